// Info DCS1002 (12,11): The property 'name' of 'Cat' is required in the derived schema, but stays optional as in the base schema
// Info DCS1002 (13,62): The property 'age' of 'Cat' keeps the type that it has in the base schema of 'Cat'
// Info DCS1002 (13,85): The property 'friends' of 'Cat' keeps the type that it has in the base schema of 'Cat'

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

// ---- Pets/Models/Cat.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.CatJsonConverter))]
public sealed partial record Cat : Pet
{
    /// <summary>Sets <c>Kind</c>, which identifies the type.</summary>
    public Cat() => Kind = "Cat";
}

// ---- Pets/Models/Pet.g.cs
namespace Acme.Pets;

using global::System.Collections.Generic;
using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetJsonConverter))]
public partial record Pet
{
    public string Kind { get; init; } = "";
    public long? Age { get; init; }
    public string? Name { get; init; }
    public IReadOnlyList<Pet> Friends { get; init; } = [];
    public PetTag? Tag { get; init; }
}

// ---- Pets/Models/PetTag.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.PetTagJsonConverter))]
public sealed partial record PetTag
{
    public string? A { get; init; }
}

// ---- Pets/Models/Dog.g.cs
namespace Acme.Pets;

using global::System.Text.Json.Serialization;

#pragma warning disable CS1591 // members that the document does not describe

[JsonConverter(typeof(Plumbing.DogJsonConverter))]
public sealed partial record Dog : Pet
{
    /// <summary>Sets <c>Kind</c>, which identifies the type.</summary>
    public Dog() => Kind = "Dog";
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

// ---- Pets/Plumbing/Cat.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Cat ReadCat(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? kind = null;
                long? age = null;
                string? nameValue = null;
                IReadOnlyList<Pet>? friends = null;
                PetTag? tagValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 3 when Is(name, "age"u8): age = ReadInt64(ref reader); break;
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 7 when Is(name, "friends"u8): friends = ReadList(ref reader, ReadPet); break;
                        case 3 when Is(name, "tag"u8): tagValue = ReadPetTag(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Cat
                {
                    Kind = kind ?? Missing<string>(ref reader, "Cat", "kind"),
                    Age = age,
                    Name = nameValue,
                    Friends = friends ?? [],
                    Tag = tagValue,
                };
            }

            internal static void WriteCat(Utf8JsonWriter writer, Cat value)
            {
                NotNull(value, "Cat");
                writer.WriteStartObject();
                WriteAlways(writer, "kind"u8, value.Kind);
                Write(writer, "age"u8, value.Age);
                Write(writer, "name"u8, value.Name);
                WriteAlways(writer, "friends"u8, value.Friends, static (writer1, value1) => WriteList(writer1, value1, WritePet));
                Write(writer, "tag"u8, value.Tag, WritePetTag);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Cat"/>.</summary>
        public sealed class CatJsonConverter() : PetsJsonConverter<Cat>(PetsJson.ReadCat, PetsJson.WriteCat);
    }
}

// ---- Pets/Plumbing/Pet.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Pet ReadPet(ref Utf8JsonReader reader)
            {
                var tag = Tag(reader, "kind"u8);
                switch (tag.Length)
                {
                    case 3 when Is(tag, "Cat"u8): return ReadCat(ref reader);
                    case 3 when Is(tag, "Dog"u8): return ReadDog(ref reader);
                }

                BeginObject(ref reader);
                string? kind = null;
                long? age = null;
                string? nameValue = null;
                IReadOnlyList<Pet>? friends = null;
                PetTag? tagValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 3 when Is(name, "age"u8): age = ReadInt64(ref reader); break;
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 7 when Is(name, "friends"u8): friends = ReadList(ref reader, ReadPet); break;
                        case 3 when Is(name, "tag"u8): tagValue = ReadPetTag(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Pet
                {
                    Kind = kind ?? Missing<string>(ref reader, "Pet", "kind"),
                    Age = age,
                    Name = nameValue,
                    Friends = friends ?? [],
                    Tag = tagValue,
                };
            }

            internal static void WritePet(Utf8JsonWriter writer, Pet value)
            {
                NotNull(value, "Pet");
                switch (value)
                {
                    case Cat item:
                        WriteCat(writer, item);
                        return;
                    case Dog item:
                        WriteDog(writer, item);
                        return;
                }

                writer.WriteStartObject();
                WriteAlways(writer, "kind"u8, value.Kind);
                Write(writer, "age"u8, value.Age);
                Write(writer, "name"u8, value.Name);
                WriteAlways(writer, "friends"u8, value.Friends, static (writer1, value1) => WriteList(writer1, value1, WritePet));
                Write(writer, "tag"u8, value.Tag, WritePetTag);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Pet"/>.</summary>
        public sealed class PetJsonConverter() : PetsJsonConverter<Pet>(PetsJson.ReadPet, PetsJson.WritePet);
    }
}

// ---- Pets/Plumbing/PetTag.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static PetTag ReadPetTag(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? a = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 1 when Is(name, "a"u8): a = ReadString(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new PetTag
                {
                    A = a,
                };
            }

            internal static void WritePetTag(Utf8JsonWriter writer, PetTag value)
            {
                NotNull(value, "PetTag");
                writer.WriteStartObject();
                Write(writer, "a"u8, value.A);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="PetTag"/>.</summary>
        public sealed class PetTagJsonConverter() : PetsJsonConverter<PetTag>(PetsJson.ReadPetTag, PetsJson.WritePetTag);
    }
}

// ---- Pets/Plumbing/Dog.Json.g.cs

namespace Acme.Pets
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Text.Json;

    namespace Plumbing
    {
        internal static partial class PetsJson
        {
            internal static Dog ReadDog(ref Utf8JsonReader reader)
            {
                BeginObject(ref reader);
                string? kind = null;
                long? age = null;
                string? nameValue = null;
                IReadOnlyList<Pet>? friends = null;
                PetTag? tagValue = null;
                while (NextProperty(ref reader, out var name))
                {
                    switch (name.Length)
                    {
                        case 4 when Is(name, "kind"u8): kind = ReadString(ref reader); break;
                        case 3 when Is(name, "age"u8): age = ReadInt64(ref reader); break;
                        case 4 when Is(name, "name"u8): nameValue = ReadString(ref reader); break;
                        case 7 when Is(name, "friends"u8): friends = ReadList(ref reader, ReadPet); break;
                        case 3 when Is(name, "tag"u8): tagValue = ReadPetTag(ref reader); break;
                        default: reader.Skip(); break;
                    }
                }

                return new Dog
                {
                    Kind = kind ?? Missing<string>(ref reader, "Dog", "kind"),
                    Age = age,
                    Name = nameValue,
                    Friends = friends ?? [],
                    Tag = tagValue,
                };
            }

            internal static void WriteDog(Utf8JsonWriter writer, Dog value)
            {
                NotNull(value, "Dog");
                writer.WriteStartObject();
                WriteAlways(writer, "kind"u8, value.Kind);
                Write(writer, "age"u8, value.Age);
                Write(writer, "name"u8, value.Name);
                WriteAlways(writer, "friends"u8, value.Friends, static (writer1, value1) => WriteList(writer1, value1, WritePet));
                Write(writer, "tag"u8, value.Tag, WritePetTag);
                writer.WriteEndObject();
            }
        }

        /// <summary>Reads and writes <see cref="Dog"/>.</summary>
        public sealed class DogJsonConverter() : PetsJsonConverter<Dog>(PetsJson.ReadDog, PetsJson.WriteDog);
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
