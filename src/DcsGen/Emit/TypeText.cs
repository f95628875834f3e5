using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>A type as text: its name, and how it is read, written and put into a URL.</summary>
/// <param name="clientName">The prefix of the support types.</param>
/// <param name="isInJson">Whether the text stands inside <c>DcsJson</c>, whose members need no qualification there.</param>
internal sealed class TypeText(string clientName, bool isInJson)
{
    private readonly string _json = isInJson ? "" : clientName + "Json.";

    /// <summary>With its question mark.</summary>
    public static string Name(TypeRef type) => BareName(type) + (type.IsNullable ? "?" : "");

    public static string NullableName(TypeRef type) => BareName(type) + "?";

    public static bool IsValueType(TypeRef type) => type switch
    {
        ScalarType scalar => scalar.Scalar is not (Scalar.String or Scalar.Bytes or Scalar.Uri),
        NamedType named => named.Kind is not (NamedKind.Model or NamedKind.Opaque),
        _ => false,
    };

    /// <summary>A method group or lambda of type <c>DcsRead&lt;T&gt;</c>.</summary>
    public string Reader(TypeRef type, int depth = 0)
    {
        if (IsComposed(type))
        {
            var reader = "reader" + (depth + 1);
            return $"static (ref Utf8JsonReader {reader}) => {Read(type, reader, depth + 1)}";
        }

        return _json + "Read" + MemberName(type);
    }

    /// <summary>An expression that reads a value.</summary>
    public string Read(TypeRef type, string reader = "reader", int depth = 0)
    {
        if (type.IsNullable)
        {
            var method = IsValueType(type) ? "ReadValueOrNull" : "ReadOrNull";
            return $"{_json}{method}(ref {reader}, {Reader(type with { IsNullable = false }, depth)})";
        }

        return type switch
        {
            ListType list => $"{_json}ReadList(ref {reader}, {Reader(list.Item, depth)})",
            MapType map => $"{_json}ReadMap(ref {reader}, {Reader(map.Value, depth)})",
            _ => $"{Reader(type)}(ref {reader})",
        };
    }

    /// <summary>A method group or lambda of type <c>DcsWrite&lt;T&gt;</c>.</summary>
    public string Writer(TypeRef type, int depth = 0)
    {
        if (IsComposed(type))
        {
            var (writer, value) = ("writer" + (depth + 1), "value" + (depth + 1));
            return $"static ({writer}, {value}) => {Write(type, value, writer, depth + 1)}";
        }

        return _json + "Write" + MemberName(type);
    }

    /// <summary>A statement, without its semicolon, that writes a value.</summary>
    public string Write(TypeRef type, string value, string writer = "writer", int depth = 0)
    {
        if (type.IsNullable)
        {
            var method = IsValueType(type) ? "WriteNullableValue" : "WriteNullable";
            return $"{_json}{method}({writer}, {value}, {Writer(type with { IsNullable = false }, depth)})";
        }

        return type switch
        {
            ListType list => $"{_json}WriteList({writer}, {value}, {Writer(list.Item, depth)})",
            MapType map => $"{_json}WriteMap({writer}, {value}, {Writer(map.Value, depth)})",
            _ => $"{Writer(type)}({writer}, {value})",
        };
    }

    /// <summary>An expression of type <c>string?</c> for a URL or a header.</summary>
    public string Text(TypeRef type, string value)
    {
        var member = type.IsNullable ? "?.Value" : ".Value";
        return type switch
        {
            ScalarType { Scalar: Scalar.String } => value,
            NamedType { Kind: NamedKind.StringEnum } => value + member,
            NamedType { Kind: NamedKind.IntegerEnum } => $"{clientName}Text.Of({value}{member})",
            _ => $"{clientName}Text.Of({value})",
        };
    }

    /// <summary>An expression of type <c>IEnumerable&lt;string&gt;?</c>.</summary>
    public string Texts(ListType type, string value) =>
        $"{clientName}Text.Each({value}, static item => {Text(type.Item, "item")})";

    /// <summary>Whether it is read by a lambda and not by a method of its own.</summary>
    public static bool IsComposed(TypeRef type) => type.IsNullable || type is ListType or MapType;

    private static string MemberName(TypeRef type) => type is NamedType named ? named.Name : ((ScalarType)type).Scalar.ToString();

    private static string BareName(TypeRef type) => type switch
    {
        NamedType named => named.Name,
        ListType list => $"IReadOnlyList<{Name(list.Item)}>",
        MapType map => $"IReadOnlyDictionary<string, {Name(map.Value)}>",
        ScalarType scalar => scalar.Scalar switch
        {
            Scalar.Any => "JsonElement",
            Scalar.Boolean => "bool",
            Scalar.Int32 => "int",
            Scalar.Int64 => "long",
            Scalar.Single => "float",
            Scalar.Double => "double",
            Scalar.Decimal => "decimal",
            Scalar.String => "string",
            Scalar.Bytes => "byte[]",
            Scalar.DateTime => "DateTimeOffset",
            Scalar.Date => "DateOnly",
            Scalar.Time => "TimeOnly",
            Scalar.Duration => "TimeSpan",
            Scalar.Uuid => "Guid",
            Scalar.Uri => "Uri",
            _ => throw new InvalidOperationException("No such scalar: " + scalar.Scalar),
        },
        _ => throw new InvalidOperationException("No such type: " + type),
    };
}
