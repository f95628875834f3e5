using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>Compares named schemas that no operation uses.</summary>
internal static class ComponentRules
{
    /// <param name="walk">A walk that has compared the schemas that operations use.</param>
    /// <param name="names">The names of schemas in the two contracts.</param>
    /// <param name="reach">The schemas that operations use.</param>
    /// <param name="previous">The previous contract.</param>
    /// <param name="current">The current contract.</param>
    /// <param name="document">The place of the document.</param>
    public static void Compare(SchemaWalk walk, ComponentNames names, Reach reach, Contract previous, Contract current, Place document)
    {
        var after = current.Components.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
        var before = new HashSet<string>(previous.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
        var added = current.Components.Where(pair => !before.Contains(pair.Key) && !reach.IsCarried(pair.Value)).ToList();
        foreach (var pair in previous.Components)
        {
            if (after.TryGetValue(pair.Key, out var same))
            {
                Pair(walk, pair.Value, same, document);
            }
            else if (!reach.IsCarried(pair.Value))
            {
                var renamed = added.FindIndex(other => names.IsRename(pair.Value, other.Value));
                if (renamed >= 0)
                {
                    Pair(walk, pair.Value, added[renamed].Value, document);
                    added.RemoveAt(renamed);
                }
                else
                {
                    walk.Changes.Add(At(pair, document), new(ChangeKinds.UnusedSchemaRemoved, $"is removed", pair.Value.Pointer, "/components/schemas")
                    {
                        CSharp = pair.Value.Type is NamedType { IsSupport: false } ? Verdict.Break : Verdict.Safe,
                    });
                }
            }
        }

        foreach (var pair in added)
        {
            walk.Changes.Add(
                At(pair, document), new(ChangeKinds.UnusedSchemaAdded, $"is added", "/components/schemas", pair.Value.Pointer));
        }
    }

    private static void Pair(SchemaWalk walk, SchemaShape previous, SchemaShape current, Place document)
    {
        if (!walk.HasCompared(previous, current))
        {
            walk.Pair(previous, current, document);
        }
    }

    private static Place At(KeyValuePair<string, SchemaShape> schema, Place document) =>
        document.Part(schema.Key, $"schema '{schema.Key}'", Role.None) with { Member = (schema.Value.Type as NamedType)?.Name.Text ?? "" };
}
