namespace DcsGen.Reading;

/// <summary>
/// The grammar of OpenAPI 2.0, 3.0, 3.1 and 3.2 as one table: the keywords of each kind of object, what their values must be, and the
/// versions that have them. Documents are checked against it, and references are found by it.
/// </summary>
internal static class Grammar
{
    private const Versions V2 = Versions.V20;
    private const Versions V30 = Versions.V30;
    private const Versions V32 = Versions.V32;
    private const Versions From30 = Versions.From30;
    private const Versions From31 = Versions.From31;
    private const Versions UpTo30 = Versions.UpTo30;
    private const Versions Every = Versions.All;

    private static readonly Expected s_types = Expected.Word("string", "number", "integer", "boolean", "array", "object");
    private static readonly Expected s_jsonTypes = Expected.Word("string", "number", "integer", "boolean", "array", "object", "null");
    private static readonly Expected s_schema = Expected.Object(NodeKind.Schema);
    private static readonly Expected s_schemaOrBoolean = s_schema.Or(Expected.Boolean);
    private static readonly Expected s_constraint = s_schemaOrBoolean.AsConstraint();
    private static readonly Expected s_schemas = Expected.Map(NodeKind.Schema);
    private static readonly Expected s_schemasOrBooleans = Expected.Map(s_schemaOrBoolean);
    private static readonly Expected s_texts = Expected.List(Expected.Text);
    private static readonly Expected s_contents = Expected.Map(NodeKind.MediaType);
    private static readonly Expected s_headers = Expected.Map(NodeKind.Header);
    private static readonly Expected s_examples = Expected.Map(NodeKind.Example);

    // Without a list of scopes the scheme is required nevertheless: without the key, the credential would not be sent.
    private static readonly Expected s_security = Expected.List(Expected.Map(s_texts.OrEmpty()));
    private static readonly Expected s_schemes = Expected.List(Expected.Word("http", "https", "ws", "wss"));
    private static readonly Expected s_collectionFormat = Expected.Word("csv", "ssv", "tsv", "pipes", "multi");
    private static readonly Expected s_operation = Expected.Object(NodeKind.Operation);

