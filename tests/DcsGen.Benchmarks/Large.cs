using System.Diagnostics;
using System.Globalization;

namespace DcsGen.Benchmarks;

/// <summary>
/// Sending a body of 93 MB from memory, as emitted clients do, beside streaming it. The streamed calls come first, because the peak of a
/// process's memory does not fall.
/// </summary>
internal static class Large
{
    private const int Records = 500_000;
    private const int Rounds = 7;

    public static void Print()
    {
        var calls = new WritingBenchmarks { Records = Records, IsCompared = false };
        calls.Setup();
        Console.WriteLine("| | median ms of the processor | peak MiB of the process, objects included |");
        Console.WriteLine("| --- | ---: | ---: |");
        Print("streamed: hand-written", calls.HandWritten);
        Print("from memory: emitted", calls.Emitted);
    }

    private static void Print(string name, Func<Task> send)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            send().GetAwaiter().GetResult();
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {Figures.Median(times):F0} | {process.PeakWorkingSet64 >> 20} |"));
    }
}
