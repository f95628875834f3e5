using System.Globalization;

namespace DcsGen.Benchmarks;

/// <summary>
/// Processor times of the same benchmarks in turns. Where a machine's clock swings, BenchmarkDotNet compares one minute with another; here
/// both sides of a ratio share each swing, and the time of other processes is not counted.
/// </summary>
internal static class Ratios
{
    /// <summary>Prints a table of what is measured.</summary>
    /// <param name="parts">Which of signing, reading and writing; all unless given.</param>
    public static void Print(string[] parts)
    {
        Console.WriteLine("| | records | median ns | ratio | bytes | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (part, print) in new (string, Action)[] { ("signing", Signing), ("reading", Reading), ("writing", Writing) })
        {
            if (parts.Length == 0 || parts.Contains(part))
            {
                print();
            }
        }
    }

    private static void Signing()
    {
        var signing = new SigningBenchmarks();
        signing.Setup();
        Compare(
            1,
            ("request: unsigned", () => signing.Bare().GetAwaiter().GetResult()),
            ("request: straightforward signer", () => signing.Straightforward().GetAwaiter().GetResult()),
            ("request: emitted signer", () => signing.Emitted().GetAwaiter().GetResult()),
            ("the two hashes, and no request", () => signing.Hashes()));
        Compare(
            1,
            ("call: unsigned", () => signing.UnsignedCall().GetAwaiter().GetResult()),
            ("call: signed", () => signing.SignedCall().GetAwaiter().GetResult()),
            ("call: signed, with retries and limits of time", () => signing.WholeCall().GetAwaiter().GetResult()));
    }

    private static void Writing()
    {
        foreach (var records in (int[])[1, 1000])
        {
            var calls = new WritingBenchmarks { Records = records };
            calls.Setup();
            Compare(
                records,
                ("sending: hand-written", () => calls.HandWritten().GetAwaiter().GetResult()),
                ("sending: emitted", () => calls.Emitted().GetAwaiter().GetResult()));
        }
    }

    private static void Reading()
    {
        foreach (var records in (int[])[1, 1000])
        {
            var calls = new CallBenchmarks { Records = records };
            calls.Setup();
            Compare(
                records,
                ("call: hand-written", () => calls.HandWritten().GetAwaiter().GetResult()),
                ("call: emitted, with raw body kept", () => calls.WithResponse().GetAwaiter().GetResult()),
                ("call: emitted", () => calls.Emitted().GetAwaiter().GetResult()));

            // By themselves: collecting large arrays takes time from what runs in turns with it.
            Compare(
                records,
                ("copying the body in pieces, and no call", () => calls.CopyInPieces()),
                ("copying the body into one array, and no call", () => calls.CopyAtOnce()));
            var reading = new ReadingBenchmarks { Records = records };
            reading.Setup();
            Compare(
                records,
                ("reading: System.Text.Json context", () => reading.Context()),
                ("reading: emitted", () => reading.Emitted()),
                ("reading: bare token scan", () => reading.Scan()));
        }

        var depots = new DepotBenchmarks();
        depots.Setup();
        Compare(
            1,
            ("call: hand-written, 22 kB nested", () => depots.HandWritten().GetAwaiter().GetResult()),
            ("call: emitted, 22 kB nested", () => depots.Emitted().GetAwaiter().GetResult()));
    }

    private static void Compare(int records, params (string Name, Action Run)[] sides)
    {
        foreach (var turns in Turns.Measure(sides))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {turns.Name} | {records} | {turns.ProcessorNanoseconds:F0} | {turns.ProcessorOfFirst:F2} | {turns.Bytes} | {turns.BytesOfFirst:F2} |"));
        }
    }
}
