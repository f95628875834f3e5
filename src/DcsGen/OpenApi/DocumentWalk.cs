using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The operations of a document and their places.</summary>
internal static class DocumentWalk
{
    /// <summary>Returns the paths of a document.</summary>
    public static IEnumerable<KeyValuePair<string, IOpenApiPathItem>> Paths(OpenApiDocument document) => document.Paths ?? [];

    /// <summary>Returns the pointer of an operation: methods that HTTP does not define are in <c>additionalOperations</c> (OpenAPI 3.2).</summary>
    public static string PointerTo(string pathPointer, HttpMethod method)
    {
        var key = method.Method.ToLowerInvariant();
        return key is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query"
            ? Pointer.Child(pathPointer, key)
            : Pointer.Child(Pointer.Child(pathPointer, "additionalOperations"), method.Method);
    }

    /// <summary>Returns a substitute for a missing operationId: for <c>GET /pets/{id}</c> it is <c>get_pets_by_id</c>.</summary>
    public static string Fallback(string httpMethod, string template)
    {
        var words = template.Split('/').Where(static segment => segment.Length > 0)
            .Select(static segment => segment.StartsWith("{", StringComparison.Ordinal) ? "by_" + segment : segment);
        return httpMethod.ToLowerInvariant() + "_" + string.Join("_", words);
    }
}
