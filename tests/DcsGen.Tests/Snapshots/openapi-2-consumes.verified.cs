// Info DCS1002 (11,38): The operation is served by wss only, and the client calls all operations by https
// Info DCS1002 (3,1): The server '//pets.example/v2' has no scheme: https is used

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
    /// The URL of the server, which replaces <c>https://pets.example/v2</c> when it is set: for proxies and test servers. It
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

// ---- Pets/Operations/Cleared.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/a</c></summary>
    /// <remarks><c>POST /a</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ClearedAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ClearedWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="ClearedAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ClearedAsync" path="/param"/>
    Task<PetsResponse> ClearedWithResponseAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Cleared");
}

// ---- Pets/Operations/Both.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/b</c></summary>
    /// <remarks><c>POST /b</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task BothAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BothWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="BothAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="BothAsync" path="/param"/>
    Task<PetsResponse> BothWithResponseAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Both");
}

// ---- Pets/Operations/BothAsText.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/b</c></summary>
    /// <remarks><c>POST /b</c></remarks>
    /// <param name="body">The request body. As <c>application/xml</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task BothAsTextAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BothAsTextWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="BothAsTextAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="BothAsTextAsync" path="/param"/>
    Task<PetsResponse> BothAsTextWithResponseAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Both");
}

// ---- Pets/Operations/Bytes.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/c</c></summary>
    /// <remarks><c>POST /c</c></remarks>
    /// <param name="body">The request body. As <c>application/octet-stream</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task BytesAsync(
        PetsFile? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BytesWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="BytesAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="BytesAsync" path="/param"/>
    Task<PetsResponse> BytesWithResponseAsync(
        PetsFile? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Bytes");
}

// ---- Pets/Operations/Upload.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/e</c></summary>
    /// <remarks><c>POST /e</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The body, as it is received. Dispose it.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetsStream> UploadAsync(
        UploadRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(UploadWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="UploadAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="UploadAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> UploadWithResponseAsync(
        UploadRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Upload");
}

// ---- Pets/Operations/Secret.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/f</c></summary>
    /// <remarks><c>POST /f</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task SecretAsync(
        SecretRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SecretWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SecretAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SecretAsync" path="/param"/>
    Task<PetsResponse> SecretWithResponseAsync(
        SecretRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Secret");
}

// ---- Pets/Operations/Field.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/d</c></summary>
    /// <remarks><c>POST /d</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task FieldAsync(
        FieldRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(FieldWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="FieldAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="FieldAsync" path="/param"/>
    Task<PetsResponse> FieldWithResponseAsync(
        FieldRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Field");
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

// ---- Pets/Models/FieldRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FieldRequestJsonConverter))]
public sealed partial record FieldRequest
{
    public string? Name { get; init; }
}

// ---- Pets/Models/UploadRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.UploadRequestJsonConverter))]
public sealed partial record UploadRequest
{
    public PetsFile? File { get; init; }
}

// ---- Pets/Models/SecretRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SecretRequestJsonConverter))]
public sealed partial record SecretRequest
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

        return "https://pets.example/v2";
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

// ---- Pets/Plumbing/Operations/Cleared.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_clearedOperation = new(
        "Cleared", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ClearedAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ClearedCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ClearedWithResponseAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ClearedCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ClearedCallAsync(
        Pet body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_clearedOperation, ClearedRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ClearedRequest(Pet body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/Both.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_bothOperation = new(
        "Both", "/b", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task BothAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BothCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> BothWithResponseAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(BothCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> BothCallAsync(
        Pet body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_bothOperation, BothRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage BothRequest(Pet body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/BothAsText.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_bothAsTextOperation = new(
        "Both", "/b", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task BothAsTextAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BothAsTextCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> BothAsTextWithResponseAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(BothAsTextCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> BothAsTextCallAsync(
        string body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_bothAsTextOperation, BothAsTextRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage BothAsTextRequest(string body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "application/xml");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/Bytes.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_bytesOperation = new(
        "Bytes", "/c", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task BytesAsync(
        PetsFile? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BytesCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> BytesWithResponseAsync(
        PetsFile? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(BytesCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> BytesCallAsync(
        PetsFile? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_bytesOperation, BytesRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage BytesRequest(PetsFile? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = body.ToContent("application/octet-stream");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Upload.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_uploadOperation = new(
        "Upload", "/e", "*/*",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetsStream> UploadAsync(
        UploadRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(UploadCallAsync(body, options, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsStream>> UploadWithResponseAsync(
        UploadRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => UploadCallAsync(body, options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsStream>> UploadCallAsync(
        UploadRequest? body, PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForStreamAsync(s_uploadOperation, UploadRequest(body, options), options, cancellationToken);

    private HttpRequestMessage UploadRequest(UploadRequest? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/e");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            var content = new PetsMultipart();
            content.Add(body, PetsJson.WriteUploadRequest);
            content.AddFile("file", body.File);
            request.Content = content;
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Secret.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_secretOperation = new(
        "Secret", "/f", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task SecretAsync(
        SecretRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SecretCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> SecretWithResponseAsync(
        SecretRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(SecretCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> SecretCallAsync(
        SecretRequest? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_secretOperation, SecretRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SecretRequest(SecretRequest? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/f");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsForm.Content(body, PetsJson.WriteSecretRequest);
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Field.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_fieldOperation = new(
        "Field", "/d", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task FieldAsync(
        FieldRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(FieldCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> FieldWithResponseAsync(
        FieldRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(FieldCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> FieldCallAsync(
        FieldRequest? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_fieldOperation, FieldRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage FieldRequest(FieldRequest? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsForm.Content(body, PetsJson.WriteFieldRequest);
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

// ---- Pets/Plumbing/FieldRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FieldRequest ReadFieldRequest(ref Utf8JsonReader reader)
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

                return new FieldRequest
                {
                    Name = nameValue,
                };
            }

            internal static void WriteFieldRequest(Utf8JsonWriter writer, FieldRequest value)
            {
                NotNull(value, "FieldRequest");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FieldRequest"/>.</summary>
        public sealed class FieldRequestJsonConverter() : PetsJsonConverter<FieldRequest>(PetsJson.ReadFieldRequest, PetsJson.WriteFieldRequest);
    }
}

// ---- Pets/Plumbing/UploadRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static UploadRequest ReadUploadRequest(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                while (NextProperty(ref reader, out var name))
                {
                    reader.Skip();
                }

                return new UploadRequest
                {
                };
            }

            internal static void WriteUploadRequest(Utf8JsonWriter writer, UploadRequest value)
            {
                NotNull(value, "UploadRequest");
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="UploadRequest"/>.</summary>
        public sealed class UploadRequestJsonConverter() : PetsJsonConverter<UploadRequest>(PetsJson.ReadUploadRequest, PetsJson.WriteUploadRequest);
    }
}

// ---- Pets/Plumbing/SecretRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SecretRequest ReadSecretRequest(ref Utf8JsonReader reader)
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

                return new SecretRequest
                {
                    Name = nameValue,
                };
            }

            internal static void WriteSecretRequest(Utf8JsonWriter writer, SecretRequest value)
            {
                NotNull(value, "SecretRequest");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SecretRequest"/>.</summary>
        public sealed class SecretRequestJsonConverter() : PetsJsonConverter<SecretRequest>(PetsJson.ReadSecretRequest, PetsJson.WriteSecretRequest);
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
