
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
    /// <summary>GET <c>/pets/{id}</c></summary>
    /// <remarks><c>GET /pets/{id}</c></remarks>
    /// <param name="id">Path parameter <c>id</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> GetPetAsync(
        int id,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(id, options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        int id,
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
    public long Age { get; init; }
    public double? Weight { get; init; }
    public Pet? Mother { get; init; }
    public PetNot? Not { get; init; }
}

// ---- Pets/Models/PetNot.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetNotJsonConverter))]
public readonly partial record struct PetNot
{
    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public PetNot(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public PetNot(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

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
        "GetPet", "/pets/{id}", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> GetPetAsync(
        int id, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(id, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        int id, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(id, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> GetPetCallAsync(
        int id, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(id, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(int id, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets/");
        uri.Segment(PetsText.Of(id)!, "id");
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
                long? age = null;
                double? weight = null;
                Pet? mother = null;
                PetNot? not = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"age\":"u8)) { age = scanner.Value(ReadInt64OrText); }
                        if (scanner.Has("\"weight\":"u8)) { weight = scanner.Value(ReadDoubleOrText); }
                        if (scanner.Has("\"mother\":"u8)) { mother = scanner.Object(ref reader, ScanPet); }
                        if (scanner.Has("\"not\":"u8)) { not = scanner.Value(ReadPetNot); }
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
                            case 3 when Is(name, "age"u8): age = ReadInt64OrText(ref reader); break;
                            case 6 when Is(name, "weight"u8): weight = ReadDoubleOrText(ref reader); break;
                            case 6 when Is(name, "mother"u8): mother = ReadPet(ref reader); break;
                            case 3 when Is(name, "not"u8): not = ReadPetNot(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Age = age ?? Missing<long>(ref reader, "Pet", "age"),
                    Weight = weight,
                    Mother = mother,
                    Not = not,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "age"u8, value.Age);
                Write(writer, "weight"u8, value.Weight, WriteDouble);
                Write(writer, "mother"u8, value.Mother, WritePet);
                Write(writer, "not"u8, value.Not, WritePetNot);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetNot.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetNot ReadPetNot(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetNot.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetNot(Utf8JsonWriter writer, PetNot value)
            {
                switch (value.Value)
                {
                    case long item: WriteInt64(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetNot");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetNot"/>.</summary>
        public sealed class PetNotJsonConverter() : PetsJsonConverter<PetNot>(PetsJson.ReadPetNot, PetsJson.WritePetNot);
    }

    public readonly partial record struct PetNot
    {
        internal static PetsVariant<PetNot>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetNot(JsonElement value) => _value = value;

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
