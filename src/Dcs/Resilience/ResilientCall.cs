using Polly;

namespace Dcs.Resilience;

/// <summary>What is known of a call while it is tried.</summary>
/// <param name="request">Sent again and again.</param>
/// <param name="started">Timestamp of the beginning.</param>
internal sealed class ResilientCall(HttpRequestMessage request, long started)
{
    public static readonly ResiliencePropertyKey<ResilientCall> Key = new("Dcs.Call");

    // Handlers below add headers: the trace's, a signature. Those of the last attempt must not go out with the next.
    private readonly string[] _headers = [.. request.Headers.NonValidated.Select(static header => header.Key)];

    public HttpRequestMessage Request { get; } = request;

    public long Started { get; } = started;

    /// <summary>Attempts so far, the one under way included.</summary>
    public int Attempts { get; private set; }

    /// <summary>The delay that was found for the retry under consideration.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What the last attempt that was tried again failed of: a status, or the type of an exception.</summary>
    public string? LastFailure { get; set; }

    /// <summary>The limit that was reached: the name of the option and its value.</summary>
    public (string Option, TimeSpan Value)? Reached { get; set; }

    public void Begin()
    {
        Reached = null;
        if (++Attempts == 1)
        {
            return;
        }

        Request.Options.Set(ResendCountPropagator.Key, Attempts - 1);
        foreach (var name in Request.Headers.NonValidated.Select(static header => header.Key)
            .Except(_headers, StringComparer.OrdinalIgnoreCase)
            .ToArray())
        {
            Request.Headers.Remove(name);
        }
    }
}
