using DcsGen.CSharp;
using DcsGen.Incremental;
using DcsGen.Mapping.Schemas;

namespace DcsGen.Mapping;

/// <summary>Decides which of the types that schemas have are emitted.</summary>
internal static class UsedTypes
{
    /// <summary>Returns the names of the types that some types use, those themselves included.</summary>
    /// <param name="types">The types of operations, webhooks and callbacks.</param>
    /// <param name="models">The records.</param>
    /// <param name="unions">The unions.</param>
    public static HashSet<string> Of(IEnumerable<TypeRef> types, EquatableArray<ModelType> models, EquatableArray<UnionType> unions)
    {
        var inside = new Dictionary<string, TypeRef[]>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            inside.Add(model.Name, [.. Inside(model)]);
        }

        foreach (var union in unions)
        {
            inside.Add(union.Name, [.. union.Variants.Select(static variant => variant.Type)]);
        }

        return TypeGraph.Reachable(types, named => inside.TryGetValue(named.Name, out var found) ? found : []);
    }

    // A value of a base record may be any record that derives from it, and what derives needs its base.
    private static IEnumerable<TypeRef> Inside(ModelType model)
    {
        var members = model.AllProperties().Select(static property => property.Type)
            .Concat(model.AllAdditional is { } additional ? [additional.Value] : []);
        if (model.Family is not { } family)
        {
            return members;
        }

        var records = family.Children.Concat(family.Descendants.Select(static descendant => descendant.Name));
        return members.Concat((family.Base is { } above ? records.Append(above) : records)
            .Select(static name => new NamedType(name, NamedKind.Model)));
    }
}
