using System.Runtime.InteropServices;
using DiffPlex;

namespace DcsGen.Tool.Reviewing;

/// <summary>
/// Finds the lines that changed between two texts. A document may have hundreds of thousands, so it is first cut at lines that occur once
/// on each side (a patience diff, after Bram Cohen); a line is compared with its parents by indentation, so that the cuts follow
/// the document's structure. DiffPlex compares the parts between the cuts.
/// </summary>
internal sealed class LineDiff
{
    // Lines that DiffPlex gets at once: its time grows with the square of the differences.
    private const int MaxPlain = 3_000;

    private static readonly Differ s_differ = new();

    private readonly string[] _old;
    private readonly string[] _new;
    private readonly int[] _oldIds;
    private readonly int[] _newIds;
    private readonly List<LineEdit> _edits = [];

    private LineDiff(string[] oldLines, string[] newLines)
    {
        (_old, _new) = (oldLines, newLines);
        var ids = new Dictionary<(int Parent, string Line), int>();
        (_oldIds, _newIds) = (Ids(oldLines, ids), Ids(newLines, ids));
    }

    /// <summary>Returns the edits in order. They do not touch.</summary>
    public static IReadOnlyList<LineEdit> Compare(string[] oldLines, string[] newLines)
    {
        var diff = new LineDiff(oldLines, newLines);
        diff.Compare(0, oldLines.Length, 0, newLines.Length);
        return diff.Merged();
    }

    // A line is known by its text and its parent: the nearest line above it that is indented less.
    private static int[] Ids(string[] lines, Dictionary<(int Parent, string Line), int> ids)
    {
        var result = new int[lines.Length];
        var parents = new Stack<(int Indent, int Id)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = Indent(lines[i]);
            if (indent == lines[i].Length)
            {
                continue; // blank: no line to cut at
            }

            while (parents.TryPeek(out var top) && top.Indent >= indent)
            {
                parents.Pop();
            }

            var key = (parents.TryPeek(out var parent) ? parent.Id : 0, lines[i]);
            ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, key, out var known);
            if (!known)
            {
                id = ids.Count;
            }

            result[i] = id;
            parents.Push((indent, id));
        }

        return result;
    }

    /// <summary>How many blanks a line begins with.</summary>
    public static int Indent(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is ' ' or '\t')
        {
            indent++;
        }

        return indent;
    }

    private void Compare(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && _old[oldStart] == _new[newStart])
        {
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        }

        while (oldStart < oldEnd && newStart < newEnd && _old[oldEnd - 1] == _new[newEnd - 1])
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        var (oldCount, newCount) = (oldEnd - oldStart, newEnd - newStart);
        if (oldCount == 0 || newCount == 0)
        {
            Add(new(oldStart, oldCount, newStart, newCount));
        }
        else if (oldCount + newCount <= MaxPlain)
        {
            ComparePlain(oldStart, oldEnd, newStart, newEnd);
        }
        else if (Anchors(oldStart, oldEnd, newStart, newEnd) is { Count: > 0 } anchors)
        {
            foreach (var (oldLine, newLine) in anchors)
            {
                Compare(oldStart, oldLine, newStart, newLine);
                (oldStart, newStart) = (oldLine + 1, newLine + 1);
            }

            Compare(oldStart, oldEnd, newStart, newEnd);
        }
        else
        {
            Add(new(oldStart, oldCount, newStart, newCount));
        }
    }

    private void ComparePlain(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var (oldText, newText) = (string.Join('\n', _old[oldStart..oldEnd]), string.Join('\n', _new[newStart..newEnd]));
        foreach (var block in s_differ.CreateCustomDiffs(
            oldText, newText, ignoreWhiteSpace: false, static text => text.Split('\n')).DiffBlocks)
        {
            Add(new(oldStart + block.DeleteStartA, block.DeleteCountA, newStart + block.InsertStartB, block.InsertCountB));
        }
    }

    // Lines that occur once on each side, as many as are in the same order on both: the longest increasing subsequence.
    private List<(int Old, int New)> Anchors(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        var (inOld, inNew) = (Once(_oldIds, oldStart, oldEnd), Once(_newIds, newStart, newEnd));
        var piles = new List<Anchor>();
        for (var i = oldStart; i < oldEnd; i++)
        {
            if (_oldIds[i] == 0 || inOld[_oldIds[i]] < 0 || !inNew.TryGetValue(_oldIds[i], out var at) || at < 0)
            {
                continue;
            }

            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = piles[middle].New < at ? (middle + 1, high) : (low, middle);
            }

            var anchor = new Anchor(i, at, low > 0 ? piles[low - 1] : null);
            if (low == piles.Count)
            {
                piles.Add(anchor);
            }
            else
            {
                piles[low] = anchor;
            }
        }

        var anchors = new List<(int Old, int New)>();
        for (var anchor = piles.LastOrDefault(); anchor is not null; anchor = anchor.Before)
        {
            anchors.Add((anchor.Old, anchor.New));
        }

        anchors.Reverse();
        return anchors;
    }

    // Line numbers of ids; negative where an id occurs again.
    private static Dictionary<int, int> Once(int[] ids, int start, int end)
    {
        var lines = new Dictionary<int, int>(end - start);
        for (var i = start; i < end; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(lines, ids[i], out var known) = known ? -1 : i;
        }

        return lines;
    }

    private void Add(LineEdit edit)
    {
        if (edit.OldCount > 0 || edit.NewCount > 0)
        {
            _edits.Add(edit);
        }
    }

    private List<LineEdit> Merged()
    {
        var merged = new List<LineEdit>();
        for (var i = 0; i < _edits.Count; i++)
        {
            var last = merged.LastOrDefault();
            var edit = Slide(_edits[i], last, i + 1 < _edits.Count ? _edits[i + 1] : new(_old.Length, 0, _new.Length, 0));
            if (merged.Count > 0 && last.OldEnd == edit.OldStart && last.NewEnd == edit.NewStart)
            {
                merged[^1] = last with { OldCount = last.OldCount + edit.OldCount, NewCount = last.NewCount + edit.NewCount };
            }
            else
            {
                merged.Add(edit);
            }
        }

        return merged;
    }

    // Lines that were only added, or only removed, can often be moved up or down by a line without changing the result. Where they begin
    // with the least indentation they are one thing, such as a whole property.
    private LineEdit Slide(LineEdit edit, LineEdit before, LineEdit after)
    {
        if (edit.OldCount > 0 == edit.NewCount > 0)
        {
            return edit;
        }

        var (lines, start, count, first, last) = edit.OldCount > 0
            ? (_old, edit.OldStart, edit.OldCount, before.OldEnd, after.OldStart)
            : (_new, edit.NewStart, edit.NewCount, before.NewEnd, after.NewStart);
        var at = start;
        while (at > first && lines[at - 1] == lines[at + count - 1])
        {
            at--;
        }

        var best = at;
        for (; at + count < last && lines[at] == lines[at + count]; at++)
        {
            best = Rank(lines, at + 1) <= Rank(lines, best) ? at + 1 : best;
        }

        var shift = best - start;
        return edit with { OldStart = edit.OldStart + shift, NewStart = edit.NewStart + shift };
    }

    private static int Rank(string[] lines, int line) => lines[line].Length == 0 ? int.MaxValue : Indent(lines[line]);

    private sealed record Anchor(int Old, int New, Anchor? Before);
}
