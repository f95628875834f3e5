
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

// ---- Pets/Operations/WatchItems.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/a</c></summary>
    /// <remarks><c>GET /a</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchItemsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchItemsWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchItemsAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchItemsAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchItemsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchItems");
}

// ---- Pets/Operations/WatchJson.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/b</c></summary>
    /// <remarks><c>GET /b</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchJsonAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchJsonWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchJsonAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchJsonAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchJsonWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchJson");
}

// ---- Pets/Operations/WatchKinds.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/c</c></summary>
    /// <remarks><c>GET /c</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<WatchKindsEvent>> WatchKindsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchKindsWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchKindsAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchKindsAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<WatchKindsEvent>>>> WatchKindsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchKinds");
}

// ---- Pets/Operations/WatchMixed.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/d</c></summary>
    /// <remarks><c>GET /d</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<string>> WatchMixedAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchMixedWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchMixedAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchMixedAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchMixedWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchMixed");
}

// ---- Pets/Operations/WatchBytes.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/e</c></summary>
    /// <remarks><c>GET /e</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<string>> WatchBytesAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchBytesWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchBytesAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchBytesAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchBytesWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchBytes");
}

// ---- Pets/Operations/WatchAnything.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/f</c></summary>
    /// <remarks><c>GET /f</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<string>> WatchAnythingAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchAnythingWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchAnythingAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchAnythingAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAnythingWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("WatchAnything");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string Name { get; init; } = "";
}

// ---- Pets/Models/SseItemOfPet.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SseItemOfPetJsonConverter))]
public sealed partial record SseItemOfPet
{
    public Pet Data { get; init; } = null!;
    public string? EventType { get; init; }
    public string? EventId { get; init; }
    public TimeSpan? ReconnectionInterval { get; init; }
}

// ---- Pets/Models/WatchKindsEventObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.WatchKindsEventObjectJsonConverter))]
public sealed partial record WatchKindsEventObject
{
    public string To { get; init; } = "";
}

