using System.Text.Json.Nodes;
using DcsGen.JsonPath;
using DcsGen.Spec;

namespace DcsGen.Reading.Overlays;

/// <summary>A checked overlay (OpenAPI Overlay Specification 1.0, 1.1 and 1.2).</summary>
/// <param name="File">The file that it was read from.</param>
/// <param name="Minor">The second part of its version.</param>
/// <param name="Extends">The document that it was written for, as it names it; null if it does not.</param>
/// <param name="Self">Its own URI; null if it has none.</param>
/// <param name="Actions">In their order, without those that are not valid.</param>
internal sealed record Overlay(SpecText File, int Minor, string? Extends, string? Self, IReadOnlyList<OverlayAction> Actions)
{
    /// <summary>Whether an update of a list may be a list, and a primitive value may be a target.</summary>
    public bool HasRulesOf11 => Minor >= 1;
}

/// <summary>One action.</summary>
/// <param name="Pointer">Its pointer in the overlay.</param>
/// <param name="Target">The query, as it is written.</param>
/// <param name="Query">The nodes that it changes.</param>
/// <param name="Change">The change.</param>
internal sealed record OverlayAction(string Pointer, string Target, JsonPathQuery Query, OverlayChange Change);

/// <summary>The change of an action.</summary>
internal abstract record OverlayChange
{
    /// <summary>The action changes nothing.</summary>
    public sealed record Nothing : OverlayChange;

    /// <summary>The nodes are removed.</summary>
    public sealed record Remove(string Pointer) : OverlayChange;

    /// <summary>A value is merged into each node.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Pointer">Its pointer in the overlay.</param>
    public sealed record Update(JsonNode? Value, string Pointer) : OverlayChange;

    /// <summary>A node of the document is merged into each node.</summary>
    /// <param name="Text">The query, as it is written.</param>
    /// <param name="Source">The node.</param>
    /// <param name="Pointer">The pointer of the query in the overlay.</param>
    public sealed record Copy(string Text, JsonPathQuery Source, string Pointer) : OverlayChange;
}
