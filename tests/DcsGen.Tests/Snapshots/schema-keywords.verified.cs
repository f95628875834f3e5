// Info DCS1002 (12,198): The places of the items are not part of the type: each item may be any of them
// Info DCS1002 (12,326): The keyword 'not' is not part of the type

// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// POST /pets  => IPetsClient.SwapPetAsync
//   body      application/json      Pet                                       => body: Pet?
//   204                             no content

// schema Pet  object, in requests  => Pet
//   property  kind                  any one of "pet" required                 => Pet.Kind: string
//   property  version               any one of 2                              => Pet.Version: long?
//   property  notes                 object patternProperties {"^x-":{"type":"string"}} => Pet.Notes: IReadOnlyDictionary<string, string>?
//   property  place                 [choice]                                  => Pet.Place: IReadOnlyList<PetPlaceItem>?
//   property  both                  string|integer                            => Pet.Both: PetBoth?
//   property  any                   any                                       => Pet.Any: JsonElement?
//   property  odd                   any not {"type":"string"}                 => Pet.Odd: JsonElement?
//   property  owner                 Owner deprecated                          => Pet.Owner: Owner?

// inline  choice, in requests  => PetPlaceItem
//   case                            number                                    => double
//   case                            string                                    => string

// inline  string|integer, in requests  => PetBoth

// schema Owner  object, in requests  => Owner
//   property  name                  string nullable default "nobody"          => Owner.Name: string?

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
    Task SwapPetAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SwapPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SwapPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SwapPetAsync" path="/param"/>
    Task<PetsResponse> SwapPetWithResponseAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("SwapPet");
}

// ---- Pets/Models/Owner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>A person.</summary>
/// <remarks>Sent as null when set to null, and not sent when not set: <c>Name</c>.</remarks>
[JsonConverter(typeof(Plumbing.OwnerJsonConverter))]
public sealed partial record Owner
{
    /// <summary><c>name</c>: The service's default is nobody.</summary>
    public string? Name
    {
        get => _name.Value;
        init => _name = new(true, value);
    }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string Kind { get; init; } = "pet";
    public long? Version { get; init; }
    public IReadOnlyDictionary<string, string>? Notes { get; init; }
    public IReadOnlyList<PetPlaceItem>? Place { get; init; }

    /// <summary><c>both</c>: Either.</summary>
    public PetBoth? Both { get; init; }

    public JsonElement? Any { get; init; }
    public JsonElement? Odd { get; init; }

    /// <summary><c>owner</c>: Who feeds it.</summary>
    [global::System.Obsolete("The document marks it as deprecated.")]
    public Owner? Owner { get; init; }
}

// ---- Pets/Models/PetPlaceItem.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetPlaceItemJsonConverter))]
public readonly partial record struct PetPlaceItem
{
    /// <summary>Creates a value of the type <c>double</c>.</summary>
    public PetPlaceItem(double value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public PetPlaceItem(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>double</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document
    /// does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetBoth.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>Either.</summary>
[JsonConverter(typeof(Plumbing.PetBothJsonConverter))]
public readonly partial record struct PetBoth
{
    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public PetBoth(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public PetBoth(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document
    /// does not list. Never null.
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

// ---- Pets/Plumbing/Operations/SwapPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_swapPetOperation = new(
        "SwapPet", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task SwapPetAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SwapPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> SwapPetWithResponseAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(SwapPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> SwapPetCallAsync(
        Pet? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_swapPetOperation, SwapPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SwapPetRequest(Pet? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WritePet, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Owner.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Owner ReadOwner(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                PetsOptional<string?> nameValue = default;
                while (NextPropertyOrNull(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = new(true, ReadOrNull(ref reader, ReadString)); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Owner
                {
                    _name = nameValue,
                };
            }

            internal static void WriteOwner(Utf8JsonWriter writer, Owner value)
            {
                NotNull(value, "Owner");
                writer.WriteStartObject();
                Write(writer, "name"u8, value._name, WriteString);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Owner"/>.</summary>
        public sealed class OwnerJsonConverter() : PetsJsonConverter<Owner>(PetsJson.ReadOwner, PetsJson.WriteOwner);
    }

    public sealed partial record Owner
    {
        internal Plumbing.PetsOptional<string?> _name;
    }
}

// ---- Pets/Plumbing/Pet.Json.g.cs

#pragma warning disable CS0618 // members that the document deprecates

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pet ReadPet(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? kind = null;
                long? version = null;
                IReadOnlyDictionary<string, string>? notes = null;
                IReadOnlyList<PetPlaceItem>? place = null;
                PetBoth? both = null;
                JsonElement? any = null;
                JsonElement? odd = null;
                Owner? owner = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 7 when Is(name, "version"u8): version = ReadInt64(ref reader); break;
                        case 5 when Is(name, "notes"u8): notes = ReadMap(ref reader, ReadString); break;
                        case 5 when Is(name, "place"u8): place = ReadList(ref reader, ReadPetPlaceItem); break;
                        case 4 when Is(name, "both"u8): both = ReadPetBoth(ref reader); break;
                        case 3 when Is(name, "any"u8): any = ReadAny(ref reader); break;
                        case 3 when Is(name, "odd"u8): odd = ReadAny(ref reader); break;
                        case 5 when Is(name, "owner"u8): owner = ReadOwner(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Kind = kind ?? Missing<string>(ref reader, "Pet", "kind"),
                    Version = version,
                    Notes = notes,
                    Place = place,
                    Both = both,
                    Any = any,
                    Odd = odd,
                    Owner = owner,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "kind"u8, value.Kind);
                Write(writer, "version"u8, value.Version);
                Write(writer, "notes"u8, value.Notes, static (writer1, value1) => WriteMap(writer1, value1, WriteString));
                Write(writer, "place"u8, value.Place, static (writer1, value1) => WriteList(writer1, value1, WritePetPlaceItem));
                Write(writer, "both"u8, value.Both, WritePetBoth);
                Write(writer, "any"u8, value.Any, WriteAny);
                Write(writer, "odd"u8, value.Odd, WriteAny);
                Write(writer, "owner"u8, value.Owner, WriteOwner);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetPlaceItem.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetPlaceItem ReadPetPlaceItem(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetPlaceItem.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetPlaceItem(Utf8JsonWriter writer, PetPlaceItem value)
            {
                switch (value.Value)
                {
                    case double item: WriteDouble(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetPlaceItem");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetPlaceItem"/>.</summary>
        public sealed class PetPlaceItemJsonConverter() : PetsJsonConverter<PetPlaceItem>(PetsJson.ReadPetPlaceItem, PetsJson.WritePetPlaceItem);
    }

    public readonly partial record struct PetPlaceItem
    {
        internal static PetsVariant<PetPlaceItem>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadDouble(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetPlaceItem(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PetBoth.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetBoth ReadPetBoth(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetBoth.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetBoth(Utf8JsonWriter writer, PetBoth value)
            {
                switch (value.Value)
                {
                    case long item: WriteInt64(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetBoth");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetBoth"/>.</summary>
        public sealed class PetBothJsonConverter() : PetsJsonConverter<PetBoth>(PetsJson.ReadPetBoth, PetsJson.WritePetBoth);
    }

    public readonly partial record struct PetBoth
    {
        internal static PetsVariant<PetBoth>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetBoth(JsonElement value) => _value = value;

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
