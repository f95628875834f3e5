using System.Globalization;
using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Corpus.Reviews;

/// <summary>Compares pairs of documents, and the findings with those that another tool's tests expect.</summary>
/// <remarks>
/// The folder has <c>triples.tsv</c> (case, rule of oasdiff, level) and, anywhere below it, <c>CASE.old.yaml</c> and <c>CASE.new.yaml</c>.
/// Each triple is compared with the findings of the same direction, place and topic (<see cref="ReviewTopic"/>), and with no others of the
/// pair. Only verdicts on the wire count, because oasdiff has no others.
/// </remarks>
internal static class ReviewRun
{
    private const double Bar = 0.95;

    /// <returns>0 if the bar is met: enough errors are a break or a risk, the others are in the table of waivers, and nothing is
    /// missing.</returns>
    public static int Run(string folder, string? filter, bool isVerbose, TextWriter writer, CancellationToken cancellationToken)
    {
        var waivers = Waivers();
        var outcomes = new List<ReviewOutcome>();
        foreach (var group in Triples(folder, filter).GroupBy(static triple => triple.Case))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (changes, failure) = ReviewPair.Compare(File(folder, group.Key, "old"), File(folder, group.Key, "new"), cancellationToken);
            outcomes.AddRange(group.Select(triple =>
            {
                var (findings, isInDirection) = ReviewTopic.Findings(triple.Rule, changes);
                var worst = findings.OrderBy(static change => change.Id == Rules.Other.Id)
                    .ThenByDescending(static change => change.Wire)
                    .FirstOrDefault();
                return new ReviewOutcome(triple.Case, triple.Rule, triple.Level, worst, isInDirection, failure);
            }));
            if (isVerbose)
            {
                WritePair(writer, group.Key, failure, outcomes.Where(one => one.Case == group.Key), changes);
            }
        }

        WriteTable(writer, outcomes);
        return WriteSums(writer, outcomes, waivers) ? 0 : 1;
    }

    private static List<(string Case, string Rule, string Level)> Triples(string folder, string? filter) =>
    [
        .. System.IO.File.ReadAllLines(Path.Combine(folder, "triples.tsv")).Skip(1)
            .Select(static line => line.Split('\t'))
            .Where(static parts => parts.Length == 3)
            .Where(parts => filter is null || parts[0] == filter || parts[1].Contains(filter, StringComparison.Ordinal))
            .Select(static parts => (parts[0], parts[1], parts[2].Trim())),
    ];

    private static string File(string folder, string name, string side) =>
        Directory.EnumerateFiles(folder, $"{name}.{side}.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();

    // The table of rules whose verdict is lower on purpose: "| rule of oasdiff | reason |".
    private static Dictionary<string, string> Waivers() =>
        System.IO.File.ReadAllLines(Path.Combine(Repository.Root, "tests", "DcsGen.Corpus", "Reviews", "waivers.md"))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('|', 4, StringSplitOptions.TrimEntries))
            .ToDictionary(static cells => cells[1].Trim('`'), static cells => cells[2], StringComparer.Ordinal);

    private static void WritePair(
        TextWriter writer, string name, string? failure, IEnumerable<ReviewOutcome> outcomes, IReadOnlyList<SpecChange> changes)
    {
        writer.WriteLine($"{name} {failure}");
        foreach (var one in outcomes)
        {
            writer.WriteLine($"  {one.Rule} {one.Level}: {one.Agreement} {one.Found?.Id} {one.Found?.Wire}");
        }

        foreach (var change in changes)
        {
            writer.WriteLine(
                $"    {change.Id} {change.Kind} | {change.Subject} | {change.Wire}/{change.CSharp} | {change.Direction}: {change.Text} ({change.OldPointer} -> {change.NewPointer})");
        }
    }

    private static void WriteTable(TextWriter writer, List<ReviewOutcome> outcomes)
    {
        writer.WriteLine("| rule of oasdiff | level | agree | lower | higher | only DCS2090 | nothing |");
        writer.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var rule in outcomes.GroupBy(static one => (one.Rule, one.Level))
            .OrderBy(static group => group.Key.Rule, StringComparer.Ordinal))
        {
            writer.WriteLine($"| {rule.Key.Rule} | {rule.Key.Level} | {string.Join(" | ", Counts(rule))} |");
        }
    }

    private static IEnumerable<int> Counts(IEnumerable<ReviewOutcome> outcomes) =>
        Enum.GetValues<Agreement>().Select(agreement => outcomes.Count(one => one.Agreement == agreement));

    private static bool WriteSums(TextWriter writer, List<ReviewOutcome> outcomes, Dictionary<string, string> waivers)
    {
        writer.WriteLine();
        foreach (var level in (string[])["ERR", "WARN", "INFO"])
        {
            var (agree, lower, higher, other, nothing) = Counts(outcomes.Where(one => one.Level == level)).ToArray() switch
            {
                [var a, var b, var c, var d, var e] => (a, b, c, d, e),
                _ => throw new InvalidOperationException("There are five ways to agree."),
            };
            writer.WriteLine($"{level}: {agree} agree, {lower} lower, {higher} higher, {other} only DCS2090, {nothing} nothing");
        }

        var errors = outcomes.Where(static one => one.Level == "ERR").ToList();
        var found = errors.Count(static one => one.IsErrorFound);
        var share = errors.Count == 0 ? 1 : (double)found / errors.Count;
        var unargued = errors.Where(one => !one.IsErrorFound && !waivers.ContainsKey(one.Rule)).ToList();
        var missing = outcomes.Where(one => one.Agreement == Agreement.Nothing && !waivers.ContainsKey(one.Rule)).ToList();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{found} of {errors.Count} errors are a break or a risk at the right place ({share:P1}, the bar is {Bar:P0}); {errors.Count - found - unargued.Count} others are argued in waivers.md, {unargued.Count} are not; {missing.Count} other triples have no finding; {outcomes.Count(static one => one.Failure is not null)} of {outcomes.Count} triples could not be compared."));
        foreach (var one in unargued.Concat(missing).Distinct())
        {
            writer.WriteLine($"  {one.Case} {one.Rule} {one.Level}: {one.Agreement} {one.Found?.Id} {one.Found?.Text} {one.Failure}");
        }

        return share >= Bar && unargued.Count == 0 && missing.Count == 0;
    }
}
