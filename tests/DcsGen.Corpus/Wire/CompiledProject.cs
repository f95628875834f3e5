using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>The clients of one project, which may have several documents.</summary>
internal sealed class CompiledProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Clients", isCollectible: true);

    private CompiledProject(IEnumerable<Result<Api>> apis, ImmutableArray<Diagnostic> diagnostics, byte[] image)
    {
        var assembly = _context.LoadFromStream(new MemoryStream(image));
        Clients = apis.ToDictionary(static api => api.Path, api => new CompiledClient(api.Value!, assembly));
        Diagnostics = diagnostics;
    }

    /// <summary>By the path of the document.</summary>
    public IReadOnlyDictionary<string, CompiledClient> Clients { get; }

    /// <summary>What the generator reports of the documents.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Generates, compiles and loads.</summary>
    /// <param name="documents">Each document, with its client's name; null for that of the file.</param>
    /// <param name="texts">The documents and the files that they refer to.</param>
    /// <exception cref="NoClientException">A document gives no client, or one that does not compile.</exception>
    public static CompiledProject Load(IReadOnlyList<(string Path, string? ClientName)> documents, IReadOnlyList<InMemoryText> texts)
    {
        var compilation = Compiler.Empty(LanguageVersion.Latest);
        var metadata = texts.ToDictionary(static text => text.Path, static _ => new Dictionary<string, string> { ["DcsGenRole"] = "Reference" });
        for (var i = 0; i < documents.Count; i++)
        {
            metadata[documents[i].Path] = new() { ["DcsGenRole"] = "Spec", ["DcsGenClientName"] = documents[i].ClientName ?? "", ["DcsGenNamespace"] = "Acme.Api" + i.ToString(CultureInfo.InvariantCulture) };
        }

        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        var result = CSharpGeneratorDriver.Create(
            [new DcsGenerator().AsSourceGenerator()], texts, options, new InMemoryOptions(new() { ["RootNamespace"] = "Acme" }, metadata),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(compilation)
            .GetRunResult();
        var apis = result.Results[0].TrackedSteps.TryGetValue(TrackingNames.Api, out var steps)
            ? steps.SelectMany(static step => step.Outputs)
                .Select(static output => output.Value)
                .OfType<Result<Api>>()
                .Where(static api => api.Value is not null)
                .ToList()
            : [];
        if (apis.Count < documents.Count)
        {
            throw new NoClientException(result.Results[0].Exception?.Message ?? result.Diagnostics.FirstOrDefault(
                static one => one.Severity == DiagnosticSeverity.Error)?.GetMessage() ?? "nothing is emitted");
        }

        var image = new MemoryStream();
        var emitted = compilation
            .AddSyntaxTrees(result.Results[0].GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
                source.SourceText, options.WithDocumentationMode(DocumentationMode.None), source.HintName)))
            .Emit(image);
        return emitted.Success
            ? new(apis, result.Diagnostics, image.ToArray())
            : throw new NoClientException(
                "does not compile: " + emitted.Diagnostics.First(static one => one.Severity == DiagnosticSeverity.Error));
    }

    public void Dispose() => _context.Unload();
}

/// <summary>There is no client to call; the message says why.</summary>
internal sealed class NoClientException(string message) : Exception(message);
