using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>A service or a network that says no: exit code 1, nothing in the output, and on the error console all that is known.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("big-keys", Instances.NoBigKeys, "400 Bad Request, DCS.4919: Does not support bigkey analyze.")]
    [InlineData("offline-keys", Instances.NoOfflineKeys, "400 Bad Request, DCS.4230: Does not support offline key analysis.")]
    [InlineData("big-keys", "nobody", "404 Not Found, DCS.3022: This DCS instance does not exist.")]
    [InlineData("offline-keys", Instances.Forbidden, "403 Forbidden, DCS.2003: This role does not have the permission to perform this operation.")]
    [InlineData("big-keys", Instances.Failing, "500 Internal Server Error, DCS.5000: Internal service error.")]
    [InlineData("big-keys", Instances.GatewayDenied, "401 Unauthorized, APIGW.0301: Incorrect IAM authentication information.")]
    [InlineData("big-keys", Instances.Throttled, "429 Too Many Requests, APIGW.0308: The throttling threshold has been reached")]
    [InlineData("big-keys", Instances.BadGateway, "502 Bad Gateway")]
    [InlineData("big-keys", Instances.EmptyBody, "503 Service Unavailable")]
    public async Task A_refusal_is_told_with_code_message_and_request_id(string list, string instance, string expected)
    {
        string? requestId = null;
        await using var watched = await RunningEmulator.StartAsync(
            new DcsEmulatorOptions { OnRequest = request => requestId = request.RequestId });

        foreach (var options in new string[][] { [], ["--all"], ["-o", "json"] })
        {
            var run = await Run.AgainstAsync(watched.Server, [list, "list", "--instance", instance, .. options]);

            Assert.Equal((1, ""), (run.ExitCode, run.Out));
            Assert.StartsWith("error: " + expected, run.Error, StringComparison.Ordinal);
            Assert.Contains("request id: " + requestId, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Instances.BadGateway, "body: 502 Bad Gateway 502 Bad Gateway api-gateway")]
    [InlineData(Instances.EmptyBody, "body: empty")]
    public async Task A_gateways_own_words_are_not_lost(string instance, string expected) =>
        Assert.Contains(expected, (await Run.OfAsync("big-keys", "list", "--instance", instance)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_wrong_token_is_refused_and_not_repeated()
    {
        var run = await Run.OfAsync("big-keys", "list", "--token", "not-the-right-one");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DCS.1001: Invalid token.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Refused was the token from --token: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-right-one", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_the_service_does_not_know_is_its_to_refuse()
    {
        var run = await Run.OfAsync("big-keys", "list", "--status", "paused");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DCS.4063: Invalid status parameter", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_server_is_no_answer()
    {
        var gone = await StartAsync();
        await gone.DisposeAsync();

        var run = await Run.AgainstAsync(gone, "big-keys", "list", "--instance", Instances.Small);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: no answer: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("attempts: 4", run.Error, StringComparison.Ordinal);
        Assert.Contains("DCS_ENDPOINT", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_answer_is_no_answer()
    {
        await using var server = await CannedServer.StartAsync("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"count\":1");

        var run = await server.RunAsync();

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_that_makes_no_sense_is_a_refusal_with_its_body()
    {
        await using var server = await CannedServer.StartAsync("200 OK", "<p>Please log in</p>");

        var run = await server.RunAsync();

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("request id: canned", run.Error, StringComparison.Ordinal);
        Assert.Contains("body: Please log in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_but_told()
    {
        await using var server = await CannedServer.StartAsync("HTTP/1.1 302 Found\r\nLocation: https://login.example.com/\r\nContent-Length: 0\r\n\r\n");

        var run = await server.RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("leads to: https://login.example.com/", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Instances.Stalled)]
    [InlineData(Instances.StalledBody)]
    public async Task A_server_that_takes_too_long_is_no_answer(string instance)
    {
        var run = await Run.OfAsync(["big-keys", "list", "--timeout", "1", "--instance", instance], variables: null);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Matches("^error: No answer within (Total|Attempt)Timeout, 1 seconds: ", run.Error);
        Assert.Contains("TotalTimeout is --timeout", run.Error, StringComparison.Ordinal);
    }
}
