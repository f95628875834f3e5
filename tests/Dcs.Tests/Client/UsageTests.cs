using System.Net;
using System.Text.Json;
using Dcs.Tests.Emulator;
using Microsoft.Extensions.DependencyInjection;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>What the documentation shows, compiled and run: a snippet that changes here changes for users.</summary>
public sealed class UsageTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    private const string InstanceId = Instances.Untidy;

    private readonly IDcsClient _dcs = new DcsClient(emulator.Http, new() { ProjectId = emulator.Options.ProjectId });

    [Fact]
    public async Task A_simple_call()
    {
        var page = await _dcs.ListBigkeyScanTasksAsync(InstanceId);

        var lines = page.Records.Select(task => $"{task.Id} {task.Status} {task.FinishedAt - task.StartedAt}").ToList();
        Assert.Equal(10, lines.Count);
    }

    [Fact]
    public async Task A_filter()
    {
        var failed = await _dcs.ListBigkeyScanTasksAsync(Instances.Demo, new() { Status = BigkeyScanStatus.Failed, Limit = 100 });

        Assert.All(failed.Records, task => Assert.Equal(BigkeyScanStatus.Failed, task.Status));
    }

    [Fact]
    public async Task All_pages_as_items_as_pages_and_with_linq()
    {
        var items = 0;
        await foreach (var task in _dcs.ListAllBigkeyScanTasksAsync(Instances.Demo, new() { Limit = 1000 }))
        {
            items++;
        }

        var pages = 0;
        await foreach (var page in _dcs.ListAllBigkeyScanTasksAsync(Instances.Demo, new() { Limit = 1000 }).AsPages())
        {
            pages++;
        }

        var five = await _dcs.ListAllBigkeyScanTasksAsync(Instances.Demo)
            .Where(task => task.Status == BigkeyScanStatus.Success)
            .Take(5)
            .ToListAsync();

        Assert.Equal((2468, 3, 5), (items, pages, five.Count));
    }

    [Fact]
    public async Task A_switch_over_a_status_and_one_that_is_new()
    {
        var page = await _dcs.ListBigkeyScanTasksAsync(InstanceId);

        var texts = page.Records.Select(task => task.Status.Value switch
        {
            BigkeyScanStatus.Values.Success => "done",
            BigkeyScanStatus.Values.Waiting or BigkeyScanStatus.Values.Running => "busy",
            BigkeyScanStatus.Values.Failed => "broken",
            var other => "new: " + other,
        }).ToList();

        Assert.Contains("new: paused", texts);
        Assert.Contains(page.Records, task => !task.Status.IsKnown);
        var refusal = await _dcs.ListBigkeyScanTasksWithResponseAsync(InstanceId, new() { Status = new("paused") });
        Assert.Equal("Invalid status parameter in the request.", refusal.Error!.ErrorMessage);
    }

    [Fact]
    public async Task One_error_code()
    {
        var isSupported = true;
        try
        {
            await _dcs.ListBigkeyScanTasksAsync(Instances.NoBigKeys);
        }
        catch (DcsApiException e) when (e.ErrorCode == "DCS.4919")
        {
            isSupported = false;
        }

        Assert.False(isSupported);
    }

    [Fact]
    public async Task The_typed_error_and_its_request_id()
    {
        var logged = "";
        try
        {
            await _dcs.ListBigkeyScanTasksAsync(Instances.NoBigKeys);
        }
        catch (DcsApiException<ErrorResponse> e)
        {
            logged = $"{e.ErrorCode} {e.Error.ErrorMsg} {e.RequestId}";
        }

        Assert.Matches("^DCS.4919 Does not support bigkey analyze. [0-9a-f]{32}$", logged);
    }

    [Theory]
    [InlineData(Instances.Small, true)]
    [InlineData("nobody", false)]
    public async Task No_throw(string instance, bool isThere)
    {
        var found = await FindAsync();
        Assert.Equal(isThere, found is not null);

        async Task<ListBigkeyScanTasksResponse?> FindAsync()
        {
            var r = await _dcs.ListBigkeyScanTasksWithResponseAsync(instance);
            if (!r.IsSuccess)
            {
                return r.StatusCode == HttpStatusCode.NotFound ? null : throw r.Error;
            }

            return r.Value;
        }
    }

    [Fact]
    public async Task Whatever_a_gateway_answers()
    {
        var dump = ReadOnlyMemory<byte>.Empty;
        try
        {
            await _dcs.ListBigkeyScanTasksAsync(Instances.BadGateway);
        }
        catch (DcsApiException e) when (e.StatusCode == HttpStatusCode.BadGateway)
        {
            dump = e.RawBody;
        }

        Assert.True(dump.Span.StartsWith("<html>"u8));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_and_timeout_told_apart(bool isOurs)
    {
        using var cts = new CancellationTokenSource();
        var options = new ListBigkeyScanTasksOptions { Timeout = isOurs ? null : TimeSpan.FromMilliseconds(20) };
        string end;
        try
        {
            var call = _dcs.ListBigkeyScanTasksAsync(Instances.Stalled, options, cts.Token);
            if (isOurs)
            {
                await cts.CancelAsync();
            }

            await call;
            end = "an answer";
        }
        catch (TaskCanceledException e) when (e.InnerException is TimeoutException)
        {
            end = "too long";
        }
        catch (OperationCanceledException) when (cts.IsCancellationRequested)
        {
            end = "ours";
        }

        Assert.Equal(isOurs ? "ours" : "too long", end);
    }

    [Fact]
    public async Task Dependency_injection_and_two_regions()
    {
        var services = new ServiceCollection();
        services.AddTransient(_ => new TokenHandler(() => emulator.Options.Token));
        var http = services.AddDcsClient(o =>
        {
            o.BaseAddress = emulator.Server.BaseAddress;
            o.ProjectId = emulator.Options.ProjectId;
        });
        http.AddHttpMessageHandler<TokenHandler>();
        services.AddDcsClient("eu-west-101", o =>
        {
            o.DcsEndpoint = "dcs.eu-west-101.myhuaweicloud.com";
            o.ProjectId = "eu-project";
        });
        services.AddTransient<Report>();
        await using var provider = services.BuildServiceProvider();

        var page = await provider.GetRequiredService<IDcsClient>().ListOfflineKeyAnalysisTaskAsync(Instances.Small);

        Assert.Equal(25, page.Total);
        Assert.IsType<DcsClient>(provider.GetRequiredService<Report>().Dcs);
    }

    [Fact]
    public async Task Json_the_document_does_not_list_yet()
    {
        using var json = JsonDocument.Parse((await _dcs.ListBigkeyScanTasksWithResponseAsync(InstanceId)).RawBody);

        Assert.Contains(json.RootElement.GetProperty("records").EnumerateArray(), task => task.TryGetProperty("progress", out _));
    }

    [Fact]
    public async Task A_server_of_ones_own_behind_a_path()
    {
        await using var proxy = RawServer.Answering(Calls.EmptyPage);
        using var plain = new HttpClient();

        await new DcsClient(plain, new() { BaseAddress = new(proxy.BaseAddress, "dcs/"), ProjectId = "p" }).ListBigkeyScanTasksAsync("i");

        Assert.Equal("/dcs/v2/p/instances/i/bigkey-tasks", proxy.Request.Target);
    }

    private sealed class Report([FromKeyedServices("eu-west-101")] IDcsClient dcs)
    {
        public IDcsClient Dcs => dcs;
    }

    private sealed class TokenHandler(Func<string> token) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Auth-Token", token());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
