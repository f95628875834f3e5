using DcsGen.CSharp;
using DcsGen.Naming;
using Microsoft.OpenApi;

namespace DcsGen.Mapping.Operations;

/// <summary>Groups operations by their first tag, if the consumer wants groups. An operation without a tag belongs to the client.</summary>
internal sealed class OperationGroups(bool isWanted, OpenApiDocument document, string clientName, NameScope typeNames)
{
    private readonly NameScope _names = new(
        StringComparer.Ordinal,
        [.. ReservedNames.ClientMembers, .. ReservedNames.TypesInExpressions, .. ReservedNames.SupportTypes(clientName)]);

    private readonly Dictionary<string, (OperationGroup Group, NameScope Members)> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<CSharpName, NameScope> _members = [];
    private readonly ILookup<string, string?> _descriptions = (document.Tags ?? Enumerable.Empty<OpenApiTag>()).ToLookup(
        static tag => tag.Name ?? "", static tag => tag.Description, StringComparer.Ordinal);

    /// <summary>In the order of their first operations.</summary>
    public List<OperationGroup> All { get; } = [];

    /// <summary>Returns the method with its group; unchanged if it has none.</summary>
    /// <param name="method">The method, with a name of its own among all.</param>
    /// <param name="preferred">The name that it would have if no other method had it: a group has names of its own.</param>
    /// <param name="operation">The operation that it calls.</param>
    /// <param name="givenName">The C# name that the document gives the operation; null if absent.</param>
    public ClientMethod Place(ClientMethod method, string preferred, OpenApiOperation operation, string? givenName)
    {
        if (!isWanted || operation.Tags?.FirstOrDefault()?.Reference.Id is not { Length: > 0 } tag)
        {
            return method;
        }

        var key = Identifier.Pascal(tag);
        if (!_groups.TryGetValue(key, out var known))
        {
            // Methods of the client end in these words.
            var name = _names.Take(
                key.EndsWith("Request", StringComparison.Ordinal) || key.EndsWith("Async", StringComparison.Ordinal) ? key + "Group" : key);
            var group = new OperationGroup(
                name,
                typeNames.Take($"I{clientName}{key}Client"),
                typeNames.Take(key + "Operations"),
                Docs.Of("", _descriptions[tag].FirstOrDefault()));
            _groups.Add(key, known = (group, new(StringComparer.Ordinal, ReservedNames.RecordMembers)));
            _members.Add(group.Name, known.Members);
            All.Add(group);
        }

        return method with
        {
            Group = known.Group,
            MemberName = known.Members.Take(givenName is not null ? preferred : Short(preferred, tag, operation.OperationId), "WithResponse")
        };
    }

    /// <summary>Puts the groups in the order of their first methods.</summary>
    public void Order(IReadOnlyList<ClientMethod> methods)
    {
        var ordered = methods.Select(static method => method.Group).OfType<OperationGroup>().Distinct().ToArray();
        All.Clear();
        All.AddRange(ordered);
    }

    /// <summary>A name that no member of the group has.</summary>
    public CSharpName Take(OperationGroup group, string name) => _members[group.Name].Take(name);

    // repos/list-for-org in the group Repos is ListForOrg. Only where the id itself says so: a word that merely begins alike stays.
    private static string Short(string name, string tag, string? id)
    {
        var isPrefixed = id is not null && id.Length > tag.Length + 1 && id.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            && id[tag.Length] is '/' or '.' or '_' or '-' or ':';
        var rest = isPrefixed ? Identifier.Pascal(id!.Substring(tag.Length + 1)) : name;
        return rest.Length > 0 && char.IsLetter(rest[0]) ? rest : name;
    }
}
