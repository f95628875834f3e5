using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>A schema that holds for the same value as the others of its <see cref="SchemaParts"/>.</summary>
/// <param name="At">The schema, references followed.</param>
/// <param name="IsElsewhere">Whether a reference leads to the schema.</param>
/// <param name="IsVariant">Whether the schema is a variant beside properties or in an <c>allOf</c>, so that it may not hold.</param>
internal readonly record struct SchemaPart(LocatedSchema At, bool IsElsewhere, bool IsVariant);

/// <summary>
/// The schemas that hold for one value: a schema and the schemas of its <c>allOf</c>, and of theirs. This is the only place that walks
/// <c>allOf</c> (JSON Schema 2020-12, section 10.2.1.1).
/// </summary>
internal sealed class SchemaParts
{
    private readonly List<SchemaPart> _all = [];
    private readonly List<LocatedSchema> _otherVariants = [];
    private readonly HashSet<IOpenApiSchema> _visited = [];
    private readonly bool _withVariants;
    private readonly Func<SchemaPart, bool>? _takes;

    private SchemaParts(bool withVariants, Func<SchemaPart, bool>? takes)
    {
        _withVariants = withVariants;
        _takes = takes;
    }

    /// <summary>Gets the parts: those of an <c>allOf</c> before the schema that has it, and its variants after it.</summary>
    public IReadOnlyList<SchemaPart> All => _all;

    /// <summary>Gets the variants beside properties that are not objects, which no record can have.</summary>
    public IReadOnlyList<LocatedSchema> OtherVariants => _otherVariants;

    /// <summary>Gets the pointer of the schema whose <c>allOf</c> goes beyond <see cref="Limits.AllOfParts"/>; null for none.</summary>
    public string? CutOffAt { get; private set; }

    /// <summary>Returns the schemas that all hold.</summary>
    public static SchemaParts Of(LocatedSchema at)
    {
        var parts = new SchemaParts(withVariants: false, takes: null);
        parts.Add(at, isElsewhere: false, isVariant: false);
        return parts;
    }

    /// <summary>Returns the schemas that give an object its members: the variants beside properties, too, of which any may hold.</summary>
    /// <param name="at">The schema of the object.</param>
    /// <param name="takes">Returns whether a part, with the parts inside it, is wanted; null for all.</param>
    public static SchemaParts OfMembers(LocatedSchema at, Func<SchemaPart, bool>? takes = null)
    {
        var parts = new SchemaParts(withVariants: true, takes);
        parts.Add(at, isElsewhere: false, isVariant: false);
        return parts;
    }

    private void Add(LocatedSchema given, bool isElsewhere, bool isVariant)
    {
        var part = new SchemaPart(given.Followed, isElsewhere || given.Written is OpenApiSchemaReference, isVariant);
        if (part.At.Written is not { } schema || schema is OpenApiSchemaReference || !_visited.Add(schema) || _takes?.Invoke(part) == false)
        {
            return;
        }

        foreach (var inner in part.At.AllOf)
        {
            if (_visited.Count > Limits.AllOfParts)
            {
                CutOffAt ??= part.At.Pointer;
                break;
            }

            Add(inner, part.IsElsewhere, isVariant);
        }

        _all.Add(part);
        if (_withVariants)
        {
            AddVariants(part.At, part.IsElsewhere);
        }
    }

    // A schema that derives from this one is not a part of it.
    private void AddVariants(LocatedSchema at, bool isElsewhere)
    {
        foreach (var variant in at.Variants)
        {
            if (variant.Target is not { } target
                || !SchemaFacts.Says(variant.Written!)
                || target.Type == JsonSchemaType.Null
                || target.AllOf?.Any(part => _visited.Contains(SchemaFacts.Target(part)!)) == true)
            {
                continue;
            }

            if (SchemaFacts.IsObject(target))
            {
                Add(variant, isElsewhere, isVariant: true);
            }
            else
            {
                _otherVariants.Add(variant);
            }
        }
    }
}
