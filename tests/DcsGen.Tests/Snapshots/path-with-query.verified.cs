// Warning DCS1004 (7,66): The parameter 'kind' is left out: the path has the fixed value 'dog' for it

// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Pets</summary>
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

// ---- Pets/Operations/Stop.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/#Action=Stop</c></summary>
    /// <remarks><c>POST /#Action=Stop</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task StopAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(StopWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="StopAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="StopAsync" path="/param"/>
    Task<PetsResponse> StopWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Stop");
}

// ---- Pets/Operations/NamedPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets#named?not=sent</c></summary>
    /// <remarks><c>GET /pets#named?not=sent</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task NamedPetsAsync(
        NamedPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(NamedPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="NamedPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="NamedPetsAsync" path="/param"/>
    Task<PetsResponse> NamedPetsWithResponseAsync(
        NamedPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("NamedPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.NamedPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record NamedPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>top</c>.</summary>
    public long? Top { get; init; }
}

// ---- Pets/Operations/ListCats.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets?kind=cat&amp;all</c></summary>
    /// <remarks><c>GET /pets?kind=cat&amp;all</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListCatsAsync(
        ListCatsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListCatsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListCatsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListCatsAsync" path="/param"/>
    Task<PetsResponse> ListCatsWithResponseAsync(
        ListCatsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListCats");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListCatsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListCatsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>top</c>.</summary>
    public long? Top { get; init; }
}

// ---- Pets/Operations/ListDogs.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets?kind=dog#x</c></summary>
    /// <remarks><c>GET /pets?kind=dog#x</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListDogsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListDogsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListDogsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListDogsAsync" path="/param"/>
    Task<PetsResponse> ListDogsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListDogs");
}

// ---- Pets/Operations/ListKind.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets?kind=x&amp;top={top}</c></summary>
    /// <remarks><c>GET /pets?kind=x&amp;top={top}</c></remarks>
    /// <param name="kind">Query parameter <c>kind</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListKindAsync(
        string kind,
        ListKindOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListKindWithResponseAsync(kind, options, cancellationToken));

    /// <summary><see cref="ListKindAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListKindAsync" path="/param"/>
    Task<PetsResponse> ListKindWithResponseAsync(
        string kind,
        ListKindOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListKind");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListKindAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListKindOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>top</c>.</summary>
    public long? Top { get; init; }
}

// ---- Pets/Operations/Twice.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/{id}/{action}/{id}?by={who}</c></summary>
    /// <remarks><c>GET /{id}/{action}/{id}?by={who}</c></remarks>
    /// <param name="id">Path parameter <c>id</c>.</param>
    /// <param name="action">Path parameter <c>action</c>.</param>
    /// <param name="who">Path parameter <c>who</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task TwiceAsync(
        long id,
        string action,
        string who,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TwiceWithResponseAsync(id, action, who, options, cancellationToken));

    /// <summary><see cref="TwiceAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TwiceAsync" path="/param"/>
    Task<PetsResponse> TwiceWithResponseAsync(
        long id,
        string action,
        string who,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Twice");
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

// ---- Pets/Plumbing/Operations/Stop.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_stopOperation = new(
        "Stop", "/#Action=Stop", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task StopAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(StopCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> StopWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(StopCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> StopCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_stopOperation, StopRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage StopRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/NamedPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_namedPetsOperation = new(
        "NamedPets", "/pets#named?not=sent", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task NamedPetsAsync(
        NamedPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(NamedPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> NamedPetsWithResponseAsync(
        NamedPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(NamedPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> NamedPetsCallAsync(
        NamedPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_namedPetsOperation, NamedPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage NamedPetsRequest(NamedPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("top", options?.Top);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/ListCats.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listCatsOperation = new(
        "ListCats", "/pets?kind=cat&all", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListCatsAsync(
        ListCatsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListCatsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListCatsWithResponseAsync(
        ListCatsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListCatsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListCatsCallAsync(
        ListCatsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listCatsOperation, ListCatsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListCatsRequest(ListCatsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.BeginQuery();
        uri.Literal("kind=cat");
        uri.Literal("&");
        uri.Literal("all");
        uri.Query("top", options?.Top);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/ListDogs.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listDogsOperation = new(
        "ListDogs", "/pets?kind=dog#x", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListDogsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListDogsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListDogsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListDogsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListDogsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listDogsOperation, ListDogsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListDogsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.BeginQuery();
        uri.Literal("kind=dog");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/ListKind.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listKindOperation = new(
        "ListKind", "/pets?kind=x&top={top}", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListKindAsync(
        string kind, ListKindOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListKindCallAsync(kind, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListKindWithResponseAsync(
        string kind, ListKindOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListKindCallAsync(kind, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListKindCallAsync(
        string kind, ListKindOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listKindOperation, ListKindRequest(kind, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListKindRequest(string kind, ListKindOptions? options)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("kind", kind);
        uri.Query("top", options?.Top);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Twice.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_twiceOperation = new(
        "Twice", "/{id}/{action}/{id}?by={who}", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task TwiceAsync(
        long id, string action, string who, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TwiceCallAsync(id, action, who, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> TwiceWithResponseAsync(
        long id, string action, string who, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(TwiceCallAsync(id, action, who, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> TwiceCallAsync(
        long id, string action, string who, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_twiceOperation, TwiceRequest(id, action, who, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TwiceRequest(long id, string action, string who, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/");
        uri.Segment(PetsText.Of(id)!, "id");
        uri.Literal("/");
        uri.Segment(action, "action");
        uri.Literal("/");
        uri.Segment(PetsText.Of(id)!, "id");
        uri.BeginQuery();
        uri.Literal("by=");
        uri.Segment(who, "who");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
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
