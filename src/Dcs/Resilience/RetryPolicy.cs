using System.Net;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Dcs.Resilience;

/// <summary>What is tried again, and after which delay.</summary>
/// <param name="random">Gives numbers from 0 to below 1; asked by calls in parallel.</param>
internal sealed class RetryPolicy(TimeSpan baseDelay, TimeSpan maxDelay, TimeSpan total, TimeProvider time, Func<double> random)
{
    /// <summary>Whether to try again; then the call has the delay.</summary>
    /// <remarks>
    /// The delay is found here and not by Polly, which does so after it has decided: then an answer whose retry comes too late could not be
    /// given back any more. Polly would also neither add jitter to a <c>Retry-After</c> nor keep its own from coming near to none.
    /// </remarks>
    public bool Wants(ResilientCall call, Outcome<HttpResponseMessage> outcome, int retry)
    {
        if (!IsTransient(outcome) || !IsIdempotent(call.Request.Method) || !CanBeSentAgain(call.Request.Content))
        {
            return false;
        }

        call.Delay = Delay(outcome.Result, retry);
        return call.Delay < total - time.GetElapsedTime(call.Started);
    }

    /// <summary>The status, or the type of the exception.</summary>
    public static string Reason(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
        { Exception: TimeoutRejectedException } => typeof(TimeoutException).FullName!,
        _ => outcome.Exception!.GetType().FullName!,
    };

    private static bool IsTransient(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result: { } response } => IsTransient(response.StatusCode),
        { Exception: TimeoutRejectedException } => true,
        { Exception: HttpRequestException e } => IsTransient(e),

        // The time to connect was up; a caller that cancels is told by its token.
        { Exception: OperationCanceledException { InnerException: TimeoutException } } => true,
        _ => false,
    };

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
        var backoff = Min(baseDelay * Math.Pow(2, retry), maxDelay) * (1 - (random() / 2));
        if (response is null || RetryAfter(response) is not { } asked || asked <= backoff)
        {
            return backoff;
        }

        // All who were sent away at once were given the same time.
        return asked + (baseDelay * random());
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
