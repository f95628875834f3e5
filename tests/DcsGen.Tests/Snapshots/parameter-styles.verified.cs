// Warning DCS1004 (6,18): The parameter 'point[in]' is left out: it is an object in an object, which only the style deepObject can send; a call that has it throws

// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// GET /pets/{point}/of{kind}  => IPetsClient.ListPetsAsync
//   path      point                 Point style matrix explode                => point: Point
//   path      kind                  [string] style label                      => kind: IReadOnlyList<string>
//   query     by                    [string uri] style form explode allowReserved => ListPetsOptions.By: IReadOnlyList<Uri>?
//   query     at                    Point style deepObject explode            => ListPetsOptions.At: Point?
//   cookie    session               string                                    => ListPetsOptions.Session: string?
//   204                             no content

// schema Point  object, in requests  => Point
//   property  x                     integer required                          => Point.X: long
//   property  in                    Point                                     => Point.In: Point?

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
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets/{point}/of{kind}</c></summary>
    /// <remarks><c>GET /pets/{point}/of{kind}</c></remarks>
    /// <param name="point">Path parameter <c>point</c>.</param>
    /// <param name="kind">Path parameter <c>kind</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListPetsAsync(
        Point point,
        IReadOnlyList<string> kind,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(point, kind, options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        Point point,
        IReadOnlyList<string> kind,
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>by</c>.</summary>
    public IReadOnlyList<Uri>? By { get; init; }

    /// <summary>Query parameter <c>at</c>.</summary>
    public Point? At { get; init; }

    /// <summary>Cookie parameter <c>session</c>.</summary>
    public string? Session { get; init; }
}

// ---- Pets/Models/Point.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PointJsonConverter))]
public sealed partial record Point
{
    public required long X { get; init; }
    public Point? In { get; init; }
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
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets/{point}/of{kind}", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ListPetsAsync(
        Point point, IReadOnlyList<string> kind, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(point, kind, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        Point point, IReadOnlyList<string> kind, ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(point, kind, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        Point point, IReadOnlyList<string> kind, ListPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(point, kind, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(Point point, IReadOnlyList<string> kind, ListPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets/");
        uri.Segment(PetsParameterValue.Of(point, PetsJson.WritePoint), "point", PetsParameterStyle.Matrix, explode: true);
        uri.Literal("/of");
        uri.Segment(PetsParameterValue.Of(PetsText.Each(kind, static item => item)), "kind", PetsParameterStyle.Label, explode: false);
        uri.Query("by", PetsParameterValue.Of(PetsText.Each(options?.By, static item => PetsText.Of(item))), PetsParameterStyle.Form, explode: true, reserved: true);
        uri.Query("at", PetsParameterValue.Of(options?.At, PetsJson.WritePoint), PetsParameterStyle.DeepObject, explode: true);
        var request = new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
        PetsCookies.Add(request, "session", PetsParameterValue.Of(options?.Session), PetsParameterStyle.Form, explode: true);
        return request;
    }
}

// ---- Pets/Plumbing/Point.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Point ReadPoint(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                long? x = null;
                Point? @in = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 1 when Is(name, "x"u8): x = ReadInt64(ref reader); break;
                        case 2 when Is(name, "in"u8): @in = ReadPoint(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Point
                {
                    X = x ?? Missing<long>(ref reader, "Point", "x"),
                    In = @in,
                };
            }

            internal static void WritePoint(Utf8JsonWriter writer, Point value)
            {
                NotNull(value, "Point");
                writer.WriteStartObject();
                WriteAlways(writer, "x"u8, value.X);
                Write(writer, "in"u8, value.In, WritePoint);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Point"/>.</summary>
        public sealed class PointJsonConverter() : PetsJsonConverter<Point>(PetsJson.ReadPoint, PetsJson.WritePoint);
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
