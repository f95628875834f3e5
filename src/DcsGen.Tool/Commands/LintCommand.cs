using System.CommandLine;
using DcsGen.Diagnostics;
using DcsGen.Surface;
using DcsGen.Tool.Documents;
using Terminal;

namespace DcsGen.Tool.Commands;

/// <summary>Every diagnostic of documents, as the compiler would print them.</summary>
internal static class LintCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var documents = new Argument<string[]>("document")
        {
            Description = "The documents: files, or REF:PATH.",
            Arity = ArgumentArity.OneOrMore
        };
        var overlays = OverlayOption.Create();
        var options = new ClientOptions();
        var command = new Command("lint", "Prints every diagnostic of documents; exit code 1 where one is an error.")
        {
            documents,
            overlays
        };
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
                progress.Step($"Reading {MessageText.Whole(argument)}");
                var document = Document.Load(argument, surroundings, result.GetValue(overlays));
                var diagnostics = DocumentOutput.Map(document.AsSpec(options.Read(result, document.Path)), cancellationToken).Diagnostics;
                progress.Dispose();
                hasErrors |= DiagnosticLines.HasErrors(diagnostics);
                foreach (var line in DiagnosticLines.Of(document, diagnostics))
                {
                    surroundings.Print(line);
                }
            }

            return hasErrors ? ExitCode.Failure : ExitCode.Success;
        }
    }
}
