
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

// ---- Pets/Operations/ListPets.g.cs
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
    /// <exception cref="PetsApiException{Problem}">The service answered 404 or any other error.</exception>
    Task<string> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<string>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Operations/Watch.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/events</c></summary>
    /// <remarks><c>GET /events</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{Problem}">The service answered any other error.</exception>
    Task<string> WatchAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(WatchWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="WatchAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="WatchAsync" path="/param"/>
    Task<PetsResponse<string>> WatchWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Watch");
}

// ---- Pets/Operations/WatchAsEvents.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/events</c></summary>
    /// <remarks><c>GET /events</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events, as they come over the wire. Each enumeration is a call.</returns>
    /// <exception cref="PetsApiException{Problem}">The service answered any other error.</exception>
    IAsyncEnumerable<PetsServerSentEvent<string>> WatchAsEventsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchAsEventsWithResponseAsync(options, token), cancellationToken);

    /// <summary><see cref="WatchAsEventsAsync"/>, with status, headers and request id; an error answer does not throw.</summary>
    /// <inheritdoc cref="WatchAsEventsAsync" path="/param"/>
    Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAsEventsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Watch");
}

// ---- Pets/Operations/Table.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/table</c></summary>
    /// <remarks><c>GET /table</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{Problem}">The service answered any other error.</exception>
    Task<string> TableAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TableWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="TableAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="TableAsync" path="/param"/>
    Task<PetsResponse<string>> TableWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Table");
}

// ---- Pets/Operations/Drop.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>DELETE <c>/none</c></summary>
    /// <remarks><c>DELETE /none</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{Problem}">The service answered any other error.</exception>
    Task DropAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(DropWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="DropAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="DropAsync" path="/param"/>
    Task<PetsResponse> DropWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Drop");
}

// ---- Pets/Models/Problem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Problem</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Problem
{
    /// <summary><c>title</c></summary>
    public string? Title { get; init; }
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json, application/problem+json;q=0.9",
        PetsJson.ReadString, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            404 => failure.Typed(PetsJson.ReadProblem),
            _ => failure.Typed(PetsJson.ReadProblem),
        }) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Watch.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_watchOperation = new(
        "Watch", "/events", "application/json",
        PetsJson.ReadString, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            _ => failure.Typed(PetsJson.ReadProblem),
        }) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> WatchAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(WatchCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> WatchWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> WatchCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_watchOperation, WatchRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage WatchRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/events");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/WatchAsEvents.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsSequence<PetsServerSentEvent<string>>> s_watchAsEventsOperation = new(
        "Watch", "/events", "text/event-stream",
        read: null, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            _ => failure.Typed(PetsJson.ReadProblem),
        });

    /// <inheritdoc/>
    public IAsyncEnumerable<PetsServerSentEvent<string>> WatchAsEventsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsItems.Each(token => WatchAsEventsWithResponseAsync(options, token), cancellationToken);

    /// <inheritdoc/>
    public Task<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAsEventsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => WatchAsEventsCallAsync(options, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsSequence<PetsServerSentEvent<string>>>> WatchAsEventsCallAsync(
        PetsCallOptions? options, CancellationToken cancellationToken)
        => SendForEventsAsync(s_watchAsEventsOperation, static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span), WatchAsEventsRequest(options), options, cancellationToken);

    private HttpRequestMessage WatchAsEventsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/events");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Table.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<string> s_tableOperation = new(
        "Table", "/table", "text/csv, application/json;q=0.9, text/html;q=0.9",
        read: null, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            500 => failure.Untyped(),
            _ => failure.Typed(PetsJson.ReadProblem),
        }) { ReadText = static utf8 => global::System.Text.Encoding.UTF8.GetString(utf8.Span) };

    /// <inheritdoc/>
    public Task<string> TableAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TableCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<string>> TableWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => TableCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<string>> TableCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_tableOperation, TableRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TableRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/table");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Drop.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_dropOperation = new(
        "Drop", "/none", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Status switch
        {
            _ => failure.Typed(PetsJson.ReadProblem),
        });

    /// <inheritdoc/>
    public Task DropAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(DropCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> DropWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(DropCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> DropCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_dropOperation, DropRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage DropRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/none");
        return new HttpRequestMessage(HttpMethod.Delete, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Problem.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Problem ReadProblem(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? title = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("title"u8): title = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Problem
        {
            Title = title,
        };
    }

    internal static void WriteProblem(Utf8JsonWriter writer, Problem value)
    {
        NotNull(value, "Problem");
        writer.WriteStartObject();
        Write(writer, "title"u8, value.Title);
        writer.WriteEndObject();
    }
}

public sealed partial record Problem
{
    /// <summary>Reads and writes <see cref="Problem"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Problem>(PetsJson.ReadProblem, PetsJson.WriteProblem);
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
