// Warning DCS0006 (3,59): 'v' must be a mapping, and is null; it is read as one without a default
// Warning DCS0006 (9,26): 'in' must be 'query', 'header', 'path' or 'cookie', and is 'querry': did you mean 'query'? It is ignored
// Warning DCS0006 (9,63): 'minimum' must be a number, and is '1'; it is read as 1
// Warning DCS0006 (10,11): The parameter has no 'name'; it is left out
// Warning DCS0006 (11,46): 'type' must be 'string', 'number', 'integer', 'boolean', 'array' or 'object', and is 'strng': did you mean 'string'? It is ignored
// Warning DCS0006 (12,11): An item of 'parameters' must be a mapping, and is null; it is ignored
// Warning DCS0006 (13,7): OpenAPI has no 'reponses' here: did you mean 'responses'? It is ignored
// Warning DCS0006 (14,60): 'X-A' must be a mapping, and is null; it is ignored
// Warning DCS0006 (14,71): 'X-B' must be a mapping, and is 'text'; it is ignored
// Warning DCS0006 (14,121): '2000' is not a status code, a range such as 2XX, or 'default'; it is ignored
// Warning DCS0006 (15,131): 'f' must be a mapping, and is null; it is ignored
// Warning DCS1004 (9,11): The parameter 'limit' is left out: it has no location that OpenAPI defines

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
    /// <summary>Server variable <c>{v}</c> of <c>https://{v}.pets.example</c>. Required unless <see cref="BaseAddress"/> is set.</summary>
    public string? V { get; set; }

    /// <summary>
    /// The URL of the server, which replaces <c>https://{v}.pets.example</c> when it is set: for proxies and test servers. It
    /// may have a path.
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

// ---- Pets/PetsResponseHeaders.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>The response headers that the document declares; null if a header is missing or not valid.</summary>
public static partial class PetsResponseHeaders
{
    public static string? GetXC(this PetsResponse response) => PetsHeader.Text(response.Headers, "X-C");

    public static string? GetXC(this PetsApiException exception) => PetsHeader.Text(exception.Headers, "X-C");
}

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListPetsAsync(
        ListPetsRequest? body = null,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        ListPetsRequest? body = null,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>sort</c>.</summary>
    public JsonElement? Sort { get; init; }
}

// ---- Pets/Models/ListPetsRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ListPetsRequestJsonConverter))]
public sealed partial record ListPetsRequest
{
    public string? F { get; init; }
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
    public PetsClient(HttpClient httpClient, PetsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
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

        return PetsUri.Server("https://" + PetsUri.ServerVariable(options.V, nameof(options.V)) + ".pets.example", nameof(options));
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
    public static PetsClient Create(PetsClientOptions options, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers), options);
}

// ---- Pets/Plumbing/Operations/ListPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListPetsAsync(
        ListPetsRequest? body = null, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        ListPetsRequest? body = null, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        ListPetsRequest? body, ListPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(ListPetsRequest? body, ListPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("sort", PetsParameterValue.Of<JsonElement>(options?.Sort, PetsJson.WriteAny), PetsParameterStyle.Form, explode: true);
        var request = new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
        if (body is not null)
        {
            var content = new PetsMultipart();
            content.Add(body, PetsJson.WriteListPetsRequest);
            request.Content = content;
        }

        return request;
    }
}

// ---- Pets/Plumbing/ListPetsRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ListPetsRequest ReadListPetsRequest(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? f = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 1 when Is(name, "f"u8): f = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new ListPetsRequest
                {
                    F = f,
                };
            }

            internal static void WriteListPetsRequest(Utf8JsonWriter writer, ListPetsRequest value)
            {
                NotNull(value, "ListPetsRequest");
                writer.WriteStartObject();
                Write(writer, "f"u8, value.F);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="ListPetsRequest"/>.</summary>
        public sealed class ListPetsRequestJsonConverter() : PetsJsonConverter<ListPetsRequest>(PetsJson.ReadListPetsRequest, PetsJson.WriteListPetsRequest);
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
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, Action<PetsClientOptions> configure)
    {
        services.Configure(configure);
        services.AddTransient<IPetsClient>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
        return AddHttpClient(services, HttpClientName);
    }

    /// <summary>Registers a keyed <see cref="IPetsClient"/>, with options and handlers of its own.</summary>
    /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, which is also the name of the options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that adds handlers, for authentication or retries.</returns>
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
