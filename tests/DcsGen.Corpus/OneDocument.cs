using System.Diagnostics;
using System.Text.RegularExpressions;
using DcsGen.Mapping;
using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus;

/// <summary>Generates and compiles one document, in this process.</summary>
internal static partial class OneDocument
{
    /// <param name="path">The document.</param>
    /// <param name="file">What the outcome calls it.</param>
    /// <param name="output">A folder for what is emitted; empty for none.</param>
    public static Outcome Run(string path, string file, string output)
    {
        var compilation = Compiler.Empty(LanguageVersion.Latest);
        var texts = Documents.ReferredToBy(path).Prepend(path).Select(static text => new InMemoryText(Path.GetFullPath(text), File.ReadAllText(text))).ToArray();
        var metadata = texts.ToDictionary(static text => text.Path, static _ => new Dictionary<string, string> { ["DcsGenRole"] = "Reference" });
        metadata[texts[0].Path] = new() { ["DcsGenRole"] = "Spec", ["DcsGenClientName"] = "Api", ["DcsGenNamespace"] = "Acme.Api" };
        var driver = CSharpGeneratorDriver.Create(
            [new DcsGenerator().AsSourceGenerator()], texts, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, new InMemoryOptions([], metadata));

        var start = Stopwatch.GetTimestamp();
        var result = driver.RunGenerators(compilation).GetRunResult();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var files = result.Results[0].GeneratedSources.IsDefault
            ? []
            : result.Results[0].GeneratedSources.Select(static source => KeyValuePair.Create(source.HintName, source.SourceText.ToString())).ToArray();
        if (output.Length > 0)
            Write(Path.Combine(output, file), files);

        var problems = files.Length == 0 ? [] : Compiler.Problems(files, LanguageVersion.Latest).Concat(Compiler.Problems(files, LanguageVersion.CSharp12)).ToArray();
        var (operations, schemas) = Present([.. texts.Select(static text => new SpecText(text.Path, text.GetText().ToString()))]);
        return new()
        {
            File = file,
            Bytes = new FileInfo(path).Length,
            Failure = result.Results[0].Exception?.ToString(),
            IsGenerated = files.Length > 0,
            Errors = problems.Count(static problem => problem.Contains(": error ", StringComparison.Ordinal)),
            Warnings = problems.Count(static problem => problem.Contains(": warning ", StringComparison.Ordinal)),
            Problems = [.. problems.DistinctBy(static problem => problem.Split(": ", 3)[1]).Take(10)],
            Diagnostics = result.Diagnostics.GroupBy(static diagnostic => diagnostic.Id).ToDictionary(static group => group.Key, static group => group.Count()),
            Findings =
            [
                .. result.Diagnostics
                    .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "DCS1001" or "DCS1004" or "DCS1005")
                    .Select(static diagnostic => $"{diagnostic.Id} line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage()}")
                    .Take(200),
            ],
            Operations = operations,
            // An operation that takes or gives several kinds of body has several methods.
            // One for each body that it takes, so by what errors call it and by its path.
            OperationsEmitted = files
                .Where(static file => file.Key.Contains("/Plumbing/Operations/", StringComparison.Ordinal))
                .DistinctBy(static file => Operation().Match(file.Value).Groups["key"].Value)
                .Count(),
            Schemas = schemas,
            TypesEmitted = files.Count(static file => file.Key.Contains("/Models/", StringComparison.Ordinal)),
            Lines = files.Sum(static file => file.Value.AsSpan().Count('\n')),
            Seconds = Math.Round(seconds, 2),
            PeakMegabytes = (int)(Process.GetCurrentProcess().PeakWorkingSet64 >> 20),
        };
    }

    private static void Write(string folder, IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    // Counted by Microsoft.OpenApi's model, so that what a document calls an operation is not ours to say.
    private static (int Operations, int Schemas) Present(SpecText[] texts)
    {
        try
        {
            var document = DocumentReader.Read(new(texts[0].Path, texts[0].Text, new("", "", "", "", ""), new("", "", false), null, new(texts[1..])), [], default).Document;
            return (OperationMapper.Paths(document).Sum(static path => path.Value.Operations?.Count ?? 0), document.Components?.Schemas?.Count ?? 0);
        }
        catch (DocumentException)
        {
            return default;
        }
    }

    [GeneratedRegex("""Operation<.*> s_\w+ = new\(\s*(?<key>"([^"\\]|\\.)*",\s*"([^"\\]|\\.)*")""")]
    private static partial Regex Operation();
}
