// Info DCS1002 (11,11): The header parameter 'Authorization' is ignored, as OpenAPI requires; media types and security requirements set it

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
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="xSince">Header parameter <c>X-Since</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task ListPetsAsync(
        DateTimeOffset xSince,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(xSince, options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        DateTimeOffset xSince,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. What is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Header <c>X-Tags</c>.</summary>
    public IReadOnlyList<ListPetsXTagsItem>? XTags { get; init; }
}

// ---- Pets/Models/ListPetsXTagsItem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct ListPetsXTagsItem
{
    /// <summary><c>a</c></summary>
    public static ListPetsXTagsItem A => new(Values.A);

    /// <summary><c>b</c></summary>
    public static ListPetsXTagsItem B => new(Values.B);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.A or Values.B;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="ListPetsXTagsItem.A"/>
        public const string A = "a";

        /// <inheritdoc cref="ListPetsXTagsItem.B"/>
        public const string B = "b";
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task ListPetsAsync(
        DateTimeOffset xSince, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(xSince, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        DateTimeOffset xSince, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(xSince, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        DateTimeOffset xSince, ListPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(xSince, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(DateTimeOffset xSince, ListPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
        AddHeader(request, "X-Since", PetsText.Of(xSince));
        AddHeader(request, "X-Tags", PetsText.Joined(options?.XTags, static item => item.Value));
        return request;
    }
}

// ---- Pets/Plumbing/ListPetsXTagsItem.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPetsXTagsItem ReadListPetsXTagsItem(ref Utf8JsonReader reader) => KnownListPetsXTagsItem(Text(ref reader)) ?? new(reader.GetString()!);

    private static ListPetsXTagsItem? KnownListPetsXTagsItem(ReadOnlySpan<byte> text) => text.Length switch
    {
        1 when text.SequenceEqual("a"u8) => new("a"),
        1 when text.SequenceEqual("b"u8) => new("b"),
        _ => null,
    };

    internal static void WriteListPetsXTagsItem(Utf8JsonWriter writer, ListPetsXTagsItem value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct ListPetsXTagsItem
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public ListPetsXTagsItem(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(ListPetsXTagsItem other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<ListPetsXTagsItem> Known { get; } = [A, B];

    /// <summary>Reads and writes <see cref="ListPetsXTagsItem"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPetsXTagsItem>(PetsJson.ReadListPetsXTagsItem, PetsJson.WriteListPetsXTagsItem, static name => new(name));
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
