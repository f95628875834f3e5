using DcsGen.CSharp;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Request bodies.</summary>
internal static class BodyMapper
{
    /// <param name="problem">Why the operation cannot be expressed; null for no reason.</param>
    public static RequestBody? MapBody(IOpenApiRequestBody? body, string pointer, string methodName, SchemaMapper schemas, out string? problem)
    {
        problem = null;
        var name = methodName + "Request";
        if (body is OpenApiRequestBodyReference reference)
        {
            if (!Resolving.LeadsSomewhere(reference))
            {
                problem = "its request body is a $ref that leads nowhere";
                return null;
            }

            var id = reference.Reference.Id ?? "";
            pointer = Pointer.Child("/components/requestBodies", id);
            name = Identifier.Pascal(id);
        }

        if (body?.Content is not { Count: > 0 } content)
        {
            return null;
        }

        if (MediaTypes.Json(content) is not { } json)
        {
            problem = $"its request body is {string.Join(", ", content.Keys)}, and only JSON is supported";
            return null;
        }

        var at = Pointer.Child(Pointer.Child(Pointer.Child(pointer, "content"), json.Name), "schema");
        var type = schemas.Map(json.MediaType.Schema, at, name);
        return new(MediaTypes.Concrete(json.Name), type with { IsNullable = !body.Required }, Docs.Of("", body.Description));
    }
}
