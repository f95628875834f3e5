using DcsGen.Diagnostics;

namespace DcsGen.Usage;

/// <summary>A value that the document forbids.</summary>
/// <param name="Keyword">The keyword that forbids it.</param>
/// <param name="Value">The value, for people.</param>
/// <param name="Allowed">The values that the document allows, for people.</param>
internal sealed record Violation(string Keyword, MessageText Value, MessageText Allowed);
