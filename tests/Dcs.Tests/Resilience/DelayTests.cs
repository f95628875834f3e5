using System.Globalization;
using Dcs.Resilience;

namespace Dcs.Tests.Resilience;

/// <summary>How long a retry waits. Between two attempts, the only timer is that of the delay.</summary>
public sealed class DelayTests
{
    private static readonly HuaweiRetryOptions s_many = new()
    {
        MaxRetries = 6,
        MaxDelay = TimeSpan.FromSeconds(10),
        TotalTimeout = TimeSpan.FromHours(1),
    };

    [Fact]
    public async Task It_doubles_up_to_the_greatest()
    {
        var origin = new Origin((_, _, _) => Task.FromResult(Origin.Response(503))) { Options = s_many };

        using var response = await origin.CallAsync(Origin.Get(), 1, 2, 4, 8, 10, 10);

        Assert.Equal(7, origin.Attempts.Count);
    }

    [Fact]
    public async Task Jitter_takes_off_up_to_half()
    {
        var origin = new Origin((_, _, _) => Task.FromResult(Origin.Response(503))) { Options = s_many, Random = () => 0.5 };
        var most = new Origin((_, _, _) => Task.FromResult(Origin.Response(503)))
        {
            Options = s_many,
            Random = () => Math.BitDecrement(1.0)
        };

        using var response = await origin.CallAsync(Origin.Get(), 0.75, 1.5, 3, 6, 7.5, 7.5);
        using var shortest = await most.CallAsync(Origin.Get(), 0.5, 1, 2, 4, 5, 5);

        Assert.Equal((7, 7), (origin.Attempts.Count, most.Attempts.Count));
    }

    [Fact]
    public async Task Two_clients_do_not_wait_alike()
    {
        var one = await FirstDelayAsync();
        var other = await FirstDelayAsync();

        Assert.NotEqual(one, other);
        Assert.All([one, other], delay => Assert.InRange(delay, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 02 Jan 2030 03:04:12 GMT", 7)]
    [InlineData("0", 1)]
    [InlineData("Wed, 02 Jan 2030 03:04:00 GMT", 1)]
    [InlineData("soon", 1)]
    [InlineData("-5", 1)]
    public async Task The_server_may_ask_for_more_but_not_for_less(string retryAfter, double seconds)
    {
        var origin = Origin.FirstThenOk(() => Asking(retryAfter));

        using var response = await origin.CallAsync(Origin.Get(), seconds);

        Assert.Equal((200, 2), ((int)response.StatusCode, origin.Attempts.Count));
    }

    [Fact]
    public async Task A_date_is_read_by_the_clock_of_the_server()
    {
        var origin = Origin.FirstThenOk(() => Asking("Wed, 02 Jan 2030 04:00:07 GMT", date: "Wed, 02 Jan 2030 04:00:00 GMT"));

        using var response = await origin.CallAsync(Origin.Get(), 7);

        Assert.Equal(2, origin.Attempts.Count);
    }

    [Fact]
    public async Task Jitter_comes_on_top_of_what_the_server_asks_for()
    {
        var origin = new Origin((attempt, _, _) => Task.FromResult(attempt == 1 ? Asking("7") : Origin.Response(200)))
        {
            Random = () => 0.5
        };

        using var response = await origin.CallAsync(Origin.Get(), 7.5);

        Assert.Equal(2, origin.Attempts.Count);
    }

    [Theory]
    [InlineData("120")]
    [InlineData("2147483647")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task What_would_come_after_the_budget_is_not_waited_for(string retryAfter)
    {
        var origin = Origin.Of(() => Asking(retryAfter));

        using var response = await origin.CallAsync();

        Assert.Equal((429, 1), ((int)response.StatusCode, origin.Attempts.Count));
        Assert.Equal("wait", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_was_spent_counts()
    {
        var origin = Origin.Of(() => Asking("50"));

        using var response = await origin.CallAsync(Origin.Get(), 50, 50);

        Assert.Equal((429, 3), ((int)response.StatusCode, origin.Attempts.Count));
        Assert.Equal(100, (origin.Time.GetUtcNow() - new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero)).TotalSeconds);
    }

    [Fact]
    public async Task Its_own_delay_is_not_waited_for_either()
    {
        var options = new HuaweiRetryOptions { TotalTimeout = TimeSpan.FromSeconds(3), AttemptTimeout = TimeSpan.FromSeconds(3) };
        var answered = new Origin((_, _, _) => Task.FromResult(Origin.Response(503))) { Options = options };
        var broken = new Origin((_, _, _) => throw new HttpRequestException("reset")) { Options = options };

        using var response = await answered.CallAsync(Origin.Get(), 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => broken.CallAsync(Origin.Get(), 1));

        Assert.Equal((503, 2, 2), ((int)response.StatusCode, answered.Attempts.Count, broken.Attempts.Count));
    }

    private static async Task<TimeSpan> FirstDelayAsync()
    {
        var origin = Origin.Of(503);
        using var cancellation = new CancellationTokenSource();
        using var invoker = new HttpMessageInvoker(new ResilienceHandler(origin.Options, origin.Time) { InnerHandler = origin });
        var call = invoker.SendAsync(Origin.Get(), cancellation.Token);
        var delay = Assert.Single(origin.Time.Timers);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        return delay;
    }

    private static HttpResponseMessage Asking(string retryAfter, string? date = null)
    {
        var response = Origin.Response(429, "wait");
        response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        if (date is not null)
        {
            response.Headers.Date = DateTimeOffset.Parse(date, CultureInfo.InvariantCulture);
        }

        return response;
    }
}
