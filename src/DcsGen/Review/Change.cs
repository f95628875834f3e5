using DcsGen.Contracts;
using DcsGen.Diagnostics;

namespace DcsGen.Review;

/// <summary>A change of one place.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Predicate">The rest of the sentence that begins with the place.</param>
/// <param name="PreviousPointer">A JSON pointer into the previous document: <see cref="SpecChange.OldPointer"/>.</param>
/// <param name="CurrentPointer">A JSON pointer into the current document: <see cref="SpecChange.NewPointer"/>.</param>
internal sealed record Change(ChangeKind Kind, MessageText Predicate, string PreviousPointer, string CurrentPointer)
{
    /// <summary>Gets the part of the place that changed, such as <c>maximum</c>; empty for the place itself.</summary>
    public MessageText Aspect { get; init; } = MessageText.None;

    /// <summary>Gets the verdict in C#. Without a value it is the worst one of the kind.</summary>
    public Verdict CSharp { get; init; } = Kind.CSharp[0];

    /// <summary>Gets the values for the fingerprint, so that a second change of the same place has a different one. Empty for
    /// none.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Gets the previous C# name of a type that has a different one; empty for others.</summary>
    public string PreviousMember { get; init; } = "";

    /// <summary>Gets the schemas that requests carry, or no longer carry, because of the change; empty for none.</summary>
    public IReadOnlyList<SchemaUse> Schemas { get; init; } = [];

    /// <summary>Gets the schema that another change added to requests or removed from them; null for other changes.</summary>
    public SchemaShape? Follows { get; init; }

    /// <summary>Gets the rules and kinds that the change had in earlier versions of the review; empty for none. Changes that were accepted
    /// under them stay accepted.</summary>
    public IReadOnlyList<(Rule Rule, string Kind)> Formers { get; init; } = [];
}
