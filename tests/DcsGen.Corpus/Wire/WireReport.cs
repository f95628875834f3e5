using System.Globalization;

namespace DcsGen.Corpus.Wire;

/// <summary>One line for each document, the first faults of each, and what all add up to.</summary>
internal static class WireReport
{
    private const int FewFaults = 3;

    public static void Write(TextWriter writer, IReadOnlyCollection<WireOutcome> outcomes, bool isVerbose)
    {
        writer.WriteLine("| document | right / called / present | reported | requests | bodies | answers | errors | lost | untyped / typed | not called | s |");
        writer.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var one in outcomes.OrderBy(static one => one.File, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.File} | {one.Right} / {one.Called} / {one.Present} | {one.RightOrReported - one.Right} | {one.Requests} | {one.Bodies} | {one.Answers} | {one.Errors} | {one.Lost} | {one.Untyped.Count} / {one.Typed} | {one.NotCalled.Count} | {one.Seconds:F1} |"));
        }

        foreach (var one in outcomes.Where(static one => one.Failure is not null || one.Faults.Count > 0 || one.NotCalled.Count > 0)
            .OrderBy(static one => one.File, StringComparer.Ordinal))
        {
            writer.WriteLine();
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.File} (seed {one.Seed}): {one.Failure ?? $"{one.Faults.Count(static fault => fault.Reported is null)} faults, {one.Faults.Count(static fault => fault.Reported is not null)} reported"}"));
            foreach (var fault in one.Faults.Take(isVerbose ? int.MaxValue : FewFaults))
            {
                writer.WriteLine($"  {(fault.Reported is null ? "" : fault.Reported + " ")}{fault.Kind}: {fault.Operation} at {fault.At}: {fault.Message}");
            }

            foreach (var (at, reason) in one.Untyped.Take(isVerbose ? int.MaxValue : FewFaults))
            {
                writer.WriteLine($"  not typed: {at}: {reason}");
            }

            foreach (var why in one.NotCalled.Take(isVerbose ? int.MaxValue : FewFaults))
            {
                writer.WriteLine("  not called: " + why);
            }
        }

        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {outcomes.Count} documents, {outcomes.Count(static one => one.Failure is not null)} fail. Operations: {outcomes.Sum(static one => one.Right)} right and {outcomes.Sum(static one => one.RightOrReported - one.Right)} with reported faults only, of {outcomes.Sum(static one => one.Called)} called and {outcomes.Sum(static one => one.Present)} present.
            Requests {Sum(static one => one.Requests)}, bodies {Sum(static one => one.Bodies)}, answers {Sum(static one => one.Answers)}, errors {Sum(static one => one.Errors)}. Values lost: {outcomes.Sum(static one => one.Lost)}, {outcomes.Sum(static one => one.LostInSilence)} of them in silence. Untyped: {outcomes.Sum(static one => one.Untyped.Count)} of {outcomes.Sum(static one => one.Typed)} typed positions.
            """));
        foreach (var kind in outcomes.SelectMany(static one => one.Faults)
            .GroupBy(static fault => (fault.Kind, IsReported: fault.Reported is not null))
            .OrderBy(static group => group.Key.IsReported)
            .ThenByDescending(static group => group.Count()))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Count()} × {kind.Key.Kind}{(kind.Key.IsReported ? " (reported)" : "")}"));
        }

        Tally Sum(Func<WireOutcome, Tally> tally) => outcomes.Select(tally).Aggregate(new Tally(0, 0), static (a, b) => a + b);
    }
}
