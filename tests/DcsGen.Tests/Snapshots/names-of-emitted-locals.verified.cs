
// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Names that the emitted code has already</summary>
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

    /// <summary>Parameter <c>base</c> of the operations.</summary>
    public string? Base2 { get; set; }

    /// <summary>Called for each request to get <see cref="Base2"/> while that is null.</summary>
    public Func<CancellationToken, ValueTask<string>>? Base2Source { get; set; }

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

// ---- Pets/Operations/AddFile.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/files</c></summary>
    /// <remarks><c>POST /files</c></remarks>
    /// <param name="content">Query parameter <c>content</c>.</param>
    /// <param name="body">The request body. As <c>multipart/form-data</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task AddFileAsync(
        string content,
        JsonProperty? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddFileWithResponseAsync(content, body, options, cancellationToken));

    /// <summary><see cref="AddFileAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AddFileAsync" path="/param"/>
    Task<PetsResponse> AddFileWithResponseAsync(
        string content,
        JsonProperty? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddFile");
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
    /// <param name="response">Query parameter <c>response</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<UriBuilder> ListPetsAsync(
        string response,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(response, options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<UriBuilder>> ListPetsWithResponseAsync(
        string response,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");

    /// <summary><see cref="ListPetsAsync"/>, for all pages, each of which has the link to the next.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    PetsPageable<UriBuilder, string> ListAllPetsAsync(
        string response,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsPaging.ListAllPets(this, response, options, cancellationToken);
}

// ---- Pets/Operations/Other.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/other</c></summary>
    /// <remarks><c>GET /other</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task OtherAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="OtherAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="OtherAsync" path="/param"/>
    Task<PetsResponse> OtherWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("Other");
}

// ---- Pets/Models/JsonProperty.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.JsonPropertyJsonConverter))]
public sealed partial record JsonProperty
{
    public PetsFile? File { get; init; }
}

// ---- Pets/Models/UriBuilder.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.UriBuilderJsonConverter))]
public sealed partial record UriBuilder
{
    public string? Next { get; init; }
    public IReadOnlyList<string> Value { get; init; } = [];
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

    private readonly string? _base2;
    private readonly Func<CancellationToken, ValueTask<string>>? _base2Source;

    private readonly string _base;

    /// <summary>Creates a client that sends with an <see cref="HttpClient"/>, whose handlers authenticate and retry.</summary>
    /// <param name="httpClient">Sends the requests. It is not disposed by this client.</param>
    /// <param name="options">The options. They are read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or not valid.</exception>
    public PetsClient(HttpClient httpClient, PetsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _http = httpClient;
        _server = Server(httpClient, options);
        _userAgent = httpClient.DefaultRequestHeaders.NonValidated.Contains("User-Agent") ? null : options.UserAgent;
        _longest = options.MaxResponseContentBufferSize;
        _reading = options.Reading;
        _base = Base(httpClient, options, _server);
        _base2 = options.Base2;
        _base2Source = options.Base2Source;
        if (_base2 is null && _base2Source is null)
        {
            throw new ArgumentException("Needs Base2 or Base2Source.", nameof(options));
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

    // The base URL of the relative servers of operations.
    private static string Base(HttpClient httpClient, PetsClientOptions options, string server) =>
        (options.BaseAddress ?? httpClient.BaseAddress) is not null and var address
            ? PetsUri.Server(address, nameof(options.BaseAddress))
            : new Uri(server).GetLeftPart(UriPartial.Authority);
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
    public static PetsClient Create(PetsClientOptions options, HttpMessageHandler? transport = null, params DelegatingHandler[] handlers) =>
        new(PetsTransport.Compose(transport, handlers), options);
}

// ---- Pets/Plumbing/Operations/AddFile.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_addFileOperation = new(
        "AddFile", "/files", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task AddFileAsync(
        string content, JsonProperty? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(AddFileCallAsync(content, body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> AddFileWithResponseAsync(
        string content, JsonProperty? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(AddFileCallAsync(content, body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> AddFileCallAsync(
        string content, JsonProperty? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addFileOperation, AddFileRequest(content, body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddFileRequest(string content, JsonProperty? body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(content);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/files");
        uri.Query("content", content);
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            var content2 = new PetsMultipart();
            content2.Add(body, PetsJson.WriteJsonProperty);
            content2.AddFile("file", body.File);
            request.Content = content2;
        }

        return request;
    }
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
    private static readonly PetsOperation<UriBuilder> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadUriBuilder, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<UriBuilder> ListPetsAsync(
        string response, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(response, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<UriBuilder>> ListPetsWithResponseAsync(
        string response, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(response, options, keepsBody: true, cancellationToken).AsTask();

    /// <inheritdoc/>
    public PetsPageable<UriBuilder, string> ListAllPetsAsync(
        string response, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsPaging.ListAllPets(this, response, options, cancellationToken);

    private async ValueTask<PetsResponse<UriBuilder>> ListPetsCallAsync(
        string response, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        var request = PetsPaging.Follow(ListPetsRequest(response, options), options);
        var response2 = await SendAsync(s_listPetsOperation, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
        response2.RequestUri = request.RequestUri;
        return response2;
    }

    private HttpRequestMessage ListPetsRequest(string response, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(response);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("response", response);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/ListPets.Paging.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    namespace Plumbing
    {
        internal static partial class PetsPaging
        {
            internal static PetsPageable<UriBuilder, string> ListAllPets(
                IPetsClient client, string response, PetsCallOptions? options, CancellationToken cancellationToken)
                => new(
                    LinkedPages(
                        (link, token) => client.ListPetsWithResponseAsync(response, (options ?? new()) with { NextLink = link }, token),
                        options?.NextLink,
                        static value => value,
                        static response => response.Value.Next,
                        cancellationToken),
                    static page => page.Value);
        }
    }
}

// ---- Pets/Plumbing/Operations/Other.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_otherOperation = new(
        "Other", "/other", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task OtherAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(OtherCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> OtherWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(OtherCallAsync(options, keepsBody: true, cancellationToken));

    private async ValueTask<PetsResponse<object?>> OtherCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        var base2 = _base2 ?? await _base2Source!(cancellationToken).ConfigureAwait(false);
        var request = OtherRequest(base2, options);
        return await SendAsync(s_otherOperation, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
    }

    private HttpRequestMessage OtherRequest(string base2, PetsCallOptions? options)
    {
        var uri = new PetsUri(_base + "/v2", stackalloc char[256]);
        uri.Literal("/other");
        uri.Query("base", base2);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/JsonProperty.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static JsonProperty ReadJsonProperty(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                while (NextProperty(ref reader, out var name))
                {
                    reader.Skip();
                }

                return new JsonProperty
                {
                };
            }

            internal static void WriteJsonProperty(Utf8JsonWriter writer, JsonProperty value)
            {
                NotNull(value, "JsonProperty");
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="JsonProperty"/>.</summary>
        public sealed class JsonPropertyJsonConverter() : PetsJsonConverter<JsonProperty>(PetsJson.ReadJsonProperty, PetsJson.WriteJsonProperty);
    }
}

// ---- Pets/Plumbing/UriBuilder.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static UriBuilder ReadUriBuilder(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanUriBuilder);

            // Null when the scanner did not come to the record's end.
            internal static UriBuilder? ScanUriBuilder(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                string? next = null;
                IReadOnlyList<string>? valueValue = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"next\":"u8)) { next = scanner.String(); }
                        if (scanner.Has("\"value\":"u8)) { valueValue = scanner.Value(static (ref Utf8JsonReader reader1) => ReadList(ref reader1, ReadString)); }
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
                            case 4 when Is(name, "next"u8): next = ReadString(ref reader); break;
                            case 5 when Is(name, "value"u8): valueValue = ReadList(ref reader, ReadString); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new UriBuilder
                {
                    Next = next,
                    Value = valueValue ?? [],
                };
            }

            internal static void WriteUriBuilder(Utf8JsonWriter writer, UriBuilder value)
            {
                NotNull(value, "UriBuilder");
                writer.WriteStartObject();
                Write(writer, "next"u8, value.Next);
                WriteAlways(writer, "value"u8, value.Value, static (writer1, value1) => WriteList(writer1, value1, WriteString));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="UriBuilder"/>.</summary>
        public sealed class UriBuilderJsonConverter() : PetsJsonConverter<UriBuilder>(PetsJson.ReadUriBuilder, PetsJson.WriteUriBuilder);
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
    public static IHttpClientBuilder AddPetsClient(this IServiceCollection services, Action<PetsClientOptions> configure)
    {
        services.Configure(configure);
        services.AddTransient<IPetsClient>(static provider => Create(provider, HttpClientName, global::Microsoft.Extensions.Options.Options.DefaultName));
        return AddHttpClient(services, HttpClientName);
    }

    /// <summary>Registers a keyed <see cref="IPetsClient"/>, with options and handlers of its own.</summary>
    /// <remarks>Redirects are not followed, because credentials would follow them.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="name">The key, which is also the name of the options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that adds handlers, for authentication or retries.</returns>
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
