using DcsGen.Reading;
using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>The members of an object schema, with those of references and allOf.</summary>
internal sealed class MemberSet
{
    private readonly List<string> _names = [];

    private MemberSet()
    {
    }

    /// <summary>The members in the document's order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Gets the last schema of each member: a part of an allOf narrows the parts before it.</summary>
    public Dictionary<string, IOpenApiSchema> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public static MemberSet Of(IOpenApiSchema schema)
    {
        var shape = new MemberSet();
        shape.Add(schema, []);
        return shape;
    }

    /// <summary>Returns the values that a member may have by <c>const</c> or by an enum of strings; empty if it may have any
    /// value.</summary>
    public IEnumerable<string> ValuesOf(string name) => Properties.TryGetValue(name, out var schema) ? SchemaFacts.ValuesOf(schema) : [];

    private void Add(IOpenApiSchema given, HashSet<IOpenApiSchema> visited)
    {
        if (SchemaFacts.Target(given) is not { } schema || !visited.Add(schema) || visited.Count > Limits.AllOfParts)
        {
            return;
        }

        foreach (var part in schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>())
        {
            Add(part, visited);
        }

        Required.UnionWith(schema.Required ?? Enumerable.Empty<string>());
        foreach (var pair in schema.Properties ?? Enumerable.Empty<KeyValuePair<string, IOpenApiSchema>>())
        {
            if (!Properties.ContainsKey(pair.Key))
            {
                _names.Add(pair.Key);
            }

            Properties[pair.Key] = pair.Value;
        }
    }
}
