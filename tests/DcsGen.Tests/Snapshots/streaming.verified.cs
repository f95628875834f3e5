
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// GET /a  => IPetsClient.WatchAsync
//   query     since                 string                                    => WatchOptions.Since: string?
//   200       text/event-stream     Pet                                       => IAsyncEnumerable<PetsServerSentEvent<Pet>>

// GET /b  => IPetsClient.LogAsync
//   200       application/x-ndjson  [Pet]                                     => IAsyncEnumerable<Pet>

// GET /c  => IPetsClient.TicksAsync
//   200       text/event-stream     any                                       => IAsyncEnumerable<PetsServerSentEvent<string>>

// POST /d  => IPetsClient.ChatAsync
//   200       application/json      Pet                                       => Pet
//   200       text/event-stream     Pet                                       => IAsyncEnumerable<PetsServerSentEvent<Pet>>

// schema Pet  object, in responses  => Pet
//   property  name                  string                                    => Pet.Name: string?

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

// ---- Pets/Operations/Watch.g.cs
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
    IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchAsync(
        WatchOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="WatchAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchWithResponseAsync(
        WatchOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Watch");
}

/// <summary>Optional parameters of <see cref="IPetsClient.WatchAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record WatchOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>since</c>.</summary>
    public string? Since { get; init; }
}

// ---- Pets/Operations/Log.g.cs
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
    /// <returns>The items, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<Pet> LogAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => LogWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="LogAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="LogAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<Pet>>> LogWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Log");
}

// ---- Pets/Operations/Ticks.g.cs
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
    IAsyncEnumerable<PetsServerSentEvent<string>> TicksAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => TicksWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="TicksAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="TicksAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> TicksWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Ticks");
}

// ---- Pets/Operations/Chat.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/d</c></summary>
    /// <remarks><c>POST /d</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> ChatAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ChatWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ChatAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ChatAsync" path="/param"/>
    Task<PetsResponse<Pet>> ChatWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Chat");
}

// ---- Pets/Operations/ChatAsEvents.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/d</c></summary>
    /// <remarks><c>POST /d</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they are received. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<Pet>> ChatAsEventsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => ChatAsEventsWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="ChatAsEventsAsync"/>, with status, headers and request id. An error response does not throw.</summary>
    /// <inheritdoc cref="ChatAsEventsAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> ChatAsEventsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Chat");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string? Name { get; init; }
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

// ---- Pets/Plumbing/Operations/Watch.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<Pet>>> s_watchOperation = new(
        "Watch", "/a", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<Pet>> WatchAsync(
        WatchOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchWithResponseAsync(
        WatchOptions? options = null, CancellationToken cancellationToken = default)
        => WatchCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> WatchCallAsync(
        WatchOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchOperation, static utf8 => PetsJson.Parse(PetsJson.ReadPet, utf8.Span), WatchRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchRequest(WatchOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        uri.Query("since", options?.Since);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Log.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<Pet>> s_logOperation = new(
        "Log", "/b", "application/x-ndjson",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<Pet> LogAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => LogWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<Pet>>> LogWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => LogCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<Pet>>> LogCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForItemsAsync(s_logOperation, static utf8 => PetsJson.Parse(PetsJson.ReadPet, utf8.Span), isSequence: false, LogRequest(options), options, cancellationToken);

    private HttpRequestMessage LogRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Ticks.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<string>>> s_ticksOperation = new(
        "Ticks", "/c", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<string>> TicksAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => TicksWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> TicksWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => TicksCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> TicksCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_ticksOperation, static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span), TicksRequest(options), options, cancellationToken);

    private HttpRequestMessage TicksRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Chat.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_chatOperation = new(
        "Chat", "/d", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> ChatAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ChatCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> ChatWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ChatCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> ChatCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_chatOperation, ChatRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ChatRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/ChatAsEvents.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<Pet>>> s_chatAsEventsOperation = new(
        "Chat", "/d", "text/event-stream",
        read: null, mayBeEmpty: false);

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<Pet>> ChatAsEventsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => ChatAsEventsWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> ChatAsEventsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ChatAsEventsCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<Pet>>>> ChatAsEventsCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_chatAsEventsOperation, static utf8 => PetsJson.Parse(PetsJson.ReadPet, utf8.Span), ChatAsEventsRequest(options), options, cancellationToken);

    private HttpRequestMessage ChatAsEventsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/d");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
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
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"name\":"u8)) { nameValue = scanner.String(); }
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
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Name = nameValue,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
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
