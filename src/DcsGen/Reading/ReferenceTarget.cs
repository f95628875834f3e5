using System.Text.Json.Nodes;

namespace DcsGen.Reading;

/// <summary>What a reference leads to.</summary>
/// <param name="File">The file.</param>
/// <param name="Pointer">Where it stands in the file.</param>
/// <param name="Node">What stands there.</param>
internal readonly record struct ReferenceTarget(SourceFile File, string Pointer, JsonNode Node);
