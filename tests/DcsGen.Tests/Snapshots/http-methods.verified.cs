// Warning DCS1005 (10,126): The server 'ftp://x' of one path or operation is not a usable URL; its calls use the client's server

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
    /// The URL of the server, which replaces <c>https://pets.example</c> when it is set: for proxies and test servers. It may
    /// have a path.
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

// ---- Pets/Operations/CheckPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>HEAD <c>/pets</c></summary>
    /// <remarks><c>HEAD /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task CheckPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(CheckPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="CheckPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="CheckPetsAsync" path="/param"/>
    Task<PetsResponse> CheckPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("CheckPets");
}

// ---- Pets/Operations/AskPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>OPTIONS <c>/pets</c></summary>
    /// <remarks><c>OPTIONS /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task AskPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AskPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="AskPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AskPetsAsync" path="/param"/>
    Task<PetsResponse> AskPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AskPets");
}

// ---- Pets/Operations/TracePets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>TRACE <c>/pets</c></summary>
    /// <remarks><c>TRACE /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task TracePetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TracePetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="TracePetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TracePetsAsync" path="/param"/>
    Task<PetsResponse> TracePetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("TracePets");
}

// ---- Pets/Operations/QueryPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>QUERY <c>/pets</c></summary>
    /// <remarks><c>QUERY /pets</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<string> QueryPetsAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(QueryPetsWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="QueryPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="QueryPetsAsync" path="/param"/>
    Task<PetsResponse<string>> QueryPetsWithResponseAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("QueryPets");
}

// ---- Pets/Operations/CopyPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>COPY <c>/pets</c></summary>
    /// <remarks><c>COPY /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task CopyPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(CopyPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="CopyPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="CopyPetsAsync" path="/param"/>
    Task<PetsResponse> CopyPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("CopyPets");
}

// ---- Pets/Operations/LinkPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>link <c>/pets</c></summary>
    /// <remarks><c>link /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task LinkPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(LinkPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="LinkPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="LinkPetsAsync" path="/param"/>
    Task<PetsResponse> LinkPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("LinkPets");
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
        if (address is not null)
        {
            return PetsUri.Server(address, nameof(options.BaseAddress));
        }

        return "https://pets.example";
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

// ---- Pets/Plumbing/Operations/CheckPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_checkPetsOperation = new(
        "CheckPets", "/pets", "application/json",
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task CheckPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(CheckPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> CheckPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(CheckPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> CheckPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_checkPetsOperation, CheckPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage CheckPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Head, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/AskPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_askPetsOperation = new(
        "AskPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task AskPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AskPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AskPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AskPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AskPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_askPetsOperation, AskPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AskPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Options, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/TracePets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_tracePetsOperation = new(
        "TracePets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task TracePetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TracePetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> TracePetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(TracePetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> TracePetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_tracePetsOperation, TracePetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TracePetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Trace, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/QueryPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_queryPetsOperation = new(
        "QueryPets", "/pets", "application/json",
        PetsJson.ReadString, mayBeEmpty: false) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> QueryPetsAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(QueryPetsCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> QueryPetsWithResponseAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => QueryPetsCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> QueryPetsCallAsync(
        string body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_queryPetsOperation, QueryPetsRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage QueryPetsRequest(string body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(new HttpMethod("QUERY"), uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WriteString, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/CopyPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_copyPetsOperation = new(
        "CopyPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task CopyPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(CopyPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> CopyPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(CopyPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> CopyPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_copyPetsOperation, CopyPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage CopyPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(new HttpMethod("COPY"), uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/LinkPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_linkPetsOperation = new(
        "LinkPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task LinkPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(LinkPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> LinkPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(LinkPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> LinkPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_linkPetsOperation, LinkPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage LinkPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(new HttpMethod("link"), uri.ToUri());
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
