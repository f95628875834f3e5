
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

    /// <summary>Parameter <c>tenant</c> of the operations.</summary>
    public string? Tenant { get; set; }

    /// <summary>Asked on every call for <see cref="Tenant"/>, while that is null.</summary>
    public Func<CancellationToken, ValueTask<string>>? TenantSource { get; set; }

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
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<IReadOnlyList<string>?> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<IReadOnlyList<string>?>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");

    /// <summary><see cref="ListPetsAsync"/>, all pages: each names the next one.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    PetsPageable<IReadOnlyList<string>, string> ListAllPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsPaging.ListAllPets(this, options, cancellationToken);
}

// ---- Pets/Operations/ListKeepers.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/{tenant}/keepers</c></summary>
    /// <remarks><c>GET /{tenant}/keepers</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<ListKeepersResponse> ListKeepersAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListKeepersWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListKeepersAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListKeepersAsync" path="/param"/>
    Task<PetsResponse<ListKeepersResponse>> ListKeepersWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListKeepers");

    /// <summary><see cref="ListKeepersAsync"/>, all pages: each names the next one.</summary>
    /// <inheritdoc cref="ListKeepersAsync" path="/param"/>
    PetsPageable<ListKeepersResponse, string> ListAllKeepersAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsPaging.ListAllKeepers(this, options, cancellationToken);
}

// ---- Pets/Models/ListKeepersResponse.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>ListKeepersResponse</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListKeepersResponse
{
    /// <summary><c>keepers</c></summary>
    public IReadOnlyList<string> Keepers { get; init; } = [];
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

    private readonly string? _tenant;
    private readonly Func<CancellationToken, ValueTask<string>>? _tenantSource;

    /// <summary>Sends through <paramref name="httpClient"/>, whose handlers own authentication, retries and timeouts.</summary>
    /// <param name="httpClient">Not disposed by this client.</param>
    /// <param name="options">Read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or malformed.</exception>
    public PetsClient(HttpClient httpClient, PetsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _http = httpClient;
        _server = Server(httpClient, options);
        _userAgent = httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : options.UserAgent;
        _longest = options.MaxResponseContentBufferSize;
        _reading = options.Reading;
        _tenant = options.Tenant;
        _tenantSource = options.TenantSource;
        if (_tenant is null && _tenantSource is null)
        {
            throw new ArgumentException("Needs Tenant or TenantSource.", nameof(options));
        }
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
    public static PetsClient Create(PetsClientOptions options, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers), options);
}

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<IReadOnlyList<string>?> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        static (ref Utf8JsonReader reader1) => PetsJson.ReadOrNull(ref reader1, static (ref Utf8JsonReader reader2) => PetsJson.ReadList(ref reader2, PetsJson.ReadString)), mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>?> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<IReadOnlyList<string>?>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    /// <inheritdoc/>
    public PetsPageable<IReadOnlyList<string>, string> ListAllPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsPaging.ListAllPets(this, options, cancellationToken);

    private async ValueTask<PetsResponse<IReadOnlyList<string>?>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        var request = PetsPaging.Follow(ListPetsRequest(options), options);
        var response = await SendAsync(s_listPetsOperation, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
        response.RequestUri = request.RequestUri;
        return response;
    }

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

internal static partial class PetsPaging
{
    internal static PetsPageable<IReadOnlyList<string>, string> ListAllPets(
        IPetsClient client, PetsCallOptions? options, CancellationToken cancellationToken)
        => new(
            LinkedPages(
                (link, token) => client.ListPetsWithResponseAsync((options ?? new()) with { NextLink = link }, token),
                options?.NextLink,
                static value => value ?? [],
                LinkOf,
                cancellationToken),
            static page => page);
}

// ---- Pets/Plumbing/Operations/ListKeepers.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<ListKeepersResponse> s_listKeepersOperation = new(
        "ListKeepers", "/{tenant}/keepers", "application/json",
        PetsJson.ReadListKeepersResponse, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<ListKeepersResponse> ListKeepersAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListKeepersCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<ListKeepersResponse>> ListKeepersWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListKeepersCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    /// <inheritdoc/>
    public PetsPageable<ListKeepersResponse, string> ListAllKeepersAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsPaging.ListAllKeepers(this, options, cancellationToken);

    private async ValueTask<PetsResponse<ListKeepersResponse>> ListKeepersCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        var tenant = _tenant ?? await _tenantSource!(cancellationToken).ConfigureAwait(false);
        var request = PetsPaging.Follow(ListKeepersRequest(tenant, options), options);
        var response = await SendAsync(s_listKeepersOperation, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
        response.RequestUri = request.RequestUri;
        return response;
    }

    private HttpRequestMessage ListKeepersRequest(string tenant, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/");
        uri.Segment(tenant, "tenant");
        uri.Literal("/keepers");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

internal static partial class PetsPaging
{
    internal static PetsPageable<ListKeepersResponse, string> ListAllKeepers(
        IPetsClient client, PetsCallOptions? options, CancellationToken cancellationToken)
        => new(
            LinkedPages(
                (link, token) => client.ListKeepersWithResponseAsync((options ?? new()) with { NextLink = link }, token),
                options?.NextLink,
                static value => value,
                LinkOf,
                cancellationToken),
            static page => page.Keepers);
}

// ---- Pets/Plumbing/ListKeepersResponse.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListKeepersResponse ReadListKeepersResponse(ref Utf8JsonReader reader) =>
        ScanObject(ref reader, ScanListKeepersResponse);

    // Null when the scanner did not come to the record's end.
    internal static ListKeepersResponse? ScanListKeepersResponse(ref Utf8JsonReader reader, ref PetsScanner scanner)
    {
        IReadOnlyList<string>? keepers = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"keepers\":"u8)) { keepers = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, ReadString)); }
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
                    case 7 when name.SequenceEqual("keepers"u8): keepers = ReadList(ref reader, ReadString); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new ListKeepersResponse
        {
            Keepers = keepers ?? [],
        };
    }

    internal static void WriteListKeepersResponse(Utf8JsonWriter writer, ListKeepersResponse value)
    {
        NotNull(value, "ListKeepersResponse");
        writer.WriteStartObject();
        WriteAlways(writer, "keepers"u8, value.Keepers, static (writer1, value1) => WriteList(writer1, value1, WriteString));
        writer.WriteEndObject();
    }
}

public sealed partial record ListKeepersResponse
{
    /// <summary>Reads and writes <see cref="ListKeepersResponse"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListKeepersResponse>(PetsJson.ReadListKeepersResponse, PetsJson.WriteListKeepersResponse);
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
