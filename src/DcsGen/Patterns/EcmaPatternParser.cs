using System.Globalization;

namespace DcsGen.Patterns;

/// <summary>The languages of patterns.</summary>
internal enum PatternDialect
{
    /// <summary>ECMA-262 with the flag <c>u</c>, as far as it is understood.</summary>
    Ecma262,

    /// <summary>I-Regexp (RFC 9485): a dot is all but two line ends, and <c>\p{Lu}</c> a category of Unicode.</summary>
    IRegexp,
}

/// <summary>The syntax of ECMA-262's regular expressions, as far as it is understood.</summary>
internal sealed class EcmaPatternParser
{
    private const int MaxLength = 4_000;
    private const int MaxDepth = 50;
    private const int MaxCount = 100_000;

    // Two letters for each member of UnicodeCategory, in its order.
    private const string Categories = "LuLlLtLmLoMnMcMeNdNlNoZsZlZpCcCfCsCoPcPdPsPePiPfPoSmScSkSoCn";

    private readonly string _pattern;
    private readonly PatternDialect _dialect;
    private int _at;
    private int _depth;

    private EcmaPatternParser(string pattern, PatternDialect dialect) => (_pattern, _dialect) = (pattern, dialect);

    /// <summary>Returns the parsed pattern; null if it is not supported.</summary>
    public static PatternNode? Parse(string pattern, PatternDialect dialect)
    {
        if (pattern.Length > MaxLength)
        {
            return null;
        }

        var parser = new EcmaPatternParser(pattern, dialect);
        return parser.ParseChoice() is { } node && parser._at == pattern.Length ? node : null;
    }

    private char Here => _at < _pattern.Length ? _pattern[_at] : '\0';

    private bool IsAtEnd => _at >= _pattern.Length;

