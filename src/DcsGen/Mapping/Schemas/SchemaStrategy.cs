using DcsGen.CSharp;
using DcsGen.Naming;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary>A schema that is not a reference, and whose type is asked for.</summary>
/// <param name="At">The schema with its pointer.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name of a type that is made for it.</param>
/// <param name="Component">The component's key; null for an inline schema.</param>
internal readonly record struct SchemaRequest(LocatedSchema At, IOpenApiSchema Schema, TypeName Name, string? Component)
{
    /// <summary>Gets the types of the schema without null.</summary>
    public JsonSchemaType Types => SchemaFacts.TypesOf(Schema);

    /// <summary>Gets the type that several schemas have by their title; null for a type of this schema alone.</summary>
    public TitledType? Titled { get; init; }

    /// <summary>Gets the documentation of a type that is made for the schema.</summary>
    public Doc Doc => Docs.OfType(Schema, Titled is { } titled ? titled.Summary : Schema.Description, Name.Preferred);

    /// <summary>Gets whether the schema has properties of its own.</summary>
    public bool HasProperties => SchemaFacts.HasProperties(Schema);
}

/// <summary>One way to give a schema a C# type. <see cref="SchemaMapper"/> tries the strategies in order; the first that takes a schema
/// gives its type.</summary>
internal abstract class SchemaStrategy
{
    /// <summary>Returns whether the strategy is for a schema.</summary>
    public abstract bool Takes(SchemaRequest request);

    /// <summary>Makes the type; null leaves the schema to the next strategy.</summary>
    public abstract TypeRef? Make(SchemaRequest request);

    /// <summary>Returns the type of a schema for which none was made, if it can be found without making one; else null. Reports
    /// nothing.</summary>
    /// <param name="request">The schema; its name is not used.</param>
    /// <param name="find">Finds the types of schemas inside it.</param>
    public abstract TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find);
}

/// <summary>A strategy that makes types with names: such a type is found when a schema with the same JSON has it.</summary>
internal abstract class NamedTypeStrategy(TypeRegistry registry) : SchemaStrategy
{
    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find) => registry.TypeOfEqual(request.At);
}
