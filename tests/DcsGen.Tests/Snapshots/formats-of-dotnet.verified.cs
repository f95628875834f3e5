
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

// ---- Pets/Operations/ChangePet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/pets/{id}</c></summary>
    /// <remarks><c>POST /pets/{id}</c></remarks>
    /// <param name="id">Path parameter <c>id</c>.</param>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> ChangePetAsync(
        Guid id,
        Pet body,
        ChangePetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ChangePetWithResponseAsync(id, body, options, cancellationToken));

    /// <summary><see cref="ChangePetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ChangePetAsync" path="/param"/>
    Task<PetsResponse<Pet>> ChangePetWithResponseAsync(
        Guid id,
        Pet body,
        ChangePetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ChangePet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ChangePetAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ChangePetOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>wait</c>.</summary>
    public TimeSpan? Wait { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Guid? Chip { get; init; }
    public ulong? Steps { get; init; }
    public uint? Fleas { get; init; }
    public decimal? Price { get; init; }
    public byte[]? Photo { get; init; }
    public byte[]? Scan { get; init; }
    public TimeSpan? Nap { get; init; }
    public TimeSpan? Walk { get; init; }
    public TimeSpan? Meal { get; init; }
    public TimeSpan? Trip { get; init; }
    public TimeSpan? Bath { get; init; }
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

// ---- Pets/Plumbing/Operations/ChangePet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_changePetOperation = new(
        "ChangePet", "/pets/{id}", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> ChangePetAsync(
        Guid id, Pet body, ChangePetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ChangePetCallAsync(id, body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> ChangePetWithResponseAsync(
        Guid id, Pet body, ChangePetOptions? options = null, CancellationToken cancellationToken = default)
        => ChangePetCallAsync(id, body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> ChangePetCallAsync(
        Guid id, Pet body, ChangePetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_changePetOperation, ChangePetRequest(id, body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ChangePetRequest(Guid id, Pet body, ChangePetOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets/");
        uri.Segment(PetsText.Of(id)!, "id");
        uri.Query("wait", PetsText.Of(options?.Wait));
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
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
            internal static Pet ReadPet(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPet);

            // Null when the scanner did not come to the record's end.
            internal static Pet? ScanPet(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                Guid? chip = null;
                ulong? steps = null;
                uint? fleas = null;
                decimal? price = null;
                byte[]? photo = null;
                byte[]? scan = null;
                TimeSpan? nap = null;
                TimeSpan? walk = null;
                TimeSpan? meal = null;
                TimeSpan? trip = null;
                TimeSpan? bath = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"chip\":"u8)) { chip = scanner.Value(ReadUuid); }
                        if (scanner.Has("\"steps\":"u8)) { steps = scanner.Value(ReadUInt64); }
                        if (scanner.Has("\"fleas\":"u8)) { fleas = scanner.Value(ReadUInt32); }
                        if (scanner.Has("\"price\":"u8)) { price = scanner.Value(ReadDecimal); }
                        if (scanner.Has("\"photo\":"u8)) { photo = scanner.Value(ReadBytes); }
                        if (scanner.Has("\"scan\":"u8)) { scan = scanner.Value(ReadBytes); }
                        if (scanner.Has("\"nap\":"u8)) { nap = scanner.Value(ReadDuration); }
                        if (scanner.Has("\"walk\":"u8)) { walk = scanner.Value(ReadDuration); }
                        if (scanner.Has("\"meal\":"u8)) { meal = scanner.Value(ReadDuration); }
                        if (scanner.Has("\"trip\":"u8)) { trip = scanner.Value(ReadDuration); }
                        if (scanner.Has("\"bath\":"u8)) { bath = scanner.Value(ReadDuration); }
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
                            case 4 when Is(name, "chip"u8): chip = ReadUuid(ref reader); break;
                            case 5 when Is(name, "steps"u8): steps = ReadUInt64(ref reader); break;
                            case 5 when Is(name, "fleas"u8): fleas = ReadUInt32(ref reader); break;
                            case 5 when Is(name, "price"u8): price = ReadDecimal(ref reader); break;
                            case 5 when Is(name, "photo"u8): photo = ReadBytes(ref reader); break;
                            case 4 when Is(name, "scan"u8): scan = ReadBytes(ref reader); break;
                            case 3 when Is(name, "nap"u8): nap = ReadDuration(ref reader); break;
                            case 4 when Is(name, "walk"u8): walk = ReadDuration(ref reader); break;
                            case 4 when Is(name, "meal"u8): meal = ReadDuration(ref reader); break;
                            case 4 when Is(name, "trip"u8): trip = ReadDuration(ref reader); break;
                            case 4 when Is(name, "bath"u8): bath = ReadDuration(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Chip = chip,
                    Steps = steps,
                    Fleas = fleas,
                    Price = price,
                    Photo = photo,
                    Scan = scan,
                    Nap = nap,
                    Walk = walk,
                    Meal = meal,
                    Trip = trip,
                    Bath = bath,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "chip"u8, value.Chip, WriteUuid);
                Write(writer, "steps"u8, value.Steps, WriteUInt64);
                Write(writer, "fleas"u8, value.Fleas, WriteUInt32);
                Write(writer, "price"u8, value.Price, WriteDecimal);
                Write(writer, "photo"u8, value.Photo, WriteBytes);
                Write(writer, "scan"u8, value.Scan, WriteBytes);
                Write(writer, "nap"u8, value.Nap, WriteDuration);
                Write(writer, "walk"u8, value.Walk, WriteDuration);
                Write(writer, "meal"u8, value.Meal, WriteDuration);
                Write(writer, "trip"u8, value.Trip, WriteDuration);
                Write(writer, "bath"u8, value.Bath, WriteDuration);
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
