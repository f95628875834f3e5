using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Package.Tests;

/// <summary>An editor that has a project with the package open: the workspace of Roslyn, which Visual Studio and VS Code build on, loads the
/// project by a design-time build, and documents are edited in memory.</summary>
[Collection(OnePackage.Name)]
public sealed class EditorTests(PackageFeed feed)
{
    private const string Document = "Pets.openapi.yaml";

    private const string Operation = "paths:\n  /pets: { get: { operationId: CountPets, responses: { '204': { description: Counted. } } } }\n";

    [Fact]
    public async Task An_edit_of_the_document_gives_new_members_and_leaves_the_trees_of_all_other_files()
    {
        using var workspace = MSBuildWorkspace.Create();
        var project = await OpenAsync(workspace, "Editor");
        var before = await CompiledAsync(project);
        Assert.Empty(before.GetTypeByMetadataName("Editor.Pets.Pet")!.GetMembers("Age"));
        Assert.Empty(before.GetTypeByMetadataName("Editor.Pets.IPetsClient")!.GetMembers("CountPetsAsync"));

        // A type has a member more: its record and its reader are printed, parsed and bound again, and nothing else.
        project = await EditedAsync(project, "properties:\n", "properties:\n        age: { type: integer }\n");
        var withMember = await CompiledAsync(project);
        Assert.NotEmpty(withMember.GetTypeByMetadataName("Editor.Pets.Pet")!.GetMembers("Age"));
        Assert.Equal(["Models/Pet.g.cs", "Plumbing/Pet.Json.g.cs"], NewTrees(before, withMember));
        Assert.Equal(before.SyntaxTrees.Count(), withMember.SyntaxTrees.Count());

        // An operation more: two files, and no other file changes.
        project = await EditedAsync(project, "paths:\n", Operation);
        var withOperation = await CompiledAsync(project);
        Assert.NotEmpty(withOperation.GetTypeByMetadataName("Editor.Pets.IPetsClient")!.GetMembers("CountPetsAsync"));
        Assert.Equal(2, NewTrees(withMember, withOperation).Count);
        Assert.Equal(withMember.SyntaxTrees.Count() + 2, withOperation.SyntaxTrees.Count());

        // A comment: nothing.
        project = await EditedAsync(project, "openapi:", "# Pets and their owners.\nopenapi:");
        Assert.Empty(NewTrees(withOperation, await CompiledAsync(project)));
    }

    [Fact]
    public async Task Diagnostics_are_on_the_line_of_the_document_as_it_is_edited()
    {
        using var workspace = MSBuildWorkspace.Create();
        var project = await OpenAsync(
            workspace,
            "EditorLines",
            """<DcsGenBaseline Include="released/Pets.openapi.yaml" For="Pets.openapi.yaml" />""",
            ("released/Pets.openapi.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Projects", Document))));
        Assert.Empty(await DiagnosticsAsync(project));

        // By the generator; and by the review: an operation is renamed in C#, and the version of the document is not raised.
        project = await EditedAsync(project, "        name: { type: string }", "        # The name.\n        name: { type: string, minLength: many }");
        project = await EditedAsync(project, "operationId: GetPet", "operationId: FindPet");
        Assert.Equal(
            ["DCS0006 22:31", "DCS2003 7:7", "DCS2040 2:22"],
            (await DiagnosticsAsync(project)).Select(static diagnostic =>
                $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}:{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1}"));
    }

    private async Task<Project> OpenAsync(
        MSBuildWorkspace workspace, string name, string items = "", params (string Path, string Text)[] files)
    {
        var project = feed.NewProject(name).With(items: items).FileFrom(Document, Document);
        foreach (var (path, text) in files)
        {
            project.File(path, text);
        }

        project.DotNet("restore").Succeeds();
        var opened = await workspace.OpenProjectAsync(project.PathOf(name + ".csproj"));
        Assert.Empty(workspace.Diagnostics);
        return opened;
    }

    private static async Task<Project> EditedAsync(Project project, string found, string replacement)
    {
        var document = project.AdditionalDocuments.Single(
            static document => Path.GetDirectoryName(document.FilePath) == Path.GetDirectoryName(document.Project.FilePath));
        var text = await document.GetTextAsync();
        var at = text.ToString().IndexOf(found, StringComparison.Ordinal);
        Assert.True(at >= 0, found);
        return project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(new TextChange(new(at, found.Length), replacement)))
            .GetProject(project.Id)!;
    }

    private static async Task<Compilation> CompiledAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    // The last two parts of the paths of the trees that the editor parses and binds again.
    private static List<string> NewTrees(Compilation before, Compilation after)
    {
        var known = before.SyntaxTrees.ToHashSet();
        return [.. after.SyntaxTrees.Where(tree => !known.Contains(tree))
            .Select(static tree => string.Join('/', tree.FilePath.Replace('\\', '/').Split('/')[^2..]))
            .Order(StringComparer.Ordinal)];
    }

    // An editor runs the generators and analyzers that the project names, with the files and options as they are in the editor.
    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = await CompiledAsync(project);
        var references = project.AnalyzerReferences.Where(static reference => reference.Display == "DcsGen").ToArray();
        var generators = references.SelectMany(static reference => reference.GetGenerators(LanguageNames.CSharp));
        var generated = CSharpGeneratorDriver.Create(
                generators,
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))))
            .GetRunResult();
        var analyzed = await compilation
            .WithAnalyzers([.. references.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return [.. generated.Diagnostics.Concat(analyzed).OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
