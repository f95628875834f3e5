
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

// ---- Pets/PetsResponseHeaders.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>The response headers that the document declares; null if a header is missing or not valid.</summary>
public static partial class PetsResponseHeaders
{
    public static PetsIsoDuration? GetXNap(this PetsResponse response) => PetsIsoDuration.TryParse(PetsHeader.Text(response.Headers, "X-Nap"), out var value) ? value : null;

    public static PetsIsoDuration? GetXNap(this PetsApiException exception) => PetsIsoDuration.TryParse(PetsHeader.Text(exception.Headers, "X-Nap"), out var value) ? value : null;

    public static TimeSpan? GetXWalk(this PetsResponse response) => PetsText.TryParseDuration(PetsHeader.Text(response.Headers, "X-Walk"), out var value) ? value : null;

    public static TimeSpan? GetXWalk(this PetsApiException exception) => PetsText.TryParseDuration(PetsHeader.Text(exception.Headers, "X-Walk"), out var value) ? value : null;

    public static IReadOnlyList<PetsIsoDuration>? GetXNaps(this PetsResponse response) => PetsHeader.List<PetsIsoDuration>(PetsHeader.Text(response.Headers, "X-Naps"), static item => PetsIsoDuration.TryParse(item, out var value) ? value : null);

    public static IReadOnlyList<PetsIsoDuration>? GetXNaps(this PetsApiException exception) => PetsHeader.List<PetsIsoDuration>(PetsHeader.Text(exception.Headers, "X-Naps"), static item => PetsIsoDuration.TryParse(item, out var value) ? value : null);
}

// ---- Pets/Operations/GetPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets/{nap}</c></summary>
    /// <remarks><c>GET /pets/{nap}</c></remarks>
    /// <param name="nap">Path parameter <c>nap</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> GetPetAsync(
        PetsIsoDuration nap,
        GetPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(nap, options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsIsoDuration nap,
        GetPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.GetPetAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record GetPetOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>walk</c>.</summary>
    public TimeSpan? Walk { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public PetsIsoDuration Nap { get; init; }
    public IReadOnlyList<PetsIsoDuration?> Naps { get; init; } = [];
    public PetAny? Any { get; init; }
    public TimeSpan Walk { get; init; }
    public TimeOnly? Supper { get; init; }
    public string? Flight { get; init; }
}

// ---- Pets/Models/PetAny.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetAnyJsonConverter))]
public readonly partial record struct PetAny
{
    /// <summary>Creates a value of the type <see cref="PetsIsoDuration"/>.</summary>
    public PetAny(PetsIsoDuration value) => _value = value;

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public PetAny(long value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="PetsIsoDuration"/>, <c>long</c>, or <see cref="JsonElement"/> for a value that
    /// the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/GetPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_getPetOperation = new(
        "GetPet", "/pets/{nap}", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> GetPetAsync(
        PetsIsoDuration nap, GetPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(nap, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsIsoDuration nap, GetPetOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(nap, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> GetPetCallAsync(
        PetsIsoDuration nap, GetPetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(nap, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(PetsIsoDuration nap, GetPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets/");
        uri.Segment(nap.Value, "nap");
        uri.Query("walk", PetsText.Of(options?.Walk));
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Pet.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pet ReadPet(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPet);

            // Null when the scanner did not come to the record's end.
            internal static Pet? ScanPet(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                PetsIsoDuration? nap = null;
                IReadOnlyList<PetsIsoDuration?>? naps = null;
                PetAny? any = null;
                TimeSpan? walk = null;
                TimeOnly? supper = null;
                string? flight = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"nap\":"u8)) { nap = scanner.Value(ReadPetsIsoDuration); }
                        if (scanner.Has("\"naps\":"u8)) { naps = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, static (ref Utf8JsonReader reader2) => ReadValueOrNull(ref reader2, ReadPetsIsoDuration))); }
                        if (scanner.Has("\"any\":"u8)) { any = scanner.Value(ReadPetAny); }
                        if (scanner.Has("\"walk\":"u8)) { walk = scanner.Value(ReadDuration); }
                        if (scanner.Has("\"supper\":"u8)) { supper = scanner.Value(ReadTime); }
                        if (scanner.Has("\"flight\":"u8)) { flight = scanner.String(); }
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
                            case 3 when Is(name, "nap"u8): nap = ReadPetsIsoDuration(ref reader); break;
                            case 4 when Is(name, "naps"u8): naps = ReadList(ref reader, static (ref Utf8JsonReader reader1) => ReadValueOrNull(ref reader1, ReadPetsIsoDuration)); break;
                            case 3 when Is(name, "any"u8): any = ReadPetAny(ref reader); break;
                            case 4 when Is(name, "walk"u8): walk = ReadDuration(ref reader); break;
                            case 6 when Is(name, "supper"u8): supper = ReadTime(ref reader); break;
                            case 6 when Is(name, "flight"u8): flight = ReadString(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Nap = nap ?? Missing<PetsIsoDuration>(ref reader, "Pet", "nap"),
                    Naps = naps ?? [],
                    Any = any,
                    Walk = walk ?? Missing<TimeSpan>(ref reader, "Pet", "walk"),
                    Supper = supper,
                    Flight = flight,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "nap"u8, value.Nap, WritePetsIsoDuration);
                WriteAlways(writer, "naps"u8, value.Naps, static (writer1, value1) => WriteList(writer1, value1, static (writer2, value2) => WriteNullableValue(writer2, value2, WritePetsIsoDuration)));
                Write(writer, "any"u8, value.Any, WritePetAny);
                WriteAlways(writer, "walk"u8, value.Walk, WriteDuration);
                Write(writer, "supper"u8, value.Supper, WriteTime);
                Write(writer, "flight"u8, value.Flight);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetAny.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetAny ReadPetAny(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetAny.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetAny(Utf8JsonWriter writer, PetAny value)
            {
                switch (value.Value)
                {
                    case PetsIsoDuration item: WritePetsIsoDuration(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetAny");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetAny"/>.</summary>
        public sealed class PetAnyJsonConverter() : PetsJsonConverter<PetAny>(PetsJson.ReadPetAny, PetsJson.WritePetAny);
    }

    public readonly partial record struct PetAny
    {
        internal static PetsVariant<PetAny>[] Variants { get; } =
        [
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetsIsoDuration(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetAny(JsonElement value) => _value = value;

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
