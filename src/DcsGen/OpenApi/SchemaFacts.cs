using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Facts of a schema, with its references followed.</summary>
internal static class SchemaFacts
{
    /// <summary>Returns the key of the component that a schema refers to; null unless it is a reference.</summary>
    public static string? ComponentOf(IOpenApiSchema? schema) =>
        schema is OpenApiSchemaReference reference && (Direct(reference) ?? reference.Target) is not null ? reference.Reference.Id : null;

    /// <summary>Returns the component if a schema is a reference, else the schema itself.</summary>
    public static IOpenApiSchema? Target(IOpenApiSchema? given) =>
        given is OpenApiSchemaReference reference ? Direct(reference) ?? reference.RecursiveTarget : given;

    // Returns the component that a reference names; null if that is a reference too. Microsoft.OpenApi makes a URI for each lookup.
    private static OpenApiSchema? Direct(OpenApiSchemaReference reference) =>
        reference.Reference is { Id: { } id, HostDocument.Components.Schemas: { } schemas } && schemas.TryGetValue(id, out var component)
            ? component as OpenApiSchema
            : null;

    /// <summary>Returns the types that a schema allows, without null; 0 for any.</summary>
    public static JsonSchemaType TypesOf(IOpenApiSchema schema) => (schema.Type ?? 0) & ~JsonSchemaType.Null;

    /// <summary>Returns whether a schema gives objects properties. Beside a <c>type</c> that is not an object, <c>properties</c> is
    /// ignored (JSON Schema 2020-12, section 7.6.1).</summary>
    public static bool HasProperties(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } && (TypesOf(schema) == 0 || TypesOf(schema).HasFlag(JsonSchemaType.Object));

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
            || schema.Properties is { Count: > 0 }
            || schema.PatternProperties is { Count: > 0 }
            || schema.AdditionalProperties is not null
            || NumberSchemas.NumberOrText(schema) != 0;

    /// <summary>Returns whether the text of a schema is Base64 by JSON Schema's <c>contentEncoding</c> (2020-12, validation, section
    /// 8.3).</summary>
    public static bool IsBase64(IOpenApiSchema schema) =>
        "base64".Equals((schema as IOpenApiSchemaMissingProperties)?.ContentEncoding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether null is the only value of a schema. A 3.0 document writes it as an <c>enum</c>.</summary>
    public static bool IsNull(IOpenApiSchema schema) => schema.Type == JsonSchemaType.Null
        || (schema is { Type: null, Enum.Count: > 0 }
            && schema.Enum.All(static value => value is null || JsonNullSentinel.IsJsonNullSentinel(value)));

    /// <summary>Returns whether a part of an allOf can be merged into a record: an object, or a schema without a type.</summary>
    public static bool IsObject(IOpenApiSchema part) => IsObject(part, []);

    /// <summary>Returns the schemas of <c>oneOf</c>, or else of <c>anyOf</c>, whatever other keywords the schema has.</summary>
    public static IList<IOpenApiSchema> VariantsOf(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } variants ? variants : schema.AnyOf ?? [];

    /// <summary>Returns whether a schema allows null: by its own keywords, by a variant, or by all schemas of its <c>allOf</c>.</summary>
    public static bool IsNullable(IOpenApiSchema schema) => IsNullable(schema, [], 0);

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

    private static bool IsNullable(IOpenApiSchema given, HashSet<IOpenApiSchema> visited, int depth)
    {
        if (depth > Limits.NullDepth || Target(given) is not { } schema || !visited.Add(schema))
        {
            return false;
        }

        return (schema.Type is { } type && type.HasFlag(JsonSchemaType.Null))
            || Extensions.GetBoolean(schema.Extensions, Repairs.Nullable)
            || (schema is { Type: null, Enum.Count: > 0 }
                && schema.Enum.Any(static value => value is null || JsonNullSentinel.IsJsonNullSentinel(value)))
            || (schema.AllOf is { Count: > 0 } parts
                ? TypesOf(schema) == 0 && !HasProperties(schema) && parts.All(part => IsNullable(part, visited, depth + 1))
                : !HasProperties(schema) && VariantsOf(schema).Any(variant => IsNullable(variant, visited, depth + 1)));
    }

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
