using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Contracts;

/// <summary>
/// The facts of the wire in a document, with their C#: the two sides that a review compares. References are followed, an allOf is merged
/// and the spellings of nullability are one, so that two ways to write the same give equal contracts. Schemas may form cycles: a
/// contract is walked, never compared as a value.
/// </summary>
internal sealed class Contract
{
    /// <summary>The document's path in the compiler.</summary>
    public required string Path { get; init; }

    public required string ClientName { get; init; }

    /// <summary>Gets <c>info.version</c>; empty if it is missing.</summary>
    public required string Version { get; init; }

    /// <summary>In the document's order.</summary>
    public required IReadOnlyList<ContractOperation> Operations { get; init; }

    /// <summary>Gets the operations that the service calls: those of webhooks, then those of callbacks.</summary>
    public required IReadOnlyList<ContractOperation> Webhooks { get; init; }

    /// <summary>The named schemas by their keys, in the document's order, used or not.</summary>
    public required IReadOnlyList<KeyValuePair<string, SchemaShape>> Components { get; init; }

    /// <summary>The document's servers.</summary>
    public required IReadOnlyList<ContractServer> Servers { get; init; }

    /// <summary>The security schemes by their names.</summary>
    public required IReadOnlyList<ContractSecurityScheme> SecuritySchemes { get; init; }

    /// <summary>Gets the security requirements of operations without their own, as <see cref="ContractOperation.Security"/>.</summary>
    public required EquatableArray<SecurityRequirement> Security { get; init; }

    /// <summary>Gets the keywords of the document's root that have no property here, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }

    /// <summary>The C# as a whole.</summary>
    public required Api Api { get; init; }

    /// <summary>Finds lines and columns.</summary>
    public required ContractPositions Positions { get; init; }
}

/// <summary>One operation.</summary>
internal sealed class ContractOperation
{
    /// <summary>Gets the JSON pointer of the operation.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the key of the webhook, or of the callback with the operation that declares it; null for an operation of a
    /// path.</summary>
    public string? Webhook { get; init; }

    /// <summary>In capitals.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path as the document has it; of a webhook or a callback its key.</summary>
    public required string Path { get; init; }

    /// <summary>Null if absent.</summary>
    public required string? OperationId { get; init; }

    /// <summary>Its methods in C#, the preferred one first; empty when it is left out of the client (DCS1001).</summary>
    public required IReadOnlyList<ClientMethod> Methods { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>Those of the path first, then its own; without headers that OpenAPI says to ignore.</summary>
    public required IReadOnlyList<ContractParameter> Parameters { get; init; }

    /// <summary>Null if absent.</summary>
    public required ContractBody? Body { get; init; }

    public required IReadOnlyList<ContractResponse> Responses { get; init; }

    /// <summary>Servers of its own or of its path; empty for the document's.</summary>
    public required IReadOnlyList<ContractServer> Servers { get; init; }

    /// <summary>The alternatives, in the document's order; empty when nothing is required.</summary>
    public required EquatableArray<SecurityRequirement> Security { get; init; }

    /// <summary>How its pages are walked, as canonical JSON; null when it is not paged.</summary>
    public required string? Paging { get; init; }

    /// <summary>Summary and description, as one text.</summary>
    public required string Documentation { get; init; }

    /// <summary>Gets the keywords that have no property here, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }

    /// <summary>Gets the schemas that the consumer sends: in requests, or in its answers to a webhook.</summary>
    public IEnumerable<SchemaUse> Sent => Webhook is null ? OfRequest : OfResponses;

    /// <summary>Gets the schemas that the consumer receives: in responses, or in requests of a webhook.</summary>
    public IEnumerable<SchemaUse> Received => Webhook is null ? OfResponses : OfRequest;

    private IEnumerable<SchemaUse> OfRequest => Parameters.Select(static parameter => parameter.Schema)
        .Concat(Body?.Contents.Select(static content => content.Schema) ?? []);

    private IEnumerable<SchemaUse> OfResponses => Responses.SelectMany(static response =>
        response.Contents.Select(static content => content.Schema).Concat(response.Headers.Select(static header => header.Schema)));

    /// <summary>Gets the name for people: the operationId, or method and path. A webhook has the name of its key.</summary>
    public string Title => Webhook is null ? OperationId is { Length: > 0 } id ? id : $"{HttpMethod} {Path}" : $"{Webhook} {HttpMethod}";

    /// <summary>Gets method and path; of a webhook or a callback its <see cref="Title"/>.</summary>
    public string Route => Webhook is null ? $"{HttpMethod} {Path}" : Title;
}

/// <summary>A parameter of an operation.</summary>
internal sealed class ContractParameter
{
    public required string Pointer { get; init; }

    public required string Name { get; init; }

