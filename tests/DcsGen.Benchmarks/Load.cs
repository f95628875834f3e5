using System.Globalization;
using Dcs.Tests.Huawei;

namespace DcsGen.Benchmarks;

/// <summary>The load of <c>tests/Dcs.Tests/Huawei/LoadTests.cs</c>, with what it took.</summary>
internal static class Load
{
    public static async Task PrintAsync()
    {
        const int Calls = 10_000;
        const int InFlight = 64;
        var run = await LoadRun.RunAsync(Calls, InFlight);
        Console.WriteLine("| calls | in flight | right | wrong | errors | requests sent | seconds | calls/s | KB before | KB after |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Calls} | {InFlight} | {run.Right} | {run.Wrong} | {Errors(run)} | {run.Requests} | {run.Elapsed.TotalSeconds:F1} | {Calls / run.Elapsed.TotalSeconds:F0} | {run.BytesBefore / 1000} | {run.BytesAfter / 1000} |"));
    }

    private static string Errors(LoadRun run) =>
        run.Errors.Count == 0 ? "none" : string.Join(", ", run.Errors.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));
}
