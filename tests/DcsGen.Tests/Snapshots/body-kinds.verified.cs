
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// PUT /a  => IPetsClient.PutPhotoAsync
//   body      image/png             any required                              => body: PetsFile
//   204                             no content

// PUT /b  => IPetsClient.PutNotesAsync
//   body      text/plain            string                                    => body: string?
//   204                             no content

// PUT /c  => IPetsClient.PutMixedAsync
//   body      multipart/mixed       any                                       => body: global::System.Net.Http.HttpContent?
//   204                             no content

// PUT /d  => IPetsClient.PutPetAsync
//   query     dry                   boolean                                   => PutPetOptions.Dry: bool?
//   body      application/xml       Pet                                       => PutPetAsTextAsync.body: string?
//   body      application/x-www-form-urlencoded Pet                           => PutPetAsFormAsync.body: Pet?
//   body      application/json      Pet                                       => body: Pet?
//   204                             no content

// schema Pet  object, in requests  => Pet
//   property  name                  string                                    => Pet.Name: string?

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

// ---- Pets/Operations/PutPhoto.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/a</c></summary>
    /// <remarks><c>PUT /a</c></remarks>
    /// <param name="body">The request body. As <c>image/png</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutPhotoAsync(
        PetsFile body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPhotoWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPhotoAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutPhotoAsync" path="/param"/>
    Task<PetsResponse> PutPhotoWithResponseAsync(
        PetsFile body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPhoto");
}

// ---- Pets/Operations/PutNotes.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/b</c></summary>
    /// <remarks><c>PUT /b</c></remarks>
    /// <param name="body">The request body. As <c>text/plain</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutNotesAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutNotesWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutNotesAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutNotesAsync" path="/param"/>
    Task<PetsResponse> PutNotesWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutNotes");
}

// ---- Pets/Operations/PutMixed.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/c</c></summary>
    /// <remarks><c>PUT /c</c></remarks>
    /// <param name="body">The request body. As <c>multipart/mixed</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutMixedAsync(
        global::System.Net.Http.HttpContent? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutMixedWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutMixedAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutMixedAsync" path="/param"/>
    Task<PetsResponse> PutMixedWithResponseAsync(
        global::System.Net.Http.HttpContent? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutMixed");
}

// ---- Pets/Operations/PutPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/d</c></summary>
    /// <remarks><c>PUT /d</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutPetAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutPetAsync" path="/param"/>
    Task<PetsResponse> PutPetWithResponseAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.PutPetAsync"/>. What is null is not sent.</summary>
public sealed partial record PutPetOptions : PetsCallOptions
{
    /// <summary>Query <c>dry</c>.</summary>
    public bool? Dry { get; init; }
}

// ---- Pets/Operations/PutPetAsForm.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/d</c></summary>
    /// <remarks><c>PUT /d</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutPetAsFormAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsFormWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsFormAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutPetAsFormAsync" path="/param"/>
    Task<PetsResponse> PutPetAsFormWithResponseAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

// ---- Pets/Operations/PutPetAsText.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/d</c></summary>
    /// <remarks><c>PUT /d</c></remarks>
    /// <param name="body">The request body. As <c>application/xml</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PutPetAsTextAsync(
        string? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsTextWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsTextAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PutPetAsTextAsync" path="/param"/>
    Task<PetsResponse> PutPetAsTextWithResponseAsync(
        string? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>name</c></summary>
    public string? Name { get; init; }
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

// ---- Pets/Plumbing/Operations/PutPhoto.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPhotoOperation = new(
        "PutPhoto", "/a", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutPhotoAsync(
        PetsFile body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPhotoCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutPhotoWithResponseAsync(
        PetsFile body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutPhotoCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutPhotoCallAsync(
        PetsFile body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPhotoOperation, PutPhotoRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPhotoRequest(PetsFile body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        request.Content = body.ToContent("image/png");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/PutNotes.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putNotesOperation = new(
        "PutNotes", "/b", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutNotesAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutNotesCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutNotesWithResponseAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutNotesCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutNotesCallAsync(
        string? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putNotesOperation, PutNotesRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutNotesRequest(string? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "text/plain");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/PutMixed.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putMixedOperation = new(
        "PutMixed", "/c", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutMixedAsync(
        global::System.Net.Http.HttpContent? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutMixedCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutMixedWithResponseAsync(
        global::System.Net.Http.HttpContent? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutMixedCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutMixedCallAsync(
        global::System.Net.Http.HttpContent? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putMixedOperation, PutMixedRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutMixedRequest(global::System.Net.Http.HttpContent? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = body;
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/PutPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutPetAsync(
        Pet? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutPetWithResponseAsync(
        Pet? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutPetCallAsync(
        Pet? body, PutPetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPetOperation, PutPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPetRequest(Pet? body, PutPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        uri.Query("dry", PetsText.Of(options?.Dry));
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/PutPetAsForm.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetAsFormOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutPetAsFormAsync(
        Pet? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsFormCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutPetAsFormWithResponseAsync(
        Pet? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutPetAsFormCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutPetAsFormCallAsync(
        Pet? body, PutPetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPetAsFormOperation, PutPetAsFormRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPetAsFormRequest(Pet? body, PutPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        uri.Query("dry", PetsText.Of(options?.Dry));
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsForm.Content(body, PetsJson.WritePet);
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/PutPetAsText.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetAsTextOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PutPetAsTextAsync(
        string? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsTextCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PutPetAsTextWithResponseAsync(
        string? body = null, PutPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PutPetAsTextCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PutPetAsTextCallAsync(
        string? body, PutPetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPetAsTextOperation, PutPetAsTextRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPetAsTextRequest(string? body, PutPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        uri.Query("dry", PetsText.Of(options?.Dry));
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "application/xml");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Pet.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Pet ReadPet(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? nameValue = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): nameValue = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Pet
        {
            Name = nameValue,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "name"u8, value.Name);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
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
