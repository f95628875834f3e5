using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The values that a schema lists by <c>enum</c> or <c>const</c>.</summary>
internal static class SchemaValues
{
    /// <summary>Returns the values without null, in the document's order; empty if the schema lists no values.</summary>
    public static IReadOnlyList<JsonNode> Of(LocatedSchema at)
    {
        if (at.Written is not { } schema)
        {
            return [];
        }

        // The model has a constant as text, whatever its type.
        return schema.Enum is { Count: > 0 } values
            ? [.. values.Where(static value => value is not null && !JsonNullSentinel.IsJsonNullSentinel(value))]
            : schema.Const is { } text ? [at.JsonOf("const") ?? JsonValue.Create(text)!]
            : [];
    }

    /// <summary>Returns a value as a key of a discriminator's <c>mapping</c>, which is text: integers and booleans as JSON. Null for
    /// others.</summary>
    public static string? TagOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => Extensions.AsString(value),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when value.AsValue().TryGetValue(out long number) =>
            number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Returns whether a value is of a type. Every integer is a number.</summary>
    public static bool IsOf(JsonNode value, JsonSchemaType type) => value.GetValueKind() switch
    {
        JsonValueKind.String => type == JsonSchemaType.String,
        JsonValueKind.Number =>
            type == JsonSchemaType.Number || (type == JsonSchemaType.Integer && value.AsValue().TryGetValue(out long _)),
        JsonValueKind.True or JsonValueKind.False => type == JsonSchemaType.Boolean,
        JsonValueKind.Array => type == JsonSchemaType.Array,
        _ => type == JsonSchemaType.Object,
    };

    /// <summary>Returns the values of one list that another list has too, in the order of the first.</summary>
    public static IReadOnlyList<JsonNode> InBoth(IReadOnlyList<JsonNode> values, IReadOnlyList<JsonNode> others)
    {
        var known = new HashSet<string>(others.Select(CanonicalJson.Of), StringComparer.Ordinal);
        return [.. values.Where(value => known.Contains(CanonicalJson.Of(value)))];
    }

    /// <summary>Returns whether all values of a list are in another list.</summary>
    public static bool AreIn(IReadOnlyList<JsonNode> values, IReadOnlyList<JsonNode> others) =>
        InBoth(values, others).Count == values.Count;
}
