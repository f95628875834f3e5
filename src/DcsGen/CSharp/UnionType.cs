using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>A choice between types: a record struct over the value that came.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Discriminator">The member that tells which case it is; null when the JSON's kind and its members do.</param>
/// <param name="Cases">In the order in which they are tried.</param>
internal sealed record UnionType(CSharpName Name, Doc Doc, string? Discriminator, EquatableArray<UnionCase> Cases);

/// <param name="Type">What is read; no two cases have the same.</param>
/// <param name="Kind">The JSON it is read from; null for a case that only the status of an answer tells.</param>
/// <param name="Tags">The discriminator's values that mean it; empty where it has none.</param>
/// <param name="Required">Of an object: members without which it is not this case.</param>
/// <param name="Known">Of an object: members that speak for this case.</param>
/// <param name="Tag">What the discriminator is set to when a value has none; null where a value always has one.</param>
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
