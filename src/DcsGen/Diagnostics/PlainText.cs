using System.Globalization;
using System.Text;

namespace DcsGen.Diagnostics;

/// <summary>Makes untrusted text safe to print. Here only <c>MessageText</c> calls it, so that there is one place where text is cleaned and
/// cut. The command <c>dcs</c> compiles this file too.</summary>
internal static class PlainText
{
    // Joiners are part of words in scripts from U+0600 on (Arabic, Devanagari, emoji). Elsewhere they only make two names look the same.
    private const char FirstJoiningScript = '\u0600';

    /// <summary>
    /// The text as one line. Line ends, tabs and other blanks than U+0020 become one blank. Characters that a terminal or an editor would
    /// act on, that reorder text (CVE-2021-42574) or that are not visible are written as their numbers, such as <c>&lt;U+001B&gt;</c>.
    /// Commands that a CI agent looks for in the log are taken apart: <c>##vso[</c>, <c>##[</c> and <c>##teamcity[</c> anywhere, <c>::</c>
    /// at the start of a line.
    /// </summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    public static string OneLine(string text) => Clean(text, kept: ' ');

    /// <summary>The same for a line of code: tabs stay.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    public static string CodeLine(string text) => Clean(text, kept: '\t');

    private static string Clean(string text, char kept)
    {
        if (IsPlain(text, kept))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ' || c == kept)
            {
                line.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                line.Append(' ');
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && (kept == ' ' || text[i + 1] != kept))
                {
                    i++;
                }
            }
            else
            {
                var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                var character = isPair ? char.ConvertToUtf32(c, text[i + 1]) : c;
                if (IsVisible(character, i > 0 ? text[i - 1] : ' '))
                {
                    line.Append(text, i, isPair ? 2 : 1);
                }
                else
                {
                    line.Append("<U+").Append(character.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
                }

                i += isPair ? 1 : 0;
            }
        }

        return WithoutCommands(line.ToString());
    }

    /// <summary>The text with its middle left out if it is longer than <paramref name="length"/>: both ends tell names, pointers and paths
    /// apart.</summary>
    public static string Cut(string text, int length)
    {
        const string Ellipsis = "...";
        if (text.Length <= length)
        {
            return text;
        }

        var head = (length - Ellipsis.Length) * 2 / 3;
        var tail = text.Length - (length - Ellipsis.Length - head);
        return text.Substring(0, char.IsHighSurrogate(text[head - 1]) ? head - 1 : head)
            + Ellipsis
            + text.Substring(char.IsLowSurrogate(text[tail]) ? tail + 1 : tail);
    }

    private static bool IsPlain(string text, char kept)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' or > '~' or '#' or ':') && c != kept)
            {
                return false;
            }
        }

        return true;
    }

    // Controls, line and paragraph separators, marks of direction, joiners, letters without a glyph, noncharacters, tags. By fixed ranges
    // and not by category, which depends on the host's version of Unicode.
    private static bool IsVisible(int c, char before) => c switch
    {
        '\u200C' or '\u200D' => before >= FirstJoiningScript,
        < ' ' or (>= 0x7F and <= 0x9F) or 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) =>
            false,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x2800 or 0x3164 => false,
        (>= 0xD800 and <= 0xDFFF) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF => false,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => false,
        _ => true,
    };

    private static string WithoutCommands(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '\t')
        {
            start++;
        }

        if (string.CompareOrdinal(line, start, "::", 0, 2) == 0)
        {
            line = line.Insert(start + 1, " ");
        }

        for (var at = line.IndexOf("##", StringComparison.Ordinal); at >= 0; at = line.IndexOf("##", at + 1, StringComparison.Ordinal))
        {
            var end = at + 2;
            while (end < line.Length && char.IsLetter(line[end]))
            {
                end++;
            }

            line = end < line.Length && line[end] == '[' ? line.Insert(at + 1, " ") : line;
        }

        return line;
    }
}
