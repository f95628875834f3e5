using System.Globalization;

namespace DcsGen.Corpus;

/// <summary>The table of the bombs, as Markdown: each at half its size and at its size.</summary>
internal static class BombReport
{
    private const double MostSeconds = 10;

    private const int MostMebibytes = 1024;

    // Twice the input may cost twice the time, and a garbage collection more. Below half a second it is not measured.
    private const double MostRatio = 3;

    private const double LeastSeconds = 0.5;

    /// <returns>Whether nothing costs more than it may.</returns>
    public static bool Write(TextWriter writer, IReadOnlyList<(BombOutcome Half, BombOutcome Full)> bombs)
    {
        writer.WriteLine("| bomb | size | input MiB | output MiB | s at half | s | ratio | MiB | diagnostics | verdict |");
        writer.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |");
        var isGood = true;
        foreach (var (half, full) in bombs)
        {
            var verdict = Verdict(half, full);
            isGood &= verdict.Length == 0;
            var ids = string.Join(", ", full.Diagnostics.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(
                static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {full.Name} | {full.Size:N0} | {full.Input / 1048576.0:F1} | {full.Output / 1048576.0:F1} | {half.Seconds:F1} | {full.Seconds:F1} | {(full.Seconds < LeastSeconds ? "" : Ratio(half, full).ToString("F1", CultureInfo.InvariantCulture))} | {full.Mebibytes} | {ids} | {(verdict.Length == 0 ? "well" : verdict)} |"));
        }

        return isGood;
    }

    private static string Verdict(BombOutcome half, BombOutcome full)
    {
        return half.Failure ?? full.Failure
            ?? (full.Seconds > MostSeconds ? "TOO SLOW"
            : full.Mebibytes > MostMebibytes ? "TOO MUCH MEMORY"
            : full.Seconds >= LeastSeconds && Ratio(half, full) > MostRatio * Math.Max(1, full.Output / 2.0 / Math.Max(1, half.Output)) ? "NOT LINEAR"
            : "");
    }

    private static double Ratio(BombOutcome half, BombOutcome full) => full.Seconds / Math.Max(half.Seconds, 0.05);
}
