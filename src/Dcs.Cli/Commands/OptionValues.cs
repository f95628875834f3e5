using System.CommandLine;
using Dcs.Cli.Connecting;

namespace Dcs.Cli.Commands;

/// <summary>Reads options, and the environment variables that stand in for them.</summary>
/// <param name="result">What was typed.</param>
/// <param name="variable">Looks up an environment variable.</param>
/// <param name="command">The words of the command, for those who mistype.</param>
internal sealed class OptionValues(ParseResult result, Func<string, string?> variable, string command)
{
    public string Command { get; } = command;

    /// <summary>The value of an option, else of the variable; null if neither is set. An empty variable is not set.</summary>
    /// <param name="option">The option.</param>
    /// <param name="variableName">The variable; null if none counts.</param>
    /// <param name="parse">Makes the value of a text. It throws a <see cref="FormatException"/> that says what is wrong.</param>
    /// <exception cref="UsageException">The text is malformed.</exception>
    public Setting<T>? Read<T>(Option<string> option, string? variableName, Func<string, T> parse)
    {
        var isTyped = result.GetResult(option) is { Implicit: false };
        var text = isTyped ? result.GetValue(option) : variableName is null ? null : variable(variableName);
        if (text is null || (!isTyped && text.Length == 0))
        {
            return null;
        }

        var source = isTyped ? option.Name : variableName!;
        try
        {
            return new(parse(text), source);
        }
        catch (FormatException e)
        {
            throw new UsageException($"{source}: {e.Message}", Command);
        }
    }
}
