using System.Buffers;
using System.Globalization;
using System.Text;

namespace DcsGen.Tool;

/// <summary>
/// Text of a document for eyes. A document is untrusted: control characters would drive the terminal, and those that turn the direction
/// of text would show a line other than it is (CVE-2021-42574). They are written as their numbers.
/// </summary>
internal static class Printable
{
    private static readonly SearchValues<char> s_unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Where(static code => code is not '\t' and not '\n').Select(static code => (char)code),
         '\u061C', '\u200E', '\u200F', .. "\u2028\u2029", .. "\u202A\u202B\u202C\u202D\u202E", .. "\u2066\u2067\u2068\u2069"]);

    /// <summary>Text of several lines.</summary>
    public static string Text(string text)
    {
        if (text.AsSpan().IndexOfAny(s_unprintable) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (s_unprintable.Contains(character))
            {
                result.Append(CultureInfo.InvariantCulture, $"<U+{(int)character:X4}>");
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    /// <summary>Text as one line.</summary>
    public static string Line(string text) => Text(text).Replace('\n', ' ').Replace('\t', ' ');
}
