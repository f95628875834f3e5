
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

// ---- Pets/Operations/Batch.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/batch</c></summary>
    /// <remarks><c>POST /batch</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<BatchResult?> BatchAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(BatchWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="BatchAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="BatchAsync" path="/param"/>
    Task<PetsResponse<BatchResult?>> BatchWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Batch");
}

// ---- Pets/Operations/Any.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/any</c></summary>
    /// <remarks><c>GET /any</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<AnyResult?> AnyAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AnyWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="AnyAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AnyAsync" path="/param"/>
    Task<PetsResponse<AnyResult?>> AnyWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Any");
}

// ---- Pets/Operations/Text.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/text</c></summary>
    /// <remarks><c>GET /text</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<string> TextAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TextWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="TextAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TextAsync" path="/param"/>
    Task<PetsResponse<string>> TextWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Text");
}

// ---- Pets/Operations/Errors.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/errors</c></summary>
    /// <remarks><c>GET /errors</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{All}">The service returned 409 or any other error.</exception>
    /// <exception cref="PetsApiException{TwoProblem}">The service returned 409 or any other error as <c>application/problem+json</c>.</exception>
    Task ErrorsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ErrorsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ErrorsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ErrorsAsync" path="/param"/>
    Task<PetsResponse> ErrorsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Errors");
}

// ---- Pets/Models/All.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.AllJsonConverter))]
public sealed partial record All
{
    public IReadOnlyList<long> Ids { get; init; } = [];
}

// ---- Pets/Models/TwoProblem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.TwoProblemJsonConverter))]
public sealed partial record TwoProblem
{
    public string Title { get; init; } = "";
}

