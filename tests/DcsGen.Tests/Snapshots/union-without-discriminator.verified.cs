
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// GET /pets  => IPetsClient.GetPetAsync
//   200       application/json      Pet                                       => Pet

// schema Pet  object, in responses  => Pet
//   property  home                  Home required                             => Pet.Home: Home
//   property  tag                   string|integer nullable                   => Pet.Tag: PetTag?
//   property  sound                 choice                                    => Pet.Sound: PetSound?

// inline  string|integer, in responses  => PetTag

// inline  choice, in responses  => PetSound
//   case                            Bark                                      => Bark
//   case                            Meow                                      => Meow

// schema Home  choice, in responses  => Home
//   case                            string                                    => string
//   case                            number                                    => double
//   case                            integer                                   => long
//   case                            object                                    => HomeOption4
//   case                            object                                    => HomeOption5
//   case                            [Home]                                    => IReadOnlyList<Home>

// inline  object, in responses  => HomeOption4
//   property  street                string required                           => HomeOption4.Street: string

// inline  object, in responses  => HomeOption5
//   property  box                   string                                    => HomeOption5.Box: string?

// schema Bark  object, in responses  => Bark
//   property  type                  any one of "bark" required                => Bark.Type: string
//   property  volume                integer                                   => Bark.Volume: long?

// schema Meow  object, in responses  => Meow
//   property  type                  string enum required                      => Meow.Type: MeowType
//   property  length                integer                                   => Meow.Length: long?

// inline  string enum, in responses  => MeowType
//   value     meow                                                            => MeowType.Meow
//   value     purr                                                            => MeowType.Purr

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

// ---- Pets/Models/Bark.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BarkJsonConverter))]
public sealed partial record Bark
{
    public string Type { get; init; } = "bark";
    public long? Volume { get; init; }
}

// ---- Pets/Models/HomeOption4.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.HomeOption4JsonConverter))]
public sealed partial record HomeOption4
{
    public string Street { get; init; } = "";
}

// ---- Pets/Models/HomeOption5.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.HomeOption5JsonConverter))]
public sealed partial record HomeOption5
{
    public string? Box { get; init; }
}

// ---- Pets/Models/Meow.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.MeowJsonConverter))]
public sealed partial record Meow
{
    public MeowType Type { get; init; }
    public long? Length { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Home Home { get; init; }
    public PetTag? Tag { get; init; }
    public PetSound? Sound { get; init; }
}

// ---- Pets/Models/MeowType.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.MeowTypeJsonConverter))]
public readonly partial record struct MeowType
{
    public static MeowType Meow => new(Values.Meow);
    public static MeowType Purr => new(Values.Purr);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Meow = "meow";
        public const string Purr = "purr";
    }
}

