
// ---- Pets/Surface.g.cs
// client Pets  => IPetsClient
//   server    https://pets.example                                            => PetsClientOptions.BaseAddress
//   error     code                  /error_code /code /error/code /errorCode  => PetsApiException.ErrorCode
//   error     message               /error_msg /message /error/message /detail /title /error_description /error => PetsApiException.ErrorMessage
//   error     request id            /request_id /requestId                    => PetsApiException.RequestId
//   header    X-Request-Id                                                    => PetsResponse.RequestId

// GET /pets  => IPetsClient.ListPetsAsync
//   200       application/json      Odd                                       => Odd

// schema Odd  string enum, in responses  => Odd
//   value     ""                                                              => Odd.Empty
//   value     -                                                               => Odd.Minus
//   value     +1                                                              => Odd.Plus1
//   value     -1                                                              => Odd.Minus1
//   value     a b                                                             => Odd.AB
//   value     A_B                                                             => Odd.AB2
//   value     class                                                           => Odd.Class
//   value     10                                                              => Odd._10
//   value     Value                                                           => Odd.ValueValue
//   value     Odd                                                             => Odd.OddValue
//   value     quote"s                                                         => Odd.QuoteS
//   value     new<U+000A>line                                                 => Odd.NewLine
//   value     狗                                                               => Odd.狗
//   value     🐕                                                              => Odd.UD83DUDC15

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
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<Odd> ListPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<Odd>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

// ---- Pets/Models/Odd.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>Open: a value that the document does not list is kept as it came.</summary>
[JsonConverter(typeof(JsonConverter))]
public readonly partial record struct Odd
{
    /// <summary>The empty string.</summary>
    public static Odd Empty => new(Values.Empty);

    /// <summary><c>-</c></summary>
    public static Odd Minus => new(Values.Minus);

    /// <summary><c>+1</c></summary>
    public static Odd Plus1 => new(Values.Plus1);

    /// <summary><c>-1</c></summary>
    public static Odd Minus1 => new(Values.Minus1);

    /// <summary><c>a b</c></summary>
    public static Odd AB => new(Values.AB);

    /// <summary><c>A_B</c></summary>
    public static Odd AB2 => new(Values.AB2);

    /// <summary><c>class</c></summary>
    public static Odd Class => new(Values.Class);

    /// <summary><c>10</c></summary>
    public static Odd _10 => new(Values._10);

    /// <summary><c>Value</c></summary>
    public static Odd ValueValue => new(Values.ValueValue);

    /// <summary><c>Odd</c></summary>
    public static Odd OddValue => new(Values.OddValue);

    /// <summary><c>quote"s</c></summary>
    public static Odd QuoteS => new(Values.QuoteS);

    /// <summary>
    /// <c>new
    /// line</c>
    /// </summary>
    public static Odd NewLine => new(Values.NewLine);

    /// <summary><c>狗</c></summary>
    public static Odd 狗 => new(Values.狗);

    /// <summary><c>🐕</c></summary>
    public static Odd UD83DUDC15 => new(Values.UD83DUDC15);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => Value is Values.Empty or Values.Minus or Values.Plus1 or Values.Minus1 or Values.AB or Values.AB2 or Values.Class or Values._10 or Values.ValueValue or Values.OddValue or Values.QuoteS or Values.NewLine or Values.狗 or Values.UD83DUDC15;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="Odd.Empty"/>
        public const string Empty = "";

        /// <inheritdoc cref="Odd.Minus"/>
        public const string Minus = "-";

        /// <inheritdoc cref="Odd.Plus1"/>
        public const string Plus1 = "+1";

        /// <inheritdoc cref="Odd.Minus1"/>
        public const string Minus1 = "-1";

        /// <inheritdoc cref="Odd.AB"/>
        public const string AB = "a b";

        /// <inheritdoc cref="Odd.AB2"/>
        public const string AB2 = "A_B";

        /// <inheritdoc cref="Odd.Class"/>
        public const string Class = "class";

        /// <inheritdoc cref="Odd._10"/>
        public const string _10 = "10";

        /// <inheritdoc cref="Odd.ValueValue"/>
        public const string ValueValue = "Value";

        /// <inheritdoc cref="Odd.OddValue"/>
        public const string OddValue = "Odd";

        /// <inheritdoc cref="Odd.QuoteS"/>
        public const string QuoteS = "quote\"s";

        /// <inheritdoc cref="Odd.NewLine"/>
        public const string NewLine = "new\nline";

        /// <inheritdoc cref="Odd.狗"/>
        public const string 狗 = "狗";

        /// <inheritdoc cref="Odd.UD83DUDC15"/>
        public const string UD83DUDC15 = "🐕";
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

// ---- Pets/Plumbing/Operations/ListPets.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Odd> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadOdd, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<Odd> ListPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Odd>> ListPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Odd>> ListPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Odd.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static Odd ReadOdd(ref Utf8JsonReader reader) => KnownOdd(Text(ref reader)) ?? new(reader.GetString()!);

    private static Odd? KnownOdd(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 when text.SequenceEqual(""u8) => new(""),
        1 when text.SequenceEqual("-"u8) => new("-"),
        2 when text.SequenceEqual("+1"u8) => new("+1"),
        2 when text.SequenceEqual("-1"u8) => new("-1"),
        3 when text.SequenceEqual("a b"u8) => new("a b"),
        3 when text.SequenceEqual("A_B"u8) => new("A_B"),
        5 when text.SequenceEqual("class"u8) => new("class"),
        2 when text.SequenceEqual("10"u8) => new("10"),
        5 when text.SequenceEqual("Value"u8) => new("Value"),
        3 when text.SequenceEqual("Odd"u8) => new("Odd"),
        7 when text.SequenceEqual("quote\"s"u8) => new("quote\"s"),
        8 when text.SequenceEqual("new\nline"u8) => new("new\nline"),
        3 when text.SequenceEqual("狗"u8) => new("狗"),
        4 when text.SequenceEqual("🐕"u8) => new("🐕"),
        _ => null,
    };

    internal static void WriteOdd(Utf8JsonWriter writer, Odd value) => writer.WriteStringValue(value.Value);
}

public readonly partial record struct Odd
{
    private readonly string? _value;

    /// <summary>Any value, listed in the document or not.</summary>
    public Odd(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The value on the wire.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool Equals(Odd other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The values that the document lists, in its order.</summary>
    public static IReadOnlyList<Odd> Known { get; } = [Empty, Minus, Plus1, Minus1, AB, AB2, Class, _10, ValueValue, OddValue, QuoteS, NewLine, 狗, UD83DUDC15];

    /// <summary>Reads and writes <see cref="Odd"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<Odd>(PetsJson.ReadOdd, PetsJson.WriteOdd, static name => new(name));
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
