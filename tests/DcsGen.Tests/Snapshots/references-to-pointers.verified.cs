// Warning DCS0004 (14,145): '#/components/schemas/Pet~1Full/properties/gone' cannot be resolved: the document has no such target

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
    /// <param name="page">Query parameter <c>page</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetFull> ListPetsAsync(
        long page,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(page, options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<PetFull>> ListPetsWithResponseAsync(
        long page,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
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
        PetFullOwner body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse> AddPetWithResponseAsync(
        PetFullOwner body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

// ---- Pets/Operations/ListCats.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/cats</c></summary>
    /// <remarks><c>GET /cats</c></remarks>
    /// <param name="page">Query parameter <c>page</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetFull> ListCatsAsync(
        long page,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListCatsWithResponseAsync(page, options, cancellationToken));

    /// <summary><see cref="ListCatsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListCatsAsync" path="/param"/>
    Task<PetsResponse<PetFull>> ListCatsWithResponseAsync(
        long page,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListCats");
}

// ---- Pets/Operations/AddCat.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/cats</c></summary>
    /// <remarks><c>POST /cats</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task AddCatAsync(
        PetFullOwner body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddCatWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddCatAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AddCatAsync" path="/param"/>
    Task<PetsResponse> AddCatWithResponseAsync(
        PetFullOwner body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddCat");
}

// ---- Pets/Models/Keys.g.cs
namespace Acme.Pets;

using global::System.Text.Json;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.KeysJsonConverter))]
public sealed partial record Keys
{
    public KeysAB? AB { get; init; }
    public KeysAB? Copy { get; init; }
    public JsonElement? Gone { get; init; }
}

// ---- Pets/Models/PetFull.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetFullJsonConverter))]
public sealed partial record PetFull
{
    public PetFullOwner? Owner { get; init; }
    public PetFullOwner? Keeper { get; init; }
}

// ---- Pets/Models/PetFullOwner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetFullOwnerJsonConverter))]
public sealed partial record PetFullOwner
{
    public string? Name { get; init; }
    public PetFull? Pet { get; init; }
}

// ---- Pets/Models/KeysAB.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.KeysABJsonConverter))]
public readonly partial record struct KeysAB
{
    public static KeysAB X => new(Values.X);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string X = "x";
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
    private static readonly PetsOperation<PetFull> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadPetFull, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetFull> ListPetsAsync(
        long page, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(page, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetFull>> ListPetsWithResponseAsync(
        long page, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(page, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetFull>> ListPetsCallAsync(
        long page, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(page, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(long page, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("page", page);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
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
        PetFullOwner body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddPetWithResponseAsync(
        PetFullOwner body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddPetCallAsync(
        PetFullOwner body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addPetOperation, AddPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddPetRequest(PetFullOwner body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePetFullOwner, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/ListCats.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetFull> s_listCatsOperation = new(
        "ListCats", "/cats", "application/json",
        PetsJson.ReadPetFull, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetFull> ListCatsAsync(
        long page, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListCatsCallAsync(page, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetFull>> ListCatsWithResponseAsync(
        long page, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListCatsCallAsync(page, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetFull>> ListCatsCallAsync(
        long page, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listCatsOperation, ListCatsRequest(page, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListCatsRequest(long page, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/cats");
        uri.Query("page", page);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/AddCat.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_addCatOperation = new(
        "AddCat", "/cats", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task AddCatAsync(
        PetFullOwner body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddCatCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddCatWithResponseAsync(
        PetFullOwner body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddCatCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddCatCallAsync(
        PetFullOwner body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addCatOperation, AddCatRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddCatRequest(PetFullOwner body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/cats");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePetFullOwner, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Keys.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Keys ReadKeys(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                KeysAB? aB = null;
                KeysAB? copy = null;
                JsonElement? gone = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 3 when Is(name, "a%b"u8): aB = ReadKeysAB(ref reader); break;
                        case 4 when Is(name, "copy"u8): copy = ReadKeysAB(ref reader); break;
                        case 4 when Is(name, "gone"u8): gone = ReadAny(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Keys
                {
                    AB = aB,
                    Copy = copy,
                    Gone = gone,
                };
            }

            internal static void WriteKeys(Utf8JsonWriter writer, Keys value)
            {
                NotNull(value, "Keys");
                writer.WriteStartObject();
                Write(writer, "a%b"u8, value.AB?.Value);
                Write(writer, "copy"u8, value.Copy?.Value);
                Write(writer, "gone"u8, value.Gone, WriteAny);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Keys"/>.</summary>
        public sealed class KeysJsonConverter() : PetsJsonConverter<Keys>(PetsJson.ReadKeys, PetsJson.WriteKeys);
    }
}

// ---- Pets/Plumbing/PetFull.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetFull ReadPetFull(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPetFull);

            // Null when the scanner did not come to the record's end.
            internal static PetFull? ScanPetFull(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                PetFullOwner? owner = null;
                PetFullOwner? keeper = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"owner\":"u8)) { owner = scanner.Value(ReadPetFullOwner); }
                        if (scanner.Has("\"keeper\":"u8)) { keeper = scanner.Value(ReadPetFullOwner); }
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
                            case 5 when Is(name, "owner"u8): owner = ReadPetFullOwner(ref reader); break;
                            case 6 when Is(name, "keeper"u8): keeper = ReadPetFullOwner(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new PetFull
                {
                    Owner = owner,
                    Keeper = keeper,
                };
            }

            internal static void WritePetFull(Utf8JsonWriter writer, PetFull value)
            {
                NotNull(value, "PetFull");
                writer.WriteStartObject();
                Write(writer, "owner"u8, value.Owner, WritePetFullOwner);
                Write(writer, "keeper"u8, value.Keeper, WritePetFullOwner);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetFull"/>.</summary>
        public sealed class PetFullJsonConverter() : PetsJsonConverter<PetFull>(PetsJson.ReadPetFull, PetsJson.WritePetFull);
    }
}

// ---- Pets/Plumbing/PetFullOwner.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetFullOwner ReadPetFullOwner(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? nameValue = null;
                PetFull? pet = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 3 when Is(name, "pet"u8): pet = ReadPetFull(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetFullOwner
                {
                    Name = nameValue,
                    Pet = pet,
                };
            }

            internal static void WritePetFullOwner(Utf8JsonWriter writer, PetFullOwner value)
            {
                NotNull(value, "PetFullOwner");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                Write(writer, "pet"u8, value.Pet, WritePetFull);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetFullOwner"/>.</summary>
        public sealed class PetFullOwnerJsonConverter() : PetsJsonConverter<PetFullOwner>(PetsJson.ReadPetFullOwner, PetsJson.WritePetFullOwner);
    }
}

// ---- Pets/Plumbing/KeysAB.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static KeysAB ReadKeysAB(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.KeysAB.s_listed));

            internal static void WriteKeysAB(Utf8JsonWriter writer, KeysAB value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="KeysAB"/>.</summary>
        public sealed class KeysABJsonConverter() : PetsJsonConverter<KeysAB>(PetsJson.ReadKeysAB, PetsJson.WriteKeysAB, static name => new(name));
    }

    public readonly partial record struct KeysAB
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public KeysAB(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(KeysAB other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<KeysAB> Known { get; } = [X];

        internal static readonly string[] s_listed = [Values.X];
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
