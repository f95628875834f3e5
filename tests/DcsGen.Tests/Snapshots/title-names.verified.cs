
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

// ---- Pets/Operations/GetPets.g.cs
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
    Task<GetPetsResponse> GetPetsAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetsWithResponseAsync(options, cancellationToken));

    /// <summary><see cref="GetPetsAsync"/>, with status, headers, request id and raw body. An error response does not throw.</summary>
    /// <inheritdoc cref="GetPetsAsync" path="/param"/>
    Task<PetsResponse<GetPetsResponse>> GetPetsWithResponseAsync(
        PetsCallOptions? options = null,
        CancellationToken cancellationToken = default)
        => throw new NotImplementedException("GetPets");
}

// ---- Pets/Models/Clinic.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.ClinicJsonConverter))]
public sealed partial record Clinic
{
    public string? Name { get; init; }
}

// ---- Pets/Models/FoodOption1.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>The food that cats eat</summary>
[JsonConverter(typeof(Plumbing.FoodOption1JsonConverter))]
public sealed partial record FoodOption1
{
    public string Fish { get; init; } = "";
}

// ---- Pets/Models/DogFood.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.DogFoodJsonConverter))]
public sealed partial record DogFood
{
    public string Meat { get; init; } = "";
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public sealed partial record Pet
{
    /// <summary><c>owner</c>: Who feeds it.</summary>
    public SimpleUser? Owner { get; init; }

    /// <summary><c>vet</c>: Who heals it.</summary>
    public SimpleUser? Vet { get; init; }

    public PetSeller? Seller { get; init; }
}

// ---- Pets/Models/SimpleUser.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.SimpleUserJsonConverter))]
public sealed partial record SimpleUser
{
    public string? Login { get; init; }
    public SimpleUserKind? Kind { get; init; }
}

// ---- Pets/Models/PetSeller.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>Simple User</summary>
[JsonConverter(typeof(Plumbing.PetSellerJsonConverter))]
public sealed partial record PetSeller
{
    public string? Shop { get; init; }
}

// ---- Pets/Models/Vet.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.VetJsonConverter))]
public sealed partial record Vet
{
    public Clinic2? Former { get; init; }
    public Clinic2? Current { get; init; }
}

// ---- Pets/Models/Clinic2.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.Clinic2JsonConverter))]
public sealed partial record Clinic2
{
    public string? Street { get; init; }
}

// ---- Pets/Models/GetPetsResponse.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.GetPetsResponseJsonConverter))]
public sealed partial record GetPetsResponse
{
    public IReadOnlyList<Pet> Pets { get; init; } = [];
    public GetPetsResponsePage? Page { get; init; }
}

// ---- Pets/Models/GetPetsResponsePage.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.GetPetsResponsePageJsonConverter))]
public sealed partial record GetPetsResponsePage
{
    public long? Size { get; init; }
}

// ---- Pets/Models/SimpleUserKind.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

/// <summary>A value that the document does not list is kept.</summary>
[JsonConverter(typeof(Plumbing.SimpleUserKindJsonConverter))]
public readonly partial record struct SimpleUserKind
{
    public static SimpleUserKind Bot => new(Values.Bot);
    public static SimpleUserKind Human => new(Values.Human);

    /// <summary>Whether the document lists this value.</summary>
    public bool IsKnown => global::System.Array.IndexOf(s_listed, Value) >= 0;

    /// <summary>The values as constants, for <c>switch</c> over <see cref="Value"/>.</summary>
    public static class Values
    {
        public const string Bot = "bot";
        public const string Human = "human";
    }
}

// ---- Pets/Models/Food.g.cs
namespace Acme.Pets;

using global::System;
using global::System.Text.Json;
using global::System.Text.Json.Serialization;

/// <summary>One of several types.</summary>
[JsonConverter(typeof(Plumbing.FoodJsonConverter))]
public readonly partial record struct Food
{
    /// <summary>Creates a value of the type <see cref="FoodOption1"/>.</summary>
    public Food(FoodOption1 value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Creates a value of the type <see cref="DogFood"/>.</summary>
    public Food(DogFood value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// The value, for <c>switch</c>: <see cref="FoodOption1"/>, <see cref="DogFood"/>, or <see cref="JsonElement"/> for a value
    /// that the document does not list. Never null.
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

// ---- Pets/Plumbing/Operations/GetPets.g.cs

namespace Acme.Pets;

using global::Acme.Pets.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class PetsClient
{
    private static readonly PetsOperation<GetPetsResponse> s_getPetsOperation = new(
        "GetPets", "/pets", "application/json",
        PetsJson.ReadGetPetsResponse, mayBeEmpty: false);

    /// <inheritdoc/>
    public Task<GetPetsResponse> GetPetsAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => PetsCall.ValueAsync(GetPetsCallAsync(options, keepsBody: false, cancellationToken));

    /// <inheritdoc/>
    public Task<PetsResponse<GetPetsResponse>> GetPetsWithResponseAsync(
        PetsCallOptions? options = null, CancellationToken cancellationToken = default)
        => GetPetsCallAsync(options, keepsBody: true, cancellationToken).AsTask();

    private ValueTask<PetsResponse<GetPetsResponse>> GetPetsCallAsync(
        PetsCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
        => SendAsync(s_getPetsOperation, GetPetsRequest(options), options, keepsBody, cancellationToken);

    private HttpRequestMessage GetPetsRequest(PetsCallOptions? options)
    {
        var uri = new PetsUri(_server, stackalloc char[256]);
        uri.Literal("/pets");
        return new HttpRequestMessage(HttpMethod.Get, uri.ToUri());
    }
}

// ---- Pets/Plumbing/Clinic.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Clinic ReadClinic(ref Utf8JsonReader reader)
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

                return new Clinic
                {
                    Name = nameValue,
                };
            }

            internal static void WriteClinic(Utf8JsonWriter writer, Clinic value)
            {
                NotNull(value, "Clinic");
                writer.WriteStartObject();
                Write(writer, "name"u8, value.Name);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Clinic"/>.</summary>
        public sealed class ClinicJsonConverter() : PetsJsonConverter<Clinic>(PetsJson.ReadClinic, PetsJson.WriteClinic);
    }
}

// ---- Pets/Plumbing/FoodOption1.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static FoodOption1 ReadFoodOption1(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? fish = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "fish"u8): fish = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new FoodOption1
                {
                    Fish = fish ?? Missing<string>(ref reader, "FoodOption1", "fish"),
                };
            }

            internal static void WriteFoodOption1(Utf8JsonWriter writer, FoodOption1 value)
            {
                NotNull(value, "FoodOption1");
                writer.WriteStartObject();
                WriteAlways(writer, "fish"u8, value.Fish);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="FoodOption1"/>.</summary>
        public sealed class FoodOption1JsonConverter() : PetsJsonConverter<FoodOption1>(PetsJson.ReadFoodOption1, PetsJson.WriteFoodOption1);
    }
}

// ---- Pets/Plumbing/DogFood.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static DogFood ReadDogFood(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? meat = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "meat"u8): meat = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new DogFood
                {
                    Meat = meat ?? Missing<string>(ref reader, "DogFood", "meat"),
                };
            }

            internal static void WriteDogFood(Utf8JsonWriter writer, DogFood value)
            {
                NotNull(value, "DogFood");
                writer.WriteStartObject();
                WriteAlways(writer, "meat"u8, value.Meat);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="DogFood"/>.</summary>
        public sealed class DogFoodJsonConverter() : PetsJsonConverter<DogFood>(PetsJson.ReadDogFood, PetsJson.WriteDogFood);
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
                SimpleUser? owner = null;
                SimpleUser? vet = null;
                PetSeller? seller = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"owner\":"u8)) { owner = scanner.Value(ReadSimpleUser); }
                        if (scanner.Has("\"vet\":"u8)) { vet = scanner.Value(ReadSimpleUser); }
                        if (scanner.Has("\"seller\":"u8)) { seller = scanner.Value(ReadPetSeller); }
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
                            case 5 when Is(name, "owner"u8): owner = ReadSimpleUser(ref reader); break;
                            case 3 when Is(name, "vet"u8): vet = ReadSimpleUser(ref reader); break;
                            case 6 when Is(name, "seller"u8): seller = ReadPetSeller(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new Pet
                {
                    Owner = owner,
                    Vet = vet,
                    Seller = seller,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                writer.WriteStartObject();
                Write(writer, "owner"u8, value.Owner, WriteSimpleUser);
                Write(writer, "vet"u8, value.Vet, WriteSimpleUser);
                Write(writer, "seller"u8, value.Seller, WritePetSeller);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/SimpleUser.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SimpleUser ReadSimpleUser(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? login = null;
                SimpleUserKind? kind = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 5 when Is(name, "login"u8): login = ReadString(ref reader); break;
                        case 4 when Is(name, "kind"u8): kind = ReadSimpleUserKind(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new SimpleUser
                {
                    Login = login,
                    Kind = kind,
                };
            }

            internal static void WriteSimpleUser(Utf8JsonWriter writer, SimpleUser value)
            {
                NotNull(value, "SimpleUser");
                writer.WriteStartObject();
                Write(writer, "login"u8, value.Login);
                Write(writer, "kind"u8, value.Kind?.Value);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="SimpleUser"/>.</summary>
        public sealed class SimpleUserJsonConverter() : PetsJsonConverter<SimpleUser>(PetsJson.ReadSimpleUser, PetsJson.WriteSimpleUser);
    }
}

// ---- Pets/Plumbing/PetSeller.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetSeller ReadPetSeller(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? shop = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "shop"u8): shop = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetSeller
                {
                    Shop = shop,
                };
            }

            internal static void WritePetSeller(Utf8JsonWriter writer, PetSeller value)
            {
                NotNull(value, "PetSeller");
                writer.WriteStartObject();
                Write(writer, "shop"u8, value.Shop);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetSeller"/>.</summary>
        public sealed class PetSellerJsonConverter() : PetsJsonConverter<PetSeller>(PetsJson.ReadPetSeller, PetsJson.WritePetSeller);
    }
}

