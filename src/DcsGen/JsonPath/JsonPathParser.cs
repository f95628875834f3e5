using System.Globalization;
using System.Text;
using DcsGen.Diagnostics;

namespace DcsGen.JsonPath;

/// <summary>The syntax of RFC 9535 (appendix A), and the types of its functions (section 2.4.3).</summary>
internal sealed partial class JsonPathParser
{
    private const int MaxLength = 10_000;
    private const int MaxDepth = 30;

    // The integers that every implementation of JSON has (RFC 7493, section 2.2).
    private const long MaxInteger = 9_007_199_254_740_991;

    private readonly string _text;
    private int _at;
    private int _depth;
    private MessageText? _problem;

    private JsonPathParser(string text) => _text = text;

    /// <summary>See <see cref="JsonPathQuery.Parse"/>.</summary>
    public static Outcome<JsonPathQuery> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return new($"it has more than {MaxLength} characters");
        }

        var parser = new JsonPathParser(text);
        var query = parser.Take('$') ? parser.ParseSegments(isRelative: false) : parser.Fail<JsonPathQuery>($"'$' is expected");
        if (query is not null && !parser.IsAtEnd)
        {
            query = parser.Fail<JsonPathQuery>($"'.', '[' or the end is expected");
        }

        return query is not null ? new Outcome<JsonPathQuery>(query) : new(parser._problem!);
    }

    private bool IsAtEnd => _at >= _text.Length;

    private char Here => IsAtEnd ? '\0' : _text[_at];

    private bool Take(char c)
    {
        if (IsAtEnd || Here != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Take(string text)
    {
        if (string.CompareOrdinal(_text, _at, text, 0, text.Length) != 0)
        {
            return false;
        }

        _at += text.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && Here is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    // The first problem is the one that is reported.
    private T? Fail<T>(MessageText expected)
        where T : class
    {
        _problem ??= $"{expected} at character {_at + 1}";
        return null;
    }

    private JsonPathQuery? ParseSegments(bool isRelative)
    {
        var segments = new List<Segment>();
        while (true)
        {
            var start = _at;
            SkipSpace();
            if (Here is not ('.' or '['))
            {
                // The space belongs to the expression that the query is in.
                _at = start;
                return new(isRelative, segments);
            }

            if (ParseSegment() is not { } segment)
            {
                return null;
            }

            segments.Add(segment);
        }
    }

    private Segment? ParseSegment()
    {
        var isDescendant = Take("..");
        if (!isDescendant && Take('.'))
        {
            return ParseShorthand() is { } child ? new(IsDescendant: false, [child]) : null;
        }

        if (!Take('['))
        {
            return ParseShorthand() is { } descendant ? new(IsDescendant: true, [descendant]) : null;
        }

        var selectors = new List<Selector>();
        do
        {
            SkipSpace();
            if (ParseSelector() is not { } selector)
            {
                return null;
            }

            selectors.Add(selector);
            SkipSpace();
        }
        while (Take(','));

        return Take(']') ? new(isDescendant, selectors) : Fail<Segment>($"',' or ']' is expected");
    }

    private Selector? ParseShorthand()
    {
        if (Take('*'))
        {
            return new Selector.Wildcard();
        }

        var start = _at;
        while (!IsAtEnd && (IsNameFirst(Here) || (_at > start && Here is >= '0' and <= '9')))
        {
            _at++;
        }

        var name = _text.Substring(start, _at - start);
        return name.Length > 0 && HasPairs(name) ? new Selector.Name(name) : Fail<Selector>($"a name or '*' is expected");
    }

    private static bool IsNameFirst(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    // Whether each half of a character beyond the basic plane has its other half.
    private static bool HasPairs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    private Selector? ParseSelector()
    {
        switch (Here)
        {
            case '\'' or '"':
                return ParseString() is { } name ? new Selector.Name(name) : null;
            case '*':
                _at++;
                return new Selector.Wildcard();
            case '?':
                _at++;
                SkipSpace();
                return ParseOr() is { } condition ? new Selector.Filter(condition) : null;
            default:
                return ParseIndexOrSlice();
        }
    }

    private Selector? ParseIndexOrSlice()
    {
        long? start = null, end = null, step = null;
        if (Here != ':' && !TryParseInteger(out start))
        {
            return Fail<Selector>($"a name in quotes, '*', an index, a slice or '?' is expected");
        }

        var afterStart = _at;
        SkipSpace();
        if (!Take(':'))
        {
            _at = afterStart;
            return new Selector.Index(start!.Value);
        }

        SkipSpace();
        if (Here is '-' or (>= '0' and <= '9') && !TryParseInteger(out end))
        {
            return Fail<Selector>($"an integer is expected");
        }

        SkipSpace();
        if (Take(':'))
        {
            SkipSpace();
            if (Here is '-' or (>= '0' and <= '9') && !TryParseInteger(out step))
            {
                return Fail<Selector>($"an integer is expected");
            }
        }

        return new Selector.Slice(start, end, step ?? 1);
    }

    // Without leading zeros, and no -0.
    private bool TryParseInteger(out long? value)
    {
        value = null;
        var start = _at;
        var isNegative = Take('-');
        var digits = _at;
        while (Here is >= '0' and <= '9')
        {
            _at++;
        }

        if (_at == digits || (_text[digits] == '0' && (isNegative || _at > digits + 1))
            || !long.TryParse(
                _text.Substring(start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number is > MaxInteger or < -MaxInteger)
        {
            _at = start;
            return false;
        }

        value = number;
        return true;
    }

    private string? ParseString()
    {
        var quote = _text[_at++];
        var value = new StringBuilder();
        while (!IsAtEnd && Here != quote)
        {
            if (Here < ' ')
            {
                return Fail<string>($"a character that is not a control character is expected");
            }

            if (!Take('\\'))
            {
                value.Append(_text[_at++]);
            }
            else if (!TryParseEscape(quote, value))
            {
                return Fail<string>($"an escape such as \\n or \\u0041 is expected");
            }
        }

        return !Take(quote) ? Fail<string>($"the end of the string is expected")
            : HasPairs(value.ToString()) ? value.ToString()
            : Fail<string>($"a whole character is expected, and half of one is");
    }

    // After the backslash.
    private bool TryParseEscape(char quote, StringBuilder value)
    {
        var c = Here;
        var plain = c switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => c,
            _ => c == quote ? c : '\0',
        };
        if (plain != '\0')
        {
            _at++;
            value.Append(plain);
            return true;
        }

        if (!Take('u') || !TryParseUnit(out var unit))
        {
            return false;
        }

        value.Append(unit);

        // Both halves are escaped, or none is.
        if (char.IsLowSurrogate(unit))
        {
            return false;
        }

        if (!char.IsHighSurrogate(unit))
        {
            return true;
        }

        if (!Take("\\u") || !TryParseUnit(out var low) || !char.IsLowSurrogate(low))
        {
            return false;
        }

        value.Append(low);
        return true;
    }

    private bool TryParseUnit(out char unit)
    {
        unit = '\0';
        if (_at + 4 > _text.Length || !int.TryParse(
            _text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        _at += 4;
        unit = (char)code;
        return true;
    }
}