// ---- Pets/Models/AnyResult.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>The bodies of GET /any with the statuses 200, 203, 206, 2XX, in this order.</summary>
[JsonConverter(typeof(Plumbing.AnyResultJsonConverter))]
public readonly partial record struct AnyResult
{
    /// <summary>Creates a value of the type <see cref="All"/>.</summary>
    public AnyResult(All value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public AnyResult(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public AnyResult(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="All"/>, <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for a value
    /// that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/BatchResult.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>The bodies of POST /batch with the statuses 201, 207, in this order.</summary>
[JsonConverter(typeof(Plumbing.BatchResultJsonConverter))]
public readonly partial record struct BatchResult
{
    /// <summary>Creates a value of the type <see cref="All"/>.</summary>
    public BatchResult(All value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;All&gt;</c>.</summary>
    public BatchResult(IReadOnlyList<All> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="All"/>, <c>IReadOnlyList&lt;All&gt;</c>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/Batch.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<BatchResult?> s_batchOperation = new(
        "Batch", "/batch", "application/json",
        read: null, mayBeEmpty: true)
        {
            ReadOf = static status => status switch
            {
                201 => static (ref Utf8JsonReader reader) => new BatchResult(PetsJson.ReadAll(ref reader)),
                207 => static (ref Utf8JsonReader reader) => new BatchResult(PetsJson.ReadList(ref reader, PetsJson.ReadAll)),
                _ => static (ref Utf8JsonReader reader1) => PetsJson.ReadValueOrNull(ref reader1, PetsJson.ReadBatchResult),
            },
        };

    /// <inheritdoc/>
    public Task<BatchResult?> BatchAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(BatchCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<BatchResult?>> BatchWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => BatchCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<BatchResult?>> BatchCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_batchOperation, BatchRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage BatchRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/batch");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Any.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<AnyResult?> s_anyOperation = new(
        "Any", "/any", "application/json, text/plain",
        read: null, mayBeEmpty: false)
        {
            ReadOf = static status => status switch
            {
                200 => static (ref Utf8JsonReader reader) => new AnyResult(PetsJson.ReadAll(ref reader)),
                203 => static (ref Utf8JsonReader reader) => new AnyResult(PetsJson.ReadAny(ref reader)),
                206 => static (ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : new AnyResult(PetsJson.ReadInt64(ref reader)),
                >= 200 and <= 299 => null,
                _ => static (ref Utf8JsonReader reader1) => PetsJson.ReadValueOrNull(ref reader1, PetsJson.ReadAnyResult),
            },
            ReadText = static utf8 => new AnyResult(global::System.Text.Encoding.UTF8.GetString(utf8.Span)),
        };

    /// <inheritdoc/>
    public Task<AnyResult?> AnyAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AnyCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<AnyResult?>> AnyWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => AnyCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<AnyResult?>> AnyCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_anyOperation, AnyRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AnyRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/any");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Text.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_textOperation = new(
        "Text", "/text", "application/json",
        PetsJson.ReadString, mayBeEmpty: false) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> TextAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TextCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> TextWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => TextCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> TextCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_textOperation, TextRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TextRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/text");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Errors.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_errorsOperation = new(
        "Errors", "/errors", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Status switch
        {
            409 when failure.Is("application/problem+json") => failure.Typed(PetsJson.ReadTwoProblem),
            409 => failure.Typed(PetsJson.ReadAll),
            _ when failure.Is("application/problem+json") => failure.Typed(PetsJson.ReadTwoProblem),
            _ => failure.Typed(PetsJson.ReadAll),
        });

    /// <inheritdoc/>
    public Task ErrorsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ErrorsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ErrorsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ErrorsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ErrorsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_errorsOperation, ErrorsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ErrorsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/errors");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/All.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static All ReadAll(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanAll);

            // Null when the scanner did not come to the record's end.
            internal static All? ScanAll(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                IReadOnlyList<long>? ids = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"ids\":"u8)) { ids = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, ReadInt64)); }
                    }
                    while (scanner.Goes());

                    if (!scanner.IsWhole)
                    {
                        return null;
                    }
                }
                else
                {
                    BeginObject(ref reader);
                    while (NextProperty(ref reader, out var name))
                    {
                        switch (name.Length)
                        {
                            case 3 when Is(name, "ids"u8): ids = ReadList(ref reader, ReadInt64); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new All
                {
                    Ids = ids ?? MissingList<long>(ref reader, "All", "ids"),
                };
            }

            internal static void WriteAll(Utf8JsonWriter writer, All value)
            {
                NotNull(value, "All");
                writer.WriteStartObject();
                WriteAlways(writer, "ids"u8, value.Ids, static (writer1, value1) => WriteList(writer1, value1, WriteInt64));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="All"/>.</summary>
        public sealed class AllJsonConverter() : PetsJsonConverter<All>(PetsJson.ReadAll, PetsJson.WriteAll);
    }
}

// ---- Pets/Plumbing/TwoProblem.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static TwoProblem ReadTwoProblem(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? title = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "title"u8): title = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new TwoProblem
                {
                    Title = title ?? Missing<string>(ref reader, "TwoProblem", "title"),
                };
            }

            internal static void WriteTwoProblem(Utf8JsonWriter writer, TwoProblem value)
            {
                NotNull(value, "TwoProblem");
                writer.WriteStartObject();
                WriteAlways(writer, "title"u8, value.Title);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="TwoProblem"/>.</summary>
        public sealed class TwoProblemJsonConverter() : PetsJsonConverter<TwoProblem>(PetsJson.ReadTwoProblem, PetsJson.WriteTwoProblem);
    }
}

// ---- Pets/Plumbing/AnyResult.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static AnyResult ReadAnyResult(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.AnyResult.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteAnyResult(Utf8JsonWriter writer, AnyResult value)
            {
                switch (value.Value)
                {
                    case All item: WriteAll(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("AnyResult");
                }
            }
        }

        /// <summary>Reads and writes <see cref="AnyResult"/>.</summary>
        public sealed class AnyResultJsonConverter() : PetsJsonConverter<AnyResult>(PetsJson.ReadAnyResult, PetsJson.WriteAnyResult);
    }

    public readonly partial record struct AnyResult
    {
        internal static PetsVariant<AnyResult>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadAll(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public AnyResult(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/BatchResult.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BatchResult ReadBatchResult(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.BatchResult.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteBatchResult(Utf8JsonWriter writer, BatchResult value)
            {
                switch (value.Value)
                {
                    case All item: WriteAll(writer, item); break;
                    case IReadOnlyList<All> item: WriteList(writer, item, WriteAll); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("BatchResult");
                }
            }
        }

        /// <summary>Reads and writes <see cref="BatchResult"/>.</summary>
        public sealed class BatchResultJsonConverter() : PetsJsonConverter<BatchResult>(PetsJson.ReadBatchResult, PetsJson.WriteBatchResult);
    }

    public readonly partial record struct BatchResult
    {
        internal static PetsVariant<BatchResult>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadAll(ref reader))),
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadAll))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public BatchResult(JsonElement value) => _value = value;

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
