
// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Events</summary>
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
    /// The server's whole URL, used instead of <c>https://events.example.com</c> when set: for proxies and test servers, with a
    /// path if need be.
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

// ---- Pets/Operations/AddEvent.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/events</c></summary>
    /// <remarks><c>POST /events</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task AddEventAsync(
        Event? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddEventWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddEventAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="AddEventAsync" path="/param"/>
    Task<PetsResponse> AddEventWithResponseAsync(
        Event? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddEvent");
}

// ---- Pets/Models/Event.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Event</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Event
{
    /// <summary><c>id</c></summary>
    public string? Id { get; init; }

    /// <summary><c>data</c></summary>
    public string? Data { get; init; }

    /// <summary><c>kind</c></summary>
    public EventKind? Kind { get; init; }
}

// ---- Pets/Models/EventKind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct EventKind
{
    /// <summary><c>start</c></summary>
    public static EventKind Start => new(Values.Start);

    /// <summary><c>stop</c></summary>
    public static EventKind Stop => new(Values.Stop);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Start or Values.Stop;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="EventKind.Start"/>
        public const string Start = "start";

        /// <inheritdoc cref="EventKind.Stop"/>
        public const string Stop = "stop";
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

        return "https://events.example.com";
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

// ---- Pets/Plumbing/Operations/AddEvent.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_addEventOperation = new(
        "AddEvent", "/events", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task AddEventAsync(
        Event? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddEventCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddEventWithResponseAsync(
        Event? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddEventCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddEventCallAsync(
        Event? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addEventOperation, AddEventRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddEventRequest(Event? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/events");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WriteEvent, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Event.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Event ReadEvent(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? id = null;
        string? data = null;
        EventKind? kind = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8): id = ReadString(ref reader); break;
                case 4 when name.SequenceEqual("data"u8): data = ReadString(ref reader); break;
                case 4 when name.SequenceEqual("kind"u8): kind = ReadEventKind(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Event
        {
            Id = id,
            Data = data,
            Kind = kind,
        };
    }

    internal static void WriteEvent(Utf8JsonWriter writer, Event value)
    {
        NotNull(value, "Event");
        writer.WriteStartObject();
        Write(writer, "id"u8, value.Id);
        Write(writer, "data"u8, value.Data);
        Write(writer, "kind"u8, value.Kind?.Value);
        writer.WriteEndObject();
    }
}

public sealed partial record Event
{
    /// <summary>Reads and writes <see cref="Event"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Event>(PetsJson.ReadEvent, PetsJson.WriteEvent);
}

// ---- Pets/Plumbing/EventKind.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static EventKind ReadEventKind(ref Utf8JsonReader reader) => KnownEventKind(Text(ref reader)) ?? new(reader.GetString()!);

    private static EventKind? KnownEventKind(ReadOnlySpan<byte> text) => text.Length switch
    {
        5 when text.SequenceEqual("start"u8) => new("start"),
        4 when text.SequenceEqual("stop"u8) => new("stop"),
        _ => null,
    };

    internal static void WriteEventKind(Utf8JsonWriter writer, EventKind value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct EventKind
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public EventKind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(EventKind other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<EventKind> Known { get; } = [Start, Stop];

    /// <summary>Reads and writes <see cref="EventKind"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<EventKind>(PetsJson.ReadEventKind, PetsJson.WriteEventKind, static name => new(name));
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
