using System.CommandLine;

namespace Dcs.Cli;

/// <summary>The command cannot be run as it was typed.</summary>
internal sealed class UsageException(string message, string command = "") : Exception(message)
{
    /// <summary>The words of the command whose help says more; empty for the root.</summary>
    public string Command { get; } = command;

    public static UsageException From(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var words = command is RootCommand ? "" : string.Join(' ', Words(result));
        return new UsageException(command.Subcommands.Count == 0 ? Errors(result) : NotACommand(result, words), words);
    }

    private static string Errors(ParseResult result) =>
        string.Join(Environment.NewLine, result.Errors.Select(error => error.Message).Distinct());

    private static string NotACommand(ParseResult result, string words)
    {
        var commands = "The commands are: " + string.Join(", ", result.CommandResult.Command.Subcommands.Select(sub => sub.Name)) + ".";
        if (result.UnmatchedTokens is [var first, ..])
        {
            return $"'{first}' is not a command or an option here. {commands}";
        }

        return result.Errors.All(error => error.SymbolResult == result.CommandResult)
            ? $"'{words}' needs a command. {commands}"
            : Errors(result);
    }

    private static Stack<string> Words(ParseResult result)
    {
        var words = new Stack<string>();
        for (var at = result.CommandResult; at is { Command: not RootCommand }; at = at.Parent as System.CommandLine.Parsing.CommandResult)
        {
            words.Push(at.Command.Name);
        }

        return words;
    }
}
