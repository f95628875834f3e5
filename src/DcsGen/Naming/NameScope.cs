using System.Globalization;
using DcsGen.CSharp;

namespace DcsGen.Naming;

/// <summary>
/// Names that must differ. Who comes first keeps the name, who comes later gets a number, so that a name does not depend on
/// what is added elsewhere in the document.
/// </summary>
internal sealed class NameScope(IEqualityComparer<string> comparer, params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, comparer);

    // ECMA-335, II.22: the compiler takes 1,023 bytes (CS7013), of which a character may need three; the rest is for numbers and suffixes.
    private const int LongestName = 300;

    // No name is given back, so the numbers below the last one are taken still.
    private readonly Dictionary<string, int> _numbers = new(comparer);
    private readonly Dictionary<(string Name, string Suffix), int> _suffixedNumbers = [];

    /// <summary>What is put before a name that no emitted type can have; empty where all can.</summary>
    private string _prefix = "";

    /// <summary>Members that every record has.</summary>
    public static string[] RecordMembers { get; } =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    /// <summary>Takes a name, and with it the name with a suffix, which is emitted too.</summary>
    public CSharpName Take(string preferred, string suffix)
    {
        preferred = Valid(preferred);
        var name = preferred;
        var number = _suffixedNumbers.TryGetValue((preferred, suffix), out var next) ? next : 2;
        for (; _taken.Contains(name) || _taken.Contains(name + suffix); number++)
        {
            name = preferred + number.ToString(CultureInfo.InvariantCulture);
        }

        _suffixedNumbers[(preferred, suffix)] = number;
        _taken.Add(name);
        _taken.Add(name + suffix);
        return new(name);
    }

    /// <summary>Takes a name.</summary>
    public CSharpName Take(string preferred)
    {
        preferred = Valid(preferred);
        preferred = _prefix.Length > 0 && s_avoided.Contains(preferred) ? _prefix + preferred : preferred;
        var name = preferred;
        var number = _numbers.TryGetValue(preferred, out var next) ? next : 2;
        for (; !_taken.Add(name); number++)
        {
            name = preferred + number.ToString(CultureInfo.InvariantCulture);
        }

        _numbers[preferred] = number;
        return new(name);
    }

    // A name that is composed with text of the document need not be an identifier, and may be long.
    private static string Valid(string preferred)
    {
        var name = CSharpName.IsValid(preferred) ? preferred : Identifier.Pascal(preferred);
        return name.Length <= LongestName ? name : name.Substring(0, LongestName);
    }

    /// <summary>
    /// The scope of a client's types: without case, since each is a file. The names of the support types are taken, and a name
    /// that no emitted type can have, such as <c>Task</c>, gets the client's name before it.
    /// </summary>
    public static NameScope Types(string clientName)
    {
        return new(StringComparer.OrdinalIgnoreCase, [.. s_support.Select(name => clientName + name), $"I{clientName}Client"])
        {
            _prefix = clientName
        };
    }

    private static readonly string[] s_support =
    [
        "AccessKey", "Body", "Client", "ClientOptions", "Response", "ApiException", "Pageable", "CallOptions", "Json", "JsonConverter", "JsonPath", "Reading", "Uri", "Text", "Operation", "Failure",
        "ErrorShape", "Paging", "Candidate", "Signature", "SigningHandler", "Optional", "Read", "Write", "ClientServiceCollectionExtensions",
        "ParameterStyle", "ParameterValue", "Cookies", "Header", "ResponseHeaders",
        "Stream", "Sequence", "Items", "LineReader", "ServerSentEvent", "File", "FileContent", "Form", "FieldEncoding", "FieldStyle", "Multipart",
        "AuthenticationHandler", "Transport", "VisitedPages", "Credential", "CredentialPlace", "Credentials", "Security", "TokenSource",
    ];

    /// <summary>Whether a client of this name would have a type of the base class library: <c>Http</c> has <c>HttpClient</c>.</summary>
    public static bool IsReserved(string clientName) => s_support.Any(name => s_avoided.Contains(clientName + name));

    /// <summary>Names that no emitted type can have.</summary>
    public static IEnumerable<string> Avoided => s_avoided;

    // Members that emitted types have anyway, what readers and writers of the support code are called by (ReadDate, WriteMap), and the
    // types of the base class library that emitted code says without a namespace.
    private static readonly HashSet<string> s_avoided = new(
        ("Clone EqualityContract Equals Finalize GetHashCode GetType IsKnown JsonConverter Known MemberwiseClone PrintMembers ReferenceEquals ToString "
        + "Value Values Any Bytes Date Duration Map Members Null Nullable NullableValue OrNull Time UnlessEmpty Uuid ValueOrNull Action Activity ActivityKind ActivitySource ActivityStatusCode ArgumentException ArgumentNullException ArgumentOutOfRangeException Array "
        + "ArrayBufferWriter ArrayPool Attribute Boolean Byte CancellationToken CancellationTokenSource Char Convert CultureInfo DateOnly DateTime "
        + "ByteArrayContent DateTimeKind DateTimeOffset DateTimeStyles Decimal DelegatingHandler Dictionary Double EditorBrowsable EditorBrowsableState Encoding EnumeratorCancellation "
        + "Enumerable Exception FormatException FormUrlEncodedContent Func GC Guid HashAlgorithmName HttpClient HttpCompletionOption HttpContent HttpMethod HttpRequestError HttpRequestException "
        + "HttpClientHandler HttpHeaders HttpMessageHandler HttpRequestHeaders HttpRequestMessage HttpRequestOptionsKey HttpResponseHeaders HttpResponseMessage HttpStatusCode IAsyncEnumerable IComparer IEnumerable IncrementalHash IOException InvalidDataException IReadOnlyDictionary "
        + "IReadOnlyList Int32 Int64 Interlocked Lazy OperatingSystem SocketsHttpHandler UnicodeCategory InvalidOperationException JsonConverter JsonConverterAttribute JsonDocument JsonElement JsonException "
        + "JsonSerializerOptions JsonTokenType JsonValueKind List Math MaybeNullWhen MemberNotNullWhen Memory MemoryStream Microsoft NotNull NotImplementedException NotSupportedException NotNullIfNotNull KeyValuePair "
        + "Object Obsolete OperationCanceledException OverflowException ReadOnlyDictionary ReadOnlyMemory ReadOnlyMemoryContent ReadOnlySpan Rune SearchValues SeekOrigin SHA256 "
        + "Single Span Stack Stream String Environment StringBuilder StringComparer StringComparison System Task TaskCanceledException ThreadStatic TimeOnly TimeProvider TimeSpan Timeout "
        + "FileStream HttpContentHeaders IAsyncDisposable IDisposable MultipartContent SeekOrigin StringContent TransportContext "
        + "TimeoutException Type Uri UriCreationOptions UriKind UriPartial Utf8JsonReader Utf8JsonWriter ValueTask XmlConvert").Split(' '),
        StringComparer.Ordinal);
}
