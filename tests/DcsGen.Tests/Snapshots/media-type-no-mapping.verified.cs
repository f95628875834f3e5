// Warning DCS0006 (8,33): 'application/json' must be a mapping, and is 0; it is read as one without a schema
// Warning DCS0006 (8,54): 'text/plain' must be a mapping, and is null; it is read as one without a schema
// Warning DCS0006 (10,46): 'application/json' must be a mapping, and is 7; it is read as one without a schema
// Warning DCS0006 (11,48): 'application/json' must be a mapping, and is a list; it is read as one without a schema

// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Broken</summary>
/// <remarks>
/// Every member has a default body: a test fake implements only the operations it needs, and an operation that is added to
/// the document does not break it.
/// </remarks>
public partial interface IPetsClient
{
}

// ---- Pets/PetsClientOptions.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The options of <see cref="PetsClient"/>. The client's constructor reads them once.</summary>
public sealed partial class PetsClientOptions
{
    /// <summary>
    /// The URL of the server, which replaces the <c>HttpClient</c>'s base address when it is set: for proxies and test servers.
    /// It may have a path.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The value of the header <c>User-Agent</c>; null to send no such header. The header of the <c>HttpClient</c> takes precedence.</summary>
    public string? UserAgent { get; set; } = "PetsClient/1";

    /// <summary>
    /// The most bytes of a response in memory: of a body, or of one item or event of a stream, after decompression. A larger one throws an
    /// <see cref="global::System.Net.Http.HttpRequestException"/>. A file is a stream, and has no limit. A lower limit of the <c>HttpClient</c> takes precedence.
    /// </summary>
    public long MaxResponseContentBufferSize { get; set; } = 64 << 20;

    /// <summary>Whether a response may lack members that the document requires; <see cref="PetsReading.Strict"/> by default: it may not.</summary>
    public PetsReading Reading { get; set; }
}

// ---- Pets/Operations/Mend.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/broken</c></summary>
    /// <remarks><c>POST /broken</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<JsonElement> MendAsync(
        JsonElement? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(MendWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="MendAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="MendAsync" path="/param"/>
    Task<PetsResponse<JsonElement>> MendWithResponseAsync(
        JsonElement? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Mend");
}

// ---- Pets/Operations/MendAsText.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/broken</c></summary>
    /// <remarks><c>POST /broken</c></remarks>
    /// <param name="body">The request body. As <c>text/plain</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<JsonElement> MendAsTextAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(MendAsTextWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="MendAsTextAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="MendAsTextAsync" path="/param"/>
    Task<PetsResponse<JsonElement>> MendAsTextWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Mend");
}

// ---- Pets/Plumbing/PetsClient.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>Implements <see cref="IPetsClient"/> with an <see cref="HttpClient"/>. It is immutable and thread-safe, and does not own the <see cref="HttpClient"/>.</summary>
public sealed partial class PetsClient : IPetsClient
{
    private const string RequestIdHeader = "X-Request-Id";

    private static readonly PetsErrorShape s_errorShape = new(
        ["/error_code", "/code", "/error/code", "/errorCode"],
        ["/error_msg", "/message", "/error/message", "/detail", "/title", "/error_description", "/error"],
        ["/request_id", "/requestId"]);

    /// <summary>Creates a client that sends with an <see cref="HttpClient"/>, whose handlers authenticate and retry.</summary>
    /// <param name="httpClient">Sends the requests. It is not disposed by this client.</param>
    /// <param name="options">The options. They are read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or not valid.</exception>
    public PetsClient(HttpClient httpClient, PetsClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        options ??= new();
        _http = httpClient;
        _server = Server(httpClient, options);
        _userAgent = httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : options.UserAgent;
        _longest = options.MaxResponseContentBufferSize;
        _reading = options.Reading;
    }

    private static string Server(HttpClient httpClient, PetsClientOptions options)
    {
        var address = options.BaseAddress ?? httpClient.BaseAddress;
        if (address is null)
        {
            throw new ArgumentException("Needs BaseAddress: the document has no server.", nameof(options));
        }

        return PetsUri.Server(address, nameof(options.BaseAddress));
    }
}

