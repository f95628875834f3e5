namespace Dcs;

/// <summary>How often, how soon and how long a call is tried.</summary>
/// <remarks>
/// Tried again are GET, HEAD, OPTIONS, TRACE, PUT and DELETE (RFC 9110, 9.2.2) after 408, 429, 500, 502, 503 and 504, after an attempt that
/// took too long, and where the connection failed or broke, in the body too. Never after another 4xx: after five failures of authentication
/// the service locks the access key. What escapes in the end is the last answer or the last exception, with the number of attempts in its
/// <see cref="Exception.Data"/> under <c>Dcs.Attempts</c>; or, when a limit below was reached, a <see cref="TaskCanceledException"/> with a
/// <see cref="TimeoutException"/> inside. Each retry is an event <c>http.request.resend</c> of the current span.
/// </remarks>
public sealed class HuaweiRetryOptions
{
    private const int MostRetries = 10;

    // Timers take longer times, but nobody waits for them.
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>
    /// False switches all of it off: requests pass as they are, answers are not buffered, and the only limit of time is that of the
    /// <see cref="HttpClient"/>, which is then <see cref="TotalTimeout"/>.
    /// </summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Attempts after the first; 0 for none, at most 10, as in the vendor's SDKs.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The delay before the first retry; it doubles with each one, and a random part of up to half is taken off. The default gives the 1,
    /// 2, 4 seconds that the vendor asks for. A <c>Retry-After</c> that asks for more is granted.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What the delay grows to at most. Does not shorten a <c>Retry-After</c>: <see cref="TotalTimeout"/> bounds that.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long one attempt may take, its body included; the body of a stream (text/event-stream, application/octet-stream) is for its
    /// reader to limit. By default 30 s: lists of tasks come within one, and where three attempts hang there is time for the delays and for
    /// a fourth.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long all attempts and delays may take together. By default 120 s, which the vendor's SDKs give a call. An answer whose retry
    /// would begin later is given back at once.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>The longest body in bytes that is taken into memory; a longer one is an <see cref="HttpRequestException"/>. Streams are
    /// not.</summary>
    public int MaxResponseContentBufferSize { get; set; } = 64 << 20;

    /// <summary>The timeout for the <see cref="HttpClient"/>: none while the handler keeps the time.</summary>
    internal TimeSpan HttpClientTimeout => Enabled ? Timeout.InfiniteTimeSpan : TotalTimeout;

    /// <summary>The values of now: what is changed later does not reach who has them.</summary>
    internal HuaweiRetryOptions Copy() => (HuaweiRetryOptions)MemberwiseClone();

    /// <summary>What is wrong with the values, one sentence each: which option, what it is, what to set. Empty when all is well.</summary>
    internal IEnumerable<string> Validate()
    {
        if (MaxRetries is < 0 or > MostRetries)
        {
            yield return $"MaxRetries is {MaxRetries}: set 0, for no retries, to {MostRetries}.";
        }

        if (BaseDelay < TimeSpan.Zero || BaseDelay > s_longest)
        {
            yield return $"BaseDelay is {BaseDelay}: set {TimeSpan.Zero} to {s_longest}.";
        }
        else if (MaxDelay < BaseDelay || MaxDelay > s_longest)
        {
            yield return $"MaxDelay is {MaxDelay}: set BaseDelay, which is {BaseDelay}, to {s_longest}.";
        }

        if (TotalTimeout < s_shortest || TotalTimeout > s_longest)
        {
            yield return $"TotalTimeout is {TotalTimeout}: set {s_shortest} to {s_longest}.";
        }
        else if (AttemptTimeout < s_shortest || AttemptTimeout > TotalTimeout)
        {
            yield return $"AttemptTimeout is {AttemptTimeout}: set {s_shortest} to TotalTimeout, which is {TotalTimeout}.";
        }

        if (MaxResponseContentBufferSize <= 0)
        {
            yield return $"MaxResponseContentBufferSize is {MaxResponseContentBufferSize}: set a number of bytes, such as {64 << 20}.";
        }
    }
}
