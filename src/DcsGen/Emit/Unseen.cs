using System.Text;

namespace DcsGen.Emit;

/// <summary>The characters that end a line, are not visible or reorder text.</summary>
/// <remarks>By fixed ranges and not by category, which depends on the host's version of Unicode.</remarks>
internal static class Unseen
{
    /// <summary>Returns a text in which each unseen character, and each character that <paramref name="isEscape"/> selects, is
    /// replaced.</summary>
    public static string Escape(string text, Func<string, int, bool> isEscape, Func<int, string> escape)
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
    private static bool IsUnseen(int c) =>
        c is < ' ' or (>= 0x7F and <= 0x9F) or 0xAD or 0x61C or 0x180E or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E)
            or (>= 0x2060 and <= 0x206F) or (>= 0xD800 and <= 0xDFFF) or 0xFEFF or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF
            or (>= 0xE0000 and <= 0xE0FFF);
}
