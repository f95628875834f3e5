using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>Texts that all reports share.</summary>
internal static class Words
{
    /// <summary><c>[wire: risk; C#: break]</c>, as the compiler's messages have it.</summary>
    public static string Verdicts(ReviewFinding finding) => $"[wire: {finding.Wire.Name()}; C#: {finding.CSharp.Name()}]";

    /// <summary>One sentence of numbers.</summary>
    public static string Summary(ReviewResult review)
    {
        if (review.Causes.Count == 0)
        {
            return "no changes";
        }

        var parts = new List<string>
        {
            Count(review.Count(Verdict.Break), "break"), Count(review.Count(Verdict.Risk), "risk"), $"{review.Count(Verdict.Safe)} safe",
        };
        if (review.Accepted > 0)
        {
            parts.Add($"{review.Accepted} accepted");
        }

        return string.Join(", ", parts);
    }

    /// <summary>Returns the decision that a reviewer has to make, such as <c>3 breaks to decide on</c>.</summary>
    public static string Headline(ReviewResult review)
    {
        var (breaks, risks) = (review.Count(Verdict.Break), review.Count(Verdict.Risk));
        return breaks > 0 ? $"{Count(breaks, "break")} to decide on"
            : risks > 0 ? $"No breaks; {Count(risks, "risk")} to decide on"
            : review.Causes.Count == 0 ? "No changes"
            : "Nothing to decide on";
    }

    /// <summary>Returns the numbers that the headline does not have, as a sentence; empty if there are none.</summary>
    public static string Others(ReviewResult review)
    {
        var parts = new List<string>();
        if (review.Count(Verdict.Break) > 0 && review.Count(Verdict.Risk) is > 0 and var risks)
        {
            parts.Add(Count(risks, "risk"));
        }

        if (review.Count(Verdict.Safe) is > 0 and var safe)
        {
            parts.Add(Count(safe, "safe change"));
        }

        if (review.Accepted > 0)
        {
            parts.Add(Count(review.Accepted, "accepted change"));
        }

        return parts.Count == 0 ? "" : $"Also {(parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}")}.";
    }

    /// <summary>Returns the number of changes that follow from a cause and are only words; empty for none.</summary>
    public static string Notes(ReviewFinding cause) =>
        cause.Effects.Count(static effect => effect.IsNote) is > 0 and var notes ? $"{notes} more of the same kind" : "";

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun, string? plural = null) =>
        count == 1 ? $"1 {noun}" : FormattableString.Invariant($"{count} {plural ?? noun + "s"}");

    /// <summary>Returns what a verdict on the wire means for programs that call the service.</summary>
    public static string OnTheWire(Verdict verdict) => verdict switch
    {
        Verdict.Break => "programs written for the old document fail or get a different result",
        Verdict.Risk => "the documents do not say whether programs written for the old document still work",
        _ => "programs written for the old document still work",
    };

    /// <summary>Returns what a verdict in C# means for code that uses the client.</summary>
    public static string InCSharp(Verdict verdict) => verdict switch
    {
        Verdict.Break => "code written for the old client no longer compiles",
        Verdict.Risk => "code written for the old client may get a warning, behave differently, or no longer compile in rare forms",
        _ => "code written for the old client compiles and behaves as before",
    };

    /// <summary>Returns the command that accepts a cause with all that follows from it.</summary>
    public static string AcceptCommand(ReviewResult review, ReviewFinding cause) =>
        $"dcsgen accept {Argument(review.Old.ToString())} {Argument(review.New.ToString())} --fingerprint {cause.Fingerprint} --reason \"\"";

    // A reader pastes the command into a shell.
    private static string Argument(string text) =>
        text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '_' or '-' or ':' or '~' or '^' or '@')
            ? text
            : "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    /// <summary>A list that does not get long.</summary>
    public static string Some(IReadOnlyList<MessageText> names, int max) =>
        names.Count <= max ? string.Join(", ", names) : $"{string.Join(", ", names.Take(max))} and {names.Count - max} more";

    /// <summary>A sentence with its first letter large; but a name, such as <c>info.version</c> or <c>minLength</c>, stays as it
    /// is.</summary>
    public static MessageText Sentence(MessageText text)
    {
        var word = text.ToString().Split(' ', 2)[0];
        return word.Contains('.', StringComparison.Ordinal) || word.Skip(1).Any(char.IsUpper) ? text : text.Capitalized();
    }
}
