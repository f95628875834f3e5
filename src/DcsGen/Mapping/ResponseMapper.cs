using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>Responses: what a success gives, and what an error carries.</summary>
internal sealed class ResponseMapper(SchemaMapper schemas, Findings findings)
{
    /// <param name="problem">Why the operation cannot be expressed; null for no reason.</param>
    public (MethodResult Result, List<ErrorCase> Errors) Map(OpenApiResponses? responses, string pointer, string methodName, out string? problem)
    {
        var all = (responses ?? []).Where(static pair => pair.Value is not OpenApiResponseReference reference || Resolving.LeadsSomewhere(reference)).ToArray();
        var successes = all.Where(static pair => pair.Key.StartsWith("2", StringComparison.Ordinal)).ToArray();
        if (successes.Length == 0)
        {
            // A default that stands alone says what a success is, too.
            successes = all.Where(static pair => pair.Key == "default").ToArray();
        }

        var errors = MapErrors(all.Where(static pair => !pair.Key.StartsWith("2", StringComparison.Ordinal)), pointer, methodName);
        return (MapSuccess(successes, pointer, methodName, out problem), errors);
    }

    private MethodResult MapSuccess(KeyValuePair<string, IOpenApiResponse>[] successes, string pointer, string methodName, out string? problem)
    {
        problem = null;
        TypeRef? type = null;
        var mayBeEmpty = false;
        var accept = new List<string>();
        foreach (var pair in successes)
        {
            var content = pair.Value.Content;
            if (content is not { Count: > 0 })
            {
                mayBeEmpty = true;
                continue;
            }

            if (MediaTypes.Json(content) is not { } json)
            {
                problem = $"its response {pair.Key} is {string.Join(", ", content.Keys)}, and only JSON is supported";
                continue;
            }

            if (!accept.Contains(MediaTypes.Concrete(json.Name)))
            {
                accept.Add(MediaTypes.Concrete(json.Name));
            }

            var mapped = MapJson(pair, json, pointer, methodName + "Response");
            if (type is not null && type != mapped)
            {
                findings.Approximated(Pointer.Child(pointer, pair.Key), $"The success {pair.Key} has another body than the first success, and is read as that one");
            }

            type ??= mapped;
        }

        return new(type is not null && mayBeEmpty ? type with { IsNullable = true } : type, mayBeEmpty, string.Join(", ", accept));
    }

    private List<ErrorCase> MapErrors(IEnumerable<KeyValuePair<string, IOpenApiResponse>> responses, string pointer, string methodName)
    {
        var byType = new List<(TypeRef? Type, List<string> Statuses)>();
        foreach (var pair in responses)
        {
            var type = pair.Value.Content is { Count: > 0 } content && MediaTypes.Json(content) is { } json
                ? MapJson(pair, json, pointer, methodName + (pair.Key == "default" ? "" : pair.Key) + "Error") with { IsNullable = false }
                : null;
            var index = byType.FindIndex(known => known.Type == type);
            if (index < 0)
            {
                byType.Add((type, [pair.Key]));
            }
            else
            {
                byType[index].Statuses.Add(pair.Key);
            }
        }

        return byType.ConvertAll(static pair => new ErrorCase(pair.Statuses.ToEquatableArray(), pair.Type));
    }

    private TypeRef MapJson(KeyValuePair<string, IOpenApiResponse> response, (string Name, IOpenApiMediaType MediaType) json, string pointer, string name)
    {
        var at = Pointer.Child(pointer, response.Key);
        if (response.Value is OpenApiResponseReference { Reference.Id: { } id })
        {
            (at, name) = (Pointer.Child("/components/responses", id), Identifier.Pascal(id));
        }

        return schemas.Map(json.MediaType.Schema, Pointer.Child(Pointer.Child(Pointer.Child(at, "content"), json.Name), "schema"), name);
    }
}
