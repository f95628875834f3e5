using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dcs.Cli.Commands;

/// <summary>Makes the option that chooses how results are written.</summary>
internal static class OutputOption
{
    /// <param name="json">What the JSON is, in words that follow "for programs".</param>
    public static Option<OutputFormat> Create(string json)
    {
        var option = new Option<OutputFormat>("--output", "-o")
        {
            Description = $"Output format: table (default), or json{json}.",
            HelpName = "format",
            CustomParser = ParseFormat,
        };
        option.CompletionSources.Add("table", "json");
        return option;
    }

    private static OutputFormat ParseFormat(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value)
        {
            case "table":
                return OutputFormat.Table;
            case "json":
                return OutputFormat.Json;
            case var text:
                argument.AddError($"--output: '{text}' is unknown; use table or json.");
                return default;
        }
    }
}
