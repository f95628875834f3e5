using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>What changed between a baseline and its document, and where.</summary>
/// <param name="Changes">In the order of <see cref="SpecDiff"/>.</param>
/// <param name="Problems">Why the baseline is not all there, as text; its position is the baseline's.</param>
internal sealed record SpecComparison(IReadOnlyList<LocatedChange> Changes, IReadOnlyList<BaselineProblem> Problems)
{
    /// <summary>Nothing changed.</summary>
    public static SpecComparison NoChange { get; } = new([], []);

    public static SpecComparison Of(Result<Contract> document, Result<Contract> baseline, CancellationToken cancellationToken)
    {
        if (document.Value is not { } @new)
        {
            // The generator says why.
            return NoChange;
        }

        if (baseline.Value is not { } old)
        {
            return new([], [.. baseline.Diagnostics.Where(static diagnostic => IsError(diagnostic.Id)).Take(1).Select(static diagnostic => BaselineProblem.Of(diagnostic, $"nothing is compared"))]);
        }

        var changes = SpecDiff.Compare(old, @new, cancellationToken);
        var (before, after) = (old.Positions.Find([.. changes.Select(static change => change.OldPointer)]), @new.Positions.Find([.. changes.Select(static change => change.NewPointer)]));
        var lost = document.Diagnostics.Where(IsUnresolved).Select(static diagnostic => diagnostic.Arguments[0]).ToArray();
        return new(
            [.. changes.Select((change, i) => new LocatedChange(change, before[i], after[i]))],
            [.. baseline.Diagnostics.Where(diagnostic => IsUnresolved(diagnostic) && !lost.Contains(diagnostic.Arguments[0])).Select(static diagnostic => BaselineProblem.Of(diagnostic, $"it is compared as any JSON"))]);
    }

    // What the document lacks in the same way is no change.
    private static bool IsUnresolved(DiagnosticInfo diagnostic) => diagnostic.Id == DiagnosticDescriptors.UnresolvedReference.Id;

    private static bool IsError(string id) => DiagnosticDescriptors.Get(id).DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error;
}

/// <summary>A change, where it was and where it is.</summary>
internal sealed record LocatedChange(SpecChange Change, ContractPosition Old, ContractPosition New);

/// <summary>Something of the baseline that cannot be read.</summary>
/// <param name="Position">Where.</param>
/// <param name="Text">What, and what follows.</param>
internal sealed record BaselineProblem(ContractPosition Position, MessageText Text)
{
    public static BaselineProblem Of(DiagnosticInfo diagnostic, MessageText consequence) =>
        new(new(diagnostic.Path, diagnostic.Line, diagnostic.Column), $"{diagnostic.Message} ({diagnostic.Id}); {consequence}");
}
