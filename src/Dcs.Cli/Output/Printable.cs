using System.Globalization;
using System.Text;

namespace Dcs.Cli.Output;

/// <summary>Text from outside, made safe to show: what would steer a terminal, or reorder the line, shows as U+FFFD.</summary>
internal static class Printable
{
    /// <summary>One line, at most <paramref name="longest"/> characters and a mark that it was cut.</summary>
    public static string Line(string text, int longest = 300)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                return line.Append("...").ToString();
            }

            line.Append(IsHarmless(rune) ? rune.ToString() : "\uFFFD");
        }

        return line.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