    private static readonly Dictionary<NodeKind, Keyword[]> s_keywords = new()
    {
        [NodeKind.Document] =
        [
            new("swagger", Expected.Text, V2),
            new("openapi", Expected.Text, From30),
            new("$self", Expected.Uri, V32),
            new("jsonSchemaDialect", Expected.Uri, From31),
            new("info", Expected.Object(NodeKind.Info), Every, Required: Every),
            new("servers", Expected.List(NodeKind.Server), From30),
            new("host", Expected.Host, V2),
            new("basePath", Expected.Text, V2),
            new("schemes", s_schemes, V2),
            new("consumes", s_texts, V2),
            new("produces", s_texts, V2),
            new("paths", Expected.Object(NodeKind.Paths), Every, Required: UpTo30),
            new("webhooks", Expected.Map(NodeKind.PathItem), From31),
            new("components", Expected.Object(NodeKind.Components), From30),
            new("definitions", s_schemas, V2),
            new("parameters", Expected.Map(NodeKind.Parameter), V2),
            new("responses", Expected.Map(NodeKind.Response), V2),
            new("securityDefinitions", Expected.Map(NodeKind.SecurityScheme), V2),
            new("security", s_security),
            new("tags", Expected.List(NodeKind.Tag)),
            new("externalDocs", Expected.Object(NodeKind.ExternalDocs)),
        ],
        [NodeKind.Info] =
        [
            new("title", Expected.Text, Every, Required: Every),
            new("summary", Expected.Text, From31),
            new("description", Expected.Text),
            new("termsOfService", Expected.Uri),
            new("contact", Expected.Object(NodeKind.Contact)),
            new("license", Expected.Object(NodeKind.License)),
            new("version", Expected.Text, Every, Required: Every),
        ],
        [NodeKind.Contact] = [new("name", Expected.Text), new("url", Expected.Uri), new("email", Expected.Text)],
        [NodeKind.License] = [new("name", Expected.Text), new("identifier", Expected.Text, From31), new("url", Expected.Uri)],
        [NodeKind.ExternalDocs] = [new("description", Expected.Text), new("url", Expected.Uri)],
        [NodeKind.Tag] =
        [
            new("name", Expected.Text),
            new("summary", Expected.Text, V32),
            new("description", Expected.Text),
            new("externalDocs", Expected.Object(NodeKind.ExternalDocs)),
            new("parent", Expected.Text, V32),
            new("kind", Expected.Text, V32),
        ],
        [NodeKind.Server] =
        [
            new("url", Expected.Text, From30, Required: From30),
            new("description", Expected.Text, From30),
            new("name", Expected.Text, V32),
            new("variables", Expected.Map(NodeKind.ServerVariable), From30),
        ],
        [NodeKind.ServerVariable] =
        [
            new("enum", s_texts, From30),
            new("default", Expected.Text, From30, Required: From30),
            new("description", Expected.Text, From30),
        ],
        [NodeKind.Components] =
        [
            new("schemas", s_schemas, V30),
            new("schemas", s_schemasOrBooleans, From31),
            new("responses", Expected.Map(NodeKind.Response), From30),
            new("parameters", Expected.Map(NodeKind.Parameter), From30),
            new("examples", s_examples, From30),
            new("requestBodies", Expected.Map(NodeKind.RequestBody), From30),
            new("headers", s_headers, From30),
            new("securitySchemes", Expected.Map(NodeKind.SecurityScheme), From30),
            new("links", Expected.Map(NodeKind.Link), From30),
            new("callbacks", Expected.Map(NodeKind.Callback), From30),
            new("pathItems", Expected.Map(NodeKind.PathItem), From31),
            new("mediaTypes", s_contents, V32),
        ],
        [NodeKind.PathItem] =
        [
            new("summary", Expected.Text, From30),
            new("description", Expected.Text, From30),
            new("get", s_operation),
            new("put", s_operation),
            new("post", s_operation),
            new("delete", s_operation),
            new("options", s_operation),
            new("head", s_operation),
            new("patch", s_operation),
            new("trace", s_operation, From30),
            new("query", s_operation, V32),
            new("additionalOperations", Expected.Map(NodeKind.Operation), V32),
            new("servers", Expected.List(NodeKind.Server), From30),
            new("parameters", Expected.List(NodeKind.Parameter)),
        ],
        [NodeKind.Operation] =
        [
            new("tags", s_texts),
            new("summary", Expected.Text),
            new("description", Expected.Text),
            new("externalDocs", Expected.Object(NodeKind.ExternalDocs)),
            new("operationId", Expected.Text),
            new("consumes", s_texts, V2),
            new("produces", s_texts, V2),
            new("parameters", Expected.List(NodeKind.Parameter)),
            new("requestBody", Expected.Object(NodeKind.RequestBody), From30),
            new("responses", Expected.Object(NodeKind.Responses), Every, Required: UpTo30),
            new("callbacks", Expected.Map(NodeKind.Callback), From30),
            new("schemes", s_schemes, V2),
            new("deprecated", Expected.Boolean),
            new("security", s_security),
            new("servers", Expected.List(NodeKind.Server), From30),
        ],
        [NodeKind.Parameter] =
        [
            new("name", Expected.Text, Every, Required: Every),
            new("in", Expected.Word("query", "header", "path", "formData", "body"), V2, Required: V2),
            new(
                "in",
                Expected.Word("query", "header", "path", "cookie"),
                Versions.V30 | Versions.V31,
                Required: Versions.V30 | Versions.V31),
            new("in", Expected.Word("query", "querystring", "header", "path", "cookie"), V32, Required: V32),
            new("description", Expected.Text),
            new("required", Expected.Boolean),
            new("deprecated", Expected.Boolean),
            new("allowEmptyValue", Expected.Boolean),
            .. SerializedValue(
                new(
                    "style",
                    Expected.Word("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"),
                    Versions.V30 | Versions.V31),
                new(
                    "style",
                    Expected.Word("matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"),
                    V32)),
            new("schema", s_schema, V2),
            new("type", Expected.Word("string", "number", "integer", "boolean", "array", "file"), V2),
            new("readOnly", Expected.Boolean, V2),
            new("x-examples", s_examples, V2),
            .. PlainValue(),
        ],
        [NodeKind.Header] =
        [
            new("description", Expected.Text),
            new("required", Expected.Boolean, From30),
            new("deprecated", Expected.Boolean, From30),
            new("allowEmptyValue", Expected.Boolean, From30),
            .. SerializedValue(new Keyword("style", Expected.Word("simple"), From30)),
            new("type", Expected.Word("string", "number", "integer", "boolean", "array"), V2),
            .. PlainValue(),
        ],
        [NodeKind.RequestBody] =
        [
            new("description", Expected.Text, From30),
            new("content", s_contents, From30, Required: From30),
            new("required", Expected.Boolean, From30),
        ],
        [NodeKind.MediaType] =
        [
            new("schema", s_schema, V30),
            new("schema", s_schemaOrBoolean, From31),
            new("itemSchema", s_schemaOrBoolean, V32),
            new("example", Expected.Any, From30),
            new("examples", s_examples, From30),
            new("x-oai-itemEncoding", Expected.Object(NodeKind.Encoding), Versions.V30 | Versions.V31),
            new("x-oai-prefixEncoding", Expected.List(NodeKind.Encoding), Versions.V30 | Versions.V31),
            .. Encodings(),
        ],
        [NodeKind.Encoding] =
        [
            new("contentType", Expected.Text, From30),
            new("headers", s_headers, From30),
            new("style", Expected.Word("form", "spaceDelimited", "pipeDelimited", "deepObject"), From30),
            new("explode", Expected.Boolean, From30),
            new("allowReserved", Expected.Boolean, From30),
            .. Encodings(nestedIn: V32),
        ],
        [NodeKind.Response] =
        [
            new("summary", Expected.Text, V32),
            new("description", Expected.Text),
            new("headers", s_headers),
            new("content", s_contents, From30),
            new("links", Expected.Map(NodeKind.Link), From30),
            new("schema", s_schema, V2),
            new("examples", Expected.Map(Expected.Any), V2),
            new("x-examples", s_examples, V2),
        ],
        [NodeKind.Example] =
        [
            new("summary", Expected.Text),
            new("description", Expected.Text),
            new("value", Expected.Any),
            new("externalValue", Expected.Text),
            new("dataValue", Expected.Any, V32),
            new("serializedValue", Expected.Text, V32),
        ],
        [NodeKind.Link] =
        [
            new("operationRef", Expected.Text, From30),
            new("operationId", Expected.Text, From30),
            new("parameters", Expected.Map(Expected.Any), From30),
            new("requestBody", Expected.Any, From30),
            new("description", Expected.Text, From30),
            new("server", Expected.Object(NodeKind.Server), From30),
        ],
        [NodeKind.Schema] =
        [
            new("title", Expected.Text),
            new("description", Expected.Text),
            new("multipleOf", Expected.PositiveNumber),
            new("maximum", Expected.Number),
            new("exclusiveMaximum", Expected.Boolean, UpTo30),
            new("exclusiveMaximum", Expected.Number, From31),
            new("minimum", Expected.Number),
            new("exclusiveMinimum", Expected.Boolean, UpTo30),
            new("exclusiveMinimum", Expected.Number, From31),
            new("maxLength", Expected.Count),
            new("minLength", Expected.Count),
            new("pattern", Expected.Text),
            new("maxItems", Expected.Count),
            new("minItems", Expected.Count),
            new("uniqueItems", Expected.Boolean),
            new("maxProperties", Expected.Count),
            new("minProperties", Expected.Count),
            new("required", s_texts),
            new("enum", Expected.List(Expected.Any)),
            new("type", Expected.Word("string", "number", "integer", "boolean", "array", "object", "file"), V2),
            new("type", s_types, V30),
            new("type", s_jsonTypes.Or(Expected.List(s_jsonTypes)), From31),
            new("allOf", Expected.List(s_schema), UpTo30),
            new("allOf", Expected.List(s_schemaOrBoolean), From31),
            new("oneOf", Expected.List(s_schema), V30),
            new("oneOf", Expected.List(s_schemaOrBoolean), From31),
            new("anyOf", Expected.List(s_schema), V30),
            new("anyOf", Expected.List(s_schemaOrBoolean), From31),
            new("not", s_schema.AsConstraint(), V30),
            new("not", s_constraint, From31),
            new("items", s_schema, UpTo30),
            new("items", s_schemaOrBoolean, From31),
            new("properties", s_schemas, UpTo30),
            new("properties", s_schemasOrBooleans, From31),
            new("additionalProperties", s_constraint),
            new("format", Expected.Text),
            new("default", Expected.Any),
            new("nullable", Expected.Boolean, V30),
            new("discriminator", Expected.Text, V2),
            new("discriminator", Expected.Object(NodeKind.Discriminator), From30),
            new("readOnly", Expected.Boolean),
            new("writeOnly", Expected.Boolean, From30),
            new("xml", Expected.Object(NodeKind.Xml)),
            new("externalDocs", Expected.Object(NodeKind.ExternalDocs)),
            new("example", Expected.Any),
            new("deprecated", Expected.Boolean, From30),
            new("collectionFormat", s_collectionFormat, V2),

            // JSON Schema 2020-12.
            new("$schema", Expected.Uri, From31),
            new("$id", Expected.Uri, From31),
            new("$anchor", Expected.Text, From31),
            new("$comment", Expected.Text, From31),
            new("$vocabulary", Expected.Map(Expected.Boolean), From31),
            new("$dynamicRef", Expected.Text, From31),
            new("$dynamicAnchor", Expected.Text, From31),
            new("$defs", s_schemasOrBooleans, From31),
            new("definitions", s_schemasOrBooleans, From31),
            new("const", Expected.Any, From31),
            new("examples", Expected.List(Expected.Any), From31),
            new("prefixItems", Expected.List(s_schemaOrBoolean), From31),
            new("contains", s_constraint, From31),
            new("maxContains", Expected.Count, From31),
            new("minContains", Expected.Count, From31),
            new("patternProperties", s_schemasOrBooleans, From31),
            new("propertyNames", s_constraint, From31),
            new("unevaluatedItems", s_constraint, From31),
            new("unevaluatedProperties", s_constraint, From31),
            new("dependentRequired", Expected.Map(s_texts), From31),
            new("dependentSchemas", s_schemasOrBooleans, From31),
            new("if", s_constraint, From31),
            new("then", s_constraint, From31),
            new("else", s_constraint, From31),
            new("contentEncoding", Expected.Text, From31),
            new("contentMediaType", Expected.Text, From31),
            new("contentSchema", s_constraint, From31),

            // How keywords of later versions are written in earlier ones; the model reads them.
            new("x-nullable", Expected.Boolean, V2),
            new("x-jsonschema-examples", Expected.List(Expected.Any), UpTo30),
            new("x-jsonschema-patternProperties", s_schemas, UpTo30),
            new("x-jsonschema-unevaluatedProperties", s_constraint, V30),
            new("x-jsonschema-$anchor", Expected.Text, V30),
            new("x-jsonschema-contentEncoding", Expected.Text, V30),
            new("x-jsonschema-contentMediaType", Expected.Text, V30),
            new("x-jsonschema-contentSchema", s_schema.AsConstraint(), V30),
            new("x-jsonschema-contains", s_schema.AsConstraint(), V30),
            new("x-jsonschema-maxContains", Expected.Count, V30),
            new("x-jsonschema-minContains", Expected.Count, V30),
            new("x-jsonschema-propertyNames", s_schema.AsConstraint(), V30),
            new("x-jsonschema-dependentSchemas", s_schemas, V30),
            new("x-jsonschema-if", s_schema.AsConstraint(), V30),
            new("x-jsonschema-then", s_schema.AsConstraint(), V30),
            new("x-jsonschema-else", s_schema.AsConstraint(), V30),
        ],
        [NodeKind.Discriminator] =
        [
            new("propertyName", Expected.Text, From30, Required: From30),
            new("mapping", Expected.Map(Expected.Text), From30),
            new("defaultMapping", Expected.Text, V32),
        ],
        [NodeKind.Xml] =
        [
            new("name", Expected.Text),
            new("namespace", Expected.AbsoluteUri),
            new("prefix", Expected.Text),
            new("attribute", Expected.Boolean),
            new("wrapped", Expected.Boolean),
            new("nodeType", Expected.Word("element", "attribute", "text", "cdata", "none"), V32),
        ],
        [NodeKind.SecurityScheme] =
        [
            new("type", Expected.Word("basic", "apiKey", "oauth2"), V2, Required: V2),
            new("type", Expected.Word("apiKey", "http", "oauth2", "openIdConnect"), V30, Required: V30),
            new("type", Expected.Word("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"), From31, Required: From31),
            new("description", Expected.Text),
            new("name", Expected.Text),
            new("in", Expected.Word("query", "header"), V2),
            new("in", Expected.Word("query", "header", "cookie"), From30),
            new("scheme", Expected.Text, From30),
            new("bearerFormat", Expected.Text, From30),
            new("flows", Expected.Object(NodeKind.SecurityFlows), From30),
            new("openIdConnectUrl", Expected.Uri, From30),
            new("oauth2MetadataUrl", Expected.Uri, V32),
            new("deprecated", Expected.Boolean, V32),
            new("flow", Expected.Word("implicit", "password", "application", "accessCode"), V2),
            new("authorizationUrl", Expected.Uri, V2),
            new("tokenUrl", Expected.Uri, V2),
            new("scopes", Expected.Map(Expected.Text), V2),
            new("x-oai-oauth2-metadata-url", Expected.Uri),
        ],
        [NodeKind.SecurityFlows] =
        [
            new("implicit", Expected.Object(NodeKind.SecurityFlow), From30),
            new("password", Expected.Object(NodeKind.SecurityFlow), From30),
            new("clientCredentials", Expected.Object(NodeKind.SecurityFlow), From30),
            new("authorizationCode", Expected.Object(NodeKind.SecurityFlow), From30),
            new("deviceAuthorization", Expected.Object(NodeKind.SecurityFlow), V32),
        ],
        [NodeKind.SecurityFlow] =
        [
            new("authorizationUrl", Expected.Uri, From30),
            new("deviceAuthorizationUrl", Expected.Uri, V32),
            new("tokenUrl", Expected.Uri, From30),
            new("refreshUrl", Expected.Uri, From30),
            new("scopes", Expected.Map(Expected.Text), From30),
        ],
    };

