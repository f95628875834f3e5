
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// POST /pets  => IPetsClient.FindPetsAsync
//   body      application/json      object required                           => body: FindPetsRequest
//   200       application/json      object                                    => FindPetsResponse

// inline  object, in requests  => FindPetsRequest
//   property  filter                object required                           => FindPetsRequest.Filter: FindPetsRequestFilter

// inline  object, in responses  => FindPetsResponse
//   property  pets                  [object]                                  => FindPetsResponse.Pets: IReadOnlyList<FindPetsResponsePetsItem>

// inline  object, in requests  => FindPetsRequestFilter
//   property  kind                  string enum                               => FindPetsRequestFilter.Kind: FindPetsRequestFilterKind?

// inline  object, in responses  => FindPetsResponsePetsItem
//   property  name                  string                                    => FindPetsResponsePetsItem.Name: string?

// inline  string enum, in requests  => FindPetsRequestFilterKind
//   value     dog                                                             => FindPetsRequestFilterKind.Dog
//   value     cat                                                             => FindPetsRequestFilterKind.Cat

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

// ---- Pets/Operations/FindPets.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/pets</c></summary>
    /// <remarks><c>POST /pets</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<FindPetsResponse> FindPetsAsync(
        FindPetsRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(FindPetsWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="FindPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="FindPetsAsync" path="/param"/>
    Task<PetsResponse<FindPetsResponse>> FindPetsWithResponseAsync(
        FindPetsRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("FindPets");
}

// ---- Pets/Models/FindPetsRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FindPetsRequestJsonConverter))]
public sealed partial record FindPetsRequest
{
    public required FindPetsRequestFilter Filter { get; init; }
}

// ---- Pets/Models/FindPetsRequestFilter.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FindPetsRequestFilterJsonConverter))]
public sealed partial record FindPetsRequestFilter
{
    public FindPetsRequestFilterKind? Kind { get; init; }
}

// ---- Pets/Models/FindPetsResponse.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FindPetsResponseJsonConverter))]
public sealed partial record FindPetsResponse
{
    public IReadOnlyList<FindPetsResponsePetsItem> Pets { get; init; } = [];
}

// ---- Pets/Models/FindPetsResponsePetsItem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FindPetsResponsePetsItemJsonConverter))]
public sealed partial record FindPetsResponsePetsItem
{
    public string? Name { get; init; }
}

// ---- Pets/Models/FindPetsRequestFilterKind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.FindPetsRequestFilterKindJsonConverter))]
public readonly partial record struct FindPetsRequestFilterKind
{
    public static FindPetsRequestFilterKind Dog => new(Values.Dog);
    public static FindPetsRequestFilterKind Cat => new(Values.Cat);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Dog = "dog";
        public const string Cat = "cat";
    }
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

// ---- Pets/Plumbing/Operations/FindPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<FindPetsResponse> s_findPetsOperation = new(
        "FindPets", "/pets", "application/json",
        PetsJson.ReadFindPetsResponse, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<FindPetsResponse> FindPetsAsync(
        FindPetsRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(FindPetsCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<FindPetsResponse>> FindPetsWithResponseAsync(
        FindPetsRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => FindPetsCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<FindPetsResponse>> FindPetsCallAsync(
        FindPetsRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_findPetsOperation, FindPetsRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage FindPetsRequest(FindPetsRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WriteFindPetsRequest, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/FindPetsRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FindPetsRequest ReadFindPetsRequest(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                FindPetsRequestFilter? filter = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "filter"u8): filter = ReadFindPetsRequestFilter(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new FindPetsRequest
                {
                    Filter = filter ?? Missing<FindPetsRequestFilter>(ref reader, "FindPetsRequest", "filter"),
                };
            }

            internal static void WriteFindPetsRequest(Utf8JsonWriter writer, FindPetsRequest value)
            {
                NotNull(value, "FindPetsRequest");
                writer.WriteStartObject();
                WriteAlways(writer, "filter"u8, value.Filter, WriteFindPetsRequestFilter);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FindPetsRequest"/>.</summary>
        public sealed class FindPetsRequestJsonConverter() : PetsJsonConverter<FindPetsRequest>(PetsJson.ReadFindPetsRequest, PetsJson.WriteFindPetsRequest);
    }
}

// ---- Pets/Plumbing/FindPetsRequestFilter.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FindPetsRequestFilter ReadFindPetsRequestFilter(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                FindPetsRequestFilterKind? kind = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadFindPetsRequestFilterKind(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new FindPetsRequestFilter
                {
                    Kind = kind,
                };
            }

            internal static void WriteFindPetsRequestFilter(Utf8JsonWriter writer, FindPetsRequestFilter value)
            {
                NotNull(value, "FindPetsRequestFilter");
                writer.WriteStartObject();
                Write(writer, "kind"u8, value.Kind?.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FindPetsRequestFilter"/>.</summary>
        public sealed class FindPetsRequestFilterJsonConverter() : PetsJsonConverter<FindPetsRequestFilter>(PetsJson.ReadFindPetsRequestFilter, PetsJson.WriteFindPetsRequestFilter);
    }
}

// ---- Pets/Plumbing/FindPetsResponse.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FindPetsResponse ReadFindPetsResponse(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanFindPetsResponse);

            // Null when the scanner did not come to the record's end.
            internal static FindPetsResponse? ScanFindPetsResponse(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                IReadOnlyList<FindPetsResponsePetsItem>? pets = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"pets\":"u8)) { pets = scanner.List(ref reader, ScanFindPetsResponsePetsItem); }
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
                            case 4 when Is(name, "pets"u8): pets = ScanList(ref reader, ReadFindPetsResponsePetsItem, ScanFindPetsResponsePetsItem); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new FindPetsResponse
                {
                    Pets = pets ?? [],
                };
            }

            internal static void WriteFindPetsResponse(Utf8JsonWriter writer, FindPetsResponse value)
            {
                NotNull(value, "FindPetsResponse");
                writer.WriteStartObject();
                WriteAlways(writer, "pets"u8, value.Pets, static (writer1, value1) => WriteList(writer1, value1, WriteFindPetsResponsePetsItem));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FindPetsResponse"/>.</summary>
        public sealed class FindPetsResponseJsonConverter() : PetsJsonConverter<FindPetsResponse>(PetsJson.ReadFindPetsResponse, PetsJson.WriteFindPetsResponse);
    }
}

// ---- Pets/Plumbing/FindPetsResponsePetsItem.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FindPetsResponsePetsItem ReadFindPetsResponsePetsItem(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanFindPetsResponsePetsItem);

            // Null when the scanner did not come to the record's end.
            internal static FindPetsResponsePetsItem? ScanFindPetsResponsePetsItem(ref Utf8JsonReader reader, ref PetsScanner scanner)
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

                return new FindPetsResponsePetsItem
                {
                    Name = nameValue,
                };
            }

            internal static void WriteFindPetsResponsePetsItem(Utf8JsonWriter writer, FindPetsResponsePetsItem value)
            {
                NotNull(value, "FindPetsResponsePetsItem");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FindPetsResponsePetsItem"/>.</summary>
        public sealed class FindPetsResponsePetsItemJsonConverter() : PetsJsonConverter<FindPetsResponsePetsItem>(PetsJson.ReadFindPetsResponsePetsItem, PetsJson.WriteFindPetsResponsePetsItem);
    }
}

// ---- Pets/Plumbing/FindPetsRequestFilterKind.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FindPetsRequestFilterKind ReadFindPetsRequestFilterKind(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.FindPetsRequestFilterKind.s_listed));

            internal static void WriteFindPetsRequestFilterKind(Utf8JsonWriter writer, FindPetsRequestFilterKind value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="FindPetsRequestFilterKind"/>.</summary>
        public sealed class FindPetsRequestFilterKindJsonConverter() : PetsJsonConverter<FindPetsRequestFilterKind>(PetsJson.ReadFindPetsRequestFilterKind, PetsJson.WriteFindPetsRequestFilterKind, static name => new(name));
    }

    public readonly partial record struct FindPetsRequestFilterKind
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public FindPetsRequestFilterKind(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(FindPetsRequestFilterKind other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<FindPetsRequestFilterKind> Known { get; } = [Dog, Cat];

        internal static readonly string[] s_listed = [Values.Dog, Values.Cat];
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
