using System.CommandLine;
using System.CommandLine.Invocation;
using DcsGen.Tool.Commands;

namespace DcsGen.Tool;

/// <summary>The door: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> name. Whatever goes wrong is told on the error console, not thrown.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            var result = ToolCommand.Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is not ParseErrorAction)
            {
                return await result.InvokeAsync(
                    new() { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                    cancellationToken);
            }

            foreach (var error in result.Errors)
            {
                surroundings.Error.WriteLine("dcsgen: " + error.Message);
            }

            var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
            surroundings.Error.WriteLine($"'dcsgen {command}--help' shows the usage.");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
        {
            surroundings.Error.WriteLine("dcsgen: " + e.Message);
            return ExitCode.Usage;
        }
    }
}
