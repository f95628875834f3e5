using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.OpenApi;

/// <summary>Compares JSON by its content. Hashes are kept: a tree within a tree is looked at once.</summary>
internal sealed class ContentComparer : IEqualityComparer<JsonNode>
{
    private readonly Dictionary<JsonNode, int> _hashes = [];

    public bool Equals(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

    public int GetHashCode(JsonNode node)
    {
        if (node is JsonValue value)
        {
            return Extensions.AsString(value) is { } text ? StringComparer.Ordinal.GetHashCode(text) : HashOfNumber(value.ToJsonString());
        }

        if (_hashes.TryGetValue(node, out var hash))
        {
            return hash;
        }

        // Members have no order; items have.
        unchecked
        {
            switch (node)
            {
                case JsonObject map:
                    foreach (var pair in map)
                    {
                        hash += StringComparer.Ordinal.GetHashCode(pair.Key) * (31 + Hash(pair.Value));
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items)
                    {
                        hash = (hash * 31) + Hash(item);
                    }

                    break;
            }
        }

        _hashes.Add(node, hash);
        return hash;
    }

    // Equal numbers may be written differently: 1 and 1.0.
    private static int HashOfNumber(string json) =>
        double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.GetHashCode()
            : StringComparer.Ordinal.GetHashCode(json);

    private int Hash(JsonNode? node) => node is null ? 0 : GetHashCode(node);
}
