
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
using global::System.Threading;
using global::System.Threading.Tasks;

public partial interface IPetsClient
{
    /// <summary>GET <c>/pets</c></summary>
    /// <remarks><c>GET /pets</c></remarks>
    /// <param name="options">Optional parameters.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="PetsApiException">The service returned an error.</exception>
    Task<BigPet> ListPetsAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="ListPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="ListPetsAsync" path="/param"/>
    Task<PetsResponse<BigPet>> ListPetsWithResponseAsync(
        ListPetsOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("ListPets");
}

/// <summary>Optional parameters of <see cref="IPetsClient.ListPetsAsync"/>. A parameter that is null is not sent.</summary>
public sealed partial record ListPetsOptions : PetsCallOptions
{
    /// <summary>Query parameter <c>after</c>: The service's default is empty.</summary>
    public string? After { get; init; }

    /// <summary>Query parameter <c>version</c>.</summary>
    public ListPetsVersion? Version { get; init; }
}

// ---- Pets/Models/BigPet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BigPetJsonConverter))]
public sealed partial record BigPet
{
    /// <summary><c>weight</c>: More than 0 and at most 90.</summary>
    public long? Weight { get; init; }

    /// <summary><c>nick</c>: At least 1 character.</summary>
    public string? Nick { get; init; }

    /// <summary><c>chip</c>: Exactly 15 characters.</summary>
    public string? Chip { get; init; }

    public BigPetOld? Old { get; init; }
    public PetToy? Toy { get; init; }
    public BigPetRest? Rest { get; init; }
}

// ---- Pets/Models/BigPetOldToy.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BigPetOldToyJsonConverter))]
public sealed partial record BigPetOldToy
{
    public string? Size { get; init; }
}

// ---- Pets/Models/PetToyObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetToyObjectJsonConverter))]
public sealed partial record PetToyObject
{
    public string? Color { get; init; }
}

// ---- Pets/Models/BigPetRestObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.BigPetRestObjectJsonConverter))]
public sealed partial record BigPetRestObject
{
    public BigPetRestObjectMode? Mode { get; init; }
}

// ---- Pets/Models/BigPetRestObjectMode.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.BigPetRestObjectModeJsonConverter))]
public readonly partial record struct BigPetRestObjectMode
{
    public static BigPetRestObjectMode None => new(Values.None);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string None = "none";
    }
}

// ---- Pets/Models/BigPetRestText.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.BigPetRestTextJsonConverter))]
public readonly partial record struct BigPetRestText
{
    /// <summary>The empty string.</summary>
    public static BigPetRestText Empty => new(Values.Empty);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        /// <inheritdoc cref="BigPetRestText.Empty"/>
        public const string Empty = "";
    }
}

// ---- Pets/Models/ListPetsVersion.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.ListPetsVersionJsonConverter))]
public readonly partial record struct ListPetsVersion
{
    public static ListPetsVersion V1_10 => new(Values.V1_10);
    public static ListPetsVersion V11_0 => new(Values.V11_0);
    public static ListPetsVersion _2024_01_31 => new(Values._2024_01_31);
    public static ListPetsVersion _20240131 => new(Values._20240131);
    public static ListPetsVersion Gpt3_5 => new(Values.Gpt3_5);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string V1_10 = "v1.10";
        public const string V11_0 = "v11.0";
        public const string _2024_01_31 = "2024-01-31";
        public const string _20240131 = "20240131";
        public const string Gpt3_5 = "gpt-3.5";
    }
}

// ---- Pets/Models/BigPetOld.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.BigPetOldJsonConverter))]
public readonly partial record struct BigPetOld
{
    /// <summary>Creates a value of the type <see cref="BigPetOldToy"/>.</summary>
    public BigPetOld(BigPetOldToy value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public BigPetOld(long value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="BigPetOldToy"/>, <c>long</c>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/PetToy.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.PetToyJsonConverter))]
