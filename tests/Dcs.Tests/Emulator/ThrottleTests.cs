using System.Net;
using Dcs.Emulator;
using Dcs.Tests.Helpers;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Emulator;

/// <summary>What comes of too many requests.</summary>
public sealed class ThrottleTests
{
    private readonly FakeTime _clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, 500, TimeSpan.Zero));

    [Fact]
    public async Task Requests_above_the_limit_are_refused_until_the_window_ends()
    {
        await using var emulator = await StartAsync(new EmulatorThrottle(2, TimeSpan.FromMinutes(1)));
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(emulator)).Status);
        _clock.Advance(TimeSpan.FromSeconds(20.5));
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(emulator)).Status);

        var answer = await ListAsync(emulator);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Equal("APIGW.0308", answer.ErrorCode);
        Assert.Equal("The throttling threshold has been reached: policy user over ratelimit,limit:2,time:1 minute.", answer.ErrorMessage);
        Assert.Equal("40", answer.Headers["Retry-After"]);

        _clock.Advance(TimeSpan.FromSeconds(39.5) - TimeSpan.FromTicks(1));
        Assert.Equal("1", (await ListAsync(emulator)).Headers["Retry-After"]);
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(HttpStatusCode.OK, (await ListAsync(emulator)).Status);
    }

    [Fact]
    public async Task The_time_to_retry_can_be_a_date()
    {
        await using var emulator = await StartAsync(new EmulatorThrottle(0, TimeSpan.FromSeconds(30)) { RetryAfterIsDate = true });

        var answer = await ListAsync(emulator);

        Assert.Equal("Mon, 02 Mar 2026 09:00:31 GMT", answer.Headers["Retry-After"]);
        Assert.Contains("limit:0,time:30 second", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_are_told_all_the_same()
    {
        await using var emulator = await StartAsync(new EmulatorThrottle(0, TimeSpan.FromMinutes(1)));

        Assert.Equal(HttpStatusCode.OK, (await emulator.GetAsync("/v3/projects")).Status);
    }

    private static Task<Answer> ListAsync(RunningEmulator emulator) => emulator.ListAsync(Instances.Small, Lists.BigKeys);

    private Task<RunningEmulator> StartAsync(EmulatorThrottle limit) =>
        RunningEmulator.StartAsync(new DcsEmulatorOptions { GatewayClock = _clock, Throttle = limit });
}
