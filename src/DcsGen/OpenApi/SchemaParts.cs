using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>A schema that holds for the same value as the others of its <see cref="SchemaParts"/>.</summary>
/// <param name="At">The schema, references followed.</param>
/// <param name="Kinds">How the schema belongs to the others.</param>
internal readonly record struct SchemaPart(LocatedSchema At, PartKinds Kinds)
{
    /// <summary>Gets whether a reference leads to the schema.</summary>
    public bool IsElsewhere => Kinds.HasFlag(PartKinds.Referenced);

    /// <summary>Gets whether the schema is a variant beside properties or in an <c>allOf</c>, so that it may not hold.</summary>
    public bool IsVariant => Kinds.HasFlag(PartKinds.Variant);
}

/// <summary>How a part belongs to the schema that has it. The parts inside it have its kinds, too.</summary>
[Flags]
internal enum PartKinds
{
    /// <summary>The schema itself, or an inline schema of its <c>allOf</c>.</summary>
    Own = 0,

    /// <summary>The target of a reference.</summary>
    Referenced = 1,

    /// <summary>A variant, which may not hold.</summary>
    Variant = 2,
}

/// <summary>
/// The schemas that hold for one value: a schema and the schemas of its <c>allOf</c>, and of theirs. This is the only place that collects
/// them (JSON Schema 2020-12, section 10.2.1.1).
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

    /// <summary>Gets the pointer of the schema whose <c>allOf</c> goes beyond <see cref="Limits.AllOfParts"/>; null if absent.</summary>
    public string? CutOffAt { get; private set; }

    /// <summary>Returns the schemas that all hold.</summary>
    public static SchemaParts Of(LocatedSchema at)
    {
        var parts = new SchemaParts(withVariants: false, takes: null);
        parts.Add(at, PartKinds.Own);
        return parts;
    }

    /// <summary>Returns the schemas that give an object its members: the variants beside properties, too, of which any may hold.</summary>
    /// <param name="at">The schema of the object.</param>
    /// <param name="takes">Returns whether a part, with the parts inside it, is wanted; null for all.</param>
    public static SchemaParts OfMembers(LocatedSchema at, Func<SchemaPart, bool>? takes = null)
    {
        var parts = new SchemaParts(withVariants: true, takes);
        parts.Add(at, PartKinds.Own);
        return parts;
    }

    private void Add(LocatedSchema given, PartKinds kinds)
    {
        var part = new SchemaPart(given.Followed, given.Written is OpenApiSchemaReference ? kinds | PartKinds.Referenced : kinds);
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

            Add(inner, part.Kinds);
        }

        _all.Add(part);
        if (_withVariants)
        {
            AddVariants(part);
        }
    }

    // A schema that derives from this one is not a part of it.
    private void AddVariants(SchemaPart part)
    {
        foreach (var variant in part.At.Variants)
        {
            if (variant.Target is not { } target
                || !SchemaFacts.Says(variant.Written!)
                || target.Type == JsonSchemaType.Null
                || target.AllOf?.Any(inner => _visited.Contains(SchemaFacts.Target(inner)!)) == true)
            {
                continue;
            }

            if (SchemaFacts.IsObject(target))
            {
                Add(variant, part.Kinds | PartKinds.Variant);
            }
            else
            {
                _otherVariants.Add(variant);
            }
        }
    }
}
