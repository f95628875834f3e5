using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>A oneOf, an anyOf or a list of types as the schemas between which it chooses: choices inside it are part of it.</summary>
internal sealed class Choice
{
    private readonly ParsedDocument _parsed;
    private readonly HashSet<IOpenApiSchema> _seen = [];
    private readonly List<Branch> _branches = [];
    private int _nested;

    private Choice(ParsedDocument parsed) => _parsed = parsed;

    /// <summary>The schemas, without null and without those that only bound a value.</summary>
    public IReadOnlyList<Branch> Branches => _branches;

    /// <summary>Whether null is one of them.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>The discriminators on the way, the outermost first.</summary>
    public List<OpenApiDiscriminator> Discriminators { get; } = [];

    /// <summary>Null when the schema is no choice, or more than a choice: properties or an allOf stand beside it.</summary>
    public static Choice? Of(ParsedDocument parsed, IOpenApiSchema schema, string pointer)
    {
        if (!IsChoice(schema))
        {
            return null;
        }

        var choice = new Choice(parsed);
        choice.Flatten(schema, pointer);
        return choice.Branches.Count == 0 ? null : choice;
    }

    /// <summary>The schemas of a oneOf or anyOf, whatever stands beside it.</summary>
    public static (string Keyword, IList<IOpenApiSchema> Schemas) OptionsOf(IOpenApiSchema schema) =>
        schema.OneOf is { Count: > 0 } ? ("oneOf", schema.OneOf) : ("anyOf", schema.AnyOf ?? []);

    private static bool IsChoice(IOpenApiSchema schema) =>
        schema.AllOf is not { Count: > 0 } && (Types(schema).Count > 1 || (OptionsOf(schema).Schemas.Count > 0 && schema.Properties is not { Count: > 0 }));

    private void Flatten(IOpenApiSchema schema, string pointer)
    {
        if (!_seen.Add(schema))
        {
            return;
        }

        if (schema.Discriminator is { PropertyName.Length: > 0 } discriminator)
        {
            Discriminators.Add(discriminator);
        }

        var (keyword, options) = OptionsOf(schema);
        if (options.Count == 0 || schema.Properties is { Count: > 0 })
        {
            foreach (var type in Types(schema))
            {
                var one = (OpenApiSchema)schema.CreateShallowCopy();
                one.Type = type;
                _branches.Add(new(one, pointer, null));
            }
        }

        for (var i = 0; i < options.Count; i++)
        {
            Add(options[i], Pointer.Child(Pointer.Child(pointer, keyword), i));
        }
    }

    private void Add(IOpenApiSchema given, string pointer)
    {
        if (SchemaFacts.Target(given) is not { } schema)
        {
            return;
        }

        var component = SchemaFacts.ComponentOf(given);
        pointer = component is null ? pointer : SchemaFacts.SchemaPointer(component);
        IsNullable |= SchemaFacts.IsNullable(schema);
        if (schema.Type == JsonSchemaType.Null)
        {
            return;
        }

        if (schema is { AllOf.Count: 1, Properties: null or { Count: 0 } } && OptionsOf(schema).Schemas.Count == 0 && component is null)
        {
            Add(schema.AllOf[0], Pointer.Child(Pointer.Child(pointer, "allOf"), 0));
        }
        else if (IsChoice(schema) && IsWithinLimit(schema))
        {
            Flatten(schema, pointer);
        }
        else if (SchemaFacts.Says(given) && _seen.Add(schema))
        {
            _branches.Add(new(given, pointer, component));
        }
    }

    // In a chain of choices each would have the branches of all that follow. Over the limit, a choice inside stays a choice.
    private bool IsWithinLimit(IOpenApiSchema schema) => (_nested += Math.Max(1, OptionsOf(schema).Schemas.Count)) <= Limits.NestedBranches;

    private static List<JsonSchemaType> Types(IOpenApiSchema schema)
    {
        var types = (schema.Type ?? 0) & ~JsonSchemaType.Null;

        // Every integer is a number.
        types = types.HasFlag(JsonSchemaType.Number) ? types & ~JsonSchemaType.Integer : types;
        return [.. s_types.Where(type => types.HasFlag(type))];
    }

    private static readonly JsonSchemaType[] s_types =
    [
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    ];
}

/// <param name="Schema">As it is written: maybe a reference.</param>
/// <param name="Pointer">Where it stands; of a component, the component.</param>
/// <param name="Component">The key of the component that it refers to; null for an inline schema.</param>
internal sealed record Branch(IOpenApiSchema Schema, string Pointer, string? Component);
