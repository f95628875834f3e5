namespace Dcs.Emulator;

/// <summary>
/// What goes wrong with DCS requests, by chance. The number of a request and the emulator's seed decide, so a run can be repeated. A
/// request to IAM is left alone. With any request a header decides: <c>X-Emulator-Fault: reset</c>, <c>truncate</c>, <c>stall</c>,
/// <c>latency</c>, <c>429</c>, <c>500</c>, <c>502</c>, <c>503</c> or <c>504</c>.
/// </summary>
/// <remarks>Rates are from 0 to 1; those of resets, 503 and truncation exclude each other and make up no more than 1.</remarks>
public sealed record EmulatorFaults
{
    /// <summary>The share of requests whose connection is reset instead of an answer.</summary>
    public double ResetRate { get; init; }

    /// <summary>The share of requests with which a burst of 503 begins.</summary>
    public double UnavailableRate { get; init; }

    /// <summary>How many requests in a row are answered with 503, once a burst has begun.</summary>
    public int UnavailableBurst { get; init; } = 1;

    /// <summary>The share of requests whose answer ends halfway through its body.</summary>
    public double TruncationRate { get; init; }

    /// <summary>The share of requests that have to wait.</summary>
    public double LatencyRate { get; init; }

    /// <summary>How long they wait, by the gateway's clock.</summary>
    public TimeSpan Latency { get; init; }
}
