using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Request bodies.</summary>
internal sealed class BodyMapper(SchemaMapper schemas, Findings findings, string clientName)
{
    /// <summary>Maps the request body of an operation.</summary>
    /// <returns>The bodies that the operation takes, the preferred one first, each with the end of the name that its method has if it is
    /// not the first; empty if absent. Or the reason why the operation cannot be expressed.</returns>
    public Outcome<List<(string Suffix, RequestBody Body)>> Map(LocatedOperation operation, string methodName)
    {
        if (operation.Body is not { Value: var body } at)
        {
            return new([]);
        }

        if (IsUnresolved(body))
        {
            return new($"its request body is a $ref that cannot be resolved");
        }

        if (GrpcGateway.IsInputStream(body.Description))
        {
            findings.Approximated(at.Pointer, $"The body is a stream of values, each on a line: one value is sent");
        }

        var name = at.Component is { } component ? Identifier.Pascal(component) : methodName;
        var isComponent = name != methodName;
        var isRequired = body.Required || FormDataMapper.IsRequired(operation);
        var bodies = new List<(string Suffix, RequestBody Body)>();
        foreach (var kind in Sendable(at.Contents()).GroupBy(static content => KindOf(content)).OrderBy(static group => group.Key))
        {
            foreach (var (words, content) in Distinct(kind.Key, [.. kind], name, isComponent))
            {
                var owner = words.Length > 0 ? name + words
                    : bodies.Count > 0 && kind.Key is BodyKind.Form or BodyKind.Multipart ? name + kind.Key : name;
                var mapped = Map(kind.Key, content, isComponent ? owner : owner + "Request");
                if (kind.Key is BodyKind.Form or BodyKind.Multipart && mapped.Encodings.Count == 0)
                {
                    mapped = mapped with { Encodings = FormDataMapper.Encodings(operation) };
                }

                ReportInvalid(content, mapped.MediaType);
                bodies.Add((words.Length > 0 ? "As" + words : Suffix(mapped.Kind), mapped with
                {
                    Type = mapped.Type with { IsNullable = !isRequired },
                    Doc = Docs.Of("", body.Description),
                }));
            }
        }

        return bodies;
    }

    /// <summary>Returns whether the document refers to a request body that is not there.</summary>
    public static bool IsUnresolved(IOpenApiRequestBody? body) => Extensions.GetBoolean(body?.Extensions, ReaderKeys.Unresolved);

    private void ReportInvalid(LocatedContent content, string sent)
    {
        if (!MediaTypes.IsValid(content.Name))
        {
            findings.Approximated(content.At.Pointer, $"'{content.Name}' is not a valid media type: the body is sent as {sent}");
        }
    }

    // The end of the name of a method that sends another kind of body than the preferred one.
    private static string Suffix(BodyKind kind) => kind switch
    {
        BodyKind.File => "AsStream",
        _ => "As" + kind,
    };

    // Without JSON that cannot be sent: a file has no JSON, and a body without a required one is wrong.
    private IEnumerable<LocatedContent> Sendable(IReadOnlyList<LocatedContent> contents)
    {
        var hasMultipart = contents.Any(static content => KindOf(content) == BodyKind.Multipart);
        foreach (var content in contents)
        {
            if (hasMultipart && content.Kind == MediaKind.Json && MultipartMapper.RequiredFile(schemas, content.Schema) is { } file)
            {
                findings.LeftOut(content.At.Pointer, $"A body of {content.Name} is left out, because its required property '{file}' is a file: send it as multipart/form-data");
            }
            else
            {
                yield return content;
            }
        }
    }

    // The contents of one kind that each need a method: the first without a name of its own.
    private IEnumerable<(string Words, LocatedContent Content)> Distinct(
        BodyKind kind, LocatedContent[] contents, string name, bool isComponent)
    {
        var first = kind == BodyKind.Json && MediaTypes.Json(contents) is { } json ? json : contents[0];
        yield return ("", first);

        // A file, and content that the caller makes, has a media type of its own.
        if (kind is not (BodyKind.Json or BodyKind.Text))
        {
            yield break;
        }

        var known = new HashSet<(string Format, TypeRef? Type)> { (Format(first), TypeOf(first, "")) };
        foreach (var other in contents.Where(content => content != first))
        {
            var words = MediaTypeName.Suffix(other.Name);
            if (known.Add((Format(other), TypeOf(other, words))))
            {
                yield return (words, other);
            }
            else if (kind == BodyKind.Text && MediaTypes.Essence(other.Name) != MediaTypes.Essence(first.Name))
            {
                findings.Approximated(other.At.Pointer, $"A body of {other.Name} is sent as another media type of the same format");
            }
        }

        TypeRef? TypeOf(LocatedContent content, string words) =>
            kind != BodyKind.Json ? null
            : schemas.Map(content.Schema, name + words + (isComponent ? "" : "Request")) with { IsNullable = false };

        // JSON of one type is the same whatever it is called, but for patches, whose media type says what is done with it (RFC 6902,
        // RFC 7396). Of text it is the format: text/x-yaml is application/yaml.
        string Format(LocatedContent content)
        {
            var essence = MediaTypes.Essence(content.Name);
            var subtype = essence.Substring(essence.IndexOf('/') + 1);
            return kind == BodyKind.Json ? subtype.IndexOf("patch", StringComparison.Ordinal) >= 0 ? essence : ""
                : subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2)
                : subtype;
        }
    }

    private RequestBody Map(BodyKind kind, LocatedContent content, string typeName)
    {
        if (kind is BodyKind.Form or BodyKind.Multipart)
        {
            var type = schemas.Map(content.Schema, typeName);
            if (type is NamedType { Kind: NamedKind.Model } or MapType || (type is NamedType union && schemas.IsUnionOfObjects(union)))
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
