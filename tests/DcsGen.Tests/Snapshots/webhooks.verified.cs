// Warning DCS1005 (11,1): Webhooks are not emitted; only the types of their bodies are
// Warning DCS1005 (10,7): Callbacks are not emitted; only the types of their bodies are

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

// ---- Pets/Operations/PetAdded.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>POST <c>/watch</c></summary>
    /// <remarks><c>POST /watch</c></remarks>
    /// <param name="body">The request body.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task PetAddedAsync(
        PetAddedRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PetAddedWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PetAddedAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="PetAddedAsync" path="/param"/>
    Task<PetsResponse> PetAddedWithResponseAsync(
        PetAddedRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("PetAdded");
}

// ---- Pets/Models/PetAddedRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>PetAddedRequest</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record PetAddedRequest
{
    /// <summary><c>url</c></summary>
    public string? Url { get; init; }
}

// ---- Pets/Models/OnChangeRequest.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

/// <summary><c>OnChangeRequest</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record OnChangeRequest
{
    /// <summary><c>at</c></summary>
    public DateTimeOffset At { get; init; }

    /// <summary><c>kind</c></summary>
    public OnChangeRequestKind? Kind { get; init; }
}

// ---- Pets/Models/OnChangeResponse.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>OnChangeResponse</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record OnChangeResponse
{
    /// <summary><c>seen</c></summary>
    public required bool Seen { get; init; }
}

// ---- Pets/Models/PetAddedRequest2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>PetAddedRequest2</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record PetAddedRequest2
{
    /// <summary><c>name</c></summary>
    public string? Name { get; init; }
}

// ---- Pets/Models/Move.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>Move</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record Move
{
    /// <summary><c>to</c></summary>
    public string? To { get; init; }
}

// ---- Pets/Models/OnChangeRequestKind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct OnChangeRequestKind
{
    /// <summary><c>a</c></summary>
    public static OnChangeRequestKind A => new(Values.A);

    /// <summary><c>b</c></summary>
    public static OnChangeRequestKind B => new(Values.B);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.A or Values.B;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="OnChangeRequestKind.A"/>
        public const string A = "a";

        /// <inheritdoc cref="OnChangeRequestKind.B"/>
        public const string B = "b";
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

// ---- Pets/Plumbing/Operations/PetAdded.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_petAddedOperation = new(
        "PetAdded", "/watch", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task PetAddedAsync(
        PetAddedRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PetAddedCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> PetAddedWithResponseAsync(
        PetAddedRequest? body = null, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(PetAddedCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> PetAddedCallAsync(
        PetAddedRequest? body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_petAddedOperation, PetAddedRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage PetAddedRequest(PetAddedRequest? body, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/watch");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        if (body is not null)
        {
            request.Content = PetsContent.Json(body, PetsJson.WritePetAddedRequest, "application/json");
        }

        return request;
    }
}

// ---- Pets/Plumbing/PetAddedRequest.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetAddedRequest ReadPetAddedRequest(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? url = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): url = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new PetAddedRequest
        {
            Url = url,
        };
    }

    internal static void WritePetAddedRequest(Utf8JsonWriter writer, PetAddedRequest value)
    {
        NotNull(value, "PetAddedRequest");
        writer.WriteStartObject();
        Write(writer, "url"u8, value.Url);
        writer.WriteEndObject();
    }
}

public sealed partial record PetAddedRequest
{
    /// <summary>Reads and writes <see cref="PetAddedRequest"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetAddedRequest>(PetsJson.ReadPetAddedRequest, PetsJson.WritePetAddedRequest);
}

// ---- Pets/Plumbing/OnChangeRequest.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static OnChangeRequest ReadOnChangeRequest(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        DateTimeOffset? at = null;
        OnChangeRequestKind? kind = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("at"u8): at = ReadUnlessEmpty(ref reader, ReadDateTime); break;
                case 4 when name.SequenceEqual("kind"u8): kind = ReadOnChangeRequestKind(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new OnChangeRequest
        {
            At = at ?? Missing<DateTimeOffset>(ref reader, "OnChangeRequest", "at"),
            Kind = kind,
        };
    }

    internal static void WriteOnChangeRequest(Utf8JsonWriter writer, OnChangeRequest value)
    {
        NotNull(value, "OnChangeRequest");
        writer.WriteStartObject();
        WriteAlways(writer, "at"u8, value.At);
        Write(writer, "kind"u8, value.Kind?.Value);
        writer.WriteEndObject();
    }
}

public sealed partial record OnChangeRequest
{
    /// <summary>Reads and writes <see cref="OnChangeRequest"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<OnChangeRequest>(PetsJson.ReadOnChangeRequest, PetsJson.WriteOnChangeRequest);
}

// ---- Pets/Plumbing/OnChangeResponse.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static OnChangeResponse ReadOnChangeResponse(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        bool? seen = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("seen"u8): seen = ReadBoolean(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new OnChangeResponse
        {
            Seen = seen ?? Missing<bool>(ref reader, "OnChangeResponse", "seen"),
        };
    }

    internal static void WriteOnChangeResponse(Utf8JsonWriter writer, OnChangeResponse value)
    {
        NotNull(value, "OnChangeResponse");
        writer.WriteStartObject();
        WriteAlways(writer, "seen"u8, value.Seen);
        writer.WriteEndObject();
    }
}

