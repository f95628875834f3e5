using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Mapping.Schemas;

/// <summary>Makes the records of a union with a discriminator name their variant when they are sent, even if their schemas do not
/// require it.</summary>
internal static class UnionTags
{
    /// <summary>Returns the unions and the records with what the discriminators of the unions demand.</summary>
    /// <param name="unions">All unions.</param>
    /// <param name="models">All records; the order stays.</param>
    public static (EquatableArray<UnionType> Unions, EquatableArray<ModelType> Models) Complete(
        IEnumerable<UnionType> unions, IEnumerable<ModelType> models)
    {
        var all = models.ToArray();
        var places = Enumerable.Range(0, all.Length).ToDictionary(place => all[place].Name.ToString(), StringComparer.Ordinal);
        var completed = unions.Select(union => union.Discriminator is not { } member ? union : union with
        {
            Variants = union.Variants.Select(one =>
            {
                if (one is not { Tags.Count: > 0, Type: NamedType { Kind: NamedKind.Model, Name: var name } }
                    || !places.TryGetValue(name.ToString(), out var place))
                {
                    return one;
                }

                all[place] = all[place] with { UnionTag = all[place].UnionTag ?? member };
                return one with { Tag = TagOf(all[place], member, one.Tags[0]) };
            }).ToEquatableArray(),
        }).ToEquatableArray();
        return (completed, all.ToEquatableArray());
    }

    // The constructor of a derived record sets its tag.
    private static TagValue? TagOf(ModelType model, string member, string value) =>
        model.Family?.Tag is null
            && model.AllProperties().FirstOrDefault(property => property.WireName == member) is { Type.IsNullable: true } property
            && TagValue.Of(property.Name, property.Type, value) is { } tag
            ? tag with { IsObsolete = property.Obsolete is not null }
            : null;
}
