using DcsGen.CSharp;
using DcsGen.OpenApi;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Schemas;

/// <summary><c>enum</c> of strings or of integers: an enum of its own. An enum of other values is left to the next strategy.</summary>
internal sealed class EnumStrategy(SchemaMapper schemas, TypeRegistry registry, Findings findings) : NamedTypeStrategy(registry)
{
    public override bool Takes(SchemaRequest request) => request.Schema.Enum is { Count: > 0 };

    public override TypeRef? Make(SchemaRequest request) =>
        EnumValues.Of(request.At, findings) is { } values ? schemas.AddEnum(values, request.Doc, request.Name) : null;
}

/// <summary>Properties, or <c>allOf</c> with objects: a record.</summary>
internal sealed class ModelStrategy(ModelMapper models, TypeRegistry registry) : NamedTypeStrategy(registry)
{
    public override bool Takes(SchemaRequest request) => request.HasProperties || request.Schema.AllOf is { Count: > 0 };

    public override TypeRef? Make(SchemaRequest request) => models.Map(request);
}

/// <summary>An array: a list of its items.</summary>
internal sealed class ArrayStrategy(SchemaMapper schemas) : SchemaStrategy
{
    public override bool Takes(SchemaRequest request) =>
        request.Types == JsonSchemaType.Array || (request.Types == 0 && request.Schema.Items is not null);

    public override TypeRef? Make(SchemaRequest request) => new ListType(schemas.Map(request.At.Items, request.Name.Preferred + "Item"));

    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find) =>
        find(request.At.Items) is { } item ? new ListType(item) : null;
}

/// <summary>An object without properties: a map of its members.</summary>
internal sealed class MapStrategy(SchemaMapper schemas, Findings findings) : SchemaStrategy
{
    public override bool Takes(SchemaRequest request) => request.Types == JsonSchemaType.Object
        || (request.Types == 0 && (request.Schema.AdditionalProperties is not null || request.Schema.PatternProperties is { Count: > 0 }));

    public override TypeRef? Make(SchemaRequest request)
    {
        schemas.ReportNot(request.At);
        if (Values(request) is { } values)
        {
            return new MapType(schemas.Map(values, request.Name.Preferred + "Value"));
        }

        findings.Approximated(request.At.PointerTo("patternProperties"), $"Members of several patterns are read as any JSON");
        return new MapType(SchemaMapper.Any);
    }

    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find) =>
        Values(request) is { } values && find(values) is { } value ? new MapType(value) : null;

    // The schema of the members; null for several. A name that matches a pattern is a name like any other unless additionalProperties
    // covers it.
    private static LocatedSchema? Values(SchemaRequest request) =>
        request.Schema is { PatternProperties.Count: > 0, AdditionalProperties: null }
            ? request.Schema.PatternProperties.Count == 1 ? request.At.PatternProperties.First().Value : null
            : request.At.AdditionalProperties;
}

/// <summary>All other schemas: a scalar, or any JSON where the schema has no type, or several.</summary>
internal sealed class ScalarStrategy(SchemaMapper schemas) : SchemaStrategy
{
    public override bool Takes(SchemaRequest request) => true;

    public override TypeRef? Make(SchemaRequest request)
    {
        schemas.ReportNot(request.At);
        var type = TypeOf(request);
        schemas.Uses(type);
        return type;
    }

    public override TypeRef? Find(SchemaRequest request, Func<LocatedSchema, TypeRef?> find) => TypeOf(request);

    private TypeRef TypeOf(SchemaRequest request) => request.Types == 0 && SchemaValues.Of(request.At) is { Count: > 0 } values
        ? new ScalarType(Scalars.OfValues(values))
        : schemas.Scalars.Of(request.At with { Written = request.Schema }) ?? SchemaMapper.Any;
}
