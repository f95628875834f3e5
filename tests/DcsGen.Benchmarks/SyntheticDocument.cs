using System.Globalization;
using System.Text;

namespace DcsGen.Benchmarks;

/// <summary>
/// A document that is made up to grow: resources with five operations each, whose schemas refer to each other, derive from one base, and
/// have enums, maps, lists and objects inside.
/// </summary>
internal static class SyntheticDocument
{
    private const int ResourcesOfOne = 40;

    /// <param name="times">How often the smallest document's resources.</param>
    public static string Of(int times)
    {
        var count = times * ResourcesOfOne;
        var paths = new StringBuilder();
        var schemas = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            paths.Append(i == 0 ? "" : ",\n").Append(Paths(Name(i)));
            schemas.Append(",\n").Append(Schemas(i, count));
        }

        return $$"""
            {
            "openapi": "3.0.3",
            "info": { "title": "Made up", "version": "1" },
            "servers": [{ "url": "https://api.example.com" }],
            "paths": {
            {{paths}}
            },
            "components": { "schemas": {
            "Problem": { "type": "object", "properties": { "code": { "type": "string" }, "message": { "type": "string" } } },
            "Entity": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" },
              "properties": { "kind": { "type": "string" }, "id": { "type": "string", "format": "uuid" }, "created_at": { "type": "string", "format": "date-time" } } }
            {{schemas}}
            } }
            }
            """;
    }

    private static string Name(int index) => "Resource" + index.ToString("D4", CultureInfo.InvariantCulture);

    private static string Paths(string name) => $$"""
        "/{{name}}": {
          "get": { "operationId": "list{{name}}", "summary": "Lists what there is.",
            "parameters": [
              { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 100 } },
              { "name": "cursor", "in": "query", "schema": { "type": "string" } },
              { "name": "state", "in": "query", "schema": { "type": "array", "items": { "type": "string", "enum": ["open", "closed", "all"] } } }],
            "responses": { {{Answer("200", name + "Page")}}, {{Answer("default", "Problem")}} } },
          "post": { "operationId": "create{{name}}", "summary": "Makes one.", {{Body(name + "Input")}},
            "responses": { {{Answer("201", name)}}, {{Answer("400", "Problem")}}, {{Answer("default", "Problem")}} } }
        },
        "/{{name}}/{id}": {
          "get": { "operationId": "get{{name}}", "summary": "Gives one.", {{Id}}, "responses": { {{Answer("200", name)}}, {{Answer("404", "Problem")}} } },
          "patch": { "operationId": "update{{name}}", "summary": "Changes one.", {{Id}}, {{Body(name + "Input")}},
            "responses": { {{Answer("200", name)}}, {{Answer("404", "Problem")}} } },
          "delete": { "operationId": "delete{{name}}", "summary": "Removes one.", {{Id}}, "responses": { "204": { "description": "Done." }, {{Answer("404", "Problem")}} } }
        }
        """;

    private const string Id = """
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]
        """;

    private static string Answer(string status, string schema) => $$"""
        "{{status}}": { "description": "An answer.", "content": { "application/json": { "schema": {{Reference(schema)}} } } }
        """;

    private static string Body(string schema) => $$"""
        "requestBody": { "required": true, "content": { "application/json": { "schema": {{Reference(schema)}} } } }
        """;

    private static string Reference(string schema) => $$"""{ "$ref": "#/components/schemas/{{schema}}" }""";

    // Each refers to its neighbours, in a ring, and to one far away.
    private static string Schemas(int index, int count)
    {
        var (name, next, previous, far) = (
            Name(index), Name((index + 1) % count), Name((index + count - 1) % count), Name((index + (count / 2)) % count));
        return $$"""
            "{{name}}": { "description": "A resource with all that it has.", "allOf": [{{Reference("Entity")}}, { "type": "object", "required": ["name"], "properties": {
              {{Common(name)}},
              "next": {{Reference(next)}},
              "parts": { "type": "array", "items": {{Reference(far + "Input")}} },
              "owner": { "oneOf": [{{Reference(previous + "Input")}}, { "type": "string" }] } } }] },
            "{{name}}Input": { "type": "object", "required": ["name"], "properties": {
              {{Common(name)}},
              "template": {{Reference(previous + "Input")}} } },
            "{{name}}Page": { "type": "object", "required": ["items"], "properties": {
              "items": { "type": "array", "items": {{Reference(name)}} },
              "cursor": { "type": "string", "nullable": true },
              "total": { "type": "integer", "format": "int64" } } }
            """;
    }

    private static string Common(string name) => $$"""
        "name": { "type": "string", "description": "What {{name}} is called.", "minLength": 1, "maxLength": 64 },
          "title": { "type": "string", "nullable": true }, "size": { "type": "integer", "format": "int64" }, "ratio": { "type": "number" },
          "is_public": { "type": "boolean", "default": false }, "homepage": { "type": "string", "format": "uri" }, "due_on": { "type": "string", "format": "date" },
          "labels": { "type": "array", "items": { "type": "string" } }, "metadata": { "type": "object", "additionalProperties": { "type": "string" } },
          "{{name}}_state": { "type": "string", "enum": ["{{name}}_open", "{{name}}_closed", "{{name}}_held"] },
          "{{name}}_settings": { "type": "object", "properties": { "{{name}}_mode": { "type": "string" }, "retries": { "type": "integer" }, "window": { "type": "array", "items": { "type": "integer" } } } }
        """;
}
