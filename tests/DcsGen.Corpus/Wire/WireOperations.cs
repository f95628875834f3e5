using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>Reads the operations of OpenAPI 2.0 to 3.2 from a document, by a reading of the specification of its own.</summary>
internal sealed class WireOperations(SourceDocument document, Schemas schemas)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public IEnumerable<WireOperation> Read()
    {
        foreach (var (path, at) in document.Root["paths"].Members())
        {
            if (path.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            var item = document.Follow(at);
            foreach (var (name, operation) in item.Members())
            {
                if (s_methods.Contains(name) && operation.Object is not null)
                {
                    yield return Read(path, name.ToUpperInvariant(), item, operation);
                }
            }

            foreach (var (name, operation) in item["additionalOperations"].Members())
            {
                if (operation.Object is not null)
                {
                    yield return Read(path, name, item, operation);
                }
            }
        }
    }

    private WireOperation Read(string path, string method, Place item, Place operation)
    {
        var parameters = new List<Place>();
        foreach (var parameter in operation["parameters"].Items().Concat(item["parameters"].Items()).Select(document.Follow))
        {
            if (parameter.Object is not null
                && !parameters.Exists(one => one.Text("name") == parameter.Text("name") && one.Text("in") == parameter.Text("in")))
            {
                parameters.Add(parameter);
            }
        }

        return new(operation, method, path)
        {
            RelativeServer = RelativeServer(),
            HasServer = operation["servers"].Node is JsonArray { Count: > 0 } || item["servers"].Node is JsonArray { Count: > 0 },
            Parameters = [.. parameters.Where(static one => one.Text("in") is "path" or "query" or "header" or "cookie" or "querystring")
                .Where(IsSent)
                .Select(Parameter)],
            Bodies = document.Version < 3 ? [.. Bodies2(operation, parameters)] : [.. Bodies(operation)],
            Responses = [.. Responses(operation)],
        };
    }

    private string RelativeServer()
    {
        if (document.Version < 3)
        {
            return document.Root.Text("host") is null && document.Root.Text("basePath")?.Trim('/') is { Length: > 0 } basePath
                ? "/" + basePath
                : "";
        }

        var server = document.Root["servers"].Items().FirstOrDefault();
        var url = server.Node is null ? "" : server["variables"].Members().Aggregate(
            server.Text("url") ?? "",
            static (url, variable) => url.Replace(
                "{" + variable.Name + "}", variable.Place.Object?["default"]?.ToString() ?? "", StringComparison.Ordinal));
        return url.Contains("://", StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith('{')
            ? ""
            : "/" + url.Trim('/') is var path && path.Length > 1 ? path : "";
    }

    // OpenAPI 3: "If in is "header" and the name field is "Accept", "Content-Type" or "Authorization", the parameter definition SHALL be
    // ignored." HttpClient writes the headers that frame the body.
    private bool IsSent(Place parameter) => parameter.Text("in") != "header" || parameter.Text("name")?.ToLowerInvariant() switch
    {
        "content-length" or "transfer-encoding" => false,
        "accept" or "content-type" or "authorization" => document.Version < 3,
        _ => true,
    };

    private WireParameter Parameter(Place parameter)
    {
        var at = parameter.Text("in")!;
        var content = parameter["content"].Members().Select(static one => one.Place).FirstOrDefault();
        var schema = document.Version < 3 ? parameter : content.Node is not null ? content["schema"] : parameter["schema"];
        var (style, explode) = document.Version < 3 ? Style2(parameter, at)
            : content.Node is not null && !Media.IsJson(parameter["content"].Members().First().Name)
            ? (at is "path" or "header" ? "simple" : "form", false)
            : content.Node is not null || at == "querystring" ? ("content", false)
            : Style3(parameter, at);
        return new(
            parameter,
            parameter.Text("name") ?? "",
            at,
            at == "path" || parameter.Boolean("required") == true,
            schemas.Add(schema, Direction.Request),
            style,
            explode);
    }

    private static (string Style, bool Explode) Style3(Place parameter, string at)
    {
        var style = parameter.Text("style") ?? (at is "path" or "header" ? "simple" : "form");
        return (style, parameter.Boolean("explode") ?? style is "form" or "deepObject");
    }

    private static (string Style, bool Explode) Style2(Place parameter, string at) => parameter.Text("collectionFormat") switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "tsv" => ("tabDelimited", false),
        "pipes" => ("pipeDelimited", false),
        _ => (at is "path" or "header" ? "simple" : "form", false),
    };

    private IEnumerable<WireBody> Bodies(Place operation)
    {
        var body = document.Follow(operation["requestBody"]);
        foreach (var (mediaType, at) in body["content"].Members())
        {
            var content = document.Follow(at);
            yield return new(
                content,
                mediaType,
                body.Boolean("required") == true,
                content["schema"].Node is null ? null : schemas.Add(content["schema"], Direction.Request))
            {
                Encodings = content["encoding"].Members().ToDictionary(
                    static one => one.Name,
                    static one => new WireEncoding(one.Place.Text("style"), one.Place.Boolean("explode"), one.Place.Text("contentType"))),
            };
        }
    }

    private IEnumerable<WireBody> Bodies2(Place operation, List<Place> parameters)
    {
        var consumes = Texts(operation["consumes"]) ?? Texts(document.Root["consumes"]) ?? [];
        if (parameters.Find(static one => one.Text("in") == "body") is { Node: not null } body)
        {
            var media = consumes.Where(static one => !one.StartsWith("multipart/", StringComparison.Ordinal) && one != "application/x-www-form-urlencoded").ToList();
            foreach (var mediaType in media.Count > 0 ? media : consumes.Count > 0 ? consumes : [Default(body["schema"])])
            {
                yield return new(body, mediaType, body.Boolean("required") == true, schemas.Add(body["schema"], Direction.Request));
            }

            yield break;
        }

        var fields = parameters.Where(static one => one.Text("in") == "formData").ToList();
        if (fields.Count == 0)
        {
            yield break;
        }

        var key = schemas.Add(new JsonObject
        {
            ["x-at"] = operation.ToString(),
            ["type"] = "object",
            ["properties"] = new JsonObject(
                fields.Select(field => KeyValuePair.Create(field.Text("name") ?? "", (JsonNode?)schemas.Inline(field, Direction.Request)))),
            ["required"] = new JsonArray([.. fields.Where(static field => field.Boolean("required") == true)
                .Select(static field => JsonValue.Create(field.Text("name") ?? ""))]),
        });
        var isMultipart = fields.Exists(static field => field.Text("type") == "file")
            || (consumes.Contains("multipart/form-data") && !consumes.Contains("application/x-www-form-urlencoded"));
        yield return new(
            operation,
            isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded",
            fields.Exists(static field => field.Boolean("required") == true),
            key)
        {
            Encodings = fields.Where(static field => field.Text("type") == "array").ToDictionary(
                static field => field.Text("name") ?? "",
                static field => Style2(field, "formData") is var (style, explode) ? new WireEncoding(style, explode, null) : null!),
        };
    }

    private IEnumerable<WireResponse> Responses(Place operation)
    {
        foreach (var (status, at) in operation["responses"].Members())
        {
            if (status.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            var response = document.Follow(at);
            if (document.Version < 3)
            {
                if (response["schema"].Node is null)
                {
                    yield return new(response, status, null, null);
                    continue;
                }

                var produces = Texts(operation["produces"]) ?? Texts(document.Root["produces"]) ?? [];
                var key = schemas.Add(response["schema"], Direction.Response);
                foreach (var mediaType in produces.Count > 0 ? produces : [Default(response["schema"])])
                {
                    var isLines = response.Text("description")?.EndsWith("(streaming responses)", StringComparison.Ordinal) == true;
                    yield return new(response, status, mediaType, key, IsItem: isLines) { IsLines = isLines };
                }

                continue;
            }

            var count = 0;
            foreach (var (mediaType, contentAt) in response["content"].Members())
            {
                count++;
                var content = document.Follow(contentAt);
                var isItem = content["itemSchema"].Node is not null;
                var schema = isItem ? content["itemSchema"] : content["schema"];
                yield return new(content, status, mediaType, schema.Node is null ? null : schemas.Add(schema, Direction.Response), isItem);
            }

            if (count == 0)
            {
                yield return new(response, status, null, null);
            }
        }
    }

    private static string Default(Place schema) =>
        schema.Text("type") == "file" || schema.Text("format") == "binary" ? "application/octet-stream" : "application/json";

    private static List<string>? Texts(Place place) =>
        place.Node is JsonArray items ? [.. items.OfType<JsonValue>().Select(static item => item.ToString())] : null;
}
