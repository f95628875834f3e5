using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>One output file, with exactly the data that it is printed from. While the data is equal, the file is not printed
/// again.</summary>
/// <param name="Context">The facts that every file needs.</param>
/// <param name="HintName">Its path, with slashes, below the generator's output.</param>
internal abstract record CSharpFile(FileContext Context, string HintName);

/// <summary>The facts of the wire beside their C#: comments, one line for each fact.</summary>
internal sealed record SurfaceFile(
    FileContext Context, string HintName, EquatableArray<SurfaceSection> Sections) : CSharpFile(Context, HintName);

internal sealed record InterfaceFile(
    FileContext Context, string HintName, Doc Doc, EquatableArray<OperationGroup> Groups) : CSharpFile(Context, HintName);

/// <summary>The interface of a group, without its members.</summary>
internal sealed record GroupFile(FileContext Context, string HintName, OperationGroup Group) : CSharpFile(Context, HintName);

internal sealed record ClientOptionsFile(FileContext Context, string HintName, ClientType Client) : CSharpFile(Context, HintName);

/// <summary>The credentials of the security schemes.</summary>
internal sealed record CredentialsFile(
    FileContext Context, string HintName, EquatableArray<SecurityScheme> Schemes) : CSharpFile(Context, HintName);

/// <summary>The response headers as members.</summary>
internal sealed record ResponseHeadersFile(
    FileContext Context, string HintName, EquatableArray<ResponseHeader> Headers) : CSharpFile(Context, HintName);

/// <summary>An operation as it is reviewed: the interface's members and the options.</summary>
internal sealed record OperationFile(FileContext Context, string HintName, ClientMethod Method) : CSharpFile(Context, HintName);

internal sealed record ModelFile(FileContext Context, string HintName, ModelType Model) : CSharpFile(Context, HintName);

internal sealed record EnumFile(FileContext Context, string HintName, EnumType Enum) : CSharpFile(Context, HintName);

internal sealed record UnionFile(FileContext Context, string HintName, UnionType Union) : CSharpFile(Context, HintName);

internal sealed record ClientFile(
    FileContext Context, string HintName, ClientType Client, EquatableArray<OperationGroup> Groups) : CSharpFile(Context, HintName);

/// <summary>The client's factory.</summary>
/// <param name="NeedsOptions">Whether no client can be made without options.</param>
/// <param name="HasCredentials">Whether operations require credentials.</param>
/// <param name="IsSigned">Whether requests are signed.</param>
internal sealed record FactoryFile(
    FileContext Context, string HintName, bool NeedsOptions, bool HasCredentials, bool IsSigned) : CSharpFile(Context, HintName);

/// <summary>The client's part of an operation.</summary>
/// <param name="Scanned">The records in it that have a scanner.</param>
internal sealed record OperationPlumbingFile(
    FileContext Context, string HintName, ClientMethod Method, EquatableArray<CSharpName> Scanned) : CSharpFile(Context, HintName);

/// <summary>How all pages of an operation are requested.</summary>
internal sealed record PagingFile(FileContext Context, string HintName, ClientMethod Method) : CSharpFile(Context, HintName);

/// <summary>Reader, writer and converter of a record.</summary>
/// <param name="Scanned">The records in it, itself among them, that have a scanner.</param>
internal sealed record ModelJsonFile(
    FileContext Context, string HintName, ModelType Model, EquatableArray<CSharpName> Scanned) : CSharpFile(Context, HintName);

/// <summary>Reader, writer and converter of an open enum.</summary>
internal sealed record EnumJsonFile(FileContext Context, string HintName, EnumType Enum) : CSharpFile(Context, HintName);

/// <summary>The value of a union, its reader, its writer and its converter.</summary>
internal sealed record UnionJsonFile(FileContext Context, string HintName, UnionType Union) : CSharpFile(Context, HintName);

/// <summary>Registration with dependency injection.</summary>
/// <param name="NeedsOptions">Whether no client can be made without options.</param>
internal sealed record RegistrationFile(FileContext Context, string HintName, bool NeedsOptions) : CSharpFile(Context, HintName);

/// <summary>Support code that is the same for every document but for its names.</summary>
/// <param name="Name">The file of <c>Plumbing/</c> that it is made from, without the prefix.</param>
internal sealed record SupportFile(FileContext Context, string HintName, string Name) : CSharpFile(Context, HintName)
{
    /// <summary>The file of the exception, which each client names by <see cref="FileContext.ExceptionName"/>.</summary>
    public const string Exception = "ApiException";

