using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>Calls that the caller gives up, and calls that took too long; and how to tell them apart.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_never = TimeSpan.FromHours(1);

    /// <summary>The timeout of the HttpClient, and that of the call; the shorter one counts.</summary>
    public static TheoryData<string, TimeSpan, TimeSpan?> Timeouts
    {
        get
        {
            var data = new TheoryData<string, TimeSpan, TimeSpan?>();
            foreach (var instance in new[] { Instances.Stalled, Instances.StalledBody })
            {
                data.Add(instance, s_soon, null);
                data.Add(instance, s_soon, s_never);
                data.Add(instance, s_soon, Timeout.InfiniteTimeSpan);
                data.Add(instance, s_never, s_soon);
                data.Add(instance, Timeout.InfiniteTimeSpan, s_soon);
            }

            return data;
        }
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_starts_sends_nothing()
    {
        await using var server = RawServer.Answering(Calls.EmptyPage);
        var token = new CancellationToken(canceled: true);

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Client().ListBigkeyScanTasksAsync(Calls.Instance, cancellationToken: token));

        Assert.Equal(token, error.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_can_be_cancelled_while_it_waits_for_an_answer(bool hasDeadline)
    {
        var arrived = new TaskCompletionSource();
        await using var emulator = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = _ => arrived.SetResult() });
        emulator.Http.Timeout = hasDeadline ? s_never : Timeout.InfiniteTimeSpan;
        using var cancel = new CancellationTokenSource();

        var call = emulator.Client().ListBigkeyScanTasksAsync(Instances.Stalled, cancellationToken: cancel.Token);
        await arrived.Task;
        await cancel.CancelAsync();

        await AssertIsOursAsync(call, cancel.Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_can_be_cancelled_while_its_body_comes(bool hasDeadline)
    {
        await using var emulator = await RunningEmulator.StartAsync(new DcsEmulatorOptions());
        var headers = new HeadersCame(new SocketsHttpHandler());
        using var http = new HttpClient(headers)
        {
            Timeout = hasDeadline ? s_never : Timeout.InfiniteTimeSpan,
            BaseAddress = emulator.Server.BaseAddress
        };
        http.DefaultRequestHeaders.Add("X-Auth-Token", emulator.Options.Token);
        using var cancel = new CancellationTokenSource();

        var call = http.Client(emulator.Options.ProjectId).ListBigkeyScanTasksAsync(Instances.StalledBody, cancellationToken: cancel.Token);
        await headers.Task;
        Assert.False(call.IsCompleted);
        await cancel.CancelAsync();

        await AssertIsOursAsync(call, cancel.Token);
    }

    [Theory]
    [MemberData(nameof(Timeouts))]
    public async Task A_call_that_took_too_long_says_so(string instance, TimeSpan ofTheHttpClient, TimeSpan? ofTheCall)
    {
        await using var emulator = await RunningEmulator.StartAsync(new DcsEmulatorOptions());
        emulator.Http.Timeout = ofTheHttpClient;
        using var unused = new CancellationTokenSource();

        var error = await Assert.ThrowsAsync<TaskCanceledException>(
            () => emulator.Client().ListBigkeyScanTasksAsync(instance, new() { Timeout = ofTheCall }, unused.Token));

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.NotEqual(unused.Token, error.CancellationToken);
    }

    [Fact]
    public async Task A_call_within_its_time_just_answers()
    {
        await using var emulator = await RunningEmulator.StartAsync(new DcsEmulatorOptions());

        var page = await emulator.Client().ListBigkeyScanTasksAsync(Instances.Small, new() { Timeout = s_never, Limit = 3 });

        Assert.Equal(3, page.Records.Count);
    }

    private static async Task AssertIsOursAsync(Task call, CancellationToken token)
    {
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(token, error.CancellationToken);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }

    private sealed class HeadersCame(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly TaskCompletionSource _came = new();

        public Task Task => _came.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            _came.SetResult();
            return response;
        }
    }
}
