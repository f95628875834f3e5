
// ---- Pets/IPetsClient.g.cs
namespace Acme.Pets;

/// <summary>Calls</summary>
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
    /// The URL of the server, which replaces <c>https://calls.example.com</c> when it is set: for proxies and test servers. It
    /// may have a path.
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

// ---- Pets/Operations/MakeCall.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/calls</c></summary>
    /// <remarks><c>POST /calls</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task MakeCallAsync(
        Call? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(MakeCallWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="MakeCallAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="MakeCallAsync" path="/param"/>
    Task<PetsResponse> MakeCallWithResponseAsync(
        Call? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("MakeCall");
}

// ---- Pets/Models/Call.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.CallJsonConverter))]
public sealed partial record Call
{
    public long? Id { get; init; }
    public required CallMethod Method { get; init; }
    public CallParams? Params { get; init; }
    public CallKey? Key { get; init; }
}

// ---- Pets/Models/Open.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.OpenJsonConverter))]
public sealed partial record Open
{
    public required string Path { get; init; }
}

// ---- Pets/Models/CallMethod.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.CallMethodJsonConverter))]
public readonly partial record struct CallMethod
{
    public static CallMethod Open => new(Values.Open);
    public static CallMethod Close => new(Values.Close);
    public static CallMethod Stop => new(Values.Stop);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Open = "open";
        public const string Close = "close";
        public const string Stop = "stop";
    }
}

// ---- Pets/Models/CallParams.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.CallParamsJsonConverter))]
public readonly partial record struct CallParams
{
    /// <summary>Creates a value of the type <see cref="Open"/>.</summary>
    public CallParams(Open value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public CallParams(IReadOnlyList<string> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Open"/>, <c>IReadOnlyList&lt;string&gt;</c>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/CallKey.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.CallKeyJsonConverter))]
public readonly partial record struct CallKey
{
    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public CallKey(long value) => _value = value;

    /// <summary>Creates a value of the type <c>string</c>.</summary>
    public CallKey(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for a value that the document
    /// does not list. Never null.
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

        return "https://calls.example.com";
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

// ---- Pets/Plumbing/Operations/MakeCall.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_makeCallOperation = new(
        "MakeCall", "/calls", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task MakeCallAsync(
        Call? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(MakeCallCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> MakeCallWithResponseAsync(
        Call? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(MakeCallCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> MakeCallCallAsync(
        Call? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_makeCallOperation, MakeCallRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage MakeCallRequest(Call? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/calls");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WriteCall, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/Call.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Call ReadCall(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                long? id = null;
                CallMethod? method = null;
                CallParams? @params = null;
                CallKey? key = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "id"u8): id = ReadInt64(ref reader); break;
                        case 6 when Is(name, "method"u8): method = ReadCallMethod(ref reader); break;
                        case 6 when Is(name, "params"u8): @params = ReadCallParams(ref reader); break;
                        case 3 when Is(name, "key"u8): key = ReadCallKey(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Call
                {
                    Id = id,
                    Method = method ?? Missing<CallMethod>(ref reader, "Call", "method"),
                    Params = @params,
                    Key = key,
                };
            }

            internal static void WriteCall(Utf8JsonWriter writer, Call value)
            {
                NotNull(value, "Call");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                WriteAlways(writer, "method"u8, value.Method.Value);
                Write(writer, "params"u8, value.Params, WriteCallParams);
                Write(writer, "key"u8, value.Key, WriteCallKey);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Call"/>.</summary>
        public sealed class CallJsonConverter() : PetsJsonConverter<Call>(PetsJson.ReadCall, PetsJson.WriteCall);
    }

    public sealed partial record Call
    {
        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            builder.Append("Id = ").Append((object?)Id);
            builder.Append(", Method = ").Append((object?)Method);
            builder.Append(", Params = ").Append((object?)Params);
            builder.Append(", Key = ").Append((object?)"***");
            return true;
        }
    }
}

// ---- Pets/Plumbing/Open.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Open ReadOpen(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? path = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "path"u8): path = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Open
                {
                    Path = path ?? Missing<string>(ref reader, "Open", "path"),
                };
            }

            internal static void WriteOpen(Utf8JsonWriter writer, Open value)
            {
                NotNull(value, "Open");
                writer.WriteStartObject();
                WriteAlways(writer, "path"u8, value.Path);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Open"/>.</summary>
        public sealed class OpenJsonConverter() : PetsJsonConverter<Open>(PetsJson.ReadOpen, PetsJson.WriteOpen);
    }
}

// ---- Pets/Plumbing/CallMethod.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static CallMethod ReadCallMethod(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.CallMethod.s_listed));

            internal static void WriteCallMethod(Utf8JsonWriter writer, CallMethod value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="CallMethod"/>.</summary>
        public sealed class CallMethodJsonConverter() : PetsJsonConverter<CallMethod>(PetsJson.ReadCallMethod, PetsJson.WriteCallMethod, static name => new(name));
    }

    public readonly partial record struct CallMethod
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public CallMethod(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(CallMethod other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<CallMethod> Known { get; } = [Open, Close, Stop];

        internal static readonly string[] s_listed = [Values.Open, Values.Close, Values.Stop];
    }
}

// ---- Pets/Plumbing/CallParams.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static CallParams ReadCallParams(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.CallParams.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteCallParams(Utf8JsonWriter writer, CallParams value)
            {
                switch (value.Value)
                {
                    case Open item: WriteOpen(writer, item); break;
                    case IReadOnlyList<string> item: WriteList(writer, item, WriteString); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("CallParams");
                }
            }
        }

        /// <summary>Reads and writes <see cref="CallParams"/>.</summary>
        public sealed class CallParamsJsonConverter() : PetsJsonConverter<CallParams>(PetsJson.ReadCallParams, PetsJson.WriteCallParams);
    }

    public readonly partial record struct CallParams
    {
        internal static PetsVariant<CallParams>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadOpen(ref reader))),
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadString))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public CallParams(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/CallKey.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static CallKey ReadCallKey(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.CallKey.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteCallKey(Utf8JsonWriter writer, CallKey value)
            {
                switch (value.Value)
                {
                    case long item: WriteInt64(writer, item); break;
                    case string item: WriteString(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("CallKey");
                }
            }
        }

        /// <summary>Reads and writes <see cref="CallKey"/>.</summary>
        public sealed class CallKeyJsonConverter() : PetsJsonConverter<CallKey>(PetsJson.ReadCallKey, PetsJson.WriteCallKey);
    }

    public readonly partial record struct CallKey
    {
        internal static PetsVariant<CallKey>[] Variants { get; } =
        [
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public CallKey(JsonElement value) => _value = value;

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
