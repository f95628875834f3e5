// Info DCS1002 (9,11): The header parameter 'Accept' is ignored, as OpenAPI requires; media types and security requirements set it
// Info DCS1002 (10,11): The style deepObject is not defined for the array 'deep[a]'; its items are sent as deep[a][]
// Warning DCS1004 (11,11): The parameter 'flat[e]' is left out: it is an object in an object, which only the style deepObject can send; a call that has it throws
// Warning DCS1004 (12,11): The parameter 'table' is left out: it is an array of arrays or objects, which no style is defined for
// Info DCS1002 (13,11): The style deepObject is not defined for the array 'list'; each item is sent as list[]
// Info DCS1002 (14,11): The style 'Label' is not defined for a parameter in 'Query'; 'label' is written in the default style

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

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task ListPetsAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. What is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Query <c>deep</c>.</summary>
    public ListPetsDeep? Deep { get; init; }

    /// <summary>Query <c>flat</c>.</summary>
    public ListPetsFlat? Flat { get; init; }

    /// <summary>Query <c>list</c>.</summary>
    public IReadOnlyList<string>? List { get; init; }

    /// <summary>Query <c>label</c>.</summary>
    public string? Label { get; init; }
}

// ---- Pets/Models/ListPetsDeep.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

/// <summary><c>ListPetsDeep</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPetsDeep
{
    /// <summary><c>a</c></summary>
    public IReadOnlyList<string>? A { get; init; }

    /// <summary><c>b</c></summary>
    public ListPetsDeepB? B { get; init; }
}

// ---- Pets/Models/ListPetsDeepB.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>ListPetsDeepB</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPetsDeepB
{
    /// <summary><c>c</c></summary>
    public string? C { get; init; }
}

// ---- Pets/Models/ListPetsFlat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>ListPetsFlat</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPetsFlat
{
    /// <summary><c>d</c></summary>
    public string? D { get; init; }

    /// <summary><c>e</c></summary>
    public ListPetsFlatE? E { get; init; }
}

// ---- Pets/Models/ListPetsFlatE.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>ListPetsFlatE</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPetsFlatE
{
    /// <summary><c>f</c></summary>
    public string? F { get; init; }
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task ListPetsAsync(
        ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> ListPetsWithResponseAsync(
        ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(ListPetsCallAsync(options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        ListPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(ListPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("deep", PetsParameterValue.Of(options?.Deep, PetsJson.WriteListPetsDeep), PetsParameterStyle.DeepObject, explode: true);
        uri.Query("flat", PetsParameterValue.Of(options?.Flat, PetsJson.WriteListPetsFlat), PetsParameterStyle.Form, explode: true);
        uri.Query("list", PetsParameterValue.Of(PetsText.Each(options?.List, static item => item)), PetsParameterStyle.DeepObject, explode: true);
        uri.Query("label", options?.Label);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/ListPetsDeep.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPetsDeep ReadListPetsDeep(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        IReadOnlyList<string>? a = null;
        ListPetsDeepB? b = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 1 when name.SequenceEqual("a"u8): a = ReadList(ref reader, ReadString); break;
                case 1 when name.SequenceEqual("b"u8): b = ReadListPetsDeepB(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPetsDeep
        {
            A = a,
            B = b,
        };
    }

    internal static void WriteListPetsDeep(Utf8JsonWriter writer, ListPetsDeep value)
    {
        NotNull(value, "ListPetsDeep");
        writer.WriteStartObject();
        Write(writer, "a"u8, value.A, static (writer1, value1) => WriteList(writer1, value1, WriteString));
        Write(writer, "b"u8, value.B, WriteListPetsDeepB);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPetsDeep
{
    /// <summary>Reads and writes <see cref="ListPetsDeep"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPetsDeep>(PetsJson.ReadListPetsDeep, PetsJson.WriteListPetsDeep);
}

// ---- Pets/Plumbing/ListPetsDeepB.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPetsDeepB ReadListPetsDeepB(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? c = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 1 when name.SequenceEqual("c"u8): c = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPetsDeepB
        {
            C = c,
        };
    }

    internal static void WriteListPetsDeepB(Utf8JsonWriter writer, ListPetsDeepB value)
    {
        NotNull(value, "ListPetsDeepB");
        writer.WriteStartObject();
        Write(writer, "c"u8, value.C);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPetsDeepB
{
    /// <summary>Reads and writes <see cref="ListPetsDeepB"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPetsDeepB>(PetsJson.ReadListPetsDeepB, PetsJson.WriteListPetsDeepB);
}

// ---- Pets/Plumbing/ListPetsFlat.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPetsFlat ReadListPetsFlat(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? d = null;
        ListPetsFlatE? e = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 1 when name.SequenceEqual("d"u8): d = ReadString(ref reader); break;
                case 1 when name.SequenceEqual("e"u8): e = ReadListPetsFlatE(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPetsFlat
        {
            D = d,
            E = e,
        };
    }

    internal static void WriteListPetsFlat(Utf8JsonWriter writer, ListPetsFlat value)
    {
        NotNull(value, "ListPetsFlat");
        writer.WriteStartObject();
        Write(writer, "d"u8, value.D);
        Write(writer, "e"u8, value.E, WriteListPetsFlatE);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPetsFlat
{
    /// <summary>Reads and writes <see cref="ListPetsFlat"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPetsFlat>(PetsJson.ReadListPetsFlat, PetsJson.WriteListPetsFlat);
}

// ---- Pets/Plumbing/ListPetsFlatE.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPetsFlatE ReadListPetsFlatE(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? f = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 1 when name.SequenceEqual("f"u8): f = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPetsFlatE
        {
            F = f,
        };
    }

    internal static void WriteListPetsFlatE(Utf8JsonWriter writer, ListPetsFlatE value)
    {
        NotNull(value, "ListPetsFlatE");
        writer.WriteStartObject();
        Write(writer, "f"u8, value.F);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPetsFlatE
{
    /// <summary>Reads and writes <see cref="ListPetsFlatE"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPetsFlatE>(PetsJson.ReadListPetsFlatE, PetsJson.WriteListPetsFlatE);
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