    // Objects whose keys are not words but follow a pattern.
    private static readonly Dictionary<NodeKind, Keyword> s_patterns = new()
    {
        [NodeKind.Paths] = new("", Expected.Object(NodeKind.PathItem)),
        [NodeKind.Responses] = new("", Expected.Object(NodeKind.Response)),
        [NodeKind.Callback] = new("", Expected.Object(NodeKind.PathItem), From30),
    };

    private static readonly Dictionary<(NodeKind Kind, string Name), Keyword[]> s_byName = s_keywords
        .SelectMany(static kind => kind.Value.Select(keyword => (kind.Key, Keyword: keyword)))
        .GroupBy(static pair => (pair.Key, pair.Keyword.Name), static pair => pair.Keyword)
        .ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Gets the kinds of objects whose keys are keywords, in a stable order.</summary>
    public static IEnumerable<NodeKind> Kinds => s_keywords.Keys.Concat(s_patterns.Keys).OrderBy(static kind => kind);

    /// <summary>Gets the keywords of a kind of object, in all versions: a keyword may be there once for each version.</summary>
    public static IReadOnlyList<Keyword> Of(NodeKind kind) => s_keywords.TryGetValue(kind, out var keywords) ? keywords : [];

    /// <summary>Gets the pattern that the keys of a kind of object follow; null where they are words.</summary>
    public static Keyword? PatternOf(NodeKind kind) => s_patterns.TryGetValue(kind, out var pattern) ? pattern : null;

