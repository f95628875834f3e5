using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Fare;

namespace DcsGen.Corpus.Wire;

/// <summary>Makes texts that match a pattern, by a random walk through its automaton. Look-arounds and back references are not
/// supported.</summary>
internal static class PatternText
{
    private const int Longest = 60;

    private static readonly ConcurrentDictionary<(string, int, int), Automaton?> s_automata = new();

    /// <summary>Returns a text of printable ASCII; null when none could be made.</summary>
    public static string? Make(string pattern, int least, int most, Random random)
    {
        most = Math.Min(most, Math.Max(least, 1) + Longest);
        if (s_automata.GetOrAdd((pattern, least, most), static key => Automaton(key.Item1, key.Item2, key.Item3)) is not { } automaton)
        {
            return null;
        }

        for (var attempt = 0; attempt < 20; attempt++)
        {
            if (Walk(automaton, random) is { } text && Regex.IsMatch(text, pattern))
            {
                return text;
            }
        }

        return null;
    }

    private static string? Walk(Automaton automaton, Random random)
    {
        var text = new StringBuilder();
        var state = automaton.Initial;
        while (text.Length <= 2 * Longest)
        {
            if (state.Accept && (state.Transitions.Count == 0 || random.Next(3) == 0))
            {
                return text.ToString();
            }

            if (state.Transitions.Count == 0)
            {
                return null;
            }

            // Transitions are kept in a set: an order of their own makes the walk the same each time.
            var transitions = state.Transitions.OrderBy(static one => one.Min).ThenBy(static one => one.Max).ToList();
            var next = transitions[random.Next(transitions.Count)];
            text.Append((char)random.Next(next.Min, next.Max + 1));
            state = next.To;
        }

        return null;
    }

    private static Automaton? Automaton(string pattern, int least, int most)
    {
        try
        {
            if (Translate(pattern) is not { } translated)
            {
                return null;
            }

            var length = string.Create(CultureInfo.InvariantCulture, $"[ -~]{{{least},{most}}}");
            var automaton = new RegExp(translated, (RegExpSyntaxOptions)0).ToAutomaton()
                .Intersection(new RegExp(length, (RegExpSyntaxOptions)0).ToAutomaton());
            automaton.Determinize();
            automaton.RemoveDeadTransitions();
            return automaton.Initial.Accept || automaton.Initial.Transitions.Count > 0 ? automaton : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // A construct that Fare does not read; the caller tries the document's examples.
            return null;
        }
    }

    // To the syntax of Fare: no anchors, no groups but capturing ones, no classes by letter.
    private static string? Translate(string pattern)
    {
        var result = new StringBuilder();
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                if (Escape(pattern, ref i, isInClass) is not { } escape)
                {
                    return null;
                }

                result.Append(escape);
            }
            else if (isInClass)
            {
                isInClass = c != ']';
                result.Append(c is '[' or '"' ? "\\" + c : c);
            }
            else if (c == '[')
            {
                isInClass = true;
                result.Append(c);
            }
            else if (c == '(' && pattern.AsSpan(i).StartsWith("(?:"))
            {
                i += 2;
                result.Append('(');
            }
            else if (c == '(' && pattern.AsSpan(i).StartsWith("(?<") && pattern[i + 3] is not ('=' or '!'))
            {
                i = pattern.IndexOf('>', i);
                result.Append('(');
            }
            else if (c == '(' && i + 1 < pattern.Length && pattern[i + 1] == '?')
            {
                return null;
            }
            else if (c is '^' or '$')
            {
                // An anchor in the middle is one of an alternative, where it is true of a whole text.
            }
            else if (c == '?' && i > 0 && pattern[i - 1] is '*' or '+' or '}' && c == '?')
            {
                // Lazy and greedy quantifiers match the same texts.
                if (i > 1 && pattern[i - 2] == '\\')
                {
                    result.Append(c);
                }
            }
            else
            {
                result.Append(c is '"' or '#' or '@' or '&' or '~' or '<' or '>' ? "\\" + c : c.ToString());
            }
        }

        return result.ToString();
    }

    private static string? Escape(string pattern, ref int i, bool isInClass)
    {
        var c = pattern[++i];
        var (ranges, isClass) = c switch
        {
            'd' => ("0-9", true),
            'w' => ("A-Za-z0-9_", true),
            's' => (" ", true),
            _ => ("", false),
        };
        if (isClass)
        {
            return isInClass ? ranges : $"[{ranges}]";
        }

        switch (c)
        {
            case 'D':
                return isInClass ? "A-Za-z" : "[^0-9]";
            case 'S':
                return isInClass ? "!-~" : "[^ ]";
            case 'W':
                return isInClass ? " -/" : "[^A-Za-z0-9_]";
            case 'p' or 'P' or 'k' or 'b' or 'B' or (>= '1' and <= '9'):
                return null;
            case 'n' or 'r' or 't' or 'f' or 'v' or '0':
                return isInClass ? "" : null;
            case 'u' when i + 4 < pattern.Length
                && ushort.TryParse(pattern.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                i += 4;
                return "\\" + (char)code;
            case 'x' when i + 2 < pattern.Length
                && byte.TryParse(pattern.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var small):
                i += 2;
                return "\\" + (char)small;
            default:
                return "\\" + c;
        }
    }
}
