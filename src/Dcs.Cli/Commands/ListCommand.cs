using System.CommandLine;
using Dcs.Cli.Connecting;
using Dcs.Cli.Output;
using Dcs.Emulator;

namespace Dcs.Cli.Commands;

/// <summary>The command <c>list</c> of one of the two lists.</summary>
internal sealed class ListCommand<TPage>
{
    /// <summary>Records per page while all pages are walked: the most that the service gives.</summary>
    private const int LargestPage = 1000;

    private readonly TaskList<TPage> _list;
    private readonly ConnectionOptions _connection;
    private readonly Surroundings _surroundings;
    private readonly Option<string> _instance;
    private readonly Option<string> _status;
    private readonly Option<int?> _limit;
    private readonly Option<int?> _offset;
    private readonly Option<bool> _all;
    private readonly Option<OutputFormat> _output;

    private ListCommand(TaskList<TPage> list, ConnectionOptions connection, Surroundings surroundings)
    {
        _list = list;
        _connection = connection;
        _surroundings = surroundings;
        _instance = ListOptions.Instance();
        _status = ListOptions.Status(list.Statuses);
        _limit = ListOptions.Limit(list.SmallestLimit, list.LargestLimit);
        _offset = ListOptions.Offset();
        _all = ListOptions.All();
        _output = OutputOption.Create(json: " (the service's own members; --all joins the pages)");
    }

    private string Words => _list.Name + " list";

    /// <summary>The command that is named after the list, with <c>list</c> below it.</summary>
    public static Command Create(TaskList<TPage> list, ConnectionOptions connection, Surroundings surroundings)
    {
        var it = new ListCommand<TPage>(list, connection, surroundings);
        var command = new Command("list", $"Lists the {list.Title.ToLowerInvariant()} of an instance, newest first.")
        {
            it._instance, it._status, it._limit, it._offset, it._all, it._output,
        };
        command.SetAction(it.RunAsync);
        return new Command(list.Name, list.Title + ".") { command };
    }

    private Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var target = _connection.Read(result, _surroundings.Variable, Words);
        var query = Query(result, target);
        return Connection.UseAsync(
            target, _surroundings, connection => ShowAsync(result, connection.Client, query, cancellationToken), cancellationToken);
    }

    private async Task ShowAsync(ParseResult result, IDcsClient client, ListQuery query, CancellationToken cancellationToken)
    {
        var page = result.GetValue(_all)
            ? await WalkAsync(client, query, cancellationToken)
            : await _list.Page(client, query, cancellationToken);

        if (result.GetValue(_output) == OutputFormat.Json)
        {
            JsonPage.Write(_surroundings.Out.Profile.Out.Writer, page, _list.Json);
        }
        else
        {
            TaskListView.Write(_surroundings.Out, _list.Title, query, _list.Rows(page), _list.Total(page));
        }
    }

    private ListQuery Query(ParseResult result, Target target)
    {
        var instance = result.GetValue(_instance);
        if (instance is null && target.IsServer)
        {
            throw new UsageException("--instance is missing: add the ID of the instance.", Words);
        }

        var limit = result.GetValue(_limit);
        var isAll = result.GetValue(_all);
        if (isAll && limit == 0)
        {
            throw new UsageException("--limit: 0 is out of range with --all, where it is the page size; use 1 to 1000.", Words);
        }

        return new ListQuery
        {
            Instance = instance ?? DcsEmulator.Instances.Demo,
            Status = result.GetValue(_status),
            Limit = limit ?? (isAll ? LargestPage : null),
            Offset = result.GetValue(_offset),
        };
    }

    private Task<TPage> WalkAsync(IDcsClient client, ListQuery query, CancellationToken cancellationToken) =>
        PagingProgress.WatchAsync(_surroundings.Error, _list.Title, async report =>
        {
            var pages = new List<TPage>();
            var came = 0L;
            await foreach (var page in _list.Pages(client, query, cancellationToken))
            {
                pages.Add(page);
                came += _list.Count(page);
                report(came, _list.Total(page) - (query.Offset ?? 0));
            }

            return _list.Join(pages);
        });
}