    public required ParameterIn In { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether the client gives it (<c>x-dcsgen-client</c>).</summary>
    public required bool IsClient { get; init; }

    public required bool IsDeprecated { get; init; }

    public required SchemaUse Schema { get; init; }

    /// <summary>How its value is written.</summary>
    public required ParameterSerialization Serialization { get; init; }

    /// <summary>Gets <c>collectionFormat</c> of a list in OpenAPI 2.0; null for other parameters.</summary>
    public string? CollectionFormat { get; init; }

    /// <summary>The parameter, option or client option in C#; null when it is left out (DCS1004).</summary>
    public required MethodParameter? Argument { get; init; }

    /// <summary>Gets the extensions, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }

    /// <summary>The member in C#: <c>instanceId</c>, <c>ListXOptions.Limit</c>, <c>DcsClientOptions.ProjectId</c>; null when it is left
    /// out.</summary>
    public required string? Member { get; init; }

    public required string Documentation { get; init; }
}

/// <summary>How the value of a parameter is written.</summary>
/// <param name="Style">The style of its value.</param>
/// <param name="Explode">Whether each item or member of the value is written as a parameter of its own.</param>
/// <param name="AllowsReserved">Whether reserved characters stay as they are.</param>
/// <param name="MediaType">The media type of a parameter with <c>content</c>, whose value has no style; null for others.</param>
internal sealed record ParameterSerialization(ValueStyle Style, bool Explode, bool AllowsReserved, string? MediaType)
{
    /// <summary>Gets the serialization for people: <c>Form, explode</c>, or a media type.</summary>
    public string Text => MediaType ?? $"{Style}{(Explode ? ", explode" : "")}{(AllowsReserved ? ", allowReserved" : "")}";
}

/// <summary>One of the alternatives of a security requirement: a request needs the credentials of all its schemes.</summary>
/// <param name="Schemes">The schemes, in ordinal order; empty if a request needs no credentials.</param>
internal sealed record SecurityRequirement(EquatableArray<RequiredScheme> Schemes)
{
    /// <summary>Gets the requirement for people: <c>key+token(read write)</c>.</summary>
    public string Text => string.Join(
        "+", Schemes.Select(static scheme => scheme.Scopes.Count == 0 ? scheme.Name : $"{scheme.Name}({string.Join(" ", scheme.Scopes)})"));
}

/// <summary>A security scheme with the scopes that an operation requires.</summary>
/// <param name="Name">The key of the scheme.</param>
/// <param name="Scopes">The scopes, in ordinal order.</param>
internal sealed record RequiredScheme(string Name, EquatableArray<string> Scopes);

/// <summary>A request body.</summary>
internal sealed class ContractBody
{
    public required string Pointer { get; init; }

    public required bool IsRequired { get; init; }

    public required IReadOnlyList<ContractContent> Contents { get; init; }

    public required string Documentation { get; init; }

    /// <summary>Gets the extensions, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }
}

/// <summary>A response.</summary>
internal sealed class ContractResponse
{
    public required string Pointer { get; init; }

    /// <summary>Such as <c>200</c>, <c>4XX</c>, <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Gets whether it is a success: 2xx, or <c>default</c> if there is no 2xx.</summary>
    public required bool IsSuccess { get; init; }

    public required IReadOnlyList<ContractContent> Contents { get; init; }

    public required IReadOnlyList<ContractHeader> Headers { get; init; }

    public required string Documentation { get; init; }

    /// <summary>Gets <c>links</c> and the extensions, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }
}

/// <summary>A media type of a body.</summary>
internal sealed class ContractContent
{
    public required string Pointer { get; init; }

    /// <summary>As the document has it.</summary>
    public required string MediaType { get; init; }

    /// <summary>Of the body, or of one item of a sequence (3.2 <c>itemSchema</c>).</summary>
    public required SchemaUse Schema { get; init; }

    /// <summary>Gets <c>encoding</c> and other keywords that have no property here, with canonical JSON.</summary>
    public required IReadOnlyDictionary<string, string> Rest { get; init; }
}

/// <summary>A header of a response.</summary>
internal sealed class ContractHeader
{
    public required string Pointer { get; init; }

    public required string Name { get; init; }

    public required bool IsRequired { get; init; }

    public required SchemaUse Schema { get; init; }

    public required string Documentation { get; init; }
}

/// <summary>A server.</summary>
internal sealed class ContractServer
{
    public required string Pointer { get; init; }

    /// <summary>With its variables in braces, without a slash at the end.</summary>
    public required string Url { get; init; }

    public required IReadOnlyList<ContractServerVariable> Variables { get; init; }
}

/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Name">Its name in the URL.</param>
/// <param name="Default">The default; empty if absent.</param>
/// <param name="IsRequired">Whether the consumer must give it (<c>x-dcsgen-required</c>).</param>
/// <param name="Values">The values it may have; empty for any.</param>
internal sealed record ContractServerVariable(string Pointer, string Name, string Default, bool IsRequired, IReadOnlyList<string> Values);

/// <param name="Pointer">The JSON pointer.</param>
/// <param name="Name">Its key.</param>
/// <param name="Definition">Type, place, name and URLs as canonical JSON, without prose.</param>
internal sealed record ContractSecurityScheme(string Pointer, string Name, string Definition);
