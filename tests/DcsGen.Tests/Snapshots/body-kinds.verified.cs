
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

// ---- Pets/Operations/PutPhoto.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutPhotoAsync(
        PetsFile body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPhotoWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPhotoAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutPhotoAsync" path="/param"/>
    Task<PetsResponse> PutPhotoWithResponseAsync(
        PetsFile body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPhoto");
}

// ---- Pets/Operations/PutNotes.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutNotesAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutNotesWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutNotesAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutNotesAsync" path="/param"/>
    Task<PetsResponse> PutNotesWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutNotes");
}

// ---- Pets/Operations/PutMixed.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutMixedAsync(
        global::System.Net.Http.HttpContent? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutMixedWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutMixedAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutMixedAsync" path="/param"/>
    Task<PetsResponse> PutMixedWithResponseAsync(
        global::System.Net.Http.HttpContent? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutMixed");
}

// ---- Pets/Operations/PutPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutPetAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutPetAsync" path="/param"/>
    Task<PetsResponse> PutPetWithResponseAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.PutPetAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record PutPetOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>dry</c>.</summary>
    public bool? Dry { get; init; }
}

// ---- Pets/Operations/PutPetAsForm.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutPetAsFormAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsFormWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsFormAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutPetAsFormAsync" path="/param"/>
    Task<PetsResponse> PutPetAsFormWithResponseAsync(
        Pet? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

// ---- Pets/Operations/PutPetAsText.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PutPetAsTextAsync(
        string? body = null,
        PutPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PutPetAsTextWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PutPetAsTextAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
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

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string? Name { get; init; }
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

// ---- Pets/Plumbing/Operations/PutPhoto.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPhotoOperation = new(
        "PutPhoto", "/a", accept: null,
        read: null, mayBeEmpty: true);

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

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putNotesOperation = new(
        "PutNotes", "/b", accept: null,
        read: null, mayBeEmpty: true);

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

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putMixedOperation = new(
        "PutMixed", "/c", accept: null,
        read: null, mayBeEmpty: true);

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

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true);

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

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetAsFormOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true);

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

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_putPetAsTextOperation = new(
        "PutPet", "/d", accept: null,
        read: null, mayBeEmpty: true);

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

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
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
