using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Reading;
using DcsGen.Reading.References;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>One parameter: its type and how it is written.</summary>
internal sealed class ParameterMapper(ParsedDocument parsed, SchemaMapper schemas, Findings findings)
{
    // Until the operation gives it the name of an argument or of an option.
    private static readonly CSharpName s_unnamed = new("_");

    /// <summary>What a parameter without a schema is.</summary>
    private static readonly OpenApiSchema s_text = new() { Type = JsonSchemaType.String };

    /// <summary>Returns the schema of a parameter; text if it has none, or refers to one that is not there.</summary>
    public static IOpenApiSchema SchemaOf(IOpenApiParameter parameter) => parameter.Schema is { } schema && !IsUnresolved(schema) ? schema : s_text;

    /// <summary>Returns whether the document refers to a schema that is not there.</summary>
    public static bool IsUnresolved(IOpenApiSchema schema) => Extensions.GetBoolean(schema.Extensions, ReferenceResolver.Unresolved);

    /// <param name="problem">Why it cannot be expressed, as the end of a sentence that begins with the parameter.</param>
    public MethodParameter? Map(IOpenApiParameter parameter, string pointer, string methodName, out MessageText problem)
    {
        problem = MessageText.None;
        ParameterIn? place = parameter.In switch
        {
            ParameterLocation.Path => ParameterIn.Path,
            ParameterLocation.Query => ParameterIn.Query,
            ParameterLocation.Header => ParameterIn.Header,
            ParameterLocation.Cookie => ParameterIn.Cookie,
            ParameterLocation.QueryString => ParameterIn.QueryString,
            _ => null,
        };
        if (place is not { } where)
        {
            problem = $"stands in no place that OpenAPI knows";
            return null;
        }

        var typeName = parameter is OpenApiParameterReference { Reference.Id: { } id } ? Identifier.Pascal(id) : methodName + Identifier.Pascal(parameter.Name ?? "");
        return parameter.Content is { Count: > 0 } content
            ? MapContent(parameter, content, where, pointer, typeName, out problem)
            : MapSchema(parameter, where, pointer, typeName, out problem);
    }

    public string LocalName(IOpenApiParameter parameter, string pointer) =>
        Identifier.Camel(Extensions.Name(parameter.Extensions, pointer, findings) ?? parameter.Name!);

    public string MemberName(IOpenApiParameter parameter, string pointer) =>
        Extensions.Name(parameter.Extensions, pointer, findings) ?? Identifier.Pascal(parameter.Name!);

    private MethodParameter? MapSchema(IOpenApiParameter parameter, ParameterIn place, string pointer, string typeName, out MessageText problem)
    {
        problem = MessageText.None;
        if (parameter.Schema is null)
        {
            findings.Malformed(pointer, $"The parameter '{parameter.Name}' has neither a schema nor content; a string is taken");
        }

        var schema = SchemaOf(parameter);
        var type = schemas.Map(schema, Pointer.Child(pointer, "schema"), typeName);
        var style = StyleOf(parameter, place, pointer);
        var mapped = Create(parameter, place, type, style, Explodes(parameter, style, pointer), schema);
        if (place == ParameterIn.QueryString)
        {
            problem = $"is the whole query and has a schema, where it must have content";
            return null;
        }

        if (type is ListType list && !(list.Item.IsText || list.Item is ScalarType))
        {
            problem = $"is an array of arrays or objects, which no style is defined for";
            return null;
        }

        if (!type.IsText && type is not ListType)
        {
            ReportMembers(type, parameter.Name!, style == ValueStyle.DeepObject, repeats: place == ParameterIn.Query && mapped.Explode && style != ValueStyle.DeepObject, pointer);
        }

        if (style == ValueStyle.DeepObject && type is ListType)
        {
            findings.Approximated(pointer, $"The style deepObject is not defined for the array '{parameter.Name}'; each item is sent as {parameter.Name}[]");
        }

        if (parameter.AllowReserved && place != ParameterIn.Query)
        {
            findings.Approximated(pointer, $"'allowReserved' is not used: '{parameter.Name}' is not in the query, and is written as any other parameter");
        }

        return mapped;
    }

    private MethodParameter? MapContent(
        IOpenApiParameter parameter, IDictionary<string, IOpenApiMediaType> content, ParameterIn place, string pointer, string typeName, out MessageText problem)
    {
        problem = MessageText.None;
        var (name, mediaType) = MediaTypes.Json(content) is { } json ? json : (content.First().Key, content.First().Value);
        var type = schemas.Map(mediaType.Schema, Pointer.Child(Pointer.Child(Pointer.Child(pointer, "content"), name), "schema"), typeName);
        var schema = mediaType.Schema;
        if (MediaTypes.Json(content) is not null)
        {
            return Create(parameter, place, type, ValueStyle.Json, false, schema);
        }

        if (place == ParameterIn.QueryString && MediaTypes.IsForm(name) && type is MapType or NamedType { Kind: NamedKind.Model })
        {
            return Create(parameter, place, type, ValueStyle.Form, false, schema);
        }

        if (type.IsText && place != ParameterIn.QueryString)
        {
            return Create(parameter, place, type, place is ParameterIn.Path or ParameterIn.Header ? ValueStyle.Simple : ValueStyle.Form, false, schema);
        }

        problem = $"is {name}, which is not supported";
        return null;
    }

