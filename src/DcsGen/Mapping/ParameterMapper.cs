using DcsGen.CSharp;
using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>One parameter: its type and how it is written.</summary>
internal static class ParameterMapper
{
    /// <param name="problem">Why it cannot be expressed, as the end of a sentence that begins with the parameter.</param>
    public static MethodParameter? Map(IOpenApiParameter parameter, string pointer, string methodName, SchemaMapper schemas, out string problem)
    {
        problem = "";
        var place = parameter.In switch
        {
            ParameterLocation.Path => ParameterIn.Path,
            ParameterLocation.Query => ParameterIn.Query,
            ParameterLocation.Header => ParameterIn.Header,
            _ => (ParameterIn?)null,
        };
        if (place is not { } where)
        {
            problem = $"stands in '{parameter.In}', which is not supported";
            return null;
        }

        if (SchemaMapper.Resolve(parameter.Schema) is not { } schema)
        {
            problem = "has no schema, or one that leads nowhere, which is not supported";
            return null;
        }

        var natural = where == ParameterIn.Query ? ParameterStyle.Form : ParameterStyle.Simple;
        if (parameter.Style is { } style && style != natural)
        {
            problem = $"has the style '{style}', which is not supported";
            return null;
        }

        var type = schemas.Map(schema, Pointer.Child(pointer, "schema"), parameter is OpenApiParameterReference { Reference.Id: { } id } ? Identifier.Pascal(id) : methodName + Identifier.Pascal(parameter.Name ?? ""));
        if (!IsText(type) && !(type is ListType list && IsText(list.Item)))
        {
            problem = "is an object or of no one type, which is not supported";
            return null;
        }

        return new(
            parameter.Name!,
            "",
            where,
            type with { IsNullable = false },
            parameter.Explode,
            Docs.Of(parameter.Name!, parameter.Description ?? schema.Description, Docs.Facts(schema)),
            Docs.ObsoleteOf(parameter.Deprecated, parameter.Extensions));
    }

    public static string LocalName(IOpenApiParameter parameter, string pointer, Findings findings) =>
        Identifier.Camel(Extensions.Name(parameter.Extensions, pointer, findings) ?? parameter.Name!);

    public static string MemberName(IOpenApiParameter parameter, string pointer, Findings findings) =>
        Extensions.Name(parameter.Extensions, pointer, findings) ?? Identifier.Pascal(parameter.Name!);

    private static bool IsText(TypeRef type) =>
        type is ScalarType { Scalar: not Scalar.Any } or NamedType { Kind: NamedKind.StringEnum or NamedKind.IntegerEnum };
}
