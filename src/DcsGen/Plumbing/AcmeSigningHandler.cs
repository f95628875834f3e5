namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Globalization;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Security.Cryptography;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Signs each request with an access key (<c>SDK-HMAC-SHA256</c>). Make it the innermost handler: then each attempt of a retry is signed, and
/// no other handler changes a signed request.
/// </summary>
/// <remarks>
/// The signature covers the method, the path, the query, the body and the headers <c>Host</c>, <c>X-Sdk-Date</c> and, if the request has
/// them, <c>X-Project-Id</c>, <c>X-Domain-Id</c>, <c>X-Security-Token</c> and <c>X-Sdk-Content-Sha256</c>. Other headers are not signed, because a proxy may change them.
/// A redirect would send the security token of a temporary key to another server: with a transport that follows redirects, such a key is an
/// <see cref="InvalidOperationException"/>. <c>AcmeClient.Create</c> and the registration use a transport that does not follow redirects. If an outer handler
/// sends a request again to another server, it is sent there without signature and token.
/// </remarks>
public class AcmeSigningHandler : DelegatingHandler
{
    /// <summary>The gateway refuses a request whose date differs more from its clock.</summary>
    private static readonly TimeSpan s_tolerance = TimeSpan.FromMinutes(15);

    // Sorted by their characters.
    private static readonly string[] s_signed =
        ["host", "x-domain-id", "x-project-id", AcmeSignature.HashHeader, "x-sdk-date", "x-security-token"];

    // The address that a request had when it was first signed.
    private static readonly HttpRequestOptionsKey<Uri> s_address = new("Acme.AcmeSigningHandler");

    private readonly Func<CancellationToken, ValueTask<AcmeAccessKey?>>? _accessKey;
    private readonly TimeProvider _clock;

    // The last second that was signed, and its text.
    private Tuple<long, string>? _date;

    /// <summary>Signs with one key.</summary>
    /// <param name="accessKey">The key.</param>
    /// <param name="clock">The clock for the date that is signed; null for the system's.</param>
    public AcmeSigningHandler(AcmeAccessKey accessKey, TimeProvider? clock = null)
        : this(_ => new(accessKey), clock) => ArgumentNullException.ThrowIfNull(accessKey);

    /// <summary>Signs with the key that <paramref name="accessKey"/> returns.</summary>
    /// <param name="accessKey">Called for each request, so that keys can rotate. If it returns null, the request is not signed.</param>
    /// <param name="clock">The clock for the date that is signed; null for the system's.</param>
    public AcmeSigningHandler(Func<CancellationToken, ValueTask<AcmeAccessKey?>> accessKey, TimeProvider? clock = null)
        : this(clock)
    {
        ArgumentNullException.ThrowIfNull(accessKey);
        _accessKey = accessKey;
    }

    /// <summary>For a handler that overrides <see cref="GetAccessKeyAsync"/>.</summary>
    protected AcmeSigningHandler(TimeProvider? clock) => _clock = clock ?? TimeProvider.System;

    /// <summary>Returns the key that signs a request; null to send it without a signature. It may add headers to the request, which are sent, and signed if they are among the signed headers.</summary>
    protected virtual ValueTask<AcmeAccessKey?> GetAccessKeyAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _accessKey is null ? default : _accessKey(cancellationToken);

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // What an earlier attempt left.
        request.Headers.Remove("Authorization");
        request.Headers.Remove("X-Security-Token");
        if (IsForAnotherServer(request) || await GetAccessKeyAsync(request, cancellationToken).ConfigureAwait(false) is not { } key)
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (key.SecurityToken is not null)
        {
            AcmeTransport.RefuseRedirects(InnerHandler, "security token of a temporary access key");
        }

        var bodyHash = request.Content is { } body ? await HashAsync(request.Headers, body, cancellationToken).ConfigureAwait(false) : null;
        Sign(request, key, bodyHash);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized && response.Headers.Date is { } date && _clock.GetUtcNow() - date is var ahead && ahead.Duration() > s_tolerance)
        {
            var minutes = Math.Round(ahead.Duration().TotalMinutes).ToString(CultureInfo.InvariantCulture);
            request.Options.Set(
                AcmeApiException.HintKey, $"This machine's clock is {minutes} minutes {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} the server's; a signature holds for 15. Set the clock.");
        }

        return response;
    }

    /// <summary>Not supported, because the key is requested asynchronously.</summary>
    /// <exception cref="NotSupportedException">Always, before anything is sent.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A signed request is sent with SendAsync.");

    private static bool IsForAnotherServer(HttpRequestMessage request)
    {
        if (request.Options.TryGetValue(s_address, out var address))
        {
            return !AcmeTransport.IsSameServer(request.RequestUri, address);
        }

        if (request.RequestUri is { } first)
        {
            request.Options.Set(s_address, first);
        }

        return false;
    }

    private string Date(DateTimeOffset now)
    {
        var second = now.UtcTicks / TimeSpan.TicksPerSecond;
        var date = _date;
        if (date?.Item1 != second)
        {
            date = new(second, now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            _date = date;
        }

        return date.Item2;
    }

    private void Sign(HttpRequestMessage request, AcmeAccessKey key, byte[]? bodyHash)
    {
        var uri = request.RequestUri ?? throw new InvalidOperationException("The request has no URI.");
        var date = Date(_clock.GetUtcNow());
        Set(request.Headers, "X-Sdk-Date", date);
        if (key.SecurityToken is not null)
        {
            Set(request.Headers, "X-Security-Token", key.SecurityToken);
        }

        var values = new string?[s_signed.Length];
        values[0] = request.Headers.Host ?? Host(uri);
        foreach (var (name, value) in request.Headers.NonValidated)
        {
            if (Signed(name) is > 0 and var i)
            {
                values[i] = value.ToString();
            }
        }

        request.Headers.TryAddWithoutValidation(
            "Authorization", AcmeSignature.Authorization(key, date, request.Method.Method, uri, s_signed, values, bodyHash));
    }

    // The header's place among the signed ones; -1 if it is not signed.
    private static int Signed(string name)
    {
        for (var i = 0; i < s_signed.Length; i++)
        {
            if (name.Equals(s_signed[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    // The SHA-256 of the body, null if a header of the request replaces it. A body that is neither in memory nor JSON need not fit in memory:
    // it is left out of the signature, as the vendor's own clients do.
    private static async ValueTask<byte[]?> HashAsync(HttpRequestHeaders headers, HttpContent content, CancellationToken cancellationToken)
    {
        const string HashHeader = "X-Sdk-Content-Sha256";
        if (headers.NonValidated.Contains(HashHeader))
        {
            return null;
        }

        if (content is AcmeContent own)
        {
            return own.Hash();
        }

        if (content is not (ByteArrayContent or ReadOnlyMemoryContent))
        {
            if (content.Headers.ContentType?.MediaType is not { } type || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            {
                headers.TryAddWithoutValidation(HashHeader, "UNSIGNED-PAYLOAD");
                return null;
            }

            return SHA256.HashData(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }

        var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var hash = SHA256.HashData(body);

        // The content keeps this stream and would go on from its end if it were asked again.
        body.Seek(0, SeekOrigin.Begin);
        return hash;
    }

    // As HttpClient sends it: without the scheme's own port, and an IPv6 address in its brackets, which IdnHost lacks.
    private static string Host(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{uri.Port}");
    }

    private static void Set(HttpRequestHeaders headers, string name, string value)
    {
        headers.Remove(name);
        headers.TryAddWithoutValidation(name, value);
    }
}
