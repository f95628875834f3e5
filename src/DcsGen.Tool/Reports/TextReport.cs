using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>For a terminal and for logs: the first line of a finding is as the compiler's, so that tools find it.</summary>
/// <param name="hasColor">Whether the terminal shows colours.</param>
internal sealed class TextReport(bool hasColor) : IReport
{
    private const string Reset = "\e[0m";
    private const string Dim = "\e[2m";
    private const string Bold = "\e[1m";

    public bool ShowsHunks => false;

    public void Write(ReviewResult review, TextWriter output)
    {
        foreach (var finding in review.Findings)
        {
            var word = finding.IsAccepted ? "accepted" : finding.Worst.Name();
            output.WriteLine($"{finding.New}: {Paint(word, Color(finding))} {finding.Rule}: {Paint(Words.Sentence(finding.Text).ToString(), Bold)} {Words.Verdicts(finding)}");
            var cause = finding.Cause is { } of ? $"; counted with {of.Fingerprint}" : "";
            output.WriteLine(Paint($"  was {finding.Old}; {finding.Fingerprint}{cause}{Reach(finding)}", Dim));
            if (finding.AcceptedBecause is { } reason)
            {
                output.WriteLine(Paint($"  accepted: {reason}", Dim));
            }
        }

        if (review.Findings.Count > 0)
        {
            output.WriteLine();
        }

        foreach (var entry in review.Stale)
        {
            output.WriteLine(Paint($"The accepted {entry.Id} {entry.Fingerprint} no longer matches a change: {entry.Text}", Dim));
        }

        output.WriteLine($"{review.Old} -> {review.New}: {Words.Summary(review)}");
    }

    private static string Reach(ReviewFinding finding) => finding.Operations.Count == 0 ? "" : $"; reaches {Words.Some(finding.Operations, 5)}";

    private static string Color(ReviewFinding finding) => finding switch
    {
        { IsAccepted: true } => "\e[36m",
        { Worst: Verdict.Break } => "\e[31m",
        { Worst: Verdict.Risk } => "\e[33m",
        _ => "\e[32m",
    };

    private string Paint(string text, string color) => hasColor ? color + text + Reset : text;
}
