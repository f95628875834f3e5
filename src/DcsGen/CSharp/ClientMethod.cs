using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The members of one operation.</summary>
/// <param name="Name">Without <c>Async</c>.</param>
/// <param name="OperationId">Its name in errors and traces.</param>
/// <param name="HttpMethod">In capitals.</param>
/// <param name="PathTemplate">As the document has it.</param>
/// <param name="Doc">Summary and description.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
/// <param name="Path">The path, in pieces.</param>
/// <param name="Parameters">The required ones: those of the path in its order, then those of query and header in the document's.</param>
/// <param name="Options">The record of optional parameters; null if absent, and the base record is used.</param>
/// <param name="ClientParameters">The client's parameters that it uses.</param>
/// <param name="ClientArguments">Those of them that go into query or header.</param>
/// <param name="Body">Null if the request has no body.</param>
/// <param name="Result">The result of a success.</param>
/// <param name="Errors">Declared error bodies.</param>
/// <param name="Paging">Null when it is not paged.</param>
internal sealed record ClientMethod(
    CSharpName Name,
    string OperationId,
    string HttpMethod,
    string PathTemplate,
    Doc Doc,
    Obsolete? Obsolete,
    EquatableArray<PathPart> Path,
    EquatableArray<MethodParameter> Parameters,
    OptionsType? Options,
    EquatableArray<ClientParameter> ClientParameters,
    EquatableArray<MethodParameter> ClientArguments,
    RequestBody? Body,
    MethodResult Result,
    EquatableArray<ErrorCase> Errors,
    Paging? Paging)
{
    /// <summary>Gets the errors by status, in the order in which they are tried.</summary>
    public EquatableArray<ErrorArm> ErrorArms { get; init; } = [];

    /// <summary>Gets the alternatives of its security requirement. Each is a list of schemes that are all required. Empty if it requires
    /// nothing.</summary>
    public EquatableArray<EquatableArray<string>> Security { get; init; } = [];

    /// <summary>The group that it belongs to; null for the client itself.</summary>
    public OperationGroup? Group { get; init; }

    /// <summary>Gets the name in the interface, without <c>Async</c>. Internal code uses <see cref="Name"/>, which no other method
    /// has.</summary>
    public CSharpName MemberName { get; init; } = Name;

    /// <summary>The interface that has it.</summary>
    public CSharpName InterfaceOf(string clientName) => Group?.InterfaceName ?? new($"I{clientName}Client");

    /// <summary>Where it is sent; null for the client's server.</summary>
    public OperationServer? Server { get; init; }

    /// <summary>Returns every parameter that is sent, of the method and of the client.</summary>
    public IEnumerable<MethodParameter> AllParameters() =>
        Path.Where(static part => part.Parameter is not null).Select(static part => part.Parameter!).Distinct().Concat(ClientArguments)
            .Concat(Parameters.Where(static parameter => parameter.In != ParameterIn.Path))
            .Concat(Options?.Properties ?? []);

    /// <summary>The types that a request of it can carry.</summary>
    public IEnumerable<TypeRef> SentTypes() =>
        AllParameters().Select(static parameter => parameter.Type).Concat(Body is null ? [] : [Body.Type]);

    /// <summary>The types that its responses can carry, but for their headers.</summary>
    public IEnumerable<TypeRef> ReceivedTypes() =>
        new[] { Result.Type }
            .Concat(Result.Arms.Select(static arm => arm.Type))
            .Concat(Errors.Select(static error => error.Type))
            .Concat(ErrorArms.Select(static arm => arm.Type))
            .OfType<TypeRef>();
}

/// <summary>The server of one operation.</summary>
/// <param name="Url">With no slash at its end.</param>
/// <param name="IsRelative">Whether it is resolved against the base address, as a relative server of the client would be.</param>
internal sealed record OperationServer(string Url, bool IsRelative);

/// <summary>A piece of a path: literal text, or a parameter in it.</summary>
/// <param name="Literal">Text, percent-encoded as the URL needs it; empty for a parameter.</param>
/// <param name="Parameter">Null for literal text.</param>
internal sealed record PathPart(string Literal, MethodParameter? Parameter)
{
    /// <summary>Whether the query begins here; the query parameters follow the query that the path has.</summary>
    public bool BeginsQuery { get; init; }
}

