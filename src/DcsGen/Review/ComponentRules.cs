using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>Named schemas that no operation leads to.</summary>
internal static class ComponentRules
{
    /// <param name="walk">Has walked what operations lead to.</param>
    /// <param name="names">Knows which are one by another name.</param>
    /// <param name="reach">What operations lead to.</param>
    public static void Compare(SchemaWalk walk, ComponentNames names, Reach reach, Contract old, Contract @new, Place document)
    {
        var after = @new.Components.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
        var before = new HashSet<string>(old.Components.Select(static pair => pair.Key), StringComparer.Ordinal);
        var added = @new.Components.Where(pair => !before.Contains(pair.Key) && !reach.IsCarried(pair.Value)).ToList();
        foreach (var pair in old.Components)
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
                    walk.Changes.Add(At(pair.Key, document), "schema removed", $"removed", Rule.Always(Rule.Other, Verdict.Safe), pair.Value.Type is NamedType ? Verdict.Break : Verdict.Safe, pair.Value.Pointer, "/components/schemas");
                }
            }
        }

        foreach (var pair in added)
        {
            walk.Changes.Add(At(pair.Key, document), "schema added", $"added", Rule.Always(Rule.Other, Verdict.Safe), Verdict.Safe, "/components/schemas", pair.Value.Pointer);
        }
    }

    private static void Pair(SchemaWalk walk, SchemaShape old, SchemaShape @new, Place document)
    {
        if (!walk.HasCompared(old, @new))
        {
            walk.Pair(old, @new, document);
        }
    }

    private static Place At(string key, Place document) => document.Part(key, $"schema '{key}'", Role.None);
}
