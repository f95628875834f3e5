namespace DcsGen.Tests.Safety;

/// <summary>Every place where OpenAPI 2.0 to 3.2, an extension that is read, or a file's name takes text: a line each.</summary>
internal static class CanaryPositions
{
    private const string Answer = """responses: { "200": { description: ok, content: { application/json: { schema: { type: string } } } } }""";
    private const string Paths = $"paths: {{ /a: {{ get: {{ operationId: getA, {Answer} }} }} }}";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CanaryDocument> All { get; } =
    [
        // Info
        Root("info.title", """info: { title: "§", version: "1" }"""),
        Root("info.summary", """info: { title: T, summary: "§", version: "1" }""", "3.1.1") with { IsUnused = true },
        Root("info.description", """info: { title: T, version: "1", description: "§" }"""),
        Root("info.version", """info: { title: T, version: "1.§" }"""),
        Root("info.termsOfService", """info: { title: T, version: "1", termsOfService: "https://a.example/§" }""") with { IsUnused = true },
        Root("info.contact", """info: { title: T, version: "1", contact: { name: "§", email: "§", url: "https://a.example/§", x-note: "§" } }""") with { IsUnused = true },
        Root("info.license", """info: { title: T, version: "1", license: { name: "§", identifier: "§", url: "https://a.example/§" } }""", "3.1.1") with { IsUnused = true },
        Root("extension of info", """info: { title: T, version: "1", x-note: "§", "x-§": 1 }""") with { IsUnused = true },
        Root("unknown key of the document", $$"""{{Info}}, "§": 1""") with { HasGrammar = true },
        Root("$self", $$"""{{Info}}, $self: "https://a.example/§" """, "3.2.0") with { IsUnused = true },
        Root("jsonSchemaDialect", $$"""{{Info}}, jsonSchemaDialect: "https://a.example/§" """, "3.1.1") with { IsUnused = true },
        Root("externalDocs", $$"""{{Info}}, externalDocs: { url: "https://a.example/§", description: "§" }""") with { IsUnused = true },

        // Servers
        Root("server url", $$"""{{Info}}, servers: [{ url: "https://a.example/§" }]""") with { HasGrammar = true },
        Root("server url without a host", $$"""{{Info}}, servers: [{ url: "/§" }]""") with { HasGrammar = true },
        Root("server url that is only text", $$"""{{Info}}, servers: [{ url: "§" }]""") with { HasGrammar = true },
        Root("server description", $$"""{{Info}}, servers: [{ url: "https://a.example", description: "§", name: "§" }]""", "3.2.0") with
        {
            IsUnused = true
        },
        Root("server variable", $$"""{{Info}}, servers: [{ url: "https://a.example/{§}/", variables: { "§": { default: v } } }]""") with
        {
            HasGrammar = true
        },
        Root("server variable default", $$"""{{Info}}, servers: [{ url: "https://{v}.example/", variables: { v: { default: "§", enum: ["§"] } } }]"""),
        Root("server variable description", $$"""{{Info}}, servers: [{ url: "https://{v}.example/", variables: { v: { default: v, description: "§", x-dcsgen-required: true } } }]"""),
        Root("x-dcsgen-required", $$"""{{Info}}, servers: [{ url: "https://{v}.example/", variables: { v: { default: v, x-dcsgen-required: "§" } } }]""") with { IsUnused = true },
        Operation("server of an operation", """servers: [{ url: "https://b.example/§" }]""") with { HasGrammar = true },
        Operation(
            "server variable of an operation",
            """servers: [{ url: "https://b.example/{v}", variables: { v: { default: "§" } } }]""") with { HasGrammar = true },
        Path("server of a path", """servers: [{ url: "https://b.example/§" }]""") with { HasGrammar = true },

        // Tags
        Root("tag", $$"""{{Info}}, tags: [{ name: "§", summary: "§", description: "§", parent: "§", kind: "§", externalDocs: { url: "https://a.example/§", description: "§" } }]""", "3.2.0") with { IsUnused = true },
        Operation("tag of an operation", """tags: ["§"]""") with { IsUnused = true },
        Root("group by tag", $$"""{{Info}}, tags: [{ name: "§", description: "§" }], paths: { /a: { get: { operationId: getA, tags: ["§"], {{Answer}} } } }""") with { ByTag = true },
        Root("group described", $$"""{{Info}}, tags: [{ name: T, description: "§" }], paths: { /a: { get: { operationId: getA, tags: [T], {{Answer}} } } }""") with { ByTag = true },

        // Paths
        Root("path", $$"""{{Info}}, paths: { "/a/§": { get: { operationId: getA, {{Answer}} } } }""") with { HasGrammar = true },
        Root("path without operationId", $$"""{{Info}}, paths: { "/a/§": { get: { {{Answer}} } } }""") with { HasGrammar = true },
        Root("path parameter", $$"""{{Info}}, paths: { "/a/{§}": { get: { operationId: getA, parameters: [{ name: "§", in: path, required: true, schema: { type: string } }], {{Answer}} } } }""") with { HasGrammar = true },
        Root("path parameter that is not declared", $$"""{{Info}}, paths: { "/a/{§}": { get: { operationId: getA, {{Answer}} } } }""") with
        {
            HasGrammar = true
        },
        Root("path that is no path", $$"""{{Info}}, paths: { "§": { get: { operationId: getA, {{Answer}} } } }""") with
        {
            HasGrammar = true
        },
        Path("path summary and description", """summary: "§", description: "§" """) with { IsUnused = true },
        Path("path $ref", """$ref: "#/§" """) with { HasGrammar = true },
        Path("unknown method", $$""" "§": { operationId: getB, {{Answer}} }""") with { HasGrammar = true },
        Path("additional operation", $$"""additionalOperations: { "§": { operationId: getB, {{Answer}} } }""", "3.2.0") with
        {
            HasGrammar = true
        },
        Root("extension of paths", $$"""{{Info}}, paths: { "x-§": { get: { operationId: getA, {{Answer}} } } }""") with { IsUnused = true },

        // Operations
        Root("operationId", $$"""{{Info}}, paths: { /a: { get: { operationId: "§", {{Answer}} } } }"""),
        Root("operationId twice", $$"""{{Info}}, paths: { /a: { get: { operationId: "§", {{Answer}} } }, /b: { get: { operationId: "§", {{Answer}} } } }"""),
        Operation("operation summary", """summary: "§" """),
        Operation("operation description", """description: "§" """),
        Operation("operation summary and description", """summary: "A §", description: "B §" """),
        Operation("operation externalDocs", """externalDocs: { url: "https://a.example/§", description: "§" }""") with { IsUnused = true },
        Operation("x-ms-deprecation", """deprecated: true, x-ms-deprecation: { description: "§" }"""),
        Operation("x-speakeasy-deprecation-message", """deprecated: true, x-speakeasy-deprecation-message: "§" """),
        Operation("x-stainless-deprecation-message", """deprecated: true, x-stainless-deprecation-message: "§" """),
        Operation("x-dcsgen-name of an operation", """x-dcsgen-name: "§" """),
        Operation("callback", $$"""callbacks: { "§": { "{$request.body#/§}": { post: { operationId: "§", requestBody: { content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } } }, {{Answer}} } } } }"""),
        Operation("unknown key of an operation", """ "§": 1""") with { HasGrammar = true },
        Operation("extension of an operation", """x-note: "§", "x-§": "§" """) with { IsUnused = true },

        // Paging
        Paged("paging parameter", """{ kind: offset, offset: "§", limit: take, items: /records }"""),
        Paged("paging limit", """{ kind: offset, offset: skip, limit: "§", items: /records }"""),
        Paged("paging page", """{ kind: page, page: "§", items: /records }"""),
        Paged("paging cursor", """{ kind: cursor, cursor: "§", next: /next, items: /records }"""),
        Paged("paging items", """{ kind: offset, offset: skip, items: "/§" }""") with { HasGrammar = true },
        Paged("paging total", """{ kind: offset, offset: skip, items: /records, total: "/§" }""") with { HasGrammar = true },
        Paged("paging next", """{ kind: cursor, cursor: token, items: /records, next: "/§" }""") with { HasGrammar = true },
        Paged("paging link", """{ kind: nextLink, items: /records, next: "/§" }""") with { HasGrammar = true },
        Paged("paging kind", """{ kind: "§", items: /records }"""),
        Paged("paging that is text", "\"§\""),
        Paged("x-ms-pageable", """{ itemName: "§", nextLinkName: "§", operationName: "§" }""", "x-ms-pageable") with { HasGrammar = true },

        // Parameters
        Parameter("query parameter", """name: "§", in: query"""),
        Parameter("required query parameter", """name: "§", in: query, required: true"""),
        Parameter("header parameter", """name: "§", in: header""") with { HasGrammar = true },
        Parameter("cookie parameter", """name: "§", in: cookie""") with { HasGrammar = true },
        Parameter("whole query", """name: "§", in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { "§": { type: string } } } } }""", "3.2.0", schema: ""),
        Parameter("place of a parameter", """name: p, in: "§" """) with { HasGrammar = true },
        Parameter("style of a parameter", """name: p, in: query, style: "§" """) with { HasGrammar = true },
        Parameter("parameter description", """name: p, in: query, description: "§", deprecated: true"""),
        Parameter("required parameter description", """name: p, in: query, required: true, description: "§" """),
        Parameter("parameter example", """name: p, in: query, example: "§" """) with { IsUnused = true },
        Parameter("parameter examples", """name: p, in: query, examples: { "§": { summary: "§", description: "§", value: "§" }, e: { externalValue: "https://a.example/§" } }""") with { IsUnused = true },
        Parameter("parameter default", """name: p, in: query, schema: { type: string, default: "§" }""", schema: ""),
        Parameter("parameter enum", """name: p, in: query, schema: { type: string, enum: ["§", b], default: "§" }""", schema: ""),
        Parameter("parameter array of enum", """name: p, in: query, explode: false, schema: { type: array, items: { type: string, enum: ["§"] } }""", schema: ""),
        Parameter("parameter constant", """name: p, in: query, required: true, schema: { const: "§" }""", "3.1.1", schema: ""),
        Parameter("parameter schema", """name: p, in: query, schema: { type: string, title: "§", description: "§", pattern: "§", format: "§" }""", schema: ""),
        Parameter("properties of an object in the query", """name: "§", in: query, style: deepObject, explode: true, schema: { type: object, properties: { "§": { type: string }, o: { type: object, properties: { "§": { type: array, items: { type: string } } } } } }""", schema: ""),
        Parameter("exploded object in the query", """name: "§", in: query, schema: { type: object, properties: { "§": { type: string } } }""", schema: ""),
        Parameter("array in the query", """name: "§", in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } }""", schema: ""),
        Parameter("JSON in the query", """name: "§", in: query, content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } }""", schema: ""),
        Parameter(
            "media type of a parameter",
            """name: p, in: query, content: { "text/§": { schema: { type: string } } }""",
            schema: "") with { HasGrammar = true },
        Parameter("x-dcsgen-client", """name: "§", in: query, description: "§", x-dcsgen-client: true"""),
        Parameter("x-dcsgen-client in a header", """name: "§", in: header, x-dcsgen-client: true""") with { HasGrammar = true },
        Parameter("x-dcsgen-client that is text", """name: p, in: query, x-dcsgen-client: "§" """) with { IsUnused = true },
        Parameter("x-dcsgen-name of a parameter", """name: p, in: query, x-dcsgen-name: "§" """),
        Parameter("x-ms-client-name of a parameter", """name: p, in: query, x-ms-client-name: "§" """),
        Parameter("x-fern-parameter-name", """name: p, in: query, x-fern-parameter-name: "§" """),
        Components(
            "parameter component",
            $$"""parameters: { "§": { name: "§", in: query, description: "§", schema: { type: string } } }""",
            $$"""parameters: [{ $ref: "#/components/parameters/§" }]""") with { HasGrammar = true },

        // Bodies
        Body("body description", """description: "§", required: true, content: { application/json: { schema: { type: string } } }"""),
        Body("media type", """content: { "application/§": { schema: { type: string } } }""") with { HasGrammar = true },
        Body("JSON media type", """content: { "application/§+json": { schema: { type: string } } }""") with { HasGrammar = true },
        Body("media type parameter", """content: { "application/json; profile=§": { schema: { type: string } } }""") with
        {
            HasGrammar = true
        },
        Body("media type that is none", """content: { "§": { schema: { type: object, properties: { "§": { type: string } } } } }""") with
        {
            HasGrammar = true
        },
        Body("inline object", """content: { application/json: { schema: { type: object, title: "§", description: "§", properties: { "§": { type: string, description: "§" } } } } }"""),
        Body("form property", """content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { "§": { type: string }, l: { type: array, items: { type: string } } } }, encoding: { "§": { style: "§", contentType: "§" } } } }""") with { HasGrammar = true },
        Body("multipart property", """content: { multipart/form-data: { schema: { type: object, properties: { "§": { type: string, format: binary }, o: { type: object, properties: { "§": { type: string } } } } } } }"""),
        Body("multipart content type", """content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } }, encoding: { f: { contentType: "image/§" } } } }""") with { HasGrammar = true },
        Body("multipart header", """content: { multipart/form-data: { schema: { type: object, properties: { f: { type: string, format: binary } } }, encoding: { f: { headers: { "§": { description: "§", schema: { type: string } } } } } } }""") with { HasGrammar = true },
        Body("body example", """content: { application/json: { schema: { type: string }, example: "§" } }""") with { IsUnused = true },
        Body("body examples", """content: { application/json: { schema: { type: string }, examples: { "§": { summary: "§", value: "§" } } } }""") with { IsUnused = true },
        Body("data of a body example", """content: { application/json: { schema: { type: string }, examples: { e: { dataValue: "§", serializedValue: "§" } } } }""", "3.2.0") with { IsUnused = true },
        Body("nested encoding", """content: { multipart/form-data: { schema: { type: object, properties: { f: { type: object, properties: { "§": { type: string } } } } }, encoding: { f: { contentType: multipart/mixed, encoding: { "§": { contentType: "image/§" } } } } } }""", "3.2.0") with { HasGrammar = true },
        Components("body component", """requestBodies: { "§": { description: "§", content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } } } }""", """requestBody: { $ref: "#/components/requestBodies/§" }""") with { HasGrammar = true },

        // Responses
        Response(
            "response description",
            """ "200": { description: "§", content: { application/json: { schema: { type: string } } } }""") with { IsUnused = true },
        Response("response summary", """ "200": { summary: "§", description: ok }""", "3.2.0") with { IsUnused = true },
        Response("status", """ "§": { description: ok }, "200": { description: ok }""") with { HasGrammar = true },
        Response("error description", """ "200": { description: ok }, "404": { description: "§", content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } } }"""),
        Response("default response", """default: { description: "§", content: { application/json: { schema: { type: string, enum: ["§"] } } } }"""),
        Response("response media type", """ "200": { description: ok, content: { "application/§": { schema: { type: string } } } }""") with
        {
            HasGrammar = true
        },
        Response(
            "response header",
            """ "200": { description: ok, headers: { "§": { description: "§", schema: { type: string } } } }""") with { HasGrammar = true },
        Response("response header description", """ "200": { description: ok, headers: { X-Rate: { description: "§", schema: { type: integer } } } }"""),
        Response("style of a header", """ "200": { description: ok, headers: { X-A: { style: "§", schema: { type: array, items: { type: string } }, example: "§" }, X-B: { schema: { type: string }, examples: { "§": { value: "§" } } } } }""") with { HasGrammar = true },
        Response("content of a header", """ "200": { description: ok, headers: { X-A: { content: { "application/§": { schema: { type: string } } } } } }""") with { IsUnused = true, HasGrammar = true },
        Response("events", """ "200": { description: ok, content: { text/event-stream: { itemSchema: { type: object, properties: { data: { type: string, description: "§" }, "§": { type: string } } } } } }""", "3.2.0"),
        Response("lines of JSON", """ "200": { description: ok, content: { application/jsonl: { itemSchema: { type: object, properties: { "§": { type: string } } } } } }""", "3.2.0"),
        Response("links", """ "200": { description: ok, links: { "§": { operationId: "§", description: "§", parameters: { "§": "$response.body#/§" }, requestBody: "§" }, l: { operationRef: "#/paths/§" } } }""") with { IsUnused = true },
        Components("response component", """responses: { "§": { description: "§", content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } } } }""", """x-a: 1""", """responses: { "200": { $ref: "#/components/responses/§" }, "404": { $ref: "#/components/responses/§" } }""") with { HasGrammar = true },
        Components("header component", """headers: { "§": { description: "§", schema: { type: string } } }""", """x-a: 1""", """responses: { "200": { description: ok, headers: { X-A: { $ref: "#/components/headers/§" } } } }""") with { HasGrammar = true },
        Components("callback component", $$"""callbacks: { "§": { "§": { post: { operationId: "§", {{Answer}} } } } }, examples: { "§": { value: "§" } }, links: { "§": { operationId: "§" } }, pathItems: { "§": { get: { operationId: "§", {{Answer}} } } }, mediaTypes: { "§": { schema: { type: string } } }""", """x-a: 1""", version: "3.2.0") with { IsUnused = true },

        // Schemas
        Components("schema key", """schemas: { "§": { type: object, properties: { a: { type: string } } } }""", """x-a: 1"""),
        Components("enum key", """schemas: { "§": { type: string, enum: [a] } }""", """x-a: 1"""),
        Components("union key", """schemas: { "§": { oneOf: [{ type: string }, { type: integer }] } }""", """x-a: 1"""),
        Components(
            "$ref",
            """schemas: { "§": { type: object, properties: { a: { $ref: "#/components/schemas/§" } } } }""",
            """x-a: 1""") with { HasGrammar = true },
        Schema("$ref that leads nowhere", """type: object, properties: { a: { $ref: "#/components/schemas/§" }, b: { $ref: "§" }, c: { $ref: "other.yaml#/§" } }""") with { HasGrammar = true },
        Schema("schema title", """type: object, properties: { a: { type: string } }, title: "A §" """),
        Schema("schema description", """type: object, properties: { a: { type: string } }, description: "§" """),
        Schema("schema title and description", """type: object, properties: { a: { type: string } }, title: "A §", description: "B §", deprecated: true"""),
        Schema("property", """type: object, properties: { "§": { type: string } }"""),
        Schema("required property", """type: object, required: ["§"], properties: { "§": { type: string } }"""),
        Schema("property of several kinds", """type: object, properties: { "§": { type: string, format: password }, b: { type: array, items: { type: object, properties: { "§": { type: integer } } } }, c: { type: object, additionalProperties: { type: object, properties: { "§": { type: string, format: date } } } } }"""),
        Schema("required that is no property", """type: object, required: ["§"]""") with { IsUnused = true },
        Schema("property description", """type: object, properties: { a: { type: string, description: "§", deprecated: true, x-ms-deprecation: { description: "§" } } }"""),
        Schema("property title", """type: object, properties: { a: { type: string, title: "§" } }""") with { IsUnused = true },
        Schema("constant", """type: object, required: [a], properties: { a: { const: "§" } }""", "3.1.1"),
        Schema("default", """type: object, properties: { a: { type: string, default: "§" } }"""),
        Schema("example", """type: object, properties: { a: { type: string, example: "§" } }, example: { "§": "§" }""") with
        {
            IsUnused = true
        },
        Schema("examples", """type: object, examples: [{ "§": "§" }], properties: { a: { type: string, examples: ["§"] } }""", "3.1.1") with
        {
            IsUnused = true
        },
        Schema("pattern", """type: object, properties: { a: { type: string, pattern: "§" } }"""),
        Schema("format", """type: object, properties: { a: { type: string, format: "§" }, b: { type: integer, format: "§" } }"""),
        Schema("type", """type: object, properties: { a: { type: "§" } }""") with { HasGrammar = true },
        Schema("unknown keyword", """type: object, "§": 1, properties: { a: { type: string, "§": 1 } }""") with { HasGrammar = true },
        Schema(
            "limits that are text",
            """type: object, properties: { a: { type: string, maxLength: "§", minimum: "§", nullable: "§" } }""") with
            {
                HasGrammar = true
            },
        Schema("pattern of property names", """type: object, patternProperties: { "§": { type: object, properties: { "§": { type: string } } } }""", "3.1.1"),
        Schema("other JSON Schema keywords", """type: object, $id: "https://a.example/§", $anchor: "§", $comment: "§", $schema: "https://a.example/§", $vocabulary: { "https://a.example/§": true }, $dynamicRef: "#§", $dynamicAnchor: "§", definitions: { "§": { type: string } }, dependentSchemas: { "§": { type: object } }, properties: { a: { type: string, contentMediaType: "§", contentEncoding: "§" } }, dependentRequired: { "§": ["§"] }""", "3.1.1") with { HasGrammar = true },
        Schema("JSON Schema keywords in 3.0", """type: object, x-jsonschema-examples: ["§"], x-jsonschema-patternProperties: { "§": { type: string } }, x-jsonschema-$anchor: "§", x-jsonschema-contentEncoding: "§", x-jsonschema-contentMediaType: "§", x-jsonschema-dependentSchemas: { "§": { type: object } }""") with { IsUnused = true, HasGrammar = true },
        Schema("$defs", """type: object, $defs: { "§": { type: object, properties: { "§": { type: string } } } }, properties: { a: { $ref: "#/components/schemas/Pet/$defs/§" } }""", "3.1.1") with { HasGrammar = true },
        Schema("xml", """type: object, xml: { name: "§", namespace: "https://a.example/§", prefix: "§" }"""),
        Schema("kind of an XML node", """type: object, properties: { a: { type: string, xml: { nodeType: "§" } } }""", "3.2.0") with
        {
            HasGrammar = true
        },
        Schema("externalDocs of a schema", """type: object, externalDocs: { url: "https://a.example/§", description: "§" }""") with
        {
            IsUnused = true
        },
        Schema("extension of a schema", """type: object, x-note: "§", "x-§": "§" """) with { IsUnused = true },
        Schema("discriminator", """oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: "§" }""", more: """Cat: { type: object, properties: { "§": { type: string } } }, Dog: { type: object, properties: { "§": { type: string } } }"""),
        Schema("discriminator mapping", """oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { "§": "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } }""", more: """Cat: { type: object, properties: { kind: { type: string } } }, Dog: { type: object, properties: { kind: { type: string } } }"""),
        Schema("discriminator target", """oneOf: [{ $ref: "#/components/schemas/Cat" }], discriminator: { propertyName: kind, mapping: { cat: "§", dog: "#/components/schemas/§", other: "other.yaml#/§" }, defaultMapping: "§" }""", "3.2.0", more: """Cat: { type: object, properties: { kind: { type: string } } }""") with { HasGrammar = true },
        Schema("inheritance", """type: object, required: [kind], discriminator: { propertyName: kind, mapping: { "§": "#/components/schemas/Cat" } }, properties: { kind: { type: string } }""", more: """Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { "§": { type: string } } }] }"""),
        Schema("inline union", """oneOf: [{ type: object, title: "§", required: [a], properties: { a: { const: "§" } } }, { type: object, title: "B §", required: [a], properties: { a: { const: "b" } } }, { type: string, enum: ["§"] }]""", "3.1.1"),
        Schema("enum value", """type: string, enum: ["§", b]"""),
        Schema("single enum value", """type: string, enum: ["§"]"""),
        Schema("enum description", """type: string, enum: [a, b], description: "§" """),
        Schema("enum default", """type: object, properties: { a: { type: string, enum: ["§", b], default: "§" } }"""),
        Schema("enum of constants", """oneOf: [{ const: "§", title: "§", description: "§" }, { const: b }]""", "3.1.1"),
        Schema("x-enum-varnames", """type: string, enum: [a, b], x-enum-varnames: ["§", b]"""),
        Schema("x-enumNames", """type: integer, enum: [1, 2], x-enumNames: ["§", b]"""),
        Schema("x-enum-names", """type: string, enum: [a, b], x-enum-names: { a: "§" }"""),
        Schema("x-enum-descriptions", """type: string, enum: [a, b], x-enum-descriptions: ["§", b]"""),
        Schema("x-enumDescriptions", """type: string, enum: [a, b], x-enumDescriptions: { a: "§" }"""),
        Schema("x-enum-varnames that is text", """type: string, enum: [a, b], x-enum-varnames: "§" """) with { IsUnused = true },
        Schema("x-ms-enum", """type: string, enum: ["§", b], x-ms-enum: { name: "§", modelAsString: true, values: [{ value: "§", name: "§", description: "§" }, { value: b }] }"""),
        Schema(
            "x-ms-discriminator-value",
            """type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } }""",
            more: """Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }], x-ms-discriminator-value: "§" }"""),
        Root("x-generator", """x-generator: "§" """) with { IsUnused = true },
        Schema("x-fern-enum", """type: string, enum: ["§", b], x-fern-enum: { "§": { name: "§", description: "§" } }"""),
        Schema("x-fern-type-name", """type: object, properties: { a: { type: string } }, x-fern-type-name: "§" """),
        Schema("x-fern-property-name", """type: object, properties: { a: { type: string, x-fern-property-name: "§" } }"""),
        Schema("x-ms-client-name", """type: object, x-ms-client-name: "§", properties: { a: { type: string, x-ms-client-name: "§" } }"""),
        Schema("x-dcsgen-name", """type: object, x-dcsgen-name: "§", properties: { a: { type: string, x-dcsgen-name: "§" } }"""),
        Schema("x-dcsgen-closed", """type: string, enum: [a, b], x-dcsgen-closed: "§" """) with { IsUnused = true },
        Schema("x-nullable", """type: object, properties: { a: { type: string, x-nullable: "§" } }""") with { IsUnused = true },
        Schema("x-dcsgen-tab-separated", """type: object, properties: { a: { type: array, items: { type: string }, x-dcsgen-tab-separated: "§" } }""") with { IsUnused = true },
        Schema("x-dcsgen-position-count", """type: array, items: { anyOf: [{ type: string }], x-dcsgen-position-count: "§" }""") with
        {
            IsUnused = true,
        },
        Schema("x-extensible-enum", """type: string, x-extensible-enum: ["§"] """) with { IsUnused = true },
        Operation("x-sunset", """deprecated: true, x-sunset: "§" """) with { IsUnused = true },
        Operation("x-stability-level", """x-stability-level: "§" """) with { IsUnused = true },
        Operation("x-dcsgen-unresolved", """requestBody: { content: { application/json: { schema: { type: string } } }, x-dcsgen-unresolved: "§" }""") with { IsUnused = true },

        // Security
        Security("security scheme", """ "§": { type: http, scheme: bearer, description: "§", bearerFormat: "§" }""", """ "§": []"""),
        Security("security description", """s: { type: apiKey, name: X-Key, in: header, description: "§" }""", "s: []"),
        Security("type of a security scheme", """s: { type: "§" }""", "s: []") with { HasGrammar = true },
        Security("API key header", """s: { type: apiKey, name: "§", in: header }""", "s: []") with { HasGrammar = true },
        Security("API key query", """s: { type: apiKey, name: "§", in: query }""", "s: []"),
        Security("API key cookie", """s: { type: apiKey, name: "§", in: cookie }""", "s: []") with { HasGrammar = true },
        Security("HTTP scheme", """s: { type: http, scheme: "§" }""", "s: []") with { HasGrammar = true },
        Security("token URL", """s: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/§", refreshUrl: "https://a.example/§", scopes: { read: "§" } } } }""", "s: [read]") with { HasGrammar = true },
        Security("scope", """s: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "§": "§" } } } }""", """s: ["§"]"""),
        Security("other OAuth URLs", """s: { type: oauth2, oauth2MetadataUrl: "https://a.example/§", flows: { authorizationCode: { authorizationUrl: "https://a.example/§", tokenUrl: "https://a.example/§", scopes: { "§": "§" } }, deviceAuthorization: { deviceAuthorizationUrl: "https://a.example/§", tokenUrl: "https://a.example/§", scopes: { } } } }""", "s: []", "3.2.0"),
        Security("OpenID Connect URL", """s: { type: openIdConnect, openIdConnectUrl: "https://a.example/§" }""", "s: []"),
        Security("x-dcsgen-auth", """s: { type: apiKey, name: Authorization, in: header, x-dcsgen-auth: "§" }""", "s: []"),
        Security(
            "x-dcsgen-authorization-scheme",
            """s: { type: apiKey, name: Authorization, in: header, x-dcsgen-authorization-scheme: "§" }""",
            "s: []") with
        {
            IsUnused = true,
        },
        Security("scheme in the name of an API key", """s: { type: apiKey, name: "Authorization: §", in: header }""", "s: []") with
        {
            HasGrammar = true,
        },
        Security("scheme that is not declared", """s: { type: http, scheme: basic }""", """ "§": [] """),
        Operation("security of an operation", """security: [{ "§": ["§"] }]"""),
        Security("place of an API key", """s: { type: apiKey, name: X-Key, in: "§" }""", "s: []") with { HasGrammar = true },
        Security("x-oai-oauth2-metadata-url", """s: { type: oauth2, x-oai-oauth2-metadata-url: "https://a.example/§", flows: { } }""", "s: []") with { HasGrammar = true },

        // The document's own extensions
        Root("x-dcsgen-request-id", $$"""{{Info}}, x-dcsgen-request-id: "§" """) with { HasGrammar = true },
        Root("x-dcsgen-error", $$"""{{Info}}, x-dcsgen-error: { code: ["/§"], message: "/a/§", requestId: ["/§", "/b"] }"""),
        Root("x-dcsgen-error that is no pointer", $$"""{{Info}}, x-dcsgen-error: { code: "§", message: "§" }""") with { IsUnused = true },
        Root("x-dcsgen-error that is text", $$"""{{Info}}, x-dcsgen-error: "§" """) with { IsUnused = true },

        // Webhooks
        Root("webhook", $$"""{{Info}}, webhooks: { "§": { post: { operationId: "§", summary: "§", requestBody: { description: "§", content: { application/json: { schema: { type: object, properties: { "§": { type: string } } } } } }, {{Answer}} } } }""", "3.1.1"),
        Root("webhook without operationId", $$"""{{Info}}, webhooks: { "§": { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, {{Answer}} } } }""", "3.1.1"),

        // Files
        Root("name of the document's file", Info) with { Path = "/specs/§.openapi.yaml" },
        Schema("name of another file", """type: object, properties: { a: { $ref: "§.yaml#/Toy" } }""") with { HasGrammar = true, Other = ("/specs/§.yaml", """{ Toy: { type: object, description: "§", properties: { b: { type: string } } } }""") },
        Schema("key in another file", """type: object, properties: { a: { $ref: "toys.yaml#/§" } }""") with { HasGrammar = true, Other = ("/specs/toys.yaml", """{ "§": { type: object, description: "§", properties: { "§": { type: string } } } }""") },
        Schema("schema that is another file", """type: object, properties: { a: { $ref: "§.yaml" } }""") with
        {
            HasGrammar = true,
            Other = ("/specs/§.yaml", """{ type: object, properties: { "§": { type: string } } }""")
        },

        // Overlays
        Overlaid("overlay target", """{ target: "$['§']", remove: true }""") with { HasGrammar = true },
        Overlaid("overlay target that is not a query", """{ target: "§", remove: true }""") with { HasGrammar = true },
        Overlaid("overlay pattern", """{ target: "$.info[?search(@, '§')]", remove: true }""") with { HasGrammar = true },
        Overlaid("overlay copy", """{ target: "$.info", copy: "$['§']" }""") with { HasGrammar = true },
        Overlaid("overlay value", """{ target: $.info, update: { title: "§", description: "§" } }"""),
        Overlaid("overlay key", """{ target: $, update: { components: { schemas: { "§": { type: object, properties: { "§": { type: string } } } } } } }""") with { HasGrammar = true },
        Overlaid("overlay value that does not fit", """{ target: $, update: { info: { title: { "§": 1 } } } }""") with { IsUnused = true },
        Overlaid("overlay key that does not fit", """{ target: $, update: { "§": 1 } }, { target: $, update: { "§": {} } }""") with
        {
            HasGrammar = true
        },
        Overlaid("overlay field", """{ target: $, "§": 1 }"""),
        Overlaid("overlay reference", """{ target: $, $ref: "#/components/actions/§" }"""),
        Overlaid("overlay extends", """{ target: $.info, update: { x-a: 1 } }], extends: "§", x-more: ["""),
        Overlaid("overlay version", """{ target: $ }], x-more: [""", "§"),
        Overlaid("name of an overlay's file", "{ target: $.gone, remove: true }") with
        {
            IsUnused = true,
            Overlay = ("/specs/§.overlay.yaml", OverlayText("{ target: $.gone, remove: true }", "1.1.0"))
        },

        // OpenAPI 2.0
        Version2("host", """host: "a.example§" """) with { HasGrammar = true },
        Version2("basePath", """host: a.example, basePath: "/§" """) with { HasGrammar = true },
        Version2("schemes", """host: a.example, schemes: ["§"]""") with { HasGrammar = true },
        Version2("consumes and produces", """consumes: ["application/§"], produces: ["application/§"]""") with { HasGrammar = true },
        Version2("definition", """definitions: { "§": { type: object, description: "§", properties: { "§": { type: string } } } }"""),
        Version2("definition of an enum", """definitions: { E: { type: string, enum: ["§"], x-ms-enum: { name: "§", values: [{ value: "§", name: "§" }] } } }"""),
        Version2("definition with a discriminator", """definitions: { A: { type: object, discriminator: "§", required: ["§"], properties: { "§": { type: string } } }, B: { allOf: [{ $ref: "#/definitions/A" }], x-ms-discriminator-value: "§" } }"""),
        Version2("security definition", """securityDefinitions: { "§": { type: apiKey, in: query, name: "§", description: "§" } }, security: [{ "§": [] }]"""),
        Version2("OAuth in 2.0", """securityDefinitions: { s: { type: oauth2, flow: application, tokenUrl: "https://a.example/§", scopes: { "§": "§" } } }, security: [{ s: ["§"] }]""") with { HasGrammar = true },
        Version2("flow in 2.0", """securityDefinitions: { s: { type: oauth2, flow: "§", authorizationUrl: "https://a.example/§", tokenUrl: "https://a.example/§", scopes: { } } }, security: [{ s: [] }]""") with { HasGrammar = true },
        Version2("shared parameter", $$"""parameters: { "§": { name: "§", in: query, type: string } }, paths: { /a: { get: { operationId: getA, parameters: [{ $ref: "#/parameters/§" }], responses: { "200": { description: ok } } } } }""") with { HasGrammar = true },
        Version2("shared response", """responses: { "§": { description: "§", schema: { type: object, properties: { "§": { type: string } } } } }, paths: { /a: { get: { operationId: getA, responses: { "200": { $ref: "#/responses/§" } } } } }""") with { HasGrammar = true },
        Operation2("query parameter in 2.0", """{ name: "§", in: query, type: string, description: "§", default: "§", enum: ["§"], pattern: "§", format: "§" }"""),
        Operation2("array parameter in 2.0", """{ name: "§", in: query, type: array, items: { type: string, enum: ["§"] }, collectionFormat: tsv }"""),
        Operation2("collectionFormat", """{ name: p, in: query, type: array, items: { type: string }, collectionFormat: "§" }"""),
        Operation2("collectionFormat of items", """{ name: p, in: query, type: array, items: { type: array, items: { type: string }, collectionFormat: "§" } }"""),
        Operation2("form parameter", """{ name: "§", in: formData, type: string, description: "§" }"""),
        Operation2("file parameter", """{ name: "§", in: formData, type: file, description: "§" }"""),
        Operation2("body parameter", """{ name: "§", in: body, description: "§", schema: { type: object, properties: { "§": { type: string } } } }"""),
        Operation2("type in 2.0", """{ name: p, in: query, type: "§" }""") with { HasGrammar = true },
        Version2("response in 2.0", """paths: { /a: { get: { operationId: "§", summary: "§", tags: ["§"], consumes: ["application/json"], produces: ["application/json"], responses: { "200": { description: "§", schema: { type: string, description: "§" }, headers: { X-A: { type: string, description: "§" } }, examples: { application/json: "§", "application/§": "§" } } } } } }"""),
        Version2("header in 2.0", """paths: { /a: { get: { operationId: getA, responses: { "200": { description: ok, headers: { "§": { type: string } } } } } } }""") with { HasGrammar = true },
        Version2("value of a header in 2.0", """paths: { /a: { get: { operationId: getA, responses: { "200": { description: ok, headers: { X-A: { type: "§" }, X-B: { type: string, format: "§", default: "§", pattern: "§", enum: ["§"] }, X-C: { type: array, items: { type: string }, collectionFormat: "§" } }, x-examples: { "§": { value: "§" } } } } } } }""") with { HasGrammar = true },
        Version2("media types and schemes of an operation in 2.0", """host: a.example, paths: { /a: { post: { operationId: postA, consumes: ["application/§"], produces: ["application/§"], schemes: ["§"], parameters: [{ name: b, in: body, schema: { type: string }, x-examples: { "§": { value: "§" } } }], responses: { "200": { description: ok, schema: { type: string } } } } } }""") with { HasGrammar = true },
    ];