/// <summary>A parameter of an operation, wherever C# has it.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">Its C# name: of a method's parameter, an option's property or a client's local.</param>
/// <param name="In">Where it goes.</param>
/// <param name="Type">Its type; nullable in options.</param>
/// <param name="Style">How its value is written.</param>
/// <param name="Explode">Of an array or an object: whether each item or member is written as a parameter of its own.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
internal sealed record MethodParameter(
    string WireName, CSharpName Name, ParameterIn In, TypeRef Type, ValueStyle Style, bool Explode, Doc Doc, Obsolete? Obsolete)
{
    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowsReserved { get; init; }

    /// <summary>Whether it is written as most parameters are: a text, or texts, in the natural style of their place.</summary>
    public bool IsPlain => (Type.IsText || Type is ListType { Item.IsText: true }) && (In, Style, AllowsReserved) is
        (ParameterIn.Path or ParameterIn.Header, ValueStyle.Simple, _) or (ParameterIn.Query, ValueStyle.Form, false);
}

internal enum ParameterIn
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>The whole query is the value.</summary>
    QueryString,
}

/// <summary>How a parameter's value is written. The names are those of the support code, but for JSON.</summary>
internal enum ValueStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Cookie,

    /// <summary>A text that is JSON.</summary>
    Json,
}

/// <summary>The record of an operation's optional parameters.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">In the document's order.</param>
/// <param name="Owner">The method that it is declared with; another one of the same operation shares it.</param>
internal sealed record OptionsType(CSharpName Name, EquatableArray<MethodParameter> Properties, CSharpName Owner);

/// <param name="MediaType">The value of Content-Type.</param>
/// <param name="Type">The type of the body; nullable if the body is optional.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record RequestBody(string MediaType, TypeRef Type, Doc Doc)
{
    public BodyKind Kind { get; init; }

    /// <summary>Of a form: the properties that are not written as is usual.</summary>
    public EquatableArray<FieldEncoding> Encodings { get; init; } = [];

    /// <summary>Of a multipart body: the properties that are files.</summary>
    public EquatableArray<FilePart> Files { get; init; } = [];
}

/// <summary>How a request body is written.</summary>
internal enum BodyKind
{
    Json,

    /// <summary><c>application/x-www-form-urlencoded</c></summary>
    Form,

    /// <summary><c>multipart/form-data</c></summary>
    Multipart,

    /// <summary>Bytes, from a stream.</summary>
    File,
    Text,

    /// <summary>An <c>HttpContent</c> that the caller creates.</summary>
    Content,
}

/// <summary>The <c>encoding</c> of a property of a form.</summary>
/// <param name="WireName">The property.</param>
/// <param name="Style">How an array or object becomes fields.</param>
/// <param name="ContentType">Of its parts; null for the usual one.</param>
/// <param name="Headers">Headers of its parts that the document gives a value.</param>
internal sealed record FieldEncoding(string WireName, FieldStyle Style, string? ContentType, EquatableArray<FieldHeader> Headers);

internal sealed record FieldHeader(string Name, string Value);

/// <summary>How an array or object becomes fields of a form.</summary>
internal enum FieldStyle
{
    /// <summary>An item a field; an object is JSON.</summary>
    Default,

    /// <summary>As JSON, arrays too.</summary>
    Json,

    /// <summary>An item a field, a member a field of its own name.</summary>
    Exploded,

    /// <summary>With commas between.</summary>
    Comma,

    /// <summary>With blanks between.</summary>
    Space,

    /// <summary>With bars between.</summary>
    Pipe,

    /// <summary><c>name[member]=value</c>, at any depth.</summary>
    DeepObject,
}

/// <param name="WireName">The part's name.</param>
/// <param name="Name">The property.</param>
/// <param name="IsList">Whether there may be several.</param>
/// <param name="Variant">The variant of a union that has the property; null if the body is not a union.</param>
internal sealed record FilePart(string WireName, CSharpName Name, bool IsList, CSharpName? Variant = null);

/// <param name="Type">The type of the value of a success, or of one item of it; null if no success has content, nullable if only some
/// have.</param>
/// <param name="MayBeEmpty">Whether a success may come without a body.</param>
/// <param name="Accept">The media types to accept, the preferred ones first; empty for no header.</param>
internal sealed record MethodResult(TypeRef? Type, bool MayBeEmpty, EquatableArray<AcceptedType> Accept)
{
    public ResultKind Kind { get; init; }

    /// <summary>Gets the statuses whose body has another kind, such as a file, and is left to the caller; null if absent.</summary>
    public StatusSet? Unread { get; init; }

    /// <summary>The bodies of the statuses, exact statuses before ranges, where they are of several types and <see cref="Type"/> is a union
    /// of them; else empty.</summary>
    public EquatableArray<SuccessArm> Arms { get; init; } = [];

