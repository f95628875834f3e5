
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

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public PetState? State { get; init; }
    public PetCode? Code { get; init; }
}

// ---- Pets/Models/PetStateObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetStateObjectJsonConverter))]
public sealed partial record PetStateObject
{
    public long Hours { get; init; }
}

// ---- Pets/Models/Mood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.MoodJsonConverter))]
public readonly partial record struct Mood
{
    public static Mood Happy => new(Values.Happy);
    public static Mood Sad => new(Values.Sad);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Happy = "happy";
        public const string Sad = "sad";
    }
}

// ---- Pets/Models/PetStateText.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetStateTextJsonConverter))]
public readonly partial record struct PetStateText
{
    public static PetStateText Asleep => new(Values.Asleep);
    public static PetStateText Happy => new(Values.Happy);
    public static PetStateText Sad => new(Values.Sad);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Asleep = "asleep";
        public const string Happy = "happy";
        public const string Sad = "sad";
    }
}

// ---- Pets/Models/PetCodeNumber.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetCodeNumberJsonConverter))]
public readonly partial record struct PetCodeNumber
{
    public static PetCodeNumber _1 => new(Values._1);
    public static PetCodeNumber _2 => new(Values._2);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values._1 or Values._2;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const long _1 = 1;
        public const long _2 = 2;
    }
}

// ---- Pets/Models/PetState.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetStateJsonConverter))]
public readonly partial record struct PetState
{
    /// <summary>Creates a value of the type <see cref="PetStateObject"/>.</summary>
    public PetState(PetStateObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="PetStateText"/>.</summary>
    public PetState(PetStateText value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="PetStateObject"/>, <see cref="PetStateText"/>, or <see cref="JsonElement"/> for
    /// a value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetCode.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetCodeJsonConverter))]
public readonly partial record struct PetCode
{
    /// <summary>Creates a value of the type <c>bool</c>.</summary>
    public PetCode(bool value) => _value = value;

    /// <summary>Creates a value of the type <see cref="PetCodeNumber"/>.</summary>
    public PetCode(PetCodeNumber value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <c>bool</c>, <see cref="PetCodeNumber"/>, or <see cref="JsonElement"/> for a value that
    /// the document does not list. Never null.
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
                            case 5 when Is(name, "state"u8): state = ReadPetState(ref reader); break;
                            case 4 when Is(name, "code"u8): code = ReadPetCode(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetStateObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 5 when Is(name, "hours"u8): hours = ReadInt64(ref reader); break;
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

        /// <summary>Reads and writes <see cref="PetStateObject"/>.</summary>
        public sealed class PetStateObjectJsonConverter() : PetsJsonConverter<PetStateObject>(PetsJson.ReadPetStateObject, PetsJson.WritePetStateObject);
    }
}

// ---- Pets/Plumbing/Mood.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Mood ReadMood(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.Mood.s_listed));

            internal static void WriteMood(Utf8JsonWriter writer, Mood value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="Mood"/>.</summary>
        public sealed class MoodJsonConverter() : PetsJsonConverter<Mood>(PetsJson.ReadMood, PetsJson.WriteMood, static name => new(name));
    }

    public readonly partial record struct Mood
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
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

        internal static readonly string[] s_listed = [Values.Happy, Values.Sad];
    }
}

// ---- Pets/Plumbing/PetStateText.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetStateText ReadPetStateText(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetStateText.s_listed));

            internal static void WritePetStateText(Utf8JsonWriter writer, PetStateText value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetStateText"/>.</summary>
        public sealed class PetStateTextJsonConverter() : PetsJsonConverter<PetStateText>(PetsJson.ReadPetStateText, PetsJson.WritePetStateText, static name => new(name));
    }

    public readonly partial record struct PetStateText
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
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

        internal static readonly string[] s_listed = [Values.Asleep, Values.Happy, Values.Sad];
    }
}

// ---- Pets/Plumbing/PetCodeNumber.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetCodeNumber ReadPetCodeNumber(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

            internal static void WritePetCodeNumber(Utf8JsonWriter writer, PetCodeNumber value) => writer.WriteNumberValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetCodeNumber"/>.</summary>
        public sealed class PetCodeNumberJsonConverter() : PetsJsonConverter<PetCodeNumber>(PetsJson.ReadPetCodeNumber, PetsJson.WritePetCodeNumber);
    }

    public readonly partial record struct PetCodeNumber
    {
        /// <summary>Creates a value, which the document need not list.</summary>
        public PetCodeNumber(long value) => Value = value;

        /// <summary>The value on the wire.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetCodeNumber> Known { get; } = [_1, _2];
    }
}

// ---- Pets/Plumbing/PetState.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetState ReadPetState(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetState.Variants, out var value) ? value : new(ReadAny(ref reader));

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

        /// <summary>Reads and writes <see cref="PetState"/>.</summary>
        public sealed class PetStateJsonConverter() : PetsJsonConverter<PetState>(PetsJson.ReadPetState, PetsJson.WritePetState);
    }

    public readonly partial record struct PetState
    {
        internal static PetsVariant<PetState>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetStateObject(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetStateText(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetState(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PetCode.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetCode ReadPetCode(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetCode.Variants, out var value) ? value : new(ReadAny(ref reader));

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

        /// <summary>Reads and writes <see cref="PetCode"/>.</summary>
        public sealed class PetCodeJsonConverter() : PetsJsonConverter<PetCode>(PetsJson.ReadPetCode, PetsJson.WritePetCode);
    }

    public readonly partial record struct PetCode
    {
        internal static PetsVariant<PetCode>[] Variants { get; } =
        [
            new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetCodeNumber(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetCode(JsonElement value) => _value = value;

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
