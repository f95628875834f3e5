
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

// ---- Pets/Operations/GetPet.g.cs
namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<GetPetResponse> GetPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<GetPetResponse>> GetPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

// ---- Pets/Models/Housed.g.cs
namespace Acme.Pets;

using global::System.Text.Json;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.HousedJsonConverter))]
public sealed partial record Housed
{
    /// <summary><c>owner</c>: The owner.</summary>
    public HousedOwner? Owner { get; init; }

    public string? Size { get; init; }

    /// <summary><c>mood</c>: How it feels.</summary>
    public JsonElement? Mood { get; init; }

    public Housed? Next { get; init; }
}

// ---- Pets/Models/HousedOwner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>The owner.</summary>
[JsonConverter(typeof(Plumbing.HousedOwnerJsonConverter))]
public sealed partial record HousedOwner
{
    public string Mail { get; init; } = "";

    /// <summary><c>id</c>: At most 9 characters.</summary>
    public string? Id { get; init; }
}

// ---- Pets/Models/Owned.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.OwnedJsonConverter))]
public sealed partial record Owned
{
    public OwnedOwner Owner { get; init; } = null!;
    public string? Size { get; init; }
    public OwnedMood? Mood { get; init; }
    public Owned? Next { get; init; }
}

// ---- Pets/Models/OwnedOwner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.OwnedOwnerJsonConverter))]
public sealed partial record OwnedOwner
{
    public string? Id { get; init; }
}

// ---- Pets/Models/GetPetResponse.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.GetPetResponseJsonConverter))]
public sealed partial record GetPetResponse
{
    /// <summary><c>owner</c>: The owner.</summary>
    public GetPetResponseOwner Owner { get; init; } = null!;

    public string? Size { get; init; }
    public OwnedMood? Mood { get; init; }
    public GetPetResponseNext? Next { get; init; }
}

// ---- Pets/Models/GetPetResponseOwner.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>The owner.</summary>
[JsonConverter(typeof(Plumbing.GetPetResponseOwnerJsonConverter))]
public sealed partial record GetPetResponseOwner
{
    public string? Id { get; init; }
    public string Mail { get; init; } = "";
}

// ---- Pets/Models/GetPetResponseNext.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.GetPetResponseNextJsonConverter))]
public sealed partial record GetPetResponseNext
{
    /// <summary><c>owner</c>: The owner.</summary>
    public GetPetResponseOwner Owner { get; init; } = null!;

    public string? Size { get; init; }
    public OwnedMood? Mood { get; init; }
    public GetPetResponseNext? Next { get; init; }
}

// ---- Pets/Models/OwnedMood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.OwnedMoodJsonConverter))]
public readonly partial record struct OwnedMood
{
    public static OwnedMood Happy => new(Values.Happy);
    public static OwnedMood Sad => new(Values.Sad);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Happy = "happy";
        public const string Sad = "sad";
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

// ---- Pets/Plumbing/Operations/GetPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<GetPetResponse> s_getPetOperation = new(
        "GetPet", "/pets", "application/json",
        PetsJson.ReadGetPetResponse, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<GetPetResponse> GetPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<GetPetResponse>> GetPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<GetPetResponse>> GetPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Housed.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Housed ReadHoused(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                HousedOwner? owner = null;
                string? size = null;
                JsonElement? mood = null;
                Housed? next = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "owner"u8): owner = ReadHousedOwner(ref reader); break;
                        case 4 when Is(name, "size"u8): size = ReadString(ref reader); break;
                        case 4 when Is(name, "mood"u8): mood = ReadAny(ref reader); break;
                        case 4 when Is(name, "next"u8): next = ReadHoused(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Housed
                {
                    Owner = owner,
                    Size = size,
                    Mood = mood,
                    Next = next,
                };
            }

            internal static void WriteHoused(Utf8JsonWriter writer, Housed value)
            {
                NotNull(value, "Housed");
                writer.WriteStartObject();
                Write(writer, "owner"u8, value.Owner, WriteHousedOwner);
                Write(writer, "size"u8, value.Size);
                Write(writer, "mood"u8, value.Mood, WriteAny);
                Write(writer, "next"u8, value.Next, WriteHoused);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Housed"/>.</summary>
        public sealed class HousedJsonConverter() : PetsJsonConverter<Housed>(PetsJson.ReadHoused, PetsJson.WriteHoused);
    }
}