    /// <summary>Whether a body can be text: the document calls it text, or a string in JSON, which many services send without quotation
    /// marks.</summary>
    public bool ReadsText => Kind == ResultKind.Text
        || (Kind == ResultKind.Json && (Arms.Count == 0
            ? Type is ScalarType { Scalar: Scalar.String }
            : Arms.Any(static arm => arm.Type is ScalarType { Scalar: Scalar.String })));

    /// <summary>Whether it comes item by item.</summary>
    public bool IsSequence => Kind is ResultKind.Events or ResultKind.Lines or ResultKind.JsonSequence;
}

/// <summary>The body of some successes of several types.</summary>
/// <param name="Statuses">Exact statuses.</param>
/// <param name="Range">The lowest status of a range of a hundred; null with exact statuses.</param>
/// <param name="Type">The type of the body: one of those of the union.</param>
/// <param name="IsText">Whether the body is text and no JSON.</param>
internal sealed record SuccessArm(EquatableArray<int> Statuses, int? Range, TypeRef Type, bool IsText);

/// <summary>A media type that a request accepts.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="IsForErrors">Whether only errors have it. The service should prefer the others.</param>
internal sealed record AcceptedType(string MediaType, bool IsForErrors);

/// <param name="Statuses">Exact statuses.</param>
/// <param name="IsComplement">Whether the set has all other statuses instead.</param>
internal sealed record StatusSet(EquatableArray<int> Statuses, bool IsComplement);

/// <summary>How the body of a success is read.</summary>
internal enum ResultKind
{
    Json,
    Text,

    /// <summary>Not at all: the caller gets the stream.</summary>
    Stream,

    /// <summary><c>text/event-stream</c></summary>
    Events,

    /// <summary>JSON Lines.</summary>
    Lines,

    /// <summary><c>application/json-seq</c>, RFC 7464.</summary>
    JsonSequence,
}

/// <summary>A declared error body.</summary>
/// <param name="Statuses">Such as <c>404</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="Type">Null when the statuses have no JSON body.</param>
/// <param name="MediaType">The media type that the body comes as where the statuses have bodies of several types; null for any other media
/// type.</param>
internal sealed record ErrorCase(EquatableArray<string> Statuses, TypeRef? Type, string? MediaType = null);

/// <summary>The errors of some statuses; of several arms the first that matches counts. An arm without statuses and without a range matches
/// all.</summary>
/// <param name="Statuses">Exact statuses.</param>
/// <param name="Range">The lowest status of a range of a hundred.</param>
/// <param name="Type">The type of the body; null for no JSON body.</param>
/// <param name="MediaType">The media type that the body must come as; null for any.</param>
internal sealed record ErrorArm(EquatableArray<int> Statuses, int? Range, TypeRef? Type, string? MediaType = null);

/// <summary>How all pages of an operation are walked.</summary>
/// <param name="Name">The method's name without <c>Async</c>: <c>ListX</c> becomes <c>ListAllX</c>, any other <c>X</c> becomes
/// <c>XAll</c>.</param>
/// <param name="Kind">The part of the request that changes from page to page.</param>
/// <param name="Items">Where a page has its items: a list.</param>
/// <param name="Item">The type of one.</param>
/// <param name="Total">Offset: where a page says how many there are; null for nowhere.</param>
/// <param name="Next">Cursor and next link: where a page has the next one.</param>
/// <param name="Position">The option that moves: offset, page number or cursor; null for links, which are whole URLs.</param>
/// <param name="Limit">The option that limits a page; null if absent.</param>
/// <param name="IsObsolete">Whether it reads members that the document deprecates.</param>
internal sealed record Paging(
    CSharpName Name,
    PagingKind Kind,
    MemberPath Items,
    TypeRef Item,
    MemberPath? Total,
    MemberPath? Next,
    MethodParameter? Position,
    MethodParameter? Limit,
    bool IsObsolete)
{
    /// <summary>Gets the name in the interface, without <c>Async</c>.</summary>
    public CSharpName MemberName { get; init; } = Name;

    /// <summary>Whether a page names the URL of the next one.</summary>
    public bool IsLinked => Kind is PagingKind.NextLink or PagingKind.LinkHeader;
}

internal enum PagingKind
{
    Offset,
    Page,
    Cursor,

    /// <summary>The page has the URL of the next one.</summary>
    NextLink,

    /// <summary>The header <c>Link</c> has it, RFC 8288.</summary>
    LinkHeader,
}
