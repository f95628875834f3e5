using Dcs.Cli.Output;
using Spectre.Console;

namespace Dcs.Cli;

/// <summary>What a run of the command touches outside itself; tests bring their own.</summary>
internal sealed record Surroundings
{
    /// <summary>Results go here, and nothing else.</summary>
    public required IAnsiConsole Out { get; init; }

    /// <summary>Errors, warnings, traces and progress.</summary>
    public required IAnsiConsole Error { get; init; }

    /// <summary>Looks up an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What starts this program, in the examples that it prints.</summary>
    public string Invocation { get; init; } = "dcs";

    /// <summary>Dates signatures, and tells how long to wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Surroundings OfThisProcess() => new()
    {
        Out = Consoles.Create(Console.Out, isTerminal: !Console.IsOutputRedirected),
        Error = Consoles.Create(Console.Error, isTerminal: !Console.IsErrorRedirected),
        Variable = Environment.GetEnvironmentVariable,
        Invocation = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dcs" ? "dcs" : "dotnet run --project src/Dcs.Cli --",
    };
}
