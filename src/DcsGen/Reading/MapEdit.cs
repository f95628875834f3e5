using System.Text.Json.Nodes;

namespace DcsGen.Reading;

/// <summary>Collects edits of a mapping during an iteration, and applies them at once, so that removing many members costs as much as
/// removing one pass.</summary>
internal sealed class MapEdit(JsonObject map)
{
    // Null until there is an edit: most mappings have none.
    private Dictionary<string, (string Key, JsonNode? Value)>? _put;
    private HashSet<string>? _dropped;

    /// <summary>The members before the edits.</summary>
    public KeyValuePair<string, JsonNode?>[] Pairs { get; } = [.. map];

    /// <summary>Whether a member was there before the edits.</summary>
    public bool Contains(string key) => Array.Exists(Pairs, pair => pair.Key == key);

    /// <summary>Whether a member was there before the edits; a text that is null was not.</summary>
    public bool Contains(string key, Expected expected) =>
        Array.Exists(Pairs, pair => pair.Key == key && (pair.Value is not null || expected.Form != Form.Text));

    /// <summary>Whether a member was a certain text before the edits.</summary>
    public bool IsText(string key, string text) =>
        Array.Exists(Pairs, pair => pair.Key == key && ReadableValues.StringOf(pair.Value) == text);

    /// <summary>Gives a member another key or another value.</summary>
    public void Put(string key, string oldKey, JsonNode? value)
    {
        if (key != oldKey || !ReferenceEquals(value, map[oldKey]))
        {
            (_put ??= new(StringComparer.Ordinal)).Add(oldKey, (key, value));
        }
    }

    /// <summary>Takes a member out.</summary>
    public void Drop(string key) => (_dropped ??= new(StringComparer.Ordinal)).Add(key);

    /// <summary>Makes the edits. The order of the members stays.</summary>
    public void Apply()
    {
        if (_put is null && _dropped is null)
        {
            return;
        }

        map.Clear();
        foreach (var pair in Pairs)
        {
            var (key, value) = _put?.TryGetValue(pair.Key, out var put) == true ? put : (pair.Key, pair.Value);
            if (_dropped?.Contains(pair.Key) != true && !map.ContainsKey(key))
            {
                map.Add(key, value);
            }
        }
    }
}
