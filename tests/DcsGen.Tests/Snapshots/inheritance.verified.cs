
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// POST /pets  => IPetsClient.SwapPetAsync
//   body      application/json      Cat                                       => body: Cat?
//   200       application/json      Pet                                       => Pet

// schema Pet  object discriminator kind, in responses  => Pet
//   property  kind                  string required                           => Pet.Kind: string
//   property  chip                  string password                           => Pet.Chip: string?
//   property  friend                Persian                                   => Pet.Friend: Persian?
//   case      cat                   Cat                                       => Cat
//   case      Persian               Persian                                   => Persian
//   case      Dog                   Dog                                       => Dog

// schema Cat  object discriminator kind, in requests and responses  => Cat
//   property  lives                 integer required                          => Cat.Lives: long
//   property  note                  string nullable                           => Cat.Note: string?

// schema Dog  object discriminator kind, in responses  => Dog

// schema Persian  object discriminator kind, in requests and responses  => Persian
//   others    *                     integer                                   => Persian.AdditionalProperties: IReadOnlyDictionary<string, long>

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

// ---- Pets/Operations/SwapPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/pets</c></summary>
    /// <remarks><c>POST /pets</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> SwapPetAsync(
        Cat? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(SwapPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SwapPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SwapPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> SwapPetWithResponseAsync(
        Cat? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("SwapPet");
}

// ---- Pets/Models/Cat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <remarks>Sent as null when set to null, and not sent when not set: <c>Note</c>.</remarks>
[JsonConverter(typeof(Plumbing.CatJsonConverter))]
public partial record Cat : Pet
{
    /// <summary>Sets <c>Kind</c>, which identifies the type.</summary>
    public Cat() => Kind = "cat";

    public required long Lives { get; init; }

    public string? Note
    {
        get => _note.Value;
        init => _note = new(true, value);
    }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <remarks>In every response, and not sent when not set: <c>Kind</c>.</remarks>
[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public partial record Pet
{
    public string Kind
    {
        get => _kind.Value ?? "";
        init => _kind = new(true, value);
    }

    public string? Chip { get; init; }
    public Persian? Friend { get; init; }
}

// ---- Pets/Models/Persian.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PersianJsonConverter))]
public sealed partial record Persian : Cat
{
    /// <summary>Sets <c>Kind</c>, which identifies the type.</summary>
    public Persian() => Kind = "Persian";

    /// <summary>The members that the document does not list. Never null.</summary>
    public IReadOnlyDictionary<string, long> AdditionalProperties { get; init; } = ReadOnlyDictionary<string, long>.Empty;
}

// ---- Pets/Models/Dog.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.DogJsonConverter))]
public sealed partial record Dog : Pet
{
    /// <summary>Sets <c>Kind</c>, which identifies the type.</summary>
    public Dog() => Kind = "Dog";
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

// ---- Pets/Plumbing/Operations/SwapPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_swapPetOperation = new(
        "SwapPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> SwapPetAsync(
        Cat? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(SwapPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> SwapPetWithResponseAsync(
        Cat? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => SwapPetCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> SwapPetCallAsync(
        Cat? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_swapPetOperation, SwapPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SwapPetRequest(Cat? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WriteCat, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Cat.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Cat ReadCat(ref Utf8JsonReader reader)
            {
                var tag = Tag(reader, "kind"u8);
                switch (tag.Length)
                {
                    case 7 when Is(tag, "Persian"u8): return ReadPersian(ref reader);
                }

                BeginObject(ref reader);
                string? kind = null;
                string? chip = null;
                Persian? friend = null;
                long? lives = null;
                PetsOptional<string?> note = default;
                while (NextPropertyOrNull(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadOrNull(ref reader, ReadString); break;
                        case 4 when Is(name, "chip"u8): chip = ReadOrNull(ref reader, ReadString); break;
                        case 6 when Is(name, "friend"u8): friend = ReadOrNull(ref reader, ReadPersian); break;
                        case 5 when Is(name, "lives"u8): lives = ReadValueOrNull(ref reader, ReadInt64); break;
                        case 4 when Is(name, "note"u8): note = new(true, ReadOrNull(ref reader, ReadString)); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Cat
                {
                    Kind = kind ?? Missing<string>(ref reader, "Cat", "kind"),
                    Chip = chip,
                    Friend = friend,
                    Lives = lives ?? Missing<long>(ref reader, "Cat", "lives"),
                    _note = note,
                };
            }

            internal static void WriteCat(Utf8JsonWriter writer, Cat value)
            {
                NotNull(value, "Cat");
                switch (value)
                {
                    case Persian item:
                        WritePersian(writer, item);
                        return;
                }

                writer.WriteStartObject();
                Write(writer, "kind"u8, value._kind, WriteString);
                Write(writer, "chip"u8, value.Chip);
                Write(writer, "friend"u8, value.Friend, WritePersian);
                WriteAlways(writer, "lives"u8, value.Lives);
                Write(writer, "note"u8, value._note, WriteString);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Cat"/>.</summary>
        public sealed class CatJsonConverter() : PetsJsonConverter<Cat>(PetsJson.ReadCat, PetsJson.WriteCat);
    }

    public partial record Cat
    {
        internal Plumbing.PetsOptional<string?> _note;
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
            internal static Pet ReadPet(ref Utf8JsonReader reader)
            {
                var tag = Tag(reader, "kind"u8);
                switch (tag.Length)
                {
                    case 3 when Is(tag, "cat"u8): return ReadCat(ref reader);
                    case 7 when Is(tag, "Persian"u8): return ReadPersian(ref reader);
                    case 3 when Is(tag, "Dog"u8): return ReadDog(ref reader);
                }

                BeginObject(ref reader);
                string? kind = null;
                string? chip = null;
                Persian? friend = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 4 when Is(name, "chip"u8): chip = ReadString(ref reader); break;
                        case 6 when Is(name, "friend"u8): friend = ReadPersian(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Kind = kind ?? Missing<string>(ref reader, "Pet", "kind"),
                    Chip = chip,
                    Friend = friend,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                switch (value)
                {
                    case Cat item:
                        WriteCat(writer, item);
                        return;
                    case Dog item:
                        WriteDog(writer, item);
                        return;
                }

                writer.WriteStartObject();
                Write(writer, "kind"u8, value._kind, WriteString);
                Write(writer, "chip"u8, value.Chip);
                Write(writer, "friend"u8, value.Friend, WritePersian);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }

    public partial record Pet
    {
        internal Plumbing.PetsOptional<string?> _kind;

        /// <inheritdoc/>
        protected virtual bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            builder.Append("Kind = ").Append((object?)Kind);
            builder.Append(", Chip = ").Append((object?)"***");
            builder.Append(", Friend = ").Append((object?)Friend);
            return true;
        }
    }
}

// ---- Pets/Plumbing/Persian.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Persian ReadPersian(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? kind = null;
                string? chip = null;
                Persian? friend = null;
                long? lives = null;
                PetsOptional<string?> note = default;
                Dictionary<string, long>? others = null;
                while (NextPropertyOrNull(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadOrNull(ref reader, ReadString); break;
                        case 4 when Is(name, "chip"u8): chip = ReadOrNull(ref reader, ReadString); break;
                        case 6 when Is(name, "friend"u8): friend = ReadOrNull(ref reader, ReadPersian); break;
                        case 5 when Is(name, "lives"u8): lives = ReadValueOrNull(ref reader, ReadInt64); break;
                        case 4 when Is(name, "note"u8): note = new(true, ReadOrNull(ref reader, ReadString)); break;
                        default: (others ??= new(StringComparer.Ordinal))[global::System.Text.Encoding.UTF8.GetString(name)] = ReadInt64(ref reader); break;
                    }
                }

                return new Persian
                {
                    Kind = kind ?? Missing<string>(ref reader, "Persian", "kind"),
                    Chip = chip,
                    Friend = friend,
                    Lives = lives ?? Missing<long>(ref reader, "Persian", "lives"),
                    _note = note,
                    AdditionalProperties = (IReadOnlyDictionary<string, long>?)others ?? global::System.Collections.ObjectModel.ReadOnlyDictionary<string, long>.Empty,
                };
            }

            internal static void WritePersian(Utf8JsonWriter writer, Persian value)
            {
                NotNull(value, "Persian");
                writer.WriteStartObject();
                Write(writer, "kind"u8, value._kind, WriteString);
                Write(writer, "chip"u8, value.Chip);
                Write(writer, "friend"u8, value.Friend, WritePersian);
                WriteAlways(writer, "lives"u8, value.Lives);
                Write(writer, "note"u8, value._note, WriteString);
                WriteMembers(writer, value.AdditionalProperties, WriteInt64);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Persian"/>.</summary>
        public sealed class PersianJsonConverter() : PetsJsonConverter<Persian>(PetsJson.ReadPersian, PetsJson.WritePersian);
    }
}

// ---- Pets/Plumbing/Dog.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Dog ReadDog(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? kind = null;
                string? chip = null;
                Persian? friend = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 4 when Is(name, "chip"u8): chip = ReadString(ref reader); break;
                        case 6 when Is(name, "friend"u8): friend = ReadPersian(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Dog
                {
                    Kind = kind ?? Missing<string>(ref reader, "Dog", "kind"),
                    Chip = chip,
                    Friend = friend,
                };
            }

            internal static void WriteDog(Utf8JsonWriter writer, Dog value)
            {
                NotNull(value, "Dog");
                writer.WriteStartObject();
                Write(writer, "kind"u8, value._kind, WriteString);
                Write(writer, "chip"u8, value.Chip);
                Write(writer, "friend"u8, value.Friend, WritePersian);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Dog"/>.</summary>
        public sealed class DogJsonConverter() : PetsJsonConverter<Dog>(PetsJson.ReadDog, PetsJson.WriteDog);
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
