using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>A comment for a pull request: a table with details that unfold, within the size that GitHub accepts.</summary>
internal sealed partial class MarkdownReport : IReport
{
    // GitHub refuses a comment of more than 65,536 characters. The rest is for text that an action adds.
    private const int MaxLength = 60_000;
    private const int MaxTable = 30_000;
    private const int MaxDetailLines = 40;

    public bool ShowsHunks => true;

    public void Write(ReviewResult review, TextWriter output)
    {
        var text = new StringBuilder();
        var isBad = review.Count(Verdict.Break) > 0;
        Line($"### {(isBad ? "❌" : review.Count(Verdict.Risk) > 0 ? "⚠️" : "✅")} API review: {Words.Summary(review)}");
        Line("");
        var versions = review.OldVersion.Equals(review.NewVersion) ? "" : $", version {Code(review.OldVersion)} → {Code(review.NewVersion)}";
        Line($"{Code(review.Old)} → {Code(review.New)}{versions}");
        var shown = Table(review, Line, () => text.Length);
        if (shown < review.Findings.Count)
        {
            Line("");
            Line($"{review.Findings.Count - shown} more are left out here; the HTML report has them all.");
        }

        Details(review, text);
        output.Write(text);

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static int Table(ReviewResult review, Action<string> line, Func<int> length)
    {
        if (review.Findings.Count == 0)
        {
            return 0;
        }

        line("");
        line("| | change | wire | C# | operations | rule |");
        line("|--|--|--|--|--|--|");
        var shown = 0;
        foreach (var finding in review.Findings.TakeWhile(_ => length() < MaxTable))
        {
            var because = finding.AcceptedBecause is { } reason ? $"<br>accepted: {Escape(reason)}" : "";
            line($"| {(finding.Cause is null ? Mark(finding) : "↳")} | {Escape(Words.Sentence(finding.Text))}{because} | {finding.Wire.Name()} | {finding.CSharp.Name()} | {Operations(finding)} | {finding.Rule} |");
            shown++;
        }

        return shown;
    }

    // Accepted and safe changes are only on the page.
    private static void Details(ReviewResult review, StringBuilder text)
    {
        var findings = review.Findings.Where(static finding => !finding.IsAccepted
            && finding.Worst != Verdict.Safe
            && finding.Document.Count + finding.Code.Count > 0).ToList();
        for (var i = 0; i < findings.Count; i++)
        {
            var detail = Detail(findings[i]);
            if (text.Length + detail.Length > MaxLength)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{findings.Count - i} more have no room here; the HTML report shows their lines.\n");
                return;
            }

            text.Append(detail);
        }
    }

    private static string Detail(ReviewFinding finding)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Mark(finding)} {Escape(Words.Sentence(finding.Text))}</summary>\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{finding.Rule} `{finding.Fingerprint}`, at {Code(MessageText.Whole(finding.New.ToString()))}, was {Code(MessageText.Whole(finding.Old.ToString()))}\n");
        foreach (var file in finding.Document.Concat(finding.Code))
        {
            // Longer than any run of backticks inside.
            var lines = file.Lines.Take(MaxDetailLines).ToList();
            var fence = new string('`', Math.Max(3, lines.Max(
                static line => Backticks().Matches(line.ToString()).Select(static run => run.Length).DefaultIfEmpty().Max()) + 1));
            text.Append(CultureInfo.InvariantCulture, $"\n{Code(file.Title)}{(file.Note.Length > 0 ? $" ({file.Note})" : "")}\n{fence}diff\n");
            lines.ForEach(line => text.Append(line).Append('\n'));
            text.Append(fence).Append('\n');
        }

        return text.Append("\n</details>\n").ToString();
    }

    private static string Operations(ReviewFinding finding) => finding.Operations.Count switch
    {
        0 => "",
        <= 3 => string.Join(", ", finding.Operations.Select(Code)),
        var count => $"{Code(finding.Operations[0])} and {count - 1} more",
    };

    private static string Mark(ReviewFinding finding) => finding switch
    {
        { IsAccepted: true } => "☑️",
        { Worst: Verdict.Break } => "❌",
        { Worst: Verdict.Risk } => "⚠️",
        _ => "✅",
    };

    // As HTML, in which nothing is a link, a mention or an end of the cell.
    private static string Code(MessageText text) => $"<code>{Escape(text)}</code>";

    private static string Escape(MessageText text) => Special().Replace(text.ToString(), static match => match.Value switch
    {
        "@" => "@<!-- -->",
        "#" => "#<!-- -->",
        "://" => ":<!-- -->//",
        var character => FormattableString.Invariant($"&#{(int)character[0]};"),
    });

    [GeneratedRegex(@"://|[@#&<>|\\`*_~\[\]$]")]
    private static partial Regex Special();

    [GeneratedRegex("`+")]
    private static partial Regex Backticks();
}
