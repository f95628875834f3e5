using Dcs.Cli.Connecting;
using Dcs.Emulator;
using Spectre.Console;

namespace Dcs.Cli.Commands;

/// <summary>What the command does without arguments: the first page of both lists, and what to try next.</summary>
internal static class Demo
{
    private static readonly ListQuery s_query = new() { Instance = DcsEmulator.Instances.Demo };

    public static Task<int> RunAsync(Surroundings surroundings, CancellationToken cancellationToken) =>
        Connection.UseAsync(
            new Target(), surroundings, connection => ShowAsync(connection, surroundings, cancellationToken), cancellationToken);

    private static async Task ShowAsync(Connection connection, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var console = surroundings.Out;
        await ShowAsync(console, connection.Client, TaskLists.BigKeys, cancellationToken);
        await ShowAsync(console, connection.Client, TaskLists.OfflineKeys, cancellationToken);

        console.WriteLine($"""
            Both lists came over HTTP from a DCS emulator inside this command ({connection.Server}), fetched by the generated client
            with signed requests.

            Next:
              {surroundings.Invocation} big-keys list --status failed --limit 20
              {surroundings.Invocation} offline-keys list --all --output json
              {surroundings.Invocation} whoami
              {surroundings.Invocation} --help
            """);
    }

    private static async Task ShowAsync<TPage>(
        IAnsiConsole console, IDcsClient client, TaskList<TPage> list, CancellationToken cancellationToken)
    {
        var page = await list.Page(client, s_query, cancellationToken);
        TaskListView.Write(console, list.Title, s_query, list.Rows(page), list.Total(page));
        console.WriteLine();
    }
}
