using System.Globalization;
using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>A record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Properties">In the document's order.</param>
/// <param name="AdditionalProperties">The property for members that the document does not list; null if absent.</param>
/// <param name="Family">Its base and its derived records; null if it has neither.</param>
/// <param name="UnionTag">The discriminator of a union that it is a variant of; null if absent.</param>
internal sealed record ModelType(
    CSharpName Name,
    Doc Doc,
    EquatableArray<ModelProperty> Properties,
    AdditionalProperties? AdditionalProperties,
    ModelFamily? Family = null,
    string? UnionTag = null)
{
    /// <summary>Its properties and those that it inherits, which come first.</summary>
    public IEnumerable<ModelProperty> AllProperties() => Family is null ? Properties : Family.Inherited.Concat(Properties);

    /// <summary>Gets the property for members that the document does not list, its own or an inherited one.</summary>
    public AdditionalProperties? AllAdditional => AdditionalProperties ?? Family?.InheritedAdditional;

    /// <summary>Without the properties that are no JSON.</summary>
    public ModelType AsJson() => this with { Properties = Properties.Where(static property => !property.IsOpaque).ToEquatableArray() };

    /// <summary>Gets the property whose value identifies the record among its family or in a union; null if absent.</summary>
    public string? Discriminator => Family is { Discriminator.Length: > 0 } ? Family.Discriminator : UnionTag;

    public bool IsSealed => Family is not { Children.Count: > 0 };
}

/// <summary>A record's place among those that derive from each other.</summary>
/// <param name="Base">The base record; null if absent.</param>
/// <param name="Inherited">The properties of the records above it, the topmost first.</param>
/// <param name="InheritedAdditional">Their property for members that the document does not list; null if absent.</param>
/// <param name="Tag">The value that the constructor gives the discriminator; null if the constructor does not set it.</param>
/// <param name="Children">The records that derive from it directly.</param>
/// <param name="Discriminator">The member of the JSON whose value selects the derived record.</param>
/// <param name="Descendants">The discriminator's values, and the record that each means.</param>
internal sealed record ModelFamily(
    CSharpName? Base,
    EquatableArray<ModelProperty> Inherited,
    AdditionalProperties? InheritedAdditional,
    TagValue? Tag,
    EquatableArray<CSharpName> Children,
    string Discriminator,
    EquatableArray<Descendant> Descendants);

/// <param name="Property">The property that holds the discriminator.</param>
/// <param name="Type">Its type, without question mark: text, an integer, a boolean or an open enum.</param>
/// <param name="Value">Its value, as it is on the wire.</param>
/// <param name="IsObsolete">Whether the document deprecates the property.</param>
internal sealed record TagValue(CSharpName Property, TypeRef Type, string Value, bool IsObsolete = false)
{
    /// <summary>Makes the value of a property; null when its type cannot hold it.</summary>
    public static TagValue? Of(CSharpName property, TypeRef type, string value) => type switch
    {
        ScalarType { Scalar: Scalar.String } or NamedType { Kind: NamedKind.StringEnum } =>
            new(property, type with { IsNullable = false }, value),
        ScalarType { Scalar: Scalar.Int32 } when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            new(property, type with { IsNullable = false }, value),
        ScalarType { Scalar: Scalar.UInt32 } when uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
            new(property, type with { IsNullable = false }, value),
        ScalarType { Scalar: Scalar.UInt64 } when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
            new(property, type with { IsNullable = false }, value),
        ScalarType { Scalar: Scalar.Int64 } or NamedType { Kind: NamedKind.IntegerEnum }
            when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
            new(property, type with { IsNullable = false }, value),
        ScalarType { Scalar: Scalar.Boolean } when value is "true" or "false" => new(property, type with { IsNullable = false }, value),
        _ => null,
    };
}

/// <param name="Tag">A value of the discriminator.</param>
/// <param name="Name">The record that it means.</param>
internal sealed record Descendant(string Tag, CSharpName Name);

/// <summary>A property of a record.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type, with its final nullability.</param>
/// <param name="Presence">How the reader and the writer treat a missing value and null.</param>
/// <param name="IsRequired">Whether it has the <c>required</c> modifier: only in types that a request can carry.</param>
/// <param name="Initializer">The value of a property that is not set.</param>
/// <param name="IsSecret">Whether it prints as <c>***</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
/// <param name="Constant">The text that it always is; null when it may be several.</param>
internal sealed record ModelProperty(
    string WireName,
    CSharpName Name,
    TypeRef Type,
    Presence Presence,
    bool IsRequired,
    Initializer Initializer,
    bool IsSecret,
    Doc Doc,
    Obsolete? Obsolete,
    string? Constant = null)
{
    /// <summary>Whether a field remembers that it is set.</summary>
    public bool HasField => Presence is Presence.Tracked or Presence.Answered;

    /// <summary>Gets whether it is not JSON: a file, or files, of a multipart body.</summary>
    public bool IsOpaque => Type is NamedType { Kind: NamedKind.Opaque } or ListType { Item: NamedType { Kind: NamedKind.Opaque } };
}

/// <summary>How a missing value and null of a property are treated.</summary>
internal enum Presence
{
    /// <summary>Reading fails when it is absent or null.</summary>
    Required,

    /// <summary>Reading fails when it is absent or null; it is written only when it is set: requests need not have it.</summary>
    Answered,

    /// <summary>Absent reads as null; null is written as null.</summary>
    RequiredNullable,

    /// <summary>Absent and null read as null, or as empty; null is not written.</summary>
    Optional,

    /// <summary>A missing value and null differ: a value that is set is written, null as null.</summary>
    Tracked,
}

internal enum Initializer
{
    None,

    /// <summary><c>""</c></summary>
    EmptyString,

    /// <summary>The text that it always is.</summary>
    Constant,

    /// <summary><c>[]</c></summary>
    EmptyCollection,

    /// <summary>An empty dictionary.</summary>
    EmptyMap,

    /// <summary><c>null!</c>: only the reader makes the type, and it fails when the property is absent.</summary>
    SetByReader,
}

/// <summary>The member that keeps members which the document does not list.</summary>
/// <param name="Name">The dictionary's name.</param>
/// <param name="Value">The type of its values.</param>
internal sealed record AdditionalProperties(CSharpName Name, TypeRef Value);

/// <summary>An open enum: a record struct over its wire value.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsInteger">Whether its values are integers; else strings.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Values">In the document's order.</param>
internal sealed record EnumType(CSharpName Name, bool IsInteger, Doc Doc, EquatableArray<EnumValue> Values);

/// <param name="Name">Its name in C#.</param>
/// <param name="WireValue">Its value on the wire; of an integer, its digits.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record EnumValue(CSharpName Name, string WireValue, Doc Doc);
