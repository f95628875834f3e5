using Microsoft.OpenApi;

namespace DcsGen.Mapping;

/// <summary>
/// Which named schemas are records that derive from another: those with an allOf of a schema that has a discriminator, or that derives
/// itself. An allOf of anything else is merged.
/// </summary>
internal sealed class Families
{
    private readonly IDictionary<string, IOpenApiSchema> _schemas;
    private readonly Dictionary<string, string?> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _children = new(StringComparer.Ordinal);

    public Families(IDictionary<string, IOpenApiSchema>? schemas)
    {
        _schemas = schemas ?? new Dictionary<string, IOpenApiSchema>();
        foreach (var id in _schemas.Keys)
        {
            if (BaseOf(id) is { } known)
            {
                if (!_children.TryGetValue(known, out var children))
                {
                    _children.Add(known, children = []);
                }

                children.Add(id);
            }
        }
    }

    /// <summary>The schema that one derives from; null when it stands alone.</summary>
    public string? BaseOf(string id)
    {
        if (_bases.TryGetValue(id, out var known))
        {
            return known;
        }

        // Of a circle, whoever is asked first is nobody's child.
        _bases.Add(id, null);
        var found = _schemas[id] is OpenApiSchema { AllOf.Count: > 0 } schema && !HasChoice(schema)
            ? schema.AllOf.Select(Component).FirstOrDefault(other => other is not null && IsMember(other) && !IsBelow(other, id))
            : null;
        return _bases[id] = found;
    }

    /// <summary>The schemas below one, the nearest first.</summary>
    public IEnumerable<string> Descendants(string id) =>
        Children(id).SelectMany(child => new[] { child }.Concat(Descendants(child)));

    public IReadOnlyList<string> Children(string id) => _children.TryGetValue(id, out var children) ? children : [];

    /// <summary>How many schemas stand above one.</summary>
    public int Depth(string id)
    {
        var depth = 0;
        for (var above = BaseOf(id); above is not null; above = BaseOf(above))
        {
            depth++;
        }

        return depth;
    }

    /// <summary>The member by which what derives from a schema is told; null when nothing does.</summary>
    public string? Discriminator(string id)
    {
        for (var above = id; above is not null; above = BaseOf(above))
        {
            if (_schemas[above].Discriminator?.PropertyName is { Length: > 0 } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The discriminator's values that mean a schema: as mapped, as its own constant says, or its name.</summary>
    public IEnumerable<string> Tags(string id, string property)
    {
        for (var above = id; above is not null; above = BaseOf(above))
        {
            if (_schemas[above].Discriminator is { Mapping: { } mapping } discriminator && discriminator.PropertyName == property)
            {
                var mapped = mapping.Where(pair => pair.Value?.Reference.Id == id).Select(static pair => pair.Key).ToArray();
                if (mapped.Length > 0)
                {
                    return mapped;
                }
            }
        }

        var own = Shape.Of(_schemas[id]);
        var values = own.ValuesOf(property).ToArray();
        var isNarrowed = BaseOf(id) is not { } known || !Shape.Of(_schemas[known]).ValuesOf(property).SequenceEqual(values, StringComparer.Ordinal);
        return values.Length > 0 && isNarrowed ? values : [id];
    }

    private bool IsBelow(string id, string top)
    {
        for (var above = id; above is not null; above = BaseOf(above))
        {
            if (above == top)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMember(string id) =>
        SchemaFacts.Target(_schemas[id]) is { } schema && schema == _schemas[id] && !HasChoice(schema) && IsObject(schema)
        && (schema.Discriminator?.PropertyName is { Length: > 0 } || BaseOf(id) is not null);

    private static bool IsObject(IOpenApiSchema schema) =>
        (schema.Type is null || (schema.Type & ~JsonSchemaType.Null) == JsonSchemaType.Object) && schema.Enum is not { Count: > 0 };

    // A choice without properties is a union, whose cases do not derive from it.
    private static bool HasChoice(IOpenApiSchema schema) => Choice.OptionsOf(schema).Schemas.Count > 0 && schema.Properties is not { Count: > 0 };

    private string? Component(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && _schemas.ContainsKey(id) && SchemaFacts.Resolve(schema) is not null ? id : null;
}
