
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
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task AddPetAsync(
        Frame? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse> AddPetWithResponseAsync(
        Frame? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

// ---- Pets/Models/Chain.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Chain</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Chain
{
    /// <summary><c>next</c></summary>
    public Chain? Next { get; init; }
}

// ---- Pets/Models/FamilyValue.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>FamilyValue</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record FamilyValue
{
    /// <summary><c>name</c></summary>
    public string? Name { get; init; }

    /// <summary><c>young</c></summary>
    public IReadOnlyDictionary<string, FamilyValue>? Young { get; init; }
}

// ---- Pets/Models/Frame.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Frame</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Frame
{
    /// <summary><c>children</c></summary>
    public IReadOnlyList<Node>? Children { get; init; }

    /// <summary><c>type</c></summary>
    public required string Type { get; init; }
}

// ---- Pets/Models/Group.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Group</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Group
{
    /// <summary><c>children</c></summary>
    public IReadOnlyList<Node>? Children { get; init; }

    /// <summary><c>type</c></summary>
    public required string Type { get; init; }

    /// <summary><c>family</c></summary>
    public IReadOnlyDictionary<string, FamilyValue>? Family { get; init; }
}

// ---- Pets/Models/Parent.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>Parent</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Parent
{
    /// <summary><c>children</c></summary>
    public IReadOnlyList<Node> Children { get; init; } = [];
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Pet</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>mother</c></summary>
    public Pet? Mother { get; init; }
}

// ---- Pets/Models/Node.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Node
{
    /// <summary><see cref="Frame"/>.</summary>
    public Node(Frame value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><see cref="Group"/>.</summary>
    public Node(Group value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <see cref="Frame"/>, <see cref="Group"/>, or <see cref="JsonElement"/> for what the document does not
    /// list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Grid.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Grid
{
    /// <summary><c>IReadOnlyList&lt;Grid&gt;</c>.</summary>
    public Grid(IReadOnlyList<Grid> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>IReadOnlyList&lt;Grid&gt;</c>, or <see cref="JsonElement"/> for what the document does not list.
    /// Never null.
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

    /// <inheritdoc/>
    public Task AddPetAsync(
        Frame? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddPetWithResponseAsync(
        Frame? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddPetCallAsync(
        Frame? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addPetOperation, AddPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddPetRequest(Frame? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WriteFrame, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Chain.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Chain ReadChain(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        Chain? next = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("next"u8): next = ReadChain(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Chain
        {
            Next = next,
        };
    }

    internal static void WriteChain(Utf8JsonWriter writer, Chain value)
    {
        NotNull(value, "Chain");
        writer.WriteStartObject();
        Write(writer, "next"u8, value.Next, WriteChain);
        writer.WriteEndObject();
    }
}

public sealed partial record Chain
{
    /// <summary>Reads and writes <see cref="Chain"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Chain>(PetsJson.ReadChain, PetsJson.WriteChain);
}

// ---- Pets/Plumbing/FamilyValue.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static FamilyValue ReadFamilyValue(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? nameValue = null;
        IReadOnlyDictionary<string, FamilyValue>? young = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): nameValue = ReadString(ref reader); break;
                case 5 when name.SequenceEqual("young"u8): young = ReadMap(ref reader, ReadFamilyValue); break;
                default: reader.Skip(); break;
            }
        }

        return new FamilyValue
        {
            Name = nameValue,
            Young = young,
        };
    }

    internal static void WriteFamilyValue(Utf8JsonWriter writer, FamilyValue value)
    {
        NotNull(value, "FamilyValue");
        writer.WriteStartObject();
        Write(writer, "name"u8, value.Name);
        Write(writer, "young"u8, value.Young, static (writer1, value1) => WriteMap(writer1, value1, WriteFamilyValue));
        writer.WriteEndObject();
    }
}

public sealed partial record FamilyValue
{
    /// <summary>Reads and writes <see cref="FamilyValue"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<FamilyValue>(PetsJson.ReadFamilyValue, PetsJson.WriteFamilyValue);
}

// ---- Pets/Plumbing/Frame.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Frame ReadFrame(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<Node>? children = null;
        string? type = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("children"u8): children = ReadList(ref reader, ReadNode); break;
                case 4 when name.SequenceEqual("type"u8): type = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Frame
        {
            Children = children,
            Type = type ?? Missing<string>(ref reader, "Frame", "type"),
        };
    }

    internal static void WriteFrame(Utf8JsonWriter writer, Frame value)
    {
        NotNull(value, "Frame");
        writer.WriteStartObject();
        WriteAlways(writer, "type"u8, value.Type);
        Write(writer, "children"u8, value.Children, static (writer1, value1) => WriteList(writer1, value1, WriteNode));
        writer.WriteEndObject();
    }
}

public sealed partial record Frame
{
    /// <summary>Reads and writes <see cref="Frame"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Frame>(PetsJson.ReadFrame, PetsJson.WriteFrame);
}

// ---- Pets/Plumbing/Group.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Group ReadGroup(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<Node>? children = null;
        string? type = null;
        IReadOnlyDictionary<string, FamilyValue>? family = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("children"u8): children = ReadList(ref reader, ReadNode); break;
                case 4 when name.SequenceEqual("type"u8): type = ReadString(ref reader); break;
                case 6 when name.SequenceEqual("family"u8): family = ReadMap(ref reader, ReadFamilyValue); break;
                default: reader.Skip(); break;
            }
        }

        return new Group
        {
            Children = children,
            Type = type ?? Missing<string>(ref reader, "Group", "type"),
            Family = family,
        };
    }

    internal static void WriteGroup(Utf8JsonWriter writer, Group value)
    {
        NotNull(value, "Group");
        writer.WriteStartObject();
        WriteAlways(writer, "type"u8, value.Type);
        Write(writer, "children"u8, value.Children, static (writer1, value1) => WriteList(writer1, value1, WriteNode));
        Write(writer, "family"u8, value.Family, static (writer1, value1) => WriteMap(writer1, value1, WriteFamilyValue));
        writer.WriteEndObject();
    }
}

