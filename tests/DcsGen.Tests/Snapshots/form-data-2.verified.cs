
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

// ---- Pets/Operations/Upload.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/a</c></summary>
    /// <remarks><c>POST /a</c></remarks>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task UploadAsync(
        UploadRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(UploadWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="UploadAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="UploadAsync" path="/param"/>
    Task<PetsResponse> UploadWithResponseAsync(
        UploadRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Upload");
}

// ---- Pets/Operations/Rename.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/b</c></summary>
    /// <remarks><c>POST /b</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task RenameAsync(
        RenameRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(RenameWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="RenameAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="RenameAsync" path="/param"/>
    Task<PetsResponse> RenameWithResponseAsync(
        RenameRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Rename");
}

// ---- Pets/Operations/Photo.g.cs
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
    /// <returns>The body, as it is received. Dispose it.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetsStream> PhotoAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(PhotoWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="PhotoAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="PhotoAsync" path="/param"/>
    Task<PetsResponse<PetsStream>> PhotoWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Photo");
}

// ---- Pets/Operations/Bare.g.cs
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
    Task BareAsync(
        BareRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BareWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="BareAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="BareAsync" path="/param"/>
    Task<PetsResponse> BareWithResponseAsync(
        BareRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Bare");
}

// ---- Pets/Models/UploadRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.UploadRequestJsonConverter))]
public sealed partial record UploadRequest
{
    public required PetsFile Photo { get; init; }
    public string? Name { get; init; }
}

// ---- Pets/Models/RenameRequest.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.RenameRequestJsonConverter))]
public sealed partial record RenameRequest
{
    public required string Name { get; init; }
    public IReadOnlyList<string>? Tags { get; init; }
}

// ---- Pets/Models/BareRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BareRequestJsonConverter))]
public sealed partial record BareRequest
{
    public required string Name { get; init; }
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
        "Upload", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task UploadAsync(
        UploadRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(UploadCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> UploadWithResponseAsync(
        UploadRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(UploadCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> UploadCallAsync(
        UploadRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_uploadOperation, UploadRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage UploadRequest(UploadRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        var content = new PetsMultipart();
        content.Add(body, PetsJson.WriteUploadRequest);
        content.AddFile("photo", body.Photo);
        request.Content = content;
        return request;
    }
}

// ---- Pets/Plumbing/Operations/Rename.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_renameOperation = new(
        "Rename", "/b", accept: null,
        read: null, mayBeEmpty: true);

    private static readonly PetsFieldEncoding[] s_renameEncodings =
    [
        new("tags", PetsFieldStyle.Comma),
    ];

    /// <inheritdoc/>
    public Task RenameAsync(
        RenameRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(RenameCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> RenameWithResponseAsync(
        RenameRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(RenameCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> RenameCallAsync(
        RenameRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_renameOperation, RenameRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage RenameRequest(RenameRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsForm.Content(body, PetsJson.WriteRenameRequest, s_renameEncodings);
        return request;
    }
}

// ---- Pets/Plumbing/Operations/Photo.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsStream> s_photoOperation = new(
        "Photo", "/c", "image/png",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetsStream> PhotoAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(PhotoCallAsync(options, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsStream>> PhotoWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PhotoCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsStream>> PhotoCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForStreamAsync(s_photoOperation, PhotoRequest(options), options, cancellationToken);

    private HttpRequestMessage PhotoRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Bare.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_bareOperation = new(
        "Bare", "/d", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task BareAsync(
        BareRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(BareCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> BareWithResponseAsync(
        BareRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(BareCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> BareCallAsync(
        BareRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_bareOperation, BareRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage BareRequest(BareRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsForm.Content(body, PetsJson.WriteBareRequest);
        return request;
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
                string? nameValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new UploadRequest
                {
                    Photo = null!,
                    Name = nameValue,
                };
            }

            internal static void WriteUploadRequest(Utf8JsonWriter writer, UploadRequest value)
            {
                NotNull(value, "UploadRequest");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="UploadRequest"/>.</summary>
        public sealed class UploadRequestJsonConverter() : PetsJsonConverter<UploadRequest>(PetsJson.ReadUploadRequest, PetsJson.WriteUploadRequest);
    }
}

// ---- Pets/Plumbing/RenameRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static RenameRequest ReadRenameRequest(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? nameValue = null;
                IReadOnlyList<string>? tags = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 4 when Is(name, "tags"u8): tags = ReadList(ref reader, ReadString); break;
                        default: reader.Skip(); break;
                    }
                }

                return new RenameRequest
                {
                    Name = nameValue ?? Missing<string>(ref reader, "RenameRequest", "name"),
                    Tags = tags,
                };
            }

            internal static void WriteRenameRequest(Utf8JsonWriter writer, RenameRequest value)
            {
                NotNull(value, "RenameRequest");
                writer.WriteStartObject();
                WriteAlways(writer, "name"u8, value.Name);
                Write(writer, "tags"u8, value.Tags, static (writer1, value1) => WriteList(writer1, value1, WriteString));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="RenameRequest"/>.</summary>
        public sealed class RenameRequestJsonConverter() : PetsJsonConverter<RenameRequest>(PetsJson.ReadRenameRequest, PetsJson.WriteRenameRequest);
    }
}

// ---- Pets/Plumbing/BareRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BareRequest ReadBareRequest(ref Utf8JsonReader reader)
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

                return new BareRequest
                {
                    Name = nameValue ?? Missing<string>(ref reader, "BareRequest", "name"),
                };
            }

            internal static void WriteBareRequest(Utf8JsonWriter writer, BareRequest value)
            {
                NotNull(value, "BareRequest");
                writer.WriteStartObject();
                WriteAlways(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="BareRequest"/>.</summary>
        public sealed class BareRequestJsonConverter() : PetsJsonConverter<BareRequest>(PetsJson.ReadBareRequest, PetsJson.WriteBareRequest);
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
