using System.CommandLine;
using System.CommandLine.Invocation;
using DcsGen.Diagnostics;
using DcsGen.Tool.Commands;
using Terminal;

namespace DcsGen.Tool;

/// <summary>The door: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> name. Errors are printed on the error console and not thrown.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            var result = ToolCommand.Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is not ParseErrorAction)
            {
                return await result.InvokeAsync(
                    new()
                    {
                        Output = surroundings.Out,
                        Error = surroundings.Error,
                        EnableDefaultExceptionHandler = false,
                        ProcessTerminationTimeout = null
                    },
                    cancellationToken);
            }

            foreach (var error in UsageErrors.Of(result))
            {
                surroundings.PrintError($"dcsgen: {error}");
            }

            var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
            surroundings.PrintError($"'dcsgen {command}--help' shows the usage.");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (ToolException e)
        {
            surroundings.PrintError($"dcsgen: {e.Lines[0]}");
            foreach (var line in e.Lines.Skip(1))
            {
                surroundings.PrintError(line);
            }

            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            surroundings.PrintError($"dcsgen: {MessageText.Whole(e.Message)}");
            return ExitCode.Usage;
        }
        catch (Exception e)
        {
            // The runtime would print the message as it is, and it may quote a document.
            surroundings.PrintError($"dcsgen failed, which is a fault of its own: {MessageText.Of(e)}");
            return ExitCode.Usage;
        }
    }
}