    /// <summary>Gets the files that every client needs.</summary>
    public static EquatableArray<string> Names { get; } =
    [
        Exception, "Body", "Call", "CallOptions", "Client.Send", "Json", "Json.Dates", "Json.Missing", "Json.Write", "JsonConverter", "JsonPath", "Operation",
        "Pageable", "Paging", "Reading", "Response", "Text", "Transport", "Uri",
    ];

    /// <summary>Gets the files for request bodies in memory: JSON, and what is made of it.</summary>
    public static EquatableArray<string> Bodies { get; } = ["Content"];

    /// <summary>Gets the files for scanning the items of lists.</summary>
    public static EquatableArray<string> Scanning { get; } = ["Json.Scan", "Scanner"];

    /// <summary>Gets the files for signed requests, in addition to <see cref="Bodies"/>.</summary>
    public static EquatableArray<string> Signing { get; } = ["AccessKey", "Hashes", "Signature", "SigningHandler"];

    /// <summary>Gets the files for unsigned integers and for numbers as text.</summary>
    public static EquatableArray<string> Notations { get; } = ["Json.Notations"];

    /// <summary>Gets the files for durations of either type, as text.</summary>
    public static EquatableArray<string> DurationTexts { get; } = ["Text.Duration"];

    /// <summary>Gets the files for <c>TimeSpan</c>, in addition to <see cref="DurationTexts"/>.</summary>
    public static EquatableArray<string> TimeSpans { get; } = ["Json.Duration"];

    /// <summary>Gets the files for durations in ISO 8601, in addition to <see cref="DurationTexts"/>.</summary>
    public static EquatableArray<string> Durations { get; } = ["IsoDuration", "Json.IsoDuration"];

    /// <summary>Gets the files for reading unions.</summary>
    public static EquatableArray<string> Unions { get; } = ["Json.Variants", "Variant"];

    /// <summary>Gets the files for parameters in a style that is not the default of their place, and for parameters that are
    /// objects.</summary>
    public static EquatableArray<string> Styles { get; } = ["ParameterStyle", "ParameterValue", "Uri.Styles"];

    /// <summary>Gets the files for parameters in cookies, in addition to <see cref="Styles"/>.</summary>
    public static EquatableArray<string> Cookies { get; } = ["Cookies"];

    /// <summary>Gets the files for pages that name the next page.</summary>
    public static EquatableArray<string> Links { get; } = ["CallOptions.Links", "Paging.Links", "Response.Links"];

    /// <summary>Gets the files for responses that are streams.</summary>
    public static EquatableArray<string> Streaming { get; } = ["Client.Stream", "Stream"];

    /// <summary>Gets the files for responses that are read item by item, in addition to <see cref="Streaming"/>.</summary>
    public static EquatableArray<string> Sequences { get; } = ["Client.Items", "Sequence", "Items", "LineReader"];

    /// <summary>Gets the files for <c>text/event-stream</c>, in addition to <see cref="Sequences"/>.</summary>
    public static EquatableArray<string> Events { get; } = ["Client.Events", "Items.Events", "ServerSentEvent"];

    /// <summary>Gets the files for request bodies that are files.</summary>
    public static EquatableArray<string> Files { get; } = ["File", "FileContent"];

    /// <summary>Gets the files for request bodies that are forms, in addition to <see cref="Bodies"/>.</summary>
    public static EquatableArray<string> Forms { get; } = ["Form"];

    /// <summary>Gets the files for multipart bodies, in addition to <see cref="Files"/> and <see cref="Forms"/>.</summary>
    public static EquatableArray<string> Multipart { get; } = ["Multipart"];

    /// <summary>Gets the files for declared response headers.</summary>
    public static EquatableArray<string> Headers { get; } = ["Header"];

    /// <summary>Gets the files for declared headers of the body, in addition to <see cref="Headers"/>.</summary>
    public static EquatableArray<string> ContentHeaders { get; } = ["Response.Content"];

    /// <summary>Gets the files for operations that require credentials.</summary>
    public static EquatableArray<string> Authentication { get; } = ["AuthenticationHandler", "Credential"];

    /// <summary>Gets the files for exchanging client credentials for tokens.</summary>
    public static EquatableArray<string> Tokens { get; } = ["TokenSource"];

    /// <summary>Gets all support files.</summary>
    public static IEnumerable<string> All =>
    [
        .. Names,
        .. Bodies,
        .. Scanning,
        .. Signing,
        .. Notations,
        .. DurationTexts,
        .. TimeSpans,
        .. Durations,
        .. Unions,
        .. Styles,
        .. Cookies,
        .. Links,
        .. Streaming,
        .. Sequences,
        .. Events,
        .. Files,
        .. Forms,
        .. Multipart,
        .. Headers,
        .. ContentHeaders,
        .. Authentication,
        .. Tokens,
    ];
}
