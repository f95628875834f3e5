using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>A mapping with a reference.</summary>
/// <param name="Map">The mapping.</param>
/// <param name="Keyword"><c>$ref</c> or <c>$dynamicRef</c>.</param>
/// <param name="File">The file that it is written in.</param>
/// <param name="Pointer">Its pointer there.</param>
/// <param name="Shape">What it stands for.</param>
/// <param name="Target">The target; null if the reference cannot be resolved.</param>
internal sealed record ReferenceSite(JsonObject Map, string Keyword, SourceFile File, string Pointer, NodeShape Shape, Target? Target)
{
    /// <summary>Whether the target is copied to the reference.</summary>
    public bool IsInlined { get; init; }

    /// <summary>The pointer of a component that the reference keeps leading to, though the section is not one of its kind.</summary>
    public string? Kept { get; init; }
}
