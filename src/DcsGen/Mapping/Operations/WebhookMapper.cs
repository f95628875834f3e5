using DcsGen.CSharp;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>
/// Webhooks and callbacks, which the service calls: what it sends and what it gets for it are types, for the server that the consumer writes.
/// They come after the operations, so that they take no name from them.
/// </summary>
internal sealed class WebhookMapper(ParsedDocument parsed, SchemaMapper schemas, Findings findings, string clientName)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Makes the types of the callbacks of all operations.</summary>
    /// <returns>The types that the consumer answers with.</returns>
    public IEnumerable<TypeRef> MapCallbacks()
    {
        foreach (var path in DocumentWalk.Paths(parsed.Document))
        {
            foreach (var operation in path.Value.Operations ?? [])
            {
                var pointer = Pointer.Child(DocumentWalk.PointerTo(Pointer.Child("/paths", path.Key), operation.Key), "callbacks");
                foreach (var type in (operation.Value.Callbacks ?? Enumerable.Empty<KeyValuePair<string, IOpenApiCallback>>()).SelectMany(callback => Map(callback, pointer)))
                {
                    yield return type;
                }
            }
        }
    }

    /// <summary>Makes the types of the webhooks.</summary>
    /// <returns>The types that the consumer answers with.</returns>
    public IEnumerable<TypeRef> MapWebhooks() =>
        (parsed.Document.Webhooks ?? Enumerable.Empty<KeyValuePair<string, IOpenApiPathItem>>()).SelectMany(webhook => Map(webhook.Value, Pointer.Child("/webhooks", webhook.Key), webhook.Key));

    private IEnumerable<TypeRef> Map(KeyValuePair<string, IOpenApiCallback> callback, string pointer)
    {
        pointer = Pointer.Child(pointer, callback.Key);
        if (callback.Value is OpenApiCallbackReference reference)
        {
            pointer = Pointer.Child("/components/callbacks", reference.Reference.Id ?? "");
        }

        return (callback.Value.PathItems ?? []).SelectMany(item => Map(item.Value, Pointer.Child(pointer, item.Key.Expression), callback.Key));
    }

    private IEnumerable<TypeRef> Map(IOpenApiPathItem item, string pointer, string key)
    {
        if (item is OpenApiPathItemReference reference)
        {
            pointer = Pointer.Child("/components/pathItems", reference.Reference.Id ?? "");
        }

        if (!_visited.Add(pointer))
        {
            yield break;
        }

        foreach (var pair in item.Operations ?? [])
        {
            var (operation, at) = (pair.Value, DocumentWalk.PointerTo(pointer, pair.Key));
            var name = GivenName.Of(operation.Extensions, at, findings)
                ?? Identifier.Pascal(item.Operations!.Count > 1 ? $"{pair.Key.Method.ToLowerInvariant()}_{key}" : key);
            new BodyMapper(parsed, schemas, findings, clientName).Map(operation.RequestBody, at, name, out _);
            var (results, errors) = new ResponseMapper(schemas, findings, clientName).Map(operation.Responses, Pointer.Child(at, "responses"), name, isHead: false);
            foreach (var type in results.Select(static result => result.Type).Concat(errors.Select(static error => error.Type)))
            {
                if (type is not null)
                {
                    yield return type;
                }
            }
        }
    }
}
