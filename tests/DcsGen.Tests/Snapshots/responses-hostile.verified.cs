
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
}

// ---- Pets/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException{ListPets4ClassInjectedError}">The service answered 4{ } class Injected.</exception>
    /// <exception cref="PetsApiException{ListPets5ClassInjectedError}">The service answered 5  class Injected { }.</exception>
    async Task ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => (await ListPetsWithResponseAsync(options, cancellationToken).ConfigureAwait(false)).ThrowIfError();

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Models/ListPets4ClassInjectedError.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>ListPets4ClassInjectedError</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPets4ClassInjectedError
{
    /// <summary><c>code</c></summary>
    public string? Code { get; init; }
}

// ---- Pets/Models/ListPets5ClassInjectedError.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>ListPets5ClassInjectedError</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record ListPets5ClassInjectedError
{
    /// <summary><c>text</c></summary>
    public string? Text { get; init; }
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
        ["/error_msg", "/message", "/error/message", "/detail", "/title", "/error_description"],
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
        static failure => failure.Status switch
        {
            >= 400 and <= 499 => failure.Untyped(),
            _ => failure.Untyped(),
        });

    /// <inheritdoc/>
    public async Task ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => (await ListPetsCallAsync(options, keepsBody: false, cancellationToken).ConfigureAwait(false)).ThrowIfError();

    /// <inheritdoc/>
    public async Task<PetsResponse> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => await ListPetsCallAsync(options, keepsBody: true, cancellationToken).ConfigureAwait(false);

    private ValueTask<PetsResponse<object?>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/ListPets4ClassInjectedError.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPets4ClassInjectedError ReadListPets4ClassInjectedError(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? code = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("code"u8): code = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPets4ClassInjectedError
        {
            Code = code,
        };
    }

    internal static void WriteListPets4ClassInjectedError(Utf8JsonWriter writer, ListPets4ClassInjectedError value)
    {
        writer.WriteStartObject();
        Write(writer, "code"u8, value.Code, WriteString);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPets4ClassInjectedError
{
    /// <summary>Reads and writes <see cref="ListPets4ClassInjectedError"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPets4ClassInjectedError>(PetsJson.ReadListPets4ClassInjectedError, PetsJson.WriteListPets4ClassInjectedError);
}

// ---- Pets/Plumbing/ListPets5ClassInjectedError.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static ListPets5ClassInjectedError ReadListPets5ClassInjectedError(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        string? text = null;
        while (NextProperty(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("text"u8): text = ReadString(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        return new ListPets5ClassInjectedError
        {
            Text = text,
        };
    }

    internal static void WriteListPets5ClassInjectedError(Utf8JsonWriter writer, ListPets5ClassInjectedError value)
    {
        writer.WriteStartObject();
        Write(writer, "text"u8, value.Text, WriteString);
        writer.WriteEndObject();
    }
}

public sealed partial record ListPets5ClassInjectedError
{
    /// <summary>Reads and writes <see cref="ListPets5ClassInjectedError"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<ListPets5ClassInjectedError>(PetsJson.ReadListPets5ClassInjectedError, PetsJson.WriteListPets5ClassInjectedError);
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
        services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false });

    private static PetsClient Create(IServiceProvider provider, string httpClientName, string optionsName) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName),
        provider.GetRequiredService<IOptionsMonitor<PetsClientOptions>>().Get(optionsName));
}
