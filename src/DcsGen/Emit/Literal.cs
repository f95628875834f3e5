using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Emit;

/// <summary>Text of a document as a C# literal, or in a comment of one line: whatever it holds, it stays inert.</summary>
internal static class Literal
{
    public static string Of(string text) => Escape(SymbolDisplay.FormatLiteral(text, quote: true), static (_, _) => false, static c => c > 0xFFFF ? $"\\U{c:X8}" : $"\\u{c:X4}");

    /// <summary>As UTF-8: <c>"id"u8</c>.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    /// <summary>A collection expression: <c>["/a", "/b"]</c>.</summary>
    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    /// <summary>
    /// For a comment that ends with its line: what ends a line, what is not seen and what reorders what is seen becomes <c>&lt;U+202E&gt;</c>.
    /// Two texts never become one. Backslashes stay, so that patterns can be read.
    /// </summary>
    /// <remarks>By fixed ranges and not by category, which depends on the host's version of Unicode.</remarks>
    public static string Comment(string text) =>
        Escape(text, static (text, at) => string.CompareOrdinal(text, at, "<U+", 0, 3) == 0, static c => $"<U+{c:X4}>");

    private static string Escape(string text, Func<string, int, bool> isEscape, Func<int, string> escape)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var c = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            if (IsUnseen(c) || isEscape(text, i))
            {
                escaped.Append(escape(c));
            }
            else
            {
                escaped.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    // Controls, line and paragraph separators, marks of direction, joiners, halves of pairs, noncharacters, tags.
    private static bool IsUnseen(int c) => c is < ' ' or (>= 0x7F and <= 0x9F) or 0xAD or 0x61C or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xD800 and <= 0xDFFF) or 0xFEFF or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE0FFF);
}
