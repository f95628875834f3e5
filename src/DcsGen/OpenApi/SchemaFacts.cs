using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Facts of a schema, with its references followed.</summary>
internal static class SchemaFacts
{
    /// <summary>Returns the key of the component that a schema refers to; null unless it is a reference.</summary>
    public static string? ComponentOf(IOpenApiSchema? schema) =>
        schema is OpenApiSchemaReference { Target: not null } reference ? reference.Reference.Id : null;

    /// <summary>Returns the component if a schema is a reference, else the schema itself.</summary>
    public static IOpenApiSchema? Target(IOpenApiSchema? given) =>
        given is OpenApiSchemaReference reference ? reference.RecursiveTarget : given;

    /// <summary>Returns the strings that a schema allows by <c>const</c> or <c>enum</c>; empty if it allows other values too.</summary>
    public static IEnumerable<string> ValuesOf(IOpenApiSchema given)
    {
        var schema = Target(given);
        if (schema is { AllOf.Count: 1, Enum: not { Count: > 0 }, Const: null })
        {
            schema = Target(schema.AllOf[0]);
        }

        return schema?.Const is { } only ? [only]
            : schema?.Enum is { Count: > 0 } values && values.All(static value => Extensions.AsString(value) is not null)
            ? values.Select(static value => Extensions.AsString(value)!)
            : [];
    }

    /// <summary>Returns whether a schema determines a type, and has not only descriptions or bounds.</summary>
    public static bool Says(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference
            || schema.Type is not null
            || schema.Enum is { Count: > 0 }
            || schema.Const is not null
            || schema.AllOf is { Count: > 0 }
            || schema.OneOf is { Count: > 0 }
            || schema.AnyOf is { Count: > 0 }
            || schema.Items is not null
            || schema.Properties is { Count: > 0 };

    /// <summary>Returns whether a part of an allOf can be merged into a record: an object, or a schema without a type.</summary>
    public static bool IsObject(IOpenApiSchema part) => IsObject(part, []);

    /// <summary>Returns the schemas of <c>oneOf</c>, or else of <c>anyOf</c>, whatever other keywords the schema has.</summary>
    public static IList<IOpenApiSchema> VariantsOf(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } variants ? variants : schema.AnyOf ?? [];

    /// <summary>Returns whether a schema allows null.</summary>
    public static bool IsNullable(IOpenApiSchema schema) =>
        (schema.Type is { } type && type.HasFlag(JsonSchemaType.Null))
        || Extensions.GetBoolean(schema.Extensions, Repairs.Nullable)
        || (schema is { Type: null, Enum.Count: > 0 }
            && schema.Enum.Any(static value => value is null || JsonNullSentinel.IsJsonNullSentinel(value)));

    /// <summary>Returns whether a type is made for an inline schema, so that equal schemas can share it.</summary>
    /// <remarks>A schema with files is not shared, because a file is a file only in a multipart body.</remarks>
    public static bool IsWorthSharing(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && (schema.Properties is { Count: > 0 }
            || schema.Enum is { Count: > 0 }
            || schema.OneOf is { Count: > 0 }
            || schema.AnyOf is { Count: > 0 }
            || schema.AllOf is { Count: > 0 })
        && !(schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Values.Any(
            static property => MediaTypes.IsBinary(property) || MediaTypes.IsBinary(property.Items));

    private static bool IsObject(IOpenApiSchema part, HashSet<IOpenApiSchema> visited)
    {
        if (Target(part) is not { } schema)
        {
            return true;
        }

        var type = (schema.Type ?? JsonSchemaType.Object) & ~JsonSchemaType.Null;
        return !visited.Add(schema) || visited.Count > Limits.AllOfParts
            || (type == JsonSchemaType.Object && schema.Enum is not { Count: > 0 } && schema.Items is null
                && (schema.AllOf is null || schema.AllOf.All(inner => IsObject(inner, visited))));
    }
}
