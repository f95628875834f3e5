
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

// ---- Pets/PetsResponseHeaders.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;

/// <summary>The response headers that the document declares; null where one is absent, or is not what the document says.</summary>
public static partial class PetsResponseHeaders
{
    /// <summary><c>X-Kind</c>: What.</summary>
    public static string? GetXKind(this PetsResponse response) => PetsHeader.Text(response.Headers, "X-Kind");

    /// <inheritdoc cref="GetXKind(PetsResponse)"/>
    public static string? GetXKind(this PetsApiException exception) => PetsHeader.Text(exception.Headers, "X-Kind");

    /// <summary><c>X-Place</c></summary>
    public static string? GetXPlace(this PetsResponse response) => PetsHeader.Text(response.Headers, "X-Place");

    /// <inheritdoc cref="GetXPlace(PetsResponse)"/>
    public static string? GetXPlace(this PetsApiException exception) => PetsHeader.Text(exception.Headers, "X-Place");

    /// <summary><c>X-Rate-Remaining</c>: Calls left. At least 0.</summary>
    public static int? GetXRateRemaining(this PetsResponse response) => PetsHeader.Int32(PetsHeader.Text(response.Headers, "X-Rate-Remaining"));

    /// <inheritdoc cref="GetXRateRemaining(PetsResponse)"/>
    public static int? GetXRateRemaining(this PetsApiException exception) => PetsHeader.Int32(PetsHeader.Text(exception.Headers, "X-Rate-Remaining"));

    /// <summary><c>X-Cache</c></summary>
    public static XCache? GetXCache(this PetsResponse response) => PetsHeader.Text(response.Headers, "X-Cache") is { } value ? new XCache(value) : null;

    /// <inheritdoc cref="GetXCache(PetsResponse)"/>
    public static XCache? GetXCache(this PetsApiException exception) => PetsHeader.Text(exception.Headers, "X-Cache") is { } value ? new XCache(value) : null;

    /// <summary><c>Last-Modified</c></summary>
    public static DateTimeOffset? GetLastModified(this PetsResponse response) => PetsHeader.DateTime(PetsHeader.Text(response.ContentHeaders, "Last-Modified"));

    /// <inheritdoc cref="GetLastModified(PetsResponse)"/>
    public static DateTimeOffset? GetLastModified(this PetsApiException exception) => PetsHeader.DateTime(PetsHeader.Text(exception.ContentHeaders, "Last-Modified"));

    /// <summary><c>X-Ids</c></summary>
    [global::System.Obsolete("The document marks it as deprecated.")]
    public static IReadOnlyList<Guid>? GetXIds(this PetsResponse response) => PetsHeader.List(PetsHeader.Text(response.Headers, "X-Ids"), PetsHeader.Uuid);

    /// <inheritdoc cref="GetXIds(PetsResponse)"/>
    [global::System.Obsolete("The document marks it as deprecated.")]
    public static IReadOnlyList<Guid>? GetXIds(this PetsApiException exception) => PetsHeader.List(PetsHeader.Text(exception.Headers, "X-Ids"), PetsHeader.Uuid);

    /// <summary><c>Type</c></summary>
    public static IReadOnlyList<string>? GetType2(this PetsResponse response) => PetsHeader.Texts(PetsHeader.Text(response.Headers, "Type"));

    /// <inheritdoc cref="GetType2(PetsResponse)"/>
    public static IReadOnlyList<string>? GetType2(this PetsApiException exception) => PetsHeader.Texts(PetsHeader.Text(exception.Headers, "Type"));
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
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Operations/DeletePets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>DELETE <c>/pets</c></summary>
    /// <remarks><c>DELETE /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task DeletePetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(DeletePetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="DeletePetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="DeletePetsAsync" path="/param"/>
    Task<PetsResponse> DeletePetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("DeletePets");
}

// ---- Pets/Models/XCache.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct XCache
{
    /// <summary><c>hit</c></summary>
    public static XCache Hit => new(Values.Hit);

    /// <summary><c>miss</c></summary>
    public static XCache Miss => new(Values.Miss);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Hit or Values.Miss;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="XCache.Hit"/>
        public const string Hit = "hit";

        /// <inheritdoc cref="XCache.Miss"/>
        public const string Miss = "miss";
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
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/DeletePets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_deletePetsOperation = new(
        "DeletePets", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task DeletePetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(DeletePetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> DeletePetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(DeletePetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> DeletePetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_deletePetsOperation, DeletePetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage DeletePetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Delete, uri.ToUri());
    }
}

// ---- Pets/Plumbing/XCache.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static XCache ReadXCache(ref Utf8JsonReader reader) => KnownXCache(Text(ref reader)) ?? new(reader.GetString()!);

    private static XCache? KnownXCache(ReadOnlySpan<byte> text) => text.Length switch
    {
        3 when text.SequenceEqual("hit"u8) => new("hit"),
        4 when text.SequenceEqual("miss"u8) => new("miss"),
        _ => null,
    };

    internal static void WriteXCache(Utf8JsonWriter writer, XCache value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct XCache
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public XCache(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(XCache other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<XCache> Known { get; } = [Hit, Miss];

    /// <summary>Reads and writes <see cref="XCache"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<XCache>(PetsJson.ReadXCache, PetsJson.WriteXCache, static name => new(name));
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
