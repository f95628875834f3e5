using System.Text.Json.Nodes;

namespace DcsGen.Reading;

/// <summary>JSON pointers (RFC 6901), as strings: <c>""</c> is the whole document, <c>/paths/~1pets</c> the path <c>/pets</c>.</summary>
internal static class Pointer
{
    public static string Child(string pointer, string key) => pointer + "/" + Escape(key);

    public static string Child(string pointer, int index) => pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The keys of a pointer, unescaped; empty for the whole document.</summary>
    public static string[] Split(string pointer) =>
        pointer.Length == 0 ? [] : pointer.TrimStart('#').TrimStart('/').Split('/').Select(Unescape).ToArray();

    /// <summary>What the pointer leads to; null when it leads nowhere, or to a null.</summary>
    public static JsonNode? Find(JsonNode? root, string pointer)
    {
        foreach (var key in Split(pointer))
        {
            root = root switch
            {
                JsonObject map => map.TryGetPropertyValue(key, out var value) ? value : null,
                JsonArray items => int.TryParse(key, out var index) && index >= 0 && index < items.Count ? items[index] : null,
                _ => null,
            };
        }

        return root;
    }

    private static string Escape(string key) => key.IndexOfAny(['~', '/']) < 0 ? key : key.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string key) => key.IndexOf('~') < 0 ? key : key.Replace("~1", "/").Replace("~0", "~");
}
