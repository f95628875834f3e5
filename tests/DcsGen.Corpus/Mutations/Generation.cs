using System.Diagnostics;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus.Mutations;

/// <summary>What the generator gives for one document, in this process.</summary>
/// <param name="Exception">What the generator threw; null in every good run.</param>
/// <param name="Files">The emitted files by hint name.</param>
/// <param name="Diagnostics">In the order in which they were reported.</param>
/// <param name="Seconds">The generator's time.</param>
internal sealed record Generation(
    Exception? Exception, IReadOnlyList<KeyValuePair<string, string>> Files, IReadOnlyList<Diagnostic> Diagnostics, double Seconds)
{
    /// <summary>Runs a new generator as the compiler does, on a client that is called Api.</summary>
    /// <param name="texts">The document, and then the files that it refers to and its overlays.</param>
    /// <param name="language">The language of the project.</param>
    /// <param name="keepsOutput">Whether the project keeps the output, which then has a file for reviewers.</param>
    public static Generation Of(IReadOnlyList<SpecText> texts, LanguageVersion language, bool keepsOutput)
    {
        var compilation = Compiler.Empty(language);
        var metadata = texts.ToDictionary(
            static text => text.Path,
            static text => new Dictionary<string, string>
            {
                ["DcsGenRole"] = text.Path.Contains(".overlay.", StringComparison.Ordinal) ? "Overlay" : "Reference",
            });
        metadata[texts[0].Path] = new() { ["DcsGenRole"] = "Spec", ["DcsGenClientName"] = "Api", ["DcsGenNamespace"] = "Acme.Api", ["DcsGenSchemas"] = "all" };
        var driver = CSharpGeneratorDriver.Create(
            [new DcsGenerator().AsSourceGenerator()],
            texts.Select(static text => new InMemoryText(text.Path, text.Text)),
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            new InMemoryOptions(keepsOutput ? new() { ["DcsGenMode"] = "write" } : [], metadata));
        var start = Stopwatch.GetTimestamp();
        var result = driver.RunGenerators(compilation).GetRunResult();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var sources = result.Results[0].GeneratedSources;
        return new(
            result.Results[0].Exception,
            sources.IsDefault
                ? []
                : [.. sources.Select(static source => KeyValuePair.Create(source.HintName, source.SourceText.ToString()))],
            result.Diagnostics,
            seconds);
    }
}
