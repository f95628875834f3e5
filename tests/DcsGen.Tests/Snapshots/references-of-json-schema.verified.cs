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

// ---- Pets/Operations/GetPet.g.cs
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
    Task<Pet> GetPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

// ---- Pets/Models/Cellar.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.CellarJsonConverter))]
public sealed partial record Cellar
{
    public long? Depth { get; init; }
}

// ---- Pets/Models/Flat.g.cs
namespace Acme.Pets;

using global::System.Text.Json;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FlatJsonConverter))]
public sealed partial record Flat
{
    public JsonElement? Any { get; init; }
    public JsonElement? Twice { get; init; }
}

// ---- Pets/Models/Floor.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FloorJsonConverter))]
public sealed partial record Floor
{
    public long? Level { get; init; }
    public string? One { get; init; }
    public string? Two { get; init; }
}

// ---- Pets/Models/Home.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.HomeJsonConverter))]
public sealed partial record Home
{
    public IReadOnlyList<Room> Rooms { get; init; } = [];
    public Roomy? Other { get; init; }
}

// ---- Pets/Models/Room.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.RoomJsonConverter))]
public sealed partial record Room
{
    public long? Size { get; init; }
}

// ---- Pets/Models/Roomy.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.RoomyJsonConverter))]
public sealed partial record Roomy
{
    public IReadOnlyList<Room> Rooms { get; init; } = [];
    public Roomy? Other { get; init; }
    public string? Spare { get; init; }
}

// ---- Pets/Models/Keeper.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.KeeperJsonConverter))]
public sealed partial record Keeper
{
    public Keeper? Boss { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Tag? Tag { get; init; }
    public Keeper? Keeper { get; init; }
    public Home? Home { get; init; }
}

// ---- Pets/Models/Tag.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.TagJsonConverter))]
public sealed partial record Tag
{
    public string? Text { get; init; }
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
        "GetPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

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

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 5 when Is(name, "depth"u8): depth = ReadInt64(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Cellar"/>.</summary>
        public sealed class CellarJsonConverter() : PetsJsonConverter<Cellar>(PetsJson.ReadCellar, PetsJson.WriteCellar);
    }
}

// ---- Pets/Plumbing/Flat.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 3 when Is(name, "any"u8): any = ReadAny(ref reader); break;
                        case 5 when Is(name, "twice"u8): twice = ReadAny(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Flat"/>.</summary>
        public sealed class FlatJsonConverter() : PetsJsonConverter<Flat>(PetsJson.ReadFlat, PetsJson.WriteFlat);
    }
}

// ---- Pets/Plumbing/Floor.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 5 when Is(name, "level"u8): level = ReadInt64(ref reader); break;
                        case 3 when Is(name, "one"u8): one = ReadString(ref reader); break;
                        case 3 when Is(name, "two"u8): two = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Floor"/>.</summary>
        public sealed class FloorJsonConverter() : PetsJsonConverter<Floor>(PetsJson.ReadFloor, PetsJson.WriteFloor);
    }
}

// ---- Pets/Plumbing/Home.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 5 when Is(name, "rooms"u8): rooms = ReadList(ref reader, ReadRoom); break;
                        case 5 when Is(name, "other"u8): other = ReadRoomy(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Home"/>.</summary>
        public sealed class HomeJsonConverter() : PetsJsonConverter<Home>(PetsJson.ReadHome, PetsJson.WriteHome);
    }
}

// ---- Pets/Plumbing/Room.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "size"u8): size = ReadInt64(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Room"/>.</summary>
        public sealed class RoomJsonConverter() : PetsJsonConverter<Room>(PetsJson.ReadRoom, PetsJson.WriteRoom);
    }
}

// ---- Pets/Plumbing/Roomy.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 5 when Is(name, "rooms"u8): rooms = ReadList(ref reader, ReadRoom); break;
                        case 5 when Is(name, "other"u8): other = ReadRoomy(ref reader); break;
                        case 5 when Is(name, "spare"u8): spare = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Roomy"/>.</summary>
        public sealed class RoomyJsonConverter() : PetsJsonConverter<Roomy>(PetsJson.ReadRoomy, PetsJson.WriteRoomy);
    }
}

// ---- Pets/Plumbing/Keeper.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "boss"u8): boss = ReadKeeper(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Keeper"/>.</summary>
        public sealed class KeeperJsonConverter() : PetsJsonConverter<Keeper>(PetsJson.ReadKeeper, PetsJson.WriteKeeper);
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
                            case 3 when Is(name, "tag"u8): tagValue = ReadTag(ref reader); break;
                            case 6 when Is(name, "keeper"u8): keeper = ReadKeeper(ref reader); break;
                            case 4 when Is(name, "home"u8): home = ReadHome(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/Tag.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "text"u8): text = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Tag"/>.</summary>
        public sealed class TagJsonConverter() : PetsJsonConverter<Tag>(PetsJson.ReadTag, PetsJson.WriteTag);
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
