
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

    /// <summary>Parameter <c>options</c> of the operations.</summary>
    public string? Options { get; set; }

    /// <summary>Called for each request to get <see cref="Options"/> while that is null.</summary>
    public Func<CancellationToken, ValueTask<string>>? OptionsSource { get; set; }

    /// <summary>Parameter <c>xSource</c> of the operations.</summary>
    public string? XSource { get; set; }

    /// <summary>Called for each request to get <see cref="XSource"/> while that is null.</summary>
    public Func<CancellationToken, ValueTask<string>>? XSourceSource { get; set; }

    /// <summary>Parameter <c>x</c> of the operations.</summary>
    public string? X2 { get; set; }

    /// <summary>Called for each request to get <see cref="X2"/> while that is null.</summary>
    public Func<CancellationToken, ValueTask<string>>? X2Source { get; set; }

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

// ---- Pets/Operations/GetThing.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/a</c></summary>
    /// <remarks><c>GET /a</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task GetThingAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(GetThingWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetThingAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetThingAsync" path="/param"/>
    Task<PetsResponse> GetThingWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("getThing");
}

// ---- Pets/Operations/GetThingWithResponse2.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/b/{id}</c></summary>
    /// <remarks><c>GET /b/{id}</c></remarks>
    /// <param name="id">Path parameter <c>id</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task GetThingWithResponse2Async(
        string id,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(GetThingWithResponse2WithResponseAsync(id, options, cancellationToken));

    /// <summary><see cref="GetThingWithResponse2Async"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetThingWithResponse2Async" path="/param"/>
    Task<PetsResponse> GetThingWithResponse2WithResponseAsync(
        string id,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("getThingWithResponse");
}

// ---- Pets/Operations/Client.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/c</c></summary>
    /// <remarks><c>GET /c</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ClientAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ClientWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ClientAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ClientAsync" path="/param"/>
    Task<PetsResponse> ClientWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("client");
}

// ---- Pets/Models/PetsDuration.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsDurationJsonConverter))]
public sealed partial record PetsDuration
{
    public string? Text { get; init; }
}

// ---- Pets/Models/PetsEquals.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetsEqualsJsonConverter))]
public sealed partial record PetsEquals
{
    public Content? Content { get; init; }
}

// ---- Pets/Models/Content.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.ContentJsonConverter))]
public readonly partial record struct Content
{
    /// <summary><c>clone</c></summary>
    public static Content CloneValue => new(Values.CloneValue);

    /// <summary><c>memberwise-clone</c></summary>
    public static Content MemberwiseCloneValue => new(Values.MemberwiseCloneValue);

    /// <summary><c>Known</c></summary>
    public static Content KnownValue => new(Values.KnownValue);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="Content.CloneValue"/>
        public const string CloneValue = "clone";

        /// <inheritdoc cref="Content.MemberwiseCloneValue"/>
        public const string MemberwiseCloneValue = "memberwise-clone";

        /// <inheritdoc cref="Content.KnownValue"/>
        public const string KnownValue = "Known";
    }
}

// ---- Pets/Models/PetsDate.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetsDateJsonConverter))]
public readonly partial record struct PetsDate
{
    public static PetsDate A => new(Values.A);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string A = "a";
    }
}

