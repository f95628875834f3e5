
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
    Task<Pet> GetPetAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPetAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetAsync" path="/param"/>
    Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPet");
}

// ---- Pets/Models/FoundOption1Item.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FoundOption1ItemJsonConverter))]
public sealed partial record FoundOption1Item
{
    public string? Isbn { get; init; }
    public string? Title { get; init; }
}

// ---- Pets/Models/FoundOption2Item.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.FoundOption2ItemJsonConverter))]
public sealed partial record FoundOption2Item
{
    public string? Label { get; init; }
    public string? Title { get; init; }
}

// ---- Pets/Models/Letter.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.LetterJsonConverter))]
public sealed partial record Letter
{
    public string? Id { get; init; }
    public LetterTo? To { get; init; }
}

// ---- Pets/Models/LetterTo.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.LetterToJsonConverter))]
public sealed partial record LetterTo
{
    public string? Name { get; init; }
    public string? Box { get; init; }
}

// ---- Pets/Models/Parcel.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ParcelJsonConverter))]
public sealed partial record Parcel
{
    public string? Id { get; init; }
    public ParcelTo? To { get; init; }
}

// ---- Pets/Models/ParcelTo.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ParcelToJsonConverter))]
public sealed partial record ParcelTo
{
    public string? Name { get; init; }
    public IReadOnlyList<ParcelToStreetItem> Street { get; init; } = [];
}

// ---- Pets/Models/ParcelToStreetItem.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ParcelToStreetItemJsonConverter))]
public sealed partial record ParcelToStreetItem
{
    public long? House { get; init; }
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    public Found? Found { get; init; }
    public Mail? Mail { get; init; }
    public Signed? Signed { get; init; }
}

// ---- Pets/Models/SignedProof.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SignedProofJsonConverter))]
public sealed partial record SignedProof
{
    public string? Tx { get; init; }
    public string? Sign { get; init; }
    public string? Raw { get; init; }
    public string Key { get; init; } = "";
}

// ---- Pets/Models/SignedObject.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SignedObjectJsonConverter))]
public sealed partial record SignedObject
{
    public string Sign { get; init; } = "";
    public string Key { get; init; } = "";
}

// ---- Pets/Models/ProofOption1.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ProofOption1JsonConverter))]
public sealed partial record ProofOption1
{
    public string Tx { get; init; } = "";
    public string Sign { get; init; } = "";
}

// ---- Pets/Models/ProofOption2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ProofOption2JsonConverter))]
public sealed partial record ProofOption2
{
    public string Raw { get; init; } = "";
}

