using DiffPlex;

namespace DcsGen.Tests.Helpers;

/// <summary>What a reviewer sees of two outputs: lines added and removed, as <c>git diff --numstat</c> counts them.</summary>
internal sealed class OutputDiff
{
    private readonly List<(string File, int Added, int Removed)> _changes = [];

    private OutputDiff()
    {
    }

    /// <summary>The files that differ.</summary>
    public IEnumerable<string> Files => _changes.Select(change => change.File);

    public static OutputDiff Of(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        var diff = new OutputDiff();
        foreach (var file in before.Keys.Union(after.Keys))
        {
            var (left, right) = (before.GetValueOrDefault(file, ""), after.GetValueOrDefault(file, ""));
            if (left != right)
            {
                diff._changes.Add((file, Lines(left, right, isAdded: true), Lines(left, right, isAdded: false)));
            }
        }

        return diff;
    }

    /// <summary>Such as <c>surface +1 | open +3 in 1 | folded +8 -1 in 2</c>: the last number is that of the files.</summary>
    public override string ToString()
    {
        var parts = new[]
        {
            Part("surface", file => file.EndsWith("/Surface.g.cs", StringComparison.Ordinal), countsFiles: false),
            Part(
                "open",
                file => !file.EndsWith("/Surface.g.cs", StringComparison.Ordinal) && !file.Contains("/Plumbing/", StringComparison.Ordinal),
                countsFiles: true),
            Part("folded", file => file.Contains("/Plumbing/", StringComparison.Ordinal), countsFiles: true),
        };
        return string.Join(" | ", parts.Where(part => part.Length > 0));
    }

    private string Part(string name, Func<string, bool> isOfIt, bool countsFiles)
    {
        var changes = _changes.Where(change => isOfIt(change.File)).ToArray();
        var (added, removed) = (changes.Sum(change => change.Added), changes.Sum(change => change.Removed));
        return changes.Length == 0 ? ""
            : name + (added > 0 ? $" +{added}" : "") + (removed > 0 ? $" -{removed}" : "") + (countsFiles ? $" in {changes.Length}" : "");
    }

    private static int Lines(string left, string right, bool isAdded)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return (isAdded ? right : left).Count(c => c == '\n');
        }

        var blocks = new Differ().CreateLineDiffs(left, right, ignoreWhitespace: false).DiffBlocks;
        return blocks.Sum(block => isAdded ? block.InsertCountB : block.DeleteCountA);
    }
}
