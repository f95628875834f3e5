namespace Dcs.Tests.Resilience;

/// <summary>Limits of time, and callers that give up; and how to tell them apart.</summary>
public sealed class TimeoutTests
{
    [Fact]
    public async Task An_attempt_that_takes_too_long_is_tried_again()
    {
        var origin = new Origin(async (attempt, _, token) =>
        {
            if (attempt == 1)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }

            return Origin.Response(200);
        });

        using var response = await origin.CallAsync(Origin.Get(), 30, 1);

        Assert.Equal((200, 2), ((int)response.StatusCode, origin.Attempts.Count));
    }

    [Fact]
    public async Task The_last_attempt_says_its_limit()
    {
        var origin = Origin.Silent(new() { MaxRetries = 1 });

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => origin.CallAsync(Origin.Get(), 30, 1, 30));

        Assert.Equal("No answer within AttemptTimeout, 30 seconds: 2 attempts were made, the one before the last ended with System.TimeoutException.", exception.Message);
        Assert.Equal(exception.Message, Assert.IsType<TimeoutException>(exception.InnerException).Message);
        Assert.Equal((2, 2), (exception.Data["Dcs.Attempts"], origin.Attempts.Count));
    }

    [Fact]
    public async Task All_attempts_together_have_a_limit_too()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var origin = new Origin(async (attempt, _, token) =>
        {
            if (attempt == 1)
            {
                return Origin.Response(503);
            }

            second.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            throw new InvalidOperationException();
        })
        { Options = new() { TotalTimeout = TimeSpan.FromSeconds(31.5), AttemptTimeout = TimeSpan.FromSeconds(31.5) } };

        var call = origin.CallAsync();
        await origin.Time.PassAsync(TimeSpan.FromSeconds(1));
        await second.Task;
        origin.Time.Advance(TimeSpan.FromSeconds(30.5));

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => call);
        Assert.Equal(
            "No answer within TotalTimeout, 31.5 seconds: 2 attempts were made, the one before the last ended with 503.",
            exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal(2, origin.Attempts.Count);
    }

    [Fact]
    public async Task What_may_act_twice_is_limited_and_sent_once()
    {
        var origin = Origin.Silent();

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => origin.CallAsync(Origin.Request("POST"), 30));

        Assert.Equal("No answer within AttemptTimeout, 30 seconds: 1 attempt was made.", exception.Message);
        Assert.Single(origin.Attempts);
    }

    [Fact]
    public async Task An_HttpClient_passes_it_on()
    {
        var origin = Origin.Silent(new() { MaxRetries = 0 });
        using var http = new HttpClient(new Dcs.Resilience.ResilienceHandler(origin.Options, origin.Time) { InnerHandler = origin })
        {
            Timeout = origin.Options.HttpClientTimeout,
        };

        var call = http.GetAsync(new Uri("https://dcs.example.com/"), HttpCompletionOption.ResponseHeadersRead);
        await origin.Time.PassAsync(TimeSpan.FromSeconds(30));

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => call);
        Assert.StartsWith("No answer within AttemptTimeout", exception.Message);
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_body_that_stalls_counts()
    {
        var origin = Origin.FirstThenOk(() => new() { Content = new StalledContent("application/json") });

        using var response = await origin.CallAsync(Origin.Get(), 30, 1);

        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
        Assert.Equal(2, origin.Attempts.Count);
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/octet-stream")]
    [InlineData("Text/Event-Stream; charset=utf-8")]
    public async Task A_stream_is_given_back_before_it_ends(string type)
    {
        var origin = Origin.Of(() => new() { Content = new StalledContent(type) });

        using var response = await origin.CallAsync();

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Empty(origin.Time.Timers);
    }

    [Fact]
    public async Task Cancelled_before_it_starts_it_sends_nothing()
    {
        var origin = Origin.Of(200);
        var cancelled = new CancellationToken(canceled: true);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => origin.CallAsync(Origin.Get(), cancelled));

        Assert.Equal(cancelled, exception.CancellationToken);
        Assert.Empty(origin.Attempts);
    }

    [Fact]
    public async Task Cancelled_during_an_attempt_it_ends_with_the_callers_token()
    {
        var origin = Origin.Silent();
        using var cancellation = new CancellationTokenSource();
        var call = origin.CallAsync(Origin.Get(), cancellation.Token);

        await cancellation.CancelAsync();

        await IsCancelledAsync(call, origin, cancellation.Token);
    }

    [Fact]
    public async Task Cancelled_during_a_delay_it_ends_at_once()
    {
        var origin = Origin.Of(503);
        using var cancellation = new CancellationTokenSource();
        var call = origin.CallAsync(Origin.Get(), cancellation.Token);
        await origin.Time.ArmedAsync(TimeSpan.FromSeconds(1));

        await cancellation.CancelAsync();

        await IsCancelledAsync(call, origin, cancellation.Token);
    }

    [Fact]
    public async Task Cancelled_while_a_body_is_read_it_ends_with_the_callers_token()
    {
        var origin = Origin.Of(() => new() { Content = new StalledContent("application/json") });
        using var cancellation = new CancellationTokenSource();
        var call = origin.CallAsync(Origin.Get(), cancellation.Token);

        await cancellation.CancelAsync();

        await IsCancelledAsync(call, origin, cancellation.Token);
    }

    [Fact]
    public async Task Cancelled_while_the_answer_came_it_is_not_tried_again()
    {
        using var cancellation = new CancellationTokenSource();
        var origin = Origin.Of(() =>
        {
            cancellation.Cancel();
            throw new HttpRequestException("reset");
        });

        var call = origin.CallAsync(Origin.Get(), cancellation.Token);

        await IsCancelledAsync(call, origin, cancellation.Token);
    }

    [Fact]
    public async Task Cancelled_as_an_answer_came_that_would_be_tried_again_it_leaves_no_answer_open()
    {
        using var cancellation = new CancellationTokenSource();
        using var body = new MemoryStream();
        var origin = Origin.Of(() =>
        {
            cancellation.Cancel();
            var response = new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable) { Content = new StreamContent(body) };
            response.Content.Headers.ContentType = new("application/octet-stream");
            return response;
        });
        var call = origin.CallAsync(Origin.Get(), cancellation.Token);

        await IsCancelledAsync(call, origin, cancellation.Token);
        Assert.False(body.CanRead);
    }

    private static async Task IsCancelledAsync(Task call, Origin origin, CancellationToken token)
    {
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
        Assert.Single(origin.Attempts);
        Assert.Empty(origin.Time.Timers);
    }
}
