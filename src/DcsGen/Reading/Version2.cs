using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>
/// Corrects the servers, responses and bodies that the model's reader creates for a 2.0 document. A document without <c>host</c> gets a
/// place on a disk, and one without <c>schemes</c> a server without a scheme. Each response gets a body, of bytes if <c>produces</c> is
/// left out; a response without a schema has no body (OpenAPI 2.0, Response Object), and one with a schema is JSON unless the document
/// has another media type. A body gets the root's <c>consumes</c> even if the operation has an empty list, which replaces it, and even if
/// its parameters are fields of a form.
/// </summary>
internal static class Version2
{
    private static readonly HashSet<string> s_methods =
        new(["get", "put", "post", "delete", "options", "head", "patch"], StringComparer.Ordinal);

    private const string Bytes = "application/octet-stream";

    public static void Mend(OpenApiDocument document, JsonObject root)
    {
        document.Servers = [new() { Url = ServerUrl(root) }];
        foreach (var response in document.Components?.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>())
        {
            Mend(response, Says(root));
        }

        foreach (var path in document.Paths ?? [])
        {
            if (path.Value is not OpenApiPathItem { Operations: { } operations })
            {
                continue;
            }

            foreach (var operation in operations)
            {
                var own = root["paths"]?[path.Key]?[operation.Key.Method.ToLowerInvariant()] as JsonObject;
                var fields = FormFields(root["paths"]?[path.Key]).Concat(FormFields(own)).ToArray();
                if (operation.Value.RequestBody is OpenApiRequestBody body
                    && (fields.Length > 0 || own?["consumes"] is JsonArray { Count: 0 }))
                {
                    MendBody(body, fields);
                }

                foreach (var response in operation.Value.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>())
                {
                    // The operation's list replaces the document's, if it is empty too.
                    Mend(response, Says(own?.ContainsKey("produces") == true ? own : root));
                }
            }
        }
    }

    /// <summary>Copies the bodies and form fields among the parameters of a path to its operations, which would not have them otherwise:
    /// the model's reader makes a request body only of an operation's own parameters. A parameter of the operation replaces one of the
    /// path (OpenAPI 2.0, Path Item Object).</summary>
    public static void GiveBodiesToOperations(JsonObject root)
    {
        foreach (var path in (root["paths"] as JsonObject ?? []).Select(static path => path.Value).OfType<JsonObject>())
        {
            var shared = (path["parameters"] as JsonArray ?? []).OfType<JsonObject>().Where(IsOfBody).ToArray();
            var operations = path.Where(static pair => s_methods.Contains(pair.Key)).Select(static pair => pair.Value).OfType<JsonObject>();
            foreach (var operation in operations)
            {
                var own = operation["parameters"] as JsonArray ?? [];
                var missing = shared.Where(parameter => !own.OfType<JsonObject>().Any(other => Replaces(other, parameter))).ToArray();
                foreach (var parameter in missing)
                {
                    own.Add(parameter.DeepClone());
                }

                if (missing.Length > 0 && own.Parent is null)
                {
                    operation["parameters"] = own;
                }
            }
        }
    }

    private static bool IsOfBody(JsonObject parameter) => TextOf(parameter["in"]) is "body" or "formData";

    // An operation has one body, or the fields of one form.
    private static bool Replaces(JsonObject own, JsonObject parameter) => IsOfBody(own)
        && (TextOf(own["in"]) == "body" || TextOf(parameter["in"]) == "body" || TextOf(own["name"]) == TextOf(parameter["name"]));

