using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>The files of multipart bodies.</summary>
internal static class MultipartMapper
{
    /// <summary>The schemas, as they are used, that stand for files or arrays of them: binary ones, and texts whose part is said to be
    /// something else.</summary>
    public static IEnumerable<IOpenApiSchema> FilesOf(ParsedDocument document)
    {
        foreach (var content in document.Operations().SelectMany(static operation => operation.Body?.Contents() ?? []))
        {
            if (content.Kind != MediaKind.Multipart)
            {
                continue;
            }

            foreach (var property in Properties(content.Schema.Written, []))
            {
                var schema = property.Value is { Items: { } items } ? items : property.Value;
                var contentType = content.At.Value.Encoding is { } encodings && encodings.TryGetValue(property.Key, out var encoding)
                    ? encoding.ContentType
                    : null;
                if (SchemaFacts.Target(schema) is { } target && (MediaTypes.IsBinary(target) || IsFile(target, schema, contentType)))
                {
                    yield return property.Value;
                }
            }
        }
    }

    /// <summary>Returns the first required property of a body that is a file; null if absent.</summary>
    public static string? RequiredFile(SchemaMapper schemas, LocatedSchema body)
    {
        if (body.Written is null)
        {
            return null;
        }

        var required = MemberSet.Of(body).Required;
        return SchemaParts.OfMembers(body).All.SelectMany(static part => part.At.Properties)
            .Where(pair => required.Contains(pair.Key) && schemas.IsFile(pair.Value.Written))
            .Select(static pair => pair.Key)
            .FirstOrDefault();
    }

    /// <summary>The methods, with the files of their bodies.</summary>
    public static List<ClientMethod> WithFiles(
        List<ClientMethod> methods, EquatableArray<ModelType> models, EquatableArray<UnionType> unions)
    {
        var byName = models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        var unionsByName = unions.ToDictionary(static union => union.Name, StringComparer.Ordinal);
        return methods.ConvertAll(method => method.Body is { Kind: BodyKind.Multipart, Type: NamedType named } body
            ? method with { Body = body with { Files = Files(named).ToEquatableArray() } }
            : method);

        IEnumerable<FilePart> Files(NamedType type) => type.Kind == NamedKind.Union
            ? unionsByName[type.Name].Variants.Select(static one => one.Type).OfType<NamedType>()
                .SelectMany(variant => Files(variant).Select(file => file with { Variant = variant.Name }))
            : byName[type.Name].Properties.Where(static property => property.IsOpaque).Select(File);
    }

    /// <summary>Reports the files of types that are JSON, too: there they are left out.</summary>
    /// <param name="methods">The operations.</param>
    /// <param name="others">Types of JSON values other than those of operations.</param>
    /// <param name="models">All records.</param>
    /// <param name="unions">All unions.</param>
    /// <param name="pointers">The pointers of the properties that are files.</param>
    /// <param name="findings">Gets them.</param>
    public static void ReportFilesInJson(
        IEnumerable<ClientMethod> methods, IEnumerable<TypeRef> others, EquatableArray<ModelType> models, EquatableArray<UnionType> unions,
        Dictionary<(string TypeName, string WireName), string> pointers, Findings findings)
    {
        if (pointers.Count == 0)
        {
            return;
        }

        var modelsByName = models.ToDictionary(static model => model.Name, StringComparer.Ordinal);
        var unionsByName = unions.ToDictionary(static union => union.Name, StringComparer.Ordinal);
        var inJson = TypeGraph.Reachable(others.Concat(methods.SelectMany(Json)), Inside);
        foreach (var pair in pointers.Where(pair => inJson.Contains(pair.Key.TypeName)))
        {
            findings.Approximated(pair.Value, $"The property '{pair.Key.WireName}' of '{pair.Key.TypeName}' is a file of a multipart body; where '{pair.Key.TypeName}' is JSON it is left out");
        }

        // Of a multipart body, the types in its parts.
        IEnumerable<TypeRef> Json(ClientMethod method) =>
            method.AllParameters().Select(static parameter => parameter.Type)
                .Concat(method.Errors.Where(static error => error.Type is not null).Select(static error => error.Type!))
                .Concat(method.Result.Type is { } result ? [result] : [])
                .Concat(method.Body is not { } body ? [] : body.Kind == BodyKind.Multipart ? Parts(body.Type) : [body.Type]);

        IEnumerable<TypeRef> Parts(TypeRef body) =>
            body is NamedType { Kind: NamedKind.Union } ? Inside(body).SelectMany(Inside) : Inside(body);

        IEnumerable<TypeRef> Inside(TypeRef type) => type switch
        {
            ListType list => [list.Item],
            MapType map => [map.Value],
            NamedType { Kind: NamedKind.Model } named when modelsByName.TryGetValue(named.Name, out var model) =>
                model.AllProperties().Select(static property => property.Type)
                    .Concat(model.AllAdditional is { } additional ? [additional.Value] : [])
                    .Concat((model.Family?.Descendants ?? []).Select(static one => new NamedType(one.Name, NamedKind.Model))),
            NamedType { Kind: NamedKind.Union } named when unionsByName.TryGetValue(named.Name, out var union) =>
                union.Variants.Select(static one => one.Type),
            _ => [],
        };
    }

    private static FilePart File(ModelProperty property) => new(property.WireName, property.Name, property.Type is ListType);

    // Without a format the content says it: 3.1's contentMediaType, or the encoding's contentType of an inline text.
    private static bool IsFile(IOpenApiSchema target, IOpenApiSchema schema, string? contentType)
    {
        var type = (target.Type ?? 0) & ~JsonSchemaType.Null;
        var isText = type is JsonSchemaType.String && target.Format is null && target.Enum is not { Count: > 0 };
        var isAny = type == 0
            && target.Properties is not { Count: > 0 }
            && target.OneOf is not { Count: > 0 }
            && target.AnyOf is not { Count: > 0 }
            && target.AllOf is not { Count: > 0 };
        contentType ??= Extensions.AsString(target.UnrecognizedKeywords is { } keywords
            && !keywords.ContainsKey("contentEncoding")
            && keywords.TryGetValue("contentMediaType", out var node) ? node : null);
        return schema is not OpenApiSchemaReference && (isText || isAny) && contentType is { Length: > 0 } said
            && said.Split(',').All(static one => MediaTypes.KindOf(one.Trim(), schema: null) == MediaKind.Binary);
    }

    private static IEnumerable<KeyValuePair<string, IOpenApiSchema>> Properties(IOpenApiSchema? given, HashSet<IOpenApiSchema> visited) =>
        SchemaFacts.Target(given) is { } schema && visited.Add(schema)
            ? (schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
                .Concat((schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(SchemaFacts.VariantsOf(schema))
                    .SelectMany(part => Properties(part, visited)))
            : [];
}
