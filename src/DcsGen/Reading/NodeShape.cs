namespace DcsGen.Reading;

/// <summary>The kinds of objects of OpenAPI 2.0 to 3.2.</summary>
internal enum NodeKind
{
    /// <summary>Data, or a scalar.</summary>
    Other,
    Document,
    Info,
    Contact,
    License,
    ExternalDocs,
    Tag,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Example,
    Link,
    Callback,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    SecurityFlows,
    SecurityFlow,
}

/// <summary>The kind of an object, as far as references are concerned. <see cref="Grammar"/> has the details.</summary>
/// <param name="Kind">The kind of the object; of a list, the kind of its items.</param>
/// <param name="IsMap">Whether it is a mapping of names to objects of this kind.</param>
internal readonly record struct NodeShape(NodeKind Kind, bool IsMap = false)
{
    /// <summary>Gets the shape of the value of a key, in any version of OpenAPI. Examples are data, and have no shape.</summary>
    public NodeShape Below(string key) => IsMap ? new(Kind)
        : Grammar.Find(Kind, key)?.Expected.Shape is { Kind: not NodeKind.Example } shape ? shape : default;

    /// <summary>Gets the pointer of the section of components of this kind; null if a version has no such section.</summary>
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
