using DcsGen.CSharp;

namespace DcsGen.Naming;

/// <summary>
/// The names that emitted code has whatever the document says. <c>ReservedNamesTests</c> compares each list with the support code and with
/// the emitted code.
/// </summary>
internal static class ReservedNames
{
    /// <summary>Members of every record: those that the compiler adds, and those of <see cref="object"/>. C# forbids a member
    /// <c>Clone</c>.</summary>
    public static string[] RecordMembers { get; } = Words(
        "Clone EqualityContract Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers ReferenceEquals ToString");

    /// <summary>Members of every class.</summary>
    public static string[] ClassMembers { get; } = Words("Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString");

    /// <summary>Members of every model.</summary>
    public static string[] ModelMembers { get; } = RecordMembers;

    /// <summary>Members of every open enum.</summary>
    public static string[] EnumMembers { get; } =
        [.. RecordMembers.Where(static name => name != "EqualityContract"), .. Words("IsKnown Known Value Values")];

    /// <summary>Members of the record of an operation's options.</summary>
    public static string[] OptionsMembers { get; } = [.. RecordMembers, .. Words("Headers NextLink Timeout")];

    /// <summary>Members of the client's options.</summary>
    public static string[] ClientOptionsMembers { get; } =
        [.. ClassMembers, .. Words("BaseAddress MaxResponseContentBufferSize Reading UserAgent")];

    /// <summary>Fields of the client, as the options of the same name would be called. A parameter of the client has an option and a
    /// field.</summary>
    public static string[] ClientFields { get; } = Words("Base Http Longest Reading Server UserAgent");

    /// <summary>Members of the credentials.</summary>
    public static string[] CredentialsMembers { get; } = [.. ClassMembers, "Find"];

    /// <summary>Parameters of every method of the client.</summary>
    public static string[] Parameters { get; } = Words("cancellationToken options");

    /// <summary>The parameter of the methods that send a body.</summary>
    public const string Body = "body";

    /// <summary>Members of the client, other than those that end in <c>Request</c> or <c>Async</c>.</summary>
    public static string[] ClientMembers { get; } =
    [
        .. ClassMembers,
        .. Words(
            "AddHeader Answer Base Charset Create Deadline Describe Keep Limit Longest OnReceived OnSending Prepare Replace RequestId "
            + "RequestIdHeader Server Start Told Unreadable"),
    ];

    /// <summary>Types of the base class library whose name the client's code uses as an expression, so that a member of the client cannot
    /// have it.</summary>
    public static string[] TypesInExpressions { get; } = Words(
        "ActivityKind ActivityStatusCode ArgumentNullException CancellationTokenSource CultureInfo Environment HttpCompletionOption "
        + "HttpMethod HttpStatusCode JsonTokenType Math MemoryStream StringComparison TimeSpan Timeout TimeoutException UriPartial");

    /// <summary>Returns the types of a client that do not come from the document.</summary>
    public static IEnumerable<string> SupportTypes(string clientName) =>
        s_supportTypes.Select(name => clientName + name).Append($"I{clientName}Client").Append(FileContext.ExceptionNameOf(clientName));

    private static readonly string[] s_supportTypes = Words(
        "AccessKey Hashes Body Call Client ClientOptions Content Response Pageable CallOptions Json JsonConverter JsonPath Reading Uri Text Operation Failure "
        + "ErrorShape Paging Scan Scanner Signature SigningHandler Optional Read Write ClientServiceCollectionExtensions ParameterStyle "
        + "ParameterValue Cookies IsoDuration Header ResponseHeaders Stream Sequence Items LineReader ServerSentEvent File FileContent Form FieldEncoding "
        + "FieldStyle Multipart AuthenticationHandler Transport VisitedPages Credential CredentialPlace Credentials Security TokenSource Variant");

    /// <summary>Gets the support types that a consumer sees and that are not generic, without the client's name. They are in the client's
    /// namespace; the others are in <c>Plumbing</c>, or differ from a document's types by their parameters.</summary>
    public static string[] PublicSupportTypes { get; } = Words(
        "AccessKey AuthenticationHandler CallOptions Client ClientOptions Credentials File IsoDuration Reading Response ResponseHeaders "
        + "SigningHandler Stream TokenSource");

