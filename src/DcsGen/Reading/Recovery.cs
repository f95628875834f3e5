using System.Text.RegularExpressions;

namespace DcsGen.Reading;

/// <summary>Finds the readable part of a YAML text with a syntax error: everything except the block that has the error.</summary>
internal static class Recovery
{
    private const int Attempts = 8;

    // A key with a quoted value that does not end in the line.
    private static readonly Regex s_openQuote = new(
        """^\s*(?:- +)*[^\s#"'][^#"']*: +(?:(?<quote>")(?:[^"\\]|\\.)*|(?<quote>')[^']*)$""", RegexOptions.CultureInvariant);

    /// <summary>Characters read in all attempts together. A larger document is not tried.</summary>
    private const int Characters = 8_000_000;

    /// <summary>
    /// Returns the text without the innermost block around a line without which it is YAML; its lines are blank. Null if there is no
    /// such line, and for JSON.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The zero-based line of the error.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static string? Readable(string text, int line, CancellationToken cancellationToken)
    {
        if (JsonText.LooksLikeJson(text))
        {
            return null;
        }

        if (Indented(text, cancellationToken) is { } whole)
        {
            return whole;
        }

        var lines = text.Split('\n');
        if (MergeConflict.LineOf(text) is not null)
        {
            MergeConflict.KeepFirst(lines);
            text = string.Join("\n", lines);
            if (IsReadable(text, cancellationToken))
            {
                return text;
            }
        }

        var (start, indentation) = (Math.Min(line, lines.Length - 1), int.MaxValue);
        for (var attempt = 1; attempt <= Attempts && attempt * (long)text.Length <= Characters; attempt++)
        {
            while (start >= 0 && (IsBlank(lines[start]) || Indentation(lines[start]) >= indentation))
            {
                start--;
            }

            if (start < 0)
            {
                break;
            }

            indentation = Indentation(lines[start]);
            var end = Math.Max(start, Math.Min(line, lines.Length - 1)) + 1;
            while (end < lines.Length && (IsBlank(lines[end]) || Indentation(lines[end]) > indentation))
            {
                end++;
            }

            var rest = string.Join("\n", lines.Select((one, i) => i >= start && i < end ? "" : one));
            if (IsReadable(rest, cancellationToken))
            {
                return rest;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the text with the continuation lines of quoted scalars indented, which YAML requires (1.2.2, section 7.3) and some readers
    /// do not. The indentation is not a part of the scalar, and no line is added or taken. Null if the text is not YAML with that, either.
    /// </summary>
    public static string? Indented(string text, CancellationToken cancellationToken)
    {
        var lines = text.Split('\n');
        var hasChanged = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (s_openQuote.Match(lines[i]) is not { Success: true } open)
            {
                continue;
            }

            var (indentation, quote) = (Indentation(lines[i]), open.Groups["quote"].Value[0]);
            for (var isOpen = true; isOpen && i + 1 < lines.Length; i++)
            {
                var line = lines[i + 1];
                isOpen = !line.TrimEnd().EndsWith(quote.ToString(), StringComparison.Ordinal);
                if (line.Trim().Length > 0 && Indentation(line) <= indentation)
                {
                    lines[i + 1] = new string(' ', indentation + 1) + line.TrimStart();
                    hasChanged = true;
                }
            }
        }

        return hasChanged && string.Join("\n", lines) is var indented && IsReadable(indented, cancellationToken) ? indented : null;
    }

    private static bool IsReadable(string text, CancellationToken cancellationToken)
    {
        try
        {
            return YamlText.Read(text, new TreeBuilder(cancellationToken)) is not null;
        }
        catch (DocumentException)
        {
            // The next attempt leaves out more.
            return false;
        }
    }

    private static bool IsBlank(string line) => line.TrimStart() is var text && (text.Length == 0 || text[0] == '#');

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
