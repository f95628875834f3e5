using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.OpenApi;

/// <summary>An object of a document with its pointer.</summary>
/// <param name="Value">The object, or the component that is referred to; a reference that has words of its own has the other members of
/// the component.</param>
/// <param name="Pointer">The pointer of the object; of a reference, the pointer of the component.</param>
/// <param name="Document">The document.</param>
internal readonly record struct Located<T>(T Value, string Pointer, ParsedDocument Document)
{
    /// <summary>Gets the key of the component that the object refers to; null when the object is not a reference.</summary>
    public string? Component { get; init; }

    /// <summary>Gets the JSON of the object; null when the document's text does not have it.</summary>
    public JsonNode? Json => Document.Find(Pointer);

    /// <summary>Returns the pointer of a member.</summary>
    public string PointerTo(string keyword) => Reading.Pointer.Child(Pointer, keyword);

    /// <summary>Returns the pointer of an entry of a member that is a mapping.</summary>
    public string PointerTo(string keyword, string name) => Reading.Pointer.Child(PointerTo(keyword), name);

    /// <summary>Returns the pointer of an item of a member that is a list.</summary>
    public string PointerTo(string keyword, int index) => Reading.Pointer.Child(PointerTo(keyword), index);

    /// <summary>Returns the JSON of a member; null when it is missing.</summary>
    public JsonNode? JsonOf(string keyword) => Document.Find(PointerTo(keyword));

    /// <summary>Returns the entries of a member that is a mapping of names to objects or references.</summary>
    public IEnumerable<KeyValuePair<string, Located<TEntry>>> Entries<TEntry>(
        IEnumerable<KeyValuePair<string, TEntry>>? entries, string keyword)
    {
        var owner = this;
        return (entries ?? []).Select(pair => new KeyValuePair<string, Located<TEntry>>(
            pair.Key, DocumentWalk.Follow(pair.Value, owner.PointerTo(keyword, pair.Key), owner.Document)));
    }
}
