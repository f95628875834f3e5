using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.OpenApi;

/// <summary>The members of an object schema through references, allOf and variants, as far as they distinguish it from another
/// schema.</summary>
internal sealed class MemberSet
{
    private readonly List<string> _names = [];

    // The schemas of each member, and those of them that hold whatever the variant.
    private readonly Dictionary<string, List<LocatedSchema>> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LocatedSchema>> _held = new(StringComparer.Ordinal);

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
        members.Add(schema, PartKinds.Own);
        return members;
    }

    /// <summary>Returns whether there is a member.</summary>
    public bool Has(string name) => _all.ContainsKey(name);

    /// <summary>Returns the values that a member may have by <c>const</c> or <c>enum</c>, as the text of a discriminator; empty where any
    /// value may come.</summary>
    public IEnumerable<string> ValuesOf(string name)
    {
        if (!_held.TryGetValue(name, out var schemas))
        {
            return [];
        }

        var values = schemas.Select(static schema => AllOfValue.Of(schema).Values)
            .Where(static values => values is not null)
            .Aggregate((IReadOnlyList<JsonNode>?)null, static (all, values) => all is null ? values : SchemaValues.InBoth(values!, all));
        var texts = (values ?? []).Select(SchemaValues.TagOf).OfType<string>().ToArray();
        return texts.Length == values?.Count ? texts : [];
    }

    /// <summary>Returns the schemas that describe the objects in a member, those in a list and all variants included.</summary>
    public IEnumerable<LocatedSchema> ObjectsIn(string name) => _all[name].SelectMany(static schema => Objects(schema, Limits.Depth));

    /// <summary>Returns the members that the objects have of which one of the schemas holds, or several.</summary>
    public static MemberSet OfAny(IEnumerable<LocatedSchema> schemas)
    {
        var members = new MemberSet();
        foreach (var schema in schemas)
        {
            members.Add(schema, PartKinds.Variant);
        }

        return members;
    }

    /// <summary>Returns the schemas of the objects that a value consists of: a list's items, and all variants.</summary>
    public static IEnumerable<LocatedSchema> Objects(LocatedSchema given, int depth = Limits.Depth)
    {
        var at = given.Followed;
        return at.Written is null || depth == 0 ? []
            : at.Written.Items is not null ? Objects(at.Items, depth - 1)
            : at.Variants.Count > 0 && !SchemaFacts.HasProperties(at.Written) && at.AllOf.Count == 0
            ? at.Variants.SelectMany(variant => Objects(variant, depth - 1))
            : [at];
    }

    private void Add(LocatedSchema schema, PartKinds kinds)
    {
        foreach (var part in SchemaParts.OfMembers(schema).All)
        {
            if (!(part.Kinds | kinds).HasFlag(PartKinds.Variant))
            {
                Required.UnionWith(part.At.Written!.Required ?? Enumerable.Empty<string>());
            }

            foreach (var pair in part.At.Properties)
            {
                if (!_all.TryGetValue(pair.Key, out var all))
                {
                    _names.Add(pair.Key);
                    _all.Add(pair.Key, all = []);
                    _held.Add(pair.Key, []);
                }

                all.Add(pair.Value);
                if (!part.IsVariant)
                {
                    _held[pair.Key].Add(pair.Value);
                }
            }
        }
    }
}
