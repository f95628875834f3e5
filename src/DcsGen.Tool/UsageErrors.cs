using System.CommandLine;
using System.CommandLine.Parsing;
using DcsGen.Diagnostics;
using DcsGen.Reading;

namespace DcsGen.Tool;

/// <summary>Says what is wrong with a command line, and what is probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>Returns the errors of a command line that could not be parsed.</summary>
    public static IEnumerable<MessageText> Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (command is RootCommand && result.UnmatchedTokens.Count > 0)
        {
            var names = command.Subcommands.Select(static one => one.Name).ToArray();
            yield return $"'{result.UnmatchedTokens[0]}' is not a command.{Nearest(result.UnmatchedTokens[0], names)} The commands are {string.Join(", ", names)}.";
            yield break;
        }

        foreach (var token in result.UnmatchedTokens)
        {
            var isOption = token.StartsWith('-');
            yield return isOption
                ? $"'{token}' is not an option of '{command.Name}'.{Nearest(token, command.Options.SelectMany(static option => option.Aliases.Prepend(option.Name)))}"
                : (MessageText)$"'{command.Name}' has no argument for '{MessageText.Whole(token)}'.";
            if (isOption)
            {
                // The next word is its value.
                yield break;
            }
        }

        foreach (var error in result.Errors)
        {
            if (error.SymbolResult is OptionResult { Option.ValueType.IsEnum: true } option && option.Tokens.Count == 1)
            {
                var values = Enum.GetNames(option.Option.ValueType).Select(static name => name.ToLowerInvariant()).ToArray();
                yield return $"'{option.Tokens[0].Value}' is not a value of {option.Option.Name}.{Nearest(option.Tokens[0].Value, values)} The values are {string.Join(", ", values)}.";
            }
            else if (result.UnmatchedTokens.Count == 0)
            {
                yield return MessageText.Whole(error.Message);
            }
        }
    }

    private static MessageText Nearest(string word, IEnumerable<string> words) =>
        Spelling.Nearest(word, words) is { } nearest ? (MessageText)$" Did you mean '{nearest}'?" : MessageText.None;
}
