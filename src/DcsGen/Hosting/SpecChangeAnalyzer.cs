using System.Collections.Immutable;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>Compares documents with their baselines, and reports each change at its line unless it is accepted.</summary>
/// <remarks>An analyzer and not a part of the generator, so that it costs nothing while C# is edited, and <c>RunAnalyzers=false</c> turns
/// it off.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecChangeAnalyzer : DiagnosticAnalyzer
{
    private const int NamedOperations = 5;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(ReviewDescriptors.All)
        .AddRange(
            DiagnosticDescriptors.Accepted,
            DiagnosticDescriptors.AcceptedIsStale,
            DiagnosticDescriptors.ReviewFileUnmatched,
            DiagnosticDescriptors.AcceptedMalformed,
            DiagnosticDescriptors.BaselineNotReadable,
            DiagnosticDescriptors.Unforeseen);

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

        // By file, not at the end of the compilation, so that an IDE shows the changes while the document is edited.
        context.RegisterAdditionalFileAction(file =>
        {
            if (files.Value.Unmatched.Contains(file.AdditionalFile))
            {
                MessageText kind = file.AdditionalFile.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? (MessageText)$"list of accepted changes" : $"baseline";
                file.ReportDiagnostic(DiagnosticInfo.Create(
                    DiagnosticDescriptors.ReviewFileUnmatched, DiagnosticInfo.At(file.AdditionalFile.Path, 0, 0), [kind]));
            }
            else if (files.Value.Documents.FirstOrDefault(
                document => document.IsOwn && document.File == file.AdditionalFile) is { } document)
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
                var accepted = document.Accepted is { } list && Read(list, file.CancellationToken) is { } lines
                    ? AcceptedChanges.Parse(lines.Text)
                    : AcceptedChanges.None;
                var comparison = document.BaselineFile is { } baseline
                    && Read(document.File, file.CancellationToken) is { } text
                    && Read(baseline, file.CancellationToken) is { } baselineText
                    ? text.Comparison(document.Spec, document.Baseline!, baselineText, file.CancellationToken)
                    : null;
                foreach (var diagnostic in Findings(document, comparison, accepted))
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                file.ReportDiagnostic(DiagnosticInfo.Create(
                    DiagnosticDescriptors.Unforeseen, DiagnosticInfo.At(document.File.Path, 0, 0), [MessageText.Of(e)]));
            }
        }
    }

    /// <summary>Returns the diagnostics of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="comparison">The changes since the baseline; null without a baseline.</param>
    /// <param name="accepted">The accepted changes.</param>
    internal static IEnumerable<Diagnostic> Findings(ReviewedFile document, SpecComparison? comparison, AcceptedChanges accepted)
    {
        foreach (var problem in accepted.Problems)
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.AcceptedMalformed,
                DiagnosticInfo.At(document.Accepted!.Path, problem.Line, problem.Column),
                [problem.Text]);
        }

        if (comparison is null)
        {
            yield break;
        }

        foreach (var problem in comparison.Problems)
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.BaselineNotReadable,
                At(Kept(problem.Position)),
                [MessageText.Whole(Name(document.File)), problem.Text]);
        }

        var located = comparison.Changes.ToDictionary(static one => one.Change.Fingerprint, StringComparer.Ordinal);
        foreach (var group in Causes.Groups(
            comparison.Changes.Select(static one => one.Change), change => accepted.For(change) is not null))
        {
            var cause = accepted.For(group[0]);
            foreach (var change in group.Where((change, i) => i == 0 || !change.IsNote))
            {
                var (_, previous, current) = located[change.Fingerprint];
                yield return Finding(change, Kept(previous), current, accepted.For(change) ?? cause, group);
            }
        }

        foreach (var entry in accepted.Stale(comparison.Changes.Select(static located => located.Change)))
        {
            yield return DiagnosticInfo.Create(
                DiagnosticDescriptors.AcceptedIsStale,
                DiagnosticInfo.At(document.Accepted!.Path, entry.Line, 0),
                [$"{entry.Fingerprint}", $"{entry.Id}"]);
        }

        ContractPosition Kept(ContractPosition position) =>
            document.BaselinePaths.TryGetValue(position.Path, out var path) ? position with { Path = path } : position;
    }

    private static Diagnostic Finding(
        SpecChange change,
        ContractPosition previous,
        ContractPosition current,
        AcceptedChange? accepted,
        IReadOnlyList<SpecChange> group)
    {
        var cause = group[0];
        // In the baseline an addition has only a parent.
        var isAddition = change.Kind.EndsWith("added", StringComparison.Ordinal);
        var locations = isAddition ? [] : (Location[])[At(previous)];
        MessageText wire = $"{change.Wire.Name()}", csharp = $"{change.CSharp.Name()}";
        var properties = new Dictionary<string, MessageText>(StringComparer.Ordinal)
        {
            ["fingerprint"] = $"{change.Fingerprint}",
            ["kind"] = $"{change.Kind}",
            ["wire"] = wire,
            ["csharp"] = csharp,
            ["member"] = MessageText.Whole(change.Member),
            ["cause"] = $"{cause.Fingerprint}",
        };
        if (accepted is not null)
        {
            // An id of its own, because a severity that a project sets for the rule applies to changes that are not accepted.
            return DiagnosticInfo.Create(
                DiagnosticDescriptors.Accepted,
                At(current),
                [$"{change.Id}", change.Text, wire, csharp, accepted.Reason],
                related: locations,
                properties: properties);
        }

        var details = new List<MessageText>();
        if (!isAddition)
        {
            details.Add($"baseline line {previous.Line + 1}");
        }

        if (change.Operations.Count > 0)
        {
            var named = MessageText.Join(", ", change.Operations.Take(NamedOperations).Select(MessageText.Value));
            details.Add(change.Operations.Count > NamedOperations ? (MessageText)$"used by {named} and {change.Operations.Count - NamedOperations} more" : $"used by {named}");
        }

        details.Add($"fingerprint {change.Fingerprint}");
        if (change != cause)
        {
            details.Add($"follows from {cause.Id} {cause.Fingerprint}");
        }
        else if (group.Count > 1)
        {
            details.Add(group.Count == 2 ? (MessageText)$"with 1 more change of this cause" : $"with {group.Count - 1} more changes of this cause");
        }

        return DiagnosticInfo.Create(
            ReviewDescriptors.Get(change.Id),
            At(current),
            [change.Text, wire, csharp, $" ({MessageText.Join("; ", details)})"],
            // What follows from a cause is decided with the cause.
            change == cause ? ReviewDescriptors.Severity(change.Worst) : DiagnosticSeverity.Info,
            locations,
            properties);
    }

    private static Location At(ContractPosition position) => DiagnosticInfo.At(position.Path, position.Line, position.Column);

    private static string Name(AdditionalText file) =>
        FilePath.Normalize(file.Path) is var path ? path.Substring(path.LastIndexOf('/') + 1) : "";
}
