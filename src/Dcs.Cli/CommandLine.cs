using System.CommandLine;
using System.CommandLine.Invocation;
using Dcs.Cli.Commands;
using Dcs.Cli.Output;
using Terminal;

namespace Dcs.Cli;

/// <summary>The door: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="args"/> name. Whatever goes wrong is told on the error console, not thrown.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var errors = new ErrorReport(surroundings.Error);
        try
        {
            var result = DcsCommand.Create(surroundings).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is ParseErrorAction)
            {
                throw UsageException.From(result);
            }

            return await result.InvokeAsync(Configuration(surroundings), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException e)
        {
            errors.Usage(e, surroundings.Invocation);
            return ExitCode.Usage;
        }
        catch (DcsApiException e)
        {
            errors.Refusal(e);
            return ExitCode.Failure;
        }
        catch (HuaweiCredentialException e)
        {
            errors.NoCredential(e);
            return ExitCode.Failure;
        }
        catch (HttpRequestException e)
        {
            errors.NoAnswer(e);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException e)
        {
            errors.TooLate(e);
            return ExitCode.Failure;
        }
        catch (IOException e)
        {
            errors.Local(e);
            return ExitCode.Failure;
        }
    }

    private static InvocationConfiguration Configuration(Surroundings surroundings) => new()
    {
        Output = surroundings.Out.Profile.Out.Writer,
        Error = surroundings.Error.Profile.Out.Writer,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null, // signals are the program's (StopSignals)
    };
}