    private static MethodParameter Create(IOpenApiParameter parameter, ParameterIn place, TypeRef type, ValueStyle style, bool explode, IOpenApiSchema? schema) => new(
        parameter.Name!,
        s_unnamed,
        place,
        type with { IsNullable = false },
        Settled(style, place, type),
        explode,
        Docs.Of(parameter.Name!, parameter.Description ?? schema?.Description, Docs.Facts(schema)),
        Docs.ObsoleteOf(parameter.Deprecated, parameter.Extensions))
    {
        AllowsReserved = parameter.AllowReserved && place == ParameterIn.Query && style != ValueStyle.Json,
    };

    // A single text has nothing to put a delimiter between.
    private static ValueStyle Settled(ValueStyle style, ParameterIn place, TypeRef type) =>
        type.IsText && style is (ValueStyle.SpaceDelimited or ValueStyle.PipeDelimited or ValueStyle.TabDelimited or ValueStyle.DeepObject)
            ? place is ParameterIn.Path or ParameterIn.Header ? ValueStyle.Simple : ValueStyle.Form
            : style;

    private ValueStyle StyleOf(IOpenApiParameter parameter, ParameterIn place, string pointer)
    {
        if (Extensions.GetBoolean(parameter.Extensions, Repairs.TabSeparated))
        {
            return ValueStyle.TabDelimited;
        }

        // OpenAPI 2.0 knows blanks and pipes everywhere, as collection formats.
        var isPathOrHeader = place is ParameterIn.Path or ParameterIn.Header;
        var natural = isPathOrHeader ? ValueStyle.Simple : ValueStyle.Form;
        ValueStyle? style = (parameter.Style, place) switch
        {
            (null, _) => natural,
            (ParameterStyle.Simple, _) when isPathOrHeader => ValueStyle.Simple,
            (ParameterStyle.Label, ParameterIn.Path) => ValueStyle.Label,
            (ParameterStyle.Matrix, ParameterIn.Path) => ValueStyle.Matrix,
            (ParameterStyle.Form, ParameterIn.Query or ParameterIn.Cookie) => ValueStyle.Form,
            (ParameterStyle.DeepObject, ParameterIn.Query) => ValueStyle.DeepObject,
            (ParameterStyle.Cookie, ParameterIn.Cookie) => ValueStyle.Cookie,
            (ParameterStyle.SpaceDelimited, not ParameterIn.Cookie) => ValueStyle.SpaceDelimited,
            (ParameterStyle.PipeDelimited, not ParameterIn.Cookie) => ValueStyle.PipeDelimited,
            _ => null,
        };
        if (style is null)
        {
            findings.Approximated(pointer, $"The style '{parameter.Style.ToString()}' is not defined for a parameter in '{parameter.In.ToString()}'; '{parameter.Name}' is written as if none was given");
        }

        return style ?? natural;
    }

    // The model knows one default: that form explodes.
    private bool Explodes(IOpenApiParameter parameter, ValueStyle style, string pointer)
    {
        var own = parsed.Find(pointer);
        return parsed.IsVersion2
            ? Extensions.AsString(own?["collectionFormat"]) == "multi"
            : style == ValueStyle.DeepObject || parameter.Explode || (style == ValueStyle.Cookie && own?["explode"] is null);
    }

    // The members for which a style has no way. They can be set, and then the call throws.
    // repeats: whether the items of an array in the object each get a key; no style says so, but every server reads it.
    private void ReportMembers(TypeRef type, string name, bool isDeep, bool repeats, string pointer, HashSet<TypeRef>? visited = null)
    {
        if (!(visited ??= []).Add(type with { IsNullable = false }))
        {
            return;
        }

        foreach (var (wireName, member) in schemas.SentMembers(type))
        {
            var path = $"{name}[{wireName}]";
            if (member is ListType list)
            {
                if (repeats && (list.Item.IsText || list.Item is ScalarType))
                {
                    continue;
                }


                findings.ParameterLost(pointer, path, $"it is an array in an object, which no style is defined for; a call that has it throws");
            }
            else if (member is MapType or NamedType { Kind: NamedKind.Model })
            {
                if (isDeep)
                {
                    ReportMembers(member, path, isDeep, repeats, pointer, visited);
                }
                else
                {
                    findings.ParameterLost(pointer, path, $"it is an object in an object, which only the style deepObject can send; a call that has it throws");
                }
            }
        }
    }
}
