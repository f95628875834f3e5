using DcsGen.CSharp;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>The schemas, as they are used, that are files of multipart bodies and not text. Of a reference only this use is a
/// file.</summary>
/// <param name="schemas">The schemas of files, and of arrays of files.</param>
/// <param name="typeName">The name of the type of a file.</param>
internal sealed class FileSchemas(HashSet<IOpenApiSchema> schemas, CSharpName typeName)
{
    private readonly NamedType _file = new(typeName, NamedKind.Opaque);

    /// <summary>Returns the type of a file, or of a list of files; null for a schema that is not a file.</summary>
    public TypeRef? TypeOf(IOpenApiSchema? schema)
    {
        if (schema is null || !schemas.Contains(schema) || SchemaFacts.Target(schema) is not { } target)
        {
            return null;
        }

        TypeRef file = target.Items is null ? _file : new ListType(_file);
        return file with { IsNullable = SchemaFacts.IsNullable(target) };
    }
}