    private bool Take(char c)
    {
        if (IsAtEnd || Here != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private PatternNode? ParseChoice()
    {
        if (++_depth > MaxDepth)
        {
            return null;
        }

        var nodes = new List<PatternNode>();
        do
        {
            if (ParseSequence() is not { } node)
            {
                return null;
            }

            nodes.Add(node);
        }
        while (Take('|'));

        _depth--;
        return nodes.Count == 1 ? nodes[0] : new PatternNode.Choice(nodes);
    }

    private PatternNode.Sequence? ParseSequence()
    {
        var nodes = new List<PatternNode>();
        while (!IsAtEnd && Here is not ('|' or ')'))
        {
            if (ParseAtom() is not { } atom || ParseRepeat(atom) is not { } node)
            {
                return null;
            }

            nodes.Add(node);
        }

        return new(nodes);
    }

    private PatternNode? ParseRepeat(PatternNode atom)
    {
        int minimum;
        int? maximum;
        var start = _at;
        if (Take('*'))
        {
            (minimum, maximum) = (0, null);
        }
        else if (Take('+'))
        {
            (minimum, maximum) = (1, null);
        }
        else if (Take('?'))
        {
            (minimum, maximum) = (0, 1);
        }
        else if (Take('{') && ParseCounts() is { } counts)
        {
            (minimum, maximum) = counts;
        }
        else
        {
            // A brace that counts nothing is itself.
            _at = start;
            return atom;
        }

        // Lazy or not, it matches the same texts.
        Take('?');

        // Neither is an assertion repeated, nor a repetition; a plus is another dialect's.
        return atom is PatternNode.Assertion || Here is '*' or '+' or '?' || minimum > maximum
            ? null
            : new PatternNode.Repeat(atom, minimum, maximum);
    }

    private (int Minimum, int? Maximum)? ParseCounts()
    {
        if (ParseNumber() is not { } minimum)
        {
            return null;
        }

        int? maximum = minimum;
        if (Take(','))
        {
            maximum = Here == '}' ? null : ParseNumber();
            if (maximum is null && Here != '}')
            {
                return null;
            }
        }

        return Take('}') ? (minimum, maximum) : null;
    }

    private int? ParseNumber()
    {
        var start = _at;
        while (Here is >= '0' and <= '9')
        {
            _at++;
        }

        return _at == start ? null
            : int.TryParse(_pattern.Substring(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, MaxCount)
            : MaxCount;
    }

    private PatternNode? ParseAtom()
    {
        var c = _pattern[_at++];
        return c switch
        {
            '^' => new PatternNode.Assertion(EcmaPattern.Operation.Start),
            '$' => new PatternNode.Assertion(EcmaPattern.Operation.End),
            '.' => new PatternNode.One(_dialect == PatternDialect.IRegexp ? EcmaSet.IRegexpDot : EcmaSet.Dot),
            '(' => ParseGroup(),
            '[' => ParseClass() is { } set ? new PatternNode.One(set) : null,
            '\\' when Take('b') => new PatternNode.Assertion(EcmaPattern.Operation.Boundary),
            '\\' when Take('B') => new PatternNode.Assertion(EcmaPattern.Operation.NoBoundary),
            '\\' => ParseEscape() is { } set ? new PatternNode.One(set) : null,
            '*' or '+' or '?' => null,
            _ => ParseCharacter(c) is { } set ? new PatternNode.One(set) : null,
        };
    }

    private PatternNode? ParseGroup()
    {
        if (Take('?'))
        {
            if (Take('<'))
            {
                var end = _pattern.IndexOf('>', _at);
                if (end < 0 || Here is '=' or '!')
                {
                    return null;
                }

                _at = end + 1;
            }
            else if (!Take(':'))
            {
                return null;
            }
        }

        return ParseChoice() is { } node && Take(')') ? node : null;
    }

    private EcmaSet? ParseClass()
    {
        var isNegated = Take('^');
        var ranges = new List<(int First, int Last)>();
        var categories = 0;

        // Empty here, and a bracket elsewhere.
        if (Here == ']')
        {
            return null;
        }

        while (!Take(']'))
        {
            if (ParseMember() is not { } first)
            {
                return null;
            }

            if (Here != '-' || _at + 1 >= _pattern.Length || _pattern[_at + 1] == ']')
            {
                ranges.AddRange(first.Ranges());
                categories |= first.Categories;
                continue;
            }

            _at++;
            if (ParseMember() is not { } last || Single(first) is not { } from || Single(last) is not { } to || from > to)
            {
                return null;
            }

            ranges.Add((from, to));
        }

        return new(ranges, isNegated, categories);
    }

    private EcmaSet? ParseMember()
    {
        // A named class is another dialect's.
        if (IsAtEnd || (Here == '[' && _at + 1 < _pattern.Length && _pattern[_at + 1] is ':' or '.' or '='))
        {
            return null;
        }

        var c = _pattern[_at++];
        return c != '\\' ? ParseCharacter(c) : Take('b') ? Only('\b') : ParseEscape();
    }

    // A character that stands for itself. One that is not in the basic plane is two chars.
    private EcmaSet? ParseCharacter(char c) =>
        !char.IsSurrogate(c) ? Only(c)
            : char.IsSurrogatePair(c, Here) ? Only(char.ConvertToUtf32(c, _pattern[_at++]))
            : null;

    // After the backslash.
    private EcmaSet? ParseEscape()
    {
        if (IsAtEnd)
        {
            return null;
        }

        var c = _pattern[_at++];
        return c switch
        {
            'd' => EcmaSet.Digit,
            'D' => EcmaSet.Digit.Negate(),
            'w' => EcmaSet.Word,
            'W' => EcmaSet.Word.Negate(),
            's' => EcmaSet.Space,
            'S' => EcmaSet.Space.Negate(),
            't' => Only('\t'),
            'n' => Only('\n'),
            'r' => Only('\r'),
            'f' => Only('\f'),
            'v' => Only('\v'),
            '0' when Here is not (>= '0' and <= '9') => Only('\0'),
            'p' when _dialect == PatternDialect.IRegexp => ParseCategory(isNegated: false),
            'P' when _dialect == PatternDialect.IRegexp => ParseCategory(isNegated: true),
            'x' => ParseHexadecimal(2),
            'u' when Take('{') => ParseHexadecimal(_pattern.IndexOf('}', _at) - _at) is { } set && Take('}') ? set : null,
            'u' => ParseHexadecimal(4),
            _ when c < 0x80 && !char.IsLetterOrDigit(c) => Only(c),
            _ => null,
        };
    }

    // {L} or {Lu}, after the p.
    private EcmaSet? ParseCategory(bool isNegated)
    {
        var end = _pattern.IndexOf('}', _at);
        if (!Take('{') || end < 0)
        {
            return null;
        }

        var (name, found) = (_pattern.Substring(_at, end - _at), 0);
        for (var i = 0; i < Categories.Length; i += 2)
        {
            if (name.Length is 1 or 2 && Categories.IndexOf(name, i, 2, StringComparison.Ordinal) == i)
            {
                found |= 1 << (i / 2);
            }
        }

        _at = end + 1;
        return found == 0 ? null : new([], isNegated: false, isNegated ? ~found : found);
    }

    private EcmaSet? ParseHexadecimal(int digits)
    {
        if (digits is < 1 or > 6 || _at + digits > _pattern.Length
            || !int.TryParse(_pattern.Substring(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
            || point is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return null;
        }

        _at += digits;
        return Only(point);
    }

    private static EcmaSet Only(int point) => new([(point, point)]);

    private static int? Single(EcmaSet set) =>
        set.Categories == 0 && set.Ranges().ToArray() is { Length: 1 } ranges && ranges[0].First == ranges[0].Last ? ranges[0].First : null;
}
