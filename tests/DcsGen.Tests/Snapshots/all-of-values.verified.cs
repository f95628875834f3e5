// Info DCS1002 (11,5): The schemas of this allOf do not describe one type; the value is read as any JSON

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

// ---- Pets/Operations/ShowPet.g.cs
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
    Task<Pet> ShowPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ShowPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ShowPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ShowPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> ShowPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ShowPet");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>kind</c></summary>
    public Kind? Kind { get; init; }

    /// <summary><c>code</c></summary>
    public string? Code { get; init; }

    /// <summary><c>tags</c></summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary><c>both</c></summary>
    public JsonElement? Both { get; init; }
}

// ---- Pets/Models/Kind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Kind
{
    /// <summary><c>dog</c></summary>
    public static Kind Dog => new(Values.Dog);

    /// <summary><c>cat</c></summary>
    public static Kind Cat => new(Values.Cat);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Dog or Values.Cat;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="Kind.Dog"/>
        public const string Dog = "dog";

        /// <inheritdoc cref="Kind.Cat"/>
        public const string Cat = "cat";
    }
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

// ---- Pets/Plumbing/Operations/ShowPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_showPetOperation = new(
        "ShowPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<Pet> ShowPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ShowPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> ShowPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ShowPetCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> ShowPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_showPetOperation, ShowPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ShowPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
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
        Kind? kind = null;
        string? code = null;
        IReadOnlyList<string>? tags = null;
        JsonElement? both = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"kind\":"u8)) { kind = KnownKind(scanner.Text()) ?? new(scanner.Last()); }
                if (scanner.Has("\"code\":"u8)) { code = scanner.String(); }
                if (scanner.Has("\"tags\":"u8)) { tags = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, ReadString)); }
                if (scanner.Has("\"both\":"u8)) { both = scanner.Value(ReadAny); }
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
                    case 4 when name.SequenceEqual("kind"u8): kind = ReadKind(ref reader); break;
                    case 4 when name.SequenceEqual("code"u8): code = ReadString(ref reader); break;
                    case 4 when name.SequenceEqual("tags"u8): tags = ReadList(ref reader, ReadString); break;
                    case 4 when name.SequenceEqual("both"u8): both = ReadAny(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new Pet
        {
            Kind = kind,
            Code = code,
            Tags = tags ?? [],
            Both = both,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "kind"u8, value.Kind?.Value);
        Write(writer, "code"u8, value.Code);
        WriteAlways(writer, "tags"u8, value.Tags, static (writer1, value1) => WriteList(writer1, value1, WriteString));
        Write(writer, "both"u8, value.Both, WriteAny);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/Kind.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Kind ReadKind(ref Utf8JsonReader reader) => KnownKind(Text(ref reader)) ?? new(reader.GetString()!);

    private static Kind? KnownKind(ReadOnlySpan<byte> text) => text.Length switch
    {
        3 when text.SequenceEqual("dog"u8) => new("dog"),
        3 when text.SequenceEqual("cat"u8) => new("cat"),
        _ => null,
    };

    internal static void WriteKind(Utf8JsonWriter writer, Kind value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct Kind
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public Kind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(Kind other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<Kind> Known { get; } = [Dog, Cat];

    /// <summary>Reads and writes <see cref="Kind"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Kind>(PetsJson.ReadKind, PetsJson.WriteKind, static name => new(name));
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