// ---- Pets/Models/Found.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Collections.Generic;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.FoundJsonConverter))]
public readonly partial record struct Found
{
    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;FoundOption1Item&gt;</c>.</summary>
    public Found(IReadOnlyList<FoundOption1Item> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <c>IReadOnlyList&lt;FoundOption2Item&gt;</c>.</summary>
    public Found(IReadOnlyList<FoundOption2Item> value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <c>IReadOnlyList&lt;FoundOption1Item&gt;</c>,
    /// <c>IReadOnlyList&lt;FoundOption2Item&gt;</c>, or <see cref="JsonElement"/> for a value that the document does not list.
    /// Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Mail.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.MailJsonConverter))]
public readonly partial record struct Mail
{
    /// <summary>Creates a value of the type <see cref="Letter"/>.</summary>
    public Mail(Letter value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="Parcel"/>.</summary>
    public Mail(Parcel value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="Letter"/>, <see cref="Parcel"/>, or <see cref="JsonElement"/> for a value that
    /// the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Signed.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.SignedJsonConverter))]
public readonly partial record struct Signed
{
    /// <summary>Creates a value of the type <see cref="SignedProof"/>.</summary>
    public Signed(SignedProof value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="SignedObject"/>.</summary>
    public Signed(SignedObject value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="SignedProof"/>, <see cref="SignedObject"/>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
    /// </summary>
    public object Value => _value ?? default(JsonElement);
}

// ---- Pets/Models/Proof.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.ProofJsonConverter))]
public readonly partial record struct Proof
{
    /// <summary>Creates a value of the type <see cref="ProofOption1"/>.</summary>
    public Proof(ProofOption1 value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="ProofOption2"/>.</summary>
    public Proof(ProofOption2 value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="ProofOption1"/>, <see cref="ProofOption2"/>, or <see cref="JsonElement"/> for a
    /// value that the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/GetPet.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<Pet> s_getPetOperation = new(
        "GetPet", "/pets", "application/json",
        PetsJson.ReadPet, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<Pet> GetPetAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<Pet>> GetPetWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<Pet>> GetPetCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetOperation, GetPetRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/FoundOption1Item.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FoundOption1Item ReadFoundOption1Item(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? isbn = null;
                string? title = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "isbn"u8): isbn = ReadString(ref reader); break;
                        case 5 when Is(name, "title"u8): title = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new FoundOption1Item
                {
                    Isbn = isbn,
                    Title = title,
                };
            }

            internal static void WriteFoundOption1Item(Utf8JsonWriter writer, FoundOption1Item value)
            {
                NotNull(value, "FoundOption1Item");
                writer.WriteStartObject();
                Write(writer, "isbn"u8, value.Isbn);
                Write(writer, "title"u8, value.Title);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FoundOption1Item"/>.</summary>
        public sealed class FoundOption1ItemJsonConverter() : PetsJsonConverter<FoundOption1Item>(PetsJson.ReadFoundOption1Item, PetsJson.WriteFoundOption1Item);
    }
}

// ---- Pets/Plumbing/FoundOption2Item.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FoundOption2Item ReadFoundOption2Item(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? label = null;
                string? title = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "label"u8): label = ReadString(ref reader); break;
                        case 5 when Is(name, "title"u8): title = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new FoundOption2Item
                {
                    Label = label,
                    Title = title,
                };
            }

            internal static void WriteFoundOption2Item(Utf8JsonWriter writer, FoundOption2Item value)
            {
                NotNull(value, "FoundOption2Item");
                writer.WriteStartObject();
                Write(writer, "label"u8, value.Label);
                Write(writer, "title"u8, value.Title);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FoundOption2Item"/>.</summary>
        public sealed class FoundOption2ItemJsonConverter() : PetsJsonConverter<FoundOption2Item>(PetsJson.ReadFoundOption2Item, PetsJson.WriteFoundOption2Item);
    }
}

// ---- Pets/Plumbing/Letter.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Letter ReadLetter(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? id = null;
                LetterTo? to = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "id"u8): id = ReadString(ref reader); break;
                        case 2 when Is(name, "to"u8): to = ReadLetterTo(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Letter
                {
                    Id = id,
                    To = to,
                };
            }

            internal static void WriteLetter(Utf8JsonWriter writer, Letter value)
            {
                NotNull(value, "Letter");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                Write(writer, "to"u8, value.To, WriteLetterTo);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Letter"/>.</summary>
        public sealed class LetterJsonConverter() : PetsJsonConverter<Letter>(PetsJson.ReadLetter, PetsJson.WriteLetter);
    }
}

// ---- Pets/Plumbing/LetterTo.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static LetterTo ReadLetterTo(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? nameValue = null;
                string? box = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 3 when Is(name, "box"u8): box = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new LetterTo
                {
                    Name = nameValue,
                    Box = box,
                };
            }

            internal static void WriteLetterTo(Utf8JsonWriter writer, LetterTo value)
            {
                NotNull(value, "LetterTo");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                Write(writer, "box"u8, value.Box);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="LetterTo"/>.</summary>
        public sealed class LetterToJsonConverter() : PetsJsonConverter<LetterTo>(PetsJson.ReadLetterTo, PetsJson.WriteLetterTo);
    }
}

// ---- Pets/Plumbing/Parcel.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Parcel ReadParcel(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? id = null;
                ParcelTo? to = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "id"u8): id = ReadString(ref reader); break;
                        case 2 when Is(name, "to"u8): to = ReadParcelTo(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Parcel
                {
                    Id = id,
                    To = to,
                };
            }

            internal static void WriteParcel(Utf8JsonWriter writer, Parcel value)
            {
                NotNull(value, "Parcel");
                writer.WriteStartObject();
                Write(writer, "id"u8, value.Id);
                Write(writer, "to"u8, value.To, WriteParcelTo);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Parcel"/>.</summary>
        public sealed class ParcelJsonConverter() : PetsJsonConverter<Parcel>(PetsJson.ReadParcel, PetsJson.WriteParcel);
    }
}

// ---- Pets/Plumbing/ParcelTo.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ParcelTo ReadParcelTo(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? nameValue = null;
                IReadOnlyList<ParcelToStreetItem>? street = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 6 when Is(name, "street"u8): street = ReadList(ref reader, ReadParcelToStreetItem); break;
                        default: reader.Skip(); break;
                    }
                }

                return new ParcelTo
                {
                    Name = nameValue,
                    Street = street ?? [],
                };
            }

            internal static void WriteParcelTo(Utf8JsonWriter writer, ParcelTo value)
            {
                NotNull(value, "ParcelTo");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                WriteAlways(writer, "street"u8, value.Street, static (writer1, value1) => WriteList(writer1, value1, WriteParcelToStreetItem));
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="ParcelTo"/>.</summary>
        public sealed class ParcelToJsonConverter() : PetsJsonConverter<ParcelTo>(PetsJson.ReadParcelTo, PetsJson.WriteParcelTo);
    }
}

