using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Review;

/// <summary>The values that one schema or keyword allows, in comparison with another.</summary>
internal enum ValueRange
{
    /// <summary>Both allow the same values.</summary>
    Same,

    /// <summary>The current one allows some of the previous values and no others.</summary>
    Tighter,

    /// <summary>The current one allows all previous values and more.</summary>
    Looser,

    /// <summary>Neither is known to allow all values of the other.</summary>
    Different,
}

/// <summary>Compares schemas that have no C#: those inside of <c>if</c>, <c>contains</c>, <c>not</c> and the like.</summary>
/// <remarks>
/// A schema allows the values that all of its keywords allow (JSON Schema 2020-12, 7.7.1), so one keyword more allows less. Keywords that
/// are compared by the values that they allow: those of JSON Schema Validation 2020-12, section 6, and the applicators of the core
/// specification, section 10. Annotations and vendor extensions allow every value.
/// </remarks>
internal static class SchemaRange
{
    private static readonly HashSet<string> s_annotations = new(StringComparer.Ordinal)
    {
        "default", "deprecated", "readOnly", "writeOnly", "xml", "discriminator", "contentEncoding", "contentMediaType", "contentSchema",
        "$schema", "$id", "$anchor", "$defs", "definitions", "nullable", "title", "description", "example", "examples", "$comment",
        "externalDocs",
    };

    /// <summary>Compares two schemas: objects, or the booleans that allow everything or nothing.</summary>
    public static ValueRange Compare(JsonNode? previous, JsonNode? current)
    {
        if (Text(previous) == Text(current))
        {
            return ValueRange.Same;
        }

        if (IsNothing(previous) || IsNothing(current))
        {
            return IsNothing(current) ? ValueRange.Tighter : ValueRange.Looser;
        }

        if ((previous, current) is not (JsonObject or JsonValue, JsonObject or JsonValue))
        {
            return ValueRange.Different;
        }

        var (before, after) = (previous as JsonObject ?? [], current as JsonObject ?? []);
        var range = ValueRange.Same;
        foreach (var keyword in before.Concat(after).Select(static pair => pair.Key).Distinct(StringComparer.Ordinal)
            .Where(static keyword => !s_annotations.Contains(keyword) && !keyword.StartsWith("x-", StringComparison.Ordinal)))
        {
            range = Both(range, OfKeyword(keyword, before, after));
        }

        return range;
    }

    /// <summary>Returns the range of two parts of one whole.</summary>
    public static ValueRange Both(ValueRange one, ValueRange other) =>
        one == ValueRange.Same || one == other ? other : other == ValueRange.Same ? one : ValueRange.Different;

    /// <summary>Returns the range of the values that a schema does not allow.</summary>
    public static ValueRange Opposite(ValueRange range) => range switch
    {
        ValueRange.Tighter => ValueRange.Looser,
        ValueRange.Looser => ValueRange.Tighter,
        _ => range,
    };

    /// <summary>Compares mappings of names to schemas, each of which limits the values of its name.</summary>
    /// <param name="previous">The previous mapping.</param>
    /// <param name="current">The current mapping.</param>
    /// <param name="previousOther">The schema of names that the previous mapping does not have; null if it allows everything.</param>
    /// <param name="currentOther">The same for the current mapping.</param>
    public static ValueRange OfEach(JsonObject previous, JsonObject current, JsonNode? previousOther = null, JsonNode? currentOther = null)
    {
        var range = ValueRange.Same;
        foreach (var name in previous.Concat(current).Select(static pair => pair.Key).Distinct(StringComparer.Ordinal))
        {
            var before = previous.TryGetPropertyValue(name, out var value) ? value : previousOther ?? true;
            var after = current.TryGetPropertyValue(name, out value) ? value : currentOther ?? true;
            range = Both(range, Compare(before, after));
        }

        return range;
    }

    /// <summary>Compares mappings of names to the names that they require.</summary>
    public static ValueRange OfRequired(JsonObject previous, JsonObject current)
    {
        var range = ValueRange.Same;
        foreach (var name in previous.Concat(current).Select(static pair => pair.Key).Distinct(StringComparer.Ordinal))
        {
            range = Both(range, Opposite(OfSets(Texts(previous[name]), Texts(current[name]))));
        }

        return range;
    }

