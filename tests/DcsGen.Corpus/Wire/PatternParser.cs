using System.Collections.Concurrent;
using System.Globalization;

namespace DcsGen.Corpus.Wire;

/// <summary>Parses the patterns of ECMA-262 (section 22.2.1) for making texts. Anchors and look-arounds become empty: whether a text
/// matches is for the caller to test.</summary>
internal sealed class PatternParser
{
    private const string Digits = "0123456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int MostRepetitions = 1_000_000;

    private static readonly string s_printable = new([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c)]);
    private static readonly ConcurrentDictionary<string, PatternPart?> s_parsed = new(StringComparer.Ordinal);

    private readonly string _pattern;
    private int _at;

    private PatternParser(string pattern) => _pattern = pattern;

    /// <summary>Returns the parts of a pattern; null when it has a construct that no text can be made for.</summary>
    public static PatternPart? Parse(string pattern) => s_parsed.GetOrAdd(pattern, static pattern =>
    {
        try
        {
            return new PatternParser(pattern).Alternatives();
        }
        catch (NotSupportedException)
        {
            return null;
        }
    });

    private PatternPart Alternatives()
    {
        var parts = new List<PatternPart> { Sequence() };
        while (Take("|"))
        {
            parts.Add(Sequence());
        }

        return parts.Count == 1 ? parts[0] : new PatternAlternatives(parts);
    }

    private PatternSequence Sequence()
    {
        var parts = new List<PatternPart>();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var part = Atom();
            while (Quantifier() is { } times)
            {
                part = new PatternRepetition(part, times.AtLeast, times.AtMost);
            }

            parts.Add(part);
        }

        return new(parts);
    }

    private PatternPart Atom()
    {
        var c = _pattern[_at++];
        return c switch
        {
            '^' or '$' => new PatternSequence([]),
            '.' => new PatternCharacter(s_printable),
            '(' => Group(),
            '[' => new PatternCharacter(Class()),
            '\\' => Escape(isInClass: false) is { Length: > 0 } some ? new PatternCharacter(some) : new PatternSequence([]),
            _ => new PatternCharacter(c.ToString()),
        };
    }

    private PatternPart Group()
    {
        var isLookAround = Take("?=") || Take("?!") || Take("?<=") || Take("?<!");
        if (!isLookAround && Take("?<"))
        {
            while (!Take(">"))
            {
                _at++;
            }
        }
        else if (!isLookAround && !Take("?:") && Take("?"))
        {
            throw new NotSupportedException("Options of a group are not part of ECMA-262.");
        }

        var part = Alternatives();
        _ = Take(")");
        return isLookAround ? new PatternSequence([]) : part;
    }

    private (int AtLeast, int AtMost)? Quantifier()
    {
        var start = _at;
        (int AtLeast, int AtMost)? times = Take("*") ? (0, MostRepetitions) : Take("+") ? (1, MostRepetitions) : Take("?") ? (0, 1) : null;
        if (times is null && Take("{"))
        {
            var least = Number();
            var most = Take(",") ? Number() ?? MostRepetitions : least;
            if (least is null || !Take("}"))
            {
                // A brace that begins no quantifier is a character (annex B.1.2).
                _at = start;
                return null;
            }

            times = (Math.Min(least.Value, MostRepetitions), Math.Min(most!.Value, MostRepetitions));
        }

        if (times is not null)
        {
            // Lazy and greedy quantifiers match the same texts.
            _ = Take("?");
        }

        return times;
    }

    private int? Number()
    {
        var start = _at;
        while (_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at]))
        {
            _at++;
        }

        return _at == start ? null
            : int.TryParse(_pattern.AsSpan(start, _at - start), CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    private string Class()
    {
        var isNegated = Take("^");
        var some = new HashSet<char>();
        while (_at < _pattern.Length && _pattern[_at] != ']')
        {
            var from = ClassAtom();
            if (from.Length == 1 && _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                var to = ClassAtom();
                if (to.Length == 1)
                {
                    for (var c = from[0]; c <= to[0] && c < char.MaxValue; c++)
                    {
                        some.Add(c);
                    }

                    continue;
                }

                some.Add('-');
                some.UnionWith(to);
            }

            some.UnionWith(from);
        }

        _at++;
        var printable = string.Concat(s_printable.Where(c => some.Contains(c) != isNegated));
        var other = isNegated ? "" : string.Concat(some.Where(static c => !char.IsControl(c) && !char.IsSurrogate(c)).Order());
        return printable.Length > 0 ? printable
            : other.Length > 0 ? other
            : throw new NotSupportedException("No character of the class can be used.");
    }

    private string ClassAtom() =>
        _pattern[_at++] is '\\' and var c && _at < _pattern.Length ? Escape(isInClass: true) : _pattern[_at - 1].ToString();

    // The characters that an escape stands for; empty for a boundary.
    private string Escape(bool isInClass)
    {
        if (_at >= _pattern.Length)
        {
            return "\\";
        }

        var c = _pattern[_at++];
        return c switch
        {
            'd' => Digits,
            'w' => Letters + Digits + "_",
            's' => " ",
            'D' => Without(Digits),
            'W' => Without(Letters + Digits + "_"),
            'S' => Without(" "),
            'b' or 'B' when !isInClass => "",
            'p' or 'P' => Property(c == 'P'),
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'k' or (>= '1' and <= '9') => throw new NotSupportedException("Back references are not supported."),
            'u' or 'x' when Code(c == 'u' ? 4 : 2) is { } code => code.ToString(),
            _ => c.ToString(),
        };
    }

    // \p{L}, \p{Lu}, \p{N} ...
    private string Property(bool isNegated)
    {
        var end = _pattern.IndexOf('}', _at);
        if (end < 0)
        {
            return "p";
        }

        var name = _pattern[_at..end].TrimStart('{');
        _at = end + 1;
        var some = name switch
        {
            "L" or "Letter" or "Alphabetic" or "IsLatin" => Letters,
            "Lu" => Letters[..26],
            "Ll" => Letters[26..],
            "N" or "Nd" => Digits,
            "Z" or "Zs" => " ",
            _ when name.StartsWith('P') => ".,-!",
            _ => throw new NotSupportedException("The property is not known."),
        };
        return isNegated ? Without(some) : some;
    }

    private char? Code(int digits)
    {
        if (_at + digits > _pattern.Length
            || !ushort.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        _at += digits;
        return (char)code;
    }

    private static string Without(string some) => string.Concat(s_printable.Where(c => !some.Contains(c, StringComparison.Ordinal)));

    private bool Take(string text)
    {
        if (!_pattern.AsSpan(_at).StartsWith(text))
        {
            return false;
        }

        _at += text.Length;
        return true;
    }
}
