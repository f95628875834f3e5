using System.Text;
using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Generator;

/// <summary>Every document of <c>specs/cases</c>: its snapshot, its compilation, and a second run that does nothing. All read one
/// run.</summary>
public class CaseTests
{
    private const string Surface = "Pets/Surface.g.cs";

    // The surface says little that is new of the others.
    private static readonly HashSet<string> s_withSurface =
    [
        "body-kinds", "enum-odd-values", "inheritance", "inline-types", "paging-wrong", "parameter-styles", "schema-keywords", "security", "servers-of-operations", "streaming",
        "success-statuses", "union-without-discriminator", "unsupported",
    ];

    public static TheoryData<string> Cases => [.. Documents.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_as_its_snapshot_says(string name)
    {
        var run = Documents.Run(name);
        var text = new StringBuilder();
        foreach (var diagnostic in run.Diagnostics)
        {
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            text.Append($"// {diagnostic.Severity} {diagnostic.Id} ({start.Line + 1},{start.Character + 1}): {diagnostic.GetMessage()}\n");
        }

        foreach (var (file, content) in run.DocumentFiles.Where(file => file.Key != Surface || s_withSurface.Contains(name)))
        {
            // The header is the same in every file.
            text.Append($"\n// ---- {file}\n").Append(string.Join('\n', content.Split('\n').Skip(3)));
        }

        Snapshot.Verify(name, text.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_compiles_without_a_warning(string name)
    {
        var files = Documents.Run(name).Files;
        Assert.Equal("", string.Join("\n", Compiler.Problems(files, LanguageVersion.Latest)));

        // The registration needs a package that the bare references do not have.
        var floor = files.Where(file => !file.Key.EndsWith("ServiceCollectionExtensions.g.cs", StringComparison.Ordinal));
        Assert.Equal("", string.Join("\n", Compiler.Problems(floor, LanguageVersion.CSharp12)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_second_run_does_nothing(string name)
    {
        var run = Documents.Run(name).Copy().Edit(text => text);
        foreach (var step in (string[])[TrackingNames.Spec, TrackingNames.Api, TrackingNames.File])
        {
            Assert.All(run.Reasons(step), reason => Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        }

        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    // So what holds of the committed output holds of the other too.
    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_that_is_not_committed_differs_by_the_surface_alone(string name)
    {
        var run = GeneratorRun.Of(Documents.Text(name));
        var committed = Documents.Run(name);
        Assert.Equal(committed.Files.Where(static file => file.Key != Surface), run.Files);
        Assert.Equal(
            committed.Diagnostics.Select(static diagnostic => diagnostic.ToString()),
            run.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Signing_is_emitted_where_a_security_scheme_asks_for_it()
    {
        Assert.Contains("Pets/Plumbing/PetsSigningHandler.g.cs", Documents.Run("signed").Files.Keys);
        Assert.DoesNotContain("Pets/Plumbing/PetsSigningHandler.g.cs", Documents.Run("secrets").Files.Keys);
    }

    [Fact]
    public void A_case_is_small()
    {
        Assert.All(Directory.EnumerateFiles(Repository.Cases), path => Assert.True(File.ReadAllLines(path).Length <= 15, path));
    }
}
