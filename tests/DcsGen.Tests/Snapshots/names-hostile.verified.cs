
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

// ---- Pets/Operations/Task.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/x/{class}/{body}</c></summary>
    /// <remarks><c>GET /x/{class}/{body}</c></remarks>
    /// <param name="class">Path parameter <c>class</c>.</param>
    /// <param name="body">Path parameter <c>body</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<PetsTask> TaskAsync(
        string @class,
        string body,
        TaskOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TaskWithResponseAsync(@class, body, options, cancellationToken));

    /// <summary><see cref="TaskAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="TaskAsync" path="/param"/>
    Task<PetsResponse<PetsTask>> TaskWithResponseAsync(
        string @class,
        string body,
        TaskOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("task");
}

/// <summary>Optional parameters of <see cref="IPetsClient.TaskAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record TaskOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>headers</c>.</summary>
    public string? Headers2 { get; init; }

    /// <summary>Query parameter <c>a"b</c>.</summary>
    public string? AB { get; init; }
}

// ---- Pets/Models/PetsSystem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsSystemJsonConverter))]
public sealed partial record PetsSystem
{
    public PetsString? String { get; init; }
}

// ---- Pets/Models/PetsTask.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsTaskJsonConverter))]
public sealed partial record PetsTask
{
    public string? Task { get; init; }

    /// <summary><c>equals</c></summary>
    public string? Equals2 { get; init; }

    /// <summary><c>get-type</c></summary>
    public string? GetType2 { get; init; }

    /// <summary><c>clone</c></summary>
    public string? Clone2 { get; init; }

    public string? Reader { get; init; }
    public string? Name { get; init; }
    public string? _1St { get; init; }
    public string? AB { get; init; }

    /// <summary>The member whose name is empty.</summary>
    public string? Empty { get; init; }

    /// <summary><c>a_b</c></summary>
    public string? AB2 { get; init; }

    /// <summary><c>aB</c></summary>
    public string? AB3 { get; init; }

    /// <summary><c>EqualityContract</c></summary>
    public string? EqualityContract2 { get; init; }
}

// ---- Pets/Models/PetsClient2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsClient2JsonConverter))]
public sealed partial record PetsClient2
{
    /// <summary><c>🐕</c></summary>
    public string? UD83DUDC15 { get; init; }
}

