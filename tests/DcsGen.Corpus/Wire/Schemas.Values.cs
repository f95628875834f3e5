using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Wire;

internal sealed partial class Schemas
{
    private static readonly string[] s_numbers = ["minimum", "maximum", "multipleOf"];
    private static readonly string[] s_counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];

    private static void LowerValues(Place schema, JsonObject source, JsonObject lowered)
    {
        var types = Types(source["type"]);
        if (types.Count > 0)
        {
            lowered["type"] = types.Count == 1 ? types[0] : new JsonArray([.. types.Select(static type => JsonValue.Create(type))]);
        }

        if (source["enum"] is JsonArray { Count: > 0 } values)
        {
            // Values that the type forbids say nothing: they are those of an array's items, where the author forgot a level.
            var meant = values.Select(value => Meant(value, types)).Where(value => IsOf(value, types)).ToList();
            if (meant.Exists(static value => value is not null) || values.All(static value => value is null))
            {
                lowered["enum"] = new JsonArray([.. meant.DistinctBy(static value => value?.ToJsonString())]);
            }
        }

        if (source.ContainsKey("const"))
        {
            lowered["const"] = Meant(source["const"], types);
        }

        foreach (var keyword in s_numbers)
        {
            if (Number(source[keyword]) is { } number && (keyword != "multipleOf" || number > 0))
            {
                lowered[keyword] = number;
            }
        }

        foreach (var (exclusive, keyword) in new[] { ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum") })
        {
            if (schema.Boolean(exclusive) == true && lowered[keyword] is { } bound)
            {
                lowered.Remove(keyword);
                lowered[exclusive] = bound.DeepClone();
            }
            else if (Number(source[exclusive]) is { } number)
            {
                lowered[exclusive] = number;
            }
        }

        foreach (var keyword in s_counts)
        {
            if (Number(source[keyword]) is >= 0 and <= int.MaxValue and var count)
            {
                lowered[keyword] = (int)count;
            }
        }

        if (schema.Boolean("uniqueItems") is { } unique)
        {
            lowered["uniqueItems"] = unique;
        }

        if (schema.Text("format") is { } format)
        {
            lowered["format"] = format;
        }

        if (source["type"]?.ToString() == "file")
        {
            lowered["format"] = "binary";
        }

        if (schema.Text("contentMediaType") is { } mediaType)
        {
            lowered["contentMediaType"] = mediaType;
        }

        if (schema.Text("contentEncoding") is { } encoding)
        {
            lowered["x-encoding"] = encoding;
        }

        if (schema.Text("pattern") is { } pattern && IsPattern(pattern))
        {
            lowered["pattern"] = pattern;
        }

        if (source["required"] is JsonArray required)
        {
            lowered["required"] = new JsonArray([.. required.OfType<JsonValue>()
                .Select(static name => name.ToString())
                .Distinct()
                .Select(static name => JsonValue.Create(name))]);
        }

        var examples = new JsonArray();
        foreach (var example in (JsonNode?[])[source["example"], source["default"], .. source["examples"] as JsonArray ?? []])
        {
            if (example is not null)
            {
                examples.Add(example.DeepClone());
            }
        }

        if (examples.Count > 0)
        {
            lowered["x-examples"] = examples;
        }
    }

    private static List<string> Types(JsonNode? type)
    {
        IEnumerable<string> names = type switch
        {
            JsonValue one => [one.ToString()],
            JsonArray several => several.OfType<JsonNode>().Select(static one => one.ToString()),
            _ => [],
        };
        return [.. names.Select(static name => name == "file" ? "string" : name)
            .Where(static name => name is "string" or "number" or "integer" or "boolean" or "object" or "array" or "null").Distinct()];
    }

    // YAML authors write 1 and yes where they mean texts, and "1" where they mean a number.
    private static JsonNode? Meant(JsonNode? value, List<string> types)
    {
        if (value is not JsonValue scalar || types.Count == 0)
        {
            return value?.DeepClone();
        }

        var kind = scalar.GetValueKind();
        if (!types.Exists(static type => type is not ("string" or "null"))
            && kind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
            && types.Contains("string")
            && types.Count(static type => type != "null") == 1)
        {
            return JsonValue.Create(scalar.ToJsonString());
        }

        if (kind == JsonValueKind.String && !types.Contains("string"))
        {
            var text = scalar.GetValue<string>();
            if (types.Exists(static type => type is "integer" or "number")
                && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return JsonValue.Create(number);
            }

            if (types.Contains("boolean") && bool.TryParse(text, out var boolean))
            {
                return JsonValue.Create(boolean);
            }
        }

        return value.DeepClone();
    }

    private static bool IsOf(JsonNode? value, List<string> types) => types.Count == 0 || value is null || value.GetValueKind() switch
    {
        JsonValueKind.Array => types.Contains("array"),
        JsonValueKind.Object => types.Contains("object"),
        JsonValueKind.String => types.Contains("string"),
        JsonValueKind.Number => types.Contains("number") || types.Contains("integer"),
        _ => types.Contains("boolean"),
    };

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue && decimal.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsPattern(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.ECMAScript);
            _ = new Regex(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            // The document's mistake: a pattern that cannot be compiled says nothing.
            return false;
        }
    }
}
