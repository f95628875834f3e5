using System.Collections.Concurrent;
using System.Diagnostics;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Client;

/// <summary>What a trace shows of a call.</summary>
[Collection(nameof(Traced))]
public sealed class ActivityTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>, IDisposable
{
    private readonly ActivitySource _test = new("Dcs.Tests");
    private readonly ConcurrentQueue<Activity> _stopped = new();

    [Fact]
    public async Task A_call_is_one_span_of_its_operation()
    {
        var response = await emulator.Client().ListBigkeyScanTasksWithResponseAsync(Instances.Small);
        Assert.Null(Activity.Current);

        var span = await TraceAsync(client => client.ListBigkeyScanTasksAsync(Instances.Small));

        Assert.True(response.IsSuccess);
        Assert.Equal(("ListBigkeyScanTasks", ActivityKind.Internal, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal("/v2/{project_id}/instances/{instance_id}/bigkey-tasks", span.GetTagItem("url.template"));
        Assert.Equal(200, span.GetTagItem("http.response.status_code"));
        Assert.Matches("^[0-9a-f]{32}$", (string)span.GetTagItem("http.request_id")!);
        Assert.Null(span.GetTagItem("error.type"));
    }

    [Theory]
    [InlineData(Instances.NoBigKeys, 400, "DCS.4919")]
    [InlineData(Instances.BadGateway, 502, null)]
    public async Task An_error_answer_marks_the_span(string instance, int status, string? code)
    {
        var span = await TraceAsync(client => client.ListBigkeyScanTasksWithResponseAsync(instance));

        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
        Assert.Equal(status.ToString(), span.GetTagItem("error.type"));
        Assert.Equal(code, span.GetTagItem("error.code"));
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_not_called_200()
    {
        await using var server = RawServer.Answering("<html>");

        var span = await TraceAsync(_ => server.Client().ListBigkeyScanTasksWithResponseAsync(Calls.Instance));

        Assert.Equal("System.Text.Json.JsonException", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task No_answer_marks_the_span_too()
    {
        await using var server = RawServer.Answering(new RawAnswer { IsSilent = true });

        var broken = await TraceAsync(
            _ => Assert.ThrowsAsync<HttpRequestException>(() => server.Client().ListBigkeyScanTasksAsync(Calls.Instance)));
        var late = await TraceAsync(client => Assert.ThrowsAsync<TaskCanceledException>(
            () => client.ListBigkeyScanTasksAsync(Instances.Stalled, new() { Timeout = TimeSpan.FromMilliseconds(20) })));

        Assert.Equal((ActivityStatusCode.Error, "System.Net.Http.HttpRequestException"), (broken.Status, broken.GetTagItem("error.type")));
        Assert.Equal((ActivityStatusCode.Error, "System.TimeoutException"), (late.Status, late.GetTagItem("error.type")));
    }

    [Fact]
    public async Task What_a_handler_or_an_option_throws_marks_the_span_too()
    {
        using var failing = new HttpClient(new Spy(() => throw new InvalidOperationException("no credentials")));

        var refused = await TraceAsync(_ => Assert.ThrowsAsync<InvalidOperationException>(
            () => failing.Client(configure: options => options.DcsEndpoint = "dcs.example.com").ListBigkeyScanTasksAsync(Calls.Instance)));
        var wrong = await TraceAsync(client => Assert.ThrowsAsync<ArgumentException>(
            () => client.ListBigkeyScanTasksAsync(
                Calls.Instance, new() { Headers = new Dictionary<string, string> { ["X-Own"] = "a\nb" } })));

        Assert.Equal((ActivityStatusCode.Error, "System.InvalidOperationException"), (refused.Status, refused.GetTagItem("error.type")));
        Assert.Equal((ActivityStatusCode.Error, "System.ArgumentException"), (wrong.Status, wrong.GetTagItem("error.type")));
    }

    [Fact]
    public async Task The_timeout_of_the_HttpClient_is_called_one()
    {
        using var http = new HttpClient(new Spy(() => throw new TaskCanceledException("late", new TimeoutException())));

        var late = await TraceAsync(_ => Assert.ThrowsAsync<TaskCanceledException>(
            () => http.Client(configure: options => options.DcsEndpoint = "dcs.example.com").ListBigkeyScanTasksAsync(Calls.Instance)));

        Assert.Equal((ActivityStatusCode.Error, "System.TimeoutException"), (late.Status, late.GetTagItem("error.type")));
    }

    [Fact]
    public async Task Nobody_listens_nothing_is_traced()
    {
        Activity? during = null;
        using var http = new HttpClient(new Spy(() => during = Activity.Current));

        await http.Client(configure: options => options.DcsEndpoint = "dcs.example.com").ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Null(during);
    }

    public void Dispose() => _test.Dispose();

    // Other tests run beside this one: only spans below one of ours count.
    private async Task<Activity> TraceAsync(Func<DcsClient, Task> call)
    {
        ActivityTraceId trace = default;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source == _test || source.Name == "Dcs.DcsClient",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Source == _test || (options.TraceId == trace && trace != default)
                    ? ActivitySamplingResult.AllData
                    : ActivitySamplingResult.None,
            ActivityStopped = _stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        _stopped.Clear();
        using (var test = _test.StartActivity()!)
        {
            trace = test.TraceId;
            await call(emulator.Client());
        }

        return Assert.Single(_stopped, activity => activity.TraceId == trace && activity.Source.Name == "Dcs.DcsClient");
    }

    private sealed class Spy(Action spy) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            spy();
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Calls.EmptyPage) });
        }
    }
}
