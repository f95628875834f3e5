using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading.References;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Request bodies.</summary>
internal sealed class BodyMapper(SchemaMapper schemas, Findings findings, string clientName)
{
    /// <summary>Maps the request body of an operation.</summary>
    /// <returns>The bodies that the operation takes, one of a kind, the preferred one first; empty for none. Or the reason why the
    /// operation cannot be expressed.</returns>
    public Outcome<List<RequestBody>> Map(LocatedOperation operation, string methodName)
    {
        if (operation.Body is not { Value: var body } at)
        {
            return new([]);
        }

        if (IsUnresolved(body))
        {
            return new($"its request body is a $ref that cannot be resolved");
        }

        var name = at.Component is { } component ? Identifier.Pascal(component) : methodName;
        var bodies = new List<RequestBody>();
        foreach (var content in at.Contents().GroupBy(static content => KindOf(content)).OrderBy(static group => group.Key))
        {
            var chosen = content.Key == BodyKind.Json && MediaTypes.Json(at.Contents()) is { } json ? json : content.First();
            var suffix = bodies.Count > 0 && content.Key is BodyKind.Form or BodyKind.Multipart ? content.Key.ToString() : "";
            var typeName = name + suffix + (name == methodName ? "Request" : "");
            var mapped = Map(content.Key, chosen, typeName);
            if (content.Key is BodyKind.Form or BodyKind.Multipart && mapped.Encodings.Count == 0)
            {
                mapped = mapped with { Encodings = FormDataMapper.Encodings(operation) };
            }

            var isRequired = body.Required || FormDataMapper.IsRequired(operation);
            bodies.Add(mapped with { Type = mapped.Type with { IsNullable = !isRequired }, Doc = Docs.Of("", body.Description) });
        }

        return bodies;
    }

    /// <summary>Returns whether the document refers to a request body that is not there.</summary>
    public static bool IsUnresolved(IOpenApiRequestBody? body) => Extensions.GetBoolean(body?.Extensions, ReferenceResolver.Unresolved);

    /// <summary>What a method is called by that sends another kind of body than the preferred one.</summary>
    public static string Suffix(BodyKind kind) => kind switch
    {
        BodyKind.File => "AsStream",
        _ => "As" + kind,
    };

    private RequestBody Map(BodyKind kind, LocatedContent content, string typeName)
    {
        if (kind is BodyKind.Form or BodyKind.Multipart)
        {
            var type = schemas.Map(content.Schema, typeName);
            if (type is NamedType { Kind: NamedKind.Model } or MapType)
            {
                return New(kind, content.Name, type) with { Encodings = Encodings(content.At) };
            }

            findings.Approximated(content.At.Pointer, $"A body of {content.Name} whose schema is not an object is given as HttpContent");
            kind = BodyKind.Content;
        }

        return kind switch
        {
            BodyKind.File => New(
                kind,
                MediaTypes.Concrete(content.Name, "application/octet-stream"),
                new NamedType(new(clientName + "File"), NamedKind.Opaque)),
            BodyKind.Text => New(kind, MediaTypes.Concrete(content.Name, "text/plain"), new ScalarType(Scalar.String)),
            BodyKind.Content => New(kind, content.Name, new HttpContentType()),
            _ => New(kind, MediaTypes.Concrete(content.Name), schemas.Map(content.Schema, typeName)),
        };
    }

    private static RequestBody New(BodyKind kind, string mediaType, TypeRef type) => new(mediaType, type, Docs.Of("", "")) { Kind = kind };

    // Sequences are text: the caller has the lines.
    private static BodyKind KindOf(LocatedContent content) => content.Kind switch
    {
        MediaKind.Json => BodyKind.Json,
        MediaKind.Form => BodyKind.Form,
        MediaKind.Multipart when content.Name.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) => BodyKind.Multipart,
        MediaKind.Multipart => BodyKind.Content,
        MediaKind.Binary or MediaKind.Lines or MediaKind.JsonSequence => BodyKind.File,
        _ => BodyKind.Text,
    };

    private EquatableArray<FieldEncoding> Encodings(Located<IOpenApiMediaType> mediaType)
    {
        var encodings = new List<FieldEncoding>();
        foreach (var (name, at) in mediaType.Entries(mediaType.Value.Encoding, "encoding").Select(static pair => (pair.Key, pair.Value)))
        {
            var types = at.Value.ContentType?.Split(',').Select(static type => type.Trim()).Where(static type => type.Length > 0).ToArray()
                ?? [];
            var field = new FieldEncoding(
                name,
                Style(at, types),
                types.Length == 1 && MediaTypes.Concrete(types[0], "") is { Length: > 0 } one ? one : null,
                Headers(at).ToEquatableArray());
            if (field is not { Style: FieldStyle.Default, ContentType: null, Headers.Count: 0 })
            {
                encodings.Add(field);
            }
        }

        return encodings.ToEquatableArray();
    }

    // A style, or explode, which implies the style form, says more than a content type (OpenAPI 3.1, Encoding Object).
    private static FieldStyle Style(Located<OpenApiEncoding> encoding, string[] types) => (encoding.Value.Style, encoding.Value.Explode)
        switch
    {
        (ParameterStyle.DeepObject, _) => FieldStyle.DeepObject,
        (ParameterStyle.SpaceDelimited, false) => FieldStyle.Space,
        (ParameterStyle.PipeDelimited, false) => FieldStyle.Pipe,
        (ParameterStyle.Form, false) => FieldStyle.Comma,
        (ParameterStyle.Form, true) => FieldStyle.Exploded,
        (null, false) when encoding.JsonOf("explode") is not null => FieldStyle.Comma,
        (null, true) when encoding.JsonOf("explode") is not null => FieldStyle.Exploded,
        (null, _) when types.Length == 1 && MediaTypes.IsJson(types[0]) => FieldStyle.Json,
        _ => FieldStyle.Default,
    };

    // Headers whose value the document fixes; others are of the file that has the part.
    private IEnumerable<FieldHeader> Headers(Located<OpenApiEncoding> encoding)
    {
        foreach (var header in encoding.Value.Headers ?? Enumerable.Empty<KeyValuePair<string, IOpenApiHeader>>())
        {
            if (header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                // OpenAPI, Encoding Object: it is described by contentType.
                continue;
            }

            var schema = header.Value.Schema;
            var value = schema?.Const ?? Extensions.AsString(schema?.Enum is { Count: 1 } only ? only[0] : schema?.Default);
            if (value is { Length: > 0 }
                && value.All(static c => c is >= ' ' and < (char)127)
                && MediaTypes.Concrete("x/" + header.Key, "") is { Length: > 0 })
            {
                yield return new(header.Key, value);
            }
            else
            {
                findings.Approximated(encoding.PointerTo("headers", header.Key), $"The header '{header.Key}' of a part is sent where the file of the part has it");
            }
        }
    }
}
