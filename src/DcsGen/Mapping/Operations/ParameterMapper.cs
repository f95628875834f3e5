using DcsGen.CSharp;
using DcsGen.Diagnostics;
using DcsGen.Mapping.Schemas;
using DcsGen.Naming;
using DcsGen.OpenApi;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>One parameter: its type and how it is written.</summary>
internal sealed class ParameterMapper(SchemaMapper schemas, Findings findings)
{
    // Until the operation gives it the name of an argument or of an option.
    private static readonly CSharpName s_unnamed = new("_");

    /// <summary>What a parameter without a schema is.</summary>
    private static readonly OpenApiSchema s_text = new() { Type = JsonSchemaType.String };

    /// <summary>Returns the schema of a parameter; text if it has none, or refers to one that is not there.</summary>
    public static LocatedSchema SchemaOf(Located<IOpenApiParameter> parameter) =>
        new(
            parameter.Value.Schema is { } schema && !IsUnresolved(schema) ? schema : s_text,
            parameter.PointerTo("schema"),
            parameter.Document);

    /// <summary>Returns whether the document refers to a schema that is not there.</summary>
    public static bool IsUnresolved(IOpenApiSchema schema) => Extensions.GetBoolean(schema.Extensions, ReaderKeys.Unresolved);

    /// <summary>Maps a parameter; it has no C# name yet.</summary>
    /// <param name="at">The parameter.</param>
    /// <param name="methodName">The method's name; types that the parameter needs are named after it.</param>
    /// <returns>The parameter, or the reason why it cannot be expressed, as the end of a sentence that begins with the parameter.</returns>
    public Outcome<MethodParameter> Map(Located<IOpenApiParameter> at, string methodName)
    {
        var parameter = at.Value;
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
            return new($"has no location that OpenAPI defines");
        }

        // A parameter of the path belongs to no single operation.
        var keys = Pointer.Split(at.Pointer);
        var owner = keys.Length == 4 && keys[2] == "parameters" ? Identifier.Pascal(keys[1]) : methodName;
        var typeName = at.Component is { } id ? Identifier.Pascal(id) : owner + Identifier.Pascal(parameter.Name ?? "");
        return parameter.Content is { Count: > 0 }
            ? MapContent(at, where, typeName)
            : MapSchema(at, where, typeName);
    }

    public string LocalName(Located<IOpenApiParameter> parameter) =>
        Identifier.Camel(GivenName.Of(parameter.Value.Extensions, parameter.Pointer, findings) ?? parameter.Value.Name!);

    public string MemberName(Located<IOpenApiParameter> parameter) =>
        GivenName.Of(parameter.Value.Extensions, parameter.Pointer, findings) ?? Identifier.Pascal(parameter.Value.Name!);

    private Outcome<MethodParameter> MapSchema(Located<IOpenApiParameter> at, ParameterIn place, string typeName)
    {
        var (parameter, pointer, _) = at;
        if (parameter.Schema is null)
        {
            findings.Malformed(pointer, $"The parameter '{parameter.Name}' has neither a schema nor content; a string is assumed");
        }

        var schema = SchemaOf(at);
        var type = schemas.Map(schema, typeName);
        var style = StyleOf(parameter, place, pointer);
        var mapped = Create(parameter, place, type, style, Explodes(at, style), schema.Written);
        if (place == ParameterIn.QueryString)
        {
            return new($"is the whole query and has a schema, where it must have content");
        }

        if (type is ListType list && !(list.Item.IsText || list.Item is ScalarType))
        {
            return new($"is an array of arrays or objects, which no style is defined for");
        }

        if (!type.IsText && type is not ListType)
        {
            ReportMembers(
                type,
                parameter.Name!,
                style == ValueStyle.DeepObject ? MemberForm.Deep
                    : place == ParameterIn.Query && mapped.Explode ? MemberForm.Repeated
                    : MemberForm.Single,
                pointer);
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

    private Outcome<MethodParameter> MapContent(Located<IOpenApiParameter> at, ParameterIn place, string typeName)
    {
        var (parameter, contents) = (at.Value, at.Contents());
        var json = MediaTypes.Json(contents);
        var content = json ?? contents[0];
        var (name, schema) = (content.Name, content.Schema.Written);
        var type = schemas.Map(content.Schema, typeName);
        if (json is not null)
        {
            return Create(parameter, place, type, ValueStyle.Json, false, schema);
        }

        if (place == ParameterIn.QueryString && MediaTypes.IsForm(name) && type is MapType or NamedType { Kind: NamedKind.Model })
        {
            return Create(parameter, place, type, ValueStyle.Form, false, schema);
        }

        if (type.IsText && place != ParameterIn.QueryString)
        {
            return Create(
                parameter,
                place,
                type,
                place is ParameterIn.Path or ParameterIn.Header ? ValueStyle.Simple : ValueStyle.Form,
                false,
                schema);
        }

        return new($"is {name}, which is not supported");
    }

    private static MethodParameter Create(
        IOpenApiParameter parameter, ParameterIn place, TypeRef type, ValueStyle style, bool explode, IOpenApiSchema? schema) => new(
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
        if (Extensions.GetBoolean(parameter.Extensions, ReaderKeys.TabSeparated))
        {
            return ValueStyle.TabDelimited;
        }

        // OpenAPI 2.0 allows blanks and pipes in every location, as collection formats.
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
            findings.Approximated(pointer, $"The style '{parameter.Style.ToString()}' is not defined for a parameter in '{parameter.In.ToString()}'; '{parameter.Name}' is written in the default style");
        }

        return style ?? natural;
    }

    // Microsoft.OpenApi has one default: `form` explodes.
    private static bool Explodes(Located<IOpenApiParameter> parameter, ValueStyle style)
    {
        var own = parameter.Json;
        return parameter.Document.IsVersion2
            ? Extensions.AsString(own?["collectionFormat"]) == "multi"
            : style == ValueStyle.DeepObject || parameter.Value.Explode || (style == ValueStyle.Cookie && own?["explode"] is null);
    }

    private enum MemberForm
    {
        /// <summary>A member is one value.</summary>
        Single,

        /// <summary>Each item of an array is a value with the member's key. No style says so, but every server reads it.</summary>
        Repeated,

        /// <summary>A member may be an object.</summary>
        Deep,
    }

    // Reports the members that a style cannot express. They can be set, and then the call throws.
    private void ReportMembers(TypeRef type, string name, MemberForm form, string pointer, HashSet<TypeRef>? visited = null)
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
                var isScalar = list.Item.IsText || list.Item is ScalarType;
                if (form == MemberForm.Repeated && isScalar)
                {
                    continue;
                }

                if (form == MemberForm.Deep && (isScalar || list.Item is MapType or NamedType { Kind: NamedKind.Model }))
                {
                    var suffix = isScalar ? "[]" : "[0]";
                    findings.Approximated(pointer, $"The style deepObject is not defined for the array '{path}'; its items are sent as {path}{suffix}");
                    if (!isScalar)
                    {
                        ReportMembers(list.Item, path + suffix, form, pointer, visited);
                    }

                    continue;
                }

                findings.ParameterLost(pointer, path, $"it is an array in an object, which no style is defined for; a call that has it throws");
            }
            else if (member is MapType or NamedType { Kind: NamedKind.Model })
            {
                if (form == MemberForm.Deep)
                {
                    ReportMembers(member, path, form, pointer, visited);
                }
                else
                {
                    findings.ParameterLost(pointer, path, $"it is an object in an object, which only the style deepObject can send; a call that has it throws");
                }
            }
        }
    }
}
