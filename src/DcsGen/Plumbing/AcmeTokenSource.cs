namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Net.Http;
using global::System.Text;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>
/// Tokens for client credentials (RFC 6749, section 4.4). A token is requested at the first call and kept. It is requested again a minute before it expires, or
/// after half of a life of less than two minutes. Concurrent calls wait for the same request.
/// </summary>
/// <param name="httpClient">Requests the tokens. It must not send through the handler that needs them.</param>
/// <param name="tokenUrl">The URL of the token endpoint.</param>
/// <param name="clientId">The client's id.</param>
/// <param name="clientSecret">The client's secret; it is sent to this URL only, in the Authorization header.</param>
/// <param name="scope">The scopes of the tokens, separated by spaces; may be empty.</param>
/// <param name="clock">The clock that decides when a token has expired; null for the system's.</param>
public sealed class AcmeTokenSource(
    HttpClient httpClient, Uri tokenUrl, string clientId, string clientSecret, string? scope = null, TimeProvider? clock = null)
{
    // A token goes into a header. What is longer than this is something else.
    private const int Longest = 1 << 20;

    private static readonly TimeSpan s_early = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
    private readonly Uri _tokenUrl = tokenUrl ?? throw new ArgumentNullException(nameof(tokenUrl));
    private readonly string _clientId = clientId ?? throw new ArgumentNullException(nameof(clientId));
    private readonly string _clientSecret = clientSecret ?? throw new ArgumentNullException(nameof(clientSecret));
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;
    private readonly object _gate = new();
    private string? _token;
    private DateTimeOffset _renewAt;
    private Task<string>? _renewal;

    // Without what may be secret.
    private string Place => _tokenUrl.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Returns a token that has not expired.</summary>
    /// <exception cref="HttpRequestException">The request failed, or the response has no token.</exception>
    public async ValueTask<string> GetTokenAsync(CancellationToken cancellationToken)
    {
        Task<string> renewal;
        lock (_gate)
        {
            if (_token is { } token && _clock.GetUtcNow() < _renewAt)
            {
                return token;
            }

            // Not with the caller's token: others wait for it too.
            renewal = _renewal ??= Task.Run(RenewAsync, CancellationToken.None);
        }

        return await renewal.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> RenewAsync()
    {
        try
        {
            var asked = _clock.GetUtcNow();
            var (token, lifetime) = await FetchAsync().ConfigureAwait(false);
            lock (_gate)
            {
                _token = token;
                _renewAt = asked + (lifetime > 2 * s_early ? lifetime - s_early : lifetime / 2);
            }

            return token;
        }
        finally
        {
            lock (_gate)
            {
                _renewal = null;
            }
        }
    }

    private async Task<(string Token, TimeSpan Lifetime)> FetchAsync()
    {
        var form = new List<KeyValuePair<string, string>> { new("grant_type", "client_credentials") };
        if (!string.IsNullOrEmpty(scope))
        {
            form.Add(new("scope", scope));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, _tokenUrl) { Content = new FormUrlEncodedContent(form) };

        // RFC 6749, section 2.3.1: both are form-encoded first.
        var pair = Uri.EscapeDataString(_clientId) + ":" + Uri.EscapeDataString(_clientSecret);
        request.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        try
        {
            return await SendAsync(request).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (e.InnerException is not TimeoutException)
        {
            var seconds = _http.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException($"No token came from {Place} within {seconds} seconds.", new TimeoutException(e.Message, e));
        }
    }

    private async Task<(string Token, TimeSpan Lifetime)> SendAsync(HttpRequestMessage request)
    {
        using var deadline = new CancellationTokenSource(_http.Timeout);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
        using var stream = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
        var body = await AcmeBody.ReadAsync(stream, response.Content, Math.Min(Longest, _http.MaxResponseContentBufferSize), isKept: false, deadline.Token).ConfigureAwait(false);
        var (token, lifetime, error) = Read(body.Memory);
        body.Return();
        return response.IsSuccessStatusCode && token is not null
            ? (token, lifetime)
            : throw new HttpRequestException($"No token came from {Place}: status {(int)response.StatusCode}{(error is null ? "" : ", " + error)}.", null, response.StatusCode);
    }

    // The error code of RFC 6749, section 5.2, and nothing else of the body: it may hold secrets.
    private static (string? Token, TimeSpan Lifetime, string? Error) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return default;
            }

            var token = root.TryGetProperty("access_token", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            var error = root.TryGetProperty("error", out value) && value.ValueKind == JsonValueKind.String ? AcmeText.Printable(value.GetString(), 100) : null;
            var seconds = root.TryGetProperty("expires_in", out value)
                && double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Math.Clamp(number, 0, 365 * 24 * 3600) : 300;
            return (string.IsNullOrEmpty(token) ? null : token, TimeSpan.FromSeconds(seconds), error);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text in it is not Unicode.
            return default;
        }
    }
}
