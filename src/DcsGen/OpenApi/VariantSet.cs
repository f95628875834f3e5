using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The variants of a oneOf, an anyOf or a list of types. The variants of nested ones are among them.</summary>
internal sealed class VariantSet
{
    private readonly HashSet<IOpenApiSchema> _seen = [];
    private readonly List<LocatedSchema> _variants = [];
    private int _nested;

    private VariantSet()
    {
    }

    /// <summary>Gets the variants, without null and without schemas that only bound a value.</summary>
    public IReadOnlyList<LocatedSchema> Variants => _variants;

    /// <summary>Gets whether null is a variant.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>Gets the discriminators, the outermost first.</summary>
    public List<OpenApiDiscriminator> Discriminators { get; } = [];

    /// <summary>Returns the variants of a schema; null unless the schema consists of variants only.</summary>
    public static VariantSet? Of(LocatedSchema at)
    {
        if (at.Written is not { } schema || !IsChoice(schema))
        {
            return null;
        }

        var choice = new VariantSet();
        choice.Flatten(at, schema);
        return choice.Variants.Count == 0 ? null : choice;
    }

    /// <summary>Returns whether a schema consists of variants only.</summary>
    public static bool IsChoice(IOpenApiSchema schema) =>
        schema.AllOf is not { Count: > 0 }
            && (Types(schema).Count > 1 || (SchemaFacts.VariantsOf(schema).Count > 0 && schema.Properties is not { Count: > 0 }));

    private void Flatten(LocatedSchema at, IOpenApiSchema schema)
    {
        if (!_seen.Add(schema))
        {
            return;
        }

        if (schema.Discriminator is { PropertyName.Length: > 0 } discriminator)
        {
            Discriminators.Add(discriminator);
        }

        var variants = (at with { Written = schema }).Variants;
        if (variants.Count == 0 || schema.Properties is { Count: > 0 })
        {
            foreach (var type in Types(schema))
            {
                var one = (OpenApiSchema)schema.CreateShallowCopy();
                one.Type = type;
                _variants.Add(at with { Written = one });
            }
        }

        foreach (var variant in variants)
        {
            Add(variant);
        }
    }

    private void Add(LocatedSchema given)
    {
        if (given.Target is not { } schema)
        {
            return;
        }

        var at = given.Component is { } component ? given with { Pointer = ComponentReference.PointerToSchema(component) } : given;
        IsNullable |= SchemaFacts.IsNullable(schema);
        if (schema.Type == JsonSchemaType.Null)
        {
            return;
        }

        if (schema is { AllOf.Count: 1, Properties: null or { Count: 0 } }
            && SchemaFacts.VariantsOf(schema).Count == 0
            && given.Component is null)
        {
            Add((at with { Written = schema }).AllOf[0]);
        }
        else if (IsChoice(schema) && IsWithinLimit(schema))
        {
            Flatten(at, schema);
        }
        else if (SchemaFacts.Says(given.Written!) && _seen.Add(schema))
        {
            _variants.Add(at);
        }
    }

    // In a chain of nested variants, each schema would get the variants of all that follow. Over the limit, a nested one stays one variant.
    private bool IsWithinLimit(IOpenApiSchema schema) =>
        (_nested += Math.Max(1, SchemaFacts.VariantsOf(schema).Count)) <= Limits.NestedVariants;

    private static List<JsonSchemaType> Types(IOpenApiSchema schema)
    {
        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;

        // Every integer is a number.
        types = types.HasFlag(JsonSchemaType.Number) ? types & ~JsonSchemaType.Integer : types;
        return [.. s_types.Where(type => types.HasFlag(type))];
    }

    private static readonly JsonSchemaType[] s_types =
    [
        JsonSchemaType.String,
        JsonSchemaType.Integer,
        JsonSchemaType.Number,
        JsonSchemaType.Boolean,
        JsonSchemaType.Array,
        JsonSchemaType.Object,
    ];
}
