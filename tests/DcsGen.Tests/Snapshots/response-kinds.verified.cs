
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

// ---- Pets/Operations/GetPhoto.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/a</c></summary>
    /// <remarks><c>GET /a</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it comes over the wire. Dispose it.</returns>
    /// <exception cref="PetsApiException{No}">The service answered 404.</exception>
    Task<PetsStream> GetPhotoAsync(
        GetPhotoOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPhotoWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPhotoAsync"/>, with status, headers and request id; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetPhotoAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> GetPhotoWithResponseAsync(
        GetPhotoOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPhoto");
}

/// <summary>Optional parameters of <see cref="IPetsClient.GetPhotoAsync"/>. What is null is not sent.</summary>
public sealed partial record GetPhotoOptions : PetsCallOptions
{
    /// <summary>Query <c>size</c>.</summary>
    public long? Size { get; init; }
}

// ---- Pets/Operations/GetNotes.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/b</c></summary>
    /// <remarks><c>GET /b</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<string?> GetNotesAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetNotesWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetNotesAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetNotesAsync" path="/param"/>
    Task<PetsResponse<string?>> GetNotesWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetNotes");
}

// ---- Pets/Operations/GetXml.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/c</c></summary>
    /// <remarks><c>GET /c</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<string> GetXmlAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetXmlWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetXmlAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetXmlAsync" path="/param"/>
    Task<PetsResponse<string>> GetXmlWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetXml");
}

// ---- Pets/Operations/HasPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>HEAD <c>/d</c></summary>
    /// <remarks><c>HEAD /d</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task HasPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(HasPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="HasPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="HasPetAsync" path="/param"/>
    Task<PetsResponse> HasPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("HasPet");
}

// ---- Pets/Operations/Export.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/e</c></summary>
    /// <remarks><c>GET /e</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it comes over the wire. Dispose it.</returns>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<PetsStream> ExportAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ExportWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ExportAsync"/>, with status, headers and request id; an error answer does not throw.</summary>
    /// <inheritdoc cref="ExportAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> ExportWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Export");
}

// ---- Pets/Models/No.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>No</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record No
{
    /// <summary><c>why</c></summary>
    public string? Why { get; init; }
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

// ---- Pets/Plumbing/Operations/GetPhoto.g.cs
namespace Acme.Pets;

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

using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string?> s_getNotesOperation = new(
        "GetNotes", "/b", "text/plain",
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped()) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

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

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_getXmlOperation = new(
        "GetXml", "/c", "application/xml",
        read: null, mayBeEmpty: false,
        static failure => failure.Untyped()) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

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

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_hasPetOperation = new(
        "HasPet", "/d", "application/json",
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

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

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_exportOperation = new(
        "Export", "/e", "application/json",
        read: null, mayBeEmpty: false,
        static failure => failure.Untyped());

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
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                case 3 when name.SequenceEqual("why"u8): why = ReadString(ref reader); break;
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

public sealed partial record No
{
    /// <summary>Reads and writes <see cref="No"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<No>(PetsJson.ReadNo, PetsJson.WriteNo);
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
