// Info DCS1002 (7,77): A body of text/x-yaml is sent as another media type of the same format
// Warning DCS1005 (8,63): A body of application/json is left out, because its required property 'file' is a file: send it as multipart/form-data

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

// ---- Pets/Operations/Patch.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PATCH <c>/a</c></summary>
    /// <remarks><c>PATCH /a</c></remarks>
    /// <param name="body">The request body. As <c>application/merge-patch+json</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PatchAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PatchAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PatchAsync" path="/param"/>
    Task<PetsResponse> PatchWithResponseAsync(
        Pet body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Patch");
}

// ---- Pets/Operations/PatchAsJsonPatch.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PATCH <c>/a</c></summary>
    /// <remarks><c>PATCH /a</c></remarks>
    /// <param name="body">The request body. As <c>application/json-patch+json</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PatchAsJsonPatchAsync(
        IReadOnlyList<PatchJsonPatchRequestItem> body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchAsJsonPatchWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PatchAsJsonPatchAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PatchAsJsonPatchAsync" path="/param"/>
    Task<PetsResponse> PatchAsJsonPatchWithResponseAsync(
        IReadOnlyList<PatchJsonPatchRequestItem> body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Patch");
}

// ---- Pets/Operations/PatchAsText.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PATCH <c>/a</c></summary>
    /// <remarks><c>PATCH /a</c></remarks>
    /// <param name="body">The request body. As <c>application/apply-patch+yaml</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PatchAsTextAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchAsTextWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PatchAsTextAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PatchAsTextAsync" path="/param"/>
    Task<PetsResponse> PatchAsTextWithResponseAsync(
        string body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Patch");
}

// ---- Pets/Operations/Same.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/b</c></summary>
    /// <remarks><c>PUT /b</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task SameAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SameWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SameAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SameAsync" path="/param"/>
    Task<PetsResponse> SameWithResponseAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Same");
}

// ---- Pets/Operations/Other.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/c</c></summary>
    /// <remarks><c>PUT /c</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task OtherAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="OtherAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="OtherAsync" path="/param"/>
    Task<PetsResponse> OtherWithResponseAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Other");
}

// ---- Pets/Operations/OtherAsTextJson.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/c</c></summary>
    /// <remarks><c>PUT /c</c></remarks>
    /// <param name="body">The request body. As <c>text/json</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task OtherAsTextJsonAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherAsTextJsonWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="OtherAsTextJsonAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="OtherAsTextJsonAsync" path="/param"/>
    Task<PetsResponse> OtherAsTextJsonWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Other");
}

// ---- Pets/Operations/Texts.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/d</c></summary>
    /// <remarks><c>PUT /d</c></remarks>
    /// <param name="body">The request body. As <c>text/yaml</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task TextsAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TextsWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="TextsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TextsAsync" path="/param"/>
    Task<PetsResponse> TextsWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Texts");
}

// ---- Pets/Operations/TextsAsPlain.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/d</c></summary>
    /// <remarks><c>PUT /d</c></remarks>
    /// <param name="body">The request body. As <c>text/plain</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task TextsAsPlainAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TextsAsPlainWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="TextsAsPlainAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TextsAsPlainAsync" path="/param"/>
    Task<PetsResponse> TextsAsPlainWithResponseAsync(
        string? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Texts");
}

