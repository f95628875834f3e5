using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dcs.Emulator;

namespace Dcs.Cli.Commands;

/// <summary>The options of a list.</summary>
internal static class ListOptions
{
    public static Option<string> Instance()
    {
        var option = new Option<string>("--instance")
        {
            Description = $"ID of the DCS instance. Needed for a server; the emulator's default is {DcsEmulator.Instances.Demo}.",
            HelpName = "id",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" or "." or ".." } token])
                result.AddError($"--instance: '{token.Value}' is not an instance ID.");
        });
        return option;
    }

    public static Option<string> Status(IReadOnlyList<string> known)
    {
        var option = new Option<string>("--status")
        {
            Description = $"Only tasks in this state: {string.Join(", ", known)}, or one that the service has got since.",
            HelpName = "status",
        };
        option.CompletionSources.Add([.. known]);
        return option;
    }

    public static Option<int?> Limit(int smallest, int? largest) => Number(
        "--limit", "Most records to show; with --all, records per page. The service's default is 10.", smallest, largest);

    public static Option<int?> Offset() => Number("--offset", "Records to leave out at the start.", 0, null);

    public static Option<bool> All() => new("--all") { Description = "All records, page by page, from --offset on." };

    public static Option<OutputFormat> Output()
    {
        var option = new Option<OutputFormat>("--output", "-o")
        {
            Description = "table (the default) for eyes, json for programs (the service's own members; --all joins the pages).",
            HelpName = "table|json",
            CustomParser = ParseFormat,
        };
        option.CompletionSources.Add("table", "json");
        return option;
    }

    private static Option<int?> Number(string name, string description, int smallest, int? largest)
    {
        var range = largest is null
            ? string.Create(CultureInfo.InvariantCulture, $"{smallest} or more")
            : string.Create(CultureInfo.InvariantCulture, $"{smallest} to {largest}");
        return new Option<int?>(name)
        {
            Description = $"{description} {char.ToUpperInvariant(range[0])}{range[1..]}.",
            HelpName = "number",
            CustomParser = argument =>
            {
                var text = argument.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    && number >= smallest
                    && number <= (largest ?? int.MaxValue))
                {
                    return number;
                }

                argument.AddError($"{name}: '{text}' is not a number that fits; it takes {range}.");
                return null;
            },
        };
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
                argument.AddError($"--output: '{text}' is unknown; it takes table or json.");
                return default;
        }
    }
}
