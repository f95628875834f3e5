// Warning DCS0006 (4,3): The path has '{organisation_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{department_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{warehouse_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{shelf_position_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{container_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{product_variant_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{measurement_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{observation_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{reporter_identifier}' and no parameter of that name; a string is assumed
// Warning DCS0006 (4,3): The path has '{étage_supérieur_identifier}' and no parameter of that name; a string is assumed

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
    /// The server's whole URL, used instead of the <c>HttpClient</c>'s base address when set: for proxies and test servers,
    /// with a path if need be.
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

// ---- Pets/Operations/GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifier.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>
    /// GET
    /// <c>/{organisation_identifier}/{department_identifier}/{warehouse_identifier}/{shelf_position_identifier}/{container_identifier}/{product_variant_identifier}/{measurement_identifier}/{observation_identifier}/{reporter_identifier}/{étage_supérieur_identifier}</c>
    /// </summary>
    /// <remarks>
    /// <c>GET
    /// /{organisation_identifier}/{department_identifier}/{warehouse_identifier}/{shelf_position_identifier}/{container_identifier}/{product_variant_identifier}/{measurement_identifier}/{observation_identifier}/{reporter_identifier}/{étage_supérieur_identifier}</c>
    /// </remarks>
    /// <param name="organisationIdentifier">Path parameter <c>organisation_identifier</c>.</param>
    /// <param name="departmentIdentifier">Path parameter <c>department_identifier</c>.</param>
    /// <param name="warehouseIdentifier">Path parameter <c>warehouse_identifier</c>.</param>
    /// <param name="shelfPositionIdentifier">Path parameter <c>shelf_position_identifier</c>.</param>
    /// <param name="containerIdentifier">Path parameter <c>container_identifier</c>.</param>
    /// <param name="productVariantIdentifier">Path parameter <c>product_variant_identifier</c>.</param>
    /// <param name="measurementIdentifier">Path parameter <c>measurement_identifier</c>.</param>
    /// <param name="observationIdentifier">Path parameter <c>observation_identifier</c>.</param>
    /// <param name="reporterIdentifier">Path parameter <c>reporter_identifier</c>.</param>
    /// <param name="étageSupérieurIdentifier">Path parameter <c>étage_supérieur_identifier</c>.</param>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service answered with an error.</exception>
    Task<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse> GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierAsync(
        string organisationIdentifier,
        string departmentIdentifier,
        string warehouseIdentifier,
        string shelfPositionIdentifier,
        string containerIdentifier,
        string productVariantIdentifier,
        string measurementIdentifier,
        string observationIdentifier,
        string reporterIdentifier,
        string étageSupérieurIdentifier,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierWithResponseAsync(organisationIdentifier, departmentIdentifier, warehouseIdentifier, shelfPositionIdentifier, containerIdentifier, productVariantIdentifier, measurementIdentifier, observationIdentifier, reporterIdentifier, étageSupérieurIdentifier, options, cancellationToken));

    /// <summary><see cref="GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierAsync"/>, with status, headers, request id and raw body; an error answer does not throw.</summary>
    /// <inheritdoc cref="GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierAsync" path="/param"/>
    Task<PetsResponse<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse>> GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierWithResponseAsync(
        string organisationIdentifier,
        string departmentIdentifier,
        string warehouseIdentifier,
        string shelfPositionIdentifier,
        string containerIdentifier,
        string productVariantIdentifier,
        string measurementIdentifier,
        string observationIdentifier,
        string reporterIdentifier,
        string étageSupérieurIdentifier,
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifier");
}

// ---- Pets/Models/GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupéri_a49fd8cb276cd386.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary><c>GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse</c></summary>
[JsonConverter(typeof(JsonConverter))]
public sealed partial record GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse
{
    /// <summary><c>a</c></summary>
    public string? A { get; init; }
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
        if (address is null)
        {
            throw new ArgumentException("Needs BaseAddress: the document has no server.", nameof(options));
        }

