using System.Text.Json.Nodes;

namespace DcsGen.Reading;

/// <summary>
/// Puts keys of a 2.0 document into the order in which Microsoft.OpenApi needs them. Keys of a mapping have no order (RFC 8259, section 4),
/// and its reader treats a later key as missing.
/// </summary>
internal static class KeyOrder
{
    public static void Apply(JsonObject root)
    {
        if (!root.ContainsKey("swagger"))
        {
            return;
        }

        // Media types come before the bodies that have them.
        ToEnd(root, "parameters", "responses", "paths");
        foreach (var response in Objects(root["responses"]))
        {
            ToEnd(response, "examples");
        }

        foreach (var operation in Objects(root["paths"]).SelectMany(static item => Objects(item)))
        {
            ToEnd(operation, "parameters", "responses");
            foreach (var response in Objects(operation["responses"]))
            {
                ToEnd(response, "examples");
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? owner) =>
        owner is JsonObject map ? map.Select(static pair => pair.Value).OfType<JsonObject>() : [];

    private static void ToEnd(JsonObject map, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (map.TryGetPropertyValue(key, out var value))
            {
                map.Remove(key);
                map.Add(key, value);
            }
        }
    }
}
