using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>Reports every <c>$ref</c> that leads nowhere, at its place. (The OpenAPI model has no positions and reports some twice.)</summary>
internal static class References
{
    // Below these, a $ref is data. Not where they are names of properties or components.
    private static readonly HashSet<string> s_data = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value" };

    /// <summary>Below these, keys are names and no keywords.</summary>
    public static HashSet<string> NamesBelow { get; } = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "definitions", "$defs", "schemas", "parameters", "responses", "requestBodies", "headers", "paths",
    };

    /// <summary>Whether what stands below a keyword is data, in which nothing is a keyword.</summary>
    public static bool IsData(string key) => s_data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal);

    public static void Check(JsonObject root, Bundle bundle, List<Finding> findings) => Check(root, root, bundle, "", "", findings);

    private static void Check(JsonNode? node, JsonObject root, Bundle bundle, string pointer, string key, List<Finding> findings)
    {
        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Check(items[i], root, bundle, Pointer.Child(pointer, i), "", findings);
            }
        }

        if (node is not JsonObject map)
        {
            return;
        }

        if (map.TryGetPropertyValue("$ref", out var reference) && reference is JsonValue value && value.TryGetValue(out string? target)
            && (bundle.Problem(pointer) ?? Problem(root, target)) is { } problem)
        {
            findings.Add(new(DiagnosticDescriptors.UnresolvedReference.Id, Pointer.Child(pointer, "$ref"), $"{target}", problem));
        }

        var isNames = NamesBelow.Contains(key);
        foreach (var pair in map)
        {
            if (pair.Value is JsonObject or JsonArray && (isNames || !IsData(pair.Key)))
            {
                Check(pair.Value, root, bundle, Pointer.Child(pointer, pair.Key), isNames ? "" : pair.Key, findings);
            }
        }
    }

    private static MessageText? Problem(JsonObject root, string target)
    {
        if (!target.StartsWith("#", StringComparison.Ordinal))
        {
            return $"no reference to a file is followed here";
        }

        return target.Length > 1 && target[1] == '/' && Pointer.Find(root, Uri.UnescapeDataString(target)) is null
            ? (MessageText)$"the document has nothing there"
            : null;
    }
}