public sealed partial record Group
{
    /// <summary>Reads and writes <see cref="Group"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Group>(PetsJson.ReadGroup, PetsJson.WriteGroup);
}

// ---- Pets/Plumbing/Parent.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Parent ReadParent(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<Node>? children = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("children"u8): children = ReadList(ref reader, ReadNode); break;
                default: reader.Skip(); break;
            }
        }

        return new Parent
        {
            Children = children ?? [],
        };
    }

    internal static void WriteParent(Utf8JsonWriter writer, Parent value)
    {
        NotNull(value, "Parent");
        writer.WriteStartObject();
        WriteAlways(writer, "children"u8, value.Children, static (writer1, value1) => WriteList(writer1, value1, WriteNode));
        writer.WriteEndObject();
    }
}

public sealed partial record Parent
{
    /// <summary>Reads and writes <see cref="Parent"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Parent>(PetsJson.ReadParent, PetsJson.WriteParent);
}

// ---- Pets/Plumbing/Pet.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Pet ReadPet(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        Pet? mother = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("mother"u8): mother = ReadPet(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Pet
        {
            Mother = mother,
        };
    }

    internal static void WritePet(Utf8JsonWriter writer, Pet value)
    {
        NotNull(value, "Pet");
        writer.WriteStartObject();
        Write(writer, "mother"u8, value.Mother, WritePet);
        writer.WriteEndObject();
    }
}

public sealed partial record Pet
{
    /// <summary>Reads and writes <see cref="Pet"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
}

// ---- Pets/Plumbing/Node.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Node ReadNode(ref Utf8JsonReader reader)
    {
        var tag = Tag(reader, "type"u8);
        return tag.Length switch
        {
            5 when tag.SequenceEqual("Frame"u8) => new(ReadFrame(ref reader)),
            5 when tag.SequenceEqual("Group"u8) => new(ReadGroup(ref reader)),
            _ => new(ReadAny(ref reader)),
        };
    }

    internal static void WriteNode(Utf8JsonWriter writer, Node value)
    {
        switch (value.Value)
        {
            case Frame item: WriteFrame(writer, item); break;
            case Group item: WriteGroup(writer, item); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("Node");
        }
    }
}

public readonly partial record struct Node
{
    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public Node(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="Node"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Node>(PetsJson.ReadNode, PetsJson.WriteNode);
}

// ---- Pets/Plumbing/Grid.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Grid ReadGrid(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, Grid.Candidates, out var value) ? value : new(ReadAny(ref reader));

    internal static void WriteGrid(Utf8JsonWriter writer, Grid value)
    {
        switch (value.Value)
        {
            case IReadOnlyList<Grid> item: WriteList(writer, item, WriteGrid); break;
            case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
            default: throw Null("Grid");
        }
    }
}

public readonly partial record struct Grid
{
    internal static PetsCandidate<Grid>[] Candidates { get; } =
    [
        new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadGrid))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public Grid(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="Grid"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Grid>(PetsJson.ReadGrid, PetsJson.WriteGrid);
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