    private static ValueRange OfKeyword(string keyword, JsonObject previous, JsonObject current)
    {
        var (before, after) = (previous[keyword], current[keyword]);
        switch (keyword)
        {
            case "type":
                return OfSets(Types(previous), Types(current));
            case "enum":
                return before is null ? ValueRange.Tighter : after is null ? ValueRange.Looser : OfSets(Texts(before), Texts(after));
            case "required":
                return Opposite(OfSets(Texts(before), Texts(after)));
            case "minimum" or "exclusiveMinimum" or "minLength" or "minItems" or "minProperties" or "minContains":
                return OfBound(before, after, isLower: true);
            case "maximum" or "exclusiveMaximum" or "maxLength" or "maxItems" or "maxProperties" or "maxContains":
                return OfBound(before, after, isLower: false);
            case "properties" or "patternProperties":
                return OfEach(before as JsonObject ?? [], after as JsonObject ?? [], Other(previous), Other(current));
            case "dependentSchemas":
                return OfEach(before as JsonObject ?? [], after as JsonObject ?? []);
            case "dependentRequired":
                return OfRequired(before as JsonObject ?? [], after as JsonObject ?? []);
            case "items" or "additionalProperties" or "additionalItems" or "propertyNames" or "then" or "else"
                or "unevaluatedItems" or "unevaluatedProperties":
                return Compare(before ?? true, after ?? true);
            case "not":
                return before is null ? ValueRange.Tighter : after is null ? ValueRange.Looser : Opposite(Compare(before, after));
            case "allOf":
                return OfAll(before as JsonArray ?? [], after as JsonArray ?? []);
            case "anyOf":
                return OfAny(before as JsonArray, after as JsonArray);
            case "oneOf" when before is not null && after is not null:
                // One variant more refuses the values that another one allows, too.
                return OfAll(before as JsonArray ?? [], after as JsonArray ?? []) == ValueRange.Same
                    ? ValueRange.Same
                    : ValueRange.Different;
            default:
                return before is null ? ValueRange.Tighter
                    : after is null ? ValueRange.Looser
                    : Text(before) == Text(after) ? ValueRange.Same
                    : ValueRange.Different;
        }
    }

    // The schema of names that have none of their own (JSON Schema 2020-12, 10.3.2.3 and 11.3).
    private static JsonNode? Other(JsonObject schema) => schema["additionalProperties"] ?? schema["unevaluatedProperties"];

    private static ValueRange OfAll(JsonArray previous, JsonArray current)
    {
        var (before, after) = (previous.Select(Text).ToArray(), current.Select(Text).ToArray());
        return Array.TrueForAll(before, after.Contains) && Array.TrueForAll(after, before.Contains) ? ValueRange.Same
            : Array.TrueForAll(before, after.Contains) ? ValueRange.Tighter
            : Array.TrueForAll(after, before.Contains) ? ValueRange.Looser
            : Pairwise(previous, current);
    }

    private static ValueRange OfAny(JsonArray? previous, JsonArray? current)
    {
        if (previous is null || current is null)
        {
            return previous is null ? ValueRange.Tighter : ValueRange.Looser;
        }

        // One variant more allows more.
        var range = OfAll(previous, current);
        return range == ValueRange.Same || previous.Count == current.Count ? range : Opposite(range);
    }

    private static ValueRange Pairwise(JsonArray previous, JsonArray current) => previous.Count != current.Count
        ? ValueRange.Different
        : previous.Zip(current, Compare).Aggregate(ValueRange.Same, Both);

    // The range of a set of values that are allowed.
    private static ValueRange OfSets(HashSet<string>? previous, HashSet<string>? current) => (previous, current) switch
    {
        (null, null) => ValueRange.Same,
        (null, _) => ValueRange.Tighter,
        (_, null) => ValueRange.Looser,
        _ when previous.SetEquals(current) => ValueRange.Same,
        _ when previous.IsSupersetOf(current) => ValueRange.Tighter,
        _ when current.IsSupersetOf(previous) => ValueRange.Looser,
        _ => ValueRange.Different,
    };

    private static ValueRange OfBound(JsonNode? before, JsonNode? after, bool isLower) => (Number(before), Number(after)) switch
    {
        (null, null) => Text(before) == Text(after) ? ValueRange.Same : ValueRange.Different,
        (null, _) => ValueRange.Tighter,
        (_, null) => ValueRange.Looser,
        var (one, other) => one == other ? ValueRange.Same : one > other == isLower ? ValueRange.Looser : ValueRange.Tighter,
    };

    // Without the keyword every type is allowed. Every integer is a number.
    private static HashSet<string>? Types(JsonObject schema)
    {
        if (schema["type"] is not { } type)
        {
            return null;
        }

        var types = Texts(type as JsonArray ?? [type.DeepClone()]);
        if (types.Contains("\"number\""))
        {
            types.Add("\"integer\"");
        }

        if (schema["nullable"] is JsonValue nullable && nullable.TryGetValue(out bool isNullable) && isNullable)
        {
            types.Add("\"null\"");
        }

        return types;
    }

    private static HashSet<string> Texts(JsonNode? array) =>
        new((array as JsonArray ?? []).Select(Text), StringComparer.Ordinal);

    // The order of members is the same everywhere: a contract has canonical JSON.
    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static double? Number(JsonNode? node) =>
        node is JsonValue && double.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsNothing(JsonNode? schema) => schema is JsonValue value && value.TryGetValue(out bool allows) && !allows;
}