// ---- Pets/Plumbing/PetsClient.Create.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    /// <summary>Creates a client. Redirects are not followed, because credentials would follow them.</summary>
    /// <remarks>
    /// Create one client and keep it: it is thread-safe, and needs no disposal. Clients that are created without a <paramref name="transport"/> share one pool
    /// of connections, which lives as long as the process.
    /// </remarks>
    /// <param name="options">The options. They are read once, here.</param>
    /// <param name="transport">Sends the requests, for example through a proxy or to a test server. It must not follow redirects, and is not disposed. Null for the shared one.</param>
    /// <param name="handlers">Other handlers, for example for retries; the outermost first.</param>
    /// <exception cref="ArgumentException">An option is missing or not valid, or a handler is part of another chain.</exception>
    public static PetsClient Create(PetsClientOptions? options = null, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers), options);
}

// ---- Pets/Plumbing/Operations/Mend.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<JsonElement> s_mendOperation = new(
        "Mend", "/broken", "application/json",
        PetsJson.ReadAny, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            _ => failure.Typed(PetsJson.ReadAny),
        });

    /// <inheritdoc/>
    public Task<JsonElement> MendAsync(
        JsonElement? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(MendCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<JsonElement>> MendWithResponseAsync(
        JsonElement? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => MendCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<JsonElement>> MendCallAsync(
        JsonElement? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_mendOperation, MendRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage MendRequest(JsonElement? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/broken");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body.Value, PetsJson.WriteAny, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/MendAsText.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<JsonElement> s_mendAsTextOperation = new(
        "Mend", "/broken", "application/json",
        PetsJson.ReadAny, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            _ => failure.Typed(PetsJson.ReadAny),
        });

    /// <inheritdoc/>
    public Task<JsonElement> MendAsTextAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(MendAsTextCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<JsonElement>> MendAsTextWithResponseAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => MendAsTextCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<JsonElement>> MendAsTextCallAsync(
        string? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_mendAsTextOperation, MendAsTextRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage MendAsTextRequest(string? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/broken");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "text/plain");
        }

        return request;
    }
}

// ---- Pets/Plumbing/PetsClientServiceCollectionExtensions.g.cs

namespace Microsoft.Extensions.DependencyInjection;

using global::Acme.Pets;
using global::Acme.Pets.Plumbing;
using global::Microsoft.Extensions.Options;
using global::System;
using global::System.Net.Http;

/// <summary>Registers <see cref="IPetsClient"/> with dependency injection. It is emitted because the project references Microsoft.Extensions.Http.</summary>
public static partial class PetsClientServiceCollectionExtensions
{
    private const string HttpClientName = "Acme.Pets.PetsClient";

    /// <summary>Registers <see cref="IPetsClient"/>.</summary>
    /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
    /// <returns>A builder that adds handlers, for authentication or retries.</returns>
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, Action<PetsClientOptions>? configure = null)
    {
        services.AddOptions<PetsClientOptions>().Configure(configure ?? (static _ => { }));
        services.AddTransient<IPetsClient>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
        return AddHttpClient(services, HttpClientName);
    }

    /// <summary>Registers a keyed <see cref="IPetsClient"/>, with options and handlers of its own.</summary>
    /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, which is also the name of the options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that adds handlers, for authentication or retries.</returns>
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, string name, Action<PetsClientOptions>? configure = null)
    {
        services.AddOptions<PetsClientOptions>(name).Configure(configure ?? (static _ => { }));
        services.AddKeyedTransient<IPetsClient>(name, static (provider, key) => Create(provider, HttpClientName + ":" + key, (string)key!));
        return AddHttpClient(services, HttpClientName + ":" + name);
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(static () => PetsTransport.Create());

    private static PetsClient Create(IServiceProvider provider, string httpClientName, string optionsName) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
        provider.GetRequiredService<IOptionsMonitor<PetsClientOptions>>().Get(optionsName));
}
