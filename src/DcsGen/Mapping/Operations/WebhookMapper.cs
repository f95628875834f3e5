using DcsGen.CSharp;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>
/// Webhooks and callbacks, which the service calls: what it sends and what it gets for it are types, for the server that the consumer
/// writes. They come after the operations, so that they take no name from them.
/// </summary>
internal sealed class WebhookMapper(ParsedDocument parsed, SchemaMapper schemas, Findings findings, string clientName)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Makes the types of the callbacks of all operations.</summary>
    public IEnumerable<CalledTypes> MapCallbacks() =>
        parsed.Operations().SelectMany(static operation => operation.Callbacks).SelectMany(Map);

    /// <summary>Makes the types of the webhooks.</summary>
    public IEnumerable<CalledTypes> MapWebhooks() => parsed.Webhooks().SelectMany(Map);

    private IEnumerable<CalledTypes> Map((string Key, Located<IOpenApiPathItem> Item) called)
    {
        var (key, item) = called;
        if (!_visited.Add(item.Pointer))
        {
            yield break;
        }

        foreach (var operation in item.Operations(key))
        {
            var name = GivenName.Of(operation.Value.Extensions, operation.Pointer, findings)
                ?? Identifier.Pascal(item.Value.Operations!.Count > 1 ? $"{operation.HttpMethod.ToLowerInvariant()}_{key}" : key);
            var bodies = new BodyMapper(schemas, findings, clientName).Map(operation, name);
            var (results, errors) = new ResponseMapper(schemas, findings, clientName).Map(operation, name);
            yield return new(
                [.. (bodies.Value ?? []).Select(static body => body.Body.Type)],
                [.. results.Select(static result => result.Type).Concat(errors.Select(static error => error.Type)).OfType<TypeRef>()]);
        }
    }
}

/// <summary>The types of an operation that the service calls.</summary>
/// <param name="Received">Those of the bodies that the consumer gets.</param>
/// <param name="Answers">Those of the bodies that the consumer answers with.</param>
internal sealed record CalledTypes(IReadOnlyList<TypeRef> Received, IReadOnlyList<TypeRef> Answers);
