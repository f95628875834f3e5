namespace Dcs.Resilience;

/// <summary>What is known of a call while it is tried.</summary>
/// <param name="request">Sent again and again.</param>
/// <param name="started">Timestamp of the beginning.</param>
internal sealed class ResilientCall(HttpRequestMessage request, long started)
{
    // Handlers below add headers: the trace's, a signature. Those of the last attempt must not go out with the next.
    private readonly string[] _headers = Names(request);

    public HttpRequestMessage Request { get; } = request;

    public long Started { get; } = started;

    /// <summary>Attempts so far, the one under way included.</summary>
    public int Attempts { get; private set; }

    /// <summary>The delay that was found for the retry under consideration.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What the last attempt that was tried again failed of: a status, or the type of an exception.</summary>
    public string? LastFailure { get; set; }

    public void Begin()
    {
        if (++Attempts == 1)
        {
            return;
        }

        Request.Options.Set(ResendCountPropagator.Key, Attempts - 1);
        foreach (var name in Names(Request).Except(_headers, StringComparer.OrdinalIgnoreCase))
        {
            Request.Headers.Remove(name);
        }
    }

    private static string[] Names(HttpRequestMessage request)
    {
        var headers = request.Headers.NonValidated;
        var names = new string[headers.Count];
        var i = 0;
        foreach (var (name, _) in headers)
        {
            names[i++] = name;
        }

        return names;
    }
}
