
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

// ---- Pets/Operations/ChangePet.g.cs
namespace Acme.Pets;

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
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<Pet> ChangePetAsync(
        Guid id,
        Pet body,
        ChangePetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ChangePetWithResponseAsync(id, body, options, cancellationToken));

    /// <summary><see cref="ChangePetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ChangePetAsync" path="/param"/>
    Task<PetsResponse<Pet>> ChangePetWithResponseAsync(
        Guid id,
        Pet body,
        ChangePetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ChangePet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ChangePetAsync"/>. What is null is not sent.</summary>
public sealed partial record ChangePetOptions : PetsCallOptions
{
    /// <summary>Query <c>wait</c>.</summary>
    public TimeSpan? Wait { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>chip</c></summary>
    public Guid? Chip { get; init; }

    /// <summary><c>steps</c></summary>
    public ulong? Steps { get; init; }

    /// <summary><c>fleas</c></summary>
    public uint? Fleas { get; init; }

    /// <summary><c>price</c></summary>
    public decimal? Price { get; init; }

    /// <summary><c>photo</c></summary>
    public byte[]? Photo { get; init; }

    /// <summary><c>scan</c></summary>
    public byte[]? Scan { get; init; }

    /// <summary><c>nap</c></summary>
    public TimeSpan? Nap { get; init; }

    /// <summary><c>walk</c></summary>
    public TimeSpan? Walk { get; init; }

    /// <summary><c>meal</c></summary>
    public TimeSpan? Meal { get; init; }

    /// <summary><c>trip</c></summary>
    public TimeSpan? Trip { get; init; }

    /// <summary><c>bath</c></summary>
    public TimeSpan? Bath { get; init; }
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

// ---- Pets/Plumbing/Operations/ChangePet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_changePetOperation = new(
        "ChangePet", "/pets/{id}", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false,
        static failure => failure.Untyped());

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
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                    case 4 when name.SequenceEqual("chip"u8): chip = ReadUuid(ref reader); break;
                    case 5 when name.SequenceEqual("steps"u8): steps = ReadUInt64(ref reader); break;
                    case 5 when name.SequenceEqual("fleas"u8): fleas = ReadUInt32(ref reader); break;
                    case 5 when name.SequenceEqual("price"u8): price = ReadDecimal(ref reader); break;
                    case 5 when name.SequenceEqual("photo"u8): photo = ReadBytes(ref reader); break;
                    case 4 when name.SequenceEqual("scan"u8): scan = ReadBytes(ref reader); break;
                    case 3 when name.SequenceEqual("nap"u8): nap = ReadDuration(ref reader); break;
                    case 4 when name.SequenceEqual("walk"u8): walk = ReadDuration(ref reader); break;
                    case 4 when name.SequenceEqual("meal"u8): meal = ReadDuration(ref reader); break;
                    case 4 when name.SequenceEqual("trip"u8): trip = ReadDuration(ref reader); break;
                    case 4 when name.SequenceEqual("bath"u8): bath = ReadDuration(ref reader); break;
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
