namespace DcsGen.OpenApi;

/// <summary>The members of an object schema through references, allOf and variants, as far as they tell it from another.</summary>
internal sealed class MemberSet
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, List<LocatedSchema>> _schemas = new(StringComparer.Ordinal);

    private MemberSet()
    {
    }

    /// <summary>Gets the members in the document's order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Gets the members without which a value is not such an object.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the members of a schema.</summary>
    public static MemberSet Of(LocatedSchema schema)
    {
        var members = new MemberSet();
        foreach (var part in SchemaParts.OfMembers(schema).All)
        {
            if (!part.IsVariant)
            {
                members.Required.UnionWith(part.At.Written!.Required ?? Enumerable.Empty<string>());
            }

            foreach (var pair in part.At.Properties)
            {
                members.Add(pair.Key, part.IsVariant ? null : pair.Value);
            }
        }

        return members;
    }

    /// <summary>Returns the values that a member may have by <c>const</c> or by an enum of strings; empty where any value may
    /// come.</summary>
    public IEnumerable<string> ValuesOf(string name) => _schemas.TryGetValue(name, out var schemas)
        ? schemas.Select(static schema => SchemaFacts.ValuesOf(schema.Written!).ToArray())
            .Where(static values => values.Length > 0)
            .Aggregate(Array.Empty<string>(), static (all, values) => all.Length == 0 ? values : [.. values.Intersect(all)])
        : [];

    private void Add(string name, LocatedSchema? schema)
    {
        if (!_schemas.TryGetValue(name, out var schemas))
        {
            _names.Add(name);
            _schemas.Add(name, schemas = []);
        }

        if (schema is { } one)
        {
            schemas.Add(one);
        }
    }
}