    /// <summary>Gets the keyword of a key of an object in any version of OpenAPI; null for an extension and for an unknown key.</summary>
    public static Keyword? Find(NodeKind kind, string key) =>
        s_byName.TryGetValue((kind, key), out var found) ? found[found.Length - 1]
        : IsExtension(key) ? null : PatternOf(kind);

    /// <summary>Gets the keyword of a key of an object in one version; null for an extension and for an unknown key.</summary>
    public static Keyword? Find(NodeKind kind, string key, Versions version) =>
        s_byName.TryGetValue((kind, key), out var found) ? Array.Find(found, keyword => (keyword.Versions & version) != 0)
        : IsExtension(key) ? null : PatternOf(kind);

    /// <summary>Gets the rows of a keyword, in all versions.</summary>
    public static Keyword[] All(NodeKind kind, string key) => s_byName.TryGetValue((kind, key), out var found) ? found : [];

    /// <summary>Gets the versions that have a keyword; empty for an unknown keyword.</summary>
    public static Versions VersionsOf(NodeKind kind, string key) =>
        s_byName.TryGetValue((kind, key), out var found)
            ? found.Aggregate((Versions)0, static (all, keyword) => all | keyword.Versions)
            : 0;

    /// <summary>Returns the names of versions, for messages.</summary>
    public static string Names(Versions versions) => versions switch
    {
        Versions.V20 => "2.0",
        Versions.V30 => "3.0",
        Versions.V31 => "3.1",
        Versions.V32 => "3.2",
        Versions.UpTo30 => "2.0 and 3.0",
        Versions.From30 => "3.0 and later",
        Versions.From31 => "3.1 and later",
        _ => "other versions",
    };

