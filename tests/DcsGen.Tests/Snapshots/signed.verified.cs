// Warning DCS1003 (13,61): x-dcsgen-auth is ignored: it must be sdk-hmac-sha256 or none

// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>A security scheme that signs requests; another that cannot</summary>
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

/// <summary>Configures <see cref="PetsClient"/>. Read once, by the client's constructor.</summary>
public sealed partial class PetsClientOptions
{
    /// <summary>
    /// The server's whole URL, used instead of <c>https://pets.example</c> when set: for proxies and test servers, with a path
    /// if need be.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The value of <c>User-Agent</c>; null for none. The <c>HttpClient</c>'s own wins.</summary>
    public string? UserAgent { get; set; } = "PetsClient/1";

    /// <summary>
    /// The most bytes of an answer that are in memory at once: a body, or one item or event of a stream, after decompression. A larger one is an
    /// <see cref="global::System.Net.Http.HttpRequestException"/>; a file is a stream, and has no limit. The <c>HttpClient</c>'s own wins if it is lower.
    /// </summary>
    public long MaxResponseContentBufferSize { get; set; } = 64 << 20;

    /// <summary>What an answer may lack of what the document requires; <see cref="PetsReading.Strict"/> unless set: nothing may be missing.</summary>
    public PetsReading Reading { get; set; }
}

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Plumbing/PetsClient.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary><see cref="IPetsClient"/> over <see cref="HttpClient"/>. Immutable and thread-safe; does not own the <see cref="HttpClient"/>.</summary>
public sealed partial class PetsClient : IPetsClient
{
    private const string RequestIdHeader = "X-Request-Id";

    private static readonly PetsErrorShape s_errorShape = new(
        ["/error_code", "/code", "/error/code", "/errorCode"],
        ["/error_msg", "/message", "/error/message", "/detail", "/title", "/error_description", "/error"],
        ["/request_id", "/requestId"]);

    /// <summary>Sends through <paramref name="httpClient"/>, whose handlers own authentication, retries and timeouts.</summary>
    /// <param name="httpClient">Not disposed by this client.</param>
    /// <param name="options">Read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or malformed.</exception>
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
        if (address is not null)
        {
            return PetsUri.Server(address, nameof(options.BaseAddress));
        }

        return "https://pets.example";
    }
}

// ---- Pets/Plumbing/PetsClient.Create.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    /// <summary>Creates a client. It signs its requests. Redirects are not followed, because credentials would follow them.</summary>
    /// <remarks>
    /// Create one and keep it; it is thread-safe. Nothing is to be disposed: clients that are created without a <paramref name="transport"/> share one pool of
    /// connections, which lives as long as the process.
    /// </remarks>
    /// <param name="accessKey">The key that signs.</param>
    /// <param name="options">Read once, here.</param>
    /// <param name="transport">Sends the requests, through a proxy or to a test server say. It must not follow redirects, and is not disposed here. Null for the shared one.</param>
    /// <param name="handlers">Retries, say: the outermost first. They stand before the handlers that add credentials, so that each attempt gets its own.</param>
    /// <exception cref="ArgumentException">An option is missing or malformed, or a handler is part of another chain.</exception>
    public static PetsClient Create(PetsAccessKey accessKey, PetsClientOptions? options = null, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers, new PetsSigningHandler(accessKey)), options);

    /// <summary>Creates a client. It signs its requests. Redirects are not followed, because credentials would follow them.</summary>
    /// <remarks>
    /// Create one and keep it; it is thread-safe. Nothing is to be disposed: clients that are created without a <paramref name="transport"/> share one pool of
    /// connections, which lives as long as the process.
    /// </remarks>
    /// <param name="accessKey">The key that signs; asked for every request. Null leaves the request unsigned.</param>
    /// <param name="options">Read once, here.</param>
    /// <param name="transport">Sends the requests, through a proxy or to a test server say. It must not follow redirects, and is not disposed here. Null for the shared one.</param>
    /// <param name="handlers">Retries, say: the outermost first. They stand before the handlers that add credentials, so that each attempt gets its own.</param>
    /// <exception cref="ArgumentException">An option is missing or malformed, or a handler is part of another chain.</exception>
    public static PetsClient Create(Func<CancellationToken, ValueTask<PetsAccessKey?>> accessKey, PetsClientOptions? options = null, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers, new PetsSigningHandler(accessKey)), options);
}

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/PetsClientServiceCollectionExtensions.g.cs
namespace Microsoft.Extensions.DependencyInjection;

using global::Acme.Pets;
using global::Microsoft.Extensions.Options;
using global::System;
using global::System.Net.Http;

/// <summary>Registers <see cref="IPetsClient"/>. Emitted because the project references Microsoft.Extensions.Http.</summary>
public static partial class PetsClientServiceCollectionExtensions
{
    private const string HttpClientName = "Acme.Pets.PetsClient";

    /// <summary>Registers <see cref="IPetsClient"/>; chain handlers for authentication and retries on what comes back.</summary>
    /// <remarks>Redirects are not followed, for credentials would follow them.</remarks>
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, Action<PetsClientOptions> configure)
    {
        services.Configure(configure);
        services.AddTransient<IPetsClient>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
        return AddHttpClient(services, HttpClientName);
    }

    /// <summary>Registers a keyed <see cref="IPetsClient"/>, with options and handlers of its own, under <paramref name="name"/>.</summary>
    /// <remarks>Redirects are not followed, for credentials would follow them.</remarks>
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, string name, Action<PetsClientOptions> configure)
    {
        services.Configure(name, configure);
        services.AddKeyedTransient<IPetsClient>(name, static (provider, key) => Create(provider, HttpClientName + ":" + key, (string)key!));
        return AddHttpClient(services, HttpClientName + ":" + name);
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(static () => PetsTransport.Create());

    private static PetsClient Create(IServiceProvider provider, string httpClientName, string optionsName) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
        provider.GetRequiredService<IOptionsMonitor<PetsClientOptions>>().Get(optionsName));
}
