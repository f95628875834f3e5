using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Authentication;

namespace Dcs.Tests.Resilience;

/// <summary>What is tried again, what is not, and what comes out in the end.</summary>
public sealed class RetryTests
{
    public static TheoryData<string, int> Retried
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var method in new[] { "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE" })
            {
                foreach (var status in new[] { 408, 429, 500, 502, 503, 504 })
                {
                    data.Add(method, status);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Retried))]
    public async Task What_passes_is_tried_again_where_that_does_no_harm(string method, int status)
    {
        var origin = Origin.Of(status, 200);

        using var response = await origin.CallAsync(Origin.Request(method), 1);

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, origin.Attempts.Count));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(304)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(501)]
    [InlineData(505)]
    [InlineData(511)]
    public async Task What_does_not_pass_is_given_back(int status)
    {
        var origin = Origin.Of(status);

        using var response = await origin.CallAsync();

        Assert.Equal((status, 1), ((int)response.StatusCode, origin.Attempts.Count));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("LOCK")]
    public async Task What_may_act_twice_is_sent_once(string method)
    {
        var answered = Origin.Of(503);
        var broken = Origin.Of(() => throw new HttpRequestException("reset"));

        using var response = await answered.CallAsync(Origin.Request(method));
        await Assert.ThrowsAsync<HttpRequestException>(() => broken.CallAsync(Origin.Request(method)));

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Single(answered.Attempts);
        Assert.Single(broken.Attempts);
    }

    public static TheoryData<Exception, bool> Exceptions => new()
    {
        { new HttpRequestException("reset", new IOException()), true },
        { new HttpRequestException(HttpRequestError.NameResolutionError), true },
        { new HttpRequestException(HttpRequestError.ConnectionError), true },
        { new HttpRequestException(HttpRequestError.ResponseEnded), true },
        { new HttpRequestException(HttpRequestError.SecureConnectionError, inner: new IOException()), true },
        { new HttpRequestException(HttpRequestError.SecureConnectionError, inner: new AuthenticationException()), false },
        { new HttpRequestException(HttpRequestError.UserAuthenticationError), false },
        { new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded), false },
        { new HttpRequestException("of a token request", null, HttpStatusCode.Unauthorized), false },
        { new HttpRequestException("of a token request", null, HttpStatusCode.ServiceUnavailable), true },
        { new TaskCanceledException("connect", new TimeoutException()), true },
        { new TaskCanceledException("of a handler below"), false },
        { new InvalidOperationException("a bug"), false },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task An_exception_is_tried_again_when_it_may_pass(Exception exception, bool isRetried)
    {
        var origin = Origin.FirstThenOk(() => throw exception);

        var call = isRetried ? origin.CallAsync(Origin.Get(), 1) : origin.CallAsync();

        if (isRetried)
        {
            Assert.Equal(HttpStatusCode.OK, (await call).StatusCode);
        }
        else
        {
            Assert.Same(exception, await Assert.ThrowsAnyAsync<Exception>(() => call));
        }

        Assert.Equal(isRetried ? 2 : 1, origin.Attempts.Count);
    }

    [Fact]
    public async Task The_last_answer_is_given_back_whole_and_the_others_are_disposed()
    {
        var contents = new List<Tracked>();
        var origin = new Origin((attempt, _, _) =>
        {
            contents.Add(new Tracked("body " + attempt));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = contents[^1] });
        });

        using var response = await origin.CallAsync(Origin.Get(), 1, 2, 4);

        Assert.Equal("body 4", await response.Content.ReadAsStringAsync());
        Assert.Equal([true, true, true, false], contents.Select(content => content.IsDisposed));
    }

    [Fact]
    public async Task The_last_exception_escapes_and_tells_the_attempts()
    {
        var thrown = new List<HttpRequestException>();
        var origin = Origin.Of(() =>
        {
            thrown.Add(new HttpRequestException(HttpRequestError.ConnectionError, "no " + thrown.Count));
            throw thrown[^1];
        });

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => origin.CallAsync(Origin.Get(), 1, 2, 4));

        Assert.Same(thrown[3], exception);
        Assert.Equal(4, exception.Data["Dcs.Attempts"]);
    }

    [Fact]
    public async Task A_body_that_can_be_sent_again_is()
    {
        using var seekable = new MemoryStream("seekable"u8.ToArray());
        foreach (var (content, sent) in new (HttpContent, string)[]
        {
            (new ByteArrayContent("bytes"u8.ToArray()), "bytes"),
            (new StringContent("text"), "text"),
            (new ReadOnlyMemoryContent("memory"u8.ToArray()), "memory"),
            (new StreamContent(seekable), "seekable"),
        })
        {
            var origin = Origin.Of(503, 200);

            using var response = await origin.CallAsync(Origin.Request("PUT", content), 1);

            Assert.Equal([sent, sent], origin.Attempts);
        }
    }

    [Fact]
    public async Task A_body_that_can_be_read_once_is_sent_once()
    {
        using var multipart = new MultipartContent { new StringContent("part") };
        foreach (var content in new HttpContent[] { new StreamContent(new OnceStream()), multipart })
        {
            var origin = Origin.Of(503, 200);

            using var response = await origin.CallAsync(Origin.Request("PUT", content));

            Assert.Equal((503, 1), ((int)response.StatusCode, origin.Attempts.Count));
        }
    }

    [Fact]
    public async Task What_handlers_below_add_to_one_attempt_does_not_go_out_with_the_next()
    {
        var seen = new List<string>();
        var origin = new Origin((attempt, request, _) =>
        {
            seen.Add(string.Join(' ', request.Headers.Select(header => header.Key)));
            request.Headers.TryAddWithoutValidation("traceparent", "00-" + attempt);
            return Task.FromResult(Origin.Response(attempt < 3 ? 503 : 200));
        });
        var request = Origin.Get();
        request.Headers.Add("X-Own", "kept");

        using var response = await origin.CallAsync(request, 1, 2);

        Assert.Equal(["X-Own", "X-Own", "X-Own"], seen);
    }

    [Fact]
    public async Task No_retries_still_limits_and_buffers()
    {
        var origin = Origin.Of(503);
        origin.Options.MaxRetries = 0;

        using var response = await origin.CallAsync();

        Assert.Equal((503, 1), ((int)response.StatusCode, origin.Attempts.Count));
        Assert.IsType<MemoryStream>(await response.Content.ReadAsStreamAsync());
    }

    [Fact]
    public async Task Switched_off_it_does_nothing()
    {
        var content = new StreamContent(new OnceStream());
        var origin = Origin.Of(() => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Content = content });
        origin.Options.Enabled = false;

        using var response = await origin.CallAsync();

        Assert.Equal((503, 1), ((int)response.StatusCode, origin.Attempts.Count));
        Assert.False((await response.Content.ReadAsStreamAsync()).CanSeek);
        Assert.Equal(TimeSpan.FromSeconds(120), origin.Options.HttpClientTimeout);
    }

    [Fact]
    public void What_is_sent_in_step_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Origin.Of(200).Invoker().Send(Origin.Get(), default));

    [Fact]
    public async Task Calls_in_parallel_keep_apart()
    {
        var attempts = new ConcurrentDictionary<Uri, int>();
        var origin = new Origin(async (_, request, _) =>
        {
            await Task.Yield();
            var number = int.Parse(request.RequestUri!.Query[1..], CultureInfo.InvariantCulture);
            return attempts.AddOrUpdate(request.RequestUri, 1, (_, count) => count + 1) <= number % 5
                ? Origin.Response(503)
                : Origin.Response(200, request.RequestUri.Query);
        });
        origin.Options.BaseDelay = TimeSpan.Zero;
        using var invoker = origin.Invoker();

        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(async number =>
        {
            using var response = await invoker.SendAsync(new(HttpMethod.Get, $"https://dcs.example.com/?{number}"), default);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }));

        Assert.Equal(Enumerable.Range(0, 500).Select(number => number % 5 == 4 ? (503, "{}") : (200, "?" + number)), answers);
        Assert.All(
            attempts, of => Assert.Equal(Math.Min(4, 1 + (int.Parse(of.Key.Query[1..], CultureInfo.InvariantCulture) % 5)), of.Value));
        Assert.Empty(origin.Time.Timers);
    }

    [Fact]
    public async Task Nothing_is_left_behind()
    {
        var origin = Origin.Of(503, 200);

        using var response = await origin.CallAsync(Origin.Get(), 1);

        Assert.Empty(origin.Time.Timers);
    }

    private sealed class Tracked(string text) : StringContent(text)
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
