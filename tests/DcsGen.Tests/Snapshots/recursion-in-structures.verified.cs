
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
        Frame? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
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

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ChainJsonConverter))]
public sealed partial record Chain
{
    public Chain? Next { get; init; }
}

// ---- Pets/Models/FamilyValue.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FamilyValueJsonConverter))]
public sealed partial record FamilyValue
{
    public string? Name { get; init; }
    public IReadOnlyDictionary<string, FamilyValue>? Young { get; init; }
}

// ---- Pets/Models/Frame.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FrameJsonConverter))]
public sealed partial record Frame
{
    public IReadOnlyList<Node>? Children { get; init; }
    public required string Type { get; init; }
}

// ---- Pets/Models/Group.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.GroupJsonConverter))]
public sealed partial record Group
{
    public IReadOnlyList<Node>? Children { get; init; }
    public required string Type { get; init; }
    public IReadOnlyDictionary<string, FamilyValue>? Family { get; init; }
}

// ---- Pets/Models/Parent.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ParentJsonConverter))]
public sealed partial record Parent
{
    public IReadOnlyList<Node> Children { get; init; } = [];
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Pet? Mother { get; init; }
}

// ---- Pets/Models/Node.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.NodeJsonConverter))]
public readonly partial record struct Node
{
    /// <summary>Creates a value of the type <see cref="Frame"/>.</summary>
    public Node(Frame value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Group"/>.</summary>
    public Node(Group value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Frame"/>, <see cref="Group"/>, or <see cref="JsonElement"/> for a value that
    /// the document does not list. Never null.
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
[JsonConverter(typeof(Plumbing.GridJsonConverter))]
public readonly partial record struct Grid
{
    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;Grid&gt;</c>.</summary>
    public Grid(IReadOnlyList<Grid> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>IReadOnlyList&lt;Grid&gt;</c>, or <see cref="JsonElement"/> for a value that the
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

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "next"u8): next = ReadChain(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Chain"/>.</summary>
        public sealed class ChainJsonConverter() : PetsJsonConverter<Chain>(PetsJson.ReadChain, PetsJson.WriteChain);
    }
}

// ---- Pets/Plumbing/FamilyValue.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 5 when Is(name, "young"u8): young = ReadMap(ref reader, ReadFamilyValue); break;
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

        /// <summary>Reads and writes <see cref="FamilyValue"/>.</summary>
        public sealed class FamilyValueJsonConverter() : PetsJsonConverter<FamilyValue>(PetsJson.ReadFamilyValue, PetsJson.WriteFamilyValue);
    }
}

// ---- Pets/Plumbing/Frame.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 8 when Is(name, "children"u8): children = ReadList(ref reader, ReadNode); break;
                        case 4 when Is(name, "type"u8): type = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Frame"/>.</summary>
        public sealed class FrameJsonConverter() : PetsJsonConverter<Frame>(PetsJson.ReadFrame, PetsJson.WriteFrame);
    }
}

// ---- Pets/Plumbing/Group.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 8 when Is(name, "children"u8): children = ReadList(ref reader, ReadNode); break;
                        case 4 when Is(name, "type"u8): type = ReadString(ref reader); break;
                        case 6 when Is(name, "family"u8): family = ReadMap(ref reader, ReadFamilyValue); break;
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

        /// <summary>Reads and writes <see cref="Group"/>.</summary>
        public sealed class GroupJsonConverter() : PetsJsonConverter<Group>(PetsJson.ReadGroup, PetsJson.WriteGroup);
    }
}

// ---- Pets/Plumbing/Parent.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 8 when Is(name, "children"u8): children = ReadList(ref reader, ReadNode); break;
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

        /// <summary>Reads and writes <see cref="Parent"/>.</summary>
        public sealed class ParentJsonConverter() : PetsJsonConverter<Parent>(PetsJson.ReadParent, PetsJson.WriteParent);
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
                Pet? mother = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "mother"u8): mother = ReadPet(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/Node.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Node ReadNode(ref Utf8JsonReader reader)
            {
                var tag = Tag(reader, "type"u8);
                return tag.Length switch
                {
                    5 when Is(tag, "Frame"u8) => new(ReadFrame(ref reader)),
                    5 when Is(tag, "Group"u8) => new(ReadGroup(ref reader)),
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

        /// <summary>Reads and writes <see cref="Node"/>.</summary>
        public sealed class NodeJsonConverter() : PetsJsonConverter<Node>(PetsJson.ReadNode, PetsJson.WriteNode);
    }

    public readonly partial record struct Node
    {
        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Node(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Grid.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Grid ReadGrid(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Grid.Variants, out var value) ? value : new(ReadAny(ref reader));

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

        /// <summary>Reads and writes <see cref="Grid"/>.</summary>
        public sealed class GridJsonConverter() : PetsJsonConverter<Grid>(PetsJson.ReadGrid, PetsJson.WriteGrid);
    }

    public readonly partial record struct Grid
    {
        internal static PetsVariant<Grid>[] Variants { get; } =
        [
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadGrid))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Grid(JsonElement value) => _value = value;

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
