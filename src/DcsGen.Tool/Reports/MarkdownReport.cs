using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reviewing;

namespace DcsGen.Tool.Reports;

/// <summary>A comment for a pull request: the decisions as a table, the lines of each behind it, and safe changes folded.</summary>
/// <remarks>It fits the size that GitHub accepts. Breaks come first, so they have their rows and lines before risks and safe changes; what
/// has no room is counted.</remarks>
internal sealed partial class MarkdownReport : IReport
{
    // GitHub refuses a comment of more than 65,536 characters. The rest is for text that an action adds.
    private const int MaxLength = 60_000;
    private const int MaxDecisions = 26_000;
    private const int MaxSafe = 6_000;
    private const int MaxDetailLines = 40;
    private const int MaxEffects = 12;

    public bool ShowsHunks => true;

    public void Write(ReviewResult review, TextWriter output)
    {
        var text = new StringBuilder();
        var mark = review.Count(Verdict.Break) > 0 ? "❌" : review.Count(Verdict.Risk) > 0 ? "⚠️" : "✅";
        var versions = review.OldVersion.Equals(review.NewVersion)
            ? ""
            : $", version {Code(review.OldVersion)} → {Code(review.NewVersion)}";
        text.Append(CultureInfo.InvariantCulture, $"### {mark} {Words.Headline(review)}\n\n");
        text.Append($"{Code(review.Old)} → {Code(review.New)}{versions}. {Words.Others(review)}".TrimEnd()).Append('\n');
        var decisions = review.Causes.Where(static cause => !cause.IsAccepted && cause.Worst != Verdict.Safe).ToList();
        var others = review.Causes.Where(static cause => cause.IsAccepted || cause.Worst == Verdict.Safe).ToList();
        var missing = Table(decisions, MaxDecisions, text);
        var folded = Folded(others, out var missingOthers);
        var missingLines = Details(review, decisions, MaxLength - folded.Length, text);
        text.Append(folded);
        missing += missingOthers;
        if (missing + missingLines > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Left(missing, missingLines)} `dcsgen diff --format html` has them all.\n");
        }

        output.Write(text);
    }

    private static string Left(int rows, int lines) => (rows, lines) switch
    {
        (0, _) => $"The lines of {Words.Count(lines, "change")} have no room here.",
        (_, 0) => $"{Words.Count(rows, "change")} {(rows == 1 ? "has" : "have")} no room here.",
        _ => $"{Words.Count(rows, "change")} and the lines of {lines} more have no room here.",
    };

    /// <returns>The number of causes that had no room.</returns>
    private static int Table(List<ReviewFinding> causes, int room, StringBuilder text)
    {
        if (causes.Count == 0)
        {
            return 0;
        }

        text.Append("\n| | change | affects | wire | C# | rule |\n|--|--|--|--|--|--|\n");
        var start = text.Length;
        for (var i = 0; i < causes.Count; i++)
        {
            var row = Row(causes[i]);
            if (text.Length - start + row.Length > room)
            {
                return causes.Count - i;
            }

            text.Append(row);
        }

        return 0;
    }

    private static string Row(ReviewFinding cause)
    {
        var because = cause.AcceptedBecause is { } reason ? $"<br>accepted: {Escape(reason)}" : "";
        var more = cause.Effects.Count > 0 ? $"<br>↳ and {cause.Effects.Count} more of this cause" : "";
        return $"| {Mark(cause)} | {Escape(Words.Sentence(cause.Text))}{more}{because} | {Routes(cause)} | {cause.Wire.Name()} | {cause.CSharp.Name()} | {cause.Rule} |\n";
    }

    private static string Folded(List<ReviewFinding> causes, out int missing)
    {
        missing = 0;
        if (causes.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        var (safe, accepted) = (causes.Count(static cause => !cause.IsAccepted), causes.Count(static cause => cause.IsAccepted));
        var summary = accepted == 0 ? Words.Count(safe, "safe change")
            : safe == 0 ? Words.Count(accepted, "accepted change")
            : $"{Words.Count(safe, "safe change")} and {Words.Count(accepted, "accepted change")}";
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{summary}</summary>\n");
        missing = Table(causes, MaxSafe, text);
        return text.Append("\n</details>\n").ToString();
    }

    /// <returns>The number of causes whose lines had no room.</returns>
    private static int Details(ReviewResult review, List<ReviewFinding> causes, int room, StringBuilder text)
    {
        var missing = 0;
        foreach (var cause in causes)
        {
            var detail = Detail(review, cause);
            if (text.Length + detail.Length > room)
            {
                missing++;
            }
            else
            {
                text.Append(detail);
            }
        }

        return missing;
    }

    private static string Detail(ReviewResult review, ReviewFinding cause)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{Mark(cause)} {Escape(Words.Sentence(cause.Text))}</summary>\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{cause.Rule} at {Code(MessageText.Whole(cause.New.ToString()))}, was {Code(MessageText.Whole(cause.Old.ToString()))}. ");
        text.Append(CultureInfo.InvariantCulture, $"On the wire: {cause.Wire.Name()}, {Words.OnTheWire(cause.Wire)}. In C#: {cause.CSharp.Name()}, {Words.InCSharp(cause.CSharp)}.\n");
        foreach (var effect in cause.Effects.Where(static effect => !effect.IsNote).Take(MaxEffects))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Escape(Words.Sentence(effect.Text))} {Words.Verdicts(effect)}\n");
        }

        if (cause.Effects.Count > MaxEffects)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {cause.Effects.Count - MaxEffects} more\n");
        }

        foreach (var file in cause.Document.Concat(cause.Code))
        {
            // Longer than any run of backticks inside.
            var lines = file.Lines.Take(MaxDetailLines).ToList();
            var fence = new string('`', Math.Max(3, lines.Max(
                static line => Backticks().Matches(line.ToString()).Select(static run => run.Length).DefaultIfEmpty().Max()) + 1));
            text.Append(CultureInfo.InvariantCulture, $"\n{Code(file.Title)}{(file.Note.Length > 0 ? $" ({file.Note})" : "")}\n{fence}diff\n");
            lines.ForEach(line => text.Append(line).Append('\n'));
            text.Append(fence).Append('\n');
        }

        var command = Words.AcceptCommand(review, cause);
        return text.Append(CultureInfo.InvariantCulture, $"\nTo accept it: {Code(MessageText.Whole(command))}\n\n</details>\n").ToString();
    }

    private static string Routes(ReviewFinding finding) => finding.Routes.Count switch
    {
        0 => "",
        <= 3 => string.Join(", ", finding.Routes.Select(Code)),
        var count => $"{Code(finding.Routes[0])} and {count - 1} more",
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
