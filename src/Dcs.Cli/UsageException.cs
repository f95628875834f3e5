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
        var message = string.Join(Environment.NewLine, result.Errors.Select(error => error.Message).Distinct());
        if (command.Subcommands.Count > 0)
            message += $" {(words.Length == 0 ? "The commands are" : $"'{words}' has")}: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.";
        return new UsageException(message, words);
    }

    private static Stack<string> Words(ParseResult result)
    {
        var words = new Stack<string>();
        for (var at = result.CommandResult; at is { Command: not RootCommand }; at = at.Parent as System.CommandLine.Parsing.CommandResult)
            words.Push(at.Command.Name);
        return words;
    }
}
