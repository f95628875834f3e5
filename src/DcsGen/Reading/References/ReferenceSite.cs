using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>A mapping with a reference.</summary>
/// <param name="map">The mapping.</param>
/// <param name="keyword"><c>$ref</c> or <c>$dynamicRef</c>.</param>
/// <param name="file">The file that it is written in.</param>
/// <param name="pointer">Its pointer there.</param>
/// <param name="shape">The shape of the target.</param>
/// <param name="target">The target; null if the reference cannot be resolved.</param>
internal sealed class ReferenceSite(JsonObject map, string keyword, SourceFile file, string pointer, NodeShape shape, Target? target)
{
    public JsonObject Map { get; } = map;

    public string Keyword { get; } = keyword;

    public SourceFile File { get; } = file;

    public string Pointer { get; } = pointer;

    public NodeShape Shape { get; } = shape;

    public Target? Target { get; } = target;

    /// <summary>Whether the target is copied to the reference.</summary>
    public bool IsInlined { get; init; }

    /// <summary>The pointer of a component that the reference keeps leading to, though the section is not one of its kind.</summary>
    public string? Kept { get; init; }
}
