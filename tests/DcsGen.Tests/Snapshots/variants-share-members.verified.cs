
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

/// <summary>Configures <see cref="PetsClient"/>. Read once, by the client's constructor.</summary>
public sealed partial class PetsClientOptions
{
    /// <summary>
    /// The server's whole URL, used instead of <c>https://calls.example.com</c> when set: for proxies and test servers, with a
    /// path if need be.
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

// ---- Pets/Operations/MakeCall.g.cs
namespace Acme.Pets;

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
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task MakeCallAsync(
        Call? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(MakeCallWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="MakeCallAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
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

/// <summary><c>Call</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Call
{
    /// <summary><c>id</c></summary>
    public long? Id { get; init; }

    /// <summary><c>method</c></summary>
    public required CallMethod Method { get; init; }

    /// <summary><c>params</c></summary>
    public CallParams? Params { get; init; }

    /// <summary><c>key</c></summary>
    public CallKey? Key { get; init; }
}

// ---- Pets/Models/Open.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Open</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Open
{
    /// <summary><c>path</c></summary>
    public required string Path { get; init; }
}

// ---- Pets/Models/CallMethod.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct CallMethod
{
    /// <summary><c>open</c></summary>
    public static CallMethod Open => new(Values.Open);

    /// <summary><c>close</c></summary>
    public static CallMethod Close => new(Values.Close);

    /// <summary><c>stop</c></summary>
    public static CallMethod Stop => new(Values.Stop);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Open or Values.Close or Values.Stop;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="CallMethod.Open"/>
        public const string Open = "open";

        /// <inheritdoc cref="CallMethod.Close"/>
        public const string Close = "close";

        /// <inheritdoc cref="CallMethod.Stop"/>
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
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct CallParams
{
    /// <summary><see cref="Open"/>.</summary>
    public CallParams(Open value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public CallParams(IReadOnlyList<string> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <see cref="Open"/>, <c>IReadOnlyList&lt;string&gt;</c>, or <see cref="JsonElement"/> for what the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/CallKey.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct CallKey
{
    /// <summary><c>long</c>.</summary>
    public CallKey(long value) => _value = value;

    /// <summary><c>string</c>.</summary>
    public CallKey(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// For <c>switch</c>: <c>long</c>, <c>string</c>, or <see cref="JsonElement"/> for what the document does not list. Never
    /// null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
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

        return "https://calls.example.com";
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

// ---- Pets/Plumbing/Operations/MakeCall.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_makeCallOperation = new(
        "MakeCall", "/calls", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

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
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                case 2 when name.SequenceEqual("id"u8): id = ReadInt64(ref reader); break;
                case 6 when name.SequenceEqual("method"u8): method = ReadCallMethod(ref reader); break;
                case 6 when name.SequenceEqual("params"u8): @params = ReadCallParams(ref reader); break;
                case 3 when name.SequenceEqual("key"u8): key = ReadCallKey(ref reader); break;
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

    /// <summary>Reads and writes <see cref="Call"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Call>(PetsJson.ReadCall, PetsJson.WriteCall);
}

// ---- Pets/Plumbing/Open.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

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
                case 4 when name.SequenceEqual("path"u8): path = ReadString(ref reader); break;
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

public sealed partial record Open
{
    /// <summary>Reads and writes <see cref="Open"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Open>(PetsJson.ReadOpen, PetsJson.WriteOpen);
}

// ---- Pets/Plumbing/CallMethod.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static CallMethod ReadCallMethod(ref Utf8JsonReader reader) => KnownCallMethod(Text(ref reader)) ?? new(reader.GetString()!);

    private static CallMethod? KnownCallMethod(ReadOnlySpan<byte> text) => text.Length switch
    {
        4 when text.SequenceEqual("open"u8) => new("open"),
        5 when text.SequenceEqual("close"u8) => new("close"),
        4 when text.SequenceEqual("stop"u8) => new("stop"),
        _ => null,
    };

    internal static void WriteCallMethod(Utf8JsonWriter writer, CallMethod value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct CallMethod
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
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

    /// <summary>Reads and writes <see cref="CallMethod"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<CallMethod>(PetsJson.ReadCallMethod, PetsJson.WriteCallMethod, static name => new(name));
}

// ---- Pets/Plumbing/CallParams.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static CallParams ReadCallParams(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, CallParams.Candidates, out var value) ? value : new(ReadAny(ref reader));

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

public readonly partial record struct CallParams
{
    internal static PetsCandidate<CallParams>[] Candidates { get; } =
    [
        new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadOpen(ref reader))),
        new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadString))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public CallParams(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="CallParams"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<CallParams>(PetsJson.ReadCallParams, PetsJson.WriteCallParams);
}

// ---- Pets/Plumbing/CallKey.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static CallKey ReadCallKey(ref Utf8JsonReader reader) =>
        FirstThatReads(ref reader, CallKey.Candidates, out var value) ? value : new(ReadAny(ref reader));

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

public readonly partial record struct CallKey
{
    internal static PetsCandidate<CallKey>[] Candidates { get; } =
    [
        new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadString(ref reader))),
    ];

    private readonly object? _value;

    /// <summary>Any other value.</summary>
    public CallKey(JsonElement value) => _value = value;

    /// <summary>Whether the value is of a type that the document lists.</summary>
    public bool IsKnown => _value is not (null or JsonElement);

    /// <summary>Reads and writes <see cref="CallKey"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<CallKey>(PetsJson.ReadCallKey, PetsJson.WriteCallKey);
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
