using System.CommandLine;
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
            Description = $"Only tasks in this state: {string.Join(", ", known)}, or one that the service has got since.",
            HelpName = "status",
        };
        option.CompletionSources.Add([.. known]);
        return option;
    }

    public static Option<int?> Limit(int smallest, int? largest) => NumberOption.Create(
        "--limit", "Most records to show; with --all, records per page. The service's default is 10.", smallest, largest);

    public static Option<int?> Offset() => NumberOption.Create("--offset", "Records to leave out at the start.", 0, null);

    public static Option<bool> All() => new("--all") { Description = "All records, page by page, from --offset on." };
}
