using System.Net;
using System.Net.Sockets;
using Dcs.Emulator;
using Dcs.Tests.Helpers;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>What goes wrong on demand, and by chance.</summary>
public sealed class FaultTests(RunningEmulator emulator) : IClassFixture<RunningEmulator>
{
    private const string Reset = "reset";
    private const string Truncated = "truncated";

    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests)]
    [InlineData("500", HttpStatusCode.InternalServerError)]
    [InlineData("502", HttpStatusCode.BadGateway)]
    [InlineData("503", HttpStatusCode.ServiceUnavailable)]
    [InlineData("504", HttpStatusCode.GatewayTimeout)]
    public async Task A_header_asks_for_a_status(string fault, HttpStatusCode status)
    {
        using var request = Request(fault);
        Assert.Equal(status, (await emulator.SendAsync(request)).Status);
        Assert.Equal(HttpStatusCode.OK, (await emulator.ListAsync(Instances.Small, Lists.BigKeys)).Status);
    }

    [Fact]
    public async Task A_header_asks_for_a_reset()
    {
        using var request = Request("reset");
        var e = await Assert.ThrowsAsync<HttpRequestException>(() => emulator.SendAsync(request));
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(e.GetBaseException()).SocketErrorCode);
    }

    [Fact]
    public async Task A_header_asks_for_half_a_body()
    {
        var whole = await emulator.ListAsync(Instances.Small, Lists.BigKeys);
        using var request = Request("truncate");
        request.Headers.Add("X-Auth-Token", emulator.Options.Token);
        using var http = new HttpClient { BaseAddress = emulator.Server.BaseAddress };

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var half = new byte[whole.Body.Length / 2];
        await body.ReadExactlyAsync(half);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(whole.Body.Length, response.Content.Headers.ContentLength);
        var e = await Assert.ThrowsAsync<HttpIOException>(() => body.ReadAsync(new byte[1]).AsTask());
        Assert.Equal(HttpRequestError.ResponseEnded, e.HttpRequestError);
    }

    [Fact]
    public async Task A_header_asks_iam_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/auth/tokens");
        request.Headers.Add("X-Emulator-Fault", "503");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await emulator.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_fault_that_is_not_known_is_told()
    {
        using var request = Request("fire");

        var answer = await emulator.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Invalid X-Emulator-Fault parameter in the request.", answer.ErrorMessage);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Latency_passes_with_the_gateways_clock(bool byHeader)
    {
        var clock = new FakeTime(SignedRequest.SignedAt);
        var faults = new EmulatorFaults { Latency = TimeSpan.FromSeconds(3), LatencyRate = byHeader ? 0 : 1 };
        await using var late = await RunningEmulator.StartAsync(new() { GatewayClock = clock, Faults = faults });
        using var request = Request(byHeader ? "latency" : null);
        request.Headers.Add("X-Auth-Token", late.Options.Token);

        var call = late.SendAsync(request);
        await clock.ArmedAsync(TimeSpan.FromSeconds(3));
        clock.Advance(TimeSpan.FromSeconds(3) - TimeSpan.FromTicks(1));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(HttpStatusCode.OK, (await call).Status);
    }

    [Fact]
    public async Task Stopping_the_emulator_ends_latency()
    {
        var clock = new FakeTime(SignedRequest.SignedAt);
        var late = await RunningEmulator.StartAsync(
            new() { GatewayClock = clock, Faults = new() { Latency = TimeSpan.FromDays(1), LatencyRate = 1 } });
        using var request = Request(null);

        var call = late.SendAsync(request);
        await clock.ArmedAsync(TimeSpan.FromDays(1));
        await late.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    [Fact]
    public async Task Chance_follows_from_the_seed_and_the_number_of_the_request()
    {
        var faults = new EmulatorFaults { ResetRate = 0.2, UnavailableRate = 0.2, TruncationRate = 0.2 };
        var outcomes = await RunAsync(new() { Faults = faults }, 200);

        Assert.Equal(outcomes, await RunAsync(new() { Faults = faults }, 200));
        Assert.NotEqual(outcomes, await RunAsync(new() { Faults = faults, Seed = 7 }, 200));
        Assert.All([Reset, "503", Truncated], fault => Assert.InRange(outcomes.Count(outcome => outcome == fault), 20, 60));
        Assert.Equal(200, outcomes.Count(outcome => outcome is Reset or "503" or Truncated or "200"));
    }

    [Fact]
    public async Task A_503_can_come_in_bursts()
    {
        var single = await RunAsync(new() { Faults = new() { UnavailableRate = 0.05 } }, 100);
        var bursts = await RunAsync(new() { Faults = new() { UnavailableRate = 0.05, UnavailableBurst = 4 } }, 100);

        Assert.Contains("503", single);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => single[Math.Max(0, i - 3)..(i + 1)].Contains("503") ? "503" : "200"), bursts);
    }

    [Fact]
    public async Task Chance_leaves_iam_alone()
    {
        await using var faulty = await RunningEmulator.StartAsync(new() { Faults = new() { ResetRate = 1 } });

        Assert.Equal(HttpStatusCode.OK, (await faulty.GetAsync("/v3/projects")).Status);
        await Assert.ThrowsAsync<HttpRequestException>(() => faulty.ListAsync(Instances.Small, Lists.BigKeys));
    }

    [Theory]
    [InlineData(-0.1, 0, 0)]
    [InlineData(1.1, 0, 0)]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(0.5, 0.4, 0.2)]
    public async Task Rates_that_cannot_be_are_refused_at_the_start(double reset, double unavailable, double truncation) =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunningEmulator.StartAsync(
            new() { Faults = new() { ResetRate = reset, UnavailableRate = unavailable, TruncationRate = truncation } }));

    private static async Task<List<string>> RunAsync(DcsEmulatorOptions options, int requests)
    {
        var arrived = 0;
        await using var faulty = await RunningEmulator.StartAsync(options with { OnRequest = _ => arrived++ });
        List<string> outcomes = [];
        for (var i = 0; i < requests; i++)
        {
            try
            {
                using var response = await faulty.Http.GetAsync(
                    new Uri(faulty.Path(Instances.Small, Lists.BigKeys), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
                var status = ((int)response.StatusCode).ToString(null as IFormatProvider);
                outcomes.Add(status);
                await response.Content.ReadAsByteArrayAsync();
            }
            catch (HttpRequestException) when (outcomes.Count == i)
            {
                outcomes.Add(Reset);
            }
            catch (HttpRequestException)
            {
                outcomes[i] = Truncated;
            }
        }

        Assert.Equal(requests, arrived);
        return outcomes;
    }

    private HttpRequestMessage Request(string? fault)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, emulator.Path(Instances.Small, Lists.BigKeys));
        if (fault is not null)
        {
            request.Headers.Add("X-Emulator-Fault", fault);
        }

        return request;
    }
}
