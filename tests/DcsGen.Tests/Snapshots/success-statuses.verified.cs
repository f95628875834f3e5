
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// PUT /a  => IPetsClient.PutPetAsync
//   200       application/json      Pet                                       => Pet
//   201       application/json      Pet                                       => Pet

// POST /b  => IPetsClient.StartJobAsync
//   200       application/json      Pet                                       => StartJobResult
//   202       application/json      Job                                       => StartJobResult
//   4XX       application/json      Job                                       => PetsApiException<Job>
//   default   application/json      Pet                                       => PetsApiException<Pet>

// POST /c  => IPetsClient.DoItAsync
//   200       application/json      Pet                                       => DoItResult
//   2XX       text/plain            any                                       => DoItResult

// schema Pet  object, in responses  => Pet
//   property  name                  string                                    => Pet.Name: string?

// schema Job  object, in responses  => Job
//   property  id                    integer                                   => Job.Id: long?

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

// ---- Pets/Operations/PutPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/a</c></summary>
    /// <remarks><c>PUT /a</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<Pet> PutPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(PutPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="PutPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="PutPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> PutPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PutPet");
}

// ---- Pets/Operations/StartJob.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/b</c></summary>
    /// <remarks><c>POST /b</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{Job}">The service returned 4XX.</exception>
    /// <exception cref="PetsApiException{Pet}">The service returned any other error.</exception>
    Task<StartJobResult> StartJobAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(StartJobWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="StartJobAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="StartJobAsync" path="/param"/>
    Task<PetsResponse<StartJobResult>> StartJobWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("StartJob");
}

// ---- Pets/Operations/DoIt.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/c</c></summary>
    /// <remarks><c>POST /c</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<DoItResult> DoItAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(DoItWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="DoItAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="DoItAsync" path="/param"/>
    Task<PetsResponse<DoItResult>> DoItWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("DoIt");
}

// ---- Pets/Models/Job.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.JobJsonConverter))]
public sealed partial record Job
{
    public long? Id { get; init; }
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

// ---- Pets/Models/StartJobResult.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>The bodies of POST /b with the statuses 200, 202, in this order.</summary>
[JsonConverter(typeof(Plumbing.StartJobResultJsonConverter))]
public readonly partial record struct StartJobResult
{
    /// <summary>Creates a value of the type <see cref="Pet"/>.</summary>
    public StartJobResult(Pet value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Job"/>.</summary>
    public StartJobResult(Job value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Pet"/>, <see cref="Job"/>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/DoItResult.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>The bodies of POST /c with the statuses 200, 2XX, in this order.</summary>
[JsonConverter(typeof(Plumbing.DoItResultJsonConverter))]
public readonly partial record struct DoItResult
{
    /// <summary>Creates a value of the type <see cref="Pet"/>.</summary>
    public DoItResult(Pet value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public DoItResult(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Pet"/>, <c>string</c>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/PutPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_putPetOperation = new(
        "PutPet", "/a", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> PutPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(PutPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> PutPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PutPetCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> PutPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_putPetOperation, PutPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PutPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        return new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/StartJob.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<StartJobResult> s_startJobOperation = new(
        "StartJob", "/b", "application/json",
        read: null, mayBeEmpty: false,
        static failure => failure.Status switch
        {
            >= 400 and <= 499 => failure.Typed(PetsJson.ReadJob),
            _ => failure.Typed(PetsJson.ReadPet),
        })
        {
            ReadOf = static status => status switch
            {
                200 => static (ref Utf8JsonReader reader) => new StartJobResult(PetsJson.ReadPet(ref reader)),
                202 => static (ref Utf8JsonReader reader) => new StartJobResult(PetsJson.ReadJob(ref reader)),
                _ => PetsJson.ReadStartJobResult,
            },
        };

    /// <inheritdoc/>
    public Task<StartJobResult> StartJobAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(StartJobCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<StartJobResult>> StartJobWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => StartJobCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<StartJobResult>> StartJobCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_startJobOperation, StartJobRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage StartJobRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/DoIt.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<DoItResult> s_doItOperation = new(
        "DoIt", "/c", "application/json, text/plain",
        read: null, mayBeEmpty: false)
        {
            ReadOf = static status => status switch
            {
                200 => static (ref Utf8JsonReader reader) => new DoItResult(PetsJson.ReadPet(ref reader)),
                >= 200 and <= 299 => null,
                _ => PetsJson.ReadDoItResult,
            },
            ReadText = static utf8 => new DoItResult(global::System.Text.Encoding.UTF8.GetString(utf8.Span)),
        };

    /// <inheritdoc/>
    public Task<DoItResult> DoItAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(DoItCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<DoItResult>> DoItWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => DoItCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<DoItResult>> DoItCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_doItOperation, DoItRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage DoItRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        return new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Job.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Job ReadJob(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanJob);

            // Null when the scanner did not come to the record's end.
            internal static Job? ScanJob(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                long? id = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"id\":"u8)) { id = scanner.Int64(); }
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
                            case 2 when Is(name, "id"u8): id = ReadInt64(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Job
                {
                    Id = id,
                };
            }

            internal static void WriteJob(Utf8JsonWriter writer, Job value)
            {
                NotNull(value, "Job");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Job"/>.</summary>
        public sealed class JobJsonConverter() : PetsJsonConverter<Job>(PetsJson.ReadJob, PetsJson.WriteJob);
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

// ---- Pets/Plumbing/StartJobResult.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static StartJobResult ReadStartJobResult(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.StartJobResult.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteStartJobResult(Utf8JsonWriter writer, StartJobResult value)
            {
                switch (value.Value)
                {
                    case Pet item: WritePet(writer, item); break;
                    case Job item: WriteJob(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("StartJobResult");
                }
            }
        }

        /// <summary>Reads and writes <see cref="StartJobResult"/>.</summary>
        public sealed class StartJobResultJsonConverter() : PetsJsonConverter<StartJobResult>(PetsJson.ReadStartJobResult, PetsJson.WriteStartJobResult);
    }

    public readonly partial record struct StartJobResult
    {
        internal static PetsVariant<StartJobResult>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPet(ref reader)), [], ["name"]),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadJob(ref reader)), [], ["id"]),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public StartJobResult(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/DoItResult.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static DoItResult ReadDoItResult(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.DoItResult.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteDoItResult(Utf8JsonWriter writer, DoItResult value)
            {
                switch (value.Value)
                {
                    case Pet item: WritePet(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("DoItResult");
                }
            }
        }

        /// <summary>Reads and writes <see cref="DoItResult"/>.</summary>
        public sealed class DoItResultJsonConverter() : PetsJsonConverter<DoItResult>(PetsJson.ReadDoItResult, PetsJson.WriteDoItResult);
    }

    public readonly partial record struct DoItResult
    {
        internal static PetsVariant<DoItResult>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPet(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public DoItResult(JsonElement value) => _value = value;

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
