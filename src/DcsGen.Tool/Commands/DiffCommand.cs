using System.CommandLine;
using System.Text;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tool.Reports;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Compares two versions of a document, for callers of the service and for C#.</summary>
internal static class DiffCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var comparison = new ComparisonArguments();
        var format = new Option<ReportFormat>("--format", "-f")
        {
            Description = "How it is written: text for eyes and logs, markdown for a comment on a pull request, json, sarif for code scanning, html for one page with all lines.",
            HelpName = "format",
        };
        var output = new Option<string>("--output", "-o") { Description = "Writes it to a file.", HelpName = "file" };
        var failOn = new Option<FailOn>("--fail-on") { Description = "What exit code 1 is for, unless it is accepted." };
        var command = new Command("diff", "Compares two versions of a document: what breaks on the wire and in the emitted C#.");
        comparison.AddTo(command, format, output, failOn);
        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            using var progress = new Progress(surroundings);
            var reviewer = comparison.Compare(result, surroundings, progress, cancellationToken);
            var file = result.GetValue(output);
            IReport report = result.GetValue(format) switch
            {
                ReportFormat.Markdown => new MarkdownReport(),
                ReportFormat.Json => new JsonReport(),
                ReportFormat.Sarif => new SarifReport(),
                ReportFormat.Html => new HtmlReport(),
                _ => new TextReport(surroundings.HasColor && file is null),
            };
            var review = reviewer.Report(
                comparison.ReadAccepted(result, surroundings).Changes, report.ShowsHunks, progress, cancellationToken);
            progress.Step($"Writing");
            if (file is null)
            {
                using var text = new StringWriter { NewLine = "\n" };
                report.Write(review, text);
                progress.Dispose();
                surroundings.Out.Write(text);
            }
            else
            {
                using var writer = new StreamWriter(
                    surroundings.FullPath(file),
                    append: false,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
                { NewLine = "\n" };
                report.Write(review, writer);
                progress.Dispose();
                surroundings.PrintError($"{Words.Summary(review)}; written to {MessageText.Whole(file)}");
            }

            var (breaks, risks) = (review.Count(Verdict.Break), review.Count(Verdict.Risk));
            return result.GetValue(failOn) switch
            {
                FailOn.Break => breaks > 0,
                FailOn.Risk => breaks + risks > 0,
                _ => false,
            } ? ExitCode.Failure : ExitCode.Success;
        }
    }

    private enum ReportFormat
    {
        Text,
        Markdown,
        Json,
        Sarif,
        Html,
    }

    private enum FailOn
    {
        Break,
        Risk,
        Never,
    }
}
