
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

// ---- Pets/Operations/SwapPet.g.cs
namespace Acme.Pets;

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
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<Pet> SwapPetAsync(
        Cat? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(SwapPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SwapPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
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

/// <summary><c>Cat</c></summary>
[JsonConverter(typeof(JsonConverter))]
public partial record Cat : Pet
{
    /// <summary>Says which it is in <c>Kind</c>.</summary>
    public Cat() => Kind = "cat";

    /// <summary><c>lives</c></summary>
    public required long Lives { get; init; }

    /// <summary><c>note</c>: Sent as null when set to null; not sent when not set.</summary>
    public string? Note
    {
        get => _note.Value;
        init => _note = new(true, value);
    }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public partial record Pet
{
    /// <summary><c>kind</c>: Always in answers; not sent when not set.</summary>
    public string Kind
    {
        get => _kind.Value ?? "";
        init => _kind = new(true, value);
    }

    /// <summary><c>chip</c></summary>
    public string? Chip { get; init; }

    /// <summary><c>friend</c></summary>
    public Persian? Friend { get; init; }
}

// ---- Pets/Models/Persian.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Text.Json.Serialization;

/// <summary><c>Persian</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Persian : Cat
{
    /// <summary>Says which it is in <c>Kind</c>.</summary>
    public Persian() => Kind = "Persian";

    /// <summary>The members that the document does not list. Never null.</summary>
    public IReadOnlyDictionary<string, long> AdditionalProperties { get; init; } = ReadOnlyDictionary<string, long>.Empty;
}

// ---- Pets/Models/Dog.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Dog</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Dog : Pet
{
    /// <summary>Says which it is in <c>Kind</c>.</summary>
    public Dog() => Kind = "Dog";
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

// ---- Pets/Plumbing/Operations/SwapPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_swapPetOperation = new(
        "SwapPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false,
        static failure => failure.Untyped());

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
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Cat ReadCat(ref Utf8JsonReader reader)
    {
        var tag = Tag(reader, "kind"u8);
        switch (tag.Length)
        {
            case 7 when tag.SequenceEqual("Persian"u8): return ReadPersian(ref reader);
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
                case 4 when name.SequenceEqual("kind"u8): kind = ReadOrNull(ref reader, ReadString); break;
                case 4 when name.SequenceEqual("chip"u8): chip = ReadOrNull(ref reader, ReadString); break;
                case 6 when name.SequenceEqual("friend"u8): friend = ReadOrNull(ref reader, ReadPersian); break;
                case 5 when name.SequenceEqual("lives"u8): lives = ReadValueOrNull(ref reader, ReadInt64); break;
                case 4 when name.SequenceEqual("note"u8): note = new(true, ReadOrNull(ref reader, ReadString)); break;
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

public partial record Cat
{
    internal PetsOptional<string?> _note;

    /// <summary>Reads and writes <see cref="Cat"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new sealed class JsonConverter() : PetsJsonConverter<Cat>(PetsJson.ReadCat, PetsJson.WriteCat);
}

// ---- Pets/Plumbing/Pet.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Pet ReadPet(ref Utf8JsonReader reader)
    {
        var tag = Tag(reader, "kind"u8);
        switch (tag.Length)
        {
            case 3 when tag.SequenceEqual("cat"u8): return ReadCat(ref reader);
            case 7 when tag.SequenceEqual("Persian"u8): return ReadPersian(ref reader);
            case 3 when tag.SequenceEqual("Dog"u8): return ReadDog(ref reader);
        }

        BeginObject(ref reader);
        string? kind = null;
        string? chip = null;
        Persian? friend = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("kind"u8): kind = ReadString(ref reader); break;
                case 4 when name.SequenceEqual("chip"u8): chip = ReadString(ref reader); break;
                case 6 when name.SequenceEqual("friend"u8): friend = ReadPersian(ref reader); break;
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

public partial record Pet
{
    internal PetsOptional<string?> _kind;

    /// <inheritdoc/>
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder)
    {
        builder.Append("Kind = ").Append((object?)Kind);
        builder.Append(", Chip = ").Append((object?)"***");
        builder.Append(", Friend = ").Append((object?)Friend);
        return true;
    }

    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/Persian.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                case 4 when name.SequenceEqual("kind"u8): kind = ReadOrNull(ref reader, ReadString); break;
                case 4 when name.SequenceEqual("chip"u8): chip = ReadOrNull(ref reader, ReadString); break;
                case 6 when name.SequenceEqual("friend"u8): friend = ReadOrNull(ref reader, ReadPersian); break;
                case 5 when name.SequenceEqual("lives"u8): lives = ReadValueOrNull(ref reader, ReadInt64); break;
                case 4 when name.SequenceEqual("note"u8): note = new(true, ReadOrNull(ref reader, ReadString)); break;
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

public sealed partial record Persian
{
    /// <summary>Reads and writes <see cref="Persian"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new sealed class JsonConverter() : PetsJsonConverter<Persian>(PetsJson.ReadPersian, PetsJson.WritePersian);
}

// ---- Pets/Plumbing/Dog.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                case 4 when name.SequenceEqual("kind"u8): kind = ReadString(ref reader); break;
                case 4 when name.SequenceEqual("chip"u8): chip = ReadString(ref reader); break;
                case 6 when name.SequenceEqual("friend"u8): friend = ReadPersian(ref reader); break;
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

public sealed partial record Dog
{
    /// <summary>Reads and writes <see cref="Dog"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new sealed class JsonConverter() : PetsJsonConverter<Dog>(PetsJson.ReadDog, PetsJson.WriteDog);
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