    /// <summary>The names after <c>Read</c> and <c>Write</c> in the support code. A type's own reader and writer stand beside
    /// them.</summary>
    public static string[] Readers { get; } = Words(
        "Always Any Boolean Bytes Date DateTime Decimal DecimalOrText Double DoubleOrText Duration "
        + "Int32 Int32OrText Int64 Int64AsText Int64OrText List Listed Map Members Null Nullable NullableValue NumberOrText "
        + "OrNull Single SingleOrText String Time UInt32 UInt32OrText UInt64 UInt64AsText UInt64OrText UnlessEmpty Uri "
        + "Uuid ValueOrNull");

    /// <summary>The words before a type's name in the methods that read and write it.</summary>
    public static string[] TypeMethods { get; } = Words("Known Read Scan Write");

    /// <summary>Types and namespaces of libraries that emitted code names without a namespace, where a type of the document hides
    /// them.</summary>
    public static string[] LibraryTypes { get; } = Words(
        "Action Activity ActivityKind ActivitySource ActivityStatusCode ArgumentException ArgumentNullException "
        + "ArgumentOutOfRangeException Array ByteArrayContent CancellationToken CancellationTokenSource Convert CultureInfo "
        + "DateOnly DateTimeOffset DelegatingHandler Dictionary Encoding Environment Exception FileStream FormUrlEncodedContent "
        + "FormatException Func Guid HttpClient HttpCompletionOption HttpContent HttpContentHeaders "
        + "HttpHeaders HttpMessageHandler HttpMethod HttpRequestException HttpRequestHeaders HttpRequestMessage "
        + "HttpRequestOptionsKey HttpResponseHeaders HttpResponseMessage HttpStatusCode IAsyncDisposable IAsyncEnumerable "
        + "IAsyncEnumerator IDisposable IHttpClientBuilder IHttpClientFactory IOptionsMonitor IReadOnlyDictionary IReadOnlyList "
        + "IServiceCollection IServiceProvider Interlocked InvalidOperationException JsonConverter "
        + "JsonConverterAttribute JsonDocument JsonElement JsonException JsonTokenType JsonValueKind KeyValuePair List Math "
        + "MemberNotNullWhen MemberNotNullWhenAttribute Memory MemoryStream NotImplementedException NotSupportedException "
        + "NumberStyles OperationCanceledException ReadOnlyDictionary ReadOnlyMemory ReadOnlyMemoryContent SHA256 "
        + "SeekOrigin Span Stream StringComparer StringComparison StringContent StringSplitOptions Task TaskCanceledException "
        + "TimeOnly TimeProvider TimeSpan Timeout TimeoutException Tuple Uri UriComponents UriFormat UriHostNameType UriPartial "
        + "Utf8JsonReader Utf8JsonWriter ValueTask");

    /// <summary>Names of the namespace <c>System</c> that a consumer's own code uses often. A type of the document with such a name would
    /// be ambiguous there.</summary>
    public static string[] ConsumerTypes { get; } = Words("Attribute Boolean Byte Char DateTime Decimal Double Int32 Int64 Object Obsolete Single String System Type");

    private static readonly HashSet<string> s_notForTypes = new(
        [.. ModelMembers, .. EnumMembers, .. Readers, .. LibraryTypes, .. ConsumerTypes, CSharpNamespace.Plumbing.Text],
        StringComparer.Ordinal);

    /// <summary>Gets the names that no emitted type can have.</summary>
    public static IEnumerable<string> NotForTypes => s_notForTypes;

    /// <summary>Returns whether no emitted type can have the name.</summary>
    public static bool IsNotForTypes(string name) => s_notForTypes.Contains(name);

    /// <summary>Returns whether a type of a client of this name would have the name of a type of the base class library: <c>Http</c> gives
    /// <c>HttpClient</c>.</summary>
    public static bool IsNotForClients(string clientName) => SupportTypes(clientName).Any(IsNotForTypes);

    private static string[] Words(string names) => names.Split(' ');
}
