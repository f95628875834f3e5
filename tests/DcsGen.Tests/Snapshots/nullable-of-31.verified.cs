// Info DCS1002 (15,43): OpenAPI 3.1 has no 'nullable'; null is allowed nevertheless. Write 'null' in 'type'
// Info DCS1002 (15,104): OpenAPI 3.1 has no 'nullable'; null is allowed nevertheless. Write 'null' in 'type'
// Info DCS1002 (15,360): OpenAPI 3.1 has no 'nullable'; null is allowed nevertheless. Write 'null' in 'type'

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

// ---- Pets/Models/Ball.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BallJsonConverter))]
public sealed partial record Ball
{
    public double Radius { get; init; }
}

// ---- Pets/Models/Rope.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.RopeJsonConverter))]
public sealed partial record Rope
{
    public double Length { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string? Name { get; init; }
    public PetMood? Mood { get; init; }
    public Toy? Toy { get; init; }
    public Pet? Next { get; init; }
    public Toy? Maybe { get; init; }
    public Ball? Ref { get; init; }
}

// ---- Pets/Models/PetMood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetMoodJsonConverter))]
public readonly partial record struct PetMood
{
    public static PetMood Happy => new(Values.Happy);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Happy = "happy";
    }
}

// ---- Pets/Models/Toy.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.ToyJsonConverter))]
public readonly partial record struct Toy
{
    /// <summary>Creates a value of the type <see cref="Ball"/>.</summary>
    public Toy(Ball value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Rope"/>.</summary>
    public Toy(Rope value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Ball"/>, <see cref="Rope"/>, or <see cref="JsonElement"/> for a value that the
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

// ---- Pets/Plumbing/Ball.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Ball ReadBall(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                double? radius = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "radius"u8): radius = ReadDouble(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Ball
                {
                    Radius = radius ?? Missing<double>(ref reader, "Ball", "radius"),
                };
            }

            internal static void WriteBall(Utf8JsonWriter writer, Ball value)
            {
                NotNull(value, "Ball");
                writer.WriteStartObject();
                WriteAlways(writer, "radius"u8, value.Radius, WriteDouble);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Ball"/>.</summary>
        public sealed class BallJsonConverter() : PetsJsonConverter<Ball>(PetsJson.ReadBall, PetsJson.WriteBall);
    }
}

// ---- Pets/Plumbing/Rope.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Rope ReadRope(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                double? length = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "length"u8): length = ReadDouble(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Rope
                {
                    Length = length ?? Missing<double>(ref reader, "Rope", "length"),
                };
            }

            internal static void WriteRope(Utf8JsonWriter writer, Rope value)
            {
                NotNull(value, "Rope");
                writer.WriteStartObject();
                WriteAlways(writer, "length"u8, value.Length, WriteDouble);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Rope"/>.</summary>
        public sealed class RopeJsonConverter() : PetsJsonConverter<Rope>(PetsJson.ReadRope, PetsJson.WriteRope);
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
                string? nameValue = null;
                PetMood? mood = null;
                Toy? toy = null;
                Pet? next = null;
                Toy? maybe = null;
                Ball? @ref = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"name\":"u8)) { nameValue = scanner.String(); }
                        if (scanner.Has("\"mood\":"u8)) { mood = new(scanner.Listed(global::Acme.Pets.PetMood.s_listed)); }
                        if (scanner.Has("\"toy\":"u8)) { toy = scanner.Value(ReadToy); }
                        if (scanner.Has("\"next\":"u8)) { next = scanner.Object(ref reader, ScanPet); }
                        if (scanner.Has("\"maybe\":"u8)) { maybe = scanner.Value(ReadToy); }
                        if (scanner.Has("\"ref\":"u8)) { @ref = scanner.Value(ReadBall); }
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
                            case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                            case 4 when Is(name, "mood"u8): mood = ReadPetMood(ref reader); break;
                            case 3 when Is(name, "toy"u8): toy = ReadToy(ref reader); break;
                            case 4 when Is(name, "next"u8): next = ReadPet(ref reader); break;
                            case 5 when Is(name, "maybe"u8): maybe = ReadToy(ref reader); break;
                            case 3 when Is(name, "ref"u8): @ref = ReadBall(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Name = nameValue,
                    Mood = mood,
                    Toy = toy,
                    Next = next,
                    Maybe = maybe,
                    Ref = @ref,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteOrNull(writer, "name"u8, value.Name);
                WriteOrNull(writer, "mood"u8, value.Mood?.Value);
                WriteOrNull(writer, "toy"u8, value.Toy, WriteToy);
                WriteOrNull(writer, "next"u8, value.Next, WritePet);
                WriteOrNull(writer, "maybe"u8, value.Maybe, WriteToy);
                Write(writer, "ref"u8, value.Ref, WriteBall);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetMood.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetMood ReadPetMood(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetMood.s_listed));

            internal static void WritePetMood(Utf8JsonWriter writer, PetMood value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetMood"/>.</summary>
        public sealed class PetMoodJsonConverter() : PetsJsonConverter<PetMood>(PetsJson.ReadPetMood, PetsJson.WritePetMood, static name => new(name));
    }

    public readonly partial record struct PetMood
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public PetMood(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(PetMood other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetMood> Known { get; } = [Happy];

        internal static readonly string[] s_listed = [Values.Happy];
    }
}

// ---- Pets/Plumbing/Toy.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Toy ReadToy(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Toy.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteToy(Utf8JsonWriter writer, Toy value)
            {
                switch (value.Value)
                {
                    case Ball item: WriteBall(writer, item); break;
                    case Rope item: WriteRope(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Toy");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Toy"/>.</summary>
        public sealed class ToyJsonConverter() : PetsJsonConverter<Toy>(PetsJson.ReadToy, PetsJson.WriteToy);
    }

    public readonly partial record struct Toy
    {
        internal static PetsVariant<Toy>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBall(ref reader)), ["radius"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadRope(ref reader)), ["length"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Toy(JsonElement value) => _value = value;

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
