using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Dcs.Resilience;
using Dcs.Tests.Client;
using Dcs.Tests.Helpers;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Dcs.Tests.Resilience;

/// <summary>What the OpenTelemetry SDK exports of calls that are tried again.</summary>
[Collection(nameof(Traced))]
public sealed class TelemetryTests : IDisposable
{
    private const string Template = "/v2/{project_id}/instances/{instance_id}/bigkey-tasks";
    private const string Secret = "s3cr3t-t0k3n";

    private static readonly ListBigkeyScanTasksOptions s_call = new()
    {
        Limit = 741,
        Headers = new Dictionary<string, string> { ["X-Auth-Token"] = Secret, ["Authorization"] = $"SDK-HMAC-SHA256 Access={Secret}, Signature={Secret}" },
    };

    private readonly Exporter _exported = new();
    private readonly ActivitySource _test = new("Dcs.Tests.Telemetry");
    private readonly TracerProvider _provider;

    public TelemetryTests() => _provider = Sdk.CreateTracerProviderBuilder()
        .AddSource(_test.Name, "Dcs.DcsClient", "System.Net.Http")
        .AddProcessor(new SimpleActivityExportProcessor(_exported))
        .Build();

    [Fact]
    public async Task A_call_is_one_span_with_one_below_it_for_each_attempt()
    {
        var (call, attempts, requests) = await TraceAsync(
            RawAnswer.Json("{}", 503),
            RawAnswer.Json("{}") with { Length = 100, Ending = Ending.Reset },
            RawAnswer.Json(Calls.EmptyPage).With("X-Request-Id: r-1"));

        Assert.Equal(("ListBigkeyScanTasks", ActivityKind.Internal, ActivityStatusCode.Unset), (call.DisplayName, call.Kind, call.Status));
        Assert.Equal(
            [("http.request_id", "r-1"), ("http.response.status_code", "200"), ("url.template", Template)],
            Tags(call.TagObjects));

        Assert.All(
            attempts,
            attempt => Assert.Equal((ActivityKind.Client, "GET", call.SpanId), (attempt.Kind, attempt.DisplayName, attempt.ParentSpanId)));
        Assert.Equal([503, 200, 200], attempts.Select(attempt => attempt.GetTagItem("http.response.status_code")));
        Assert.Equal([null, 1, 2], attempts.Select(attempt => attempt.GetTagItem("http.request.resend_count")));
        Assert.Equal(attempts.Select(attempt => attempt.Id), requests.Select(request => request.Headers["traceparent"]));
    }

    [Fact]
    public async Task Each_retry_is_an_event_that_says_why()
    {
        var (call, _, _) = await TraceAsync(
            RawAnswer.Json("{}", 503),
            RawAnswer.Json("{}") with { Length = 100, Ending = Ending.Reset },
            RawAnswer.Json(Calls.EmptyPage));

        Assert.Equal(
            [
                "http.request.resend: error.type=503 http.request.resend_count=1 http.request.resend_delay=0",
                "http.request.resend: error.type=System.Net.Http.HttpRequestException http.request.resend_count=2 http.request.resend_delay=0",
            ],
            call.Events.Select(e => $"{e.Name}: {string.Join(' ', Tags(e.Tags).Select(tag => $"{tag.Name}={tag.Value}"))}"));
    }

    [Fact]
    public async Task A_call_that_fails_says_what_the_service_said()
    {
        var (call, attempts, _) = await TraceAsync(RawAnswer.Json("""{"error_code":"APIGW.0308","error_msg":"m"}""", 429).With("X-Request-Id: r-2"));

        Assert.Equal(ActivityStatusCode.Error, call.Status);
        Assert.Equal(
            [("error.code", "APIGW.0308"), ("error.type", "429"), ("http.request_id", "r-2"), ("http.response.status_code", "429"), ("url.template", Template)],
            Tags(call.TagObjects));
        Assert.Equal(3, call.Events.Count());
        Assert.Equal(4, attempts.Count);
        Assert.All(attempts, attempt => Assert.Equal((ActivityStatusCode.Error, "429"), (attempt.Status, attempt.GetTagItem("error.type"))));
    }

