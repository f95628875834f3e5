using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.References;

namespace DcsGen.Reading;

/// <summary>
/// Takes out of the tree what Microsoft.OpenApi would throw on, each with a finding at its place, so that one wrong value does not cost the
/// whole client: keywords of a wrong type, schemas that are no mapping, and references that lead to themselves.
/// </summary>
internal sealed class Repairs(JsonObject root, List<Finding> findings)
{
    /// <summary>The extension that stands for the collection format <c>tsv</c> of OpenAPI 2.0.</summary>
    public const string TabSeparated = "x-dcsgen-tab-separated";

    /// <summary>The extension that says of a schema that null may come.</summary>
    public const string Nullable = "x-nullable";

    private static readonly HashSet<string> s_booleans = new(StringComparer.Ordinal)
    {
        "nullable", "readOnly", "writeOnly", "deprecated", "explode", "allowReserved", "allowEmptyValue", "uniqueItems",
    };

    private static readonly HashSet<string> s_counts = new(StringComparer.Ordinal)
    {
        "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties",
    };

    // Keywords whose value is a schema, or a map or a list of them.
    private static readonly HashSet<string> s_schemas = new(StringComparer.Ordinal) { "schema", "items", "not" };

    // What OpenAPI 2.0 has in a parameter or in its items, and the model's reader of 2.0 does not know there.
    private static readonly HashSet<string> s_unreadOfParameters = new(StringComparer.Ordinal)
    {
        "exclusiveMaximum", "exclusiveMinimum", "maxItems", "minItems", "multipleOf", "uniqueItems",
    };

    private readonly bool _isVersion2 = root.ContainsKey("swagger");

    private readonly bool _hasNumericBounds = root["openapi"]?.ToString() is { } version
        && (version.StartsWith("3.1", StringComparison.Ordinal) || version.StartsWith("3.2", StringComparison.Ordinal));

    public void Make() => Visit(root, "", "");

