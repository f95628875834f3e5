using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>A choice between types: a record struct over the value that came.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Discriminator">The property whose value selects the variant; null if the kind of the JSON and its members do.</param>
/// <param name="Cases">In the order in which they are tried.</param>
internal sealed record UnionType(CSharpName Name, Doc Doc, string? Discriminator, EquatableArray<UnionCase> Cases);

/// <param name="Type">The type of the variant. No two variants have the same.</param>
/// <param name="Kind">The JSON it is read from; null for a case that only the status of an answer tells.</param>
/// <param name="Tags">The values of the discriminator that select it; empty if it has none.</param>
/// <param name="Required">Of an object: members without which it is not this case.</param>
/// <param name="Known">Of an object: members that only this variant has.</param>
/// <param name="Tag">The value that the discriminator gets if a value has none; null if every value has one.</param>
internal sealed record UnionCase(
    TypeRef Type,
    JsonKind? Kind,
    EquatableArray<string> Tags,
    EquatableArray<string> Required,
    EquatableArray<string> Known,
    TagValue? Tag = null)
{
    /// <summary>Gets another kind of JSON that it is read from, of a number that may be text; else null.</summary>
    public JsonKind? OtherKind { get; init; }
}

/// <summary>A kind of JSON, by the names of <c>JsonValueKind</c>.</summary>
internal enum JsonKind
{
    String,
    Number,
    True,
    Array,
    Object,
}
