using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The C# types of schemas without members.</summary>
/// <param name="duration">The name of the type of durations in ISO 8601.</param>
internal sealed class Scalars(CSharpName duration)
{
    private readonly NamedType _duration = new(duration, NamedKind.Duration);

    /// <summary>Returns the type of a schema with one type, of which a number may be text too; null for others.</summary>
    public TypeRef? Of(LocatedSchema at)
    {
        var schema = at.Written!;
        if (NumberSchemas.NumberOrText(schema) is not 0 and var number)
        {
            return new ScalarType(Of(number, schema.Format), ScalarNotation.NumberOrText);
        }

        return ((schema.Type ?? 0) & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.String => OfText(at),
            var type and (JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean) =>
                new ScalarType(Of(type, schema.Format)),
            JsonSchemaType.Integer | JsonSchemaType.Number => new ScalarType(Of(JsonSchemaType.Number, schema.Format)),
            _ => null,
        };
    }

    // Protocol Buffers' JSON mapping writes 64-bit integers as text, and reads both forms.
    private TypeRef OfText(LocatedSchema at) => at.Written!.Format switch
    {
        "int64" => new ScalarType(Scalar.Int64, ScalarNotation.NumberAsText),
        "uint64" => new ScalarType(Scalar.UInt64, ScalarNotation.NumberAsText),
        null when SchemaFacts.IsBase64(at.Written) => new ScalarType(Scalar.Bytes),
        "time" when DurationSchemas.HasOffset(at) => new ScalarType(Scalar.String),
        _ when DurationSchemas.IsDuration(at.Written) => DurationSchemas.IsTimeSpan(at) ? new ScalarType(Scalar.Duration) : _duration,
        var format => new ScalarType(Of(JsonSchemaType.String, format)),
    };

    /// <summary>Returns the scalar of a type and a format; of an unknown format the scalar of the type.</summary>
    public static Scalar Of(JsonSchemaType type, string? format) => (type, format) switch
    {
        (JsonSchemaType.Boolean, _) => Scalar.Boolean,
        (JsonSchemaType.Integer or JsonSchemaType.Number, "int32" or "int16" or "int8" or "uint8" or "uint16") => Scalar.Int32,
        (JsonSchemaType.Integer or JsonSchemaType.Number, "uint32") => Scalar.UInt32,
        (JsonSchemaType.Integer or JsonSchemaType.Number, "uint64") => Scalar.UInt64,
        (JsonSchemaType.Integer, _) => Scalar.Int64,
        (JsonSchemaType.Number, "float") => Scalar.Single,
        (JsonSchemaType.Number, "decimal") => Scalar.Decimal,
        (JsonSchemaType.Number, "int64") => Scalar.Int64,
        (JsonSchemaType.Number, _) => Scalar.Double,
        (_, "date-time") => Scalar.DateTime,
        (_, "date") => Scalar.Date,
        (_, "time") => Scalar.Time,

        // NJsonSchema writes guid and base64.
        (_, "uuid" or "guid") => Scalar.Uuid,
        (_, "uri" or "uri-reference") => Scalar.Uri,
        (_, "byte" or "base64") => Scalar.Bytes,
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
