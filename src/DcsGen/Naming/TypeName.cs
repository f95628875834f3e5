using DcsGen.CSharp;

namespace DcsGen.Naming;

/// <param name="Preferred">What the type is called unless that is taken.</param>
/// <param name="IsTaken">Whether the name is this type's already.</param>
internal readonly record struct TypeName(string Preferred, bool IsTaken)
{
    public CSharpName Take(NameScope scope) => IsTaken ? new(Preferred) : scope.Take(Preferred);
}