// ---- Pets/Plumbing/Vet.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Vet ReadVet(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                Clinic2? former = null;
                Clinic2? current = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "former"u8): former = ReadClinic2(ref reader); break;
                        case 7 when Is(name, "current"u8): current = ReadClinic2(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Vet
                {
                    Former = former,
                    Current = current,
                };
            }

            internal static void WriteVet(Utf8JsonWriter writer, Vet value)
            {
                NotNull(value, "Vet");
                writer.WriteStartObject();
                Write(writer, "former"u8, value.Former, WriteClinic2);
                Write(writer, "current"u8, value.Current, WriteClinic2);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Vet"/>.</summary>
        public sealed class VetJsonConverter() : PetsJsonConverter<Vet>(PetsJson.ReadVet, PetsJson.WriteVet);
    }
}

// ---- Pets/Plumbing/Clinic2.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Clinic2 ReadClinic2(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? street = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 6 when Is(name, "street"u8): street = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Clinic2
                {
                    Street = street,
                };
            }

            internal static void WriteClinic2(Utf8JsonWriter writer, Clinic2 value)
            {
                NotNull(value, "Clinic2");
                writer.WriteStartObject();
                Write(writer, "street"u8, value.Street);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Clinic2"/>.</summary>
        public sealed class Clinic2JsonConverter() : PetsJsonConverter<Clinic2>(PetsJson.ReadClinic2, PetsJson.WriteClinic2);
    }
}

