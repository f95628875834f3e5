using DcsGen.Diagnostics;

namespace DcsGen.Usage;

/// <summary>What a document forbids of a value.</summary>
/// <param name="Keyword">The keyword that forbids it.</param>
/// <param name="Value">The value, for people.</param>
/// <param name="Allowed">What the document allows instead, for people.</param>
internal sealed record Violation(string Keyword, MessageText Value, MessageText Allowed);
