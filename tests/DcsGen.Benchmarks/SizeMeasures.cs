using System.Diagnostics;
using System.Text.Json.Nodes;
using DcsGen.Emit;
using DcsGen.Incremental;
using DcsGen.Mapping;
using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Benchmarks;

/// <summary>What <see cref="Size"/> measures, each in a process of its own.</summary>
internal static class SizeMeasures
{
    public const string Text = "text";
    public const string Driver = "driver";
    public const string Edits = "edits";
    public const string Growth = "growth";

    private const int Rounds = 5;
    private const string SpecPath = "/specs/api.openapi.json";

    private static readonly CSharpCompilation s_compilation =
        CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class A;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    /// <summary>Figures by name.</summary>
    public static Dictionary<string, double> Run(string measure, string[] args)
    {
        var figures = measure switch
        {
            Text => new() { ["files"] = Emit(File.ReadAllText(args[0])) },
            Driver => new() { ["files"] = DriverOf(new(SpecPath, File.ReadAllText(args[0]))).RunGenerators(s_compilation).GetRunResult().GeneratedTrees.Length },
            Edits => MeasureEdits(File.ReadAllText(args[0]), args.ElementAtOrDefault(1)),
            Growth => MeasureGrowth(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException("No measure: " + measure, nameof(measure)),
        };
        figures["MiB"] = Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 20);
        return figures;
    }

    // Without Roslyn: read, mapped, and every file printed.
    private static int Emit(string text)
    {
        var api = ApiMapper.Map(SpecOf(text), default);
        return api.Value is { } value ? value.Files().Count(static file => CSharpFiles.Emit(file).Length > 0)
            : throw new InvalidOperationException(string.Join("\n", api.Diagnostics));
    }

    private static SpecFile SpecOf(string text) =>
        new(SpecPath, text, new("Acme.Api", "Api", "", "api", "Acme"), new(".NETCoreApp,Version=v8.0", "12.0", HasHttpClientFactory: true), null, []);

    private static CSharpGeneratorDriver DriverOf(InMemoryText document, bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new DcsGenerator().AsSourceGenerator()],
        [document],
        CSharpParseOptions.Default,
        new InMemoryOptions([], new(StringComparer.Ordinal) { [SpecPath] = new(StringComparer.Ordinal) { ["DcsGenRole"] = "Spec", ["DcsGenNamespace"] = "Acme.Api" } }),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));

    private static Dictionary<string, double> MeasureEdits(string text, string? component)
    {
        var document = new InMemoryText(SpecPath, text);
        var driver = DriverOf(document, isTracked: true).RunGenerators(s_compilation);
        var figures = new Dictionary<string, double>();
        var code = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var edited = s_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class B{round};"));
            code.Add(Seconds(() => driver = driver.RunGenerators(edited)));
            var reasons = Reasons(driver).ToArray();
            figures["code steps"] = reasons.Length;
            figures["code emitted"] = reasons.Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        }

        figures["code"] = Median(code);
        if (SchemaEdit.Find(text, component) is not { } place)
        {
            return figures;
        }

        // The reading alone in turns with the edits, so that both are as warm.
        var (reads, words) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var edited = new InMemoryText(SpecPath, place.Apply(text, $"Edit {round}."));
            reads.Add(Seconds(() => DocumentReader.Read(SpecOf(edited.GetText().ToString()), [], default)));
            var before = Sources(driver);
            var seconds = Seconds(() => driver = driver.ReplaceAdditionalText(document, edited).RunGenerators(s_compilation));
            document = edited;
            var name = round == 0 ? "property" : "word";
            (round == 0 ? [] : words).Add(seconds);
            figures[name] = seconds;
            var emitted = Sources(driver).Where(pair => !before.TryGetValue(pair.Key, out var old) || !ReferenceEquals(old, pair.Value)).ToArray();
            figures[name + " emitted"] = emitted.Length;
            figures[name + " changed"] = emitted.Count(pair => !before.TryGetValue(pair.Key, out var old) || !old.ContentEquals(pair.Value));
        }

        (figures["word"], figures["read"]) = (Median(words), Median(reads));
        return figures;
    }

    // Warm, so that what is compiled just in time, which does not grow, does not hide what does.
    private static Dictionary<string, double> MeasureGrowth(int times)
    {
        var small = SyntheticDocument.Of(1);
        Emit(small);
        DriverOf(new(SpecPath, small)).RunGenerators(s_compilation);
        var document = SyntheticDocument.Of(times);
        var root = JsonNode.Parse(document)!;
        var allocated = GC.GetTotalAllocatedBytes();
        var text = Seconds(() => Emit(document));
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        return new()
        {
            ["text"] = text,
            ["allocated"] = allocated / 1e6,
            ["driver"] = Seconds(() => DriverOf(new(SpecPath, document)).RunGenerators(s_compilation)),
            ["KB"] = document.Length / 1000,
            ["operations"] = root["paths"]!.AsObject().Sum(static path => path.Value!.AsObject().Count),
            ["schemas"] = root["components"]!["schemas"]!.AsObject().Count,
        };
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        return ((string[])[TrackingNames.Spec, TrackingNames.Api, TrackingNames.File])
            .SelectMany(name => result.TrackedSteps[name])
            .Concat(result.TrackedOutputSteps.SelectMany(static pair => pair.Value))
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason);
    }

    private static Dictionary<string, Microsoft.CodeAnalysis.Text.SourceText> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);

    private static double Seconds(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
