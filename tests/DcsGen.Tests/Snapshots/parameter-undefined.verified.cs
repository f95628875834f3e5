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
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task ListPetsAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>deep</c>.</summary>
    public ListPetsDeep? Deep { get; init; }

    /// <summary>Query parameter <c>flat</c>.</summary>
    public ListPetsFlat? Flat { get; init; }

    /// <summary>Query parameter <c>list</c>.</summary>
    public IReadOnlyList<string>? List { get; init; }

    /// <summary>Query parameter <c>label</c>.</summary>
    public string? Label { get; init; }
}

// ---- Pets/Models/ListPetsDeep.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ListPetsDeepJsonConverter))]
public sealed partial record ListPetsDeep
{
    public IReadOnlyList<string>? A { get; init; }
    public ListPetsDeepB? B { get; init; }
}

// ---- Pets/Models/ListPetsDeepB.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ListPetsDeepBJsonConverter))]
public sealed partial record ListPetsDeepB
{
    public string? C { get; init; }
}

// ---- Pets/Models/ListPetsFlat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ListPetsFlatJsonConverter))]
public sealed partial record ListPetsFlat
{
    public string? D { get; init; }
    public ListPetsFlatE? E { get; init; }
}

// ---- Pets/Models/ListPetsFlatE.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ListPetsFlatEJsonConverter))]
public sealed partial record ListPetsFlatE
{
    public string? F { get; init; }
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
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_listPetsOperation = new(
        "ListPets", "/pets", accept: null,
        read: null, mayBeEmpty: true);

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

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 1 when Is(name, "a"u8): a = ReadList(ref reader, ReadString); break;
                        case 1 when Is(name, "b"u8): b = ReadListPetsDeepB(ref reader); break;
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

        /// <summary>Reads and writes <see cref="ListPetsDeep"/>.</summary>
        public sealed class ListPetsDeepJsonConverter() : PetsJsonConverter<ListPetsDeep>(PetsJson.ReadListPetsDeep, PetsJson.WriteListPetsDeep);
    }
}

// ---- Pets/Plumbing/ListPetsDeepB.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 1 when Is(name, "c"u8): c = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="ListPetsDeepB"/>.</summary>
        public sealed class ListPetsDeepBJsonConverter() : PetsJsonConverter<ListPetsDeepB>(PetsJson.ReadListPetsDeepB, PetsJson.WriteListPetsDeepB);
    }
}

// ---- Pets/Plumbing/ListPetsFlat.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 1 when Is(name, "d"u8): d = ReadString(ref reader); break;
                        case 1 when Is(name, "e"u8): e = ReadListPetsFlatE(ref reader); break;
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

        /// <summary>Reads and writes <see cref="ListPetsFlat"/>.</summary>
        public sealed class ListPetsFlatJsonConverter() : PetsJsonConverter<ListPetsFlat>(PetsJson.ReadListPetsFlat, PetsJson.WriteListPetsFlat);
    }
}

// ---- Pets/Plumbing/ListPetsFlatE.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
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
                        case 1 when Is(name, "f"u8): f = ReadString(ref reader); break;
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

        /// <summary>Reads and writes <see cref="ListPetsFlatE"/>.</summary>
        public sealed class ListPetsFlatEJsonConverter() : PetsJsonConverter<ListPetsFlatE>(PetsJson.ReadListPetsFlatE, PetsJson.WriteListPetsFlatE);
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
