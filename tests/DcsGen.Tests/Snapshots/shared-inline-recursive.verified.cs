
// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>An inline schema that leads to an equal one</summary>
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

// ---- Pets/Operations/ShowA.g.cs
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<A> ShowAAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ShowAWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ShowAAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ShowAAsync" path="/param"/>
    Task<PetsResponse<A>> ShowAWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ShowA");
}

// ---- Pets/Models/A.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.AJsonConverter))]
public sealed partial record A
{
    /// <summary><c>a</c></summary>
    public string AValue { get; init; } = "";

    public ANext? Next { get; init; }
}

// ---- Pets/Models/B.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BJsonConverter))]
public sealed partial record B
{
    /// <summary><c>b</c></summary>
    public string BValue { get; init; } = "";

    public BNext? Next { get; init; }
}

// ---- Pets/Models/ANext.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.ANextJsonConverter))]
public readonly partial record struct ANext
{
    /// <summary>Creates a value of the type <see cref="A"/>.</summary>
    public ANext(A value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="B"/>.</summary>
    public ANext(B value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="A"/>, <see cref="B"/>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/BNext.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.BNextJsonConverter))]
public readonly partial record struct BNext
{
    /// <summary>Creates a value of the type <see cref="A"/>.</summary>
    public BNext(A value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="B"/>.</summary>
    public BNext(B value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="A"/>, <see cref="B"/>, or <see cref="JsonElement"/> for a value that the
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

// ---- Pets/Plumbing/Operations/ShowA.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<A> s_showAOperation = new(
        "ShowA", "/a", "application/json",
        PetsJson.ReadA, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<A> ShowAAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ShowACallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<A>> ShowAWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ShowACallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<A>> ShowACallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_showAOperation, ShowARequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ShowARequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/A.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static A ReadA(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanA);

            // Null when the scanner did not come to the record's end.
            internal static A? ScanA(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                string? aValue = null;
                ANext? next = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"a\":"u8)) { aValue = scanner.String(); }
                        if (scanner.Has("\"next\":"u8)) { next = scanner.Value(ReadANext); }
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
                            case 1 when Is(name, "a"u8): aValue = ReadString(ref reader); break;
                            case 4 when Is(name, "next"u8): next = ReadANext(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new A
                {
                    AValue = aValue ?? Missing<string>(ref reader, "A", "a"),
                    Next = next,
                };
            }

            internal static void WriteA(Utf8JsonWriter writer, A value)
            {
                NotNull(value, "A");
                writer.WriteStartObject();
                WriteAlways(writer, "a"u8, value.AValue);
                Write(writer, "next"u8, value.Next, WriteANext);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="A"/>.</summary>
        public sealed class AJsonConverter() : PetsJsonConverter<A>(PetsJson.ReadA, PetsJson.WriteA);
    }
}

// ---- Pets/Plumbing/B.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static B ReadB(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? bValue = null;
                BNext? next = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 1 when Is(name, "b"u8): bValue = ReadString(ref reader); break;
                        case 4 when Is(name, "next"u8): next = ReadBNext(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new B
                {
                    BValue = bValue ?? Missing<string>(ref reader, "B", "b"),
                    Next = next,
                };
            }

            internal static void WriteB(Utf8JsonWriter writer, B value)
            {
                NotNull(value, "B");
                writer.WriteStartObject();
                WriteAlways(writer, "b"u8, value.BValue);
                Write(writer, "next"u8, value.Next, WriteBNext);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="B"/>.</summary>
        public sealed class BJsonConverter() : PetsJsonConverter<B>(PetsJson.ReadB, PetsJson.WriteB);
    }
}

// ---- Pets/Plumbing/ANext.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ANext ReadANext(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.ANext.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteANext(Utf8JsonWriter writer, ANext value)
            {
                switch (value.Value)
                {
                    case A item: WriteA(writer, item); break;
                    case B item: WriteB(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("ANext");
                }
            }
        }

        /// <summary>Reads and writes <see cref="ANext"/>.</summary>
        public sealed class ANextJsonConverter() : PetsJsonConverter<ANext>(PetsJson.ReadANext, PetsJson.WriteANext);
    }

    public readonly partial record struct ANext
    {
        internal static PetsVariant<ANext>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadA(ref reader)), ["a"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadB(ref reader)), ["b"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public ANext(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/BNext.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BNext ReadBNext(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.BNext.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteBNext(Utf8JsonWriter writer, BNext value)
            {
                switch (value.Value)
                {
                    case A item: WriteA(writer, item); break;
                    case B item: WriteB(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("BNext");
                }
            }
        }

        /// <summary>Reads and writes <see cref="BNext"/>.</summary>
        public sealed class BNextJsonConverter() : PetsJsonConverter<BNext>(PetsJson.ReadBNext, PetsJson.WriteBNext);
    }

    public readonly partial record struct BNext
    {
        internal static PetsVariant<BNext>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadA(ref reader)), ["a"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadB(ref reader)), ["b"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public BNext(JsonElement value) => _value = value;

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
