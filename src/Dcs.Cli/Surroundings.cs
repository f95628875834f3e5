using Dcs.Cli.Output;
using Spectre.Console;

namespace Dcs.Cli;

/// <summary>What a run of the command touches outside itself; tests bring their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Results go here, and nothing else.</summary>
    public required IAnsiConsole Out { get; init; }

    /// <summary>Errors, warnings and progress.</summary>
    public required IAnsiConsole Error { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What starts this program, in the examples that it prints.</summary>
    public string Invocation { get; init; } = "dcs";

    /// <summary>How long one request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    public static Surroundings OfThisProcess() => new()
    {
        Out = Consoles.Create(Console.Out, isTerminal: !Console.IsOutputRedirected),
        Error = Consoles.Create(Console.Error, isTerminal: !Console.IsErrorRedirected),
        Variable = Environment.GetEnvironmentVariable,
        Invocation = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dcs" ? "dcs" : "dotnet run --project src/Dcs.Cli --",
    };
}
