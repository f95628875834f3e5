using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>A node of a document, and where it is.</summary>
/// <param name="File">The full path of its file.</param>
/// <param name="Pointer">A JSON pointer.</param>
/// <param name="Node">Null for an absent node and for null.</param>
internal readonly record struct Place(string File, string Pointer, JsonNode? Node)
{
    /// <summary>The node as an object; null when it is something else.</summary>
    public JsonObject? Object => Node as JsonObject;

    public string? Text(string member) => Object?[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public bool? Boolean(string member) => Object?[member] is JsonValue value && value.TryGetValue<bool>(out var boolean) ? boolean : null;

    public Place this[string member] => new(File, Pointer + "/" + SourceFile.Escape(member), Object?[member]);

    public IEnumerable<(string Name, Place Place)> Members()
    {
        foreach (var (name, node) in Object ?? [])
        {
            yield return (name, new(File, Pointer + "/" + SourceFile.Escape(name), node));
        }
    }

    public IEnumerable<Place> Items()
    {
        for (var i = 0; Node is JsonArray items && i < items.Count; i++)
        {
            yield return new(File, Pointer + "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), items[i]);
        }
    }

    public override string ToString() => Path.GetFileName(File) + "#" + Pointer;
}
