using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Schemas of a number that may also be written as text: what ASP.NET Core describes for every number, because System.Text.Json
/// reads both forms there (<c>JsonNumberHandling.AllowReadingFromString</c>).</summary>
internal static class NumberSchemas
{
    // The patterns of System.Text.Json's JsonSchemaExporter: integers, decimals, and binary floating-point numbers.
    private static readonly HashSet<string> s_integers = new(StringComparer.Ordinal) { @"^-?(?:0|[1-9]\d*)$" };

    private static readonly HashSet<string> s_numbers = new(StringComparer.Ordinal)
    {
        @"^-?(?:0|[1-9]\d*)(?:\.\d+)?$",
        @"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$",
    };

    /// <summary>Returns <c>integer</c> or <c>number</c> if a schema allows numbers and their text, and no other text; else 0.</summary>
    /// <remarks>The text is a number's if its pattern says so, or if there is no pattern and the format is a number's. A 3.0 document
    /// cannot list types: ASP.NET Core writes an <c>anyOf</c> of schemas with one type each there, and earlier versions of it no
    /// type.</remarks>
    public static JsonSchemaType NumberOrText(IOpenApiSchema schema)
    {
        var types = ((schema.Type ?? 0) | TypesOfVariants(schema)) & ~JsonSchemaType.Null;
        var number = types & (JsonSchemaType.Integer | JsonSchemaType.Number);
        if ((types != 0 && (number == 0 || types != (number | JsonSchemaType.String))) || SaysMore(schema))
        {
            return 0;
        }

        var implied = schema.Pattern switch
        {
            null => OfFormat(schema.Format),
            var pattern when s_integers.Contains(pattern) => JsonSchemaType.Integer,
            var pattern when s_numbers.Contains(pattern) => JsonSchemaType.Number,
            _ => (JsonSchemaType)0,
        };
        return implied == 0 || types == 0 ? implied : number == JsonSchemaType.Integer ? number : JsonSchemaType.Number;
    }

    private static JsonSchemaType OfFormat(string? format) => format switch
    {
        "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" => JsonSchemaType.Integer,
        "float" or "double" or "decimal" => JsonSchemaType.Number,
        _ => (JsonSchemaType)0,
    };

    // The types of an anyOf whose variants say nothing else; else 0.
    private static JsonSchemaType TypesOfVariants(IOpenApiSchema schema) =>
        schema.Type is null && schema.AnyOf is { Count: > 0 } variants && variants.All(IsBareType)
            ? variants.Aggregate((JsonSchemaType)0, static (types, variant) => types | (variant.Type ?? JsonSchemaType.Null))
            : 0;

    private static bool IsBareType(IOpenApiSchema variant) => variant is OpenApiSchema { Format: null, Pattern: null }
        && (SchemaFacts.IsNull(variant) || (variant is { Type: not null, AnyOf: not { Count: > 0 } } && !SaysMore(variant)));

    private static bool SaysMore(IOpenApiSchema schema) =>
        schema.Const is not null
            || schema.Enum is { Count: > 0 }
            || schema.AllOf is { Count: > 0 }
            || schema.OneOf is { Count: > 0 }
            || (schema.AnyOf is { Count: > 0 } && TypesOfVariants(schema) == 0)
            || schema.Items is not null
            || schema.Properties is { Count: > 0 };
}
