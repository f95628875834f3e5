// Warning DCS0006 (7,140): There is no security scheme 'gone'; alternatives that have it are left out

// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   scheme    oauth                 type=oauth2                               => PetsCredentials.Oauth
//   flow      clientCredentials     tokenUrl=https://login.example/token
//   scope     pets:read
//   scope     pets:write
//   scheme    key                   in=query name=api_key type=apiKey         => PetsCredentials.Key
//   scheme    user                  scheme=basic type=http                    => PetsCredentials.User
//   scheme    unused                scheme=bearer type=http
//   security                        oauth(pets:read) or key+user
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// GET /pets  => IPetsClient.ListPetsAsync
//   204                             no content

// PUT /pets  => IPetsClient.PutPetsAsync
//   security                        oauth(pets:write) or none
//   204                             no content

// GET /open  => IPetsClient.OpenAsync
//   security                        none
//   204                             no content

// PUT /open  => IPetsClient.WrongAsync
//   security                        gone
//   204                             no content

// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Credentials that operations require</summary>
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

// ---- Pets/PetsCredentials.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The credentials that <see cref="PetsAuthenticationHandler"/> adds to requests: a source for each security scheme of the document.</summary>
/// <remarks>A source is called for each request, so that secrets can rotate. A source that is null is not used.</remarks>
public sealed partial class PetsCredentials
{
    /// <summary>The source returns the token, without <c>Bearer</c> before it.</summary>
    public Func<CancellationToken, ValueTask<string>>? Oauth { get; set; }

    /// <summary>Sets <see cref="Oauth"/> to a source of tokens for client credentials (RFC 6749, section 4.4). Tokens are cached until shortly before they expire.</summary>
    /// <param name="httpClient">Requests the tokens. It must not be the one that this client sends with.</param>
    /// <param name="clientId">The client's id.</param>
    /// <param name="clientSecret">The client's secret.</param>
    /// <param name="scope">The scopes of the tokens, separated by spaces; by default, those that the operations need.</param>
    public void UseOauth(HttpClient httpClient, string clientId, string clientSecret, string scope = "pets:read pets:write") =>
        Oauth = new PetsTokenSource(httpClient, new Uri("https://login.example/token"), clientId, clientSecret, scope).GetTokenAsync;

    /// <summary>Get one on the account page. The source returns the value of the query parameter <c>api_key</c>.</summary>
    public Func<CancellationToken, ValueTask<string>>? Key { get; set; }

    /// <summary>The source returns the user name and the password with a colon between them, not encoded.</summary>
    public Func<CancellationToken, ValueTask<string>>? User { get; set; }

    internal PetsCredential Find(string scheme) => scheme switch
    {
        "oauth" => new(Oauth, PetsCredentialPlace.Authorization, "Bearer"),
        "key" => new(Key, PetsCredentialPlace.Query, "api_key"),
        "user" => new(User, PetsCredentialPlace.Basic, "Basic"),
        _ => default,
    };
}

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Operations/PutPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/pets</c></summary>
    /// <remarks><c>PUT /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="PutPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutPetsAsync" path="/param"/>
    Task<PetsResponse> PutPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPets");
}

// ---- Pets/Operations/Open.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/open</c></summary>
    /// <remarks><c>GET /open</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task OpenAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OpenWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="OpenAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="OpenAsync" path="/param"/>
    Task<PetsResponse> OpenWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Open");
}

// ---- Pets/Operations/Wrong.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/open</c></summary>
    /// <remarks><c>PUT /open</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task WrongAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(WrongWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="WrongAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="WrongAsync" path="/param"/>
    Task<PetsResponse> WrongWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Wrong");
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
    /// <summary>Creates a client. It adds to each request the credentials that the operation requires. Redirects are not followed, because credentials would follow them.</summary>
    /// <remarks>
    /// Create one client and keep it: it is thread-safe, and needs no disposal. Clients that are created without a <paramref name="transport"/> share one pool
    /// of connections, which lives as long as the process.
    /// </remarks>
    /// <param name="credentials">The sources of secrets, which are called for each request.</param>
    /// <param name="options">The options. They are read once, here.</param>
    /// <param name="transport">Sends the requests, for example through a proxy or to a test server. It must not follow redirects, and is not disposed. Null for the shared one.</param>
    /// <param name="handlers">Other handlers, for example for retries; the outermost first. They run before the handlers that add credentials, so that each attempt gets its own credentials.</param>
    /// <exception cref="ArgumentException">An option is missing or not valid, or a handler is part of another chain.</exception>
    public static PetsClient Create(PetsCredentials credentials, PetsClientOptions? options = null, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers, new PetsAuthenticationHandler(credentials)), options);
}

// ---- Pets/Plumbing/Operations/ListPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(options, keepsBody: true, cancellationToken));

    private static readonly string[][] s_listPetsSecurity = [["oauth"], ["key", "user"]];

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, PetsSecurity.Require(ListPetsRequest(options), s_listPetsSecurity), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/PutPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetsOperation = new(
        "PutPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task PutPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutPetsCallAsync(options, keepsBody: true, cancellationToken));

    private static readonly string[][] s_putPetsSecurity = [["oauth"], []];

    private ValueTask<PetsResponse<object?>> PutPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPetsOperation, PetsSecurity.Require(PutPetsRequest(options), s_putPetsSecurity), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Open.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_openOperation = new(
        "Open", "/open", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task OpenAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OpenCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> OpenWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(OpenCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> OpenCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_openOperation, OpenRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage OpenRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/open");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Wrong.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_wrongOperation = new(
        "Wrong", "/open", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task WrongAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(WrongCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> WrongWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(WrongCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> WrongCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_wrongOperation, WrongRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage WrongRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/open");
        return new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
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