// ---- Pets/Models/PetsValue.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.PetsValueJsonConverter))]
public readonly partial record struct PetsValue
{
    public static PetsValue A => new(Values.A);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string A = "a";
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

    private readonly string? _options;
    private readonly Func<CancellationToken, ValueTask<string>>? _optionsSource;

    private readonly string? _xSource;
    private readonly Func<CancellationToken, ValueTask<string>>? _xSourceSource;

    private readonly string? _x2;
    private readonly Func<CancellationToken, ValueTask<string>>? _x2Source;

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
        _options = options.Options;
        _optionsSource = options.OptionsSource;
        if (_options is null && _optionsSource is null)
        {
            throw new ArgumentException("Needs Options or OptionsSource.", nameof(options));
        }
        _xSource = options.XSource;
        _xSourceSource = options.XSourceSource;
        if (_xSource is null && _xSourceSource is null)
        {
            throw new ArgumentException("Needs XSource or XSourceSource.", nameof(options));
        }
        _x2 = options.X2;
        _x2Source = options.X2Source;
        if (_x2 is null && _x2Source is null)
        {
            throw new ArgumentException("Needs X2 or X2Source.", nameof(options));
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

// ---- Pets/Plumbing/Operations/GetThing.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_getThingOperation = new(
        "getThing", "/a", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task GetThingAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(GetThingCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> GetThingWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(GetThingCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> GetThingCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getThingOperation, GetThingRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetThingRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/a");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/GetThingWithResponse2.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_getThingWithResponse2Operation = new(
        "getThingWithResponse", "/b/{id}", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task GetThingWithResponse2Async(
        string id, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(GetThingWithResponse2CallAsync(id, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> GetThingWithResponse2WithResponseAsync(
        string id, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(GetThingWithResponse2CallAsync(id, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> GetThingWithResponse2CallAsync(
        string id, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getThingWithResponse2Operation, GetThingWithResponse2Request(id, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetThingWithResponse2Request(string id, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/b/");
        uri.Segment(id, "id");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Operations/Client.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_clientOperation = new(
        "client", "/c", accept: null,
        read: null, mayBeEmpty: true);

    /// <inheritdoc/>
    public Task ClientAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ClientCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ClientWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ClientCallAsync(options, keepsBody: true, cancellationToken));

    private async ValueTask<PetsResponse<object?>> ClientCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        var options2 = _options ?? await _optionsSource!(cancellationToken).ConfigureAwait(false);
        var xSource = _xSource ?? await _xSourceSource!(cancellationToken).ConfigureAwait(false);
        var x2 = _x2 ?? await _x2Source!(cancellationToken).ConfigureAwait(false);
        var request = ClientRequest(options2, xSource, x2, options);
        return await SendAsync(s_clientOperation, request, options, keepsBody, cancellationToken).ConfigureAwait(false);
    }

    private HttpRequestMessage ClientRequest(string options2, string xSource, string x2, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/c");
        uri.Query("options", options2);
        uri.Query("xSource", xSource);
        uri.Query("x", x2);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/PetsDuration.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsDuration ReadPetsDuration(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? text = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "text"u8): text = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetsDuration
                {
                    Text = text,
                };
            }

            internal static void WritePetsDuration(Utf8JsonWriter writer, PetsDuration value)
            {
                NotNull(value, "PetsDuration");
                writer.WriteStartObject();
                Write(writer, "text"u8, value.Text);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsDuration"/>.</summary>
        public sealed class PetsDurationJsonConverter() : PetsJsonConverter<PetsDuration>(PetsJson.ReadPetsDuration, PetsJson.WritePetsDuration);
    }
}

// ---- Pets/Plumbing/PetsEquals.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsEquals ReadPetsEquals(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Content? content = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 7 when Is(name, "content"u8): content = ReadContent(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetsEquals
                {
                    Content = content,
                };
            }

            internal static void WritePetsEquals(Utf8JsonWriter writer, PetsEquals value)
            {
                NotNull(value, "PetsEquals");
                writer.WriteStartObject();
                Write(writer, "content"u8, value.Content?.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetsEquals"/>.</summary>
        public sealed class PetsEqualsJsonConverter() : PetsJsonConverter<PetsEquals>(PetsJson.ReadPetsEquals, PetsJson.WritePetsEquals);
    }
}

// ---- Pets/Plumbing/Content.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Content ReadContent(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.Content.s_listed));

            internal static void WriteContent(Utf8JsonWriter writer, Content value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="Content"/>.</summary>
        public sealed class ContentJsonConverter() : PetsJsonConverter<Content>(PetsJson.ReadContent, PetsJson.WriteContent, static name => new(name));
    }

    public readonly partial record struct Content
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public Content(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(Content other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<Content> Known { get; } = [CloneValue, MemberwiseCloneValue, KnownValue];

        internal static readonly string[] s_listed = [Values.CloneValue, Values.MemberwiseCloneValue, Values.KnownValue];
    }
}

// ---- Pets/Plumbing/PetsDate.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsDate ReadPetsDate(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetsDate.s_listed));

            internal static void WritePetsDate(Utf8JsonWriter writer, PetsDate value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetsDate"/>.</summary>
        public sealed class PetsDateJsonConverter() : PetsJsonConverter<PetsDate>(PetsJson.ReadPetsDate, PetsJson.WritePetsDate, static name => new(name));
    }

    public readonly partial record struct PetsDate
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public PetsDate(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(PetsDate other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetsDate> Known { get; } = [A];

        internal static readonly string[] s_listed = [Values.A];
    }
}

// ---- Pets/Plumbing/PetsValue.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetsValue ReadPetsValue(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.PetsValue.s_listed));

            internal static void WritePetsValue(Utf8JsonWriter writer, PetsValue value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="PetsValue"/>.</summary>
        public sealed class PetsValueJsonConverter() : PetsJsonConverter<PetsValue>(PetsJson.ReadPetsValue, PetsJson.WritePetsValue, static name => new(name));
    }

    public readonly partial record struct PetsValue
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public PetsValue(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(PetsValue other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<PetsValue> Known { get; } = [A];

        internal static readonly string[] s_listed = [Values.A];
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
