using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Mutations;

/// <summary>The values that mutations write.</summary>
internal static class OddValues
{
    /// <summary>A value of each kind of node, as JSON.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["null", "true", "0", "\"\"", "\"text\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{ \"a\": null }", "{ \"\": {} }", "[\"a\", 1, null]", "{ \"a\": [] }"];

    /// <summary>Numbers at and over the limits of C# types, as JSON.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [
        "1e400", "-1e400", "-0", "-0.0", "0", "-1", "1.5", "0.1", "1e-400", "1e2", "1E+2", "2147483648", "-2147483649", "9223372036854775807", "-9223372036854775808",
        "9223372036854775808", "18446744073709551616", "1e20", "1e30", "79228162514264337593543950336", "1.7976931348623157e308", "5e-324",
        "0.1234567890123456789012345678901234567890", "\"NaN\"", "\".nan\"", "\"Infinity\"", "\"-.inf\"", "\"0x10\"", "\"1\"", "\"1e1\"", "\"007\"",
    ];

    /// <summary>Keywords that take a number.</summary>
    public static IReadOnlyList<string> NumberKeywords { get; } =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
        "default", "const", "example", "minContains", "maxContains",
    ];

    /// <summary>References that do not depend on the document.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        "", "#", "#/", "/", "?", ".", "./", "../..", "#/nowhere", "#/components/schemas/Missing", "#/components/schemas/", "#/components/responses/Missing", "#/definitions/Missing",
        "#/components", "#/components/schemas", "#/paths", "#/info", "#/info/title", "#/openapi", "#/servers/0", "#/tags/-1", "#/paths/~1", "#/paths/~1missing/get", "#/paths/~2",
        "#anchor", "#/%zz", "#/%E0%A4%A", "#/a%00b", "#/components/schemas/%F0%9F%98%80", "Missing", "missing.yaml", "missing.yaml#/A", "missing.json#", "examples/one.yaml",
        "Unexpected error", "http://example.com/openapi.yaml#/A", "https://example.com", "http://[", "http:", "//", "file:///etc/passwd", "urn:uuid:1", "C:\\a\\b.yaml", "\\\\host\\share",
        "\u0000", "a\nb", "#/components/schemas/\u2028", "{$ref}", "mailto:a@example.com", "data:,x", "#/components/schemas/A/B/C/D", "#/components/x-a/B", "#/$defs/A",
    ];

    /// <summary>Names and text that C#, XML, URIs or this generator treat specially.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "", " ", "\t", "\n", "a\nb", "a\r\nb", "\u0000", "\u0001\u001b[31m", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffe", "\ud800", "\udc00x", "a\ud83d", "\U0001F600",
        "\u00e9", "e\u0301", "\u0130", "\u0131", "\u017f", "\u00df", "\u01c5", "\u0627\u0644", "\u540d\u524d", "\u0e01\u0e33", "\U00020000", "\u200d", "\u00aa", "\u2160", "\u0660",
        "class", "@class", "string", "null", "record", "field", "value", "var", "await", "async", "file", "required", "__arglist", "nameof", "dynamic", "_", "__", "get_Item", "op_Addition",
        "Task", "System", "String", "Object", "Exception", "HttpClient", "Api", "ApiClient", "IApiClient", "Acme", "List", "Type", "Equals", "GetHashCode", "ToString", "Value", "Values", "Json", "Keep",
        "1", "-1", "2fa", "+1", "1e1", "a.b", "a-b", "a b", "a_b", "A", "a", ".", "..", "/", "//", "\\", "\\u000a", "{", "}", "{0}", "{a}", "{a}{a}", "${x}", "$\"{x}\"", "\"", "\"\"\"", "'", "`",
        "*/", "/*", "//", "#if false", "#endif", "</summary>", "<a>", "&", "&amp;", "]]>", "<!--", "%", "%00", "?a=b", "#a", "a[]", "a[b]", "$a", "@a", "~1", "application/json; charset=\"", "*/*", "a/b",
        "(?<a>", "(a+)+$", "[", "\\p{L}", "^", "200", "default", "2XX", "get", "date-time", "binary", "int64", "object", "array", "integer", "file", "header", "cookie", "formData", "body",
        "https://{a}.example.com/{b", "http://", "javascript:alert(1)", "CON", "nul.txt", "a:b", "a|b", "aux", "\u0041\u030a", "K", "\u212a",
    ];

    /// <summary>What long texts repeat.</summary>
    public static IReadOnlyList<string> LongTexts { get; } = ["a", "ab ", "a\n", "\u540d", "\U0001F600", "Aa", "_", "-", "1", "\"", "{", "<", "/a", "class ", "\\", "\r\n", "a."];

    /// <summary>Keywords of OpenAPI and JSON Schema, and extensions that DcsGen reads.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
    [
        "$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "items", "prefixItems", "properties", "additionalProperties", "patternProperties", "unevaluatedProperties", "propertyNames",
        "required", "dependentRequired", "dependentSchemas", "type", "format", "enum", "const", "default", "nullable", "discriminator", "readOnly", "writeOnly", "deprecated", "title", "description", "example",
        "examples", "pattern", "uniqueItems", "contains", "contentMediaType", "contentEncoding", "contentSchema", "xml", "externalDocs", "$defs", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$schema",
        "parameters", "requestBody", "responses", "headers", "content", "schema", "encoding", "style", "explode", "allowReserved", "allowEmptyValue", "collectionFormat", "in", "name", "schemas", "securitySchemes",
        "security", "servers", "variables", "url", "tags", "summary", "operationId", "callbacks", "links", "webhooks", "paths", "components", "definitions", "info", "consumes", "produces", "schemes", "host", "basePath",
        "itemSchema", "itemEncoding", "prefixEncoding", "query", "additionalOperations", "mapping", "propertyName", "defaultMapping", "flows", "scopes", "tokenUrl", "get", "put", "delete", "$self", "parent", "kind",
        "x-dcsgen-paging", "x-dcsgen-client", "x-dcsgen-error", "x-dcsgen-request-id", "x-dcsgen-name", "x-dcsgen-required", "x-dcsgen-closed", "x-dcsgen-auth", "x-enum-varnames", "x-ms-enum", "x-nullable",
        "x-ms-pageable", "x-ms-client-name", "x-enumNames", "x-enum-descriptions", "x-ms-paths", "x-ms-parameterized-host", "x-ms-client-flatten", "x-ms-discriminator-value", "x-ms-parameter-location", "x",
    ];

    /// <summary>Values for keywords: schemas for the most part, as JSON.</summary>
    public static IReadOnlyList<string> Fragments { get; } =
    [
        """{ "type": ["string", "integer", "null"] }""", """{ "enum": [1, "a", null, 1.5, true] }""", """{ "oneOf": [{ "type": "string" }, { "type": "object", "properties": { "a": {} } }] }""",
        """{ "type": "object", "required": ["a", "b"], "properties": { "a": { "type": "string", "default": 5 }, "A": { "const": 5 } } }""", """{ "const": 5 }""", """{ "const": null }""",
        """{ "const": { "a": 1 } }""", """{ "anyOf": [{}, { "type": "null" }] }""", """{ "type": "array" }""", """{ "type": "array", "items": { "type": "array", "items": { "enum": ["a", "b"] } } }""",
        """{ "type": "object", "additionalProperties": { "type": "integer", "format": "int64" } }""", """{ "type": "object", "additionalProperties": false }""", "true", "false", "null", "[]", "{}", "1", "\"a\"",
        """{ "type": "string", "enum": ["a", "A", "_a", "", " ", "1", "class", "Values"] }""", """{ "type": "integer", "enum": [1, -1, 1.0, 2e0, "1"] }""", """{ "type": "boolean", "enum": [true] }""",
        """{ "type": "string", "format": "binary" }""", """{ "type": "string", "format": "date-time", "default": "today" }""", """{ "type": "string", "nullable": true, "default": null }""",
        """{ "propertyName": "kind", "mapping": { "a": "Missing", "b": "#/components/schemas/Missing" } }""", """{ "propertyName": "" }""", """["a", "b"]""", """["a", "a"]""", """[{ "type": "string" }, { "type": "null" }]""",
        """[{ "type": "object" }, { "type": "array", "items": {} }, { "type": "integer" }]""", """{ "kind": "page", "items": "/items", "total": "/total", "page": "page", "size": "size" }""",
        """{ "kind": "cursor", "next": "/next", "items": "/items" }""", """{ "code": ["/code"], "message": ["/message"], "requestId": ["/id"] }""",
        """{ "200": { "description": "", "content": { "application/json": { "schema": { "type": "object" } } } }, "default": { "description": "" } }""",
        """{ "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "a": { "type": "string", "format": "binary" } } } } } }""",
        """{ "name": "a", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "spaceDelimited" }""", """[{ "url": "https://{a}.example.com", "variables": { "a": { "default": "" } } }]""",
        """{ "text/event-stream": { "itemSchema": { "type": "object" } } }""", """{ "type": "apiKey", "in": "cookie", "name": "a b" }""", """{ "minimum": "1" }""", "\"object\"", "\"array\"", "\"integer\"", "\"file\"",
    ];

    /// <summary>Returns a new node; the text may hold numbers that no C# type holds.</summary>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json);
}
