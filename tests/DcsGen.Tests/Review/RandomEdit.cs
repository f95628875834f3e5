using System.Text.Json.Nodes;
using DcsGen.Tests.Properties;

namespace DcsGen.Tests.Review;

/// <summary>An edit of a document as a person might make it, chosen at random.</summary>
internal sealed class RandomEdit(Choices choices, JsonObject document)
{
    private static readonly string[] s_schemas = ["Pet", "NewPet", "Home", "Kind", "Toy", "Ball", "Error", "Street"];

    private readonly JsonObject _document = document;

    /// <summary>The document after some edits.</summary>
    public static string Of(Choices choices, JsonObject document, int edits)
    {
        var copy = (JsonObject)document.DeepClone();
        for (var i = 0; i < edits; i++)
        {
            new RandomEdit(choices, copy).Apply();
        }

        return copy.ToJsonString();
    }

    private JsonObject Schemas => (JsonObject)_document["components"]!["schemas"]!;

    private void Apply()
    {
        switch (choices.Below(4))
        {
            case 0:
                EditOperation(choices.Of([.. Operations()]));
                break;
            case 1 when Parameters().ToArray() is { Length: > 0 } parameters:
                EditParameter(choices.Of(parameters));
                break;
            case 2:
                EditDocument();
                break;
            default:
                EditSchema(choices.Of([.. SchemaNodes()]));
                break;
        }
    }

    private IEnumerable<JsonObject> Operations() => ((JsonObject)_document["paths"]!).SelectMany(static path => (JsonObject)path.Value!)
        .Where(static pair => pair.Key is "get" or "post" or "put" or "delete").Select(static pair => (JsonObject)pair.Value!);

    private IEnumerable<JsonObject> Parameters() =>
        Operations().Concat(((JsonObject)_document["paths"]!).Select(static path => (JsonObject)path.Value!))
            .SelectMany(static owner => owner["parameters"] as JsonArray ?? []).Cast<JsonObject>();

    private IEnumerable<JsonObject> SchemaNodes()
    {
        var open = new Stack<JsonNode>([_document["paths"]!, _document["components"]!["schemas"]!]);
        while (open.TryPop(out var node))
        {
            foreach (var child in node is JsonObject map ? map.Select(static pair => pair.Value) : node is JsonArray items ? items : [])
            {
                if (child is JsonObject one
                    && (one.ContainsKey("$ref") || one.ContainsKey("oneOf") || (one.ContainsKey("type") && !one.ContainsKey("in"))))
                {
                    yield return one;
                }

                if (child is not null)
                {
                    open.Push(child);
                }
            }
        }
    }