    private void Visit(JsonNode? node, string pointer, string key)
    {
        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Visit(items[i], Pointer.Child(pointer, i), "");
            }
        }

        if (node is not JsonObject map)
        {
            return;
        }

        var isNames = Data.NamesBelow.Contains(key);
        foreach (var pair in map.ToArray())
        {
            var at = Pointer.Child(pointer, pair.Key);
            if (isNames ? Name(map, pair.Key, pair.Value, at, key) : Keyword(map, pair.Key, pair.Value, at))
            {
                Visit(map[pair.Key], at, isNames ? "" : pair.Key);
            }
        }
    }

    // A named component or property.
    private bool Name(JsonObject map, string name, JsonNode? value, string at, string key)
    {
        if (key is "properties" or "patternProperties" or "schemas" or "definitions" or "$defs" && value is not JsonObject)
        {
            Schema(map, name, value, at);
            return false;
        }

        return true;
    }

    // Whether to look below.
    private bool Keyword(JsonObject map, string key, JsonNode? value, string at)
    {
        if (Data.IsData(key))
        {
            return false;
        }

        if (key == "$ref" && (StringOf(value) is not { Length: > 0 } target || target == "#/"))
        {
            Remove(map, key, at, "A $ref must be a URI reference");
        }
        else if (s_booleans.Contains(key) && !IsBoolean(value))
        {
            Remove(map, key, at, $"'{key}' must be true or false, and is {Text(value)}");
        }
        else if (key == "nullable" && value!.GetValue<bool>() && !map.ContainsKey("type") && !map.ContainsKey("$ref"))
        {
            // OpenAPI 3.0.3 gives it a meaning beside a type alone, and the model drops it; who writes it beside an allOf means it.
            map[Nullable] = true;
        }
        else if (key == "required" && !(IsBoolean(value) || value is JsonArray))
        {
            Remove(map, key, at, $"'required' must be true or false, or in a schema a list of names, and is {Text(value)}");
        }
        else if (s_counts.Contains(key) && value is JsonValue number && number.TryGetValue(out long count) && count > int.MaxValue)
        {
            // More than the model can say, and than anybody sends.
            map.Remove(key);
        }
        else if (s_counts.Contains(key) && !(value is JsonValue other && other.TryGetValue(out long least) && least >= 0))
        {
            Remove(map, key, at, $"'{key}' must be an integer of at least 0, and is {Text(value)}");
        }
        else if (key is "exclusiveMinimum" or "exclusiveMaximum" && IsBoolean(value) == _hasNumericBounds)
        {
            Remove(map, key, at, $"'{key}' is a {(_hasNumericBounds ? "number" : "boolean")} in this version of OpenAPI, and is {Text(value)}");
        }
        else if (key == "additionalProperties" && !(IsBoolean(value) || value is JsonObject))
        {
            Remove(map, key, at, $"'additionalProperties' must be a schema, or true or false, and is {Text(value)}");
        }
        else if (_isVersion2 && IsUnread(map, key))
        {
            map.Remove(key);
            if (key.StartsWith("exclusive", StringComparison.Ordinal) && value!.GetValue<bool>())
            {
                // A bound that the value must not be is none that it may be.
                map.Remove(key == "exclusiveMinimum" ? "minimum" : "maximum");
            }
        }
        else if (_isVersion2 && key == "type" && StringOf(value) == "file" && !map.ContainsKey("in"))
        {
            // The body of a response in 2.0; the model's reader makes a text of it.
            (map["type"], map["format"]) = ("string", "binary");
        }
        else if (key == "collectionFormat" && StringOf(value) == "tsv")
        {
            // The model has no style for it, and throws.
            map.Remove(key);
            map[TabSeparated] = true;
        }
        else if (key == "collectionFormat" && StringOf(value) is not ("csv" or "ssv" or "pipes" or "multi"))
        {
            Remove(map, key, at, $"The collection format {Text(value)} is not supported; commas are used");
        }
        else if (key == "prefixItems" && value is JsonArray { Count: > 0 } first && _hasNumericBounds)
        {
            Tuple(map, first);
        }
        else if (s_schemas.Contains(key) && value is not (JsonObject or JsonArray))
        {
            Schema(map, key, value, at);
        }
        else
        {
            if (key == "content" && value is JsonObject contents)
            {
                MediaTypes(contents, at);
            }

            return true;
        }

        return false;
    }

    // Of what 2.0 says of an operation, a parameter and the items of one.
    private static bool IsUnread(JsonObject map, string key) =>
        key == "schemes" ? map["responses"] is JsonObject
        : key == "collectionFormat" ? map.ContainsKey("type") && !map.ContainsKey("in")
        : s_unreadOfParameters.Contains(key) && map.ContainsKey("in") && map.ContainsKey("name");

    private void MediaTypes(JsonObject contents, string at)
    {
        foreach (var pair in contents.Where(static pair => pair.Value is not JsonObject).ToArray())
        {
            Replace(contents, pair.Key, new JsonObject(), Pointer.Child(at, pair.Key), $"A media type must be a mapping, and is {Text(pair.Value)}; it is read as one that says nothing");
        }
    }

    // A boolean is a schema from 3.1 on; nothing that could come is told by false, so both are any JSON.
    private void Schema(JsonObject map, string key, JsonNode? value, string at)
    {
        if (IsBoolean(value) && _hasNumericBounds)
        {
            map[key] = new JsonObject();
        }
        else
        {
            Replace(map, key, new JsonObject(), at, $"A schema must be a mapping, and is {Text(value)}; it is read as any JSON");
        }
    }

    // The model does not know what stands where in an array: each item is one of them.
    private void Tuple(JsonObject map, JsonArray first)
    {
        map.Remove("prefixItems");
        var any = new JsonArray([.. first.Select(static item => item is JsonObject ? item.DeepClone() : new JsonObject())]);
        if (map["items"] is JsonObject rest)
        {
            any.Add(rest.DeepClone());
        }

        map["items"] = new JsonObject { ["anyOf"] = any };
        Visit(map["items"], "", "items");
    }

    private void Remove(JsonObject map, string key, string at, string what)
    {
        map.Remove(key);
        findings.Add(new(DiagnosticDescriptors.Malformed.Id, at, what));
    }

    private void Replace(JsonObject map, string key, JsonNode value, string at, string what)
    {
        map[key] = value;
        findings.Add(new(DiagnosticDescriptors.Malformed.Id, at, what));
    }

    private static bool IsBoolean(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool _);

    private static string? StringOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray => "a list",
        JsonObject => "a mapping",
        _ => node.ToJsonString() is var text && text.Length > 40 ? text.Substring(0, 40) + "..." : text,
    };
}
