using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Helpers;

/// <summary>Compiles emitted code as a consumer's project would: nullable on, documentation on, every warning counted.</summary>
internal static class Compiler
{
    private static readonly ImmutableArray<MetadataReference> s_latest =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<MetadataReference> s_net8 =
        [.. Directory.EnumerateFiles(Repository.Net8References, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path))];

    // Made once: compilations that are made from one share the symbols of its references.
    private static readonly ConcurrentDictionary<LanguageVersion, CSharpCompilation> s_empty = new();

    /// <summary>A project with one empty file; C# 12 comes with the references of net8.0.</summary>
    public static CSharpCompilation Empty(LanguageVersion language) => s_empty.GetOrAdd(language, static language => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("", Options(language), "Empty.cs")],
        language <= LanguageVersion.CSharp12 ? s_net8 : s_latest,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)));

    /// <summary>Errors and warnings of the files together.</summary>
    public static IReadOnlyList<string> Problems(IEnumerable<KeyValuePair<string, string>> files, LanguageVersion language) =>
    [
        .. Empty(language)
            .AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Value, Options(language), file.Key)))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()),
    ];

    private static CSharpParseOptions Options(LanguageVersion language) => new(language, DocumentationMode.Diagnose);
}
