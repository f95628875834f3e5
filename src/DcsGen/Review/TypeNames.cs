using DcsGen.Contracts;
using DcsGen.CSharp;

namespace DcsGen.Review;

/// <summary>The names of types and of client parameters in the client of a contract.</summary>
internal sealed class TypeNames
{
    private readonly HashSet<string> _types;
    private readonly HashSet<string> _clientMembers;

    public TypeNames(Contract contract)
    {
        _types = new(contract.Api.TypeNames().Select(static name => name.Text), StringComparer.Ordinal);
        _clientMembers = new(
            contract.Operations.SelectMany(static operation => operation.Parameters)
                .Where(static parameter => parameter.IsClient && parameter.Member is not null)
                .Select(static parameter => parameter.Member!),
            StringComparer.Ordinal);
    }

    /// <summary>Returns whether a type exists in the client.</summary>
    public bool Has(TypeRef? type) => type is not NamedType { IsSupport: false } named || _types.Contains(named.Name);

    /// <summary>Returns whether the client's options have a parameter.</summary>
    public bool HasClientMember(string member) => _clientMembers.Contains(member);
}
