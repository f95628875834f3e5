using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>
/// The headers that responses declare: one member each, for all operations and statuses that have it, because a response does not know
/// which operation it answers.
/// </summary>
internal sealed class ResponseHeaderMapper(SchemaMapper schemas, Findings findings, string requestIdHeader)
{
    // RFC 9110, sections 8 and 10.2.1; the base class library keeps these with the content.
    private static readonly HashSet<string> s_content = new(StringComparer.OrdinalIgnoreCase)
    {
        "Allow", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-MD5", "Content-Range", "Expires", "Last-Modified",
    };

    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<Located<IOpenApiHeader>>> _declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(List<Located<IOpenApiHeader>> Declared, string Pointer)> _seen = [];

    /// <summary>Takes the headers of an operation's responses.</summary>
    public void Add(LocatedOperation operation)
    {
        foreach (var header in operation.Responses.SelectMany(static response => response.Value.Headers()))
        {
            Add(header.Key, header.Value);
        }
    }

    /// <summary>All that were declared, in the document's order.</summary>
    public EquatableArray<ResponseHeader> Finish()
    {
        var members = new NameScope(StringComparer.Ordinal, ReservedNames.RecordMembers);
        return _names
            .ConvertAll(name =>
            {
                var declared = _declared[name];
                var (header, pointer, _) = declared[0];
                var member = members.Take("Get" + (GivenName.Of(header.Extensions, pointer, findings) ?? Identifier.Pascal(name)));
                var described = declared.Find(static one => !string.IsNullOrWhiteSpace(one.Value.Description)).Value ?? header;
                return new ResponseHeader(
                    name,
                    member,
                    TypeOf(declared, member.Text.Substring("Get".Length)),
                    s_content.Contains(name),
                    Docs.Of(name, described.Description, Docs.Facts(SchemaFacts.Target(header.Schema))),
                    Docs.ObsoleteOf(declared.TrueForAll(static one => one.Value.Deprecated), header.Extensions));
            })
            .ToEquatableArray();
    }

    private void Add(string name, Located<IOpenApiHeader> header)
    {
        // OpenAPI, Response Object: Content-Type is ignored. The request id is a property of every response.
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            || name.Equals(requestIdHeader, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (name.Length == 0 || !name.All(MediaTypes.IsTokenCharacter))
        {
            findings.LeftOut(header.Pointer, $"'{name}' is not a valid header name; it is left out");
            return;
        }

        if (!_declared.TryGetValue(name, out var declared))
        {
            _names.Add(name);
            _declared.Add(name, declared = []);
        }

        if (_seen.Add((declared, header.Pointer)))
        {
            declared.Add(header);
        }
    }

    // The type that all of them have, else a text.
    private TypeRef TypeOf(List<Located<IOpenApiHeader>> declared, string name)
    {
        var kinds = declared.ConvertAll(static one => KindOf(one.Value.Schema));
        return kinds[0] is { } kind && kinds.TrueForAll(other => other == kind)
            ? schemas.Map(declared[0].Schema(), name) switch
            {
                // A text is never null; the member is nullable.
                ListType list => new ListType(list.Item with { IsNullable = false }),
                var type => type,
            }
            : new ScalarType(Scalar.String);
    }

    // The shape of the type, found without making the type: an unused type would be emitted. Null for what is more than a text or a list of
    // texts.
    private static string? KindOf(IOpenApiSchema? given)
    {
        if (SchemaFacts.Target(
            given) is not { OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 }, AllOf: null or { Count: 0 } } schema)
        {
            return null;
        }

        return ((schema.Type ?? 0) & ~JsonSchemaType.Null) switch
        {
            _ when NumberSchemas.NumberOrText(schema) is not 0 and var number => $"{number} {schema.Format}",
            JsonSchemaType.Array when SchemaFacts.Target(schema.Items)?.Type != JsonSchemaType.Array => KindOf(schema.Items) is { } item ? "[]" + item : null,
            JsonSchemaType.String when schema.Format is "byte" or "base64" or "binary" || SchemaFacts.IsBase64(schema) => null,
            var type and (JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean) =>
                $"{type} {schema.Format} {string.Join(",", (schema.Enum ?? []).Select(static value => value?.ToJsonString()))}",
            _ => null,
        };
    }
}