// ---- Pets/Plumbing/ParcelToStreetItem.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ParcelToStreetItem ReadParcelToStreetItem(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                long? house = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "house"u8): house = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new ParcelToStreetItem
                {
                    House = house,
                };
            }

            internal static void WriteParcelToStreetItem(Utf8JsonWriter writer, ParcelToStreetItem value)
            {
                NotNull(value, "ParcelToStreetItem");
                writer.WriteStartObject();
                Write(writer, "house"u8, value.House);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="ParcelToStreetItem"/>.</summary>
        public sealed class ParcelToStreetItemJsonConverter() : PetsJsonConverter<ParcelToStreetItem>(PetsJson.ReadParcelToStreetItem, PetsJson.WriteParcelToStreetItem);
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
            internal static Pet ReadPet(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanPet);

            // Null when the scanner did not come to the record's end.
            internal static Pet? ScanPet(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                Found? found = null;
                Mail? mail = null;
                Signed? signed = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"found\":"u8)) { found = scanner.Value(ReadFound); }
                        if (scanner.Has("\"mail\":"u8)) { mail = scanner.Value(ReadMail); }
                        if (scanner.Has("\"signed\":"u8)) { signed = scanner.Value(ReadSigned); }
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
                            case 5 when Is(name, "found"u8): found = ReadFound(ref reader); break;
                            case 4 when Is(name, "mail"u8): mail = ReadMail(ref reader); break;
                            case 6 when Is(name, "signed"u8): signed = ReadSigned(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Found = found,
                    Mail = mail,
                    Signed = signed,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "found"u8, value.Found, WriteFound);
                Write(writer, "mail"u8, value.Mail, WriteMail);
                Write(writer, "signed"u8, value.Signed, WriteSigned);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/SignedProof.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SignedProof ReadSignedProof(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? tx = null;
                string? sign = null;
                string? raw = null;
                string? key = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "tx"u8): tx = ReadString(ref reader); break;
                        case 4 when Is(name, "sign"u8): sign = ReadString(ref reader); break;
                        case 3 when Is(name, "raw"u8): raw = ReadString(ref reader); break;
                        case 3 when Is(name, "key"u8): key = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new SignedProof
                {
                    Tx = tx,
                    Sign = sign,
                    Raw = raw,
                    Key = key ?? Missing<string>(ref reader, "SignedProof", "key"),
                };
            }

            internal static void WriteSignedProof(Utf8JsonWriter writer, SignedProof value)
            {
                NotNull(value, "SignedProof");
                writer.WriteStartObject();
                Write(writer, "tx"u8, value.Tx);
                Write(writer, "sign"u8, value.Sign);
                Write(writer, "raw"u8, value.Raw);
                WriteAlways(writer, "key"u8, value.Key);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SignedProof"/>.</summary>
        public sealed class SignedProofJsonConverter() : PetsJsonConverter<SignedProof>(PetsJson.ReadSignedProof, PetsJson.WriteSignedProof);
    }
}

// ---- Pets/Plumbing/SignedObject.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SignedObject ReadSignedObject(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? sign = null;
                string? key = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "sign"u8): sign = ReadString(ref reader); break;
                        case 3 when Is(name, "key"u8): key = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new SignedObject
                {
                    Sign = sign ?? Missing<string>(ref reader, "SignedObject", "sign"),
                    Key = key ?? Missing<string>(ref reader, "SignedObject", "key"),
                };
            }

            internal static void WriteSignedObject(Utf8JsonWriter writer, SignedObject value)
            {
                NotNull(value, "SignedObject");
                writer.WriteStartObject();
                WriteAlways(writer, "sign"u8, value.Sign);
                WriteAlways(writer, "key"u8, value.Key);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SignedObject"/>.</summary>
        public sealed class SignedObjectJsonConverter() : PetsJsonConverter<SignedObject>(PetsJson.ReadSignedObject, PetsJson.WriteSignedObject);
    }
}

