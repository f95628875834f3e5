using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>All pages of a list, as they are fetched one by one.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private readonly List<EmulatorRequest> _requests = [];
    private RunningEmulator _emulator = null!;
    private DcsClient _client = null!;

    private IEnumerable<string> Queries => _requests.Select(request => request.Target.Split('?').ElementAtOrDefault(1) ?? "");

    [Fact]
    public async Task Every_item_comes_once_though_the_server_gives_fewer_than_asked_for()
    {
        var ids = await _client.ListAllBigkeyScanTasksAsync(Instances.Small, new() { Limit = 10 }).Select(task => task.Id).ToListAsync();

        Assert.Equal(25, ids.Distinct().Count());
        Assert.Equal(25, ids.Count);
        Assert.Equal(["offset=0&limit=10", "offset=7&limit=10", "offset=14&limit=10", "offset=21&limit=10"], Queries);
    }

    [Fact]
    public async Task The_other_list_has_pages_too() =>
        Assert.Equal(25, await _client.ListAllOfflineKeyAnalysisTaskAsync(Instances.Small).Select(task => task.Id).Distinct().CountAsync());

    [Fact]
    public async Task Pages_come_as_they_were_answered()
    {
        var pages = await _client.ListAllBigkeyScanTasksAsync(Instances.Small, new() { Limit = 7 }).AsPages().ToListAsync();

        Assert.Equal([7, 7, 7, 4], pages.Select(page => page.Records.Count));
        Assert.All(pages, page => Assert.Equal(25, page.Count));
    }

    [Fact]
    public async Task Paging_starts_where_it_is_told_and_keeps_the_filter_and_the_headers()
    {
        var options = new ListBigkeyScanTasksOptions
        {
            Offset = 3,
            Status = BigkeyScanStatus.Success,
            Headers = new Dictionary<string, string> { ["X-Page"] = "yes" },
        };

        var tasks = await _client.ListAllBigkeyScanTasksAsync(Instances.Small, options).ToListAsync();

        Assert.All(tasks, task => Assert.Equal(BigkeyScanStatus.Success, task.Status));
        Assert.Equal(["offset=3&status=success", "offset=10&status=success"], Queries.Take(2));
        Assert.All(_requests, request => Assert.Equal("yes", request.Headers["X-Page"]));
    }

    [Fact]
    public async Task Nothing_is_one_empty_page()
    {
        var page = Assert.Single(await _client.ListAllBigkeyScanTasksAsync(Instances.Empty).AsPages().ToListAsync());

        Assert.Empty(page.Records);
        Assert.Single(_requests);
    }

    [Fact]
    public async Task Nothing_is_asked_before_it_is_enumerated_and_each_enumeration_asks_anew()
    {
        var all = _client.ListAllBigkeyScanTasksAsync(Instances.Empty);
        Assert.Empty(_requests);

        await all.ToListAsync();
        await all.ToListAsync();

        Assert.Equal(2, _requests.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task A_limit_that_would_page_for_ever_is_refused(int limit)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            nameof(limit), async () => await _client.ListAllBigkeyScanTasksAsync(Instances.Small, new() { Limit = limit }).ToListAsync());
        Assert.Empty(_requests);
    }

    [Fact]
    public async Task Leaving_the_loop_fetches_no_more()
    {
        var seen = 0;
        await foreach (var task in _client.ListAllBigkeyScanTasksAsync(Instances.Small))
        {
            Assert.NotEmpty(task.Id);
            if (++seen == 9)
            {
                break;
            }
        }

        Assert.Equal(2, _requests.Count);
    }

    [Fact]
    public async Task An_error_in_between_is_thrown_where_it_comes()
    {
        var pages = 0;
        await using var server = RawServer.Answering(_ => ++pages < 3
            ? RawAnswer.Json($$"""{"count":9,"records":[{{Calls.Record()}}]}""")
            : RawAnswer.Json("""{"error_code":"DCS.5000"}""", status: 500));
        var seen = 0;

        var error = await Assert.ThrowsAsync<DcsApiException<ErrorResponse>>(async () =>
        {
            await foreach (var task in server.Client().ListAllBigkeyScanTasksAsync(Calls.Instance))
            {
                seen++;
            }
        });

        Assert.Equal((2, "DCS.5000"), (seen, error.ErrorCode));
    }

    [Theory]
    [InlineData("\"count\":2,", 1)] // too small: the service says that this is all
    [InlineData("\"count\":99,", 3)] // too large: an empty page ends it
    [InlineData("", 3)]
    [InlineData("\"count\":null,", 3)]
    [InlineData("\"count\":0,", 1)]
    [InlineData("\"count\":-1,", 1)]
    public async Task Paging_ends_at_the_total_or_at_an_empty_page(string total, int pages)
    {
        string[] all = [Calls.Record(), Calls.Record(), Calls.Record(), Calls.Record()];
        await using var server = RawServer.Answering(request =>
        {
            var offset = int.Parse(request.Query.Split('=')[1], provider: null);
            return RawAnswer.Json($$"""{{{total}}"records":[{{string.Join(',', all.Skip(offset).Take(2))}}]}""");
        });

        await server.Client().ListAllBigkeyScanTasksAsync(Calls.Instance).AsPages().CountAsync();

        Assert.Equal(pages, server.Requests.Count);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Either_token_ends_it_in_between(bool ofTheMethod, bool ofThePages)
    {
        using var cancel = new CancellationTokenSource();
        var all = _client.ListAllBigkeyScanTasksAsync(Instances.Small, cancellationToken: ofTheMethod ? cancel.Token : default);
        var seen = 0;

        async Task EnumerateAsync<T>(IAsyncEnumerable<T> source, int until)
        {
            await foreach (var _ in source.WithCancellation(ofTheMethod ? default : cancel.Token))
            {
                if (++seen == until)
                {
                    await cancel.CancelAsync();
                }
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ofThePages ? EnumerateAsync(all.AsPages(), until: 1) : EnumerateAsync(all, until: 7));

        Assert.Equal(ofThePages ? 1 : 7, seen);
        Assert.Single(_requests);
    }

    public async Task InitializeAsync()
    {
        _emulator = await RunningEmulator.StartAsync(new DcsEmulatorOptions { ServerCap = 7, OnRequest = _requests.Add });
        _client = _emulator.Client();
    }

    async Task IAsyncLifetime.DisposeAsync() => await _emulator.DisposeAsync();
}
