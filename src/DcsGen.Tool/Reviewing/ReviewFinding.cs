using DcsGen.Diagnostics;
using DcsGen.Review;

namespace DcsGen.Tool.Reviewing;

/// <summary>A change as a report shows it. Text of a document is a <see cref="MessageText"/>; the strings are DcsGen's own.</summary>
internal sealed record ReviewFinding
{
    public required string Rule { get; init; }

    /// <summary>Gets the title of the rule.</summary>
    public required string RuleTitle { get; init; }

    public required string Kind { get; init; }

    public required MessageText Subject { get; init; }

    public required string Fingerprint { get; init; }

    public required MessageText Text { get; init; }

    public required Verdict Wire { get; init; }

    public required Verdict CSharp { get; init; }

    /// <summary>Gets the C# member; empty if absent.</summary>
    public required MessageText Member { get; init; }

    /// <summary>Gets the titles of the operations that the change affects.</summary>
    public required IReadOnlyList<MessageText> Operations { get; init; }

    /// <summary>Gets method and path of each of <see cref="Operations"/>.</summary>
    public required IReadOnlyList<MessageText> Routes { get; init; }

    /// <summary>Gets whether only the words of the document changed, or an extension of another tool.</summary>
    public required bool IsNote { get; init; }

    /// <summary>Gets the previous place; for a new part, that of its parent.</summary>
    public required SourcePosition Old { get; init; }

    /// <summary>Gets the current place; for a removed part, that of its parent.</summary>
    public required SourcePosition New { get; init; }

    /// <summary>The place as a path of keys.</summary>
    public required IReadOnlyList<MessageText> Keys { get; init; }

    /// <summary>Why it is accepted; null when it is not.</summary>
    public MessageText? AcceptedBecause { get; init; }

    /// <summary>Gets the changed lines of the document.</summary>
    public IReadOnlyList<FileHunks> Document { get; init; } = [];

    /// <summary>Gets the changed lines of the emitted C#.</summary>
    public IReadOnlyList<FileHunks> Code { get; init; } = [];

    /// <summary>Gets the finding that has the same cause and is counted for both; null if it is counted itself.</summary>
    public ReviewFinding? Cause { get; init; }

    /// <summary>Gets the findings that follow from this one; empty if it follows from another one itself.</summary>
    public IReadOnlyList<ReviewFinding> Effects { get; init; } = [];

    public Verdict Worst => Wire > CSharp ? Wire : CSharp;

    public bool IsAccepted => AcceptedBecause is not null;
}
