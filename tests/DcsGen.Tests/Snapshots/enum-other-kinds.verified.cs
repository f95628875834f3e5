// Info DCS1002 (9,92): An enum whose values are neither all strings nor all integers is read by its type alone
// Info DCS1002 (9,135): An enum whose values are neither all strings nor all integers is read by its type alone

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

// ---- Pets/Operations/AddPet.g.cs
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
    Task AddPetAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse> AddPetWithResponseAsync(
        Pet? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public bool? Tame { get; init; }
    public bool? Alive { get; init; }
    public double? Ratio { get; init; }
    public double? Factor { get; init; }
    public PetSize? Size { get; init; }
    public long? Noon { get; init; }
    public bool? Wild { get; init; }
}

// ---- Pets/Models/PetSizeText.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetSizeTextJsonConverter))]
public readonly partial record struct PetSizeText
{
    public static PetSizeText Auto => new(Values.Auto);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Auto = "auto";
    }
}

// ---- Pets/Models/PetSizeNumber.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetSizeNumberJsonConverter))]
public readonly partial record struct PetSizeNumber
{
    public static PetSizeNumber _1 => new(Values._1);
    public static PetSizeNumber _2 => new(Values._2);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values._1 or Values._2;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const long _1 = 1;
        public const long _2 = 2;
    }
}

// ---- Pets/Models/PetSize.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetSizeJsonConverter))]
public readonly partial record struct PetSize
{
    /// <summary>Creates a value of the type <see cref="PetSizeText"/>.</summary>
    public PetSize(PetSizeText value) => _value = value;

    /// <summary>Creates a value of the type <see cref="PetSizeNumber"/>.</summary>
    public PetSize(PetSizeNumber value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="PetSizeText"/>, <see cref="PetSizeNumber"/>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/AddPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_addPetOperation = new(
        "AddPet", "/pets", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task AddPetAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddPetWithResponseAsync(
        Pet? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddPetCallAsync(
        Pet? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addPetOperation, AddPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddPetRequest(Pet? body, PetsCallOptions? options)
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
                BeginObject(ref reader);
                bool? tame = null;
                bool? alive = null;
                double? ratio = null;
                double? factor = null;
                PetSize? size = null;
                long? noon = null;
                bool? wild = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "tame"u8): tame = ReadBoolean(ref reader); break;
                        case 5 when Is(name, "alive"u8): alive = ReadBoolean(ref reader); break;
                        case 5 when Is(name, "ratio"u8): ratio = ReadDouble(ref reader); break;
                        case 6 when Is(name, "factor"u8): factor = ReadDouble(ref reader); break;
                        case 4 when Is(name, "size"u8): size = ReadPetSize(ref reader); break;
                        case 4 when Is(name, "noon"u8): noon = ReadInt64(ref reader); break;
                        case 4 when Is(name, "wild"u8): wild = ReadBoolean(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Tame = tame,
                    Alive = alive,
                    Ratio = ratio,
                    Factor = factor,
                    Size = size,
                    Noon = noon,
                    Wild = wild,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "tame"u8, value.Tame);
                Write(writer, "alive"u8, value.Alive);
                Write(writer, "ratio"u8, value.Ratio, WriteDouble);
                Write(writer, "factor"u8, value.Factor, WriteDouble);
                Write(writer, "size"u8, value.Size, WritePetSize);
                Write(writer, "noon"u8, value.Noon);
                Write(writer, "wild"u8, value.Wild);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetSizeText.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetSizeText ReadPetSizeText(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetSizeText.s_listed));

            internal static void WritePetSizeText(Utf8JsonWriter writer, PetSizeText value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetSizeText"/>.</summary>
        public sealed class PetSizeTextJsonConverter() : PetsJsonConverter<PetSizeText>(PetsJson.ReadPetSizeText, PetsJson.WritePetSizeText, static name => new(name));
    }

    public readonly partial record struct PetSizeText
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public PetSizeText(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(PetSizeText other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetSizeText> Known { get; } = [Auto];

        internal static readonly string[] s_listed = [Values.Auto];
    }
}

// ---- Pets/Plumbing/PetSizeNumber.Json.g.cs

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
            internal static PetSizeNumber ReadPetSizeNumber(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

            internal static void WritePetSizeNumber(Utf8JsonWriter writer, PetSizeNumber value) => writer.WriteNumberValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetSizeNumber"/>.</summary>
        public sealed class PetSizeNumberJsonConverter() : PetsJsonConverter<PetSizeNumber>(PetsJson.ReadPetSizeNumber, PetsJson.WritePetSizeNumber);
    }

    public readonly partial record struct PetSizeNumber
    {
        /// <summary>Creates a value, which the document need not list.</summary>
        public PetSizeNumber(long value) => Value = value;

        /// <summary>The value on the wire.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetSizeNumber> Known { get; } = [_1, _2];
    }
}

// ---- Pets/Plumbing/PetSize.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetSize ReadPetSize(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetSize.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetSize(Utf8JsonWriter writer, PetSize value)
            {
                switch (value.Value)
                {
                    case PetSizeText item: WritePetSizeText(writer, item); break;
                    case PetSizeNumber item: WritePetSizeNumber(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetSize");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetSize"/>.</summary>
        public sealed class PetSizeJsonConverter() : PetsJsonConverter<PetSize>(PetsJson.ReadPetSize, PetsJson.WritePetSize);
    }

    public readonly partial record struct PetSize
    {
        internal static PetsVariant<PetSize>[] Variants { get; } =
        [
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetSizeText(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetSizeNumber(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetSize(JsonElement value) => _value = value;

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
