using DcsGen.Diagnostics;

namespace DcsGen.Usage;

/// <summary>A value that the document forbids.</summary>
/// <param name="Keyword">The keyword that forbids it.</param>
/// <param name="Value">The value, for people.</param>
/// <param name="Allowed">The values that the document allows, for people.</param>
internal sealed record Violation(string Keyword, MessageText Value, MessageText Allowed)
{
    /// <summary>Gets the nearest allowed number; null if it is not known.</summary>
    public string? Nearest { get; init; }

    /// <summary>Gets the member of the enum whose value is the nearest; null if it is not known.</summary>
    public string? NearestMember { get; init; }
}