        return PetsUri.Server(address, nameof(options.BaseAddress));
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

// ---- Pets/Plumbing/Operations/GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifier.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse> s_getByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierOperation = new(
        "GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifier", "/{organisation_identifier}/{department_identifier}/{warehouse_identifier}/{shelf_position_identifier}/{container_identifier}/{product_variant_identifier}/{measurement_identifier}/{observation_identifier}/{reporter_identifier}/{étage_supérieur_identifier}", "application/json",
        PetsJson.ReadGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse, mayBeEmpty: false,
        static failure => failure.Untyped());

    /// <inheritdoc/>
    public Task<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse> GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierAsync(
        string organisationIdentifier, string departmentIdentifier, string warehouseIdentifier, string shelfPositionIdentifier, string containerIdentifier, string productVariantIdentifier, string measurementIdentifier, string observationIdentifier, string reporterIdentifier, string étageSupérieurIdentifier, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierCallAsync(organisationIdentifier, departmentIdentifier, warehouseIdentifier, shelfPositionIdentifier, containerIdentifier, productVariantIdentifier, measurementIdentifier, observationIdentifier, reporterIdentifier, étageSupérieurIdentifier, options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse>> GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierWithResponseAsync(
        string organisationIdentifier, string departmentIdentifier, string warehouseIdentifier, string shelfPositionIdentifier, string containerIdentifier, string productVariantIdentifier, string measurementIdentifier, string observationIdentifier, string reporterIdentifier, string étageSupérieurIdentifier, PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierCallAsync(organisationIdentifier, departmentIdentifier, warehouseIdentifier, shelfPositionIdentifier, containerIdentifier, productVariantIdentifier, measurementIdentifier, observationIdentifier, reporterIdentifier, étageSupérieurIdentifier, options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse>> GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierCallAsync(
        string organisationIdentifier, string departmentIdentifier, string warehouseIdentifier, string shelfPositionIdentifier, string containerIdentifier, string productVariantIdentifier, string measurementIdentifier, string observationIdentifier, string reporterIdentifier, string étageSupérieurIdentifier, PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierOperation, GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierRequest(organisationIdentifier, departmentIdentifier, warehouseIdentifier, shelfPositionIdentifier, containerIdentifier, productVariantIdentifier, measurementIdentifier, observationIdentifier, reporterIdentifier, étageSupérieurIdentifier, options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierRequest(string organisationIdentifier, string departmentIdentifier, string warehouseIdentifier, string shelfPositionIdentifier, string containerIdentifier, string productVariantIdentifier, string measurementIdentifier, string observationIdentifier, string reporterIdentifier, string étageSupérieurIdentifier, PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/");
        uri.Segment(organisationIdentifier, "organisation_identifier");
        uri.Literal("/");
        uri.Segment(departmentIdentifier, "department_identifier");
        uri.Literal("/");
        uri.Segment(warehouseIdentifier, "warehouse_identifier");
        uri.Literal("/");
        uri.Segment(shelfPositionIdentifier, "shelf_position_identifier");
        uri.Literal("/");
        uri.Segment(containerIdentifier, "container_identifier");
        uri.Literal("/");
        uri.Segment(productVariantIdentifier, "product_variant_identifier");
        uri.Literal("/");
        uri.Segment(measurementIdentifier, "measurement_identifier");
        uri.Literal("/");
        uri.Segment(observationIdentifier, "observation_identifier");
        uri.Literal("/");
        uri.Segment(reporterIdentifier, "reporter_identifier");
        uri.Literal("/");
        uri.Segment(étageSupérieurIdentifier, "étage_supérieur_identifier");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupéri_a49fd8cb276cd386.Json.g.cs
namespace Acme.Pets;

using global::System;
using global::System.ComponentModel;
using global::System.Text.Json;

internal static partial class PetsJson
{
    internal static GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse ReadGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse(ref Utf8JsonReader reader) =>
        ScanObject(ref reader, ScanGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse);

    // Null when the scanner did not come to the record's end.
    internal static GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse? ScanGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse(ref Utf8JsonReader reader, ref PetsScanner scanner)
    {
        string? a = null;
        if (scanner.IsActive)
        {
            do
            {
                if (scanner.Has("\"a\":"u8)) { a = scanner.String(); }
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
                    case 1 when name.SequenceEqual("a"u8): a = ReadString(ref reader); break;
                    default: reader.Skip(); break;
                }
            }
        }

        return new GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse
        {
            A = a,
        };
    }

    internal static void WriteGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse(Utf8JsonWriter writer, GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse value)
    {
        NotNull(value, "GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse");
        writer.WriteStartObject();
        Write(writer, "a"u8, value.A);
        writer.WriteEndObject();
    }
}

public sealed partial record GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse
{
    /// <summary>Reads and writes <see cref="GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse"/> without reflection.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class JsonConverter() : PetsJsonConverter<GetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse>(PetsJson.ReadGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse, PetsJson.WriteGetByOrganisationIdentifierByDepartmentIdentifierByWarehouseIdentifierByShelfPositionIdentifierByContainerIdentifierByProductVariantIdentifierByMeasurementIdentifierByObservationIdentifierByReporterIdentifierByÉtageSupérieurIdentifierResponse);
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
