using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Mutations;

/// <summary>A value below the root of a tree: a member of a mapping or an item of a list.</summary>
/// <param name="Owner">The mapping or list.</param>
/// <param name="Key">The key in a mapping; empty in a list.</param>
/// <param name="Index">The index in a list.</param>
/// <param name="Pointer">Where the value is, as a JSON pointer.</param>
internal sealed record Place(JsonNode Owner, string Key, int Index, string Pointer)
{
    public JsonNode? Value
    {
        get => Owner is JsonObject map ? map[Key] : ((JsonArray)Owner)[Index];
        set
        {
            if (Owner is JsonObject map)
            {
                map[Key] = value;
            }
            else
            {
                ((JsonArray)Owner)[Index] = value;
            }
        }
    }

    /// <summary>Returns every place of a tree, in the order of its text.</summary>
    public static List<Place> All(JsonNode root)
    {
        var places = new List<Place>();
        var open = new Stack<(JsonNode? Node, string Pointer)>([(root, "")]);
        while (open.TryPop(out var next))
        {
            var below = Below(next.Node, next.Pointer);
            places.AddRange(below);
            below.Reverse();
            below.ForEach(place => open.Push((place.Value, place.Pointer)));
        }

        return places;
    }

    /// <summary>Returns the places directly below a node.</summary>
    public static List<Place> Below(JsonNode? node, string pointer) => node switch
    {
        JsonObject map => [.. map.Select(pair => new Place(map, pair.Key, 0, DcsGen.Reading.Pointer.Child(pointer, pair.Key)))],
        JsonArray items => [.. items.Select((_, index) => new Place(items, "", index, DcsGen.Reading.Pointer.Child(pointer, index)))],
        _ => [],
    };

    public void Remove()
    {
        if (Owner is JsonObject map)
        {
            map.Remove(Key);
        }
        else
        {
            ((JsonArray)Owner).RemoveAt(Index);
        }
    }
}
