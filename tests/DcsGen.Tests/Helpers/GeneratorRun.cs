using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Helpers;

/// <summary>A generator driver with one project, to run, to edit and to run again.</summary>
internal sealed class GeneratorRun
{
    public const string SpecPath = "/specs/pets.openapi.yaml";

    private readonly Dictionary<string, string> _properties;
    private readonly Dictionary<string, Dictionary<string, string>> _metadata;
    private readonly List<AdditionalText> _texts;
    private GeneratorDriver? _driver;
    private IReadOnlyDictionary<string, string>? _files;

    public GeneratorRun()
        : this(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["RootNamespace"] = "Acme" },
            new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal),
            [])
    {
    }

    private GeneratorRun(
        Dictionary<string, string> properties, Dictionary<string, Dictionary<string, string>> metadata, IEnumerable<AdditionalText> texts)
    {
        _properties = new(properties, StringComparer.Ordinal);
        _metadata = new(metadata, StringComparer.Ordinal);
        _texts = [.. texts];
    }

    public CSharpCompilation Compilation { get; set; } = Compiler.Empty(LanguageVersion.Latest);

    public GeneratorDriverRunResult Result => _driver!.GetRunResult();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Emitted files by hint name, in order.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        _files ??= Result.Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Emitted files but for the support code, which is the same for every document.</summary>
    public IEnumerable<KeyValuePair<string, string>> DocumentFiles =>
        Files.Where(file => !CSharp.SupportFile.All.Any(
            name => file.Key.EndsWith($"/Plumbing/{file.Key.Split('/')[0]}{name}.g.cs", StringComparison.Ordinal)));

    /// <summary>The metadata by which each named schema of a document becomes a type, used or not.</summary>
    public static (string Name, string Value) AllSchemas => ("DcsGenSchemas", "all");

    /// <summary>A run with a type of each named schema, used or not.</summary>
    public static GeneratorRun Of(string document, string path = SpecPath) => new GeneratorRun().Add(path, document, AllSchemas).Run();

    /// <summary>As where the output is committed: with what only a reviewer reads, and a type of each named schema.</summary>
    public static GeneratorRun OfCommitted(string document) =>
        new GeneratorRun().Property("DcsGenMode", "write").Add(SpecPath, document, AllSchemas).Run();

    public GeneratorRun Add(string path, string text, params (string Name, string Value)[] metadata)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["DcsGenRole"] = "Spec" };
        foreach (var (name, value) in metadata)
        {
            values[name] = value;
        }

        _metadata[path] = values;
        _texts.Add(new InMemoryText(path, text));
        return this;
    }

    /// <summary>Adds a document as the compiler has read it.</summary>
    public GeneratorRun Add(string path, SourceText text)
    {
        _metadata[path] = new(StringComparer.Ordinal) { ["DcsGenRole"] = "Spec" };
        _texts.Add(new InMemoryText(path, text));
        return this;
    }

    public GeneratorRun Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    public GeneratorRun Run()
    {
        _driver ??= CSharpGeneratorDriver.Create(
            [new DcsGenerator().AsSourceGenerator()],
            _texts,
            (CSharpParseOptions)Compilation.SyntaxTrees.First().Options,
            new InMemoryOptions(_properties, _metadata),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(Compilation);
        _files = null;
        return this;
    }

    /// <summary>A run that continues from this one, which stays as it is: drivers are immutable.</summary>
    public GeneratorRun Copy() => new(_properties, _metadata, _texts) { Compilation = Compilation, _driver = _driver };

    /// <summary>Runs again after an edit of a document; a new instance with the same text is an edit too, as in the compiler
    /// server.</summary>
    public GeneratorRun Edit(Func<string, string> edit, string path = SpecPath)
    {
        var index = _texts.FindIndex(text => text.Path == path);
        var edited = new InMemoryText(path, edit(_texts[index].GetText()!.ToString()));
        _driver = _driver!.ReplaceAdditionalText(_texts[index], edited);
        _texts[index] = edited;
        return Run();
    }

    /// <summary>Runs again after an edit of the consumer's code.</summary>
    public GeneratorRun EditCode(string code)
    {
        Compilation = Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)Compilation.SyntaxTrees.First().Options));
        return Run();
    }

    /// <summary>Why each output of a step came out as it did in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.Results[0].TrackedSteps.TryGetValue(step, out var steps)
            ? steps.SelectMany(one => one.Outputs).Select(output => output.Reason)
            : [];

    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.Results[0].TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(one => one.Outputs).Select(output => output.Reason);

    public IEnumerable<object> Outputs(string step) =>
        Result.Results[0].TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => output.Value);
}
