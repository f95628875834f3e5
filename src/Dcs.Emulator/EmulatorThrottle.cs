namespace Dcs.Emulator;

/// <summary>Refuses DCS requests with 429 <c>APIGW.0308</c> and <c>Retry-After</c> when too many come. Those to IAM don't count.</summary>
/// <param name="Requests">How many are let through in a window.</param>
/// <param name="Window">How long a window is; it begins with the first request after the one before has ended.</param>
public sealed record EmulatorThrottle(int Requests, TimeSpan Window)
{
    /// <summary>Whether <c>Retry-After</c> is a date and not a number of seconds (RFC 9110, section 10.2.3).</summary>
    public bool RetryAfterIsDate { get; init; }
}
