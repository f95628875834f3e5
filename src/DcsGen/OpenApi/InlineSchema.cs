using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.OpenApi;

/// <summary>An inline schema of a document.</summary>
/// <param name="Json">The schema.</param>
/// <param name="Owner">The name of the property, parameter or header that the schema describes, whole or in part; null for none.</param>
internal readonly record struct InlineSchema(JsonObject Json, string? Owner)
{
    /// <summary>Returns all inline schemas of a document, whether an operation uses them or not, in no particular order. References are
    /// not followed.</summary>
    public static IEnumerable<InlineSchema> All(ParsedDocument parsed)
    {
        var open = new Stack<(JsonNode Node, NodeShape Shape, bool IsSection, string? Owner)>();
        open.Push((parsed.Root, new(NodeKind.Document), false, null));
        while (open.Count > 0)
        {
            var (node, shape, isSection, owner) = open.Pop();
            if (node is JsonObject map)
            {
                foreach (var pair in map)
                {
                    var below = shape.Below(pair.Key);
                    if (pair.Value is JsonObject or JsonArray && below.Kind != NodeKind.Other)
                    {
                        // The keys of components are names of their own.
                        var isComponents = below.IsMap && shape.Kind is NodeKind.Document or NodeKind.Components;
                        open.Push((pair.Value, below, isComponents, OwnerBelow(map, shape, pair.Key, owner)));
                        if (below is { Kind: NodeKind.Schema, IsMap: false } && !isSection && pair.Value is JsonObject schema)
                        {
                            yield return new(schema, open.Peek().Owner);
                        }
                    }
                }
            }
            else if (node is JsonArray items)
            {
                foreach (var item in items.OfType<JsonObject>())
                {
                    open.Push((item, shape, false, owner));
                    if (shape is { Kind: NodeKind.Schema, IsMap: false })
                    {
                        yield return new(item, owner);
                    }
                }
            }
        }
    }

    private static string? OwnerBelow(JsonObject map, NodeShape shape, string key, string? owner) => shape switch
    {
        { IsMap: true, Kind: NodeKind.Schema or NodeKind.Header } => key,
        // OpenAPI 2.0, Parameter Object: the name of a body has no effect.
        { IsMap: false, Kind: NodeKind.Parameter } => Extensions.AsString(map["in"]) == "body" ? null : Extensions.AsString(map["name"]),
        { IsMap: false, Kind: NodeKind.Schema or NodeKind.Header } => owner,
        _ => null,
    };
}
