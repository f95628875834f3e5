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

// ---- Pets/Operations/PetAdded.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
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
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task PetAddedAsync(
        PetAddedRequest? body = null,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(PetAddedWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="PetAddedAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
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

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetAddedRequestJsonConverter))]
public sealed partial record PetAddedRequest
{
    public string? Url { get; init; }
}

// ---- Pets/Models/OnChangeRequest.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.OnChangeRequestJsonConverter))]
public sealed partial record OnChangeRequest
{
    public DateTimeOffset At { get; init; }
    public OnChangeRequestKind? Kind { get; init; }
}

// ---- Pets/Models/OnChangeResponse.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.OnChangeResponseJsonConverter))]
public sealed partial record OnChangeResponse
{
    public required bool Seen { get; init; }
}

// ---- Pets/Models/PetAddedRequest2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetAddedRequest2JsonConverter))]
public sealed partial record PetAddedRequest2
{
    public string? Name { get; init; }
}

// ---- Pets/Models/Move.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.MoveJsonConverter))]
public sealed partial record Move
{
    public string? To { get; init; }
}

// ---- Pets/Models/OnChangeRequestKind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.OnChangeRequestKindJsonConverter))]
public readonly partial record struct OnChangeRequestKind
{
    public static OnChangeRequestKind A => new(Values.A);
    public static OnChangeRequestKind B => new(Values.B);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string A = "a";
        public const string B = "b";
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

// ---- Pets/Plumbing/Operations/PetAdded.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_petAddedOperation = new(
        "PetAdded", "/watch", accept: null,
        read: null, mayBeEmpty: true);

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

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 3 when Is(name, "url"u8): url = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="PetAddedRequest"/>.</summary>
        public sealed class PetAddedRequestJsonConverter() : PetsJsonConverter<PetAddedRequest>(PetsJson.ReadPetAddedRequest, PetsJson.WritePetAddedRequest);
    }
}

// ---- Pets/Plumbing/OnChangeRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 2 when Is(name, "at"u8): at = ReadUnlessEmpty(ref reader, ReadDateTime); break;
                        case 4 when Is(name, "kind"u8): kind = ReadOnChangeRequestKind(ref reader); break;
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

        /// <summary>Reads and writes <see cref="OnChangeRequest"/>.</summary>
        public sealed class OnChangeRequestJsonConverter() : PetsJsonConverter<OnChangeRequest>(PetsJson.ReadOnChangeRequest, PetsJson.WriteOnChangeRequest);
    }
}

// ---- Pets/Plumbing/OnChangeResponse.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "seen"u8): seen = ReadBoolean(ref reader); break;
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

        /// <summary>Reads and writes <see cref="OnChangeResponse"/>.</summary>
        public sealed class OnChangeResponseJsonConverter() : PetsJsonConverter<OnChangeResponse>(PetsJson.ReadOnChangeResponse, PetsJson.WriteOnChangeResponse);
    }
}

// ---- Pets/Plumbing/PetAddedRequest2.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="PetAddedRequest2"/>.</summary>
        public sealed class PetAddedRequest2JsonConverter() : PetsJsonConverter<PetAddedRequest2>(PetsJson.ReadPetAddedRequest2, PetsJson.WritePetAddedRequest2);
    }
}

// ---- Pets/Plumbing/Move.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 2 when Is(name, "to"u8): to = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="Move"/>.</summary>
        public sealed class MoveJsonConverter() : PetsJsonConverter<Move>(PetsJson.ReadMove, PetsJson.WriteMove);
    }
}

// ---- Pets/Plumbing/OnChangeRequestKind.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static OnChangeRequestKind ReadOnChangeRequestKind(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.OnChangeRequestKind.s_listed));

            internal static void WriteOnChangeRequestKind(Utf8JsonWriter writer, OnChangeRequestKind value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="OnChangeRequestKind"/>.</summary>
        public sealed class OnChangeRequestKindJsonConverter() : PetsJsonConverter<OnChangeRequestKind>(PetsJson.ReadOnChangeRequestKind, PetsJson.WriteOnChangeRequestKind, static name => new(name));
    }

    public readonly partial record struct OnChangeRequestKind
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
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

        internal static readonly string[] s_listed = [Values.A, Values.B];
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
