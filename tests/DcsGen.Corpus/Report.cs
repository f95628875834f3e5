using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DcsGen.Corpus;

/// <summary>The table of all documents and what they add up to, as Markdown.</summary>
internal static class Report
{
    public static void Write(TextWriter writer, IReadOnlyCollection<Outcome> outcomes, bool isVerbose)
    {
        writer.WriteLine("| document | KB | operations | schemas | types | lines | errors | warnings | diagnostics | s | MiB |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |");
        foreach (var one in outcomes.OrderBy(static one => one.File, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.File} | {one.Bytes / 1024} | {one.OperationsEmitted}/{one.Operations} | {one.Schemas} | {one.TypesEmitted} | {one.Lines} | {one.Errors} | {one.Warnings} | {Ids(one.Diagnostics)}{one.Failure} | {one.Seconds:F1} | {one.PeakMegabytes} |"));
        }

        foreach (var one in outcomes.Where(one => !one.IsGood || isVerbose).OrderBy(static one => one.File, StringComparer.Ordinal))
        {
            writer.WriteLine();
            writer.WriteLine($"{one.File}: {Verdict(one)}");
            foreach (var line in one.Problems.Concat(one.Findings.Take(isVerbose ? 200 : 3)))
            {
                writer.WriteLine("  " + line);
            }
        }

        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {outcomes.Count} documents: {outcomes.Count(static one => one.IsGenerated)} generate, {outcomes.Count(static one => one.IsGenerated && one.Errors == 0 && one.Warnings == 0)} of these compile without error or warning ({outcomes.Sum(static one => one.Errors)} errors, {outcomes.Sum(static one => one.Warnings)} warnings), {outcomes.Count(static one => one.Failure is not null)} fail.
            {outcomes.Sum(static one => one.OperationsEmitted)} of {outcomes.Sum(static one => one.Operations)} operations come out, {outcomes.Sum(static one => one.Missing)} are missing without a diagnostic; {outcomes.Sum(static one => one.TypesEmitted)} types from {outcomes.Sum(static one => one.Schemas)} schemas; {outcomes.Sum(static one => one.Lines)} lines.
            Diagnostics: {Ids(outcomes.SelectMany(static one => one.Diagnostics).GroupBy(static pair => pair.Key).ToDictionary(static group => group.Key, static group => group.Sum(static pair => pair.Value)))}
            SHA-256 of the emitted code: {Hash(outcomes)}
            Generating took {outcomes.Sum(static one => one.Seconds):F0} s in all, {outcomes.Select(static one => one.Seconds).DefaultIfEmpty().Max():F1} s at most; peak memory {outcomes.Select(static one => one.PeakMegabytes).DefaultIfEmpty().Max()} MiB.
            """));
    }

    private static string Hash(IEnumerable<Outcome> outcomes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Concat(outcomes.OrderBy(static one => one.File, StringComparer.Ordinal).Select(static one => $"{one.File} {one.Hash}\n")))));

    private static string Verdict(Outcome one) => one.Failure ?? (!one.IsGenerated ? "nothing is emitted" : $"{one.Errors} errors, {one.Warnings} warnings, {one.Missing} missing");

    private static string Ids(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(
            static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
}
