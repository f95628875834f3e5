using System.Text.Json.Nodes;
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

    /// <summary>Gets a set without variants.</summary>
    public static VariantSet Empty => new();

    /// <summary>Gets the variants, without null and without schemas that only bound a value.</summary>
    public IReadOnlyList<LocatedSchema> Variants => _variants;

    /// <summary>Gets whether a variant allows any JSON, so that the others are only some of the values.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Gets whether null is a variant.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>Gets the discriminators, the outermost first.</summary>
    public List<OpenApiDiscriminator> Discriminators { get; } = [];

    /// <summary>Returns the variants of a schema; null unless the schema consists of variants only.</summary>
    public static VariantSet? Of(LocatedSchema at)
    {
        if (at.Written is not { } schema || !ConsistsOfVariants(schema))
        {
            return null;
        }

        var set = new VariantSet();

        // Null and one variant are that variant, even if it consists of variants itself.
        var variants = at.Variants.Where(static variant => variant.Target is not null && variant.Target.Type != JsonSchemaType.Null)
            .ToArray();
        if (variants.Length == 1 && SchemaFacts.Says(variants[0].Written!))
        {
            set._variants.Add(variants[0]);
            set.IsNullable = SchemaFacts.IsNullable(schema);
        }
        else
        {
            set.Flatten(at, schema);
        }

        return set.Variants.Count == 0 ? null : set;
    }

    /// <summary>Returns whether a schema consists of variants only.</summary>
    public static bool ConsistsOfVariants(IOpenApiSchema schema) =>
        schema.AllOf is not { Count: > 0 }
            && NumberSchemas.NumberOrText(schema) == 0
            && (Types(schema).Count > 1 || (SchemaFacts.VariantsOf(schema).Count > 0 && !SchemaFacts.HasProperties(schema)));

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
        if (variants.Count == 0 || SchemaFacts.HasProperties(schema))
        {
            foreach (var type in Types(schema))
            {
                if (OfType(at, schema, type) is { } one)
                {
                    _variants.Add(one);
                }
            }
        }

        var bounds = new List<LocatedSchema>();
        foreach (var variant in variants)
        {
            Add(variant, bounds);
        }

        AddBounds(at, schema, bounds);
    }

    // A variant that only has bounds has the type beside the variants. Without that type, it is any JSON.
    private void AddBounds(LocatedSchema at, IOpenApiSchema schema, List<LocatedSchema> bounds)
    {
        if (bounds.Count == 0 || _variants.Count == 0)
        {
            return;
        }

        if (Types(schema) is { Count: 1 } types)
        {
            _variants.Add(at with { Written = new OpenApiSchema { Type = types[0], Format = schema.Format } });
        }
        else
        {
            IsOpen = true;
        }
    }

    private void Add(LocatedSchema given, List<LocatedSchema> bounds)
    {
        if (given.Target is not { } schema)
        {
            return;
        }

        var at = given.Component is { } component ? given with { Pointer = ComponentReference.PointerToSchema(component) } : given;
        IsNullable |= SchemaFacts.IsNullable(schema);
        if (SchemaFacts.IsNull(schema))
        {
            return;
        }

        if (schema is { AllOf.Count: 1, Properties: null or { Count: 0 } }
            && SchemaFacts.VariantsOf(schema).Count == 0
            && given.Component is null)
        {
            Add((at with { Written = schema }).AllOf[0], bounds);
        }
        else if (ConsistsOfVariants(schema) && IsWithinLimit(schema))
        {
            Flatten(at, schema);
        }
        else if (!SchemaFacts.Says(given.Written!))
        {
            bounds.Add(at);
        }
        else if (_seen.Add(schema))
        {
            _variants.Add(at);
        }
    }

    // The schema with one of its types, and with the values of that type; null when it has values of other types only.
    private static LocatedSchema? OfType(LocatedSchema at, IOpenApiSchema schema, JsonSchemaType type)
    {
        var one = (OpenApiSchema)schema.CreateShallowCopy();
        one.Type = type;
        var json = at.Json?.DeepClone() as JsonObject ?? [];
        json["type"] = type.ToString().ToLowerInvariant();
        if (SchemaValues.Of(at with { Written = schema }) is { Count: > 0 } values)
        {
            one.Enum = [.. values.Where(value => SchemaValues.IsOf(value, type))];
            one.Const = null;
            json.Remove("const");
            json["enum"] = new JsonArray([.. one.Enum.Select(static value => value.DeepClone())]);
            if (one.Enum.Count == 0)
            {
                return null;
            }
        }

        return at with { Written = one, Implied = new(json) };
    }

    // In a chain of nested variants, each schema would get the variants of all that follow. Over the limit, a nested one stays one variant.
    private bool IsWithinLimit(IOpenApiSchema schema) =>
        (_nested += Math.Max(1, SchemaFacts.VariantsOf(schema).Count)) <= Limits.NestedVariants;

    private static List<JsonSchemaType> Types(IOpenApiSchema schema)
    {
        if (NumberSchemas.NumberOrText(schema) is not 0 and var number)
        {
            return [number];
        }

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
