using System.Globalization;

namespace DcsGen.Tests.Helpers;

/// <summary>What may not be in a line that is printed.</summary>
internal static class PrintedText
{
    /// <summary>What is wrong with a line; null for nothing.</summary>
    public static string? Problem(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
            {
                i++;
                continue;
            }

            // Visible number signs of Arabic and Syriac, and joiners within Persian, Hindi and the like, stay.
            if (line[i] is (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2'
                || (line[i] is '\u200C' or '\u200D' && i > 0 && line[i - 1] >= '\u0600'))
            {
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(line[i]) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
            {
                return $"U+{(int)line[i]:X4} at {i}";
            }
        }

        return line.Contains("##vso[", StringComparison.Ordinal)
            || line.Contains("##[", StringComparison.Ordinal)
            || line.TrimStart().StartsWith("::", StringComparison.Ordinal)
            ? "a command for a CI agent"
            : null;
    }
}
