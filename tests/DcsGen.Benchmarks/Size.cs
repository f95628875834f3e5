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
    private const int Processes = 3;
    private const string Measure = "measure";

    /// <param name="args">A document, and the component that is edited, else its first with properties; or what a process of its own is to
    /// measure.</param>
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
        Print($"{driver["files"]:F0} files, {driver["lines"]:F0} lines");
        Print("");
        Print("| | seconds | of the processor | peak MiB | emitted again | of these changed |");
        Print("| --- | ---: | ---: | ---: | ---: | ---: |");
        Print($"| text to text, whole process | {text["process"]:F1} | {text["processor"]:F1} | {text["MiB"]:F0} | | |");
        Print($"| under a driver, files parsed, whole process | {driver["process"]:F1} | {driver["processor"]:F1} | {driver["MiB"]:F0} | | |");
        Print($"| warm: an edit of C# | {edits["code"]:F2} | {edits["code processor"]:F2} | | {edits["code ran"]:F0} of {edits["code steps"]:F0} steps | |");
        foreach (var (name, words) in ((string, string)[])[("property", "a property is added to a schema"), ("description", "a description changes in a schema")])
        {
            if (edits.TryGetValue(name, out var seconds))
            {
                Print($"| warm: {words} | {seconds:F2} | {edits[name + " processor"]:F2} | | {edits[name + " emitted"]:F0} | {edits[name + " changed"]:F0} |");
            }
        }

        if (edits.TryGetValue("read", out var read))
        {
            Print($"| the first edit of a process: a property is added to a schema | {edits["first property"]:F2} | {edits["first property processor"]:F2} | | | |");
            Print($"| warm: the document read, and no more | {read:F2} | {edits["read processor"]:F2} | | | |");
        }

        Print("");
    }

    private static void PrintGrowth()
    {
        Print("| made up | KB | operations | schemas | text to text, processor s | of 1x, per x | driver, processor s | of 1x, per x | allocated MB | of 1x, per x | peak MiB |");
        Print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Dictionary<string, double>? first = null;
        foreach (var times in (int[])[1, 2, 4, 8])
        {
            var one = Medians(SizeMeasures.Growth, times.ToString(CultureInfo.InvariantCulture));
            first ??= one;
            string Of(string name, string format) =>
                one[name].ToString(format, CultureInfo.InvariantCulture)
                    + " | "
                    + (one[name] / first[name] / times).ToString("F2", CultureInfo.InvariantCulture);
            Print($"| {times}x | {one["KB"]:F0} | {one["operations"]:F0} | {one["schemas"]:F0} | {Of("text processor", "F2")} | {Of("driver processor", "F2")} | {Of("allocated", "F0")} | {one["MiB"]:F0} |");
        }
    }

    private static Dictionary<string, double> Medians(string measure, params string[] args)
    {
        var runs = Enumerable.Range(0, Processes).Select(_ => Start(measure, args)).ToArray();
        return runs[0].Keys.ToDictionary(static name => name, name => Figures.Median(runs.Select(run => run[name])));
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
