// Info DCS1002 (12,48): The reference '#floor' matches several anchors, and is read as any JSON
// Warning DCS0004 (12,82): '#double' cannot be resolved: the document has the anchor 'double' more than once

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

// ---- Pets/Models/Cellar.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Cellar</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Cellar
{
    /// <summary><c>depth</c></summary>
    public long? Depth { get; init; }
}

// ---- Pets/Models/Flat.g.cs
namespace Acme.Pets;

using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary><c>Flat</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Flat
{
    /// <summary><c>any</c></summary>
    public JsonElement? Any { get; init; }

    /// <summary><c>twice</c></summary>
    public JsonElement? Twice { get; init; }
}

// ---- Pets/Models/Floor.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Floor</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Floor
{
    /// <summary><c>level</c></summary>
    public long? Level { get; init; }

    /// <summary><c>one</c></summary>
    public string? One { get; init; }

    /// <summary><c>two</c></summary>
    public string? Two { get; init; }
}

// ---- Pets/Models/Home.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Home</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Home
{
    /// <summary><c>rooms</c></summary>
    public IReadOnlyList<Room> Rooms { get; init; } = [];

    /// <summary><c>other</c></summary>
    public Roomy? Other { get; init; }
}

// ---- Pets/Models/Room.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Room</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Room
{
    /// <summary><c>size</c></summary>
    public long? Size { get; init; }
}

// ---- Pets/Models/Roomy.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Roomy</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Roomy
{
    /// <summary><c>rooms</c></summary>
    public IReadOnlyList<Room> Rooms { get; init; } = [];

    /// <summary><c>other</c></summary>
    public Roomy? Other { get; init; }

    /// <summary><c>spare</c></summary>
    public string? Spare { get; init; }
}

// ---- Pets/Models/Keeper.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Keeper</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Keeper
{
    /// <summary><c>boss</c></summary>
    public Keeper? Boss { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>tag</c></summary>
    public Tag? Tag { get; init; }

    /// <summary><c>keeper</c></summary>
    public Keeper? Keeper { get; init; }

    /// <summary><c>home</c></summary>
    public Home? Home { get; init; }
}

// ---- Pets/Models/Tag.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Tag</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Tag
{
    /// <summary><c>text</c></summary>
    public string? Text { get; init; }
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

// ---- Pets/Plumbing/Cellar.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Cellar ReadCellar(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        long? depth = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("depth"u8): depth = ReadInt64(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Cellar
        {
            Depth = depth,
        };
    }

    internal static void WriteCellar(Utf8JsonWriter writer, Cellar value)
    {
        NotNull(value, "Cellar");
        writer.WriteStartObject();
        Write(writer, "depth"u8, value.Depth);
        writer.WriteEndObject();
    }
}

public sealed partial record Cellar
{
    /// <summary>Reads and writes <see cref="Cellar"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Cellar>(PetsJson.ReadCellar, PetsJson.WriteCellar);
}

// ---- Pets/Plumbing/Flat.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Flat ReadFlat(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        JsonElement? any = null;
        JsonElement? twice = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("any"u8): any = ReadAny(ref reader); break;
                case 5 when name.SequenceEqual("twice"u8): twice = ReadAny(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Flat
        {
            Any = any,
            Twice = twice,
        };
    }

    internal static void WriteFlat(Utf8JsonWriter writer, Flat value)
    {
        NotNull(value, "Flat");
        writer.WriteStartObject();
        Write(writer, "any"u8, value.Any, WriteAny);
        Write(writer, "twice"u8, value.Twice, WriteAny);
        writer.WriteEndObject();
    }
}

public sealed partial record Flat
{
    /// <summary>Reads and writes <see cref="Flat"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Flat>(PetsJson.ReadFlat, PetsJson.WriteFlat);
}

// ---- Pets/Plumbing/Floor.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Floor ReadFloor(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        long? level = null;
        string? one = null;
        string? two = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("level"u8): level = ReadInt64(ref reader); break;
                case 3 when name.SequenceEqual("one"u8): one = ReadString(ref reader); break;
                case 3 when name.SequenceEqual("two"u8): two = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Floor
        {
            Level = level,
            One = one,
            Two = two,
        };
    }

    internal static void WriteFloor(Utf8JsonWriter writer, Floor value)
    {
        NotNull(value, "Floor");
        writer.WriteStartObject();
        Write(writer, "level"u8, value.Level);
        Write(writer, "one"u8, value.One);
        Write(writer, "two"u8, value.Two);
        writer.WriteEndObject();
    }
}

public sealed partial record Floor
{
    /// <summary>Reads and writes <see cref="Floor"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Floor>(PetsJson.ReadFloor, PetsJson.WriteFloor);
}

