using System.Globalization;
using System.Net;
using System.Security.Authentication;

namespace Dcs.Resilience;

/// <summary>What is tried again, and after which delay.</summary>
/// <param name="random">Gives numbers from 0 to below 1; asked by calls in parallel.</param>
internal sealed class RetryPolicy(HuaweiRetryOptions options, TimeProvider time, Func<double> random)
{
    /// <summary>Returns whether to try again after an answer; then the call has the delay and the status as its failure.</summary>
    public bool Wants(ResilientCall call, HttpResponseMessage response) => IsTransient(response.StatusCode)
        && Wants(call, ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture), response);

    /// <summary>Returns whether to try again after an exception; then the call has the delay and the type of the exception as its
    /// failure.</summary>
    public bool Wants(ResilientCall call, Exception exception) => exception switch
    {
        HttpRequestException e => IsTransient(e) && Wants(call, e.GetType().FullName!),

        // The time of the attempt or the time to connect was up. A caller that cancels gets its own token back.
        OperationCanceledException { InnerException: TimeoutException e } => Wants(call, e.GetType().FullName!),
        _ => false,
    };

    private bool Wants(ResilientCall call, string failure, HttpResponseMessage? response = null)
    {
        if (call.Attempts > options.MaxRetries || !IsIdempotent(call.Request.Method) || !CanBeSentAgain(call.Request.Content))
        {
            return false;
        }

        var delay = Delay(response, call.Attempts - 1);
        if (delay >= options.TotalTimeout - time.GetElapsedTime(call.Started))
        {
            return false;
        }

        (call.Delay, call.LastFailure) = (delay, failure);
        return true;
    }

    // Of the other 5xx none gets better by itself: 501 and 505 say what the server cannot do, 507, 508 and 511 that somebody must act.
    private static bool IsTransient(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    // With a status it is an answer that a handler below threw. What is refused by settings or by a certificate is refused again.
    private static bool IsTransient(HttpRequestException e) => e.StatusCode is { } status
        ? IsTransient(status)
        : e.InnerException is not AuthenticationException && e.HttpRequestError is not (HttpRequestError.ConfigurationLimitExceeded
            or HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError
            or HttpRequestError.ExtendedConnectNotSupported);

    // RFC 9110, 9.2.2. CONNECT is not for clients of a service.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
            || method == HttpMethod.Trace || method == HttpMethod.Put || method == HttpMethod.Delete;

    // Of a content of another kind nobody knows whether it can be read twice.
    private static bool CanBeSentAgain(HttpContent? content) => content is null or ByteArrayContent or ReadOnlyMemoryContent
        || (content.GetType() == typeof(StreamContent) && content.ReadAsStream().CanSeek);

    private TimeSpan Delay(HttpResponseMessage? response, int retry)
    {
        // The greatest part that is random still lets retries come later each time.
        var backoff = Min(options.BaseDelay * Math.Pow(2, retry), options.MaxDelay) * (1 - (random() / 2));
        if (response is null || RetryAfter(response) is not { } asked || asked <= backoff)
        {
            return backoff;
        }

        // All who were sent away at once were given the same time.
        return asked + (options.BaseDelay * random());
    }

    // RFC 9110, 10.2.3. A date is taken by the clock of the server that named it, if it tells that.
    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - (response.Headers.Date ?? time.GetUtcNow()),
        _ => null,
    };

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
