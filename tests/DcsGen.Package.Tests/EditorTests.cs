using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Package.Tests;

/// <summary>A project with the package in an editor: Roslyn's workspace, on which Visual Studio and VS Code are built, loads the project by
/// a design-time build, and documents are edited in memory.</summary>
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
        project = await EditedAsync(
            project, "        name: { type: string }", "        # The name.\n        name: { type: string, minLength: many }");
        project = await EditedAsync(project, "operationId: GetPet", "operationId: FindPet");
        Assert.Equal(
            ["DCS0006 22:31", "DCS2003 7:7", "DCS2040 2:22"],
            (await DiagnosticsAsync(project)).Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition is var start
                ? $"{diagnostic.Id} {start.Line + 1}:{start.Character + 1}"
                : ""));
    }

    [Fact]
    public void Dotnet_format_applies_the_code_fixes_of_the_package()
    {
        var project = feed.NewProject("Fixed")
            .With(items: """<DcsGenBaseline Include="released.yaml" For="shops.openapi.yaml" />""")
            .File("shops.openapi.yaml", Shops)
            .File("released.yaml", Shops.Replace("open, closed", "open", StringComparison.Ordinal))
            .File("Use.cs", Use("5000", ""));
        var built = project.Build().Succeeds();
        Assert.Single(built.Diagnostics("DCS3001"));
        Assert.Single(built.Diagnostics("DCS3002"));

        // One rule at a time: of two rules of one analyzer it applies the fix of one to the findings of the other now and then.
        foreach (var id in (string[])["DCS3001", "DCS3002"])
        {
            project.DotNet("format", "analyzers", "--no-restore", "--diagnostics", id, "--severity", "warn").Succeeds();
        }

        Assert.Equal(
            Use("100", "\n        State.Values.Closed => throw new System.NotImplementedException(),"),
            File.ReadAllText(project.PathOf("Use.cs")));
        built = project.Build("--no-restore").Succeeds();
        Assert.Empty(built.Diagnostics("DCS3001"));
        Assert.Empty(built.Diagnostics("DCS3002"));
    }

    private const string Shops = """
        openapi: 3.0.3
        info: { title: Shops, version: '1' }
        paths:
          /shops:
            get:
              operationId: ListShops
              parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
              responses: { '200': { description: Shops., content: { application/json: { schema: { $ref: '#/components/schemas/Shop' } } } } }
        components:
          schemas:
            Shop: { type: object, properties: { state: { $ref: '#/components/schemas/State' } } }
            State: { type: string, enum: [open, closed] }

        """;

    private static string Use(string limit, string arm) => $$"""
        using Fixed.Shops;

        public static class Use
        {
            public static ListShopsOptions Options => new() { Limit = {{limit}} };

            public static int Of(State state) => state.Value switch
            {
                State.Values.Open => 1,{{arm}}
                _ => throw new System.ArgumentException("A state that is not known."),
            };
        }

        """;

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
        var edited = text.WithChanges(new TextChange(new(at, found.Length), replacement));
        return project.Solution.WithAdditionalDocumentText(document.Id, edited).GetProject(project.Id)!;
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
            .RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(
                static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))))
            .GetRunResult();
        var analyzers = references.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp));
        var analyzed = await compilation.WithAnalyzers([.. analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. generated.Diagnostics.Concat(analyzed).OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
