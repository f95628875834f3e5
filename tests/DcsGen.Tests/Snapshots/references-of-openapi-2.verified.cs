// Info DCS1002 (3,1): The server '//pets.example' has no scheme: https is used

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

// ---- Pets/Operations/AddPet.g.cs
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
    Task<Pet3> AddPetAsync(
        Pet2 body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AddPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="AddPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="AddPetAsync" path="/param"/>
    Task<PetsResponse<Pet3>> AddPetWithResponseAsync(
        Pet2 body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("AddPet");
}

// ---- Pets/Operations/SetPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>PUT <c>/pets</c></summary>
    /// <remarks><c>PUT /pets</c></remarks>
    /// <param name="body">The request body. As <c>application/x-www-form-urlencoded</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{SetPet404Error}">The service returned 404.</exception>
    Task SetPetAsync(
        SetPetRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SetPetWithResponseAsync(body, options, cancellationToken));

    /// <summary><see cref="SetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="SetPetAsync" path="/param"/>
    Task<PetsResponse> SetPetWithResponseAsync(
        SetPetRequest body,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("SetPet");
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public string? Id { get; init; }
}

// ---- Pets/Models/Pet2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.Pet2JsonConverter))]
public sealed partial record Pet2
{
    public string? Name { get; init; }
}

// ---- Pets/Models/Pet3.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.Pet3JsonConverter))]
public sealed partial record Pet3
{
    public Pet? Result { get; init; }
    public string? Error { get; init; }
}

// ---- Pets/Models/SetPetRequest.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SetPetRequestJsonConverter))]
public sealed partial record SetPetRequest
{
    public required string Name { get; init; }
}

// ---- Pets/Models/SetPet404Error.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SetPet404ErrorJsonConverter))]
public sealed partial record SetPet404Error
{
    public string? Message { get; init; }
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

// ---- Pets/Plumbing/Operations/AddPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet3> s_addPetOperation = new(
        "AddPet", "/pets", "application/json",
        PetsJson.ReadPet3, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet3> AddPetAsync(
        Pet2 body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(AddPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet3>> AddPetWithResponseAsync(
        Pet2 body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => AddPetCallAsync(body, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet3>> AddPetCallAsync(
        Pet2 body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_addPetOperation, AddPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage AddPetRequest(Pet2 body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Post, uri.ToUri());
        request.Content = PetsContent.Json(body, PetsJson.WritePet2, "application/json");
        return request;
    }
}

// ---- Pets/Plumbing/Operations/SetPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<object?> s_setPetOperation = new(
        "SetPet", "/pets", accept: null,
        read: null, mayBeEmpty: true,
        static failure => failure.Status switch
        {
            404 => failure.Typed(PetsJson.ReadSetPet404Error),
            _ => failure.Untyped(),
        });

    /// <inheritdoc/>
    public Task SetPetAsync(
        SetPetRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.DoneAsync(SetPetCallAsync(body, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse> SetPetWithResponseAsync(
        SetPetRequest body, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ResponseAsync(SetPetCallAsync(body, options, keepsBody: true, cancellationToken));

    private ValueTask<PetsResponse<object?>> SetPetCallAsync(
        SetPetRequest body, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_setPetOperation, SetPetRequest(body, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage SetPetRequest(SetPetRequest body, PetsCallOptions? options)
    {
        ArgumentNullException.ThrowIfNull(body);
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        var request = new HttpRequestMessage(HttpMethod.Put, uri.ToUri());
        request.Content = PetsForm.Content(body, PetsJson.WriteSetPetRequest);
        return request;
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
            internal static Pet ReadPet(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? id = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "id"u8): id = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Id = id,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/Pet2.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pet2 ReadPet2(ref Utf8JsonReader reader)
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

                return new Pet2
                {
                    Name = nameValue,
                };
            }

            internal static void WritePet2(Utf8JsonWriter writer, Pet2 value)
            {
                NotNull(value, "Pet2");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet2"/>.</summary>
        public sealed class Pet2JsonConverter() : PetsJsonConverter<Pet2>(PetsJson.ReadPet2, PetsJson.WritePet2);
    }
}

// ---- Pets/Plumbing/Pet3.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pet3 ReadPet3(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPet3);

            // Null when the scanner did not come to the record's end.
            internal static Pet3? ScanPet3(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                Pet? result = null;
                string? error = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"result\":"u8)) { result = scanner.Value(ReadPet); }
                        if (scanner.Has("\"error\":"u8)) { error = scanner.String(); }
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
                            case 6 when Is(name, "result"u8): result = ReadPet(ref reader); break;
                            case 5 when Is(name, "error"u8): error = ReadString(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet3
                {
                    Result = result,
                    Error = error,
                };
            }

            internal static void WritePet3(Utf8JsonWriter writer, Pet3 value)
            {
                NotNull(value, "Pet3");
                writer.WriteStartObject();
                Write(writer, "result"u8, value.Result, WritePet);
                Write(writer, "error"u8, value.Error);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet3"/>.</summary>
        public sealed class Pet3JsonConverter() : PetsJsonConverter<Pet3>(PetsJson.ReadPet3, PetsJson.WritePet3);
    }
}

// ---- Pets/Plumbing/SetPetRequest.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SetPetRequest ReadSetPetRequest(ref Utf8JsonReader reader)
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

                return new SetPetRequest
                {
                    Name = nameValue ?? Missing<string>(ref reader, "SetPetRequest", "name"),
                };
            }

            internal static void WriteSetPetRequest(Utf8JsonWriter writer, SetPetRequest value)
            {
                NotNull(value, "SetPetRequest");
                writer.WriteStartObject();
                WriteAlways(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SetPetRequest"/>.</summary>
        public sealed class SetPetRequestJsonConverter() : PetsJsonConverter<SetPetRequest>(PetsJson.ReadSetPetRequest, PetsJson.WriteSetPetRequest);
    }
}

// ---- Pets/Plumbing/SetPet404Error.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SetPet404Error ReadSetPet404Error(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? message = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 7 when Is(name, "message"u8): message = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new SetPet404Error
                {
                    Message = message,
                };
            }

            internal static void WriteSetPet404Error(Utf8JsonWriter writer, SetPet404Error value)
            {
                NotNull(value, "SetPet404Error");
                writer.WriteStartObject();
                Write(writer, "message"u8, value.Message);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SetPet404Error"/>.</summary>
        public sealed class SetPet404ErrorJsonConverter() : PetsJsonConverter<SetPet404Error>(PetsJson.ReadSetPet404Error, PetsJson.WriteSetPet404Error);
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