// ---- Pets/Models/WatchKindsEvent.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.WatchKindsEventJsonConverter))]
public readonly partial record struct WatchKindsEvent
{
    /// <summary>Creates a value of the type <see cref="Pet"/>.</summary>
    public WatchKindsEvent(Pet value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="WatchKindsEventObject"/>.</summary>
    public WatchKindsEvent(WatchKindsEventObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Pet"/>, <see cref="WatchKindsEventObject"/>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/WatchItems.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<Pet>>> s_watchItemsOperation = new(
        "WatchItems", "/a", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchItemsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchItemsWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchItemsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchItemsCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchItemsCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchItemsOperation, static utf8 => PetsJson.Parse(PetsJson.ReadPet, utf8.Span), WatchItemsRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchItemsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchJson.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<Pet>>> s_watchJsonOperation = new(
        "WatchJson", "/b", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchJsonAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchJsonWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchJsonWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchJsonCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchJsonCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchJsonOperation, static utf8 => PetsJson.Parse(PetsJson.ReadPet, utf8.Span), WatchJsonRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchJsonRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchKinds.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<WatchKindsEvent>>> s_watchKindsOperation = new(
        "WatchKinds", "/c", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<WatchKindsEvent>> WatchKindsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchKindsWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<WatchKindsEvent>>>> WatchKindsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchKindsCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<WatchKindsEvent>>>> WatchKindsCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchKindsOperation, static utf8 => PetsJson.Parse(PetsJson.ReadWatchKindsEvent, utf8.Span), WatchKindsRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchKindsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchMixed.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<string>>> s_watchMixedOperation = new(
        "WatchMixed", "/d", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<string>> WatchMixedAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchMixedWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchMixedWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchMixedCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchMixedCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchMixedOperation, static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span), WatchMixedRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchMixedRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchBytes.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<string>>> s_watchBytesOperation = new(
        "WatchBytes", "/e", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<string>> WatchBytesAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchBytesWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchBytesWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchBytesCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchBytesCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchBytesOperation, static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span), WatchBytesRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchBytesRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/e");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchAnything.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<string>>> s_watchAnythingOperation = new(
        "WatchAnything", "/f", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<string>> WatchAnythingAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchAnythingWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAnythingWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchAnythingCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAnythingCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchAnythingOperation, static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span), WatchAnythingRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchAnythingRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/f");
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
            internal static Pet ReadPet(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? nameValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Name = nameValue ?? Missing<string>(ref reader, "Pet", "name"),
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                WriteAlways(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/SseItemOfPet.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SseItemOfPet ReadSseItemOfPet(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Pet? data = null;
                string? eventType = null;
                string? eventId = null;
                TimeSpan? reconnectionInterval = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "data"u8): data = ReadPet(ref reader); break;
                        case 9 when Is(name, "eventType"u8): eventType = ReadString(ref reader); break;
                        case 7 when Is(name, "eventId"u8): eventId = ReadString(ref reader); break;
                        case 20 when Is(name, "reconnectionInterval"u8): reconnectionInterval = ReadDuration(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new SseItemOfPet
                {
                    Data = data ?? Missing<Pet>(ref reader, "SseItemOfPet", "data"),
                    EventType = eventType,
                    EventId = eventId,
                    ReconnectionInterval = reconnectionInterval,
                };
            }

            internal static void WriteSseItemOfPet(Utf8JsonWriter writer, SseItemOfPet value)
            {
                NotNull(value, "SseItemOfPet");
                writer.WriteStartObject();
                WriteAlways(writer, "data"u8, value.Data, WritePet);
                Write(writer, "eventType"u8, value.EventType);
                Write(writer, "eventId"u8, value.EventId);
                Write(writer, "reconnectionInterval"u8, value.ReconnectionInterval, WriteDuration);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SseItemOfPet"/>.</summary>
        public sealed class SseItemOfPetJsonConverter() : PetsJsonConverter<SseItemOfPet>(PetsJson.ReadSseItemOfPet, PetsJson.WriteSseItemOfPet);
    }
}

// ---- Pets/Plumbing/WatchKindsEventObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static WatchKindsEventObject ReadWatchKindsEventObject(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? to = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "to"u8): to = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new WatchKindsEventObject
                {
                    To = to ?? Missing<string>(ref reader, "WatchKindsEventObject", "to"),
                };
            }

            internal static void WriteWatchKindsEventObject(Utf8JsonWriter writer, WatchKindsEventObject value)
            {
                NotNull(value, "WatchKindsEventObject");
                writer.WriteStartObject();
                WriteAlways(writer, "to"u8, value.To);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="WatchKindsEventObject"/>.</summary>
        public sealed class WatchKindsEventObjectJsonConverter() : PetsJsonConverter<WatchKindsEventObject>(PetsJson.ReadWatchKindsEventObject, PetsJson.WriteWatchKindsEventObject);
    }
}

// ---- Pets/Plumbing/WatchKindsEvent.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static WatchKindsEvent ReadWatchKindsEvent(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.WatchKindsEvent.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteWatchKindsEvent(Utf8JsonWriter writer, WatchKindsEvent value)
            {
                switch (value.Value)
                {
                    case Pet item: WritePet(writer, item); break;
                    case WatchKindsEventObject item: WriteWatchKindsEventObject(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("WatchKindsEvent");
                }
            }
        }

        /// <summary>Reads and writes <see cref="WatchKindsEvent"/>.</summary>
        public sealed class WatchKindsEventJsonConverter() : PetsJsonConverter<WatchKindsEvent>(PetsJson.ReadWatchKindsEvent, PetsJson.WriteWatchKindsEvent);
    }

    public readonly partial record struct WatchKindsEvent
    {
        internal static PetsVariant<WatchKindsEvent>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPet(ref reader)), ["name"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadWatchKindsEventObject(ref reader)), ["to"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public WatchKindsEvent(JsonElement value) => _value = value;

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
