using System.Collections.Immutable;
using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen;

/// <summary>Documents compared with their baselines: each change at its line, unless it is accepted.</summary>
/// <remarks>An analyzer and not the generator, so that it costs nothing while somebody types, and <c>RunAnalyzers=false</c> switches it off.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecChangeAnalyzer : DiagnosticAnalyzer
{
    private const int NamedOperations = 5;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(ReviewDescriptors.All).AddRange(
        DiagnosticDescriptors.Accepted, DiagnosticDescriptors.AcceptedIsStale, DiagnosticDescriptors.ReviewFileUnmatched, DiagnosticDescriptors.AcceptedMalformed,
        DiagnosticDescriptors.BaselineNotReadable, DiagnosticDescriptors.Unforeseen);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!ReviewFiles.HasAny(context.Options))
        {
            return;
        }

        var files = new Lazy<ReviewFiles>(() => ReviewFiles.In(
            context.Options,
            file => Read(file, CancellationToken.None) is { } text ? new(new(file.Path, text.Text), text.References) : null));

        // By file, not at the end of the compilation: an IDE shows it while the document is edited.
        context.RegisterAdditionalFileAction(file =>
        {
            if (files.Value.Unmatched.Contains(file.AdditionalFile))
            {
                var kind = file.AdditionalFile.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? "list of accepted changes" : "baseline";
                file.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.ReviewFileUnmatched, At(new(file.AdditionalFile.Path, 0, 0)), kind));
            }
            else if (files.Value.Documents.FirstOrDefault(document => document.IsOwn && document.File == file.AdditionalFile) is { } document)
            {
                Review(document, file);
            }
        });

        CachedText? Read(AdditionalText file, CancellationToken cancellationToken) =>
            file.GetText(cancellationToken) is { } text && context.TryGetValue(text, CachedText.Provider, out var cached) ? cached : null;

        void Review(ReviewedFile document, AdditionalFileAnalysisContext file)
        {
            try
            {
                var accepted = document.Accepted is { } list && Read(list, file.CancellationToken) is { } lines ? AcceptedChanges.Parse(lines.Text) : AcceptedChanges.None;
                var comparison = document.BaselineFile is { } baseline && Read(document.File, file.CancellationToken) is { } text && Read(baseline, file.CancellationToken) is { } baselineText
                    ? text.Comparison(document.Spec, document.Baseline!, baselineText, file.CancellationToken)
                    : null;
                foreach (var diagnostic in Findings(document, comparison, accepted))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                file.ReportDiagnostic(Diagnostic.Create(
                    DiagnosticDescriptors.Unforeseen, At(new(document.File.Path, 0, 0)), PlainText.OneLine(e.ToString())));
            }
        }
    }

    /// <param name="document">What is reviewed.</param>
    /// <param name="comparison">What was found; null when there is no baseline.</param>
    /// <param name="accepted">What is accepted.</param>
    internal static IEnumerable<Diagnostic> Findings(ReviewedFile document, SpecComparison? comparison, AcceptedChanges accepted)
    {
        foreach (var problem in accepted.Problems)
        {
            yield return Diagnostic.Create(DiagnosticDescriptors.AcceptedMalformed, At(new(document.Accepted!.Path, problem.Line, problem.Column)), problem.Text);
        }

        if (comparison is null)
        {
            yield break;
        }

        foreach (var problem in comparison.Problems)
        {
            yield return Diagnostic.Create(DiagnosticDescriptors.BaselineNotReadable, At(Kept(problem.Position)), Name(document.File), PlainText.OneLine(problem.Text));
        }

        foreach (var (change, old, @new) in comparison.Changes)
        {
            yield return Finding(change, Kept(old), @new, accepted.For(change));
        }

        foreach (var entry in accepted.Stale(comparison.Changes.Select(static located => located.Change)))
        {
            yield return Diagnostic.Create(DiagnosticDescriptors.AcceptedIsStale, At(new(document.Accepted!.Path, entry.Line, 0)), entry.Fingerprint, entry.Id);
        }

        ContractPosition Kept(ContractPosition position) => document.BaselinePaths.TryGetValue(position.Path, out var path) ? position with { Path = path } : position;
    }

    private static Diagnostic Finding(SpecChange change, ContractPosition old, ContractPosition @new, AcceptedChange? accepted)
    {
        // What was added has no place in the baseline but its parent's.
        var isAddition = change.Kind.EndsWith("added", StringComparison.Ordinal);
        var locations = isAddition ? [] : (Location[])[At(old)];
        var (text, wire, csharp) = (PlainText.OneLine(change.Text), SpecRule.Name(change.Wire), SpecRule.Name(change.CSharp));
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add("fingerprint", change.Fingerprint).Add("kind", change.Kind).Add("wire", wire).Add("csharp", csharp).Add("member", change.Member);
        if (accepted is not null)
        {
            // Under an id of its own: a severity that somebody gives to the rule is for what is not accepted.
            return Diagnostic.Create(DiagnosticDescriptors.Accepted, At(@new), locations, properties, change.Id, text, wire, csharp, PlainText.OneLine(accepted.Reason));
        }

        var details = new List<string>();
        if (!isAddition)
        {
            details.Add("baseline line " + (old.Line + 1).ToString(CultureInfo.InvariantCulture));
        }

        if (change.Operations.Count > 0)
        {
            var named = string.Join(", ", change.Operations.Take(NamedOperations).Select(PlainText.OneLine));
            details.Add("used by " + named + (change.Operations.Count > NamedOperations ? $" and {change.Operations.Count - NamedOperations} more" : ""));
        }

        details.Add("fingerprint " + change.Fingerprint);
        return Diagnostic.Create(ReviewDescriptors.Get(change.Id), At(@new), ReviewDescriptors.Severity(change.Worst), locations, properties, text, wire, csharp, $" ({string.Join("; ", details)})");
    }

    private static Location At(ContractPosition position)
    {
        var start = new LinePosition(position.Line, position.Column);
        return Location.Create(position.Path, default, new(start, start));
    }

    private static string Name(AdditionalText file) => FilePath.Normalize(file.Path) is var path ? path.Substring(path.LastIndexOf('/') + 1) : "";
}
