using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A type as text: its name, and how it is read, written and put into a URL.</summary>
internal sealed class TypeText
{
    private readonly CSharpName _clientName;
    private readonly Code _json;
    private readonly IReadOnlyList<CSharpName> _scanned;

    private TypeText(CSharpName clientName, Code json, IReadOnlyList<CSharpName> scanned) =>
        (_clientName, _json, _scanned) = (clientName, json, scanned);

    /// <summary>Returns the texts of types inside the class <c>DcsJson</c>, where its members need no qualification.</summary>
    /// <param name="clientName">The prefix of the support types.</param>
    /// <param name="scanned">The records that have a scanner.</param>
    public static TypeText InJson(CSharpName clientName, IReadOnlyList<CSharpName>? scanned = null) =>
        new(clientName, default, scanned ?? []);

    /// <summary>Returns the texts of types everywhere else.</summary>
    /// <param name="clientName">The prefix of the support types.</param>
    /// <param name="scanned">The records that have a scanner.</param>
    public static TypeText Of(CSharpName clientName, IReadOnlyList<CSharpName>? scanned = null) =>
        new(clientName, Code.Of($"{clientName}Json."), scanned ?? []);

    /// <summary>With its question mark.</summary>
    public static Code Name(TypeRef type) => type.IsNullable ? NullableName(type) : BareName(type);

    public static Code NullableName(TypeRef type) => $"{BareName(type)}?";

    public static bool IsValueType(TypeRef type) => type switch
    {
        ScalarType scalar => scalar.Scalar is not (Scalar.String or Scalar.Bytes or Scalar.Uri),
        NamedType named => named.Kind is not (NamedKind.Model or NamedKind.Opaque),
        _ => false,
    };

    /// <summary>Whether the type is a record that has a scanner.</summary>
    public bool IsScanned(NamedType type) => _scanned.Contains(type.Name);

    /// <summary>A method group or lambda of type <c>DcsRead&lt;T&gt;</c>.</summary>
    public Code Reader(TypeRef type, int depth = 0)
    {
        if (IsComposed(type))
        {
            Code reader = $"reader{depth + 1}";
            return $"static (ref Utf8JsonReader {reader}) => {Read(type, reader, depth + 1)}";
        }

        return $"{_json}Read{MemberName(type)}{ReaderSuffix(type)}";
    }

    /// <summary>An expression that reads a value from <c>reader</c>.</summary>
    public Code Read(TypeRef type) => Read(type, $"reader", 0);

    /// <summary>A method group or lambda of type <c>DcsWrite&lt;T&gt;</c>.</summary>
    public Code Writer(TypeRef type, int depth = 0)
    {
        if (IsComposed(type))
        {
            Code writer = $"writer{depth + 1}", value = $"value{depth + 1}";
            return $"static ({writer}, {value}) => {Write(type, value, writer, depth + 1)}";
        }

        return $"{_json}Write{MemberName(type)}{WriterSuffix(type)}";
    }

    /// <summary>A statement, without its semicolon, that writes a value to <c>writer</c>.</summary>
    public Code Write(TypeRef type, Code value) => Write(type, value, $"writer", 0);

    /// <summary>An expression of type <c>string?</c> for a URL or a header.</summary>
    public Code Text(TypeRef type, Code value)
    {
        var member = type.IsNullable ? Code.Of($"?.Value") : $".Value";
        return type switch
        {
            ScalarType { Scalar: Scalar.String } => value,
            NamedType { Kind: NamedKind.StringEnum or NamedKind.Duration } => $"{value}{member}",
            NamedType { Kind: NamedKind.IntegerEnum } => $"{_clientName}Text.Of({value}{member})",
            _ => $"{_clientName}Text.Of({value})",
        };
    }

    /// <summary>An expression of type <c>IEnumerable&lt;string&gt;?</c>.</summary>
    public Code Texts(ListType type, Code value) =>
        $"{_clientName}Text.Each({value}, static item => {Text(type.Item, $"item")})";

    /// <summary>Whether it is read by a lambda and not by a method of its own.</summary>
    public static bool IsComposed(TypeRef type) => type.IsNullable || type is ListType or MapType;

    private Code Read(TypeRef type, Code reader, int depth)
    {
        if (type.IsNullable)
        {
            var method = IsValueType(type) ? Code.Of($"ReadValueOrNull") : $"ReadOrNull";
            return $"{_json}{method}(ref {reader}, {Reader(type with { IsNullable = false }, depth)})";
        }

        return type switch
        {
            ListType { Item: NamedType { IsNullable: false } item } when IsScanned(item) =>
                $"{_json}ScanList(ref {reader}, {Reader(item)}, {_json}Scan{item.Name})",
            ListType list => $"{_json}ReadList(ref {reader}, {Reader(list.Item, depth)})",
            MapType map => $"{_json}ReadMap(ref {reader}, {Reader(map.Value, depth)})",
            _ => $"{Reader(type)}(ref {reader})",
        };
    }

    private Code Write(TypeRef type, Code value, Code writer, int depth)
    {
        if (type.IsNullable)
        {
            var method = IsValueType(type) ? Code.Of($"WriteNullableValue") : $"WriteNullable";
            return $"{_json}{method}({writer}, {value}, {Writer(type with { IsNullable = false }, depth)})";
        }

        return type switch
        {
            ListType list => $"{_json}WriteList({writer}, {value}, {Writer(list.Item, depth)})",
            MapType map => $"{_json}WriteMap({writer}, {value}, {Writer(map.Value, depth)})",
            _ => $"{Writer(type)}({writer}, {value})",
        };
    }

    private static Code MemberName(TypeRef type) => type switch
    {
        NamedType named => $"{named.Name}",
        ScalarType scalar => $"{scalar.Scalar}",
        _ => throw new InvalidOperationException("No method reads or writes such a type: " + type),
    };

    private static Code ReaderSuffix(TypeRef type) =>
        type is ScalarType { Notation: ScalarNotation.NumberOrText or ScalarNotation.NumberAsText } ? Code.Of($"OrText") : default;

    private static Code WriterSuffix(TypeRef type) => type is not ScalarType scalar ? default : scalar.Notation switch
    {
        ScalarNotation.NumberAsText => Code.Of($"AsText"),
        _ => default,
    };

    private static Code BareName(TypeRef type) => type switch
    {
        NamedType named => $"{named.Name}",
        ListType list => $"IReadOnlyList<{Name(list.Item)}>",
        MapType map => $"IReadOnlyDictionary<string, {Name(map.Value)}>",
        HttpContentType => $"global::System.Net.Http.HttpContent",
        ScalarType scalar => scalar.Scalar switch
        {
            Scalar.Any => $"JsonElement",
            Scalar.Boolean => $"bool",
            Scalar.Int32 => $"int",
            Scalar.Int64 => $"long",
            Scalar.UInt32 => $"uint",
            Scalar.UInt64 => $"ulong",
            Scalar.Single => $"float",
            Scalar.Double => $"double",
            Scalar.Decimal => $"decimal",
            Scalar.String => $"string",
            Scalar.Bytes => $"byte[]",
            Scalar.DateTime => $"DateTimeOffset",
            Scalar.Date => $"DateOnly",
            Scalar.Time => $"TimeOnly",
            Scalar.Duration => $"TimeSpan",
            Scalar.Uuid => $"Guid",
            Scalar.Uri => $"Uri",
            _ => throw new InvalidOperationException("No such scalar: " + scalar.Scalar),
        },
        _ => throw new InvalidOperationException("No such type: " + type),
    };
}
