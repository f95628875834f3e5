using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>
/// Mends what the model's reader makes of the responses of a 2.0 document: it gives each a body, of bytes where <c>produces</c> is left
/// out. A response without a schema has none (OpenAPI 2.0, Response Object), and one with a schema is JSON unless the document says
/// otherwise. And a body gets the root's <c>consumes</c> where the operation has an empty list of its own, which replaces it.
/// </summary>
internal static class Version2
{
    private const string Bytes = "application/octet-stream";

    public static void Mend(OpenApiDocument document, JsonObject root)
    {
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