// ---- Pets/Plumbing/Home.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Home ReadHome(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<Room>? rooms = null;
        Roomy? other = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("rooms"u8): rooms = ReadList(ref reader, ReadRoom); break;
                case 5 when name.SequenceEqual("other"u8): other = ReadRoomy(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Home
        {
            Rooms = rooms ?? [],
            Other = other,
        };
    }

    internal static void WriteHome(Utf8JsonWriter writer, Home value)
    {
        NotNull(value, "Home");
        writer.WriteStartObject();
        WriteAlways(writer, "rooms"u8, value.Rooms, static (writer1, value1) => WriteList(writer1, value1, WriteRoom));
        Write(writer, "other"u8, value.Other, WriteRoomy);
        writer.WriteEndObject();
    }
}

public sealed partial record Home
{
    /// <summary>Reads and writes <see cref="Home"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Home>(PetsJson.ReadHome, PetsJson.WriteHome);
}

// ---- Pets/Plumbing/Room.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Room ReadRoom(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        long? size = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("size"u8): size = ReadInt64(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Room
        {
            Size = size,
        };
    }

    internal static void WriteRoom(Utf8JsonWriter writer, Room value)
    {
        NotNull(value, "Room");
        writer.WriteStartObject();
        Write(writer, "size"u8, value.Size);
        writer.WriteEndObject();
    }
}

public sealed partial record Room
{
    /// <summary>Reads and writes <see cref="Room"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Room>(PetsJson.ReadRoom, PetsJson.WriteRoom);
}

// ---- Pets/Plumbing/Roomy.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Roomy ReadRoomy(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<Room>? rooms = null;
        Roomy? other = null;
        string? spare = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("rooms"u8): rooms = ReadList(ref reader, ReadRoom); break;
                case 5 when name.SequenceEqual("other"u8): other = ReadRoomy(ref reader); break;
                case 5 when name.SequenceEqual("spare"u8): spare = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Roomy
        {
            Rooms = rooms ?? MissingList<Room>(ref reader, "Roomy", "rooms"),
            Other = other,
            Spare = spare,
        };
    }

    internal static void WriteRoomy(Utf8JsonWriter writer, Roomy value)
    {
        NotNull(value, "Roomy");
        writer.WriteStartObject();
        WriteAlways(writer, "rooms"u8, value.Rooms, static (writer1, value1) => WriteList(writer1, value1, WriteRoom));
        Write(writer, "other"u8, value.Other, WriteRoomy);
        Write(writer, "spare"u8, value.Spare);
        writer.WriteEndObject();
    }
}

public sealed partial record Roomy
{
    /// <summary>Reads and writes <see cref="Roomy"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Roomy>(PetsJson.ReadRoomy, PetsJson.WriteRoomy);
}

// ---- Pets/Plumbing/Keeper.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Keeper ReadKeeper(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        Keeper? boss = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("boss"u8): boss = ReadKeeper(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Keeper
        {
            Boss = boss,
        };
    }

    internal static void WriteKeeper(Utf8JsonWriter writer, Keeper value)
    {
        NotNull(value, "Keeper");
        writer.WriteStartObject();
        Write(writer, "boss"u8, value.Boss, WriteKeeper);
        writer.WriteEndObject();
    }
}

public sealed partial record Keeper
{
    /// <summary>Reads and writes <see cref="Keeper"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Keeper>(PetsJson.ReadKeeper, PetsJson.WriteKeeper);
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
        Tag? tagValue = null;
        Keeper? keeper = null;
        Home? home = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"tag\":"u8)) { tagValue = scanner.Value(ReadTag); }
                if (scanner.Has("\"keeper\":"u8)) { keeper = scanner.Value(ReadKeeper); }
                if (scanner.Has("\"home\":"u8)) { home = scanner.Value(ReadHome); }
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
                    case 3 when name.SequenceEqual("tag"u8): tagValue = ReadTag(ref reader); break;
                    case 6 when name.SequenceEqual("keeper"u8): keeper = ReadKeeper(ref reader); break;
                    case 4 when name.SequenceEqual("home"u8): home = ReadHome(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new Pet
        {
            Tag = tagValue,
            Keeper = keeper,
            Home = home,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "tag"u8, value.Tag, WriteTag);
        Write(writer, "keeper"u8, value.Keeper, WriteKeeper);
        Write(writer, "home"u8, value.Home, WriteHome);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/Tag.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Tag ReadTag(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? text = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("text"u8): text = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Tag
        {
            Text = text,
        };
    }

    internal static void WriteTag(Utf8JsonWriter writer, Tag value)
    {
        NotNull(value, "Tag");
        writer.WriteStartObject();
        Write(writer, "text"u8, value.Text);
        writer.WriteEndObject();
    }
}

public sealed partial record Tag
{
    /// <summary>Reads and writes <see cref="Tag"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Tag>(PetsJson.ReadTag, PetsJson.WriteTag);
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
