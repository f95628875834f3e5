
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

// ---- Pets/Operations/ListPets.g.cs
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
    Task<Pet> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<Pet>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Size Size { get; init; }
    public PetMood? Mood { get; init; }
}

// ---- Pets/Models/Size.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.SizeJsonConverter))]
public readonly partial record struct Size
{
    /// <summary><c>1</c>: Fits in a hand.</summary>
    public static Size Small => new(Values.Small);

    /// <summary><c>2</c>: Does not.</summary>
    public static Size Large => new(Values.Large);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Small or Values.Large;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="Size.Small"/>
        public const long Small = 1;

        /// <inheritdoc cref="Size.Large"/>
        public const long Large = 2;
    }
}

// ---- Pets/Models/PetMood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetMoodJsonConverter))]
public readonly partial record struct PetMood
{
    public static PetMood _0 => new(Values._0);

    /// <summary><c>-1</c></summary>
    public static PetMood Minus1 => new(Values.Minus1);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values._0 or Values.Minus1;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const long _0 = 0;

        /// <inheritdoc cref="PetMood.Minus1"/>
        public const long Minus1 = -1;
    }
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
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
                Size? size = null;
                PetMood? mood = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"size\":"u8)) { size = scanner.Value(ReadSize); }
                        if (scanner.Has("\"mood\":"u8)) { mood = scanner.Value(ReadPetMood); }
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
                            case 4 when Is(name, "mood"u8): mood = ReadPetMood(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Size = size ?? Missing<Size>(ref reader, "Pet", "size"),
                    Mood = mood,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "size"u8, value.Size, WriteSize);
                Write(writer, "mood"u8, value.Mood, WritePetMood);
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
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Size ReadSize(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

            internal static void WriteSize(Utf8JsonWriter writer, Size value) => writer.WriteNumberValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="Size"/>.</summary>
        public sealed class SizeJsonConverter() : PetsJsonConverter<Size>(PetsJson.ReadSize, PetsJson.WriteSize);
    }

    public readonly partial record struct Size
    {
        /// <summary>Creates a value, which the document need not list.</summary>
        public Size(long value) => Value = value;

        /// <summary>The value on the wire.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<Size> Known { get; } = [Small, Large];
    }
}

// ---- Pets/Plumbing/PetMood.Json.g.cs

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
            internal static PetMood ReadPetMood(ref Utf8JsonReader reader) => new(ReadInt64(ref reader));

            internal static void WritePetMood(Utf8JsonWriter writer, PetMood value) => writer.WriteNumberValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetMood"/>.</summary>
        public sealed class PetMoodJsonConverter() : PetsJsonConverter<PetMood>(PetsJson.ReadPetMood, PetsJson.WritePetMood);
    }

    public readonly partial record struct PetMood
    {
        /// <summary>Creates a value, which the document need not list.</summary>
        public PetMood(long value) => Value = value;

        /// <summary>The value on the wire.</summary>
        public long Value { get; }

        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetMood> Known { get; } = [_0, Minus1];
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