// ---- Pets/Plumbing/GetPetsResponse.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static GetPetsResponse ReadGetPetsResponse(ref Utf8JsonReader reader) =>
                ScanObject(ref reader, ScanGetPetsResponse);

            // Null when the scanner did not come to the record's end.
            internal static GetPetsResponse? ScanGetPetsResponse(ref Utf8JsonReader reader, ref PetsScanner scanner)
            {
                IReadOnlyList<Pet>? pets = null;
                GetPetsResponsePage? page = null;
                if (scanner.IsActive)
                {
                    do
                    {
                        if (scanner.Has("\"pets\":"u8)) { pets = scanner.List(ref reader, ScanPet); }
                        if (scanner.Has("\"page\":"u8)) { page = scanner.Value(ReadGetPetsResponsePage); }
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
                            case 4 when Is(name, "pets"u8): pets = ScanList(ref reader, ReadPet, ScanPet); break;
                            case 4 when Is(name, "page"u8): page = ReadGetPetsResponsePage(ref reader); break;
                            default: reader.Skip(); break;
                        }
                    }
                }

                return new GetPetsResponse
                {
                    Pets = pets ?? [],
                    Page = page,
                };
            }

            internal static void WriteGetPetsResponse(Utf8JsonWriter writer, GetPetsResponse value)
            {
                NotNull(value, "GetPetsResponse");
                writer.WriteStartObject();
                WriteAlways(writer, "pets"u8, value.Pets, static (writer1, value1) => WriteList(writer1, value1, WritePet));
                Write(writer, "page"u8, value.Page, WriteGetPetsResponsePage);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="GetPetsResponse"/>.</summary>
        public sealed class GetPetsResponseJsonConverter() : PetsJsonConverter<GetPetsResponse>(PetsJson.ReadGetPetsResponse, PetsJson.WriteGetPetsResponse);
    }
}

