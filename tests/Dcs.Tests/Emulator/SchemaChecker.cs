using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dcs.Tests.Emulator;

/// <summary>
/// Holds JSON against a schema of an OpenAPI 3.0 document. Knows the keywords that the home document's answers use, and throws at any
/// other, so that a document that grows does not pass unchecked.
/// </summary>
/// <param name="document">Where a <c>$ref</c> is looked up.</param>
/// <param name="strict">Whether a member that the schema does not list is a violation.</param>
internal sealed partial class SchemaChecker(JsonNode document, bool strict)
{
    private readonly List<string> _violations = [];

    /// <summary>Every violation as <c>/pointer: what is wrong</c>; empty if there is none.</summary>
    public static IReadOnlyList<string> Check(JsonNode document, JsonNode schema, JsonElement value, bool strict = true)
    {
        var checker = new SchemaChecker(document, strict);
        checker.Check(schema, value, "");
        return checker._violations;
    }

    private void Check(JsonNode schema, JsonElement value, string at)
    {
        schema = Resolve(document, schema);
        foreach (var (keyword, _) in schema.AsObject())
        {
            if (!IsKnown(keyword))
            {
                throw new NotSupportedException($"The checker does not know the keyword '{keyword}'.");
            }
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            if (schema["nullable"]?.GetValue<bool>() != true)
            {
                _violations.Add($"{at}: null");
            }

            return;
        }

        switch (schema["type"]?.GetValue<string>())
        {
            case "object" when value.ValueKind == JsonValueKind.Object:
                CheckObject(schema, value, at);
                break;
            case "array" when value.ValueKind == JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Check(schema["items"]!, item, $"{at}/{index++}");
                }

                break;
            case "string" when value.ValueKind == JsonValueKind.String:
                CheckString(schema, value.GetString()!, at);
                break;
            case "integer" when value.ValueKind == JsonValueKind.Number:
                CheckInteger(schema, value, at);
                break;
            case var type:
                _violations.Add($"{at}: {value.ValueKind} is no {type}");
                break;
        }
    }

    private void CheckObject(JsonNode schema, JsonElement value, string at)
    {
        var properties = schema["properties"]?.AsObject() ?? [];
        var seen = new HashSet<string>();
        foreach (var member in value.EnumerateObject())
        {
            var here = $"{at}/{member.Name}";
            if (!seen.Add(member.Name))
            {
                _violations.Add($"{here}: twice");
            }

            if (properties[member.Name] is { } property)
            {
                Check(property, member.Value, here);
            }
            else if (strict)
            {
                _violations.Add($"{here}: not listed");
            }
        }

        foreach (var required in schema["required"]?.AsArray() ?? [])
        {
            if (!seen.Contains(required!.GetValue<string>()))
            {
                _violations.Add($"{at}/{required}: missing");
            }
        }
    }

    private void CheckString(JsonNode schema, string value, string at)
    {
        if (schema["enum"] is JsonArray values && !values.Any(allowed => allowed!.GetValue<string>() == value))
        {
            _violations.Add($"{at}: '{value}' is not in the enumeration");
        }

        switch (schema["format"]?.GetValue<string>())
        {
            case null:
                break;
            case "date-time":
                if (!Rfc3339().IsMatch(value) || !DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _))
                {
                    _violations.Add($"{at}: '{value}' is no date-time");
                }

                break;
            case var format:
                throw new NotSupportedException($"The checker does not know the format '{format}'.");
        }
    }

    private void CheckInteger(JsonNode schema, JsonElement value, string at)
    {
        var fits = schema["format"]?.GetValue<string>() switch
        {
            "int32" => value.TryGetInt32(out _),
            "int64" or null => value.TryGetInt64(out _),
            var format => throw new NotSupportedException($"The checker does not know the format '{format}'."),
        };
        if (!fits)
        {
            _violations.Add($"{at}: {value.GetRawText()} is no such integer");
        }
    }

    /// <summary>Follows <c>$ref</c>s inside the document.</summary>
    public static JsonNode Resolve(JsonNode document, JsonNode node)
    {
        while (node["$ref"] is { } reference)
        {
            node = document;
            foreach (var step in reference.GetValue<string>().Split('/').Skip(1))
            {
                node = node[step] ?? throw new InvalidOperationException($"{reference} leads nowhere.");
            }
        }

        return node;
    }

    private static bool IsKnown(string keyword) =>
        keyword.StartsWith("x-", StringComparison.Ordinal)
        || keyword is "type" or "format" or "enum" or "nullable" or "properties" or "required" or "items" or "description" or "example";

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
