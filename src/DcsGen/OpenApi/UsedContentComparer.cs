using System.Text.Json.Nodes;

namespace DcsGen.OpenApi;

/// <summary>Compares schemas by the value that they describe. Keywords that concern one use of the value, such as its description and
/// whether null may be in its place, are ignored; those of the schemas inside are not.</summary>
internal sealed class UsedContentComparer : IEqualityComparer<JsonObject>
{
    private static readonly HashSet<string> s_ofUse = new(StringComparer.Ordinal)
    {
        "title", "description", "nullable", "x-nullable", "default", "example", "examples", "readOnly", "writeOnly",
    };

    private readonly ContentComparer _contents = new();

    public bool Equals(JsonObject? left, JsonObject? right) => ReferenceEquals(left, right)
        || (left is not null && right is not null
            && left.Count(static pair => IsOfValue(pair.Key)) == right.Count(static pair => IsOfValue(pair.Key))
            && left.Where(static pair => IsOfValue(pair.Key))
                .All(pair => right.TryGetPropertyValue(pair.Key, out var other) && AreEqual(pair.Key, pair.Value, other)));

    public int GetHashCode(JsonObject schema)
    {
        var hash = 0;
        foreach (var pair in schema.Where(static pair => IsOfValue(pair.Key)))
        {
            var value = pair.Key == "type" || pair.Value is null ? 0 : _contents.GetHashCode(pair.Value);
            unchecked
            {
                hash += StringComparer.Ordinal.GetHashCode(pair.Key) * (31 + value);
            }
        }

        return hash;
    }

    private static bool IsOfValue(string key) => !s_ofUse.Contains(key);

    private static bool AreEqual(string key, JsonNode? left, JsonNode? right) =>
        key == "type" ? Types(left).SequenceEqual(Types(right)) : JsonNode.DeepEquals(left, right);

    // OpenAPI 3.1: null is one of the types.
    private static IEnumerable<string> Types(JsonNode? type) =>
        (Extensions.AsStrings(type) ?? []).Where(static name => name != "null").OrderBy(static name => name, StringComparer.Ordinal);
}