    private void EditDocument()
    {
        switch (choices.Below(6))
        {
            case 0:
                _document["info"]!["version"] = choices.Of("1.2.1", "2.0.0");
                break;
            case 1:
                _document["security"] = choices.Of<JsonNode>(new JsonArray(), new JsonArray(new JsonObject { ["key"] = new JsonArray() }));
                break;
            case 2:
                _document["servers"]![0]!["url"] = choices.Of("https://{region}.example.com", "https://example.org/v1");
                break;
            case 3:
                _document["info"]!["description"] = "Another description.";
                break;
            case 4:
                Schemas["New"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["a"] = new JsonObject { ["type"] = "string" } }
                };
                break;
            default:
                Rename(choices.Of(s_schemas), "Renamed");
                break;
        }
    }

    private void Rename(string key, string name)
    {
        if (!Schemas.ContainsKey(key) || Schemas.ContainsKey(name))
        {
            return;
        }

        var schema = Schemas[key]!;
        Schemas.Remove(key);
        Schemas[name] = schema;
        foreach (var node in SchemaNodes().Where(node => node["$ref"]?.GetValue<string>() == "#/components/schemas/" + key).ToArray())
        {
            node["$ref"] = "#/components/schemas/" + name;
        }
    }

    private void EditOperation(JsonObject operation)
    {
        var responses = (JsonObject)operation["responses"]!;
        switch (choices.Below(10))
        {
            case 0:
                operation["operationId"] = "renamed";
                break;
            case 1:
                operation["deprecated"] = true;
                break;
            case 2:
                operation["description"] = "Another description.";
                break;
            case 3 when responses.Count > 1:
                responses.Remove(choices.Of([.. responses.Select(static pair => pair.Key)]));
                break;
            case 4:
                responses[choices.Of("202", "400", "4XX", "default")] = new JsonObject
                {
                    ["description"] = "",
                    ["content"] = new JsonObject
                    {
                        [choices.Of("application/json", "text/plain")] = new JsonObject { ["schema"] = Schema() }
                    },
                };
                break;
            case 5:
                operation["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray("read") });
                break;
            case 6:
                operation["requestBody"] = new JsonObject
                {
                    ["required"] = choices.OneIn(2),
                    ["content"] = new JsonObject
                    {
                        [choices.Of("application/json", "application/x-www-form-urlencoded")] = new JsonObject { ["schema"] = Schema() }
                    },
                };
                break;
            case 7:
                operation.Remove("requestBody");
                break;
            case 8:
                operation.Remove("x-dcsgen-paging");
                break;
            default:
                (operation["parameters"] as JsonArray ?? (JsonArray)(operation["parameters"] = new JsonArray())).Add(new JsonObject
                {
                    ["name"] = choices.Of("page", "size"),
                    ["in"] = choices.Of("query", "header"),
                    ["required"] = choices.OneIn(2),
                    ["schema"] = Schema(),
                });
                break;
        }
    }

    private void EditParameter(JsonObject parameter)
    {
        switch (choices.Below(8))
        {
            case 0 when parameter["in"]!.GetValue<string>() != "path":
                ((JsonArray)parameter.Parent!).Remove(parameter);
                break;
            case 1 when parameter["in"]!.GetValue<string>() != "path":
                parameter["required"] = parameter["required"]?.GetValue<bool>() != true;
                break;
            case 2 when parameter["in"]!.GetValue<string>() != "path":
                parameter["in"] = choices.Of("query", "header", "cookie");
                break;
            case 3:
                parameter["x-dcsgen-client"] = true;
                break;
            case 4:
                parameter["deprecated"] = true;
                break;
            case 5:
                parameter["explode"] = false;
                break;
            case 6:
                parameter["description"] = "Another description.";
                break;
            default:
                parameter["schema"] = Schema();
                break;
        }
    }

    private void EditSchema(JsonObject schema)
    {
        switch (choices.Below(12))
        {
            case 0:
                Replace(schema, Schema());
                break;
            case 1:
                schema["description"] = "Another description.";
                break;
            case 2 when schema["type"] is JsonValue type:
                schema["type"] = new JsonArray(type.DeepClone(), "null");
                break;
            case 3:
                schema[choices.Of("readOnly", "writeOnly", "deprecated")] = true;
                break;
            case 4:
                schema[choices.Of("maximum", "minLength", "maxItems", "default")] = choices.Below(3);
                break;
            case 5 when schema["enum"] is JsonArray values:
                values.Add("z" + values.Count);
                break;
            case 6 when schema["enum"] is JsonArray { Count: > 1 } values:
                values.RemoveAt(0);
                break;
            case 7:
                schema["format"] = choices.Of("int64", "date-time", "uuid", "hostname");
                break;
            case 8 when schema["properties"] is JsonObject { Count: > 0 } properties:
                properties.Remove(choices.Of([.. properties.Select(static pair => pair.Key)]));
                break;
            case 9 when schema["properties"] is JsonObject properties:
                properties["added"] = Schema();
                break;
            case 10 when schema["properties"] is JsonObject { Count: > 0 } properties:
                var name = choices.Of([.. properties.Select(static pair => pair.Key)]);
                var required = schema["required"] as JsonArray ?? (JsonArray)(schema["required"] = new JsonArray());
                if (required.FirstOrDefault(one => one!.GetValue<string>() == name) is { } known)
                {
                    required.Remove(known);
                }
                else
                {
                    required.Add(name);
                }

                break;
            case 11 when schema["type"] is JsonValue value && value.GetValue<string>() == "object":
                schema["additionalProperties"] = choices.Of<JsonNode>(true, false, Schema());
                break;
        }
    }

    private static void Replace(JsonObject schema, JsonObject other)
    {
        schema.Clear();
        foreach (var pair in other)
        {
            schema[pair.Key] = pair.Value?.DeepClone();
        }
    }

    private JsonObject Schema() => choices.Below(10) switch
    {
        0 => new() { ["type"] = "string" },
        1 => new() { ["type"] = "integer", ["format"] = "int32" },
        2 => new() { ["type"] = "number" },
        3 => new() { ["type"] = "boolean" },
        4 => new() { ["type"] = "string", ["enum"] = new JsonArray("here", "away") },
        5 => new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/" + choices.Of([.. Schemas.Select(static pair => pair.Key)]) }
        },
        6 => new() { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = new JsonObject { ["type"] = "string" } } },
        7 => new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } },
        _ => new() { ["$ref"] = "#/components/schemas/" + choices.Of([.. Schemas.Select(static pair => pair.Key)]) },
    };
}
