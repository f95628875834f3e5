using System.Globalization;
using System.Text;

namespace DcsGen.Diagnostics;

/// <summary>Makes untrusted text safe to print. Only <see cref="MessageText"/> calls it, so that there is one place where text is cleaned and cut.</summary>
internal static class PlainText
{
    // Joiners are part of words in scripts from U+0600 on (Arabic, Devanagari, emoji). Elsewhere they only make two names look the same.
    private const char FirstJoiningScript = '\u0600';

    /// <summary>
    /// The text as one line. Line ends, tabs and other blanks than U+0020 become one blank. Characters that a terminal or an editor would act on, that
    /// reorder text (CVE-2021-42574) or that are not visible are written as their numbers, such as <c>&lt;U+001B&gt;</c>. Commands that a CI agent
    /// looks for in the log are taken apart: <c>##vso[</c>, <c>##[</c> and <c>##teamcity[</c> anywhere, <c>::</c> at the start of a line.
    /// </summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="keepsTabs">Whether tabs stay, for lines of code.</param>
    public static string OneLine(string text, bool keepsTabs = false)
    {
        if (IsPlain(text, keepsTabs))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ' || (c == '\t' && keepsTabs))
            {
                line.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                line.Append(' ');
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]) && !(keepsTabs && text[i + 1] == '\t'))
                {
                    i++;
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Append(line, char.ConvertToUtf32(c, text[i + 1]), IsVisible(text, i));
                i++;
            }
            else
            {
                Append(line, c, IsVisible(text, i));
            }
        }

        return WithoutCommands(line.ToString());
    }

    /// <summary>The text with its middle left out if it is longer than <paramref name="length"/>: both ends tell names, pointers and paths apart.</summary>
    public static string Cut(string text, int length)
    {
        const string Ellipsis = "...";
        if (text.Length <= length)
        {
            return text;
        }

        var head = (length - Ellipsis.Length) * 2 / 3;
        var tail = text.Length - (length - Ellipsis.Length - head);
        return text.Substring(0, char.IsHighSurrogate(text[head - 1]) ? head - 1 : head) + Ellipsis + text.Substring(char.IsLowSurrogate(text[tail]) ? tail + 1 : tail);
    }

    private static void Append(StringBuilder line, int character, bool isVisible)
    {
        if (isVisible)
        {
            line.Append(char.ConvertFromUtf32(character));
        }
        else
        {
            line.Append("<U+").Append(character.ToString("X4", CultureInfo.InvariantCulture)).Append('>');
        }
    }

    private static bool IsPlain(string text, bool keepsTabs)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' or > '~' or '#' or ':') && !(c == '\t' && keepsTabs))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(string text, int index) => text[index] switch
    {
        '\u200C' or '\u200D' => index > 0 && text[index - 1] >= FirstJoiningScript,

        // Unicode, Default_Ignorable_Code_Point: letters and marks that have no glyph.
        '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u2800' or '\u3164' or '\uFFA0' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, index)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
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
