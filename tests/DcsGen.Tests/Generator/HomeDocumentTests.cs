using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Generator;

/// <summary>The documents of the client library, two in one project: their snapshot is its committed output, which is reviewed
/// there.</summary>
public class HomeDocumentTests
{
    private static GeneratorRun Home() => new GeneratorRun()
        .Property("DcsGenMode", "write")
        .Add("/specs/dcs.openapi.yaml", Repository.HomeDocument, ("DcsGenNamespace", "Dcs"), ("DcsGenClientName", "Dcs"))
        .Add(
            "/specs/iam.openapi.yaml",
            Repository.IamDocument,
            ("DcsGenNamespace", "Dcs.Iam"), ("DcsGenClientName", "Iam"), ("DcsGenAccessibility", "internal"))
        .Run();

    [Fact]
    public void Their_output_is_the_committed_one()
    {
        var folder = Path.Combine(Repository.Root, "src", "Dcs", "Generated");
        var committed = Directory.EnumerateFiles(folder, "*.g.cs", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), path => File.ReadAllText(path).ReplaceLineEndings("\n"));
        var emitted = Home().Files;
        Assert.Equal(emitted.Keys.Order(StringComparer.Ordinal), committed.Keys.Order(StringComparer.Ordinal));
        Assert.All(emitted, file => Assert.Equal(file.Value, committed[file.Key]));
    }

    [Fact]
    public void They_have_nothing_to_report() => Assert.Empty(Home().Diagnostics);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void They_compile_without_a_warning(LanguageVersion language)
    {
        var files = Home().Files.Where(
            file => language == LanguageVersion.Latest || !file.Key.EndsWith("ServiceCollectionExtensions.g.cs", StringComparison.Ordinal));
        Assert.Equal("", string.Join("\n", Compiler.Problems(files, language)));
    }
}
