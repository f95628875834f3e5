using DcsGen.CSharp;

namespace DcsGen.Contracts;

/// <summary>A schema where it is used: what the place says of it, and what it is.</summary>
internal sealed class SchemaUse
{
    /// <summary>Where the place stands: a JSON pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>What is used.</summary>
    public required SchemaShape Shape { get; init; }

    /// <summary>Whether null is allowed, here or by the schema itself, in whatever spelling.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The default as JSON, here or by the schema itself; null for none.</summary>
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
    /// <summary>Where it stands: a JSON pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Its key in the document's named schemas; null for an inline one.</summary>
    public required string? Component { get; init; }

    /// <summary>Its type in C#, not nullable; null when none was made for it.</summary>
    public TypeRef? Type { get; set; }

    /// <summary>Whether it allows null itself, wherever it is used; every use of it says so, too.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>The kinds of JSON that it may be; none means any.</summary>
    public required JsonKinds Kinds { get; init; }

    /// <summary>Empty for none.</summary>
    public required string Format { get; init; }

    /// <summary>The values of an enum or a const, in the document's order; null when it may be any.</summary>
    public required IReadOnlyList<ShapeValue>? Values { get; init; }

    /// <summary>Whether no other values will ever come (<c>x-dcsgen-closed</c>).</summary>
    public required bool IsClosed { get; init; }

    public required Bounds Bounds { get; init; }

    /// <summary>In the document's order, those of the branches of an allOf first.</summary>
    public IReadOnlyList<ShapeProperty> Properties { get; set; } = [];

    /// <summary>What members may come that are not listed.</summary>
    public AdditionalMembers Additional { get; set; }

    /// <summary>The schema of members that are not listed; null where there is none.</summary>
    public SchemaUse? AdditionalSchema { get; set; }

    /// <summary>Of an array; null when it is none, or its items may be anything.</summary>
    public SchemaUse? Items { get; set; }

    /// <summary>The schemas of a oneOf or anyOf, without null.</summary>
    public IReadOnlyList<ShapeVariant> Variants { get; set; } = [];

    /// <summary>The member that tells variants or descendants apart; null for none.</summary>
    public required string? Discriminator { get; init; }

    public required bool IsDeprecated { get; init; }

    public required string Documentation { get; init; }

    /// <summary>What has no place of its own here: keyword to canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }

    /// <summary>Its name for people: the key, or what C# calls it, or where it stands.</summary>
    public string Title => Component ?? (Type as NamedType)?.Name ?? Pointer;
}

/// <summary>A property of an object.</summary>
internal sealed class ShapeProperty
{
    /// <summary>Where it stands: of one that comes from a branch of an allOf, there.</summary>
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
/// <param name="Name">What C# calls it; null when no enum was made.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record ShapeValue(string Value, string Text, string? Name, string Pointer);

/// <param name="Schema">One of the schemas of a oneOf or anyOf.</param>
/// <param name="Tags">The discriminator's values that mean it; empty for none.</param>
internal sealed record ShapeVariant(SchemaUse Schema, IReadOnlyList<string> Tags);

/// <summary>What a value must keep to. Numbers as the document writes them; null for no bound.</summary>
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

/// <summary>What an object may have beside the properties that are listed.</summary>
internal enum AdditionalMembers
{
    /// <summary>The document does not say: anything may come.</summary>
    Unsaid,

    /// <summary>The document says so.</summary>
    Allowed,

    /// <summary><c>additionalProperties: false</c></summary>
    Forbidden,
}
