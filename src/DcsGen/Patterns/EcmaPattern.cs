namespace DcsGen.Patterns;

/// <summary>
/// The <c>pattern</c> of a schema: a regular expression of ECMA-262 with the flag <c>u</c>, anchored nowhere, as JSON Schema has it.
/// </summary>
/// <remarks>
/// Not <c>Regex</c>: that one differs from ECMA-262 where it counts (<c>$</c>, <c>.</c>, <c>\d</c>), its engine without backtracking is
/// not in every compiler host, and with backtracking only the clock ends a hostile pattern. This one goes through a text once, with
/// all ways to match side by side, so that a step is counted and a document costs the same on every machine.
/// </remarks>
internal sealed class EcmaPattern
{
    private const int MaxInstructions = 10_000;
    private const int MaxSteps = 2_000_000;

    private readonly List<Instruction> _program = [];
    private int _nodes;

    private EcmaPattern()
    {
    }

    /// <summary>Returns the parsed pattern; null if it is not supported: look-around, back references, properties of Unicode, other
    /// dialects, or too large.</summary>
    public static EcmaPattern? Parse(string pattern)
    {
        // As a literal of JavaScript or PHP, which as a pattern matches nothing.
        return pattern.StartsWith("/^", StringComparison.Ordinal)
            || EcmaPatternParser.Parse(pattern, PatternDialect.Ecma262) is not { } root
            ? null
            : Compile(root);
    }

    /// <summary>Returns the parsed I-Regexp (RFC 9485); null if it is not valid, or too large. <c>^</c> and <c>$</c>, which I-Regexp does
    /// not have, anchor.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isWhole">Whether it must match the whole text, and not a part of it.</param>
    public static EcmaPattern? ParseIRegexp(string pattern, bool isWhole)
    {
        if (EcmaPatternParser.Parse(pattern, PatternDialect.IRegexp) is not { } root)
        {
            return null;
        }

        return Compile(!isWhole ? root : new PatternNode.Sequence(
            [new PatternNode.Assertion(Operation.Start), root, new PatternNode.Assertion(Operation.End)]));
    }

    /// <summary>Gets the number of instructions, which is the cost of the compilation.</summary>
    public int Size => _program.Count;

    private static EcmaPattern? Compile(PatternNode root)
    {
        var compiled = new EcmaPattern();
        return compiled.Add(root) && compiled.Add(new Instruction(Operation.Match)) ? compiled : null;
    }

    /// <summary>Whether it matches anywhere in the text; null when that is not found out within the budget.</summary>
    public bool? IsMatch(string text) => IsMatch(text, out _);

    /// <summary>Whether it matches anywhere in the text; null when that is not found out within the budget.</summary>
    /// <param name="text">The text.</param>
    /// <param name="steps">The number of steps that were made.</param>
    public bool? IsMatch(string text, out int steps)
    {
        steps = 0;
        var (now, next) = (new Threads(_program.Count), new Threads(_program.Count));
        int? before = null;
        for (var at = 0; ; at += before > 0xFFFF ? 2 : 1)
        {
            int? here = at < text.Length ? CodePoint(text, at) : null;

            // It may begin anywhere.
            if (Follow(now, 0, before, here, ref steps))
            {
                return true;
            }

            if (here is not { } point)
            {
                return false;
            }

            next.Clear();
            for (var i = 0; i < now.Count; i++)
            {
                var instruction = _program[now[i]];
                if (instruction.Operation == Operation.Set && instruction.Set!.Contains(point)
                    && Follow(
                        next, now[i] + 1, point, at + Width(point) < text.Length ? CodePoint(text, at + Width(point)) : null, ref steps))
                {
                    return true;
                }
            }

            if ((steps += now.Count) > MaxSteps)
            {
                return null;
            }

            (now, next) = (next, now);
            before = point;
        }
    }

