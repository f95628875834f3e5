using DcsGen.CSharp;
using DcsGen.Incremental;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>The files of multipart bodies.</summary>
internal static class MultipartMapper
{
    /// <summary>The schemas that stand for files: binary ones, and texts whose part is said to be something else.</summary>
    public static IEnumerable<IOpenApiSchema> FilesOf(OpenApiDocument document)
    {
        foreach (var content in Bodies(document).SelectMany(static body => body.Content ?? Enumerable.Empty<KeyValuePair<string, IOpenApiMediaType>>()))
        {
            if (MediaTypes.KindOf(content) != MediaKind.Multipart)
            {
                continue;
            }

            foreach (var property in Properties(content.Value.Schema, []))
            {
                var schema = SchemaFacts.Resolve(property.Value) is { Items: { } items } ? items : property.Value;
                var contentType = content.Value.Encoding is { } encodings && encodings.TryGetValue(property.Key, out var encoding) ? encoding.ContentType : null;
                if (SchemaFacts.Target(schema) is { } target && (MediaTypes.IsBinary(target) || IsFile(target, schema, contentType)))
                {
                    yield return target;
                }
            }
        }
    }

    /// <summary>The methods, with the files of their bodies.</summary>
    public static List<ClientMethod> WithFiles(List<ClientMethod> methods, EquatableArray<ModelType> models)
    {
        var byName = models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        return methods.ConvertAll(method => method.Body is { Kind: BodyKind.Multipart, Type: NamedType named } body
            ? method with { Body = body with { Files = byName[named.Name].Properties.Where(static property => property.IsOpaque).Select(File).ToEquatableArray() } }
            : method);
    }

    private static FilePart File(ModelProperty property) => new(property.WireName, property.Name, property.Type is ListType);

    // Without a format the content says it: 3.1's contentMediaType, or the encoding's contentType of an inline text.
    private static bool IsFile(IOpenApiSchema target, IOpenApiSchema schema, string? contentType)
    {
        var type = (target.Type ?? 0) & ~JsonSchemaType.Null;
        var isText = type is JsonSchemaType.String && target.Format is null && target.Enum is not { Count: > 0 };
        var isAny = type == 0 && target.Properties is not { Count: > 0 } && target.OneOf is not { Count: > 0 } && target.AnyOf is not { Count: > 0 } && target.AllOf is not { Count: > 0 };
        contentType ??= Extensions.AsString(target.UnrecognizedKeywords is { } keywords && !keywords.ContainsKey("contentEncoding") && keywords.TryGetValue("contentMediaType", out var node) ? node : null);
        return schema is not OpenApiSchemaReference && (isText || isAny) && contentType is { Length: > 0 } said
            && said.Split(',').All(static one => MediaTypes.KindOf(new(one.Trim(), new OpenApiMediaType())) == MediaKind.Binary);
    }

    private static IEnumerable<KeyValuePair<string, IOpenApiSchema>> Properties(IOpenApiSchema? given, HashSet<IOpenApiSchema> visited) =>
        SchemaFacts.Target(given) is { } schema && visited.Add(schema)
            ? (schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
                .Concat((schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).SelectMany(branch => Properties(branch, visited)))
            : [];

    private static IEnumerable<IOpenApiRequestBody> Bodies(OpenApiDocument document) =>
        OperationMapper.Paths(document).SelectMany(static path => path.Value.Operations ?? [])
            .Select(static operation => operation.Value.RequestBody)
            .Where(static body => body is not null && (body is not OpenApiRequestBodyReference reference || Resolving.LeadsSomewhere(reference)))
            .Select(static body => body!);
}