// ---- Pets/Plumbing/ProofOption1.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ProofOption1 ReadProofOption1(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? tx = null;
                string? sign = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 2 when Is(name, "tx"u8): tx = ReadString(ref reader); break;
                        case 4 when Is(name, "sign"u8): sign = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new ProofOption1
                {
                    Tx = tx ?? Missing<string>(ref reader, "ProofOption1", "tx"),
                    Sign = sign ?? Missing<string>(ref reader, "ProofOption1", "sign"),
                };
            }

            internal static void WriteProofOption1(Utf8JsonWriter writer, ProofOption1 value)
            {
                NotNull(value, "ProofOption1");
                writer.WriteStartObject();
                WriteAlways(writer, "tx"u8, value.Tx);
                WriteAlways(writer, "sign"u8, value.Sign);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="ProofOption1"/>.</summary>
        public sealed class ProofOption1JsonConverter() : PetsJsonConverter<ProofOption1>(PetsJson.ReadProofOption1, PetsJson.WriteProofOption1);
    }
}

// ---- Pets/Plumbing/ProofOption2.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static ProofOption2 ReadProofOption2(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? raw = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 3 when Is(name, "raw"u8): raw = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new ProofOption2
                {
                    Raw = raw ?? Missing<string>(ref reader, "ProofOption2", "raw"),
                };
            }

            internal static void WriteProofOption2(Utf8JsonWriter writer, ProofOption2 value)
            {
                NotNull(value, "ProofOption2");
                writer.WriteStartObject();
                WriteAlways(writer, "raw"u8, value.Raw);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="ProofOption2"/>.</summary>
        public sealed class ProofOption2JsonConverter() : PetsJsonConverter<ProofOption2>(PetsJson.ReadProofOption2, PetsJson.WriteProofOption2);
    }
}

// ---- Pets/Plumbing/Found.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Found ReadFound(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Found.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteFound(Utf8JsonWriter writer, Found value)
            {
                switch (value.Value)
                {
                    case IReadOnlyList<FoundOption1Item> item: WriteList(writer, item, WriteFoundOption1Item); break;
                    case IReadOnlyList<FoundOption2Item> item: WriteList(writer, item, WriteFoundOption2Item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Found");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Found"/>.</summary>
        public sealed class FoundJsonConverter() : PetsJsonConverter<Found>(PetsJson.ReadFound, PetsJson.WriteFound);
    }

    public readonly partial record struct Found
    {
        internal static PetsVariant<Found>[] Variants { get; } =
        [
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadFoundOption1Item)), [], ["isbn"]),
            new(JsonValueKind.Array, static (ref Utf8JsonReader reader) => new(PetsJson.ReadList(ref reader, PetsJson.ReadFoundOption2Item)), [], ["label"]),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Found(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Mail.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Mail ReadMail(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Mail.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteMail(Utf8JsonWriter writer, Mail value)
            {
                switch (value.Value)
                {
                    case Letter item: WriteLetter(writer, item); break;
                    case Parcel item: WriteParcel(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Mail");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Mail"/>.</summary>
        public sealed class MailJsonConverter() : PetsJsonConverter<Mail>(PetsJson.ReadMail, PetsJson.WriteMail);
    }

    public readonly partial record struct Mail
    {
        internal static PetsVariant<Mail>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadLetter(ref reader)), [], [], [new("to", ["box"])]),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadParcel(ref reader)), [], [], [new("to", ["street"])]),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Mail(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Signed.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Signed ReadSigned(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Signed.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteSigned(Utf8JsonWriter writer, Signed value)
            {
                switch (value.Value)
                {
                    case SignedProof item: WriteSignedProof(writer, item); break;
                    case SignedObject item: WriteSignedObject(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Signed");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Signed"/>.</summary>
        public sealed class SignedJsonConverter() : PetsJsonConverter<Signed>(PetsJson.ReadSigned, PetsJson.WriteSigned);
    }

    public readonly partial record struct Signed
    {
        internal static PetsVariant<Signed>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadSignedProof(ref reader)), [], ["tx", "sign", "raw"]),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadSignedObject(ref reader)), ["sign"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Signed(JsonElement value) => _value = value;

        /// <summary>Whether the value is of a type that the document lists.</summary>
        public bool IsKnown => _value is not (null or JsonElement);
    }
}

// ---- Pets/Plumbing/Proof.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Proof ReadProof(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Proof.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteProof(Utf8JsonWriter writer, Proof value)
            {
                switch (value.Value)
                {
                    case ProofOption1 item: WriteProofOption1(writer, item); break;
                    case ProofOption2 item: WriteProofOption2(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Proof");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Proof"/>.</summary>
        public sealed class ProofJsonConverter() : PetsJsonConverter<Proof>(PetsJson.ReadProof, PetsJson.WriteProof);
    }

    public readonly partial record struct Proof
    {
        internal static PetsVariant<Proof>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadProofOption1(ref reader)), ["tx", "sign"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadProofOption2(ref reader)), ["raw"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Proof(JsonElement value) => _value = value;

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
