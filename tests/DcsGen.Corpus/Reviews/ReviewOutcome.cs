using DcsGen.Review;

namespace DcsGen.Corpus.Reviews;

/// <summary>A finding that the triples expect, with the finding of the review that corresponds to it.</summary>
/// <param name="Case">The name of the pair of documents.</param>
/// <param name="Rule">The id of oasdiff's rule.</param>
/// <param name="Level">oasdiff's level: <c>ERR</c>, <c>WARN</c> or <c>INFO</c>.</param>
/// <param name="Found">The finding with the worst verdict on the wire; null if there is none.</param>
/// <param name="IsInDirection">Whether the finding is in the direction of the rule, so that its verdict can be compared.</param>
/// <param name="Failure">The reason for which the pair could not be compared; null if it was.</param>
internal sealed record ReviewOutcome(string Case, string Rule, string Level, SpecChange? Found, bool IsInDirection, string? Failure)
{
    /// <summary>Gets how the verdict compares with the level.</summary>
    public Agreement Agreement => Found is not { } found ? Agreement.Nothing
        : found.Id == Rules.Other.Id ? Agreement.OnlyOther
        : !IsInDirection ? Agreement.Lower
        : found.Wire.CompareTo(Expected) switch
        {
            0 => Agreement.Agree,
            < 0 => Agreement.Lower,
            _ => Agreement.Higher,
        };

    /// <summary>Gets whether an error is a break or a risk, as the rule of a change says.</summary>
    public bool IsErrorFound => IsInDirection && Level == "ERR" && Found is { Wire: > Verdict.Safe } found && found.Id != Rules.Other.Id;

    private Verdict Expected => Level switch
    {
        "ERR" => Verdict.Break,
        "WARN" => Verdict.Risk,
        _ => Verdict.Safe,
    };
}

/// <summary>How a verdict on the wire compares with a level of oasdiff.</summary>
internal enum Agreement
{
    Agree,
    Lower,
    Higher,

    /// <summary>Only the rule of changes that no other rule covers has a finding.</summary>
    OnlyOther,

    Nothing,
}
