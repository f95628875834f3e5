
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

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<All> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<All>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Models/All.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.AllJsonConverter))]
public sealed partial record All
{
    public long? A { get; init; }
    public int? B { get; init; }
    public double? C { get; init; }
    public float? D { get; init; }
    public decimal? E { get; init; }
    public byte[]? F { get; init; }
    public DateOnly? G { get; init; }
    public DateTimeOffset? H { get; init; }
    public TimeOnly? I { get; init; }
    public PetsIsoDuration? J { get; init; }
    public Guid? K { get; init; }
    public Uri? L { get; init; }
    public string? M { get; init; }
    public JsonElement? N { get; init; }
    public IReadOnlyDictionary<string, JsonElement> O { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;
    public bool? P { get; init; }
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<All> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadAll, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<All> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<All>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<All>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
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
                long? a = null;
                int? b = null;
                double? c = null;
                float? d = null;
                decimal? e = null;
                byte[]? f = null;
                DateOnly? g = null;
                DateTimeOffset? h = null;
                TimeOnly? i = null;
                PetsIsoDuration? j = null;
                Guid? k = null;
                Uri? l = null;
                string? m = null;
                JsonElement? n = null;
                IReadOnlyDictionary<string, JsonElement>? o = null;
                bool? p = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"a\":"u8)) { a = scanner.Int64(); }
                        if (scanner.Has("\"b\":"u8)) { b = scanner.Int32(); }
                        if (scanner.Has("\"c\":"u8)) { c = scanner.Value(ReadDouble); }
                        if (scanner.Has("\"d\":"u8)) { d = scanner.Value(ReadSingle); }
                        if (scanner.Has("\"e\":"u8)) { e = scanner.Value(ReadDecimal); }
                        if (scanner.Has("\"f\":"u8)) { f = scanner.Value(ReadBytes); }
                        if (scanner.Has("\"g\":"u8)) { g = scanner.Value(static (ref Utf8JsonReader reader1) => ReadUnlessEmpty(ref reader1, ReadDate)); }
                        if (scanner.Has("\"h\":"u8)) { h = scanner.DateTime(); }
                        if (scanner.Has("\"i\":"u8)) { i = scanner.Value(ReadTime); }
                        if (scanner.Has("\"j\":"u8)) { j = scanner.Value(ReadPetsIsoDuration); }
                        if (scanner.Has("\"k\":"u8)) { k = scanner.Value(ReadUuid); }
                        if (scanner.Has("\"l\":"u8)) { l = scanner.Uri(); }
                        if (scanner.Has("\"m\":"u8)) { m = scanner.String(); }
                        if (scanner.Has("\"n\":"u8)) { n = scanner.Value(ReadAny); }
                        if (scanner.Has("\"o\":"u8)) { o = scanner.Value(static (ref Utf8JsonReader reader1) => ReadMap(ref reader1, ReadAny)); }
                        if (scanner.Has("\"p\":"u8)) { p = scanner.Boolean(); }
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
                            case 1 when Is(name, "a"u8): a = ReadInt64(ref reader); break;
                            case 1 when Is(name, "b"u8): b = ReadInt32(ref reader); break;
                            case 1 when Is(name, "c"u8): c = ReadDouble(ref reader); break;
                            case 1 when Is(name, "d"u8): d = ReadSingle(ref reader); break;
                            case 1 when Is(name, "e"u8): e = ReadDecimal(ref reader); break;
                            case 1 when Is(name, "f"u8): f = ReadBytes(ref reader); break;
                            case 1 when Is(name, "g"u8): g = ReadUnlessEmpty(ref reader, ReadDate); break;
                            case 1 when Is(name, "h"u8): h = ReadUnlessEmpty(ref reader, ReadDateTime); break;
                            case 1 when Is(name, "i"u8): i = ReadTime(ref reader); break;
                            case 1 when Is(name, "j"u8): j = ReadPetsIsoDuration(ref reader); break;
                            case 1 when Is(name, "k"u8): k = ReadUuid(ref reader); break;
                            case 1 when Is(name, "l"u8): l = ReadUri(ref reader); break;
                            case 1 when Is(name, "m"u8): m = ReadString(ref reader); break;
                            case 1 when Is(name, "n"u8): n = ReadAny(ref reader); break;
                            case 1 when Is(name, "o"u8): o = ReadMap(ref reader, ReadAny); break;
                            case 1 when Is(name, "p"u8): p = ReadBoolean(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new All
                {
                    A = a,
                    B = b,
                    C = c,
                    D = d,
                    E = e,
                    F = f,
                    G = g,
                    H = h,
                    I = i,
                    J = j,
                    K = k,
                    L = l,
                    M = m,
                    N = n,
                    O = o ?? global::System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>.Empty,
                    P = p,
                };
            }

            internal static void WriteAll(Utf8JsonWriter writer, All value)
            {
                NotNull(value, "All");
                writer.WriteStartObject();
                Write(writer, "a"u8, value.A);
                Write(writer, "b"u8, value.B);
                Write(writer, "c"u8, value.C, WriteDouble);
                Write(writer, "d"u8, value.D, WriteSingle);
                Write(writer, "e"u8, value.E, WriteDecimal);
                Write(writer, "f"u8, value.F, WriteBytes);
                Write(writer, "g"u8, value.G, WriteDate);
                Write(writer, "h"u8, value.H);
                Write(writer, "i"u8, value.I, WriteTime);
                Write(writer, "j"u8, value.J, WritePetsIsoDuration);
                Write(writer, "k"u8, value.K, WriteUuid);
                Write(writer, "l"u8, value.L, WriteUri);
                Write(writer, "m"u8, value.M);
                Write(writer, "n"u8, value.N, WriteAny);
                WriteAlways(writer, "o"u8, value.O, static (writer1, value1) => WriteMap(writer1, value1, WriteAny));
                Write(writer, "p"u8, value.P);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="All"/>.</summary>
        public sealed class AllJsonConverter() : PetsJsonConverter<All>(PetsJson.ReadAll, PetsJson.WriteAll);
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
