using DcsGen.Diagnostics;
using DcsGen.Review;

namespace DcsGen.Tool.Reviewing;

/// <summary>A change as a report shows it. What a document says is a <see cref="MessageText"/>; the strings are DcsGen's own.</summary>
internal sealed record ReviewFinding
{
    public required string Rule { get; init; }

    /// <summary>What the rule is about, in a few words.</summary>
    public required string RuleTitle { get; init; }

    public required string Kind { get; init; }

    public required MessageText Subject { get; init; }

    public required string Fingerprint { get; init; }

    public required MessageText Text { get; init; }

    public required Verdict Wire { get; init; }

    public required Verdict CSharp { get; init; }

    /// <summary>The C# that it is about; empty for none.</summary>
    public required MessageText Member { get; init; }

    /// <summary>Those that it reaches.</summary>
    public required IReadOnlyList<MessageText> Operations { get; init; }

    /// <summary>Where it stood; of what is new, its parent.</summary>
    public required SourcePosition Old { get; init; }

    /// <summary>Where it stands; of what is gone, the parent that is left.</summary>
    public required SourcePosition New { get; init; }

    /// <summary>The place as a path of keys.</summary>
    public required IReadOnlyList<MessageText> Keys { get; init; }

    /// <summary>Why it is accepted; null when it is not.</summary>
    public MessageText? AcceptedBecause { get; init; }

    /// <summary>What changed in the document.</summary>
    public IReadOnlyList<FileHunks> Document { get; init; } = [];

    /// <summary>What changes in the emitted C#.</summary>
    public IReadOnlyList<FileHunks> Code { get; init; } = [];

    public Verdict Worst => Wire > CSharp ? Wire : CSharp;

    public bool IsAccepted => AcceptedBecause is not null;
}
