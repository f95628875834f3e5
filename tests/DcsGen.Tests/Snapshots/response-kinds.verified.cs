
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

// ---- Pets/Operations/GetPhoto.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/a</c></summary>
    /// <remarks><c>GET /a</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it is received. Dispose it.</returns>
    /// <exception cref="PetsApiException{No}">The service returned 404.</exception>
    Task<PetsStream> GetPhotoAsync(
        GetPhotoOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPhotoWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPhotoAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPhotoAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> GetPhotoWithResponseAsync(
        GetPhotoOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPhoto");
}

/// <summary>Optional parameters of <see cref="IPetsClient.GetPhotoAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record GetPhotoOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>size</c>.</summary>
    public long? Size { get; init; }
}

// ---- Pets/Operations/GetNotes.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/b</c></summary>
    /// <remarks><c>GET /b</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<string?> GetNotesAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetNotesWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetNotesAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetNotesAsync" path="/param"/>
    Task<PetsResponse<string?>> GetNotesWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetNotes");
}

// ---- Pets/Operations/GetXml.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/c</c></summary>
    /// <remarks><c>GET /c</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<string> GetXmlAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetXmlWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetXmlAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetXmlAsync" path="/param"/>
    Task<PetsResponse<string>> GetXmlWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetXml");
}

// ---- Pets/Operations/HasPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>HEAD <c>/d</c></summary>
    /// <remarks><c>HEAD /d</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task HasPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(HasPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="HasPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="HasPetAsync" path="/param"/>
    Task<PetsResponse> HasPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("HasPet");
}

// ---- Pets/Operations/Export.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/e</c></summary>
    /// <remarks><c>GET /e</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it is received. Dispose it.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetsStream> ExportAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ExportWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ExportAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="ExportAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> ExportWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Export");
}

// ---- Pets/Models/No.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.NoJsonConverter))]
public sealed partial record No
{
    public string? Why { get; init; }
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

// ---- Pets/Plumbing/Operations/GetPhoto.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_getPhotoOperation = new(
        "GetPhoto", "/a", "image/png, image/jpeg, application/json;q=0.9",
        read: null, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            404 => failure.Typed(PetsJson.ReadNo),
            _ => failure.Untyped(),
        });

    /// <inheritdoc/>
    public Task<PetsStream> GetPhotoAsync(
        GetPhotoOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPhotoCallAsync(options, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsStream>> GetPhotoWithResponseAsync(
        GetPhotoOptions? options = null, CancellationToken cancellationToken = default)
        => GetPhotoCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsStream>> GetPhotoCallAsync(
        GetPhotoOptions? options, CancellationToken cancellationToken)
        => SendForStreamAsync(s_getPhotoOperation, GetPhotoRequest(options), options, cancellationToken);

    private HttpRequestMessage GetPhotoRequest(GetPhotoOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        uri.Query("size", options?.Size);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/GetNotes.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string?> s_getNotesOperation = new(
        "GetNotes", "/b", "text/plain",
        read: null, mayBeEmpty: true) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string?> GetNotesAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetNotesCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string?>> GetNotesWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetNotesCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string?>> GetNotesCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getNotesOperation, GetNotesRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetNotesRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/GetXml.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_getXmlOperation = new(
        "GetXml", "/c", "application/xml",
        read: null, mayBeEmpty: false) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> GetXmlAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetXmlCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> GetXmlWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetXmlCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> GetXmlCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getXmlOperation, GetXmlRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetXmlRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/HasPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_hasPetOperation = new(
        "HasPet", "/d", "application/json",
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task HasPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(HasPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> HasPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(HasPetCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> HasPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_hasPetOperation, HasPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage HasPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        return new HttpRequestMessage(HttpMethod.Head, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Export.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_exportOperation = new(
        "Export", "/e", "application/json",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetsStream> ExportAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ExportCallAsync(options, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsStream>> ExportWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ExportCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsStream>> ExportCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForStreamAsync(s_exportOperation, ExportRequest(options), options, cancellationToken);

    private HttpRequestMessage ExportRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/e");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/No.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static No ReadNo(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? why = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 3 when Is(name, "why"u8): why = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new No
                {
                    Why = why,
                };
            }

            internal static void WriteNo(Utf8JsonWriter writer, No value)
            {
                NotNull(value, "No");
                writer.WriteStartObject();
                Write(writer, "why"u8, value.Why);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="No"/>.</summary>
        public sealed class NoJsonConverter() : PetsJsonConverter<No>(PetsJson.ReadNo, PetsJson.WriteNo);
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
