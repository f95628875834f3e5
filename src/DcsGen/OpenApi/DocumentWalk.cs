using System.Text.Json.Nodes;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The objects of a document, each with its pointer. References to components are followed.</summary>
internal static class DocumentWalk
{
    /// <summary>Returns the paths in the document's order.</summary>
    public static IEnumerable<KeyValuePair<string, Located<IOpenApiPathItem>>> Paths(this ParsedDocument document) =>
        (document.Document.Paths ?? []).Select(path => new KeyValuePair<string, Located<IOpenApiPathItem>>(
            path.Key, new(path.Value, Pointer.Child("/paths", path.Key), document)));

    /// <summary>Returns the operations of all paths in the document's order.</summary>
    public static IEnumerable<LocatedOperation> Operations(this ParsedDocument document) =>
        document.Paths().SelectMany(static path => path.Value.Operations(path.Key));

    /// <summary>Returns the webhooks by key.</summary>
    public static IEnumerable<(string Key, Located<IOpenApiPathItem> Item)> Webhooks(this ParsedDocument document) =>
        (document.Document.Webhooks ?? Enumerable.Empty<KeyValuePair<string, IOpenApiPathItem>>())
            .Select(webhook => (webhook.Key, Follow(webhook.Value, Pointer.Child("/webhooks", webhook.Key), document)));

    /// <summary>Returns the operations of a Path Item Object.</summary>
    /// <param name="item">The Path Item Object.</param>
    /// <param name="path">The path, or the key of a webhook or a callback.</param>
    public static IEnumerable<LocatedOperation> Operations(this Located<IOpenApiPathItem> item, string path) =>
        (item.Value.Operations ?? []).Select(operation => new LocatedOperation(
            path, operation.Key.Method, item, new(operation.Value, PointerTo(item, operation.Key.Method), item.Document)));

    /// <summary>Returns the parameters that a Path Item Object lists for all its operations.</summary>
    public static IEnumerable<Located<IOpenApiParameter>> Parameters(this Located<IOpenApiPathItem> item) =>
        Parameters(item.Value.Parameters, item.PointerTo("parameters"), item.Document);

    /// <summary>Returns the parameters of a list.</summary>
    public static IEnumerable<Located<IOpenApiParameter>> Parameters(
        IList<IOpenApiParameter>? parameters, string list, ParsedDocument document) =>
        (parameters ?? []).Select(
            (parameter, index) => Follow(parameter, Pointer.Child(list, IndexIn(list, parameter, document) ?? index), document));

    /// <summary>Returns the JSON of the parameters that an object lists.</summary>
    public static IEnumerable<JsonObject> JsonParameters<T>(this Located<T> owner) => (owner.JsonOf("parameters") as JsonArray ?? [])
        .Select(node => node is JsonObject map && Extensions.AsString(map["$ref"]) is { } component ? owner.Document.Find(component) : node)
        .OfType<JsonObject>();

    /// <summary>Returns the media types of a request body.</summary>
    public static IReadOnlyList<LocatedContent> Contents(this Located<IOpenApiRequestBody> body) => Contents(body, body.Value.Content);

    /// <summary>Returns the media types of a response.</summary>
    public static IReadOnlyList<LocatedContent> Contents(this Located<IOpenApiResponse> response)
    {
        var contents = Contents(response, response.Value.Content);
        return GrpcGateway.IsStream(response.Value.Description)
            ? [.. contents.Select(static content => content with { IsStream = GrpcGateway.IsItem(content.Schema) })]
            : contents;
    }

    /// <summary>Returns the media types of a parameter.</summary>
    public static IReadOnlyList<LocatedContent> Contents(this Located<IOpenApiParameter> parameter) =>
        Contents(parameter, parameter.Value.Content);

    /// <summary>Returns the headers of a response.</summary>
    public static IEnumerable<KeyValuePair<string, Located<IOpenApiHeader>>> Headers(this Located<IOpenApiResponse> response) =>
        response.Entries(response.Value.Headers, "headers");

    /// <summary>Returns the schema of a header.</summary>
    public static LocatedSchema Schema(this Located<IOpenApiHeader> header) =>
        new(header.Value.Schema, header.PointerTo("schema"), header.Document);

    /// <summary>Returns the schema components in the document's order.</summary>
    public static IEnumerable<KeyValuePair<string, LocatedSchema>> Schemas(this ParsedDocument document) =>
        (document.Document.Components?.Schemas ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
            .Select(pair => new KeyValuePair<string, LocatedSchema>(
                pair.Key, new(pair.Value, ComponentReference.PointerToSchema(pair.Key), document)));

    /// <summary>Returns an object with the pointer of the component that it refers to, or with its own pointer when it is not a
    /// reference.</summary>
    public static Located<T> Follow<T>(T value, string pointer, ParsedDocument document) =>
        ComponentReference.Of(value) is { } component
            ? new(ComponentReference.Followed(value), component.Pointer, document) { Component = component.Key }
            : new(value, pointer, document);

    private static LocatedContent[] Contents<T>(Located<T> owner, IDictionary<string, IOpenApiMediaType>? contents) =>
        [.. owner.Entries(contents, "content").Select(static pair => new LocatedContent(pair.Key, pair.Value))];

    // OpenAPI 3.2, Path Item Object: methods that HTTP does not define are in additionalOperations.
    private static string PointerTo(Located<IOpenApiPathItem> item, string method)
    {
        var key = method.ToLowerInvariant();
        return key is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query"
            ? item.PointerTo(key)
            : item.PointerTo("additionalOperations", method);
    }

    // In OpenAPI 2.0 the request body is a parameter, which the model's list does not have.
    private static int? IndexIn(string list, IOpenApiParameter parameter, ParsedDocument document)
    {
        var all = document.IsVersion2 ? document.Find(list) as JsonArray : null;
        for (var i = 0; i < (all?.Count ?? 0); i++)
        {
            if (all![i] is JsonObject own && Extensions.AsString(own["name"]) == parameter.Name
                && string.Equals(Extensions.AsString(own["in"]), parameter.In?.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }
}
