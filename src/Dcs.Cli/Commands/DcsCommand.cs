using System.CommandLine;
using Terminal;

namespace Dcs.Cli.Commands;

/// <summary>The command <c>dcs</c> with all that is below it.</summary>
internal static class DcsCommand
{
    public static RootCommand Create(Surroundings surroundings)
    {
        var connection = new ConnectionOptions();
        var root = new RootCommand(Paragraphs.Of(
            """
            Lists the key analysis tasks of a Distributed Cache Service (DCS) instance.

            Without arguments it starts an emulator and shows both lists of a demo instance. With --region or --endpoint it calls that
            server, with --token, or with the access key of $HUAWEICLOUD_SDK_AK and $HUAWEICLOUD_SDK_SK or of the profile file.

            Exit codes: 0 success, 1 an error response or no response, 2 wrong usage, 130 Ctrl-C, 143 SIGTERM.
            """));
        new NamedHelp("dcs", surroundings.Out.Profile.Width).AddTo(root);
        foreach (var option in connection.All)
        {
            root.Add(option);
        }

        root.Add(ListCommand<ListBigkeyScanTasksResponse>.Create(TaskLists.BigKeys, connection, surroundings));
        root.Add(ListCommand<ListOfflineKeyAnalysisTaskResponse>.Create(TaskLists.OfflineKeys, connection, surroundings));
        root.Add(WhoAmI.Create(connection, surroundings));
        root.SetAction((result, cancellationToken) =>
        {
            if (connection.All.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } option)
            {
                throw new UsageException($"{option.Name} needs a command: 'big-keys list', 'offline-keys list' or 'whoami'.");
            }

            return Demo.RunAsync(surroundings, cancellationToken);
        });
        return root;
    }
}
