using System.CommandLine;
using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Surface;
using DcsGen.Tool.Documents;
using DcsGen.Tool.Reports;
using Microsoft.CodeAnalysis;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Prints every diagnostic of documents that the compiler would report.</summary>
internal static partial class LintCommand
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    public static Command Create(Surroundings surroundings)
    {
        var documents = new Argument<string[]>("document")
        {
            Description = "The documents: files, folders with all documents below them, REF:PATH, or - for the standard input.",
            Arity = ArgumentArity.OneOrMore
        };
        var format = new Option<LintFormat>("--format", "-f")
        {
            Description = "How it is written: text for a terminal or a log, json, sarif for code scanning, github for annotations of a workflow.",
            HelpName = "format",
        };
        var failOn = new Option<FailOn>("--fail-on") { Description = "The least severity for which the exit code is 1." };
        var overlays = OverlayOption.Create();
        var options = new ClientOptions();
        var command = new Command("lint", "Prints every diagnostic of documents; exit code 1 where one is an error.")
        {
            documents, format, failOn, overlays,
        };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            var found = new List<(Document Document, DiagnosticInfo Diagnostic)>();
            foreach (var argument in result.GetRequiredValue(documents).SelectMany(argument => Expand(argument, surroundings)))
            {
                using var progress = new Progress(surroundings);
                progress.Step($"Reading {MessageText.Whole(argument)}");
                var document = Document.Load(argument, surroundings, result.GetValue(overlays));
                var diagnostics = DocumentOutput.Map(document.AsSpec(options.Read(result, document.Path)), cancellationToken).Diagnostics;
                found.AddRange(DiagnosticLines.InOrder(diagnostics).Select(diagnostic => (document, diagnostic)));
            }

            LintReport.Write(result.GetValue(format), found, surroundings);
            var least = result.GetValue(failOn) switch
            {
                FailOn.Error => DiagnosticSeverity.Error,
                FailOn.Warning => DiagnosticSeverity.Warning,
                _ => (DiagnosticSeverity)int.MaxValue,
            };
            return found.Exists(one => DiagnosticLines.Level(one.Diagnostic) >= least) ? ExitCode.Failure : ExitCode.Success;
        }
    }

    private static string[] Expand(string argument, Surroundings surroundings)
    {
        var folder = surroundings.FullPath(argument);
        if (!Directory.Exists(folder))
        {
            return [argument];
        }

        var documents = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(static path => Root().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(surroundings.Directory, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return documents.Length > 0
            ? documents
            : throw new ToolException($"The folder '{MessageText.Whole(argument)}' has no OpenAPI document.");
    }

    // The key need not be the first one.
    [GeneratedRegex("""^\s*\{?\s*["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline)]
    private static partial Regex Root();

    private enum FailOn
    {
        Error,
        Warning,
        Never,
    }
}
