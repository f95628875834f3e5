namespace DcsGen.Reading;

/// <summary>What a node of an OpenAPI document is, as far as references may stand at it or below it.</summary>
internal enum NodeKind
{
    /// <summary>Data, or something without references.</summary>
    Other,
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Response,
    Header,
    Link,
    Callback,
    SecurityScheme,
    Schema,
}

/// <summary>The grammar of OpenAPI 2.0 to 3.2, told by keys: where a <c>$ref</c> is a reference, and to what.</summary>
/// <param name="Kind">What it is; of a list, what its items are.</param>
/// <param name="IsMap">Whether it holds one of <paramref name="Kind"/> under every key.</param>
internal readonly record struct NodeShape(NodeKind Kind, bool IsMap = false)
{
    /// <summary>What stands under a key.</summary>
    public NodeShape Below(string key)
    {
        // Names of properties and headers may begin so; elsewhere it is an extension.
        if (key.StartsWith("x-", StringComparison.Ordinal) && !(IsMap && Kind is NodeKind.Schema or NodeKind.Header or NodeKind.Parameter))
        {
            return default;
        }

        return IsMap ? new(Kind) : Kind switch
        {
            NodeKind.Document => key switch
            {
                "paths" or "webhooks" => new(NodeKind.PathItem, true),
                "components" => new(NodeKind.Components),
                "definitions" => new(NodeKind.Schema, true),
                "parameters" => new(NodeKind.Parameter, true),
                "responses" => new(NodeKind.Response, true),
                _ => default,
            },
            NodeKind.Components => key switch
            {
                "schemas" => new(NodeKind.Schema, true),
                "responses" => new(NodeKind.Response, true),
                "parameters" => new(NodeKind.Parameter, true),
                "requestBodies" => new(NodeKind.RequestBody, true),
                "headers" => new(NodeKind.Header, true),
                "links" => new(NodeKind.Link, true),
                "callbacks" => new(NodeKind.Callback, true),
                "securitySchemes" => new(NodeKind.SecurityScheme, true),
                "pathItems" => new(NodeKind.PathItem, true),
                "mediaTypes" => new(NodeKind.MediaType, true),
                _ => default,
            },
            NodeKind.PathItem => key switch
            {
                "parameters" => new(NodeKind.Parameter),
                "additionalOperations" => new(NodeKind.Operation, true),
                "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query" => new(NodeKind.Operation),
                _ => default,
            },
            NodeKind.Operation => key switch
            {
                "parameters" => new(NodeKind.Parameter),
                "requestBody" => new(NodeKind.RequestBody),
                "responses" => new(NodeKind.Response, true),
                "callbacks" => new(NodeKind.Callback, true),
                _ => default,
            },
            NodeKind.Callback => new(NodeKind.PathItem),
            NodeKind.MediaType => key switch
            {
                "schema" or "itemSchema" => new(NodeKind.Schema),
                "encoding" => new(NodeKind.Encoding, true),
                "prefixEncoding" or "itemEncoding" => new(NodeKind.Encoding),
                _ => default,
            },
            NodeKind.Parameter or NodeKind.RequestBody or NodeKind.Response or NodeKind.Header or NodeKind.Encoding => key switch
            {
                "schema" => new(NodeKind.Schema),
                "content" => new(NodeKind.MediaType, true),
                "headers" => new(NodeKind.Header, true),
                "links" => new(NodeKind.Link, true),
                _ => default,
            },
            NodeKind.Schema => key switch
            {
                "properties" or "patternProperties" or "$defs" or "definitions" or "dependentSchemas" => new(NodeKind.Schema, true),
                "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames" or "contentSchema"
                    or "unevaluatedItems" or "unevaluatedProperties" or "allOf" or "oneOf" or "anyOf" or "prefixItems" => new(NodeKind.Schema),
                _ => default,
            },
            _ => default,
        };
    }

    /// <summary>Where a document keeps components of this kind; null where it has no place for them.</summary>
    public string? Section(bool isVersion2) => IsMap ? null : (Kind, isVersion2) switch
    {
        (NodeKind.Schema, true) => "/definitions",
        (NodeKind.Parameter, true) => "/parameters",
        (NodeKind.Response, true) => "/responses",
        (_, true) => null,
        (NodeKind.Schema, _) => "/components/schemas",
        (NodeKind.Response, _) => "/components/responses",
        (NodeKind.Parameter, _) => "/components/parameters",
        (NodeKind.RequestBody, _) => "/components/requestBodies",
        (NodeKind.Header, _) => "/components/headers",
        (NodeKind.Link, _) => "/components/links",
        (NodeKind.Callback, _) => "/components/callbacks",
        (NodeKind.SecurityScheme, _) => "/components/securitySchemes",
        _ => null,
    };
}
