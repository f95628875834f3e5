
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
    Task<Tag> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<Tag>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Models/NoteObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.NoteObjectJsonConverter))]
public sealed partial record NoteObject
{
    public Text? Text { get; init; }
}

// ---- Pets/Models/Note.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.NoteJsonConverter))]
public readonly partial record struct Note
{
    /// <summary>Creates a value of the type <c>bool</c>.</summary>
    public Note(bool value) => _value = value;

    /// <summary>Creates a value of the type <see cref="NoteObject"/>.</summary>
    public Note(NoteObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public Note(long value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <c>bool</c>, <see cref="NoteObject"/>, <c>long</c>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Text.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.TextJsonConverter))]
public readonly partial record struct Text
{
    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;Number&gt;</c>.</summary>
    public Text(IReadOnlyList<Number> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public Text(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>IReadOnlyList&lt;Number&gt;</c>, <c>string</c>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Number.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.NumberJsonConverter))]
public readonly partial record struct Number
{
    /// <summary>Creates a value of the type <c>double</c>.</summary>
    public Number(double value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public Number(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>double</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document
    /// does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/ReadTag.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.ReadTagJsonConverter))]
public readonly partial record struct ReadTag
{
    /// <summary>Creates a value of the type <c>bool</c>.</summary>
    public ReadTag(bool value) => _value = value;

    /// <summary>Creates a value of the type <see cref="NoteObject"/>.</summary>
    public ReadTag(NoteObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>bool</c>, <see cref="NoteObject"/>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Tag.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.TagJsonConverter))]
public readonly partial record struct Tag
{
    /// <summary>Creates a value of the type <c>bool</c>.</summary>
    public Tag(bool value) => _value = value;

    /// <summary>Creates a value of the type <see cref="NoteObject"/>.</summary>
    public Tag(NoteObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public Tag(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public Tag(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>bool</c>, <see cref="NoteObject"/>, <c>long</c>, <c>string</c>, or
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Tag> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadTag, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Tag> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Tag>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Tag>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/NoteObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static NoteObject ReadNoteObject(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Text? text = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "text"u8): text = ReadText(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new NoteObject
                {
                    Text = text,
                };
            }

            internal static void WriteNoteObject(Utf8JsonWriter writer, NoteObject value)
            {
                NotNull(value, "NoteObject");
                writer.WriteStartObject();
                Write(writer, "text"u8, value.Text, WriteText);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="NoteObject"/>.</summary>
        public sealed class NoteObjectJsonConverter() : PetsJsonConverter<NoteObject>(PetsJson.ReadNoteObject, PetsJson.WriteNoteObject);
    }
}

// ---- Pets/Plumbing/Note.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Note ReadNote(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Note.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteNote(Utf8JsonWriter writer, Note value)
            {
                switch (value.Value)
                {
                    case bool item: WriteBoolean(writer, item); break;
                    case NoteObject item: WriteNoteObject(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Note");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Note"/>.</summary>
        public sealed class NoteJsonConverter() : PetsJsonConverter<Note>(PetsJson.ReadNote, PetsJson.WriteNote);
    }

    public readonly partial record struct Note
    {
        internal static PetsVariant<Note>[] Variants { get; } =
        [
            new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadNoteObject(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Note(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Text.Json.g.cs

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
            internal static Text ReadText(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Text.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteText(Utf8JsonWriter writer, Text value)
            {
                switch (value.Value)
                {
                    case IReadOnlyList<Number> item: WriteList(writer, item, WriteNumber); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Text");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Text"/>.</summary>
        public sealed class TextJsonConverter() : PetsJsonConverter<Text>(PetsJson.ReadText, PetsJson.WriteText);
    }

    public readonly partial record struct Text
    {
        internal static PetsVariant<Text>[] Variants { get; } =
        [
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadNumber))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Text(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Number.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Number ReadNumber(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Number.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteNumber(Utf8JsonWriter writer, Number value)
            {
                switch (value.Value)
                {
                    case double item: WriteDouble(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Number");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Number"/>.</summary>
        public sealed class NumberJsonConverter() : PetsJsonConverter<Number>(PetsJson.ReadNumber, PetsJson.WriteNumber);
    }

    public readonly partial record struct Number
    {
        internal static PetsVariant<Number>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadDouble(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Number(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/ReadTag.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ReadTag ReadReadTag(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.ReadTag.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteReadTag(Utf8JsonWriter writer, ReadTag value)
            {
                switch (value.Value)
                {
                    case bool item: WriteBoolean(writer, item); break;
                    case NoteObject item: WriteNoteObject(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("ReadTag");
                }
            }
        }

        /// <summary>Reads and writes <see cref="ReadTag"/>.</summary>
        public sealed class ReadTagJsonConverter() : PetsJsonConverter<ReadTag>(PetsJson.ReadReadTag, PetsJson.WriteReadTag);
    }

    public readonly partial record struct ReadTag
    {
        internal static PetsVariant<ReadTag>[] Variants { get; } =
        [
            new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadNoteObject(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public ReadTag(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Tag.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Tag ReadTag(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Tag.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteTag(Utf8JsonWriter writer, Tag value)
            {
                switch (value.Value)
                {
                    case bool item: WriteBoolean(writer, item); break;
                    case NoteObject item: WriteNoteObject(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Tag");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Tag"/>.</summary>
        public sealed class TagJsonConverter() : PetsJsonConverter<Tag>(PetsJson.ReadTag, PetsJson.WriteTag);
    }

    public readonly partial record struct Tag
    {
        internal static PetsVariant<Tag>[] Variants { get; } =
        [
            new(JsonValueKind.True, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBoolean(ref reader))),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadNoteObject(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Tag(JsonElement value) => _value = value;

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