// ---- Pets/Plumbing/HousedOwner.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static HousedOwner ReadHousedOwner(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? mail = null;
                string? id = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "mail"u8): mail = ReadString(ref reader); break;
                        case 2 when Is(name, "id"u8): id = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new HousedOwner
                {
                    Mail = mail ?? Missing<string>(ref reader, "HousedOwner", "mail"),
                    Id = id,
                };
            }

            internal static void WriteHousedOwner(Utf8JsonWriter writer, HousedOwner value)
            {
                NotNull(value, "HousedOwner");
                writer.WriteStartObject();
                WriteAlways(writer, "mail"u8, value.Mail);
                Write(writer, "id"u8, value.Id);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="HousedOwner"/>.</summary>
        public sealed class HousedOwnerJsonConverter() : PetsJsonConverter<HousedOwner>(PetsJson.ReadHousedOwner, PetsJson.WriteHousedOwner);
    }
}

// ---- Pets/Plumbing/Owned.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Owned ReadOwned(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                OwnedOwner? owner = null;
                string? size = null;
                OwnedMood? mood = null;
                Owned? next = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "owner"u8): owner = ReadOwnedOwner(ref reader); break;
                        case 4 when Is(name, "size"u8): size = ReadString(ref reader); break;
                        case 4 when Is(name, "mood"u8): mood = ReadOwnedMood(ref reader); break;
                        case 4 when Is(name, "next"u8): next = ReadOwned(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Owned
                {
                    Owner = owner ?? Missing<OwnedOwner>(ref reader, "Owned", "owner"),
                    Size = size,
                    Mood = mood,
                    Next = next,
                };
            }

            internal static void WriteOwned(Utf8JsonWriter writer, Owned value)
            {
                NotNull(value, "Owned");
                writer.WriteStartObject();
                WriteAlways(writer, "owner"u8, value.Owner, WriteOwnedOwner);
                Write(writer, "size"u8, value.Size);
                Write(writer, "mood"u8, value.Mood?.Value);
                Write(writer, "next"u8, value.Next, WriteOwned);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Owned"/>.</summary>
        public sealed class OwnedJsonConverter() : PetsJsonConverter<Owned>(PetsJson.ReadOwned, PetsJson.WriteOwned);
    }
}

// ---- Pets/Plumbing/OwnedOwner.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static OwnedOwner ReadOwnedOwner(ref Utf8JsonReader reader)
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

                return new OwnedOwner
                {
                    Id = id,
                };
            }

            internal static void WriteOwnedOwner(Utf8JsonWriter writer, OwnedOwner value)
            {
                NotNull(value, "OwnedOwner");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="OwnedOwner"/>.</summary>
        public sealed class OwnedOwnerJsonConverter() : PetsJsonConverter<OwnedOwner>(PetsJson.ReadOwnedOwner, PetsJson.WriteOwnedOwner);
    }
}

// ---- Pets/Plumbing/GetPetResponse.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static GetPetResponse ReadGetPetResponse(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanGetPetResponse);

            // Null when the scanner did not come to the record's end.
            internal static GetPetResponse? ScanGetPetResponse(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                GetPetResponseOwner? owner = null;
                string? size = null;
                OwnedMood? mood = null;
                GetPetResponseNext? next = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"owner\":"u8)) { owner = scanner.Value(ReadGetPetResponseOwner); }
                        if (scanner.Has("\"size\":"u8)) { size = scanner.String(); }
                        if (scanner.Has("\"mood\":"u8)) { mood = new(scanner.Listed(global::Acme.Pets.OwnedMood.s_listed)); }
                        if (scanner.Has("\"next\":"u8)) { next = scanner.Value(ReadGetPetResponseNext); }
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
                            case 5 when Is(name, "owner"u8): owner = ReadGetPetResponseOwner(ref reader); break;
                            case 4 when Is(name, "size"u8): size = ReadString(ref reader); break;
                            case 4 when Is(name, "mood"u8): mood = ReadOwnedMood(ref reader); break;
                            case 4 when Is(name, "next"u8): next = ReadGetPetResponseNext(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new GetPetResponse
                {
                    Owner = owner ?? Missing<GetPetResponseOwner>(ref reader, "GetPetResponse", "owner"),
                    Size = size,
                    Mood = mood,
                    Next = next,
                };
            }

            internal static void WriteGetPetResponse(Utf8JsonWriter writer, GetPetResponse value)
            {
                NotNull(value, "GetPetResponse");
                writer.WriteStartObject();
                WriteAlways(writer, "owner"u8, value.Owner, WriteGetPetResponseOwner);
                Write(writer, "size"u8, value.Size);
                Write(writer, "mood"u8, value.Mood?.Value);
                Write(writer, "next"u8, value.Next, WriteGetPetResponseNext);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="GetPetResponse"/>.</summary>
        public sealed class GetPetResponseJsonConverter() : PetsJsonConverter<GetPetResponse>(PetsJson.ReadGetPetResponse, PetsJson.WriteGetPetResponse);
    }
}