// ---- Pets/Models/PetsString.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetsStringJsonConverter))]
public readonly partial record struct PetsString
{
    public static PetsString NullIsh => new(Values.NullIsh);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string NullIsh = "null-ish";
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

// ---- Pets/Plumbing/Operations/Task.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<PetsTask> s_taskOperation = new(
        "task", "/x/{class}/{body}", "application/json",
        PetsJson.ReadPetsTask, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<PetsTask> TaskAsync(
        string @class, string body, TaskOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(TaskCallAsync(@class, body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<PetsTask>> TaskWithResponseAsync(
        string @class, string body, TaskOptions? options = null, CancellationToken cancellationToken = default)
        => TaskCallAsync(@class, body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<PetsTask>> TaskCallAsync(
        string @class, string body, TaskOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_taskOperation, TaskRequest(@class, body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage TaskRequest(string @class, string body, TaskOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/x/");
        uri.Segment(@class, "class");
        uri.Literal("/");
        uri.Segment(body, "body");
        uri.Query("headers", options?.Headers2);
        uri.Query("a\"b", options?.AB);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/PetsSystem.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsSystem ReadPetsSystem(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                PetsString? @string = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "string"u8): @string = ReadPetsString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetsSystem
                {
                    String = @string,
                };
            }

            internal static void WritePetsSystem(Utf8JsonWriter writer, PetsSystem value)
            {
                NotNull(value, "PetsSystem");
                writer.WriteStartObject();
                Write(writer, "string"u8, value.String?.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsSystem"/>.</summary>
        public sealed class PetsSystemJsonConverter() : PetsJsonConverter<PetsSystem>(PetsJson.ReadPetsSystem, PetsJson.WritePetsSystem);
    }
}

// ---- Pets/Plumbing/PetsTask.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsTask ReadPetsTask(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPetsTask);

            // Null when the scanner did not come to the record's end.
            internal static PetsTask? ScanPetsTask(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                string? task = null;
                string? equals2 = null;
                string? getType2 = null;
                string? clone2 = null;
                string? readerValue = null;
                string? nameValue = null;
                string? _1St = null;
                string? aB = null;
                string? empty = null;
                string? aB2 = null;
                string? aB3 = null;
                string? equalityContract2 = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"Task\":"u8)) { task = scanner.String(); }
                        if (scanner.Has("\"equals\":"u8)) { equals2 = scanner.String(); }
                        if (scanner.Has("\"get-type\":"u8)) { getType2 = scanner.String(); }
                        if (scanner.Has("\"clone\":"u8)) { clone2 = scanner.String(); }
                        if (scanner.Has("\"reader\":"u8)) { readerValue = scanner.String(); }
                        if (scanner.Has("\"name\":"u8)) { nameValue = scanner.String(); }
                        if (scanner.Has("\"1st\":"u8)) { _1St = scanner.String(); }
                        if (scanner.Has("\"a\\\"b\":"u8)) { aB = scanner.String(); }
                        if (scanner.Has("\"\":"u8)) { empty = scanner.String(); }
                        if (scanner.Has("\"a_b\":"u8)) { aB2 = scanner.String(); }
                        if (scanner.Has("\"aB\":"u8)) { aB3 = scanner.String(); }
                        if (scanner.Has("\"EqualityContract\":"u8)) { equalityContract2 = scanner.String(); }
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
                            case 4 when Is(name, "Task"u8): task = ReadString(ref reader); break;
                            case 6 when Is(name, "equals"u8): equals2 = ReadString(ref reader); break;
                            case 8 when Is(name, "get-type"u8): getType2 = ReadString(ref reader); break;
                            case 5 when Is(name, "clone"u8): clone2 = ReadString(ref reader); break;
                            case 6 when Is(name, "reader"u8): readerValue = ReadString(ref reader); break;
                            case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                            case 3 when Is(name, "1st"u8): _1St = ReadString(ref reader); break;
                            case 3 when Is(name, "a\"b"u8): aB = ReadString(ref reader); break;
                            case 0 when Is(name, ""u8): empty = ReadString(ref reader); break;
                            case 3 when Is(name, "a_b"u8): aB2 = ReadString(ref reader); break;
                            case 2 when Is(name, "aB"u8): aB3 = ReadString(ref reader); break;
                            case 16 when Is(name, "EqualityContract"u8): equalityContract2 = ReadString(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new PetsTask
                {
                    Task = task,
                    Equals2 = equals2,
                    GetType2 = getType2,
                    Clone2 = clone2,
                    Reader = readerValue,
                    Name = nameValue,
                    _1St = _1St,
                    AB = aB,
                    Empty = empty,
                    AB2 = aB2,
                    AB3 = aB3,
                    EqualityContract2 = equalityContract2,
                };
            }

            internal static void WritePetsTask(Utf8JsonWriter writer, PetsTask value)
            {
                NotNull(value, "PetsTask");
                writer.WriteStartObject();
                Write(writer, "Task"u8, value.Task);
                Write(writer, "equals"u8, value.Equals2);
                Write(writer, "get-type"u8, value.GetType2);
                Write(writer, "clone"u8, value.Clone2);
                Write(writer, "reader"u8, value.Reader);
                Write(writer, "name"u8, value.Name);
                Write(writer, "1st"u8, value._1St);
                Write(writer, "a\"b"u8, value.AB);
                Write(writer, ""u8, value.Empty);
                Write(writer, "a_b"u8, value.AB2);
                Write(writer, "aB"u8, value.AB3);
                Write(writer, "EqualityContract"u8, value.EqualityContract2);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsTask"/>.</summary>
        public sealed class PetsTaskJsonConverter() : PetsJsonConverter<PetsTask>(PetsJson.ReadPetsTask, PetsJson.WritePetsTask);
    }
}

// ---- Pets/Plumbing/PetsClient2.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsClient2 ReadPetsClient2(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? uD83DUDC15 = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "🐕"u8): uD83DUDC15 = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetsClient2
                {
                    UD83DUDC15 = uD83DUDC15,
                };
            }

            internal static void WritePetsClient2(Utf8JsonWriter writer, PetsClient2 value)
            {
                NotNull(value, "PetsClient2");
                writer.WriteStartObject();
                Write(writer, "🐕"u8, value.UD83DUDC15);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsClient2"/>.</summary>
        public sealed class PetsClient2JsonConverter() : PetsJsonConverter<PetsClient2>(PetsJson.ReadPetsClient2, PetsJson.WritePetsClient2);
    }
}

// ---- Pets/Plumbing/PetsString.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsString ReadPetsString(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetsString.s_listed));

            internal static void WritePetsString(Utf8JsonWriter writer, PetsString value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetsString"/>.</summary>
        public sealed class PetsStringJsonConverter() : PetsJsonConverter<PetsString>(PetsJson.ReadPetsString, PetsJson.WritePetsString, static name => new(name));
    }

    public readonly partial record struct PetsString
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public PetsString(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(PetsString other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetsString> Known { get; } = [NullIsh];

        internal static readonly string[] s_listed = [Values.NullIsh];
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