    /// <summary>Returns the pointers of the parameters that have a schema. A parameter of 2.0 that is not the body has the keywords of its
    /// value itself (OpenAPI 2.0, Parameter Object).</summary>
    public static HashSet<string> BodyParameters(JsonObject root)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in root["parameters"] as JsonObject ?? [])
        {
            Add(parameter.Value, Pointer.Child("/parameters", parameter.Key));
        }

        foreach (var path in root["paths"] as JsonObject ?? [])
        {
            var at = Pointer.Child("/paths", path.Key);
            AddAll(path.Value, at);
            foreach (var operation in path.Value as JsonObject ?? [])
            {
                AddAll(operation.Value, Pointer.Child(at, operation.Key));
            }
        }

        return found;

        void AddAll(JsonNode? owner, string at)
        {
            var list = (owner as JsonObject)?["parameters"] as JsonArray ?? [];
            for (var i = 0; i < list.Count; i++)
            {
                Add(list[i], Pointer.Child(at + "/parameters", i));
            }
        }

        void Add(JsonNode? parameter, string at)
        {
            if (parameter is JsonObject own && own.ContainsKey("schema"))
            {
                found.Add(at);
            }
        }
    }

    /// <summary>Reports the <c>schemes</c> of an operation that replace those of the document (OpenAPI 2.0, Operation Object) and do not
    /// have the scheme that the client uses. <see cref="Repairs"/> removes them.</summary>
    public static void ReportSchemes(JsonObject root, List<Finding> findings)
    {
        var used = SchemeOf(root) ?? (TextOf(root["host"]) is null ? null : "https");
        foreach (var path in root.ContainsKey("swagger") ? root["paths"] as JsonObject ?? [] : [])
        {
            foreach (var operation in path.Value as JsonObject ?? [])
            {
                if ((operation.Value as JsonObject)?["schemes"] is JsonArray { Count: > 0 } given
                    && given.Select(TextOf).OfType<string>().ToArray() is var schemes
                    && !(used is null ? schemes.Any(static scheme => scheme is "https" or "http") : schemes.Contains(used)))
                {
                    var at = Pointer.Child(Pointer.Child(Pointer.Child("/paths", path.Key), operation.Key), "schemes");
                    findings.Add(new(DiagnosticDescriptors.Approximated.Id, at, $"The operation is served by {string.Join(", ", schemes)} only, and the client calls all operations by {used ?? "http or https"}"));
                }
            }
        }
    }

    private static string? SchemeOf(JsonObject root) =>
        (root["schemes"] as JsonArray ?? []).Select(TextOf).FirstOrDefault(static one => one is "https" or "http");

    // OpenAPI 2.0, Swagger Object: without a host it is the document's own, so that the base path is relative. Without schemes it is the
    // document's own, too: the mapper decides.
    private static string ServerUrl(JsonObject root)
    {
        var path = (Text("basePath") ?? "").Trim('/');
        path = path.Length > 0 ? "/" + path : "";
        if (Text("host")?.Trim('/') is not { Length: > 0 } host)
        {
            return path;
        }

        var scheme = SchemeOf(root);
        return host.Contains("://") ? host + path : (scheme is null ? "//" : scheme + "://") + host + path;

        string? Text(string key) => TextOf(root[key]);
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static IEnumerable<JsonObject> FormFields(JsonNode? owner) => (owner?["parameters"] as JsonArray ?? []).OfType<JsonObject>()
        .Where(static parameter => TextOf(parameter["in"]) == "formData");

    // Fields are sent as a form, whatever the media types of the document are (OpenAPI 2.0, Parameter Object).
    private static void MendBody(OpenApiRequestBody body, JsonObject[] fields)
    {
        if (body.Content is { Count: > 0 } content && content.Values.First() is var media && !content.Keys.Any(IsForm))
        {
            var name = fields.Length == 0
                ? media.Schema is OpenApiSchema { Format: "binary" } ? Bytes : "application/json"
                : Array.Exists(fields, static field => TextOf(field["type"]) == "file") ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
            content.Clear();
            content[name] = media;
        }

        static bool IsForm(string name) =>
            name.StartsWith("multipart/", StringComparison.Ordinal) || name == "application/x-www-form-urlencoded";
    }

    private static bool Says(JsonObject owner) => owner["produces"] is JsonArray { Count: > 0 };

    private static void Mend(IOpenApiResponse given, bool saysWhat)
    {
        if (given is not OpenApiResponse { Content: { } content } response)
        {
            return;
        }

        if (content.Values.All(static media => media.Schema is null))
        {
            response.Content = null;
        }
        else if (!saysWhat && content.TryGetValue(Bytes, out var media))
        {
            // A file may be of any media type.
            content.Remove(Bytes);
            content[media.Schema is OpenApiSchema { Format: "binary" } ? "*/*" : "application/json"] = media;
        }
    }
}
