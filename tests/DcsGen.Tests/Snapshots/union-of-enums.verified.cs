
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

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>state</c></summary>
    public PetState? State { get; init; }

    /// <summary><c>code</c></summary>
    public PetCode? Code { get; init; }
}

// ---- Pets/Models/PetStateObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>PetStateObject</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record PetStateObject
{
    /// <summary><c>hours</c></summary>
    public long Hours { get; init; }
}

// ---- Pets/Models/Mood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Mood
{
    /// <summary><c>happy</c></summary>
    public static Mood Happy => new(Values.Happy);

    /// <summary><c>sad</c></summary>
    public static Mood Sad => new(Values.Sad);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Happy or Values.Sad;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="Mood.Happy"/>
        public const string Happy = "happy";

        /// <inheritdoc cref="Mood.Sad"/>
        public const string Sad = "sad";
    }
}

// ---- Pets/Models/PetStateText.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetStateText
{
    /// <summary><c>asleep</c></summary>
    public static PetStateText Asleep => new(Values.Asleep);

    /// <summary><c>happy</c></summary>
    public static PetStateText Happy => new(Values.Happy);

    /// <summary><c>sad</c></summary>
    public static PetStateText Sad => new(Values.Sad);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Asleep or Values.Happy or Values.Sad;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="PetStateText.Asleep"/>
        public const string Asleep = "asleep";

        /// <inheritdoc cref="PetStateText.Happy"/>
        public const string Happy = "happy";

        /// <inheritdoc cref="PetStateText.Sad"/>
        public const string Sad = "sad";
    }
}

// ---- Pets/Models/PetCodeNumber.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetCodeNumber
{
    /// <summary><c>1</c></summary>
    public static PetCodeNumber _1 => new(Values._1);

    /// <summary><c>2</c></summary>
    public static PetCodeNumber _2 => new(Values._2);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values._1 or Values._2;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="PetCodeNumber._1"/>
        public const long _1 = 1;

        /// <inheritdoc cref="PetCodeNumber._2"/>
        public const long _2 = 2;
    }
}

