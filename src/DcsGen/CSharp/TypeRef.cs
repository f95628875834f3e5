namespace DcsGen.CSharp;

/// <summary>A C# type where it is used.</summary>
internal abstract record TypeRef
{
    /// <summary>Whether the type is written with a question mark.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Gets whether a value outside JSON is one text.</summary>
    public bool IsText =>
        this is ScalarType { Scalar: not Scalar.Any }
            or NamedType { Kind: NamedKind.StringEnum or NamedKind.IntegerEnum or NamedKind.Duration };

    /// <summary>Whether two types are one to an overload: a reference with and without its question mark are.</summary>
    public bool IsSameAs(TypeRef other) => WithoutNulls() == other.WithoutNulls();

    /// <summary>Returns the type without question marks, its own and those inside it, and whatever the notation of its scalars.</summary>
    public TypeRef WithoutNulls() => this switch
    {
        ListType list => new ListType(list.Item.WithoutNulls()),
        MapType map => new MapType(map.Value.WithoutNulls()),
        ScalarType scalar => new ScalarType(scalar.Scalar),
        _ => this with { IsNullable = false },
    };
}

/// <summary>A type of the base class library.</summary>
/// <param name="Scalar">The type.</param>
/// <param name="Notation">How its values are written in JSON.</param>
internal sealed record ScalarType(Scalar Scalar, ScalarNotation Notation = ScalarNotation.Usual) : TypeRef
{
    /// <summary>Gets whether the type is an integer.</summary>
    public bool IsInteger => Scalar is Scalar.Int32 or Scalar.Int64 or Scalar.UInt32 or Scalar.UInt64;
}

/// <summary>A type that is emitted.</summary>
internal sealed record NamedType(CSharpName Name, NamedKind Kind) : TypeRef
{
    /// <summary>Gets whether the type is part of the support code, and not made from a schema.</summary>
    public bool IsSupport => Kind is NamedKind.Duration or NamedKind.Opaque;
}

/// <summary><c>HttpContent</c>: a body that the caller makes.</summary>
internal sealed record HttpContentType : TypeRef;

/// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
internal sealed record ListType(TypeRef Item) : TypeRef;

/// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c></summary>
internal sealed record MapType(TypeRef Value) : TypeRef;

/// <summary>The types of the base class library for schemas, by their meaning on the wire.</summary>
internal enum Scalar
{
    /// <summary><c>JsonElement</c>: any JSON.</summary>
    Any,
    Boolean,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Single,
    Double,
    Decimal,
    String,

    /// <summary><c>byte[]</c>, as Base64 text.</summary>
    Bytes,

    /// <summary><c>DateTimeOffset</c>, RFC 3339.</summary>
    DateTime,
    Date,
    Time,

    /// <summary><c>TimeSpan</c>, in .NET's constant form, <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    Duration,
    Uuid,
    Uri,
}

/// <summary>How the values of a scalar are written in JSON. What is read is more than what is written.</summary>
internal enum ScalarNotation
{
    /// <summary>As values of the type are written in JSON.</summary>
    Usual,

    /// <summary>A number, which is also read from text.</summary>
    NumberOrText,

    /// <summary>A number as text, which is also read from a number.</summary>
    NumberAsText,
}

internal enum NamedKind
{
    /// <summary>A record.</summary>
    Model,

    /// <summary>A record struct over a string.</summary>
    StringEnum,

    /// <summary>A record struct over a long.</summary>
    IntegerEnum,

    /// <summary>A record struct over a value of one of several types.</summary>
    Union,

    /// <summary>The record struct of the support code over the text of a duration in ISO 8601.</summary>
    Duration,

    /// <summary>A class of the support code that is not read from JSON: a file or a stream.</summary>
    Opaque,
}