// ---- Pets/Plumbing/GetPetResponseOwner.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static GetPetResponseOwner ReadGetPetResponseOwner(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? id = null;
                string? mail = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "id"u8): id = ReadString(ref reader); break;
                        case 4 when Is(name, "mail"u8): mail = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new GetPetResponseOwner
                {
                    Id = id,
                    Mail = mail ?? Missing<string>(ref reader, "GetPetResponseOwner", "mail"),
                };
            }

            internal static void WriteGetPetResponseOwner(Utf8JsonWriter writer, GetPetResponseOwner value)
            {
                NotNull(value, "GetPetResponseOwner");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                WriteAlways(writer, "mail"u8, value.Mail);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="GetPetResponseOwner"/>.</summary>
        public sealed class GetPetResponseOwnerJsonConverter() : PetsJsonConverter<GetPetResponseOwner>(PetsJson.ReadGetPetResponseOwner, PetsJson.WriteGetPetResponseOwner);
    }
}

// ---- Pets/Plumbing/GetPetResponseNext.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static GetPetResponseNext ReadGetPetResponseNext(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                GetPetResponseOwner? owner = null;
                string? size = null;
                OwnedMood? mood = null;
                GetPetResponseNext? next = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "owner"u8): owner = ReadGetPetResponseOwner(ref reader); break;
                        case 4 when Is(name, "size"u8): size = ReadString(ref reader); break;
                        case 4 when Is(name, "mood"u8): mood = ReadOwnedMood(ref reader); break;
                        case 4 when Is(name, "next"u8): next = ReadGetPetResponseNext(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new GetPetResponseNext
                {
                    Owner = owner ?? Missing<GetPetResponseOwner>(ref reader, "GetPetResponseNext", "owner"),
                    Size = size,
                    Mood = mood,
                    Next = next,
                };
            }

            internal static void WriteGetPetResponseNext(Utf8JsonWriter writer, GetPetResponseNext value)
            {
                NotNull(value, "GetPetResponseNext");
                writer.WriteStartObject();
                WriteAlways(writer, "owner"u8, value.Owner, WriteGetPetResponseOwner);
                Write(writer, "size"u8, value.Size);
                Write(writer, "mood"u8, value.Mood?.Value);
                Write(writer, "next"u8, value.Next, WriteGetPetResponseNext);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="GetPetResponseNext"/>.</summary>
        public sealed class GetPetResponseNextJsonConverter() : PetsJsonConverter<GetPetResponseNext>(PetsJson.ReadGetPetResponseNext, PetsJson.WriteGetPetResponseNext);
    }
}

// ---- Pets/Plumbing/OwnedMood.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static OwnedMood ReadOwnedMood(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.OwnedMood.s_listed));

            internal static void WriteOwnedMood(Utf8JsonWriter writer, OwnedMood value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="OwnedMood"/>.</summary>
        public sealed class OwnedMoodJsonConverter() : PetsJsonConverter<OwnedMood>(PetsJson.ReadOwnedMood, PetsJson.WriteOwnedMood, static name => new(name));
    }

    public readonly partial record struct OwnedMood
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public OwnedMood(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(OwnedMood other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<OwnedMood> Known { get; } = [Happy, Sad];

        internal static readonly string[] s_listed = [Values.Happy, Values.Sad];
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
