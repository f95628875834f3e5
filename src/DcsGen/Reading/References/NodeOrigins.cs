using System.Text.Json.Nodes;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>
/// The places that nodes were written at, as far as they are elsewhere in the tree. A node that is not known here is where it was written,
/// below its nearest known ancestor.
/// </summary>
internal sealed class NodeOrigins
{
    private readonly Dictionary<JsonNode, (SpecText File, string Pointer)> _origins = [];

    public void Add(JsonNode node, SourceFile file, string pointer) => Add(node, file.Text, pointer);

    public void Add(JsonNode node, SpecText file, string pointer) => _origins[node] = (file, pointer);

    /// <summary>Returns the place of a node; null if it is not known.</summary>
    public (SpecText File, string Pointer)? Find(JsonNode node) => _origins.TryGetValue(node, out var origin) ? origin : null;

    public bool Contains(JsonNode node) => _origins.ContainsKey(node);

    /// <summary>Lets a copy be where the original was written.</summary>
    public void AddCopy(JsonNode original, JsonNode copy)
    {
        if (_origins.Count > 0 && _origins.TryGetValue(original, out var origin))
        {
            _origins[copy] = origin;
        }
    }

    /// <summary>Keeps the places of the items of a list before one is inserted or removed.</summary>
    /// <param name="items">The list.</param>
    /// <param name="file">The file that it is in.</param>
    /// <param name="pointer">Its pointer there.</param>
    public void KeepItems(JsonArray items, SourceFile file, string pointer) => KeepItems(items, file.Text, pointer);

    /// <inheritdoc cref="KeepItems(JsonArray, SourceFile, string)"/>
    public void KeepItems(JsonArray items, SpecText file, string pointer)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is { } item && !_origins.ContainsKey(item))
            {
                _origins.Add(item, (file, Pointer.Child(pointer, i)));
            }
        }
    }

    /// <summary>Returns the origins by pointers into a finished tree, which is no longer needed then.</summary>
    public Dictionary<string, (SpecText File, string Pointer)> Freeze(JsonNode root)
    {
        var frozen = new Dictionary<string, (SpecText, string)>(StringComparer.Ordinal);
        if (_origins.Count > 0)
        {
            Freeze(root, [], frozen);
        }

        return frozen;
    }

    private void Freeze(JsonNode node, List<string> path, Dictionary<string, (SpecText, string)> frozen)
    {
        if (_origins.TryGetValue(node, out var origin))
        {
            frozen[string.Concat(path)] = (origin.File, origin.Pointer);
        }

        if (node is JsonObject map)
        {
            foreach (var pair in map)
            {
                Below(pair.Value, static key => Pointer.Child("", key), pair.Key);
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Below(items[i], static index => Pointer.Child("", index), i);
            }
        }

        void Below<T>(JsonNode? child, Func<T, string> key, T at)
        {
            if (child is not null && (child is not JsonValue || _origins.ContainsKey(child)))
            {
                path.Add(key(at));
                Freeze(child, path, frozen);
                path.RemoveAt(path.Count - 1);
            }
        }
    }
}
