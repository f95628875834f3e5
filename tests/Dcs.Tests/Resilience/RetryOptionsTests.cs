using Dcs.Resilience;

namespace Dcs.Tests.Resilience;

public sealed class RetryOptionsTests
{
    [Fact]
    public void Defaults_are_valid() => Assert.Empty(new HuaweiRetryOptions().Validate());

    public static TheoryData<HuaweiRetryOptions, string> Wrong => new()
    {
        { new() { MaxRetries = -1 }, "MaxRetries is -1: set 0, for no retries, to 10." },
        { new() { MaxRetries = 11 }, "MaxRetries is 11: set 0, for no retries, to 10." },
        { new() { BaseDelay = TimeSpan.FromTicks(-1) }, "BaseDelay is -00:00:00.0000001: set 00:00:00 to 1.00:00:00." },
        { new()
        {
            MaxDelay = TimeSpan.FromSeconds(0.5)
        }, "MaxDelay is 00:00:00.5000000: set BaseDelay, which is 00:00:01, to 1.00:00:00." },
        { new()
        {
            AttemptTimeout = TimeSpan.Zero
        }, "AttemptTimeout is 00:00:00: set 00:00:00.0100000 to TotalTimeout, which is 00:02:00." },
        { new() { AttemptTimeout = TimeSpan.FromMinutes(3) }, "AttemptTimeout is 00:03:00: set 00:00:00.0100000 to TotalTimeout, which is 00:02:00." },
        { new() { TotalTimeout = Timeout.InfiniteTimeSpan }, "TotalTimeout is -00:00:00.0010000: set 00:00:00.0100000 to 1.00:00:00." },
        { new() { MaxResponseContentBufferSize = 0 }, "MaxResponseContentBufferSize is 0: set a number of bytes, such as 67108864." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said(HuaweiRetryOptions options, string message)
    {
        Assert.Equal(message, Assert.Single(options.Validate()));
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new ResilienceHandler(options, TimeProvider.System)).Message);
    }

    [Fact]
    public void The_ends_of_the_ranges_are_taken()
    {
        var day = TimeSpan.FromDays(1);

        using var most = new ResilienceHandler(
            new() { MaxRetries = 10, BaseDelay = day, MaxDelay = day, AttemptTimeout = day, TotalTimeout = day }, TimeProvider.System);
        var brief = TimeSpan.FromMilliseconds(10);
        using var least = new ResilienceHandler(
            new()
            {
                MaxRetries = 0,
                BaseDelay = default,
                MaxDelay = default,
                AttemptTimeout = brief,
                TotalTimeout = brief,
                MaxResponseContentBufferSize = 1
            }, TimeProvider.System);
    }

    [Fact]
    public void The_HttpClient_keeps_no_time_while_the_handler_does() =>
        Assert.Equal(Timeout.InfiniteTimeSpan, new HuaweiRetryOptions().HttpClientTimeout);
}