// ---- Pets/Models/PetState.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetState
{
    /// <summary><see cref="PetStateObject"/>.</summary>
    public PetState(PetStateObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><see cref="PetStateText"/>.</summary>
    public PetState(PetStateText value) => _value = value;

    /// <summary>
    /// For <c>switch</c>: <see cref="PetStateObject"/>, <see cref="PetStateText"/>, or <see cref="JsonElement"/> for what the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetCode.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct PetCode
{
    /// <summary><c>bool</c>.</summary>
    public PetCode(bool value) => _value = value;

    /// <summary><see cref="PetCodeNumber"/>.</summary>
    public PetCode(PetCodeNumber value) => _value = value;

    /// <summary>
    /// For <c>switch</c>: <c>bool</c>, <see cref="PetCodeNumber"/>, or <see cref="JsonElement"/> for what the document does not
    /// list. Never null.
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
        PetState? state = null;
        PetCode? code = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"state\":"u8)) { state = scanner.Value(ReadPetState); }
                if (scanner.Has("\"code\":"u8)) { code = scanner.Value(ReadPetCode); }
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
                    case 5 when name.SequenceEqual("state"u8): state = ReadPetState(ref reader); break;
                    case 4 when name.SequenceEqual("code"u8): code = ReadPetCode(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new Pet
        {
            State = state,
            Code = code,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "state"u8, value.State, WritePetState);
        Write(writer, "code"u8, value.Code, WritePetCode);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/PetStateObject.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetStateObject ReadPetStateObject(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        long? hours = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("hours"u8): hours = ReadInt64(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new PetStateObject
        {
            Hours = hours ?? Missing<long>(ref reader, "PetStateObject", "hours"),
        };
    }

    internal static void WritePetStateObject(Utf8JsonWriter writer, PetStateObject value)
    {
        NotNull(value, "PetStateObject");
        writer.WriteStartObject();
        WriteAlways(writer, "hours"u8, value.Hours);
        writer.WriteEndObject();
    }
}

public sealed partial record PetStateObject
{
    /// <summary>Reads and writes <see cref="PetStateObject"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetStateObject>(PetsJson.ReadPetStateObject, PetsJson.WritePetStateObject);
}

// ---- Pets/Plumbing/Mood.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Mood ReadMood(ref Utf8JsonReader reader) => KnownMood(Text(ref reader)) ?? new(reader.GetString()!);

    private static Mood? KnownMood(ReadOnlySpan<byte> text) => text.Length switch
    {
        5 when text.SequenceEqual("happy"u8) => new("happy"),
        3 when text.SequenceEqual("sad"u8) => new("sad"),
        _ => null,
    };

    internal static void WriteMood(Utf8JsonWriter writer, Mood value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct Mood
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public Mood(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(Mood other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<Mood> Known { get; } = [Happy, Sad];

    /// <summary>Reads and writes <see cref="Mood"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Mood>(PetsJson.ReadMood, PetsJson.WriteMood, static name => new(name));
}

// ---- Pets/Plumbing/PetStateText.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetStateText ReadPetStateText(ref Utf8JsonReader reader) => KnownPetStateText(Text(ref reader)) ?? new(reader.GetString()!);

    private static PetStateText? KnownPetStateText(ReadOnlySpan<byte> text) => text.Length switch
    {
        6 when text.SequenceEqual("asleep"u8) => new("asleep"),
        5 when text.SequenceEqual("happy"u8) => new("happy"),
        3 when text.SequenceEqual("sad"u8) => new("sad"),
        _ => null,
    };

    internal static void WritePetStateText(Utf8JsonWriter writer, PetStateText value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct PetStateText
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public PetStateText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(PetStateText other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<PetStateText> Known { get; } = [Asleep, Happy, Sad];

    /// <summary>Reads and writes <see cref="PetStateText"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetStateText>(PetsJson.ReadPetStateText, PetsJson.WritePetStateText, static name => new(name));
}

// ---- Pets/Plumbing/PetCodeNumber.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Globalization;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetCodeNumber ReadPetCodeNumber(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

    internal static void WritePetCodeNumber(Utf8JsonWriter writer, PetCodeNumber value) => writer.WriteNumberValue(value.Value);
}

public readonly partial record struct PetCodeNumber
{
    /// <summary>Any value, listed in the document or not.</summary>
    public PetCodeNumber(long value) => Value = value;

    /// <summary>The value on the wire.</summary>
    public long Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<PetCodeNumber> Known { get; } = [_1, _2];

    /// <summary>Reads and writes <see cref="PetCodeNumber"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetCodeNumber>(PetsJson.ReadPetCodeNumber, PetsJson.WritePetCodeNumber);
}

// ---- Pets/Plumbing/PetState.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetState ReadPetState(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetState.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetState(Utf8JsonWriter writer, PetState value)
    {
        switch (value.Value)
        {
            case PetStateObject item: WritePetStateObject(writer, item); break;
            case PetStateText item: WritePetStateText(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetState");
        }
    }
}

public readonly partial record struct PetState
{
    internal static PetsCandidate<PetState>[] Candidates { get; } =
    [
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetStateObject(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetStateText(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetState(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetState"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetState>(PetsJson.ReadPetState, PetsJson.WritePetState);
}

// ---- Pets/Plumbing/PetCode.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetCode ReadPetCode(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, PetCode.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WritePetCode(Utf8JsonWriter writer, PetCode value)
    {
        switch (value.Value)
        {
            case bool item: WriteBoolean(writer, item); break;
            case PetCodeNumber item: WritePetCodeNumber(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("PetCode");
        }
    }
}

public readonly partial record struct PetCode
{
    internal static PetsCandidate<PetCode>[] Candidates { get; } =
    [
        new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetCodeNumber(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public PetCode(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="PetCode"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetCode>(PetsJson.ReadPetCode, PetsJson.WritePetCode);
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
