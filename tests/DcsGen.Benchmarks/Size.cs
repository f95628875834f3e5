using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DcsGen.Benchmarks;

/// <summary>
/// What a document costs by its size: each figure is the median of cold processes, for a compiler's first build is one, and a process's
/// peak memory is its own.
/// </summary>
internal static class Size
{
    private const int Processes = 5;
    private const string Measure = "measure";

    /// <param name="args">A document, and the component that is edited, else its first with properties; or what a process of its own is to measure.</param>
    public static void Run(string[] args)
    {
        switch (args)
        {
            case [Measure, var measure, .. var rest]:
                Console.WriteLine(JsonSerializer.Serialize(SizeMeasures.Run(measure, rest)));
                break;
            case [_] or [_, _]:
                PrintDocument(args);
                PrintGrowth();
                break;
            default:
                Console.Error.WriteLine("size <document> [component]");
                break;
        }
    }

    private static void PrintDocument(string[] args)
    {
        var text = Medians(SizeMeasures.Text, args);
        var driver = Medians(SizeMeasures.Driver, args);
        var edits = Medians(SizeMeasures.Edits, args);
        Print("| | seconds | peak MiB | files emitted | files changed |");
        Print("| --- | ---: | ---: | ---: | ---: |");
        Print($"| text to text, whole process | {text["process"]:F1} | {text["MiB"]:F0} | {text["files"]:F0} | |");
        Print($"| under a driver, whole process | {driver["process"]:F1} | {driver["MiB"]:F0} | {driver["files"]:F0} | |");
        Print($"| warm: an edit of C# | {edits["code"]:F4} | | {edits["code emitted"]:F0} of {edits["code steps"]:F0} steps ran | |");
        if (edits.TryGetValue("word", out var word))
        {
            Print($"| warm: the document read, and no more | {edits["read"]:F2} | | | |");
            Print($"| warm: a property added to one schema | {edits["property"]:F2} | | {edits["property emitted"]:F0} | {edits["property changed"]:F0} |");
            Print($"| warm: a description changed in one schema | {word:F2} | | {edits["word emitted"]:F0} | {edits["word changed"]:F0} |");
        }

        Print("");
    }

    private static void PrintGrowth()
    {
        Print("| made up | KB | operations | schemas | text to text s | of 1x, per x | driver s | of 1x, per x | allocated MB | of 1x, per x | peak MiB |");
        Print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Dictionary<string, double>? first = null;
        foreach (var times in (int[])[1, 2, 4, 8])
        {
            var one = Medians(SizeMeasures.Growth, times.ToString(CultureInfo.InvariantCulture));
            first ??= one;
            string Of(string name, string format) =>
                one[name].ToString(format, CultureInfo.InvariantCulture) + " | " + (one[name] / first[name] / times).ToString("F2", CultureInfo.InvariantCulture);
            Print($"| {times}x | {one["KB"]:F0} | {one["operations"]:F0} | {one["schemas"]:F0} | {Of("text", "F2")} | {Of("driver", "F2")} | {Of("allocated", "F0")} | {one["MiB"]:F0} |");
        }
    }

    private static Dictionary<string, double> Medians(string measure, params string[] args)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Start(measure, args)).ToArray();
        return runs[0].Keys.ToDictionary(static name => name, name => runs.Select(run => run[name]).Order().ElementAt(Processes / 2));
    }

    private static Dictionary<string, double> Start(string measure, string[] args)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "size", Measure, measure },
            RedirectStandardOutput = true,
        }.With(args))!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var figures = JsonSerializer.Deserialize<Dictionary<string, double>>(line)!;
        figures["process"] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return figures;
    }

    private static ProcessStartInfo With(this ProcessStartInfo start, string[] args)
    {
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return start;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
