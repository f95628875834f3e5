using System.Diagnostics;
using System.Text.Json.Nodes;
using DcsGen.Emit;
using DcsGen.Hosting;
using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Surface;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Benchmarks;

/// <summary>What <see cref="Size"/> measures, each in a process of its own.</summary>
internal static class SizeMeasures
{
    public const string Text = "text";
    public const string Driver = "driver";
    public const string Edits = "edits";
    public const string Growth = "growth";

    private const int Rounds = 5;
    private const int WarmUps = 4;
    private const string SpecPath = "/specs/api.openapi.json";

    private static readonly CSharpCompilation s_compilation =
        CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText("class A;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    /// <summary>Figures by name; each is the median of its rounds.</summary>
    public static Dictionary<string, double> Run(string measure, string[] args)
    {
        var figures = new Figures();
        switch (measure)
        {
            case Text:
                figures.Add("files", Emit(File.ReadAllText(args[0])));
                break;
            case Driver:
                var result = DriverOf(new(SpecPath, File.ReadAllText(args[0]))).RunGenerators(s_compilation).GetRunResult();
                figures.Add("files", result.GeneratedTrees.Count(static tree => tree.GetRoot() is not null));
                figures.Add("lines", result.Results[0].GeneratedSources.Sum(static source => source.SourceText.Lines.Count - 1));
                break;
            case Edits:
                MeasureEdits(figures, File.ReadAllText(args[0]), args.ElementAtOrDefault(1));
                break;
            case Growth:
                MeasureGrowth(figures, int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException("No measure: " + measure, nameof(measure));
        }

        figures.Add("MiB", Process.GetCurrentProcess().PeakWorkingSet64 / (double)(1 << 20));
        figures.Add("processor", Environment.CpuUsage.TotalTime.TotalSeconds);
        return figures.Medians();
    }

    // Without Roslyn: read, mapped, and every file printed.
    private static int Emit(string text)
    {
        var api = DocumentOutput.Map(SpecOf(text), default);
        return api.Value is { } value ? value.Files().Count(static file => CSharpFiles.Emit(file).Length > 0)
            : throw new InvalidOperationException(string.Join("\n", api.Diagnostics));
    }

    private static SpecFile SpecOf(string text) =>
        new(
            SpecPath,
            text,
            new("Acme.Api", "Api", "", "api", "Acme"),
            new(".NETCoreApp,Version=v8.0", "12.0", HasHttpClientFactory: true),
            null,
            []);

    private static CSharpGeneratorDriver DriverOf(InMemoryText document, bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new DcsGenerator().AsSourceGenerator()],
        [document],
        CSharpParseOptions.Default,
        new InMemoryOptions([], new(StringComparer.Ordinal) { [SpecPath] = new(StringComparer.Ordinal) { ["DcsGenRole"] = "Spec", ["DcsGenNamespace"] = "Acme.Api" } }),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));

    private static void MeasureEdits(Figures figures, string text, string? component)
    {
        var document = new InMemoryText(SpecPath, text);
        var driver = DriverOf(document, isTracked: true).RunGenerators(s_compilation);
        for (var round = 0; round < Rounds; round++)
        {
            var edited = s_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class B{round};"));
            figures.Time("code", () => driver = driver.RunGenerators(edited));
            var reasons = Reasons(driver).ToArray();
            figures.Add("code steps", reasons.Length);
            figures.Add(
                "code ran",
                reasons.Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        }

        if (SchemaEdit.Find(text, component) is not { } place)
        {
            return;
        }

        // In the first rounds code is compiled just in time. The reading alone is in turns with the edits, so that both are as warm.
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var when = round == -WarmUps ? "first " : round < 0 ? "warm-up " : "";
            var added = place.Apply(text, $"Edit {round}.");
            figures.Time(when + "read", () => DocumentReader.Read(SpecOf(added), [], default));
            Edit("property", added, when);
            Edit("description", place.Apply(text, $"Edit {round} again."), when);
            Replace(text);
        }

        void Edit(string name, string content, string when)
        {
            var before = Sources(driver);
            figures.Time(when + name, () => Replace(content));
            var emitted = Sources(driver)
                .Where(pair => !before.TryGetValue(pair.Key, out var previous) || !ReferenceEquals(previous, pair.Value))
                .ToArray();
            figures.Add(name + " emitted", emitted.Length);
            figures.Add(
                name + " changed",
                emitted.Count(pair => !before.TryGetValue(pair.Key, out var previous) || !previous.ContentEquals(pair.Value)));
        }

        void Replace(string content)
        {
            var edited = new InMemoryText(SpecPath, content);
            driver = driver.ReplaceAdditionalText(document, edited).RunGenerators(s_compilation);
            document = edited;
        }
    }

    // Warm, so that what is compiled just in time, which does not grow, does not hide what does.
    private static void MeasureGrowth(Figures figures, int times)
    {
        var small = SyntheticDocument.Of(1);
        for (var round = 0; round < Rounds; round++)
        {
            Emit(small);
            DriverOf(new(SpecPath, small)).RunGenerators(s_compilation);
        }

        var document = SyntheticDocument.Of(times);
        var root = JsonNode.Parse(document)!;
        figures.Add("KB", document.Length / 1000d);
        figures.Add("operations", root["paths"]!.AsObject().Sum(static path => path.Value!.AsObject().Count));
        figures.Add("schemas", root["components"]!["schemas"]!.AsObject().Count);
        var allocated = GC.GetTotalAllocatedBytes();
        figures.Time("text", () => Emit(document));
        figures.Add("allocated", (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
        figures.Time("driver", () => DriverOf(new(SpecPath, document)).RunGenerators(s_compilation));
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

    private static Dictionary<string, SourceText> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].GeneratedSources
            .ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);
}
