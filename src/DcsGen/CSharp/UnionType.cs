using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The type of variants: a record struct that holds the value of one of them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Discriminator">The property whose value selects the variant; null if the kind of the JSON and its members do.</param>
/// <param name="Variants">The variants, in the order in which they are tried.</param>
internal sealed record UnionType(CSharpName Name, Doc Doc, string? Discriminator, EquatableArray<UnionVariant> Variants);

/// <param name="Type">The type of the variant. No two variants have the same.</param>
/// <param name="Kind">The JSON it is read from; null for a variant that only the status of a response distinguishes.</param>
/// <param name="Tags">The values of the discriminator that select it; empty if absent.</param>
/// <param name="Required">Of an object: members without which it is not this variant.</param>
/// <param name="Known">Of an object, or of the items of a list: members that distinguish this variant.</param>
/// <param name="Inside">Of an object, or of the items of a list: members whose own members distinguish this variant.</param>
/// <param name="Tag">The value that the discriminator gets if it is not set; null if every value has one.</param>
internal sealed record UnionVariant(
    TypeRef Type,
    JsonKind? Kind,
    EquatableArray<string> Tags,
    EquatableArray<string> Required,
    EquatableArray<string> Known,
    EquatableArray<InnerMembers> Inside,
    TagValue? Tag = null)
{
    /// <summary>Gets another kind of JSON that it is read from, of a number that may be text; else null.</summary>
    public JsonKind? OtherKind { get; init; }
}

/// <param name="Name">The name of a member in JSON.</param>
/// <param name="Known">Members of its object, or of the items of its list, that distinguish a variant.</param>
/// <param name="Inside">Members whose own members distinguish a variant.</param>
internal sealed record InnerMembers(string Name, EquatableArray<string> Known, EquatableArray<InnerMembers> Inside);

/// <summary>A kind of JSON, by the names of <c>JsonValueKind</c>.</summary>
internal enum JsonKind
{
    String,
    Number,
    True,
    Array,
    Object,
}
