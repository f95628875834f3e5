using DcsGen.Corpus.Mutations;

namespace DcsGen.Corpus;

/// <summary>The table of a mutation run by kind of mutation, and the failures with how to repeat each, as Markdown.</summary>
internal static class MutantReport
{
    private const int Shown = 50;

    private static readonly string[] s_faults =
        [
            MutantCheck.Threw,
            MutantCheck.Refused,
            MutantCheck.DoesNotCompile,
            MutantCheck.Differs,
            MutantCheck.Unusable,
            MutantOutcome.Crashed
        ];

    public static void Write(TextWriter writer, IReadOnlyList<MutantOutcome> outcomes, string folder)
    {
        writer.WriteLine($"| mutation | mutants | clients | syntax | no version | limit | {string.Join(" | ", s_faults)} |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |" + string.Concat(s_faults.Select(static _ => " ---: |")));
        foreach (var kind in Enum.GetValues<MutationKind>())
        {
            WriteRow(writer, kind.ToString(), [.. outcomes.Where(one => one.Kind == kind)]);
        }

        WriteRow(writer, "all", outcomes);

        var failures = outcomes.Where(static one => one.Faults.Count > 0).ToList();
        foreach (var one in failures.Take(Shown))
        {
            writer.WriteLine();
            writer.WriteLine($"{one.File}: {string.Join("; ", one.Changes)}");
            foreach (var (kind, text) in one.Faults)
            {
                writer.WriteLine($"  {kind}: {(text.Length > 300 ? text[..300] + "..." : text)}");
            }

            writer.WriteLine($"  repeat: --mutate {outcomes.Count} --seed {one.Seed} --only {one.Index} {folder}");
        }

        writer.WriteLine();
        writer.WriteLine(failures.Count > Shown
            ? $"{outcomes.Count} mutants, {failures.Count} fail; the first {Shown} are shown, --resume keeps all."
            : $"{outcomes.Count} mutants, {failures.Count} fail.");
    }

    private static void WriteRow(TextWriter writer, string name, IReadOnlyList<MutantOutcome> outcomes)
    {
        var allowed = outcomes.Where(static one => one.Faults.All(static fault => fault.Key != MutantCheck.Refused))
            .GroupBy(static one => one.Refusal ?? "")
            .ToDictionary(static group => group.Key, static group => group.Count());
        var refusals = ((string[])["DCS0001", "DCS0002", "DCS0007"]).Select(id => allowed.GetValueOrDefault(id));
        var faults = s_faults.Select(kind => outcomes.Count(one => one.Faults.Any(fault => fault.Key == kind)));
        writer.WriteLine($"| {name} | {outcomes.Count} | {outcomes.Count(static one => one.Refusal is null)} | {string.Join(" | ", refusals.Concat(faults))} |");
    }
}
