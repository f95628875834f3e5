using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Helpers;

/// <summary>Code with diagnostics in a workspace, to which a code fix is applied as an editor does.</summary>
internal sealed class FixRun(UsageRun run, CodeFixProvider fix)
{
    /// <summary>Returns the titles of the fixes that are offered for the diagnostics of a file, in their order.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string code)
    {
        var (document, diagnostics) = await OpenAsync(code);
        var titles = new List<string>();
        foreach (var diagnostic in diagnostics)
        {
            titles.AddRange((await ActionsAsync(document, diagnostic)).Select(static action => action.Title));
        }

        return titles;
    }

    /// <summary>Applies the fix of the first diagnostic, and returns the file. It compiles, and has the finding no longer.</summary>
    public async Task<string> AppliedAsync(string code)
    {
        var (document, diagnostics) = await OpenAsync(code);
        var action = Assert.Single(await ActionsAsync(document, diagnostics[0]));
        return await AppliedAsync(document, action, diagnostics.Length - 1);
    }

    /// <summary>Applies the fix of all diagnostics at once, and returns the file. It compiles, and has no finding left.</summary>
    public async Task<string> AllAppliedAsync(string code)
    {
        var (document, diagnostics) = await OpenAsync(code);
        var key = (await ActionsAsync(document, diagnostics[0]))[0].EquivalenceKey;
        var context = new FixAllContext(
            document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, new Known(diagnostics), CancellationToken.None);
        return await AppliedAsync(document, (await fix.GetFixAllProvider()!.GetFixAsync(context))!, 0);
    }

    private async Task<(Document Document, ImmutableArray<Diagnostic> Diagnostics)> OpenAsync(string code)
    {
        var compilation = run.CompilationOf(code);
        var options = compilation.SyntaxTrees.First().Options;
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Code",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: options,
            metadataReferences: compilation.References));
        var document = project.AddDocument("Consumer.cs", SourceText.From(code), filePath: "Consumer.cs");
        return (document, await DiagnosticsAsync(document));
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await run.DiagnosticsAsync(compilation);
        return [.. diagnostics.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))];
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<string> AppliedAsync(Document document, CodeAction action, int left)
    {
        var operation = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(left, (await DiagnosticsAsync(changed)).Length);
        return (await changed.GetTextAsync()).ToString();
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
