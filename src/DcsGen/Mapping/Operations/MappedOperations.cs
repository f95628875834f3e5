using System.Text.Json.Nodes;
using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Mapping.Operations;

/// <summary>All operations of a document as methods, with everything that the operations together need.</summary>
/// <param name="Methods">The methods, without paging.</param>
/// <param name="PagingRequests">The paging extensions of the operations, by the name of the method.</param>
/// <param name="Headers">The headers of all responses.</param>
/// <param name="Security">The security schemes that operations require.</param>
/// <param name="IsSigned">Whether a security scheme signs requests.</param>
internal sealed record MappedOperations(
    List<ClientMethod> Methods,
    Dictionary<string, (string Key, JsonNode Node, string Pointer)> PagingRequests,
    EquatableArray<ResponseHeader> Headers,
    EquatableArray<SecurityScheme> Security,
    bool IsSigned);
