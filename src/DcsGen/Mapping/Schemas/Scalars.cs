using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The C# scalars of schemas without members.</summary>
internal static class Scalars
{
    /// <summary>Returns the scalar of a type and a format; of an unknown format the scalar of the type.</summary>
    public static Scalar Of(JsonSchemaType type, string? format) => (type, format) switch
    {
        (JsonSchemaType.Boolean, _) => Scalar.Boolean,
        (JsonSchemaType.Integer, "int32" or "int16" or "int8" or "uint8" or "uint16") => Scalar.Int32,
        (JsonSchemaType.Integer, _) => Scalar.Int64,
        (JsonSchemaType.Number, "float") => Scalar.Single,
        (JsonSchemaType.Number, "decimal") => Scalar.Decimal,
        (JsonSchemaType.Number, "int32") => Scalar.Int32,
        (JsonSchemaType.Number, "int64") => Scalar.Int64,
        (JsonSchemaType.Number, _) => Scalar.Double,
        (_, "date-time") => Scalar.DateTime,
        (_, "date") => Scalar.Date,
        (_, "time") => Scalar.Time,
        (_, "duration") => Scalar.Duration,
        (_, "uuid") => Scalar.Uuid,
        (_, "uri" or "uri-reference") => Scalar.Uri,
        (_, "byte") => Scalar.Bytes,
        _ => Scalar.String,
    };

    /// <summary>Returns the scalar of the values of a schema that has no type; any JSON for values of several kinds.</summary>
    public static Scalar OfValues(IReadOnlyList<JsonNode> values)
    {
        var kinds = values.Select(Of).Distinct().ToArray();
        return kinds.Length == 1 ? kinds[0]
            : Array.TrueForAll(kinds, static kind => kind is Scalar.Int64 or Scalar.Double) ? Scalar.Double
            : Scalar.Any;
    }

    private static Scalar Of(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => Scalar.Boolean,
        JsonValueKind.Number => value.AsValue().TryGetValue(out long _) ? Scalar.Int64 : Scalar.Double,
        JsonValueKind.String => Scalar.String,
        _ => Scalar.Any,
    };
}
