using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>A file that the project lists.</summary>
/// <param name="File">Its path and its text.</param>
/// <param name="References">The files that it refers to, as written.</param>
internal sealed record ListedText(SpecText File, EquatableArray<string> References);