    /// <summary>Returns the number of code points of a text, as JSON Schema counts its length.</summary>
    public static int Length(string text)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at += Width(CodePoint(text, at)))
        {
            length++;
        }

        return length;
    }

    private static int CodePoint(string text, int at) => char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];

    private static int Width(int point) => point > 0xFFFF ? 2 : 1;

    // Adds the instructions that are reached without a character. It does not recurse, because a program can be long.
    private bool Follow(Threads threads, int start, int? before, int? after, ref int steps)
    {
        var open = new Stack<int>();
        open.Push(start);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (!threads.Add(at))
            {
                continue;
            }

            steps++;
            var instruction = _program[at];
            switch (instruction.Operation)
            {
                case Operation.Match:
                    return true;
                case Operation.Jump:
                    open.Push(instruction.Target);
                    break;
                case Operation.Split:
                    open.Push(instruction.Target);
                    open.Push(at + 1);
                    break;
                case Operation.Start when before is null:
                case Operation.End when after is null:
                case Operation.Boundary when IsWord(before) != IsWord(after):
                case Operation.NoBoundary when IsWord(before) == IsWord(after):
                    open.Push(at + 1);
                    break;
            }
        }

        return false;
    }

    private static bool IsWord(int? point) => point is { } known && EcmaSet.Word.Contains(known);

    private bool Add(Instruction instruction)
    {
        _program.Add(instruction);
        return _program.Count <= MaxInstructions;
    }

    // Nodes are counted too, because a repetition of nothing has no instructions.
    private bool Add(PatternNode node) => ++_nodes <= MaxInstructions && node switch
    {
        PatternNode.One one => Add(new Instruction(Operation.Set, one.Set)),
        PatternNode.Assertion assertion => Add(new Instruction(assertion.Operation)),
        PatternNode.Sequence sequence => sequence.Nodes.All(Add),
        PatternNode.Choice choice => AddChoice(choice.Nodes),
        PatternNode.Repeat repeat => AddRepeat(repeat),
        _ => throw new InvalidOperationException("No such node: " + node),
    };

    private bool AddChoice(IReadOnlyList<PatternNode> nodes)
    {
        var ends = new List<Instruction>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var split = new Instruction(Operation.Split);
            var end = new Instruction(Operation.Jump);
            var isLast = i == nodes.Count - 1;
            if ((!isLast && !Add(split)) || !Add(nodes[i]) || (!isLast && !Add(end)))
            {
                return false;
            }

            split.Target = _program.Count;
            ends.Add(end);
        }

        ends.ForEach(end => end.Target = _program.Count);
        return true;
    }

    private bool AddRepeat(PatternNode.Repeat repeat)
    {
        for (var i = 0; i < repeat.Minimum; i++)
        {
            if (!Add(repeat.Node))
            {
                return false;
            }
        }

        if (repeat.Maximum is not { } maximum)
        {
            var (split, start) = (new Instruction(Operation.Split), _program.Count);
            var added = Add(split) && Add(repeat.Node) && Add(new Instruction(Operation.Jump) { Target = start });
            split.Target = _program.Count;
            return added;
        }

        var splits = new List<Instruction>();
        for (var i = repeat.Minimum; i < maximum; i++)
        {
            var split = new Instruction(Operation.Split);
            if (!Add(split) || !Add(repeat.Node))
            {
                return false;
            }

            splits.Add(split);
        }

        splits.ForEach(split => split.Target = _program.Count);
        return true;
    }

    private sealed class Instruction(Operation operation, EcmaSet? set = null)
    {
        public Operation Operation { get; } = operation;

        public EcmaSet? Set { get; } = set;

        public int Target { get; set; }
    }

    // The instructions that are reached, each once, in the order in which they were.
    private sealed class Threads(int size)
    {
        private readonly bool[] _has = new bool[size];
        private readonly List<int> _list = [];

        public int Count => _list.Count;

        public int this[int index] => _list[index];

        public bool Add(int at)
        {
            if (_has[at])
            {
                return false;
            }

            _has[at] = true;
            _list.Add(at);
            return true;
        }

        public void Clear()
        {
            _list.ForEach(at => _has[at] = false);
            _list.Clear();
        }
    }

    internal enum Operation
    {
        Set,
        Split,
        Jump,
        Start,
        End,
        Boundary,
        NoBoundary,
        Match,
    }
}
