
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

// ---- Pets/Operations/SearchPets.g.cs
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
    Task<Pets> SearchPetsAsync(
        SearchPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(SearchPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="SearchPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SearchPetsAsync" path="/param"/>
    Task<PetsResponse<Pets>> SearchPetsWithResponseAsync(
        SearchPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("SearchPets");

    /// <summary><see cref="SearchPetsAsync"/>, for all pages from <c>after</c> on, <c>limit</c> at a time.</summary>
    /// <inheritdoc cref="SearchPetsAsync" path="/param"/>
    PetsPageable<Pets, string> SearchPetsAllAsync(
        SearchPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsPaging.SearchPetsAll(this, options, cancellationToken);
}

/// <summary>Optional parameters of <see cref="IPetsClient.SearchPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record SearchPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>after</c>.</summary>
    public string? After { get; init; }

    /// <summary>Query parameter <c>limit</c>.</summary>
    public int? Limit { get; init; }
}

// ---- Pets/Models/Pets.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsJsonConverter))]
public sealed partial record Pets
{
    public PetsPage? Page { get; init; }
}

// ---- Pets/Models/PetsPage.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsPageJsonConverter))]
public sealed partial record PetsPage
{
    public IReadOnlyList<string> Pets { get; init; } = [];
    public string? Next { get; init; }
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

// ---- Pets/Plumbing/Operations/SearchPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pets> s_searchPetsOperation = new(
        "SearchPets", "/pets", "application/json",
        PetsJson.ReadPets, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pets> SearchPetsAsync(
        SearchPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(SearchPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pets>> SearchPetsWithResponseAsync(
        SearchPetsOptions? options = null, CancellationToken cancellationToken = default)
        => SearchPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    /// <inheritdoc/>
    public PetsPageable<Pets, string> SearchPetsAllAsync(
        SearchPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsPaging.SearchPetsAll(this, options, cancellationToken);

    private ValueTask<PetsResponse<Pets>> SearchPetsCallAsync(
        SearchPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_searchPetsOperation, SearchPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SearchPetsRequest(SearchPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("after", options?.After);
        uri.Query("limit", options?.Limit);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/SearchPets.Paging.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    namespace Plumbing
    {
        internal static partial class PetsPaging
        {
            internal static PetsPageable<Pets, string> SearchPetsAll(
                IPetsClient client, SearchPetsOptions? options, CancellationToken cancellationToken)
                => new(
                    CursorPages(
                        (position, token) => client.SearchPetsAsync((options ?? new()) with { After = position }, token),
                        options?.After,
                        static page => page.Page?.Next,
                        cancellationToken),
                    static page => page.Page?.Pets ?? []);
        }
    }
}

// ---- Pets/Plumbing/Pets.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pets ReadPets(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPets);

            // Null when the scanner did not come to the record's end.
            internal static Pets? ScanPets(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                PetsPage? page = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"page\":"u8)) { page = scanner.Value(ReadPetsPage); }
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
                            case 4 when Is(name, "page"u8): page = ReadPetsPage(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pets
                {
                    Page = page,
                };
            }

            internal static void WritePets(Utf8JsonWriter writer, Pets value)
            {
                NotNull(value, "Pets");
                writer.WriteStartObject();
                Write(writer, "page"u8, value.Page, WritePetsPage);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pets"/>.</summary>
        public sealed class PetsJsonConverter() : PetsJsonConverter<Pets>(PetsJson.ReadPets, PetsJson.WritePets);
    }
}

// ---- Pets/Plumbing/PetsPage.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsPage ReadPetsPage(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                IReadOnlyList<string>? pets = null;
                string? next = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "pets"u8): pets = ReadList(ref reader, ReadString); break;
                        case 4 when Is(name, "next"u8): next = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetsPage
                {
                    Pets = pets ?? [],
                    Next = next,
                };
            }

            internal static void WritePetsPage(Utf8JsonWriter writer, PetsPage value)
            {
                NotNull(value, "PetsPage");
                writer.WriteStartObject();
                WriteAlways(writer, "pets"u8, value.Pets, static (writer1, value1) => WriteList(writer1, value1, WriteString));
                Write(writer, "next"u8, value.Next);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsPage"/>.</summary>
        public sealed class PetsPageJsonConverter() : PetsJsonConverter<PetsPage>(PetsJson.ReadPetsPage, PetsJson.WritePetsPage);
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
