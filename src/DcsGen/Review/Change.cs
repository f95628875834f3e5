using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>A change of one place.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Predicate">The rest of the sentence that begins with the place.</param>
/// <param name="PreviousPointer">A JSON pointer into the previous document: <see cref="SpecChange.OldPointer"/>.</param>
/// <param name="CurrentPointer">A JSON pointer into the current document: <see cref="SpecChange.NewPointer"/>.</param>
internal sealed record Change(ChangeKind Kind, MessageText Predicate, string PreviousPointer, string CurrentPointer)
{
    /// <summary>Gets the verdict in C#. Without a value it is the worst one of the kind.</summary>
    public Verdict CSharp { get; init; } = Kind.CSharp[0];

    /// <summary>Gets the values for the fingerprint, so that a second change of the same place has a different one. Empty for
    /// none.</summary>
    public string Detail { get; init; } = "";
}
