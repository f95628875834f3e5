using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>An operation of a path, a webhook or a callback.</summary>
/// <param name="Path">The path; of a webhook or a callback its key.</param>
/// <param name="HttpMethod">The HTTP method, in capitals where HTTP defines it.</param>
/// <param name="Item">The Path Item Object that has the operation.</param>
/// <param name="At">The Operation Object.</param>
internal sealed record LocatedOperation(string Path, string HttpMethod, Located<IOpenApiPathItem> Item, Located<OpenApiOperation> At)
{
    /// <summary>Gets the Operation Object.</summary>
    public OpenApiOperation Value => At.Value;

    /// <summary>Gets the pointer of the operation.</summary>
    public string Pointer => At.Pointer;

    /// <summary>Gets the operationId, or a substitute for it: for <c>GET /pets/{id}</c> it is <c>get_pets_by_{id}</c>.</summary>
    public string Id => Value.OperationId ?? Substitute();

    /// <summary>Gets the parameters that the operation itself lists.</summary>
    public IEnumerable<Located<IOpenApiParameter>> OwnParameters =>
        DocumentWalk.Parameters(Value.Parameters, At.PointerTo("parameters"), At.Document);

    /// <summary>Gets all parameters, those of the path first. A parameter of the operation replaces one of the path (OpenAPI, Operation
    /// Object).</summary>
    public IReadOnlyList<Located<IOpenApiParameter>> Parameters
    {
        get
        {
            var own = OwnParameters.ToList();
            return
            [
                .. Item.Parameters()
                    .Where(shared => !own.Exists(other => other.Value.Name == shared.Value.Name && other.Value.In == shared.Value.In)),
                .. own,
            ];
        }
    }

    /// <summary>Gets the JSON of all parameters. In OpenAPI 2.0 those of the request body are among them, which
    /// <see cref="Parameters"/> does not have.</summary>
    public IEnumerable<JsonObject> JsonParameters => Item.JsonParameters().Concat(At.JsonParameters());

    /// <summary>Gets the request body; null if absent.</summary>
    public Located<IOpenApiRequestBody>? Body =>
        Value.RequestBody is { } body ? DocumentWalk.Follow(body, At.PointerTo("requestBody"), At.Document) : null;

    /// <summary>Gets the responses by status.</summary>
    public IReadOnlyList<KeyValuePair<string, Located<IOpenApiResponse>>> Responses => [.. At.Entries(Value.Responses, "responses")];

    /// <summary>Returns whether a response describes a success: 2xx, or <c>default</c> when there is no 2xx.</summary>
    public bool IsSuccess(string status) => ResponseStatus.Is2xx(status)
        || (status == ResponseStatus.Default && !(Value.Responses ?? []).Any(static pair => ResponseStatus.Is2xx(pair.Key)));

    /// <summary>Gets the operations that the service calls back.</summary>
    public IEnumerable<(string Key, Located<IOpenApiPathItem> Item)> Callbacks =>
        At.Entries(Value.Callbacks, "callbacks").SelectMany(static callback => (callback.Value.Value.PathItems ?? []).Select(item =>
            (callback.Key, DocumentWalk.Follow(item.Value, callback.Value.PointerTo(item.Key.Expression), callback.Value.Document))));

    /// <summary>Removes the operation from the document.</summary>
    public void Remove()
    {
        var operations = Item.Value.Operations!;
        operations.Remove(operations.First(pair => pair.Value == Value).Key);
    }

    private string Substitute()
    {
        var words = Path.Split('/').Where(static segment => segment.Length > 0)
            .Select(static segment => segment.StartsWith("{", StringComparison.Ordinal) ? "by_" + segment : segment);
        return HttpMethod.ToLowerInvariant() + "_" + string.Join("_", words);
    }
}
