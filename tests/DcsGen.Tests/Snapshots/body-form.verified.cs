
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

// ---- Pets/Operations/AddPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/pets</c></summary>
    /// <remarks><c>POST /pets</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task AddPetAsync(
        AddPetRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse> AddPetWithResponseAsync(
        AddPetRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

// ---- Pets/Models/AddPetRequest.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>AddPetRequest</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record AddPetRequest
{
    /// <summary><c>name</c></summary>
    public required string Name { get; init; }

    /// <summary><c>tags</c></summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary><c>owner</c></summary>
    public AddPetRequestOwner? Owner { get; init; }

    /// <summary><c>ids</c></summary>
    public IReadOnlyList<long>? Ids { get; init; }
}

// ---- Pets/Models/AddPetRequestOwner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>AddPetRequestOwner</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record AddPetRequestOwner
{
    /// <summary><c>city</c></summary>
    public string? City { get; init; }
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

// ---- Pets/Plumbing/Operations/AddPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_addPetOperation = new(
        "AddPet", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    private static readonly PetsFieldEncoding[] s_addPetEncodings =
    [
        new("owner", PetsFieldStyle.DeepObject),
        new("ids", PetsFieldStyle.Comma),
    ];

    /// <inheritdoc/>
    public Task AddPetAsync(
        AddPetRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddPetWithResponseAsync(
        AddPetRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddPetCallAsync(
        AddPetRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addPetOperation, AddPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddPetRequest(AddPetRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsForm.Content(body, PetsJson.WriteAddPetRequest, s_addPetEncodings);
        return request;
    }
}

// ---- Pets/Plumbing/AddPetRequest.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static AddPetRequest ReadAddPetRequest(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? nameValue = null;
        IReadOnlyList<string>? tags = null;
        AddPetRequestOwner? owner = null;
        IReadOnlyList<long>? ids = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): nameValue = ReadString(ref reader); break;
                case 4 when name.SequenceEqual("tags"u8): tags = ReadList(ref reader, ReadString); break;
                case 5 when name.SequenceEqual("owner"u8): owner = ReadAddPetRequestOwner(ref reader); break;
                case 3 when name.SequenceEqual("ids"u8): ids = ReadList(ref reader, ReadInt64); break;
                default: reader.Skip(); break;
            }
        }

        return new AddPetRequest
        {
            Name = nameValue ?? Missing<string>(ref reader, "AddPetRequest", "name"),
            Tags = tags,
            Owner = owner,
            Ids = ids,
        };
    }

    internal static void WriteAddPetRequest(Utf8JsonWriter writer, AddPetRequest value)
    {
        NotNull(value, "AddPetRequest");
        writer.WriteStartObject();
        WriteAlways(writer, "name"u8, value.Name);
        Write(writer, "tags"u8, value.Tags, static (writer1, value1) => WriteList(writer1, value1, WriteString));
        Write(writer, "owner"u8, value.Owner, WriteAddPetRequestOwner);
        Write(writer, "ids"u8, value.Ids, static (writer1, value1) => WriteList(writer1, value1, WriteInt64));
        writer.WriteEndObject();
    }
}

public sealed partial record AddPetRequest
{
    /// <summary>Reads and writes <see cref="AddPetRequest"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<AddPetRequest>(PetsJson.ReadAddPetRequest, PetsJson.WriteAddPetRequest);
}

// ---- Pets/Plumbing/AddPetRequestOwner.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static AddPetRequestOwner ReadAddPetRequestOwner(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? city = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("city"u8): city = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new AddPetRequestOwner
        {
            City = city,
        };
    }

    internal static void WriteAddPetRequestOwner(Utf8JsonWriter writer, AddPetRequestOwner value)
    {
        NotNull(value, "AddPetRequestOwner");
        writer.WriteStartObject();
        Write(writer, "city"u8, value.City);
        writer.WriteEndObject();
    }
}

public sealed partial record AddPetRequestOwner
{
    /// <summary>Reads and writes <see cref="AddPetRequestOwner"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<AddPetRequestOwner>(PetsJson.ReadAddPetRequestOwner, PetsJson.WriteAddPetRequestOwner);
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
