// Warning DCS0004 (13,81): 'Unexpected error' cannot be resolved: the project lists no such file; add <DcsGenReference Include="/specs/Unexpected error" />
// Warning DCS0006 (3,1): 'host' must be a host name with or without a port, and is 'https://pets.example'; it is ignored
// Warning DCS0006 (11,11): The parameter 'status' has no 'type'; a string is assumed
// Warning DCS0006 (12,36): 'type' must be 'string', 'number', 'integer', 'boolean', 'array' or 'file', and is 'strnig': did you mean 'string'? It is ignored

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

/// <summary>Configures <see cref="PetsClient"/>. Read once, by the client's constructor.</summary>
public sealed partial class PetsClientOptions
{
    /// <summary>
    /// The server's whole URL, used instead of the <c>HttpClient</c>'s base address when set: for proxies and test servers,
    /// with a path if need be.
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

// ---- Pets/Operations/AddPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/pets</c></summary>
    /// <remarks><c>POST /pets</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it comes over the wire. Dispose it.</returns>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<PetsStream> AddPetAsync(
        AddPetRequest? body = null,
        AddPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers and request id; an error answer does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> AddPetWithResponseAsync(
        AddPetRequest? body = null,
        AddPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.AddPetAsync"/>. What is null is not sent.</summary>
public sealed partial record AddPetOptions : PetsCallOptions
{
    /// <summary>Query <c>kind</c>.</summary>
    public string? Kind { get; init; }
}

// ---- Pets/Models/AddPetRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>AddPetRequest</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record AddPetRequest
{
    /// <summary><c>title</c></summary>
    public string? Title { get; init; }

    /// <summary><c>status</c></summary>
    public string? Status { get; init; }
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
        if (address is null)
        {
            throw new ArgumentException("Needs BaseAddress: the document has no server.", nameof(options));
        }

        return PetsUri.Server(address, nameof(options.BaseAddress));
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
    /// <summary>Creates a client. Redirects are not followed, because credentials would follow them.</summary>
    /// <remarks>
    /// Create one and keep it; it is thread-safe. Nothing is to be disposed: clients that are created without a <paramref name="transport"/> share one pool of
    /// connections, which lives as long as the process.
    /// </remarks>
    /// <param name="options">Read once, here.</param>
    /// <param name="transport">Sends the requests, through a proxy or to a test server say. It must not follow redirects, and is not disposed here. Null for the shared one.</param>
    /// <param name="handlers">Retries, say: the outermost first.</param>
    /// <exception cref="ArgumentException">An option is missing or malformed, or a handler is part of another chain.</exception>
    public static PetsClient Create(PetsClientOptions? options = null, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers), options);
}

// ---- Pets/Plumbing/Operations/AddPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_addPetOperation = new(
        "AddPet", "/pets", "*/*",
        read: null, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<PetsStream> AddPetAsync(
        AddPetRequest? body = null, AddPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AddPetCallAsync(body, options, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsStream>> AddPetWithResponseAsync(
        AddPetRequest? body = null, AddPetOptions? options = null, CancellationToken cancellationToken = default)
        => AddPetCallAsync(body, options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsStream>> AddPetCallAsync(
        AddPetRequest? body, AddPetOptions? options, CancellationToken cancellationToken)
        => SendForStreamAsync(s_addPetOperation, AddPetRequest(body, options), options, cancellationToken);

    private HttpRequestMessage AddPetRequest(AddPetRequest? body, AddPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("kind", options?.Kind);
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            var content = new PetsMultipart();
            content.Add(body, PetsJson.WriteAddPetRequest);
            request.Content = content;
        }

        return request;
    }
}

// ---- Pets/Plumbing/AddPetRequest.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static AddPetRequest ReadAddPetRequest(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? title = null;
        string? status = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("title"u8): title = ReadString(ref reader); break;
                case 6 when name.SequenceEqual("status"u8): status = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new AddPetRequest
        {
            Title = title,
            Status = status,
        };
    }

    internal static void WriteAddPetRequest(Utf8JsonWriter writer, AddPetRequest value)
    {
        NotNull(value, "AddPetRequest");
        writer.WriteStartObject();
        Write(writer, "title"u8, value.Title);
        Write(writer, "status"u8, value.Status);
        writer.WriteEndObject();
    }
}

public sealed partial record AddPetRequest
{
    /// <summary>Reads and writes <see cref="AddPetRequest"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<AddPetRequest>(PetsJson.ReadAddPetRequest, PetsJson.WriteAddPetRequest);
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
