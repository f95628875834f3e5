using DcsGen.CSharp;

namespace DcsGen.Naming;

/// <param name="Preferred">The name, unless it is taken.</param>
/// <param name="IsTaken">Whether the type has taken the name.</param>
internal readonly record struct TypeName(string Preferred, bool IsTaken)
{
    public CSharpName Take(NameScope scope) => IsTaken ? new(Preferred) : scope.Take(Preferred);
}
