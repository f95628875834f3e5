using System.CommandLine;
using System.Globalization;
using DcsGen.Diagnostics;
using DcsGen.Mapping;
using DcsGen.Tool.Documents;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Commands;

/// <summary>Every diagnostic of documents, as the compiler would print them.</summary>
internal static class LintCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var documents = new Argument<string[]>("document") { Description = "The documents: files, or REF:PATH.", Arity = ArgumentArity.OneOrMore };
        var options = new ClientOptions();
        var command = new Command("lint", "Prints every diagnostic of documents; exit code 1 where one is an error.") { documents };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction((result, cancellationToken) => Task.FromResult(Run(result, cancellationToken)));
        return command;

        int Run(ParseResult result, CancellationToken cancellationToken)
        {
            var hasErrors = false;
            foreach (var argument in result.GetRequiredValue(documents))
            {
                using var progress = new Progress(surroundings);
                progress.Step("Reading " + argument);
                var document = Document.Load(argument, surroundings);
                var diagnostics = ApiMapper.Map(document.AsSpec(options.Read(result, document.Path)), cancellationToken).Diagnostics;
                progress.Dispose();
                hasErrors |= Write(document, diagnostics, surroundings.Out);
            }

            return hasErrors ? ExitCode.Failure : ExitCode.Success;
        }
    }

    /// <summary>Prints diagnostics, by place.</summary>
    /// <returns>Whether one is an error.</returns>
    public static bool Write(Document document, IEnumerable<DiagnosticInfo> diagnostics, TextWriter output)
    {
        var hasErrors = false;
        foreach (var info in diagnostics.OrderBy(static info => info.Path, StringComparer.Ordinal).ThenBy(static info => info.Line).ThenBy(static info => info.Column))
        {
            var diagnostic = info.ToDiagnostic();
            hasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
            var severity = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "info",
            };
            output.WriteLine(Printable.Line(FormattableString.Invariant(
                $"{document.Source.Display(info.Path)}({info.Line + 1},{info.Column + 1}): {severity} {info.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")));
        }

        return hasErrors;
    }
}
