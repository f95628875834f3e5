using System.Collections.Immutable;
using DcsGen.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Tests.Helpers;

/// <summary>A document, its emitted client and code that calls it, under <see cref="UsageAnalyzer"/>.</summary>
internal sealed class UsageRun
{
    private readonly Dictionary<string, Dictionary<string, string>> _metadata = new(StringComparer.Ordinal);
    private readonly List<AdditionalText> _texts = [];
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal) { ["RootNamespace"] = "Acme" };

    public const string BaselinePath = "/baseline/pets.openapi.yaml";

    // Compiled once and not with every piece of code: an analyzer sees the same types either way.
    private readonly MetadataReference[] _client;
    private readonly IEnumerable<KeyValuePair<string, string>> _sources;

    private UsageRun(MetadataReference? client, IEnumerable<KeyValuePair<string, string>> sources)
    {
        _client = client is null ? [] : [client];
        _sources = sources;
    }

    /// <summary>The document is the project's own.</summary>
    public static UsageRun Of(string document, params (string Name, string Value)[] metadata) =>
        new UsageRun(ClientOf(new GeneratorRun().Add(GeneratorRun.SpecPath, document, metadata).Run()), [])
            .Add(GeneratorRun.SpecPath, document, [("DcsGenRole", "Spec"), .. metadata]);

    /// <summary>The client comes from another project, and this one only looks at the document.</summary>
    public static UsageRun Consumer(string document, params (string Name, string Value)[] metadata)
    {
        var run = new UsageRun(ClientOf(GeneratorRun.Of(document)), []);
        run._properties["RootNamespace"] = "Zoo.Shop";
        return run.Add(GeneratorRun.SpecPath, document, [("DcsGenRole", "Usage"), .. metadata]);
    }

    /// <summary>The same, with the client compiled beside the code.</summary>
    public static UsageRun WithSources(string document) =>
        new UsageRun(null, GeneratorRun.Of(document).Files).Add(GeneratorRun.SpecPath, document, ("DcsGenRole", "Spec"));

    /// <summary>A document alone: what stands for its client is in the code.</summary>
    public static UsageRun WithoutClient(string document) => WithoutClient(new InMemoryText(GeneratorRun.SpecPath, document));

    /// <inheritdoc cref="WithoutClient(string)"/>
    public static UsageRun WithoutClient(AdditionalText document) => new UsageRun(null, []).Add(document, ("DcsGenRole", "Spec"));

    public UsageRun Since(string baseline) => Add(BaselinePath, baseline, ("DcsGenRole", "Baseline"));

    public UsageRun Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    public UsageRun Add(string path, string text, params (string Name, string Value)[] metadata) =>
        Add(new InMemoryText(path, text), metadata);

    public UsageRun Add(AdditionalText text, params (string Name, string Value)[] metadata)
    {
        _metadata[text.Path] = metadata.ToDictionary(pair => pair.Name, pair => pair.Value);
        _texts.Add(text);
        return this;
    }

    /// <summary>What is said of statements that have a <c>client</c>.</summary>
    public Task<IReadOnlyList<string>> FindingsAsync(string statements, string members = "") =>
        FindingsInFileAsync(FileOf(statements, members));

    /// <summary>A file with statements that have a <c>client</c>.</summary>
    public static string FileOf(string statements, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Acme.Pets;

        public static class Consumer
        {
            public static async Task RunAsync(IPetsClient client, int any, string text, bool yes, Pet pet)
            {
                await Task.Yield();
                {{statements}}
            }

            {{members}}
        }
        """;

    /// <summary>Each as <c>id severity: the code it is at: message (line of the document)</c>, in the order of the code.</summary>
    public async Task<IReadOnlyList<string>> FindingsInFileAsync(string code) =>
    [
        .. (await DiagnosticsAsync(code)).Select(diagnostic =>
        {
            var line = Assert.Single(diagnostic.AdditionalLocations.Take(1)).GetLineSpan();
            var document = _texts.Single(text => text.Path == line.Path).GetText()!;
            return $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage()} "
                + $"({document.Lines[line.StartLinePosition.Line].ToString()[line.StartLinePosition.Character..]})";
        }),
    ];

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string code)
    {
        var compilation = CompilationOf(code);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await DiagnosticsAsync(compilation);
    }

    /// <summary>The code with the client.</summary>
    public Compilation CompilationOf(string code) =>
        Compile([.. _sources, new("Consumer.cs", code)]).WithAssemblyName("Code").AddReferences(_client);

    /// <summary>What is said of a compilation of this code, as an editor has made it.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation)
    {
        var options = new AnalyzerOptions([.. _texts], new InMemoryOptions(_properties, _metadata));
        var diagnostics = await compilation.WithAnalyzers([new UsageAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal)];
    }

    private static PortableExecutableReference ClientOf(GeneratorRun run)
    {
        var image = new MemoryStream();
        Assert.True(Compile(run.Files).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(IEnumerable<KeyValuePair<string, string>> files) =>
        Compiler.Empty(LanguageVersion.Latest).AddSyntaxTrees(
            files.Select(file => CSharpSyntaxTree.ParseText(file.Value, new CSharpParseOptions(LanguageVersion.Latest), file.Key)));
}