// ---- Pets/Models/Home.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.HomeJsonConverter))]
public readonly partial record struct Home
{
    /// <summary>Creates a value of the type <see cref="HomeOption4"/>.</summary>
    public Home(HomeOption4 value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="HomeOption5"/>.</summary>
    public Home(HomeOption5 value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;Home&gt;</c>.</summary>
    public Home(IReadOnlyList<Home> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public Home(long value) => _value = value;

    /// <summary>Creates a value of the type <c>double</c>.</summary>
    public Home(double value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public Home(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="HomeOption4"/>, <see cref="HomeOption5"/>, <c>IReadOnlyList&lt;Home&gt;</c>,
    /// <c>long</c>, <c>double</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document does not list.
    /// Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetTag.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetTagJsonConverter))]
public readonly partial record struct PetTag
{
    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public PetTag(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public PetTag(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document
    /// does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetSound.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetSoundJsonConverter))]
public readonly partial record struct PetSound
{
    /// <summary>Creates a value of the type <see cref="Bark"/>.</summary>
    public PetSound(Bark value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Meow"/>.</summary>
    public PetSound(Meow value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Bark"/>, <see cref="Meow"/>, or <see cref="JsonElement"/> for a value that the
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

// ---- Pets/Plumbing/Bark.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Bark ReadBark(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? type = null;
                long? volume = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "type"u8): type = ReadString(ref reader); break;
                        case 6 when Is(name, "volume"u8): volume = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Bark
                {
                    Type = type ?? Missing<string>(ref reader, "Bark", "type"),
                    Volume = volume,
                };
            }

            internal static void WriteBark(Utf8JsonWriter writer, Bark value)
            {
                NotNull(value, "Bark");
                writer.WriteStartObject();
                WriteAlways(writer, "type"u8, value.Type);
                Write(writer, "volume"u8, value.Volume);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Bark"/>.</summary>
        public sealed class BarkJsonConverter() : PetsJsonConverter<Bark>(PetsJson.ReadBark, PetsJson.WriteBark);
    }
}

// ---- Pets/Plumbing/HomeOption4.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static HomeOption4 ReadHomeOption4(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? street = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "street"u8): street = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new HomeOption4
                {
                    Street = street ?? Missing<string>(ref reader, "HomeOption4", "street"),
                };
            }

            internal static void WriteHomeOption4(Utf8JsonWriter writer, HomeOption4 value)
            {
                NotNull(value, "HomeOption4");
                writer.WriteStartObject();
                WriteAlways(writer, "street"u8, value.Street);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="HomeOption4"/>.</summary>
        public sealed class HomeOption4JsonConverter() : PetsJsonConverter<HomeOption4>(PetsJson.ReadHomeOption4, PetsJson.WriteHomeOption4);
    }
}

// ---- Pets/Plumbing/HomeOption5.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static HomeOption5 ReadHomeOption5(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? box = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 3 when Is(name, "box"u8): box = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new HomeOption5
                {
                    Box = box,
                };
            }

            internal static void WriteHomeOption5(Utf8JsonWriter writer, HomeOption5 value)
            {
                NotNull(value, "HomeOption5");
                writer.WriteStartObject();
                Write(writer, "box"u8, value.Box);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="HomeOption5"/>.</summary>
        public sealed class HomeOption5JsonConverter() : PetsJsonConverter<HomeOption5>(PetsJson.ReadHomeOption5, PetsJson.WriteHomeOption5);
    }
}

// ---- Pets/Plumbing/Meow.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Meow ReadMeow(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                MeowType? type = null;
                long? length = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "type"u8): type = ReadMeowType(ref reader); break;
                        case 6 when Is(name, "length"u8): length = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Meow
                {
                    Type = type ?? Missing<MeowType>(ref reader, "Meow", "type"),
                    Length = length,
                };
            }

            internal static void WriteMeow(Utf8JsonWriter writer, Meow value)
            {
                NotNull(value, "Meow");
                writer.WriteStartObject();
                WriteAlways(writer, "type"u8, value.Type.Value);
                Write(writer, "length"u8, value.Length);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Meow"/>.</summary>
        public sealed class MeowJsonConverter() : PetsJsonConverter<Meow>(PetsJson.ReadMeow, PetsJson.WriteMeow);
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
                Home? home = null;
                PetTag? tagValue = null;
                PetSound? sound = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"home\":"u8)) { home = scanner.Value(ReadHome); }
                        if (scanner.Has("\"tag\":"u8)) { tagValue = scanner.Value(ReadPetTag); }
                        if (scanner.Has("\"sound\":"u8)) { sound = scanner.Value(ReadPetSound); }
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
                            case 4 when Is(name, "home"u8): home = ReadHome(ref reader); break;
                            case 3 when Is(name, "tag"u8): tagValue = ReadPetTag(ref reader); break;
                            case 5 when Is(name, "sound"u8): sound = ReadPetSound(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Home = home ?? Missing<Home>(ref reader, "Pet", "home"),
                    Tag = tagValue,
                    Sound = sound,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "home"u8, value.Home, WriteHome);
                Write(writer, "tag"u8, value.Tag, WritePetTag);
                Write(writer, "sound"u8, value.Sound, WritePetSound);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/MeowType.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static MeowType ReadMeowType(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.MeowType.s_listed));

            internal static void WriteMeowType(Utf8JsonWriter writer, MeowType value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="MeowType"/>.</summary>
        public sealed class MeowTypeJsonConverter() : PetsJsonConverter<MeowType>(PetsJson.ReadMeowType, PetsJson.WriteMeowType, static name => new(name));
    }

    public readonly partial record struct MeowType
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public MeowType(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(MeowType other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<MeowType> Known { get; } = [Meow, Purr];

        internal static readonly string[] s_listed = [Values.Meow, Values.Purr];
    }
}

// ---- Pets/Plumbing/Home.Json.g.cs

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
            internal static Home ReadHome(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Home.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteHome(Utf8JsonWriter writer, Home value)
            {
                switch (value.Value)
                {
                    case HomeOption4 item: WriteHomeOption4(writer, item); break;
                    case HomeOption5 item: WriteHomeOption5(writer, item); break;
                    case IReadOnlyList<Home> item: WriteList(writer, item, WriteHome); break;
                    case long item: WriteInt64(writer, item); break;
                    case double item: WriteDouble(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Home");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Home"/>.</summary>
        public sealed class HomeJsonConverter() : PetsJsonConverter<Home>(PetsJson.ReadHome, PetsJson.WriteHome);
    }

    public readonly partial record struct Home
    {
        internal static PetsVariant<Home>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadHomeOption4(ref reader)), ["street"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadHomeOption5(ref reader)), [], ["box"]),
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadHome))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadDouble(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Home(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PetTag.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetTag ReadPetTag(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetTag.Variants, out var value) ? value : new(ReadAny(ref reader));

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

        /// <summary>Reads and writes <see cref="PetTag"/>.</summary>
        public sealed class PetTagJsonConverter() : PetsJsonConverter<PetTag>(PetsJson.ReadPetTag, PetsJson.WritePetTag);
    }

    public readonly partial record struct PetTag
    {
        internal static PetsVariant<PetTag>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetTag(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PetSound.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetSound ReadPetSound(ref Utf8JsonReader reader)
            {
                var tag = Tag(reader, "type"u8);
                return tag.Length switch
                {
                    4 when Is(tag, "bark"u8) => new(ReadBark(ref reader)),
                    4 when Is(tag, "meow"u8) => new(ReadMeow(ref reader)),
                    4 when Is(tag, "purr"u8) => new(ReadMeow(ref reader)),
                    _ => new(ReadAny(ref reader)),
                };
            }

            internal static void WritePetSound(Utf8JsonWriter writer, PetSound value)
            {
                switch (value.Value)
                {
                    case Bark item: WriteBark(writer, item); break;
                    case Meow item: WriteMeow(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetSound");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetSound"/>.</summary>
        public sealed class PetSoundJsonConverter() : PetsJsonConverter<PetSound>(PetsJson.ReadPetSound, PetsJson.WritePetSound);
    }

    public readonly partial record struct PetSound
    {
        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetSound(JsonElement value) => _value = value;

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
