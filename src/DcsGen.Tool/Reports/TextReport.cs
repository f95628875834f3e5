using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>For a terminal and for logs: each cause is a line that begins with its position, and what follows from it is
/// indented.</summary>
/// <param name="hasColor">Whether the terminal shows colours.</param>
internal sealed class TextReport(bool hasColor) : IReport
{
    public bool ShowsHunks => false;

    public void Write(ReviewResult review, TextWriter output)
    {
        foreach (var cause in review.Causes)
        {
            var word = cause.IsAccepted ? "accepted" : cause.Worst.Name();
            output.WriteLine($"{cause.New}: {Paint(word, ColorOf(cause))} {cause.Rule}: {Paint(Words.Sentence(cause.Text).ToString(), TerminalColor.Bold)} {Words.Verdicts(cause)}");
            Dim($"  was {cause.Old}; fingerprint {cause.Fingerprint}{Affects(cause)}");
            foreach (var effect in cause.Effects.Where(static effect => !effect.IsNote))
            {
                Dim($"  with it {effect.New}: {effect.Rule}: {Words.Sentence(effect.Text)} {Words.Verdicts(effect)}; fingerprint {effect.Fingerprint}");
            }

            if (Words.Notes(cause) is { Length: > 0 } notes)
            {
                Dim($"  with it {notes}");
            }

            if (cause.AcceptedBecause is { } reason)
            {
                Dim($"  accepted: {reason}");
            }
        }

        if (review.Causes.Count > 0)
        {
            output.WriteLine();
        }

        foreach (var entry in review.Stale)
        {
            Dim($"The accepted {entry.Id} {entry.Fingerprint} no longer matches a change: {entry.Text}");
        }

        output.WriteLine($"{review.Old} -> {review.New}: {Words.Summary(review)}");

        void Dim(string line) => output.WriteLine(Paint(line, TerminalColor.Dim));
    }

    private static string Affects(ReviewFinding finding) =>
        finding.Operations.Count == 0 ? "" : $"; affects {Words.Some(finding.Operations, 5)}";

    private static TerminalColor ColorOf(ReviewFinding finding) => finding switch
    {
        { IsAccepted: true } => TerminalColor.Cyan,
        { Worst: Verdict.Break } => TerminalColor.Red,
        { Worst: Verdict.Risk } => TerminalColor.Yellow,
        _ => TerminalColor.Green,
    };

    private string Paint(string text, TerminalColor color) => hasColor ? color.Paint(text) : text;
}