// ---- Pets/Plumbing/GetPetsResponsePage.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static GetPetsResponsePage ReadGetPetsResponsePage(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                long? size = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "size"u8): size = ReadInt64(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new GetPetsResponsePage
                {
                    Size = size,
                };
            }

            internal static void WriteGetPetsResponsePage(Utf8JsonWriter writer, GetPetsResponsePage value)
            {
                NotNull(value, "GetPetsResponsePage");
                writer.WriteStartObject();
                Write(writer, "size"u8, value.Size);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="GetPetsResponsePage"/>.</summary>
        public sealed class GetPetsResponsePageJsonConverter() : PetsJsonConverter<GetPetsResponsePage>(PetsJson.ReadGetPetsResponsePage, PetsJson.WriteGetPetsResponsePage);
    }
}

// ---- Pets/Plumbing/SimpleUserKind.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static SimpleUserKind ReadSimpleUserKind(ref Utf8JsonReader reader) => new(ReadListed(ref reader, global::Acme.Pets.SimpleUserKind.s_listed));

            internal static void WriteSimpleUserKind(Utf8JsonWriter writer, SimpleUserKind value) => writer.WriteStringValue(value.Value);
        }

        /// <summary>Reads and writes <see cref="SimpleUserKind"/>.</summary>
        public sealed class SimpleUserKindJsonConverter() : PetsJsonConverter<SimpleUserKind>(PetsJson.ReadSimpleUserKind, PetsJson.WriteSimpleUserKind, static name => new(name));
    }

    public readonly partial record struct SimpleUserKind
    {
        private readonly string? _value;

        /// <summary>Creates a value, which the document need not list.</summary>
        public SimpleUserKind(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }

        /// <summary>The value on the wire.</summary>
        public string Value => _value ?? "";

        /// <inheritdoc/>
        public bool Equals(SimpleUserKind other) => Value == other.Value;

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

        /// <inheritdoc/>
        public override string ToString() => Value;

        /// <summary>The values that the document lists, in its order.</summary>
        public static IReadOnlyList<SimpleUserKind> Known { get; } = [Bot, Human];

        internal static readonly string[] s_listed = [Values.Bot, Values.Human];
    }
}

// ---- Pets/Plumbing/Food.Json.g.cs

namespace Acme.Pets
{
    using global::Acme.Pets.Plumbing;
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Food ReadFood(ref Utf8JsonReader reader) =>
                FirstThatReads(ref reader, global::Acme.Pets.Food.Variants, out var value) ? value : new(ReadAny(ref reader));

            internal static void WriteFood(Utf8JsonWriter writer, Food value)
            {
                switch (value.Value)
                {
                    case FoodOption1 item: WriteFoodOption1(writer, item); break;
                    case DogFood item: WriteDogFood(writer, item); break;
                    case JsonElement { ValueKind: not JsonValueKind.Undefined } item: WriteAny(writer, item); break;
                    default: throw Null("Food");
                }
            }
        }

        /// <summary>Reads and writes <see cref="Food"/>.</summary>
        public sealed class FoodJsonConverter() : PetsJsonConverter<Food>(PetsJson.ReadFood, PetsJson.WriteFood);
    }

    public readonly partial record struct Food
    {
        internal static PetsVariant<Food>[] Variants { get; } =
        [
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadFoodOption1(ref reader)), ["fish"], []),
            new(JsonValueKind.Object, static (ref Utf8JsonReader reader) => new(PetsJson.ReadDogFood(ref reader)), ["meat"], []),
        ];

        private readonly object? _value;

        /// <summary>Creates a value of a type that the document does not list.</summary>
        public Food(JsonElement value) => _value = value;

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
