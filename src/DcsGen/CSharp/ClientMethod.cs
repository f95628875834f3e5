using DcsGen.Incremental;

namespace DcsGen.CSharp;

/// <summary>The members of one operation.</summary>
/// <param name="Name">Without <c>Async</c>.</param>
/// <param name="OperationId">What errors and traces call it.</param>
/// <param name="HttpMethod">In capitals.</param>
/// <param name="PathTemplate">As the document has it.</param>
/// <param name="Doc">Summary and description.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
/// <param name="Path">The path, in pieces.</param>
/// <param name="Parameters">The required ones: those of the path in its order, then those of query and header in the document's.</param>
/// <param name="Options">The record of optional parameters; null when there are none, and the base record stands for it.</param>
/// <param name="ClientParameters">The client's parameters that it uses.</param>
/// <param name="ClientArguments">Those of them that go into query or header.</param>
/// <param name="Body">Null when the request has none.</param>
/// <param name="Result">What comes back.</param>
/// <param name="Errors">Declared error bodies.</param>
/// <param name="Paging">Null when it is not paged.</param>
internal sealed record ClientMethod(
    string Name,
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
    /// <summary>The security schemes that it requires: one of several alternatives, each all of its schemes. Empty for none.</summary>
    public EquatableArray<EquatableArray<string>> Security { get; init; } = [];
}

/// <summary>A piece of a path: literal text, or a parameter in it.</summary>
/// <param name="Literal">Text, percent-encoded as the URL needs it; empty for a parameter.</param>
/// <param name="Parameter">Null for literal text.</param>
internal sealed record PathPart(string Literal, MethodParameter? Parameter);

/// <summary>A parameter of an operation, wherever C# has it.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">Its C# name: of a method's parameter, an option's property or a client's local.</param>
/// <param name="In">Where it goes.</param>
/// <param name="Type">Its type; nullable in options.</param>
/// <param name="Explode">Of an array: whether each item is a parameter of its own (query) or all are one.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Null when it is not deprecated.</param>
internal sealed record MethodParameter(string WireName, string Name, ParameterIn In, TypeRef Type, bool Explode, Doc Doc, Obsolete? Obsolete);

internal enum ParameterIn
{
    Path,
    Query,
    Header,
}

/// <summary>The record of an operation's optional parameters.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">In the document's order.</param>
internal sealed record OptionsType(string Name, EquatableArray<MethodParameter> Properties);

/// <param name="MediaType">The value of Content-Type.</param>
/// <param name="Type">What is written as JSON; nullable when the body is optional.</param>
/// <param name="Doc">Its documentation.</param>
internal sealed record RequestBody(string MediaType, TypeRef Type, Doc Doc);

/// <param name="Type">What is read from a success; null when none of them has content, nullable when only some have.</param>
/// <param name="MayBeEmpty">Whether a success may come without a body.</param>
/// <param name="Accept">The media types to accept; empty for none.</param>
internal sealed record MethodResult(TypeRef? Type, bool MayBeEmpty, string Accept);

/// <summary>A declared error body.</summary>
/// <param name="Statuses">Such as <c>404</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="Type">Null when the statuses have no JSON body.</param>
internal sealed record ErrorCase(EquatableArray<string> Statuses, TypeRef? Type);

/// <summary>How all pages of an operation are walked.</summary>
/// <param name="Name">The method's name without <c>Async</c>: <c>ListX</c> becomes <c>ListAllX</c>, any other <c>X</c> becomes <c>XAll</c>.</param>
/// <param name="Kind">What moves from page to page.</param>
/// <param name="Items">Where a page has its items: a list.</param>
/// <param name="Item">The type of one.</param>
/// <param name="Total">Offset: where a page says how many there are; null for nowhere.</param>
/// <param name="Next">Cursor: where a page has the next cursor.</param>
/// <param name="Position">The option that moves: offset, page number or cursor.</param>
/// <param name="Limit">The option that limits a page; null for none.</param>
/// <param name="IsObsolete">Whether it reads members that the document deprecates.</param>
internal sealed record Paging(
    string Name, PagingKind Kind, MemberPath Items, TypeRef Item, MemberPath? Total, MemberPath? Next, MethodParameter Position, MethodParameter? Limit, bool IsObsolete);

internal enum PagingKind
{
    Offset,
    Page,
    Cursor,
}
