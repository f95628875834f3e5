
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

// ---- Pets/PetsResponseHeaders.g.cs
namespace Acme.Pets;

/// <summary>The response headers that the document declares; null where one is absent, or is not what the document says.</summary>
public static partial class PetsResponseHeaders
{
    /// <summary><c>X-Left</c></summary>
    public static long? GetXLeft(this PetsResponse response) => PetsHeader.Int64(PetsHeader.Text(response.Headers, "X-Left"));

    /// <inheritdoc cref="GetXLeft(PetsResponse)"/>
    public static long? GetXLeft(this PetsApiException exception) => PetsHeader.Int64(PetsHeader.Text(exception.Headers, "X-Left"));
}

// ---- Pets/Operations/GetPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets/{id}</c></summary>
    /// <remarks><c>GET /pets/{id}</c></remarks>
    /// <param name="id">Path parameter <c>id</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<Pet> GetPetAsync(
        int id,
        GetPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(id, options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        int id,
        GetPetOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

/// <summary>Optional parameters of <see cref="IPetsClient.GetPetAsync"/>. What is null is not sent.</summary>
public sealed partial record GetPetOptions : PetsCallOptions
{
    /// <summary>Query <c>ages</c>.</summary>
    public IReadOnlyList<int>? Ages { get; init; }
}

// ---- Pets/Models/NotNumbers.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>NotNumbers</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record NotNumbers
{
    /// <summary><c>port</c></summary>
    public NotNumbersPort? Port { get; init; }

    /// <summary><c>size</c></summary>
    public NotNumbersSize? Size { get; init; }

    /// <summary><c>code</c></summary>
    public NotNumbersCode? Code { get; init; }

    /// <summary><c>either</c></summary>
    public NotNumbersEither? Either { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>age</c></summary>
    public int Age { get; init; }

    /// <summary><c>weight</c></summary>
    public double? Weight { get; init; }

    /// <summary><c>price</c></summary>
    public decimal? Price { get; init; }

    /// <summary><c>owner</c></summary>
    public uint? Owner { get; init; }

    /// <summary><c>mother</c></summary>
    public long? Mother { get; init; }

    /// <summary><c>chip</c></summary>
    public ulong? Chip { get; init; }

    /// <summary><c>races</c></summary>
    public IReadOnlyList<long> Races { get; init; } = [];
}

// ---- Pets/Models/NotNumbersPort.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct NotNumbersPort
{
    /// <summary><c>long</c>.</summary>
    public NotNumbersPort(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public NotNumbersPort(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/NotNumbersSize.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct NotNumbersSize
{
    /// <summary><c>long</c>.</summary>
    public NotNumbersSize(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public NotNumbersSize(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/NotNumbersCode.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct NotNumbersCode
{
    /// <summary><c>long</c>.</summary>
    public NotNumbersCode(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public NotNumbersCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/NotNumbersEither.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct NotNumbersEither
{
    /// <summary><c>bool</c>.</summary>
    public NotNumbersEither(bool value) => _value = value;

    /// <summary><c>int</c>.</summary>
    public NotNumbersEither(int value) => _value = value;

    /// <summary>
    /// For <c>switch</c>: <c>bool</c>, <c>int</c>, or <see cref="JsonElement"/> for what the document does not list. Never
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
        "GetPet", "/pets/{id}", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<Pet> GetPetAsync(
        int id, GetPetOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(id, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        int id, GetPetOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(id, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> GetPetCallAsync(
        int id, GetPetOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(id, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(int id, GetPetOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets/");
        uri.Segment(PetsText.Of(id)!, "id");
        uri.QueryEach("ages", PetsText.Each(options?.Ages, static item => PetsText.Of(item)));
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/NotNumbers.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static NotNumbers ReadNotNumbers(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        NotNumbersPort? port = null;
        NotNumbersSize? size = null;
        NotNumbersCode? code = null;
        NotNumbersEither? either = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("port"u8): port = ReadNotNumbersPort(ref reader); break;
                case 4 when name.SequenceEqual("size"u8): size = ReadNotNumbersSize(ref reader); break;
                case 4 when name.SequenceEqual("code"u8): code = ReadNotNumbersCode(ref reader); break;
                case 6 when name.SequenceEqual("either"u8): either = ReadNotNumbersEither(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new NotNumbers
        {
            Port = port,
            Size = size,
            Code = code,
            Either = either,
        };
    }

    internal static void WriteNotNumbers(Utf8JsonWriter writer, NotNumbers value)
    {
        NotNull(value, "NotNumbers");
        writer.WriteStartObject();
        Write(writer, "port"u8, value.Port, WriteNotNumbersPort);
        Write(writer, "size"u8, value.Size, WriteNotNumbersSize);
        Write(writer, "code"u8, value.Code, WriteNotNumbersCode);
        Write(writer, "either"u8, value.Either, WriteNotNumbersEither);
        writer.WriteEndObject();
    }
}

public sealed partial record NotNumbers
{
    /// <summary>Reads and writes <see cref="NotNumbers"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<NotNumbers>(PetsJson.ReadNotNumbers, PetsJson.WriteNotNumbers);
}

// ---- Pets/Plumbing/Pet.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Pet ReadPet(ref Utf8JsonReader reader) =>
        ScanObject(ref reader, ScanPet);

    // Null when the scanner did not come to the record's end.
    internal static Pet? ScanPet(ref Utf8JsonReader reader, ref PetsScanner scanner)
    {
        int? age = null;
        double? weight = null;
        decimal? price = null;
        uint? owner = null;
        long? mother = null;
        ulong? chip = null;
        IReadOnlyList<long>? races = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"age\":"u8)) { age = scanner.Value(ReadInt32OrText); }
                if (scanner.Has("\"weight\":"u8)) { weight = scanner.Value(ReadDoubleOrText); }
                if (scanner.Has("\"price\":"u8)) { price = scanner.Value(ReadDecimalOrText); }
                if (scanner.Has("\"owner\":"u8)) { owner = scanner.Value(ReadUInt32OrText); }
                if (scanner.Has("\"mother\":"u8)) { mother = scanner.Value(ReadInt64OrText); }
                if (scanner.Has("\"chip\":"u8)) { chip = scanner.Value(ReadUInt64OrText); }
                if (scanner.Has("\"races\":"u8)) { races = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, ReadInt64OrText)); }
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
                    case 3 when name.SequenceEqual("age"u8): age = ReadInt32OrText(ref reader); break;
                    case 6 when name.SequenceEqual("weight"u8): weight = ReadDoubleOrText(ref reader); break;
                    case 5 when name.SequenceEqual("price"u8): price = ReadDecimalOrText(ref reader); break;
                    case 5 when name.SequenceEqual("owner"u8): owner = ReadUInt32OrText(ref reader); break;
                    case 6 when name.SequenceEqual("mother"u8): mother = ReadInt64OrText(ref reader); break;
                    case 4 when name.SequenceEqual("chip"u8): chip = ReadUInt64OrText(ref reader); break;
                    case 5 when name.SequenceEqual("races"u8): races = ReadList(ref reader, ReadInt64OrText); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new Pet
        {
            Age = age ?? Missing<int>(ref reader, "Pet", "age"),
            Weight = weight,
            Price = price,
            Owner = owner,
            Mother = mother,
            Chip = chip,
            Races = races ?? [],
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        WriteAlways(writer, "age"u8, value.Age);
        Write(writer, "weight"u8, value.Weight, WriteDouble);
        Write(writer, "price"u8, value.Price, WriteDecimal);
        Write(writer, "owner"u8, value.Owner, WriteUInt32);
        Write(writer, "mother"u8, value.Mother);
        Write(writer, "chip"u8, value.Chip, WriteUInt64AsText);
        WriteAlways(writer, "races"u8, value.Races, static (writer1, value1) => WriteList(writer1, value1, WriteInt64AsText));
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/NotNumbersPort.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static NotNumbersPort ReadNotNumbersPort(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, NotNumbersPort.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteNotNumbersPort(Utf8JsonWriter writer, NotNumbersPort value)
    {
        switch (value.Value)
        {
            case long item: WriteInt64(writer, item); break;
            case string item: WriteString(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("NotNumbersPort");
        }
    }
}

public readonly partial record struct NotNumbersPort
{
    internal static PetsCandidate<NotNumbersPort>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public NotNumbersPort(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="NotNumbersPort"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<NotNumbersPort>(PetsJson.ReadNotNumbersPort, PetsJson.WriteNotNumbersPort);
}

// ---- Pets/Plumbing/NotNumbersSize.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static NotNumbersSize ReadNotNumbersSize(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, NotNumbersSize.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteNotNumbersSize(Utf8JsonWriter writer, NotNumbersSize value)
    {
        switch (value.Value)
        {
            case long item: WriteInt64(writer, item); break;
            case string item: WriteString(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("NotNumbersSize");
        }
    }
}

public readonly partial record struct NotNumbersSize
{
    internal static PetsCandidate<NotNumbersSize>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public NotNumbersSize(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="NotNumbersSize"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<NotNumbersSize>(PetsJson.ReadNotNumbersSize, PetsJson.WriteNotNumbersSize);
}

// ---- Pets/Plumbing/NotNumbersCode.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static NotNumbersCode ReadNotNumbersCode(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, NotNumbersCode.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteNotNumbersCode(Utf8JsonWriter writer, NotNumbersCode value)
    {
        switch (value.Value)
        {
            case long item: WriteInt64(writer, item); break;
            case string item: WriteString(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("NotNumbersCode");
        }
    }
}

public readonly partial record struct NotNumbersCode
{
    internal static PetsCandidate<NotNumbersCode>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public NotNumbersCode(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="NotNumbersCode"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<NotNumbersCode>(PetsJson.ReadNotNumbersCode, PetsJson.WriteNotNumbersCode);
}

// ---- Pets/Plumbing/NotNumbersEither.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static NotNumbersEither ReadNotNumbersEither(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, NotNumbersEither.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteNotNumbersEither(Utf8JsonWriter writer, NotNumbersEither value)
    {
        switch (value.Value)
        {
            case bool item: WriteBoolean(writer, item); break;
            case int item: WriteInt32(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("NotNumbersEither");
        }
    }
}

public readonly partial record struct NotNumbersEither
{
    internal static PetsCandidate<NotNumbersEither>[] Candidates { get; } =
    [
        new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt32OrText(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt32OrText(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public NotNumbersEither(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="NotNumbersEither"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<NotNumbersEither>(PetsJson.ReadNotNumbersEither, PetsJson.WriteNotNumbersEither);
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
