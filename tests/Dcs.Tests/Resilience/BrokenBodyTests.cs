using System.Net;
using System.Text;
using Dcs.Resilience;
using Dcs.Tests.Client;
using Dcs.Tests.Helpers;

namespace Dcs.Tests.Resilience;

/// <summary>Connections that break, over sockets, through the emitted client.</summary>
public sealed class BrokenBodyTests
{
    private static readonly RawAnswer s_good = RawAnswer.Json(Calls.EmptyPage);

    private static readonly Dictionary<string, RawAnswer> s_broken = new()
    {
        ["nothing"] = new() { IsSilent = true },
        ["nothing, reset"] = new() { IsSilent = true, Ending = Ending.Reset },
        ["truncated"] = s_good with { Length = s_good.Body.Length + 100 },
        ["reset in the body"] = s_good with { Length = s_good.Body.Length + 100, Ending = Ending.Reset },
        ["chunks without an end"] = RawAnswer.Chunks(whole: false, Calls.EmptyPage),
        ["reset in the body of an error"] = RawAnswer.Json("{}", 503) with { Length = 100, Ending = Ending.Reset },
    };

    public static TheoryData<string> Broken => [.. s_broken.Keys];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task It_is_tried_again(string how)
    {
        var answers = new Queue<RawAnswer>([s_broken[how], s_broken[how], s_good]);
        await using var server = RawServer.Answering(_ => answers.Dequeue());
        using var http = Resilient(server);

        var page = await http.Client().ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal("i", page.InstanceId);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task In_the_end_it_is_said_how_often(string how)
    {
        await using var server = RawServer.Answering(s_broken[how]);
        using var http = Resilient(server);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.Client().ListBigkeyScanTasksAsync(Calls.Instance));

        // A connection that ends in good order before it said anything is tried three times more by SocketsHttpHandler itself.
        Assert.Equal((4, how == "nothing" ? 16 : 4), (exception.Data["Dcs.Attempts"], server.Requests.Count));
    }

    [Fact]
    public async Task A_body_that_cannot_be_decompressed_is_tried_again()
    {
        var answers = new Queue<RawAnswer>([s_good.With("Content-Encoding: gzip"), s_good]);
        await using var server = RawServer.Answering(_ => answers.Dequeue());
        using var http = Resilient(server);

        var page = await http.Client().ListBigkeyScanTasksAsync(Calls.Instance);

        Assert.Equal(("i", 2), (page.InstanceId, server.Requests.Count));
    }

    [Fact]
    public async Task A_body_that_can_never_be_decompressed_is_said_to_be_so()
    {
        await using var server = RawServer.Answering(s_good.With("Content-Encoding: gzip"));
        using var http = Resilient(server);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.Client().ListBigkeyScanTasksAsync(Calls.Instance));

        Assert.Equal((HttpRequestError.InvalidResponse, 4), (exception.HttpRequestError, server.Requests.Count));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_an_error_and_not_tried_again(bool isChunked)
    {
        var body = new string(' ', 1001);
        var answer = isChunked
            ? RawAnswer.Chunks(whole: true, body[..500], body[500..])
            : s_good with { Body = Encoding.UTF8.GetBytes(body) };
        await using var server = RawServer.Answering(answer);
        using var http = Resilient(server, new() { MaxResponseContentBufferSize = 1000 });

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => http.Client().ListBigkeyScanTasksAsync(Calls.Instance));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, exception.HttpRequestError);
        Assert.Equal(
            "The body is longer than 1000 bytes. Ask for less, or raise MaxResponseContentBufferSize of HuaweiRetryOptions.",
            exception.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_last_error_is_read_as_without_retries()
    {
        await using var server = RawServer.Answering(
            RawAnswer.Json("""{"error_code":"APIGW.0308","error_msg":"The throttling threshold has been reached","request_id":"r"}""", 429)
                .With("X-Request-Id: h"));
        using var http = Resilient(server);

        var response = await http.Client().ListBigkeyScanTasksWithResponseAsync(Calls.Instance);

        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "APIGW.0308", "r"),
            (response.StatusCode, response.Error?.ErrorCode, response.Error?.RequestId));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_stream_that_breaks_is_its_readers_to_handle()
    {
        await using var server = RawServer.Answering(new RawAnswer
        {
            Headers = ["Content-Type: application/octet-stream"],
            Body = "some"u8.ToArray(),
            Length = 100,
        });
        using var http = Resilient(server);

        using var response = await http.GetAsync(new Uri("file", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadAsByteArrayAsync());
        Assert.Single(server.Requests);
    }

    // No delay, and time that stands: nothing but the answers decides.
    private static HttpClient Resilient(RawServer server, HuaweiRetryOptions? options = null)
    {
        options ??= new();
        options.BaseDelay = TimeSpan.Zero;
        return new(new ResilienceHandler(options, new FakeTime())
        {
            InnerHandler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.GZip }
        })
        {
            BaseAddress = server.BaseAddress,
            Timeout = options.HttpClientTimeout,
        };
    }
}
