using Acme.Plumbing;

namespace Acme;

/// <summary>The part of a client that is emitted, as far as the support code needs it to be compiled on its own.</summary>
public sealed partial class AcmeClient
{
    private const string RequestIdHeader = "X-Request-Id";

    private static readonly AcmeErrorShape s_errorShape = new(["/code"], ["/message"], ["/request_id"]);

    public AcmeClient(HttpClient httpClient, string server, string? userAgent)
    {
        _http = httpClient;
        _server = server;
        _userAgent = userAgent;
        _longest = long.MaxValue;
        _reading = AcmeReading.Strict;
    }
}
