namespace DcsGen.Patterns;

/// <summary>A regular expression as a tree.</summary>
internal abstract record PatternNode
{
    public sealed record One(EcmaSet Set) : PatternNode;

    public sealed record Assertion(EcmaPattern.Operation Operation) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Nodes) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Nodes) : PatternNode;

    /// <param name="Node">The repeated node.</param>
    /// <param name="Minimum">At least so often.</param>
    /// <param name="Maximum">At most so often; null for any number of times.</param>
    public sealed record Repeat(PatternNode Node, int Minimum, int? Maximum) : PatternNode;
}
