
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

// ---- Pets/Models/Day.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.DayJsonConverter))]
public sealed partial record Day
{
    public Size? Inner { get; init; }
    public DateOnly Value { get; init; }
}

// ---- Pets/Models/Whole.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.WholeJsonConverter))]
public sealed partial record Whole
{
    public Size? Inner { get; init; }
    public long Value { get; init; }
}

// ---- Pets/Models/Flag.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FlagJsonConverter))]
public sealed partial record Flag
{
    public Size? Inner { get; init; }
    public bool Value { get; init; }
}

// ---- Pets/Models/Row.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.RowJsonConverter))]
public sealed partial record Row
{
    public Size? Inner { get; init; }
    public IReadOnlyList<long> Value { get; init; } = [];
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Size? Size { get; init; }
}

// ---- Pets/Models/Size.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.SizeJsonConverter))]
public readonly partial record struct Size
{
    /// <summary>Creates a value of the type <see cref="Whole"/>.</summary>
    public Size(Whole value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Flag"/>.</summary>
    public Size(Flag value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Row"/>.</summary>
    public Size(Row value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Day"/>.</summary>
    public Size(Day value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Whole"/>, <see cref="Flag"/>, <see cref="Row"/>, <see cref="Day"/>, or
    /// <see cref="JsonElement"/> for a value that the document does not list. Never null.
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

// ---- Pets/Plumbing/Day.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Day ReadDay(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Size? inner = null;
                DateOnly? valueValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "inner"u8): inner = ReadSize(ref reader); break;
                        case 5 when Is(name, "value"u8): valueValue = ReadUnlessEmpty(ref reader, ReadDate); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Day
                {
                    Inner = inner,
                    Value = valueValue ?? Missing<DateOnly>(ref reader, "Day", "value"),
                };
            }

            internal static void WriteDay(Utf8JsonWriter writer, Day value)
            {
                NotNull(value, "Day");
                writer.WriteStartObject();
                Write(writer, "inner"u8, value.Inner, WriteSize);
                WriteAlways(writer, "value"u8, value.Value, WriteDate);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Day"/>.</summary>
        public sealed class DayJsonConverter() : PetsJsonConverter<Day>(PetsJson.ReadDay, PetsJson.WriteDay);
    }
}

// ---- Pets/Plumbing/Whole.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Whole ReadWhole(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Size? inner = null;
                long? valueValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "inner"u8): inner = ReadSize(ref reader); break;
                        case 5 when Is(name, "value"u8): valueValue = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Whole
                {
                    Inner = inner,
                    Value = valueValue ?? Missing<long>(ref reader, "Whole", "value"),
                };
            }

            internal static void WriteWhole(Utf8JsonWriter writer, Whole value)
            {
                NotNull(value, "Whole");
                writer.WriteStartObject();
                Write(writer, "inner"u8, value.Inner, WriteSize);
                WriteAlways(writer, "value"u8, value.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Whole"/>.</summary>
        public sealed class WholeJsonConverter() : PetsJsonConverter<Whole>(PetsJson.ReadWhole, PetsJson.WriteWhole);
    }
}

// ---- Pets/Plumbing/Flag.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Flag ReadFlag(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Size? inner = null;
                bool? valueValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "inner"u8): inner = ReadSize(ref reader); break;
                        case 5 when Is(name, "value"u8): valueValue = ReadBoolean(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Flag
                {
                    Inner = inner,
                    Value = valueValue ?? Missing<bool>(ref reader, "Flag", "value"),
                };
            }

            internal static void WriteFlag(Utf8JsonWriter writer, Flag value)
            {
                NotNull(value, "Flag");
                writer.WriteStartObject();
                Write(writer, "inner"u8, value.Inner, WriteSize);
                WriteAlways(writer, "value"u8, value.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Flag"/>.</summary>
        public sealed class FlagJsonConverter() : PetsJsonConverter<Flag>(PetsJson.ReadFlag, PetsJson.WriteFlag);
    }
}

// ---- Pets/Plumbing/Row.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Row ReadRow(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Size? inner = null;
                IReadOnlyList<long>? valueValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "inner"u8): inner = ReadSize(ref reader); break;
                        case 5 when Is(name, "value"u8): valueValue = ReadList(ref reader, ReadInt64); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Row
                {
                    Inner = inner,
                    Value = valueValue ?? MissingList<long>(ref reader, "Row", "value"),
                };
            }

            internal static void WriteRow(Utf8JsonWriter writer, Row value)
            {
                NotNull(value, "Row");
                writer.WriteStartObject();
                Write(writer, "inner"u8, value.Inner, WriteSize);
                WriteAlways(writer, "value"u8, value.Value, static (writer1, value1) => WriteList(writer1, value1, WriteInt64));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Row"/>.</summary>
        public sealed class RowJsonConverter() : PetsJsonConverter<Row>(PetsJson.ReadRow, PetsJson.WriteRow);
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
                Size? size = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"size\":"u8)) { size = scanner.Value(ReadSize); }
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
                            case 4 when Is(name, "size"u8): size = ReadSize(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Size = size,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "size"u8, value.Size, WriteSize);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/Size.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Size ReadSize(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Size.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteSize(Utf8JsonWriter writer, Size value)
            {
                switch (value.Value)
                {
                    case Whole item: WriteWhole(writer, item); break;
                    case Flag item: WriteFlag(writer, item); break;
                    case Row item: WriteRow(writer, item); break;
                    case Day item: WriteDay(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Size");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Size"/>.</summary>
        public sealed class SizeJsonConverter() : PetsJsonConverter<Size>(PetsJson.ReadSize, PetsJson.WriteSize);
    }

    public readonly partial record struct Size
    {
        internal static PetsVariant<Size>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadWhole(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadFlag(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadRow(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadDay(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Size(JsonElement value) => _value = value;

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
