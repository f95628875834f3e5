namespace DcsGen.Spec;

/// <summary>An overlay of a document (OpenAPI Overlay Specification).</summary>
/// <param name="Target">The path of the file that it changes: the document, or a file that the document refers to.</param>
/// <param name="File">The overlay.</param>
internal sealed record SpecOverlay(string Target, SpecText File);
