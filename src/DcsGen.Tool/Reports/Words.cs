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
        if (review.Findings.Count == 0)
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

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>A list that does not get long.</summary>
    public static string Some(IReadOnlyList<MessageText> names, int max) =>
        names.Count <= max ? string.Join(", ", names) : $"{string.Join(", ", names.Take(max))} and {names.Count - max} more";

    /// <summary>A sentence with its first letter large; but a name, such as <c>info.version</c>, stays as it is.</summary>
    public static MessageText Sentence(MessageText text)
    {
        var word = text.ToString().Split(' ', 2)[0];
        return word.Contains('.', StringComparison.Ordinal) ? text : text.Capitalized();
    }
}
