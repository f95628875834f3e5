using System.Text.Json.Nodes;

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

    /// <summary>Returns the values that a member may have by <c>const</c> or <c>enum</c>, as the text of a discriminator; none where any
    /// value may come.</summary>
    public IEnumerable<string> ValuesOf(string name)
    {
        if (!_schemas.TryGetValue(name, out var schemas))
        {
            return [];
        }

        var values = schemas.Select(static schema => AllOfValue.Of(schema).Values)
            .Where(static values => values is not null)
            .Aggregate((IReadOnlyList<JsonNode>?)null, static (all, values) => all is null ? values : SchemaValues.InBoth(values!, all));
        var texts = (values ?? []).Select(SchemaValues.TagOf).OfType<string>().ToArray();
        return texts.Length == values?.Count ? texts : [];
    }

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