    [Fact]
    public async Task A_call_without_an_answer_says_of_what_it_failed()
    {
        var (call, attempts, _) = await TraceAsync(RawAnswer.Json("{}") with { Length = 100 });

        Assert.Equal(ActivityStatusCode.Error, call.Status);
        Assert.Equal([("error.type", "System.Net.Http.HttpRequestException"), ("url.template", Template)], Tags(call.TagObjects));
        Assert.Equal((3, 4), (call.Events.Count(), attempts.Count));
    }

    [Fact]
    public async Task No_secret_and_no_value_of_the_query_is_in_a_span()
    {
        var (call, attempts, requests) = await TraceAsync(RawAnswer.Json("{}", 503), RawAnswer.Json(Calls.EmptyPage));

        // What is looked for was there to be found.
        Assert.All(requests, request => Assert.Contains("limit=741", request.Query));
        Assert.All(requests, request => Assert.Equal(Secret, request.Headers["X-Auth-Token"]));
        Assert.All([call, .. attempts], span => Assert.DoesNotContain(Secret, All(span)));
        Assert.All([call, .. attempts], span => Assert.DoesNotContain("741", All(span)));

        // The path with its ids is in HttpClient's span, the query is not.
        Assert.DoesNotContain(Calls.Instance, All(call));
        Assert.All(attempts, attempt => Assert.EndsWith(
            $"/v2/{Calls.Project}/instances/{Calls.Instance}/bigkey-tasks?*", (string)attempt.GetTagItem("url.full")!));
    }

    public void Dispose()
    {
        _provider.Dispose();
        _exported.Dispose();
        _test.Dispose();
    }

    // Answers each attempt with the next, and then on with the last. Gives the span of the call, and those below it in their order.
    private async Task<(Activity Call, IReadOnlyList<Activity> Attempts, IReadOnlyList<RawRequest> Requests)> TraceAsync(
        params RawAnswer[] answers)
    {
        var count = 0;
        await using var server = RawServer.Answering(_ => answers[Math.Min(Interlocked.Increment(ref count), answers.Length) - 1]);
        using var http = new HttpClient(new ResilienceHandler(new() { BaseDelay = TimeSpan.Zero }, new FakeTime())
        {
            InnerHandler = new SocketsHttpHandler
            {
                ActivityHeadersPropagator = new ResendCountPropagator(DistributedContextPropagator.Current)
            },
        })
        { BaseAddress = server.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };

        using var test = _test.StartActivity()!;
        var outcome = await Record.ExceptionAsync(() => http.Client().ListBigkeyScanTasksAsync(Calls.Instance, s_call));
        Assert.True(outcome is null or HttpRequestException or DcsApiException, outcome?.ToString());

        var spans = _exported.Spans.Where(span => span.TraceId == test.TraceId).ToList();
        var call = Assert.Single(spans, span => span.Source.Name == "Dcs.DcsClient");
        Assert.Equal(test.SpanId, call.ParentSpanId);
        return (call, [.. spans.Where(span => span != call)], server.Requests);
    }

    private static IEnumerable<(string Name, string? Value)> Tags(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Select(tag => (tag.Key, Convert.ToString(tag.Value, CultureInfo.InvariantCulture)))
            .OrderBy(tag => tag.Key, StringComparer.Ordinal);

    private static string All(Activity span) => string.Join('\n', Tags([.. span.TagObjects, .. span.Events.SelectMany(e => e.Tags)]))
        + span.DisplayName + span.StatusDescription + string.Join('\n', span.Baggage);

    private sealed class Exporter : BaseExporter<Activity>
    {
        private readonly ConcurrentQueue<Activity> _spans = new();

        public IEnumerable<Activity> Spans => _spans;

        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var span in batch)
            {
                _spans.Enqueue(span);
            }

            return ExportResult.Success;
        }
    }
}
