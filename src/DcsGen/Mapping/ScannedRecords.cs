using DcsGen.CSharp;
using DcsGen.Incremental;

namespace DcsGen.Mapping;

/// <summary>Decides which records get a scanner: those of responses, and the items of their lists.</summary>
internal static class ScannedRecords
{
    /// <summary>Returns the records that are a response, or an item of a list that is a response or a property of one.</summary>
    /// <param name="methods">The operations.</param>
    /// <param name="models">The records, in the document's order.</param>
    public static EquatableArray<CSharpName> Of(IEnumerable<ClientMethod> methods, EquatableArray<ModelType> models)
    {
        var byName = models.ToDictionary(static model => model.Name);
        var responses = methods
            .Where(static method => method.Result.Kind == ResultKind.Json)
            .SelectMany(static method => method.Result.Arms.Select(static arm => arm.Type).Append(method.Result.Type))
            .ToArray();
        var members = responses.OfType<NamedType>()
            .SelectMany(type => byName.TryGetValue(type.Name, out var model) ? model.AllProperties() : [])
            .Select(static property => property.Type);
        var records = new HashSet<CSharpName>(responses.Concat(members)
            .OfType<ListType>()
            .Select(static list => list.Item)
            .Where(static item => !item.IsNullable)
            .Concat(responses)
            .OfType<NamedType>()
            .Select(static type => type.Name));
        return models
            .Where(model => records.Contains(model.Name) && CanBeScanned(model))
            .Select(static model => model.Name)
            .ToEquatableArray();
    }

    // A scanner leaves out what the document does not list, takes null for absent, and knows no derived records.
    private static bool CanBeScanned(ModelType model) =>
        model.Family is null
        && model.AdditionalProperties is null
        && model.Properties.Count > 0
        && model.Properties.All(static property => !property.IsOpaque && property.Presence != Presence.Tracked);
}