public sealed partial record OnChangeResponse
{
    /// <summary>Reads and writes <see cref="OnChangeResponse"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<OnChangeResponse>(PetsJson.ReadOnChangeResponse, PetsJson.WriteOnChangeResponse);
}

// ---- Pets/Plumbing/PetAddedRequest2.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static PetAddedRequest2 ReadPetAddedRequest2(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? nameValue = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): nameValue = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new PetAddedRequest2
        {
            Name = nameValue,
        };
    }

    internal static void WritePetAddedRequest2(Utf8JsonWriter writer, PetAddedRequest2 value)
    {
        NotNull(value, "PetAddedRequest2");
        writer.WriteStartObject();
        Write(writer, "name"u8, value.Name);
        writer.WriteEndObject();
    }
}

public sealed partial record PetAddedRequest2
{
    /// <summary>Reads and writes <see cref="PetAddedRequest2"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<PetAddedRequest2>(PetsJson.ReadPetAddedRequest2, PetsJson.WritePetAddedRequest2);
}

// ---- Pets/Plumbing/Move.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Move ReadMove(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? to = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("to"u8): to = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new Move
        {
            To = to,
        };
    }

    internal static void WriteMove(Utf8JsonWriter writer, Move value)
    {
        NotNull(value, "Move");
        writer.WriteStartObject();
        Write(writer, "to"u8, value.To);
        writer.WriteEndObject();
    }
}

public sealed partial record Move
{
    /// <summary>Reads and writes <see cref="Move"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Move>(PetsJson.ReadMove, PetsJson.WriteMove);
}

// ---- Pets/Plumbing/OnChangeRequestKind.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static OnChangeRequestKind ReadOnChangeRequestKind(ref Utf8JsonReader reader) => KnownOnChangeRequestKind(Text(ref reader)) ?? new(reader.GetString()!);

    private static OnChangeRequestKind? KnownOnChangeRequestKind(ReadOnlySpan<byte> text) => text.Length switch
    {
        1 when text.SequenceEqual("a"u8) => new("a"),
        1 when text.SequenceEqual("b"u8) => new("b"),
        _ => null,
    };

    internal static void WriteOnChangeRequestKind(Utf8JsonWriter writer, OnChangeRequestKind value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct OnChangeRequestKind
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public OnChangeRequestKind(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(OnChangeRequestKind other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<OnChangeRequestKind> Known { get; } = [A, B];

    /// <summary>Reads and writes <see cref="OnChangeRequestKind"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<OnChangeRequestKind>(PetsJson.ReadOnChangeRequestKind, PetsJson.WriteOnChangeRequestKind, static name => new(name));
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
