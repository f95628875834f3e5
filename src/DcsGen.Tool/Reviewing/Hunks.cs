using DcsGen.Diagnostics;

namespace DcsGen.Tool.Reviewing;

/// <summary>The changes of one file, as a unified diff.</summary>
/// <param name="Title">The file as it is shown.</param>
/// <param name="Note">A note such as <c>new file</c>; empty if absent.</param>
/// <param name="Lines">Hunk headers (<c>@@ -1,2 +3,4 @@</c>), and lines that begin with a blank, a minus or a plus.</param>
internal sealed record FileHunks(MessageText Title, string Note, IReadOnlyList<MessageText> Lines);

/// <summary>Edits to lines of a unified diff.</summary>
internal static class Hunks
{
    /// <param name="oldLines">The old text.</param>
    /// <param name="newLines">The new text.</param>
    /// <param name="edits">All edits between them.</param>
    /// <param name="isWanted">Those to show.</param>
    /// <param name="maxLines">How long it may get; more is counted and not shown.</param>
    /// <param name="context">How many lines that did not change are shown before and after.</param>
    public static List<MessageText> Format(
        string[] oldLines, string[] newLines, IReadOnlyList<LineEdit> edits, Func<LineEdit, bool> isWanted, int maxLines, int context = 3)
    {
        var result = new List<MessageText>();
        var omitted = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            if (!isWanted(edits[i]))
            {
                continue;
            }

            // Those that are near are one hunk. Context ends where another edit begins that is not shown.
            var last = i;
            while (last + 1 < edits.Count && isWanted(edits[last + 1]) && edits[last + 1].OldStart - edits[last].OldEnd <= 2 * context)
            {
                last++;
            }

            var before = Math.Min(context, edits[i].OldStart - (i > 0 ? edits[i - 1].OldEnd : 0));
            var after = Math.Min(context, (last + 1 < edits.Count ? edits[last + 1].OldStart : oldLines.Length) - edits[last].OldEnd);
            var hunk = Hunk(oldLines, newLines, edits, i, last, before, after);
            var room = Math.Max(0, maxLines - result.Count);
            result.AddRange(room > 4 ? hunk.Take(room) : []);
            omitted += room > 4 ? Math.Max(0, hunk.Count - room) : hunk.Count;
            i = last;
        }

        if (omitted > 0)
        {
            result.Add($"@@ {omitted} more lines @@");
        }

        return result;
    }

    private static List<MessageText> Hunk(
        string[] oldLines, string[] newLines, IReadOnlyList<LineEdit> edits, int first, int last, int before, int after)
    {
        var (oldStart, newStart) = (edits[first].OldStart - before, edits[first].NewStart - before);
        var (oldEnd, newEnd) = (edits[last].OldEnd + after, edits[last].NewEnd + after);
        var lines = new List<MessageText> { $"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@" };
        var at = oldStart;
        for (var i = first; i <= last; i++)
        {
            Append(" ", oldLines, at, edits[i].OldStart);
            Append("-", oldLines, edits[i].OldStart, edits[i].OldEnd);
            Append("+", newLines, edits[i].NewStart, edits[i].NewEnd);
            at = edits[i].OldEnd;
        }

        Append(" ", oldLines, at, oldEnd);
        return lines;

        void Append(string mark, string[] from, int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                lines.Add($"{mark}{MessageText.CodeLine(from[i])}");
            }
        }

        // By POSIX an empty range has the number of the line before it.
        static string Range(int start, int end) => FormattableString.Invariant($"{(end > start ? start + 1 : start)},{end - start}");
    }
}
