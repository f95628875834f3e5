using System.CommandLine;

namespace Dcs.Cli.Commands;

/// <summary>The options of a list.</summary>
internal static class ListOptions
{
    public static Option<string> Instance()
    {
        var option = new Option<string>("--instance")
        {
            Description = "ID of the DCS instance. Required for a server. Default for the emulator: its demo instance.",
            HelpName = "id",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" or "." or ".." } token])
            {
                result.AddError($"--instance: '{token.Value}' is not an instance ID.");
            }
        });
        return option;
    }

    public static Option<string> Status(IReadOnlyList<string> known)
    {
        var option = new Option<string>("--status")
        {
            Description = $"Only tasks in this state: {string.Join(", ", known)}, or any other state of the service.",
            HelpName = "status",
        };
        option.CompletionSources.Add([.. known]);
        return option;
    }

    public static Option<int?> Limit(int smallest, int? largest) => NumberOption.Create(
        "--limit", "Largest number of records; with --all, the page size. The service's default is 10.", smallest, largest);

    public static Option<int?> Offset() => NumberOption.Create("--offset", "Number of records to skip.", 0, null);

    public static Option<bool> All() => new("--all") { Description = "All records from --offset on, page by page." };
}
