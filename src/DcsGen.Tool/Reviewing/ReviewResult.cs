using DcsGen.Diagnostics;
using DcsGen.Review;

namespace DcsGen.Tool.Reviewing;

/// <summary>The comparison of two documents, as every report shows it.</summary>
internal sealed record ReviewResult
{
    /// <summary>The old document, as it was named on the command line.</summary>
    public required MessageText Old { get; init; }

    /// <summary>The new document, as it was named on the command line.</summary>
    public required MessageText New { get; init; }

    /// <summary>Gets <c>info.title</c> of the new document; empty if it is missing.</summary>
    public required MessageText Title { get; init; }

    /// <summary><c>info.version</c></summary>
    public required MessageText OldVersion { get; init; }

    /// <summary><c>info.version</c></summary>
    public required MessageText NewVersion { get; init; }

    /// <summary>Gets the changes to decide on, each with what follows from it: the worst first and of equal ones those that break the wire,
    /// then in the order of the document; accepted ones come last.</summary>
    public required IReadOnlyList<ReviewFinding> Causes { get; init; }

    /// <summary>Gets the entries of the file of accepted changes that match no change.</summary>
    public required IReadOnlyList<AcceptedChange> Stale { get; init; }

    /// <summary>Gets all changes: after each cause what follows from it.</summary>
    public IEnumerable<ReviewFinding> Findings => Causes.SelectMany(static cause => cause.Effects.Prepend(cause));

    /// <summary>Counts the changes to decide on: those with one cause are one.</summary>
    public int Count(Verdict worst) => Causes.Count(cause => !cause.IsAccepted && cause.Worst == worst);

    /// <summary>Gets the number of accepted causes.</summary>
    public int Accepted => Causes.Count(static cause => cause.IsAccepted);
}