// ---- Pets/Operations/Upload.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/e</c></summary>
    /// <remarks><c>PUT /e</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task UploadAsync(
        Upload? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(UploadWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="UploadAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="UploadAsync" path="/param"/>
    Task<PetsResponse> UploadWithResponseAsync(
        Upload? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Upload");
}

// ---- Pets/Operations/Form.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/f</c></summary>
    /// <remarks><c>PUT /f</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task FormAsync(
        FormRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(FormWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="FormAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="FormAsync" path="/param"/>
    Task<PetsResponse> FormWithResponseAsync(
        FormRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Form");
}

// ---- Pets/Operations/Parts.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/g</c></summary>
    /// <remarks><c>PUT /g</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PartsAsync(
        PartsRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PartsWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PartsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PartsAsync" path="/param"/>
    Task<PetsResponse> PartsWithResponseAsync(
        PartsRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Parts");
}

// ---- Pets/Models/Cat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.CatJsonConverter))]
public sealed partial record Cat
{
    public required long Lives { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <remarks>Sent as null when set to null, and not sent when not set: <c>Name</c>.</remarks>
[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string? Name
    {
        get => _name.Value;
        init => _name = new(true, value);
    }
}

// ---- Pets/Models/Upload.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.UploadJsonConverter))]
public sealed partial record Upload
{
    public string? Note { get; init; }
    public required PetsFile File { get; init; }
}

// ---- Pets/Models/PatchJsonPatchRequestItem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PatchJsonPatchRequestItemJsonConverter))]
public sealed partial record PatchJsonPatchRequestItem
{
    public required string Op { get; init; }
}

// ---- Pets/Models/FormRequest.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.FormRequestJsonConverter))]
public readonly partial record struct FormRequest
{
    /// <summary>Creates a value of the type <see cref="Pet"/>.</summary>
    public FormRequest(Pet value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Cat"/>.</summary>
    public FormRequest(Cat value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Pet"/>, <see cref="Cat"/>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PartsRequest.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PartsRequestJsonConverter))]
public readonly partial record struct PartsRequest
{
    /// <summary>Creates a value of the type <see cref="Upload"/>.</summary>
    public PartsRequest(Upload value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Cat"/>.</summary>
    public PartsRequest(Cat value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Upload"/>, <see cref="Cat"/>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
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

// ---- Pets/Plumbing/Operations/Patch.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_patchOperation = new(
        "Patch", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task PatchAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PatchWithResponseAsync(
        Pet body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PatchCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PatchCallAsync(
        Pet body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_patchOperation, PatchRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PatchRequest(Pet body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Patch, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/merge-patch+json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/PatchAsJsonPatch.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_patchAsJsonPatchOperation = new(
        "Patch", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task PatchAsJsonPatchAsync(
        IReadOnlyList<PatchJsonPatchRequestItem> body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchAsJsonPatchCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PatchAsJsonPatchWithResponseAsync(
        IReadOnlyList<PatchJsonPatchRequestItem> body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PatchAsJsonPatchCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PatchAsJsonPatchCallAsync(
        IReadOnlyList<PatchJsonPatchRequestItem> body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_patchAsJsonPatchOperation, PatchAsJsonPatchRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PatchAsJsonPatchRequest(IReadOnlyList<PatchJsonPatchRequestItem> body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Patch, uri.ToUri());
        request.Content = PetsContent.Json(body, static (writer1, value1) => PetsJson.WriteList(writer1, value1, PetsJson.WritePatchJsonPatchRequestItem), "application/json-patch+json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/PatchAsText.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_patchAsTextOperation = new(
        "Patch", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task PatchAsTextAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PatchAsTextCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PatchAsTextWithResponseAsync(
        string body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PatchAsTextCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PatchAsTextCallAsync(
        string body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_patchAsTextOperation, PatchAsTextRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PatchAsTextRequest(string body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Patch, uri.ToUri());
        request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "application/apply-patch+yaml");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/Same.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_sameOperation = new(
        "Same", "/b", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task SameAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SameCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> SameWithResponseAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(SameCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> SameCallAsync(
        Pet? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_sameOperation, SameRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SameRequest(Pet? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Other.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_otherOperation = new(
        "Other", "/c", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task OtherAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> OtherWithResponseAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(OtherCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> OtherCallAsync(
        Pet? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_otherOperation, OtherRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage OtherRequest(Pet? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/OtherAsTextJson.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_otherAsTextJsonOperation = new(
        "Other", "/c", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task OtherAsTextJsonAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherAsTextJsonCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> OtherAsTextJsonWithResponseAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(OtherAsTextJsonCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> OtherAsTextJsonCallAsync(
        string? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_otherAsTextJsonOperation, OtherAsTextJsonRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage OtherAsTextJsonRequest(string? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WriteString, "text/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Texts.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_textsOperation = new(
        "Texts", "/d", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task TextsAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TextsCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> TextsWithResponseAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(TextsCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> TextsCallAsync(
        string? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_textsOperation, TextsRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TextsRequest(string? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "text/yaml");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/TextsAsPlain.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_textsAsPlainOperation = new(
        "Texts", "/d", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task TextsAsPlainAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(TextsAsPlainCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> TextsAsPlainWithResponseAsync(
        string? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(TextsAsPlainCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> TextsAsPlainCallAsync(
        string? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_textsAsPlainOperation, TextsAsPlainRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TextsAsPlainRequest(string? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = new StringContent(body, global::System.Text.Encoding.UTF8, "text/plain");
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
    private static readonly PetsOperation<object?> s_uploadOperation = new(
        "Upload", "/e", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task UploadAsync(
        Upload? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(UploadCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> UploadWithResponseAsync(
        Upload? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(UploadCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> UploadCallAsync(
        Upload? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_uploadOperation, UploadRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage UploadRequest(Upload? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/e");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            var content = new PetsMultipart();
            content.Add(body, PetsJson.WriteUpload);
            content.AddFile("file", body.File);
            request.Content = content;
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Form.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_formOperation = new(
        "Form", "/f", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task FormAsync(
        FormRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(FormCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> FormWithResponseAsync(
        FormRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(FormCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> FormCallAsync(
        FormRequest? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_formOperation, FormRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage FormRequest(FormRequest? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/f");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsForm.Content(body.Value, PetsJson.WriteFormRequest);
        }

        return request;
    }
}

// ---- Pets/Plumbing/Operations/Parts.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_partsOperation = new(
        "Parts", "/g", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task PartsAsync(
        PartsRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PartsCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PartsWithResponseAsync(
        PartsRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PartsCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PartsCallAsync(
        PartsRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_partsOperation, PartsRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PartsRequest(PartsRequest body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/g");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        var content = new PetsMultipart();
        content.Add(body, PetsJson.WritePartsRequest);
        content.AddFile("file", (body.Value as Upload)?.File);
        request.Content = content;
        return request;
    }
}

// ---- Pets/Plumbing/Cat.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Cat ReadCat(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                long? lives = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "lives"u8): lives = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Cat
                {
                    Lives = lives ?? Missing<long>(ref reader, "Cat", "lives"),
                };
            }

            internal static void WriteCat(Utf8JsonWriter writer, Cat value)
            {
                NotNull(value, "Cat");
                writer.WriteStartObject();
                WriteAlways(writer, "lives"u8, value.Lives);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Cat"/>.</summary>
        public sealed class CatJsonConverter() : PetsJsonConverter<Cat>(PetsJson.ReadCat, PetsJson.WriteCat);
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
                PetsOptional<string?> nameValue = default;
                while (NextPropertyOrNull(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = new(true, ReadOrNull(ref reader, ReadString)); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    _name = nameValue,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "name"u8, value._name, WriteString);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }

    public sealed partial record Pet
    {
        internal Plumbing.PetsOptional<string?> _name;
    }
}

// ---- Pets/Plumbing/Upload.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Upload ReadUpload(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? note = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "note"u8): note = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Upload
                {
                    File = null!,
                    Note = note,
                };
            }

            internal static void WriteUpload(Utf8JsonWriter writer, Upload value)
            {
                NotNull(value, "Upload");
                writer.WriteStartObject();
                Write(writer, "note"u8, value.Note);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Upload"/>.</summary>
        public sealed class UploadJsonConverter() : PetsJsonConverter<Upload>(PetsJson.ReadUpload, PetsJson.WriteUpload);
    }
}

// ---- Pets/Plumbing/PatchJsonPatchRequestItem.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PatchJsonPatchRequestItem ReadPatchJsonPatchRequestItem(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? op = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "op"u8): op = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PatchJsonPatchRequestItem
                {
                    Op = op ?? Missing<string>(ref reader, "PatchJsonPatchRequestItem", "op"),
                };
            }

            internal static void WritePatchJsonPatchRequestItem(Utf8JsonWriter writer, PatchJsonPatchRequestItem value)
            {
                NotNull(value, "PatchJsonPatchRequestItem");
                writer.WriteStartObject();
                WriteAlways(writer, "op"u8, value.Op);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PatchJsonPatchRequestItem"/>.</summary>
        public sealed class PatchJsonPatchRequestItemJsonConverter() : PetsJsonConverter<PatchJsonPatchRequestItem>(PetsJson.ReadPatchJsonPatchRequestItem, PetsJson.WritePatchJsonPatchRequestItem);
    }
}

// ---- Pets/Plumbing/FormRequest.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FormRequest ReadFormRequest(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.FormRequest.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteFormRequest(Utf8JsonWriter writer, FormRequest value)
            {
                switch (value.Value)
                {
                    case Pet item: WritePet(writer, item); break;
                    case Cat item: WriteCat(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("FormRequest");
                }
            }
        }

        /// <summary>Reads and writes <see cref="FormRequest"/>.</summary>
        public sealed class FormRequestJsonConverter() : PetsJsonConverter<FormRequest>(PetsJson.ReadFormRequest, PetsJson.WriteFormRequest);
    }

    public readonly partial record struct FormRequest
    {
        internal static PetsVariant<FormRequest>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPet(ref reader)), [], ["name"]),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadCat(ref reader)), ["lives"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public FormRequest(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PartsRequest.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PartsRequest ReadPartsRequest(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PartsRequest.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePartsRequest(Utf8JsonWriter writer, PartsRequest value)
            {
                switch (value.Value)
                {
                    case Upload item: WriteUpload(writer, item); break;
                    case Cat item: WriteCat(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PartsRequest");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PartsRequest"/>.</summary>
        public sealed class PartsRequestJsonConverter() : PetsJsonConverter<PartsRequest>(PetsJson.ReadPartsRequest, PetsJson.WritePartsRequest);
    }

    public readonly partial record struct PartsRequest
    {
        internal static PetsVariant<PartsRequest>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadUpload(ref reader)), ["file"], ["note"]),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadCat(ref reader)), ["lives"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PartsRequest(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
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
