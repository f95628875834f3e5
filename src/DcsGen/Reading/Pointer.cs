using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Reading;

/// <summary>JSON pointers (RFC 6901), as strings: <c>""</c> is the whole document, <c>/paths/~1pets</c> the path <c>/pets</c>.</summary>
internal static class Pointer
{
    public static string Child(string pointer, string key) => pointer + "/" + Escape(key);

    public static string Child(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The keys of a pointer, unescaped; empty for the whole document.</summary>
    public static string[] Split(string pointer) =>
        pointer.TrimStart('#') is { Length: > 0 } keys ? keys.Substring(keys[0] == '/' ? 1 : 0).Split('/').Select(Unescape).ToArray() : [];

    /// <summary>Returns the node at a pointer; null if absent, or if it is a null.</summary>
    public static JsonNode? Find(JsonNode? root, string pointer)
    {
        // Asked for at each schema, so without a list of keys.
        var start = 0;
        while (start < pointer.Length && pointer[start] == '#')
        {
            start++;
        }

        if (start == pointer.Length)
        {
            return root;
        }

        start += pointer[start] == '/' ? 1 : 0;
        while (root is not null && start <= pointer.Length)
        {
            var slash = pointer.IndexOf('/', start);
            var end = slash < 0 ? pointer.Length : slash;
            root = Find(root, Unescape(pointer.Substring(start, end - start)), out _);
            start = end + 1;
        }

        return root;
    }

    /// <summary>Returns the node of one key, which is not escaped; null if absent, or if it is a null.</summary>
    /// <param name="node">A mapping or a list.</param>
    /// <param name="key">The key, or the index as text.</param>
    /// <param name="at">The key as it is written there: an index has no leading zeros or signs.</param>
    public static JsonNode? Find(JsonNode? node, string key, out string at)
    {
        at = key;
        switch (node)
        {
            case JsonObject map:
                return map.TryGetPropertyValue(key, out var value) ? value : null;
            case JsonArray items
                when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count:
                at = index.ToString(CultureInfo.InvariantCulture);
                return items[index];
            default:
                return null;
        }
    }

    private static string Escape(string key) => key.IndexOfAny(['~', '/']) < 0 ? key : key.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string key) => key.IndexOf('~') < 0 ? key : key.Replace("~1", "/").Replace("~0", "~");
}