public readonly partial record struct PetToy
{
    /// <summary>Creates a value of the type <see cref="PetToyObject"/>.</summary>
    public PetToy(PetToyObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>long</c>.</summary>
    public PetToy(long value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="PetToyObject"/>, <c>long</c>, or <see cref="JsonElement"/> for a value that the
    /// document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/BigPetRest.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.BigPetRestJsonConverter))]
public readonly partial record struct BigPetRest
{
    /// <summary>Creates a value of the type <see cref="BigPetRestObject"/>.</summary>
    public BigPetRest(BigPetRestObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="BigPetRestText"/>.</summary>
    public BigPetRest(BigPetRestText value) => _value = value;

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="BigPetRestObject"/>, <see cref="BigPetRestText"/>, or <see cref="JsonElement"/>
    /// for a value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
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
    private static readonly PetsOperation<BigPet> s_listPetsOperation = new(
        "ListPets", "/pets", "application/json",
        PetsJson.ReadBigPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<BigPet> ListPetsAsync(
        ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(ListPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<BigPet>> ListPetsWithResponseAsync(
        ListPetsOptions? options = null, CancellationToken cancellationToken = default)
        => ListPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<BigPet>> ListPetsCallAsync(
        ListPetsOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_listPetsOperation, ListPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage ListPetsRequest(ListPetsOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        uri.Query("after", options?.After);
        uri.Query("version", options?.Version?.Value);
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/BigPet.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPet ReadBigPet(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanBigPet);

            // Null when the scanner did not come to the record's end.
            internal static BigPet? ScanBigPet(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                long? weight = null;
                string? nick = null;
                string? chip = null;
                BigPetOld? old = null;
                PetToy? toy = null;
                BigPetRest? rest = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"weight\":"u8)) { weight = scanner.Int64(); }
                        if (scanner.Has("\"nick\":"u8)) { nick = scanner.String(); }
                        if (scanner.Has("\"chip\":"u8)) { chip = scanner.String(); }
                        if (scanner.Has("\"old\":"u8)) { old = scanner.Value(ReadBigPetOld); }
                        if (scanner.Has("\"toy\":"u8)) { toy = scanner.Value(ReadPetToy); }
                        if (scanner.Has("\"rest\":"u8)) { rest = scanner.Value(ReadBigPetRest); }
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
                            case 6 when Is(name, "weight"u8): weight = ReadInt64(ref reader); break;
                            case 4 when Is(name, "nick"u8): nick = ReadString(ref reader); break;
                            case 4 when Is(name, "chip"u8): chip = ReadString(ref reader); break;
                            case 3 when Is(name, "old"u8): old = ReadBigPetOld(ref reader); break;
                            case 3 when Is(name, "toy"u8): toy = ReadPetToy(ref reader); break;
                            case 4 when Is(name, "rest"u8): rest = ReadBigPetRest(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new BigPet
                {
                    Weight = weight,
                    Nick = nick,
                    Chip = chip,
                    Old = old,
                    Toy = toy,
                    Rest = rest,
                };
            }

            internal static void WriteBigPet(Utf8JsonWriter writer, BigPet value)
            {
                NotNull(value, "BigPet");
                writer.WriteStartObject();
                Write(writer, "weight"u8, value.Weight);
                Write(writer, "nick"u8, value.Nick);
                Write(writer, "chip"u8, value.Chip);
                Write(writer, "old"u8, value.Old, WriteBigPetOld);
                Write(writer, "toy"u8, value.Toy, WritePetToy);
                Write(writer, "rest"u8, value.Rest, WriteBigPetRest);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="BigPet"/>.</summary>
        public sealed class BigPetJsonConverter() : PetsJsonConverter<BigPet>(PetsJson.ReadBigPet, PetsJson.WriteBigPet);
    }
}

// ---- Pets/Plumbing/BigPetOldToy.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetOldToy ReadBigPetOldToy(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? size = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "size"u8): size = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new BigPetOldToy
                {
                    Size = size,
                };
            }

            internal static void WriteBigPetOldToy(Utf8JsonWriter writer, BigPetOldToy value)
            {
                NotNull(value, "BigPetOldToy");
                writer.WriteStartObject();
                Write(writer, "size"u8, value.Size);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="BigPetOldToy"/>.</summary>
        public sealed class BigPetOldToyJsonConverter() : PetsJsonConverter<BigPetOldToy>(PetsJson.ReadBigPetOldToy, PetsJson.WriteBigPetOldToy);
    }
}

// ---- Pets/Plumbing/PetToyObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetToyObject ReadPetToyObject(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? color = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "color"u8): color = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetToyObject
                {
                    Color = color,
                };
            }

            internal static void WritePetToyObject(Utf8JsonWriter writer, PetToyObject value)
            {
                NotNull(value, "PetToyObject");
                writer.WriteStartObject();
                Write(writer, "color"u8, value.Color);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetToyObject"/>.</summary>
        public sealed class PetToyObjectJsonConverter() : PetsJsonConverter<PetToyObject>(PetsJson.ReadPetToyObject, PetsJson.WritePetToyObject);
    }
}

// ---- Pets/Plumbing/BigPetRestObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetRestObject ReadBigPetRestObject(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                BigPetRestObjectMode? mode = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "mode"u8): mode = ReadBigPetRestObjectMode(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new BigPetRestObject
                {
                    Mode = mode,
                };
            }

            internal static void WriteBigPetRestObject(Utf8JsonWriter writer, BigPetRestObject value)
            {
                NotNull(value, "BigPetRestObject");
                writer.WriteStartObject();
                Write(writer, "mode"u8, value.Mode?.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="BigPetRestObject"/>.</summary>
        public sealed class BigPetRestObjectJsonConverter() : PetsJsonConverter<BigPetRestObject>(PetsJson.ReadBigPetRestObject, PetsJson.WriteBigPetRestObject);
    }
}

// ---- Pets/Plumbing/BigPetRestObjectMode.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetRestObjectMode ReadBigPetRestObjectMode(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.BigPetRestObjectMode.s_listed));

            internal static void WriteBigPetRestObjectMode(Utf8JsonWriter writer, BigPetRestObjectMode value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="BigPetRestObjectMode"/>.</summary>
        public sealed class BigPetRestObjectModeJsonConverter() : PetsJsonConverter<BigPetRestObjectMode>(PetsJson.ReadBigPetRestObjectMode, PetsJson.WriteBigPetRestObjectMode, static name => new(name));
    }

    public readonly partial record struct BigPetRestObjectMode
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public BigPetRestObjectMode(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(BigPetRestObjectMode other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<BigPetRestObjectMode> Known { get; } = [None];

        internal static readonly string[] s_listed = [Values.None];
    }
}

// ---- Pets/Plumbing/BigPetRestText.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetRestText ReadBigPetRestText(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.BigPetRestText.s_listed));

            internal static void WriteBigPetRestText(Utf8JsonWriter writer, BigPetRestText value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="BigPetRestText"/>.</summary>
        public sealed class BigPetRestTextJsonConverter() : PetsJsonConverter<BigPetRestText>(PetsJson.ReadBigPetRestText, PetsJson.WriteBigPetRestText, static name => new(name));
    }

    public readonly partial record struct BigPetRestText
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public BigPetRestText(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(BigPetRestText other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<BigPetRestText> Known { get; } = [Empty];

        internal static readonly string[] s_listed = [Values.Empty];
    }
}

// ---- Pets/Plumbing/ListPetsVersion.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ListPetsVersion ReadListPetsVersion(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.ListPetsVersion.s_listed));

            internal static void WriteListPetsVersion(Utf8JsonWriter writer, ListPetsVersion value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="ListPetsVersion"/>.</summary>
        public sealed class ListPetsVersionJsonConverter() : PetsJsonConverter<ListPetsVersion>(PetsJson.ReadListPetsVersion, PetsJson.WriteListPetsVersion, static name => new(name));
    }

    public readonly partial record struct ListPetsVersion
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public ListPetsVersion(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(ListPetsVersion other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<ListPetsVersion> Known { get; } = [V1_10, V11_0, _2024_01_31, _20240131, Gpt3_5];

        internal static readonly string[] s_listed = [Values.V1_10, Values.V11_0, Values._2024_01_31, Values._20240131, Values.Gpt3_5];
    }
}

// ---- Pets/Plumbing/BigPetOld.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetOld ReadBigPetOld(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.BigPetOld.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteBigPetOld(Utf8JsonWriter writer, BigPetOld value)
            {
                switch (value.Value)
                {
                    case BigPetOldToy item: WriteBigPetOldToy(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("BigPetOld");
                }
            }
        }

        /// <summary>Reads and writes <see cref="BigPetOld"/>.</summary>
        public sealed class BigPetOldJsonConverter() : PetsJsonConverter<BigPetOld>(PetsJson.ReadBigPetOld, PetsJson.WriteBigPetOld);
    }

    public readonly partial record struct BigPetOld
    {
        internal static PetsVariant<BigPetOld>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBigPetOldToy(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public BigPetOld(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/PetToy.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetToy ReadPetToy(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.PetToy.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WritePetToy(Utf8JsonWriter writer, PetToy value)
            {
                switch (value.Value)
                {
                    case PetToyObject item: WritePetToyObject(writer, item); break;
                    case long item: WriteInt64(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("PetToy");
                }
            }
        }

        /// <summary>Reads and writes <see cref="PetToy"/>.</summary>
        public sealed class PetToyJsonConverter() : PetsJsonConverter<PetToy>(PetsJson.ReadPetToy, PetsJson.WritePetToy);
    }

    public readonly partial record struct PetToy
    {
        internal static PetsVariant<PetToy>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadPetToyObject(ref reader))),
            new(JsonValueKind.Number, static (ref Utf8JsonReader reader) => new(PetsJson.ReadInt64(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public PetToy(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/BigPetRest.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static BigPetRest ReadBigPetRest(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.BigPetRest.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteBigPetRest(Utf8JsonWriter writer, BigPetRest value)
            {
                switch (value.Value)
                {
                    case BigPetRestObject item: WriteBigPetRestObject(writer, item); break;
                    case BigPetRestText item: WriteBigPetRestText(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("BigPetRest");
                }
            }
        }

        /// <summary>Reads and writes <see cref="BigPetRest"/>.</summary>
        public sealed class BigPetRestJsonConverter() : PetsJsonConverter<BigPetRest>(PetsJson.ReadBigPetRest, PetsJson.WriteBigPetRest);
    }

    public readonly partial record struct BigPetRest
    {
        internal static PetsVariant<BigPetRest>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBigPetRestObject(ref reader))),
            new(JsonValueKind.String, static (ref Utf8JsonReader reader) => new(PetsJson.ReadBigPetRestText(ref reader))),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public BigPetRest(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
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
