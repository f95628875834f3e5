using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Emit;

namespace DcsGen.Review;

/// <summary>
/// What a change of the emitted C# does to code that calls it. Break: a call, a read of a member or an initializer no longer compiles.
/// Risk: it compiles with a warning, behaves otherwise, or only what is rarer fails: named arguments, implementations of the interface,
/// delegates of its methods.
/// </summary>
internal static class Surface
{
    /// <summary>A type as such, whatever its name and whatever is inside: those are compared where they stand.</summary>
    public static Verdict OfType(TypeRef? old, TypeRef? @new, Place place) => (old, @new) switch
    {
        (null, _) or (_, null) => Verdict.Safe,
        (ScalarType one, ScalarType other) => one.Scalar == other.Scalar ? Verdict.Safe
            : place.Role == Role.Argument && IsImplicit(one.Scalar, other.Scalar) ? Verdict.Risk
            : place is { Role: Role.Property or Role.Result, Direction: Direction.Response } && IsImplicit(other.Scalar, one.Scalar) ? Verdict.Risk
            : Verdict.Break,
        (NamedType one, NamedType other) => one.Kind == other.Kind ? Verdict.Safe : Verdict.Break,
        (ListType, ListType) or (MapType, MapType) => Verdict.Safe,
        _ => Verdict.Break,
    };

    /// <summary>Whether null is among the values, by the type's question mark.</summary>
    /// <param name="isSet">Whether callers set it, too.</param>
    public static Verdict OfNullability(TypeRef? old, TypeRef? @new, bool isSet)
    {
        if (old is null || @new is null || old.IsNullable == @new.IsNullable)
        {
            return Verdict.Safe;
        }

        return TypeText.IsValueType(old) || TypeText.IsValueType(@new) ? Verdict.Break
            : @new.IsNullable || isSet ? Verdict.Risk
            : Verdict.Safe;
    }

    /// <summary>A property: its name, its question mark and whether it must be set.</summary>
    /// <param name="old">Null when it was left out.</param>
    /// <param name="new">Null when it is left out.</param>
    /// <param name="isSent">Whether callers make values of the record.</param>
    public static Verdict OfProperty(ModelProperty? old, ModelProperty? @new, bool isSent)
    {
        if (old is null)
        {
            return Verdict.Safe;
        }

        return @new is null || (@new.IsRequired && !old.IsRequired) ? Verdict.Break : OfNullability(old.Type, @new.Type, isSent);
    }

    /// <summary>What the methods of an operation give.</summary>
    public static Verdict OfResults(ContractOperation old, ContractOperation @new)
    {
        var worst = Verdict.Safe;
        foreach (var (method, other) in old.Methods.Zip(@new.Methods, static (method, other) => (method, other)))
        {
            worst = ChangeSet.Worse(worst, OfResult(method.Result, other.Result));
        }

        return worst;
    }

    private static Verdict OfResult(MethodResult old, MethodResult @new) => (old.Type, @new.Type) switch
    {
        (null, _) => Verdict.Safe,
        (_, null) => Verdict.Break,
        _ when old.Kind != @new.Kind => Verdict.Break,
        _ when (old.Type with { IsNullable = false }) != (@new.Type with { IsNullable = false }) => Verdict.Break,
        _ => OfNullability(old.Type, @new.Type, isSet: false),
    };

    // The implicit numeric conversions among what schemas become (C# specification, 10.2.3).
    private static bool IsImplicit(Scalar from, Scalar to) => (from, to) is
        (Scalar.Int32, Scalar.Int64 or Scalar.Single or Scalar.Double or Scalar.Decimal)
        or (Scalar.Int64, Scalar.Single or Scalar.Double or Scalar.Decimal)
        or (Scalar.Single, Scalar.Double);
}
