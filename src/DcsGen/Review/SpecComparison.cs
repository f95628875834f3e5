using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>The changes between a baseline and its document, with their positions.</summary>
/// <param name="Changes">The changes, in the order of <see cref="SpecDiff"/>.</param>
/// <param name="Problems">The parts of the baseline that could not be read.</param>
internal sealed record SpecComparison(IReadOnlyList<LocatedChange> Changes, IReadOnlyList<BaselineProblem> Problems)
{
    /// <summary>Gets the comparison of equal documents.</summary>
    public static SpecComparison NoChange { get; } = new([], []);

    /// <summary>Compares the contracts of a document and its baseline.</summary>
    public static SpecComparison Of(Result<Contract> document, Result<Contract> baseline, CancellationToken cancellationToken)
    {
        if (document.Value is not { } current)
        {
            // The generator reports the reason.
            return NoChange;
        }

        if (baseline.Value is not { } previous)
        {
            return new([], [.. baseline.Diagnostics.Where(static diagnostic => IsError(diagnostic.Id))
                .Take(1)
                .Select(static diagnostic => BaselineProblem.Of(diagnostic, $"nothing is compared"))]);
        }

        var changes = SpecDiff.Compare(previous, current, cancellationToken);
        var (before, after) = (
            previous.Positions.Find([.. changes.Select(static change => change.OldPointer)]),
            current.Positions.Find([.. changes.Select(static change => change.NewPointer)]));
        var lost = document.Diagnostics.Where(IsUnresolved).Select(static diagnostic => diagnostic.Arguments[0]).ToArray();
        return new(
            [.. changes.Select((change, i) => new LocatedChange(change, before[i], after[i]))],
            [
                .. baseline.Diagnostics.Where(static diagnostic => diagnostic.Id == DiagnosticDescriptors.NotReadable.Id)
                    .Select(static diagnostic => BaselineProblem.Of(diagnostic, $"the part that can be read is compared")),
                .. baseline.Diagnostics.Where(diagnostic => IsUnresolved(diagnostic) && !lost.Contains(diagnostic.Arguments[0]))
                    .Select(static diagnostic => BaselineProblem.Of(diagnostic, $"it is compared as any JSON")),
            ]);
    }

    // A reference that the document cannot resolve either is not a change.
    private static bool IsUnresolved(DiagnosticInfo diagnostic) => diagnostic.Id == DiagnosticDescriptors.UnresolvedReference.Id;

    private static bool IsError(string id) =>
        DiagnosticDescriptors.Get(id).DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;
}

/// <summary>A change with its positions in the baseline and in the document.</summary>
internal sealed record LocatedChange(SpecChange Change, ContractPosition Previous, ContractPosition Current);

/// <summary>A part of the baseline that could not be read.</summary>
/// <param name="Position">The position in the baseline.</param>
/// <param name="Text">The problem and its consequence.</param>
internal sealed record BaselineProblem(ContractPosition Position, MessageText Text)
{
    public static BaselineProblem Of(DiagnosticInfo diagnostic, MessageText consequence) =>
        new(new(diagnostic.Path, diagnostic.Line, diagnostic.Column), $"{diagnostic.Message} ({diagnostic.Id}); {consequence}");
}
