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
        [.. Directory.EnumerateFiles(Repository.Net8References, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    // What is made from one compilation shares its references: their metadata is read once, and not for each document.
    private static readonly CSharpCompilation s_floor = Create(LanguageVersion.CSharp12, s_net8);
    private static readonly CSharpCompilation s_newest = Create(LanguageVersion.Latest, s_latest);

    /// <summary>A project with one empty file; C# 12 comes with the references of net8.0.</summary>
    public static CSharpCompilation Empty(LanguageVersion language) => language switch
    {
        LanguageVersion.CSharp12 => s_floor,
        LanguageVersion.Latest => s_newest,
        _ => Create(language, language < LanguageVersion.CSharp12 ? s_net8 : s_latest),
    };

    /// <summary>Errors and warnings of the files together.</summary>
    public static IReadOnlyList<string> Problems(IEnumerable<KeyValuePair<string, string>> files, LanguageVersion language) =>
    [
        .. Empty(language)
            .AddSyntaxTrees(files.Select(file => Parse(file, Options(language))))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString()),
    ];

    /// <summary>Parses emitted code so that the compiler looks for wrong uses of null in the plumbing, too.</summary>
    public static SyntaxTree Parse(KeyValuePair<string, string> file, CSharpParseOptions options) => CSharpSyntaxTree.ParseText(
        file.Value.Replace("#nullable enable annotations\n#nullable disable warnings\n", "#nullable enable\n\n", StringComparison.Ordinal),
        options,
        file.Key);

    private static CSharpCompilation Create(LanguageVersion language, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("", Options(language), "Empty.cs")],
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private static CSharpParseOptions Options(LanguageVersion language) => new(language, DocumentationMode.Diagnose);
}
