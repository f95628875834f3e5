using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>
/// Corrects the servers, responses and bodies that the model's reader creates for a 2.0 document. A document without <c>host</c> gets a
/// place on a disk, and one without <c>schemes</c> a server without a scheme. Each response gets a body, of bytes if <c>produces</c> is
/// left out; a response without a schema has no body (OpenAPI 2.0, Response Object), and one with a schema is JSON unless the document
/// has another media type. A body gets the root's <c>consumes</c> even if the operation has an empty list, which replaces it.
/// </summary>
internal static class Version2
{
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
                if (own?["consumes"] is JsonArray { Count: 0 } && operation.Value.RequestBody is OpenApiRequestBody body)
                {
                    MendBody(body);
                }

                foreach (var response in operation.Value.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>())
                {
                    // The operation's list replaces the document's, if it is empty too.
                    Mend(response, Says(own?.ContainsKey("produces") == true ? own : root));
                }
            }
        }
    }

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

        var scheme = (root["schemes"] as JsonArray ?? []).Select(TextOf).FirstOrDefault(static one => one is "https" or "http");
        return host.Contains("://") ? host + path : (scheme is null ? "//" : scheme + "://") + host + path;

        string? Text(string key) => TextOf(root[key]);

        static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
    }

    // Not of a form, whose fields say what it is.
    private static void MendBody(OpenApiRequestBody body)
    {
        if (body.Content is { Count: > 0 } content && content.Values.First() is var media && !content.Keys.Any(IsForm))
        {
            content.Clear();
            content[media.Schema is OpenApiSchema { Format: "binary" } ? Bytes : "application/json"] = media;
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
        else if (!saysWhat && content.TryGetValue(Bytes, out var media) && media.Schema is not OpenApiSchema { Format: "binary" })
        {
            content.Remove(Bytes);
            content["application/json"] = media;
        }
    }
}
