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

    /// <summary>The members of an object that are neither prose nor known, each on its own.</summary>
    public static Dictionary<string, string> Rest(JsonNode? node, HashSet<string> known)
    {
        var rest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in node as JsonObject ?? [])
        {
            if (!known.Contains(pair.Key) && !s_prose.Contains(pair.Key))
            {
                rest.Add(pair.Key, Of(pair.Value));
            }
        }

        return rest;
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
