using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>JSON as text that does not depend on the order of members.</summary>
internal static class CanonicalJson
{
    // Keywords for people. They change nothing on the wire and nothing in C#.
    private static readonly HashSet<string> s_prose = new(StringComparer.Ordinal)
    {
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
        "$comment"
    };

    /// <summary>The whole, without prose.</summary>
    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    // Beyond it references stay as they are written.
    private const int MaxFollowed = 20_000;

    /// <summary>The members of an object that are neither prose nor known, each on its own.</summary>
    /// <param name="node">The object.</param>
    /// <param name="known">The members that are left out.</param>
    /// <param name="find">Returns the node that a reference leads to, which is written in its place; null to leave references as they
    /// are. A reference that leads back to itself stays.</param>
    public static Dictionary<string, string> Rest(JsonNode? node, HashSet<string> known, Func<string, JsonNode?>? find = null)
    {
        var rest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in node as JsonObject ?? [])
        {
            if (!known.Contains(pair.Key) && !s_prose.Contains(pair.Key))
            {
                rest.Add(pair.Key, find is null || pair.Key.StartsWith("x-", StringComparison.Ordinal)
                    ? Of(pair.Value)
                    : Of(Followed(pair.Value, find, [], new Budget { Nodes = MaxFollowed })));
            }
        }

        return rest;
    }

    private static JsonNode? Followed(JsonNode? node, Func<string, JsonNode?> find, HashSet<string> open, Budget budget)
    {
        budget.Nodes--;
        switch (node)
        {
            case JsonObject map when budget.Nodes > 0
                && map["$ref"] is JsonValue value
                && value.TryGetValue(out string? reference)
                && find(reference) is { } target
                && open.Add(reference):
                var followed = Followed(target, find, open, budget);
                open.Remove(reference);
                var beside = new JsonObject(map.Where(static pair => pair.Key != "$ref" && !s_prose.Contains(pair.Key))
                    .Select(pair => new KeyValuePair<string, JsonNode?>(pair.Key, Followed(pair.Value, find, open, budget))));
                return beside.Count == 0 ? followed : new JsonObject { ["allOf"] = new JsonArray(followed, beside) };
            case JsonObject map:
                return new JsonObject(map.Select(pair =>
                    new KeyValuePair<string, JsonNode?>(pair.Key, Followed(pair.Value, find, open, budget))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Followed(item, find, open, budget))]);
            default:
                return node?.DeepClone();
        }
    }

    private sealed class Budget
    {
        public int Nodes { get; set; }
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject map:
                text.Append('{');
                foreach (var pair in map.Where(static pair => !s_prose.Contains(pair.Key))
                    .OrderBy(static pair => pair.Key, StringComparer.Ordinal))
                {
                    text.Append(text[text.Length - 1] == '{' ? "" : ",").Append(JsonValue.Create(pair.Key)!.ToJsonString()).Append(':');
                    Write(pair.Value, text);
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    text.Append(text[text.Length - 1] == '[' ? "" : ",");
                    Write(item, text);
                }

                text.Append(']');
                break;
            default:
                text.Append(node is null || JsonNullSentinel.IsJsonNullSentinel(node) ? "null" : node.ToJsonString());
                break;
        }
    }
}