    private const string Info = """info: { title: T, version: "1" }""";

    // Members that the text does not have itself.
    private static CanaryDocument Root(string name, string members, string version = "3.0.3") =>
        new(name, $"{{ openapi: \"{version}\", {members}{(members.Contains("paths:", StringComparison.Ordinal) ? "" : ", " + Paths)} }}");

    private static CanaryDocument Operation(string name, string members, string version = "3.0.3") =>
        Root(name, $"{Info}, paths: {{ /a: {{ get: {{ {(members.Contains("operationId: \"", StringComparison.Ordinal) && !members.StartsWith("callbacks", StringComparison.Ordinal) ? "" : "operationId: getA, ")}{members}, {Answer} }} }} }}", version);

    private static CanaryDocument Path(string name, string members, string version = "3.0.3") =>
        Root(name, $"{Info}, paths: {{ /a: {{ {members}, get: {{ operationId: getA, {Answer} }} }} }}", version);

    private static CanaryDocument Parameter(string name, string members, string version = "3.0.3", string schema = ", schema: { type: string }") =>
        Operation(name, $"parameters: [{{ {members}{schema} }}]", version);

    private static CanaryDocument Body(string name, string members, string version = "3.0.3") =>
        Root(name, $"{Info}, paths: {{ /a: {{ post: {{ operationId: postA, requestBody: {{ {members} }}, {Answer} }} }} }}", version);

    private static CanaryDocument Response(string name, string responses, string version = "3.0.3") =>
        Root(name, $"{Info}, paths: {{ /a: {{ get: {{ operationId: getA, responses: {{ {responses} }} }} }} }}", version);

    private static CanaryDocument Components(string name, string components, string operation, string answer = Answer, string version = "3.0.3") =>
        Root(
            name,
            $"{Info}, paths: {{ /a: {{ post: {{ operationId: postA, {operation}, {answer} }} }} }}, components: {{ {components} }}",
            version);

    // Sent and received.
    private static CanaryDocument Schema(string name, string members, string version = "3.0.3", string more = "") => Root(
        name,
        $$"""{{Info}}, paths: { /a: { post: { operationId: postA, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } } }, components: { schemas: { Pet: { {{members}} }{{(more.Length == 0 ? "" : ", " + more)}} } }""",
        version);

    private static CanaryDocument Security(string name, string schemes, string requirement, string version = "3.0.3") =>
        Root(name, $"{Info}, security: [{{ {requirement} }}], {Paths}, components: {{ securitySchemes: {{ {schemes} }} }}", version);

    // A list whose parameters have the name too, so that the paging is found.
    private static CanaryDocument Paged(string name, string paging, string extension = "x-dcsgen-paging")
    {
        var (word, type) = paging.Contains("cursor: \"§\"", StringComparison.Ordinal) ? ("§", "string") : ("§", "integer");
        return Root(
            name,
            $$"""{{Info}}, paths: { /a: { get: { operationId: listA, {{extension}}: {{paging}}, parameters: [{ name: "{{word}}", in: query, schema: { type: {{type}} } }, { name: skip, in: query, schema: { type: integer } }, { name: take, in: query, schema: { type: integer } }, { name: token, in: query, schema: { type: string } }], responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { records: { type: array, items: { type: string } }, next: { type: string }, "§": { {{(paging.Contains("items: \"/§\"", StringComparison.Ordinal) ? "type: array, items: { type: string }" : paging.Contains("total", StringComparison.Ordinal) ? "type: integer" : "type: string")}} } } } } } } } } } }""");
    }

    private static CanaryDocument Overlaid(string name, string actions, string version = "1.2.0") =>
        Root(name, Info) with { Overlay = ("/specs/pets.overlay.yaml", OverlayText(actions, version)) };

    private static string OverlayText(string actions, string version) =>
        $"{{ overlay: \"{version}\", info: {{ title: T, version: \"1\" }}, actions: [{actions}] }}";

    private static CanaryDocument Version2(string name, string members) => new(
        name,
        $$"""{ swagger: "2.0", {{Info}}, {{members}}{{(members.Contains("paths:", StringComparison.Ordinal) ? "" : ", paths: { /a: { get: { operationId: getA, responses: { \"200\": { description: ok, schema: { type: string } } } } } }")}} }""");

    private static CanaryDocument Operation2(string name, string parameter) =>
        Version2(name, $$"""paths: { /a: { post: { operationId: postA, parameters: [{{parameter}}], responses: { "200": { description: ok } } } } }""");
}
