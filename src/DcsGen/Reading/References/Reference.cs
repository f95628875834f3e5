using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>A reference as written: a URI reference (RFC 3986) in two parts.</summary>
/// <param name="Uri">The part before the fragment; empty where the reference stays in its own resource.</param>
/// <param name="Fragment">The fragment, percent-decoded: a JSON pointer, the name of an anchor, or empty.</param>
internal readonly record struct Reference(string Uri, string Fragment)
{
    /// <summary>Returns the text of the <c>$ref</c> of a mapping; null if absent.</summary>
    public static string? Of(JsonObject map) => TextOf(map, "$ref");

    /// <summary>Returns the value of a keyword; null unless it is a string with at least one character.</summary>
    public static string? TextOf(JsonObject map, string keyword) =>
        map.TryGetPropertyValue(keyword, out var node) && node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0
            ? text
            : null;

    public static Reference Parse(string text)
    {
        var hash = text.IndexOf('#');
        return hash < 0 ? new(text, "") : new(text.Substring(0, hash), System.Uri.UnescapeDataString(text.Substring(hash + 1)));
    }
}
