using System.Collections.Concurrent;
using System.Net;
using Dcs.Resilience;
using Dcs.Tests.Helpers;

namespace Dcs.Tests.Resilience;

/// <summary>A service without a network below a <see cref="ResilienceHandler"/>: gives the nth attempt what the test says, and keeps what
/// was asked.</summary>
internal sealed class Origin(Func<int, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _attempts = new();

    /// <summary>The body of each attempt as it was sent.</summary>
    public IReadOnlyList<string> Attempts => [.. _attempts];

    public FakeTime Time { get; } = new();

    /// <summary>By default no jitter, so that delays are 1, 2, 4 seconds.</summary>
    public Func<double> Random { get; init; } = () => 0;

    public HuaweiRetryOptions Options { get; init; } = new();

    /// <summary>Answers each attempt with the next status, and then on with the last.</summary>
    public static Origin Of(params int[] statuses) =>
        Of([.. statuses.Select(status => (Func<HttpResponseMessage>)(() => Response(status)))]);

    /// <summary>Does the next of these at each attempt, and then on the last.</summary>
    public static Origin Of(params Func<HttpResponseMessage>[] answers) =>
        new((attempt, _, _) => Task.FromResult(answers[Math.Min(attempt, answers.Length) - 1]()));

    /// <summary>Does this at the first attempt, and answers 200 from then on.</summary>
    public static Origin FirstThenOk(Func<HttpResponseMessage> first) => Of(first, () => Response(200));

    /// <summary>Never answers.</summary>
    public static Origin Silent(HuaweiRetryOptions? options = null) => new(async (_, _, token) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, token);
        throw new InvalidOperationException("Ended without being cancelled.");
    })
    { Options = options ?? new() };

    public static HttpResponseMessage Response(int status, string body = "{}") =>
        new((HttpStatusCode)status) { Content = new StringContent(body) };

    /// <summary>Sends a request through the handler, whose delays are given no time to pass.</summary>
    public Task<HttpResponseMessage> CallAsync(HttpRequestMessage? request = null, CancellationToken cancellationToken = default) =>
        Invoker().SendAsync(request ?? Get(), cancellationToken);

    /// <summary>Sends a request and lets each of these delays pass when the handler waits for it.</summary>
    public async Task<HttpResponseMessage> CallAsync(HttpRequestMessage request, params double[] delays)
    {
        var call = CallAsync(request, CancellationToken.None);
        foreach (var delay in delays)
        {
            Assert.False(call.IsCompleted, "It did not wait.");
            await Time.PassAsync(TimeSpan.FromSeconds(delay));
        }

        return await call;
    }

    public HttpMessageInvoker Invoker() => new(new ResilienceHandler(Options, Time, Random) { InnerHandler = this });

    public static HttpRequestMessage Get() => new(HttpMethod.Get, "https://dcs.example.com/v2/p/instances?limit=10");

    public static HttpRequestMessage Request(string method, HttpContent? content = null) => new(new HttpMethod(method), "https://dcs.example.com/") { Content = content };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _attempts.Enqueue(request.Content is { } content ? await Sent(content) : "");
        return await answer(_attempts.Count, request, cancellationToken);
    }

    // As a connection does it: content is written, and not kept.
    private static async Task<string> Sent(HttpContent content)
    {
        using var sent = new MemoryStream();
        await content.CopyToAsync(sent);
        return System.Text.Encoding.UTF8.GetString(sent.ToArray());
    }
}
