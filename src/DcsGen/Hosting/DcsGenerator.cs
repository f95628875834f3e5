using System.Text;
using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Emit;
using DcsGen.Hosting;
using DcsGen.Incremental;
using DcsGen.Mapping;
using DcsGen.Spec;
using DcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen;

/// <summary>Generates typed clients from OpenAPI documents: the whole flow.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DcsGenerator : IIncrementalGenerator
{
    private static readonly UTF8Encoding s_utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var specs = SpecFiles.From(context).WithTrackingName(TrackingNames.Spec);
        var apis = specs.Select(MapApi).WithTrackingName(TrackingNames.Api);
        var files = apis.SelectMany(Files).WithTrackingName(TrackingNames.File);

        // Diagnostics have outputs of their own, so that a line that moved emits no code.
        context.RegisterSourceOutput(apis.Select(static (api, _) => api.Diagnostics), Report);
        context.RegisterSourceOutput(apis.Collect().Select(TypeClashes.Find), Report);
        context.RegisterSourceOutput(
            SpecFiles.UnmatchedOverlays(context).Select(static (paths, _) => paths
                .Select(static path => new DiagnosticInfo(DiagnosticDescriptors.OverlayUnmatched.Id, path, 0, 0, []))
                .ToEquatableArray()),
            Report);
        context.RegisterSourceOutput(
            SpecFiles.NotUnicode(context), static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
        var incomplete = apis.Where(static api => api.Value is not { IsIncomplete: false })
            .Select(static (api, _) => api.Value?.Context.ClientName.ToString())
            .Collect();
        context.RegisterSourceOutput(
            files.Collect().Combine(incomplete).Combine(SpecFiles.Committed(context)).Select(CommittedOutput.Check), Report);
        context.RegisterSourceOutput(files, AddSource);
    }

    private static Result<Api> MapApi(SpecFile spec, CancellationToken cancellationToken)
    {
        var api = DocumentOutput.Map(spec, cancellationToken);
        return api.Value is null ? IncompleteClient.Of(spec, api, cancellationToken) : api;
    }

    private static IEnumerable<CSharpFile> Files(Result<Api> api, CancellationToken cancellationToken) => api.Value?.Files() ?? [];

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static void AddSource(SourceProductionContext context, CSharpFile file)
    {
        try
        {
            context.AddSource(file.HintName, SourceText.From(CSharpFiles.Emit(file), s_utf8WithoutMark));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler would drop every file and print the exception's message as it is.
            context.ReportDiagnostic(
                new DiagnosticInfo(DiagnosticDescriptors.Unforeseen.Id, file.HintName, 0, 0, [MessageText.Of(e)]).ToDiagnostic());
        }
    }
}
