using System.Net;
using Dcs.Emulator;
using Dcs.Tests.Helpers;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>What stands in front of the service: its errors, the request id, and what does not come back.</summary>
public sealed class GatewayTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    [Theory]
    [InlineData(Instances.GatewayDenied, HttpStatusCode.Unauthorized, "APIGW.0301")]
    [InlineData(Instances.Throttled, HttpStatusCode.TooManyRequests, "APIGW.0308")]
    public async Task The_gateways_envelope_has_the_request_id_in_the_body(string instance, HttpStatusCode status, string code)
    {
        var answer = await emulator.ListAsync(instance, Lists.BigKeys);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.Equal(answer.RequestId, answer.Json.GetProperty("request_id").GetString());
    }

    [Fact]
    public async Task A_signature_of_nobody_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, emulator.Path(Instances.Demo, Lists.BigKeys));
        request.Headers.TryAddWithoutValidation("Authorization", "SDK-HMAC-SHA256 Access=ak, SignedHeaders=host, Signature=00");

        var answer = await emulator.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("APIGW.0301", answer.ErrorCode);
    }

    [Fact]
    public async Task The_date_of_an_answer_is_the_gateways()
    {
        var clock = new FakeTime(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero));
        await using var elsewhen = await RunningEmulator.StartAsync(new DcsEmulatorOptions { GatewayClock = clock });

        Assert.Equal("Tue, 06 May 2031 07:08:09 GMT", (await elsewhen.ListAsync(Instances.Demo, Lists.BigKeys)).Headers["Date"]);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("Tue, 06 May 2031 07:08:10 GMT", (await elsewhen.GetAsync("/nowhere")).Headers["Date"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v2/p/instances/i/hotkey-tasks")]
    [InlineData("/v2/p/instances//bigkey-tasks")]
    [InlineData("/v2/p/instances/a/b/bigkey-tasks")]
    public async Task An_unknown_path_is_the_gateways_not_found(string path)
    {
        var answer = await emulator.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("APIGW.0101", answer.ErrorCode);
    }

    [Fact]
    public async Task A_bad_gateway_answers_with_html()
    {
        var answer = await emulator.ListAsync(Instances.BadGateway, Lists.BigKeys);

        Assert.Equal(HttpStatusCode.BadGateway, answer.Status);
        Assert.Equal("text/html", answer.MediaType);
        Assert.Contains("<h1>502 Bad Gateway</h1>", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_empty()
    {
        var answer = await emulator.ListAsync(Instances.EmptyBody, Lists.BigKeys);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Null(answer.MediaType);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task Every_answer_has_a_request_id_of_its_own()
    {
        string[] instances =
        [
            Instances.Demo, Instances.Empty, Instances.NoBigKeys, Instances.Forbidden, Instances.Failing, Instances.GatewayDenied,
            Instances.Throttled, Instances.BadGateway, Instances.EmptyBody, "nobody",
        ];
        var ids = new HashSet<string>();
        foreach (var instance in instances)
        {
            Assert.True(ids.Add((await emulator.ListAsync(instance, Lists.BigKeys)).RequestId));
        }

        Assert.True(ids.Add((await emulator.GetAsync("/nowhere")).RequestId));
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{32}$", id));
    }

    [Fact]
    public async Task Requests_are_shown_to_the_one_who_watches()
    {
        var seen = new List<EmulatorRequest>();
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = seen.Add });

        var answer = await watched.ListAsync("a%2Fb", Lists.BigKeys, "?limit=3");

        var request = Assert.Single(seen);
        Assert.Equal("GET", request.Method);
        Assert.Equal(watched.Path("a%2Fb", Lists.BigKeys, "?limit=3"), request.Target);
        Assert.Equal(watched.Options.Token, request.Headers["x-auth-token"]);
        Assert.Equal(answer.RequestId, request.RequestId);
    }

    [Fact]
    public async Task A_stalled_answer_ends_when_the_caller_gives_up()
    {
        var arrived = new TaskCompletionSource();
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = _ => arrived.SetResult() });
        using var cancel = new CancellationTokenSource();

        var call = watched.Http.GetAsync(new Uri(watched.Path(Instances.Stalled, Lists.BigKeys), UriKind.Relative), cancel.Token);
        await arrived.Task;
        Assert.False(call.IsCompleted);
        await cancel.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => call);
    }

    [Fact]
    public async Task A_body_can_stall_behind_its_headers()
    {
        using var cancel = new CancellationTokenSource();
        var path = new Uri(emulator.Path(Instances.StalledBody, Lists.BigKeys), UriKind.Relative);

        using var response = await emulator.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, cancel.Token);
        await using var body = await response.Content.ReadAsStreamAsync();
        var first = await body.ReadAsync(new byte[64]);
        var rest = body.ReadAsync(new byte[64], cancel.Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(first > 0);
        Assert.False(rest.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rest.AsTask());
    }

    [Fact]
    public async Task Stopping_the_emulator_ends_stalled_answers()
    {
        var arrived = new TaskCompletionSource();
        var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = _ => arrived.SetResult() });
        using var http = new HttpClient { BaseAddress = watched.Server.BaseAddress };
        http.DefaultRequestHeaders.Add("X-Auth-Token", watched.Options.Token);

        var call = http.GetAsync(new Uri(watched.Path(Instances.Stalled, Lists.BigKeys), UriKind.Relative));
        await arrived.Task;
        await watched.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    [Fact]
    public async Task Starting_can_be_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StartAsync(cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_port_in_use_is_an_error_at_the_start() =>
        await Assert.ThrowsAnyAsync<IOException>(() => StartAsync(new DcsEmulatorOptions { Port = emulator.Server.BaseAddress.Port }));
}
