using System.Text.Json.Nodes;

namespace DcsGen.Tests.Review;

/// <summary>Other ways to write the same document.</summary>
internal static class Rewriting
{
    // A document whose schemas are in each other many times gets large.
    private const int MaxNodes = 200_000;

    /// <summary>Gets the names of the rewritings.</summary>
    public static IReadOnlyList<string> Names { get; } = ["reversed", "split", "3.1", "inlined"];

    /// <summary>Returns the document written in another way, with the files that it refers to; null if the rewriting does not
    /// apply.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="root">The document.</param>
    /// <param name="file">The name of its file.</param>
    public static (JsonNode Document, IReadOnlyList<(string Path, JsonNode Content)> Files)? Of(
        string name, JsonObject root, string file) =>
        name switch
        {
            "reversed" => (Reversed(root)!, []),
            "split" => Split(root, file),
            "3.1" => root["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == true ? (In31(root)!, []) : null,
            _ => Inlined(root) is { } inlined ? (inlined, []) : null,
        };

    // The order of lists has a meaning: of parameters, servers, variants.
    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(static pair => KeyValuePair.Create(pair.Key, Reversed(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    // Each path and each named schema in a file of its own, which refers to the others by the document.
    private static (JsonNode Document, IReadOnlyList<(string Path, JsonNode Content)> Files)? Split(JsonObject root, string file)
    {
        var document = (JsonObject)root.DeepClone();
        var files = new List<(string, JsonNode)>();
        Move(document["paths"], "path");
        Move(document["components"]?["schemas"] ?? document["definitions"], "schema");
        return files.Count == 0 ? null : (document, files);

        void Move(JsonNode? owner, string name)
        {
            foreach (var (key, value) in (owner as JsonObject ?? []).ToArray())
            {
                if (value is JsonObject map && !map.ContainsKey("$ref") && !key.StartsWith("x-", StringComparison.Ordinal))
                {
                    var path = $"{name}{files.Count}.json";
                    files.Add((path, Referring(map, file)!));
                    owner![key] = new JsonObject { ["$ref"] = path };
                }
            }
        }
    }

    private static JsonNode? Referring(JsonNode? node, string file) => node switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(
            pair.Key,
            pair is { Key: "$ref", Value: JsonValue reference } && reference.ToString().StartsWith('#')
                ? JsonValue.Create(file + reference)
                : IsMapping(pair, map) ? Mapped(pair.Value!, file) : Referring(pair.Value, file)))),
        JsonArray items => new JsonArray([.. items.Select(item => Referring(item, file))]),
        _ => node?.DeepClone(),
    };

    private static bool IsMapping(KeyValuePair<string, JsonNode?> pair, JsonObject owner) =>
        pair is { Key: "mapping", Value: JsonObject } && owner.ContainsKey("propertyName");

    private static JsonObject Mapped(JsonNode mapping, string file) => new(((JsonObject)mapping).Select(pair => KeyValuePair.Create(
        pair.Key,
        pair.Value is JsonValue value && value.ToString().StartsWith('#') ? JsonValue.Create(file + value) : pair.Value?.DeepClone())));

    // Null and exclusive bounds are written differently in 3.1.
    private static JsonNode? In31(JsonNode? node)
    {
        if (node is not JsonObject map)
        {
            return node is JsonArray items ? new JsonArray([.. items.Select(In31)]) : node?.DeepClone();
        }

        if (map["$ref"] is JsonValue reference)
        {
            // In 3.0 keywords beside it are ignored.
            return new JsonObject { ["$ref"] = reference.DeepClone() };
        }

        var result = new JsonObject(map.Select(static pair => KeyValuePair.Create(pair.Key, In31(pair.Value))));
        if (map["openapi"] is JsonValue version && version.ToString().StartsWith("3.0", StringComparison.Ordinal))
        {
            result["openapi"] = "3.1.0";
        }

        if (map["type"] is JsonValue type && IsTrue(map["nullable"]))
        {
            result.Remove("nullable");
            result["type"] = new JsonArray(type.DeepClone(), "null");
        }

        foreach (var (exclusive, bound) in (ReadOnlySpan<(string, string)>)[("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")])
        {
            if (map[exclusive] is JsonValue value && value.TryGetValue(out bool isExclusive))
            {
                result.Remove(exclusive);
                if (isExclusive && map[bound] is { } limit)
                {
                    result[exclusive] = limit.DeepClone();
                    result.Remove(bound);
                }
            }
        }

        return result;
    }

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool isTrue) && isTrue;

    // Each reference to a named schema is the schema itself, except in cycles and below a discriminator, which names its variants.
    private static JsonNode? Inlined(JsonObject root)
    {
        var nodes = 0;
        var prefix = root.ContainsKey("swagger") ? "#/definitions/" : "#/components/schemas/";
        var schemas = (root["definitions"] ?? root["components"]?["schemas"]) as JsonObject ?? [];
        var document = Copy(root, []);
        return nodes > MaxNodes ? null : document;

        JsonNode? Copy(JsonNode? node, HashSet<string> open)
        {
            if (nodes++ > MaxNodes)
            {
                return null;
            }

            switch (node)
            {
                case JsonObject map when map["$ref"] is JsonValue reference
                    && reference.ToString() is var text
                    && text.StartsWith(prefix, StringComparison.Ordinal)
                    && schemas[text[prefix.Length..]] is JsonObject schema
                    && map.Count == 1
                    && !IsOfDiscriminator(schema)
                    && open.Add(text):
                    var copy = Copy(schema, open);
                    open.Remove(text);
                    return copy;
                case JsonObject map:
                    var isChoice = map.ContainsKey("discriminator");
                    return new JsonObject(map.Select(pair => KeyValuePair.Create(
                        pair.Key,
                        isChoice && pair.Key is "oneOf" or "anyOf" or "allOf" ? pair.Value?.DeepClone() : Copy(pair.Value, open))));
                case JsonArray items:
                    return new JsonArray([.. items.Select(item => Copy(item, open))]);
                default:
                    return node?.DeepClone();
            }
        }

        static bool IsOfDiscriminator(JsonObject schema) => schema.ContainsKey("discriminator") || schema.ContainsKey("allOf");
    }
}
