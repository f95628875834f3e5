using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DcsGen.Corpus.Mutations;
using DcsGen.OpenApi;
using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus;

/// <summary>Generates and compiles one document, in this process.</summary>
internal static partial class OneDocument
{
    public static Outcome Run(DocumentWork work)
    {
        var (path, file, output) = work;
        SpecText[] texts = [.. Documents.ReferredToBy(path)
            .Prepend(path)
            .Select(static text => new SpecText(Path.GetFullPath(text), File.ReadAllText(text)))];
        var (exception, files, diagnostics, seconds) = Generation.Of(texts, LanguageVersion.Latest, keepsOutput: false);
        if (output.Length > 0)
        {
            Write(Path.Combine(output, file), files);
        }

        var problems = files.Count == 0
            ? []
            : Compiler.Problems(files, LanguageVersion.Latest).Concat(Compiler.Problems(files, LanguageVersion.CSharp12)).ToArray();
        var (operations, schemas) = Present(texts);
        return new()
        {
            File = file,
            Bytes = new FileInfo(path).Length,
            Failure = exception?.ToString(),
            IsGenerated = files.Count > 0,
            Errors = problems.Count(static problem => problem.Contains(": error ", StringComparison.Ordinal)),
            Warnings = problems.Count(static problem => problem.Contains(": warning ", StringComparison.Ordinal)),
            Problems = [.. problems.DistinctBy(static problem => problem.Split(": ", 3)[1]).Take(10)],
            Diagnostics = diagnostics.GroupBy(static diagnostic => diagnostic.Id)
                .ToDictionary(static group => group.Key, static group => group.Count()),
            Findings =
            [
                .. diagnostics
                    .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                        || diagnostic.Id is "DCS1001" or "DCS1004" or "DCS1005")
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
            Hash = files.Count == 0 ? "" : HashOf(files),
            Lines = files.Sum(static file => file.Value.AsSpan().Count('\n')),
            Seconds = Math.Round(seconds, 2),
            PeakMegabytes = (int)(Process.GetCurrentProcess().PeakWorkingSet64 >> 20),
        };
    }

    private static string HashOf(IEnumerable<KeyValuePair<string, string>> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            // No name or text has a null character, so the boundaries are part of the hash.
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0" + text + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
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
            var document = DocumentReader.Read(
                new(texts[0].Path, texts[0].Text, new("", "", "", "", ""), new("", "", false), null, new(texts[1..])), [], default);
            return (document.Operations().Count(), document.Schemas().Count());
        }
        catch (DocumentException)
        {
            return default;
        }
    }

    [GeneratedRegex("""Operation<.*> s_\w+ = new\(\s*(?<key>"([^"\\]|\\.)*",\s*"([^"\\]|\\.)*")""")]
    private static partial Regex Operation();
}
