
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

// ---- Pets/Operations/GetPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<Pet> GetPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

// ---- Pets/Models/Boat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Boat</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Boat
{
    /// <summary><c>pier</c></summary>
    public string Pier { get; init; } = "";
}

// ---- Pets/Models/House.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>House</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record House
{
    /// <summary><c>street</c></summary>
    public string Street { get; init; } = "";
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>home</c>: Where it lives.</summary>
    public PetHome? Home { get; init; }

    /// <summary><c>next</c></summary>
    public PetNext? Next { get; init; }

    /// <summary><c>tag</c></summary>
    public PetTag? Tag { get; init; }

    /// <summary><c>chip</c></summary>
    public PetChip? Chip { get; init; }
}

// ---- Pets/Models/Home.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Home
{
    /// <summary><see cref="House"/>.</summary>
    public Home(House value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><see cref="Boat"/>.</summary>
    public Home(Boat value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <see cref="House"/>, <see cref="Boat"/>, or <see cref="JsonElement"/> for what the document does not
    /// list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetHome.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>Where it lives.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetHome
{
    /// <summary><see cref="House"/>.</summary>
    public PetHome(House value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><see cref="Boat"/>.</summary>
    public PetHome(Boat value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <see cref="House"/>, <see cref="Boat"/>, or <see cref="JsonElement"/> for what the document does not
    /// list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetNext.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetNext
{
    /// <summary><see cref="House"/>.</summary>
    public PetNext(House value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><see cref="Boat"/>.</summary>
    public PetNext(Boat value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <see cref="House"/>, <see cref="Boat"/>, or <see cref="JsonElement"/> for what the document does not
    /// list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetTag.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetTag
{
    /// <summary><c>long</c>.</summary>
    public PetTag(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public PetTag(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetChip.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetChip
{
    /// <summary><c>long</c>.</summary>
    public PetChip(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public PetChip(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
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

// ---- Pets/Plumbing/Operations/GetPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_getPetOperation = new(
        "GetPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<Pet> GetPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> GetPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Boat.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Boat ReadBoat(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? pier = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("pier"u8): pier = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Boat
        {
            Pier = pier ?? Missing<string>(ref reader, "Boat", "pier"),
        };
    }

    internal static void WriteBoat(Utf8JsonWriter writer, Boat value)
    {
        NotNull(value, "Boat");
        writer.WriteStartObject();
        WriteAlways(writer, "pier"u8, value.Pier);
        writer.WriteEndObject();
    }
}

public sealed partial record Boat
{
    /// <summary>Reads and writes <see cref="Boat"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Boat>(PetsJson.ReadBoat, PetsJson.WriteBoat);
}

// ---- Pets/Plumbing/House.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static House ReadHouse(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? street = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("street"u8): street = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new House
        {
            Street = street ?? Missing<string>(ref reader, "House", "street"),
        };
    }

    internal static void WriteHouse(Utf8JsonWriter writer, House value)
    {
        NotNull(value, "House");
        writer.WriteStartObject();
        WriteAlways(writer, "street"u8, value.Street);
        writer.WriteEndObject();
    }
}

public sealed partial record House
{
    /// <summary>Reads and writes <see cref="House"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<House>(PetsJson.ReadHouse, PetsJson.WriteHouse);
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
        PetHome? home = null;
        PetNext? next = null;
        PetTag? tagValue = null;
        PetChip? chip = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"home\":"u8)) { home = scanner.Value(ReadPetHome); }
                if (scanner.Has("\"next\":"u8)) { next = scanner.Value(ReadPetNext); }
                if (scanner.Has("\"tag\":"u8)) { tagValue = scanner.Value(ReadPetTag); }
                if (scanner.Has("\"chip\":"u8)) { chip = scanner.Value(ReadPetChip); }
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
                    case 4 when name.SequenceEqual("home"u8): home = ReadPetHome(ref reader); break;
                    case 4 when name.SequenceEqual("next"u8): next = ReadPetNext(ref reader); break;
                    case 3 when name.SequenceEqual("tag"u8): tagValue = ReadPetTag(ref reader); break;
                    case 4 when name.SequenceEqual("chip"u8): chip = ReadPetChip(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new Pet
        {
            Home = home,
            Next = next,
            Tag = tagValue,
            Chip = chip,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "home"u8, value.Home, WritePetHome);
        Write(writer, "next"u8, value.Next, WritePetNext);
        Write(writer, "tag"u8, value.Tag, WritePetTag);
        Write(writer, "chip"u8, value.Chip, WritePetChip);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/Home.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Home ReadHome(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, Home.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteHome(Utf8JsonWriter writer, Home value)
    {
        switch (value.Value)
        {
            case House item: WriteHouse(writer, item); break;
            case Boat item: WriteBoat(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("Home");
        }
    }
}

public readonly partial record struct Home
{
    internal static PetsCandidate<Home>[] Candidates { get; } =
    [
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadHouse(ref reader)), ["street"], []),
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoat(ref reader)), ["pier"], []),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public Home(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="Home"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Home>(PetsJson.ReadHome, PetsJson.WriteHome);
}

// ---- Pets/Plumbing/PetHome.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetHome ReadPetHome(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetHome.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetHome(Utf8JsonWriter writer, PetHome value)
    {
        switch (value.Value)
        {
            case House item: WriteHouse(writer, item); break;
            case Boat item: WriteBoat(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetHome");
        }
    }
}

public readonly partial record struct PetHome
{
    internal static PetsCandidate<PetHome>[] Candidates { get; } =
    [
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadHouse(ref reader)), ["street"], []),
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoat(ref reader)), ["pier"], []),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetHome(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetHome"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetHome>(PetsJson.ReadPetHome, PetsJson.WritePetHome);
}

// ---- Pets/Plumbing/PetNext.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetNext ReadPetNext(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetNext.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetNext(Utf8JsonWriter writer, PetNext value)
    {
        switch (value.Value)
        {
            case House item: WriteHouse(writer, item); break;
            case Boat item: WriteBoat(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetNext");
        }
    }
}

public readonly partial record struct PetNext
{
    internal static PetsCandidate<PetNext>[] Candidates { get; } =
    [
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadHouse(ref reader)), ["street"], []),
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoat(ref reader)), ["pier"], []),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetNext(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetNext"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetNext>(PetsJson.ReadPetNext, PetsJson.WritePetNext);
}

// ---- Pets/Plumbing/PetTag.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetTag ReadPetTag(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetTag.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetTag(Utf8JsonWriter writer, PetTag value)
    {
        switch (value.Value)
        {
            case long item: WriteInt64(writer, item); break;
            case string item: WriteString(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetTag");
        }
    }
}

public readonly partial record struct PetTag
{
    internal static PetsCandidate<PetTag>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetTag(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetTag"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetTag>(PetsJson.ReadPetTag, PetsJson.WritePetTag);
}

// ---- Pets/Plumbing/PetChip.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetChip ReadPetChip(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetChip.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetChip(Utf8JsonWriter writer, PetChip value)
    {
        switch (value.Value)
        {
            case long item: WriteInt64(writer, item); break;
            case string item: WriteString(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetChip");
        }
    }
}

public readonly partial record struct PetChip
{
    internal static PetsCandidate<PetChip>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetChip(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetChip"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetChip>(PetsJson.ReadPetChip, PetsJson.WritePetChip);
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