    /// <summary>Whether a key is a specification extension, where keys are keywords.</summary>
    public static bool IsExtension(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a Reference Object may be in the place of an object of this kind.</summary>
    public static bool AllowsReference(NodeKind kind, Versions version) => kind switch
    {
        NodeKind.Schema or NodeKind.Parameter or NodeKind.Response or NodeKind.PathItem => true,
        NodeKind.Header or NodeKind.RequestBody or NodeKind.Example or NodeKind.Link or NodeKind.Callback or NodeKind.SecurityScheme =>
            version != V2,
        NodeKind.MediaType => version == V32,
        _ => false,
    };

    // How a parameter or a header is written, from 3.0 on.
    private static Keyword[] SerializedValue(params Keyword[] style) =>
    [
        .. style,
        new("explode", Expected.Boolean, From30),
        new("allowReserved", Expected.Boolean, From30),
        new("schema", s_schema, V30),
        new("schema", s_schemaOrBoolean, From31),
        new("content", s_contents, From30),
        new("example", Expected.Any, From30),
        new("examples", s_examples, From30),
    ];

    // The keywords of parameters and headers in 2.0 that describe the value.
    private static Keyword[] PlainValue() =>
    [
        new("format", Expected.Text, V2),
        new("items", s_schema, V2),
        new("collectionFormat", s_collectionFormat, V2),
        new("default", Expected.Any, V2),
        new("maximum", Expected.Number, V2),
        new("exclusiveMaximum", Expected.Boolean, V2),
        new("minimum", Expected.Number, V2),
        new("exclusiveMinimum", Expected.Boolean, V2),
        new("maxLength", Expected.Count, V2),
        new("minLength", Expected.Count, V2),
        new("pattern", Expected.Text, V2),
        new("maxItems", Expected.Count, V2),
        new("minItems", Expected.Count, V2),
        new("uniqueItems", Expected.Boolean, V2),
        new("enum", Expected.List(Expected.Any), V2),
        new("multipleOf", Expected.PositiveNumber, V2),
    ];

    private static Keyword[] Encodings(Versions nestedIn = From30) =>
    [
        new("encoding", Expected.Map(NodeKind.Encoding), nestedIn),
        new("prefixEncoding", Expected.List(NodeKind.Encoding), V32),
        new("itemEncoding", Expected.Object(NodeKind.Encoding), V32),
    ];
}
