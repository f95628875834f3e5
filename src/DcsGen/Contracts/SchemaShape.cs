using DcsGen.CSharp;

namespace DcsGen.Contracts;

/// <summary>A use of a schema: the facts of the place, and the schema.</summary>
internal sealed class SchemaUse
{
    /// <summary>Gets the JSON pointer of the place.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the schema.</summary>
    public required SchemaShape Shape { get; init; }

    /// <summary>Whether null is allowed, here or by the schema itself, in whatever spelling.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Gets the default as JSON, of the place or of the schema; null if absent.</summary>
    public required string? Default { get; init; }

    /// <summary>Only in answers.</summary>
    public required bool IsReadOnly { get; init; }

    /// <summary>Only in requests.</summary>
    public required bool IsWriteOnly { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string Documentation { get; init; }
}

/// <summary>A schema: references followed, allOf merged, null taken out.</summary>
internal sealed class SchemaShape
{
    /// <summary>Gets the JSON pointer of the schema.</summary>
    public required string Pointer { get; init; }

    /// <summary>Its key in the document's named schemas; null for an inline one.</summary>
    public required string? Component { get; init; }

    /// <summary>Gets the C# type, not nullable; null if the client has no type for the schema.</summary>
    public TypeRef? Type { get; set; }

    /// <summary>Whether it allows null itself, wherever it is used; every use of it says so, too.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Gets the kinds of JSON values that it allows; <see cref="JsonKinds.None"/> means any.</summary>
    public required JsonKinds Kinds { get; set; }

    /// <summary>Gets <c>format</c>; empty if it is missing.</summary>
    public required string Format { get; init; }

    /// <summary>The values of an enum or a const, in the document's order; null when it may be any.</summary>
    public required IReadOnlyList<ShapeValue>? Values { get; set; }

    /// <summary>Gets whether the service will never add a value (<c>x-dcsgen-closed</c>).</summary>
    public required bool IsClosed { get; init; }

    public required Bounds Bounds { get; init; }

    /// <summary>In the document's order, those of the parts of an allOf first.</summary>
    public IReadOnlyList<ShapeProperty> Properties { get; set; } = [];

    /// <summary>Gets whether members may come that are not listed.</summary>
    public AdditionalMembers Additional { get; set; }

    /// <summary>Gets the schema of members that are not listed; null if absent.</summary>
    public SchemaUse? AdditionalSchema { get; set; }

    /// <summary>Gets the schema of an array's items; null if it is not an array, or if its items may be anything.</summary>
    public SchemaUse? Items { get; set; }

    /// <summary>Gets the schemas of the first items (<c>prefixItems</c>), which are the variants of <see cref="Items"/>.</summary>
    public IReadOnlyList<SchemaUse> Positions { get; set; } = [];

    /// <summary>Gets the schema of the items after <see cref="Positions"/>; null if they may be anything.</summary>
    public SchemaUse? OtherItems { get; set; }

    /// <summary>The schemas of a oneOf or anyOf, without null.</summary>
    public IReadOnlyList<ShapeVariant> Variants { get; set; } = [];

    /// <summary>Gets the keys of the named schemas that its <c>allOf</c> has.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Gets the property of the discriminator; null if absent.</summary>
    public required string? Discriminator { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string Documentation { get; init; }

    /// <summary>Gets the keywords that have no property here, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }

    /// <summary>Gets the name for people: the key, or the C# name, or the JSON pointer.</summary>
    public string Title => Component ?? (Type as NamedType)?.Name ?? Pointer;
}

/// <summary>A property of an object.</summary>
internal sealed class ShapeProperty
{
    /// <summary>Gets the JSON pointer: of a property from a part of an allOf, the pointer in that part.</summary>
    public required string Pointer { get; init; }

    public required string Name { get; init; }

    public required bool IsRequired { get; init; }

    public required SchemaUse Schema { get; init; }

    /// <summary>The property in C#, with its final type; null when no record was made.</summary>
    public required ModelProperty? Property { get; init; }

    /// <summary>The member in C#, such as <c>Pet.Name</c>; null when no record was made.</summary>
    public required string? Member { get; init; }
}

/// <param name="Value">On the wire, as JSON: with its quotes if it is a string.</param>
/// <param name="Text">On the wire, as text.</param>
/// <param name="Name">The C# name; null if the client has no enum for the schema.</param>
/// <param name="Pointer">The JSON pointer.</param>
internal sealed record ShapeValue(string Value, string Text, string? Name, string Pointer);

/// <param name="Schema">One of the schemas of a oneOf or anyOf.</param>
/// <param name="Tags">The values of the discriminator that select it; empty if absent.</param>
internal sealed record ShapeVariant(SchemaUse Schema, IReadOnlyList<string> Tags);

/// <summary>The bounds of a value. Numbers are as the document writes them; null if there is no bound.</summary>
internal sealed record Bounds(
    string? Minimum,
    string? ExclusiveMinimum,
    string? Maximum,
    string? ExclusiveMaximum,
    string? MultipleOf,
    int? MinLength,
    int? MaxLength,
    string? Pattern,
    int? MinItems,
    int? MaxItems,
    bool UniqueItems,
    int? MinProperties,
    int? MaxProperties)
{
    public static Bounds None { get; } = new(null, null, null, null, null, null, null, null, null, null, false, null, null);
}

/// <summary>Kinds of JSON, as JSON Schema names types. Every integer is a number.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    String = 1,
    Integer = 2,
    Number = 4,
    Boolean = 8,
    Array = 16,
    Object = 32,
}

/// <summary>The members that an object may have in addition to those that are listed.</summary>
internal enum AdditionalMembers
{
    /// <summary>The document does not say: anything may come.</summary>
    Unsaid,

    /// <summary>The document says so.</summary>
    Allowed,

    /// <summary><c>additionalProperties: false</c></summary>
    Forbidden,
}
