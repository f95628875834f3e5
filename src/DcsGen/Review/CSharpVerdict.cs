using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Emit;

namespace DcsGen.Review;

/// <summary>Returns verdicts in C#: what a change of the emitted code does to code that calls it.</summary>
/// <remarks>
/// Break: a call, a read of a member or an initializer no longer compiles. Risk: the code compiles with a warning or behaves differently,
/// or only less common code fails: named arguments, implementations of the interface, delegates of its methods.
/// </remarks>
internal static class CSharpVerdict
{
    /// <summary>Returns the verdict of a different type. Names and members of types are compared elsewhere.</summary>
    public static Verdict OfType(TypeRef? previous, TypeRef? current, Place place) => (previous, current) switch
    {
        (null, _) or (_, null) => Verdict.Safe,
        (ScalarType one, ScalarType other) => one.Scalar == other.Scalar ? Verdict.Safe
            : place.Role == Role.Argument && IsImplicit(one.Scalar, other.Scalar) ? Verdict.Risk
            : place is { Role: Role.Property or Role.Result, Direction: Direction.Response } && IsImplicit(other.Scalar, one.Scalar)
            ? Verdict.Risk
            : Verdict.Break,
        (NamedType one, NamedType other) => one.Kind == other.Kind ? Verdict.Safe : Verdict.Break,
        (ListType, ListType) or (MapType, MapType) => Verdict.Safe,
        _ => Verdict.Break,
    };

    /// <summary>Returns the verdict of a type that became nullable, or no longer is.</summary>
    /// <param name="previous">The previous type; null when the client did not have the place.</param>
    /// <param name="current">The current type; null when the client does not have the place.</param>
    /// <param name="isSet">Whether callers also set the value.</param>
    public static Verdict OfNullability(TypeRef? previous, TypeRef? current, bool isSet)
    {
        if (previous is null || current is null || previous.IsNullable == current.IsNullable)
        {
            return Verdict.Safe;
        }

        return TypeText.IsValueType(previous) || TypeText.IsValueType(current) ? Verdict.Break
            : current.IsNullable || isSet ? Verdict.Risk
            : Verdict.Safe;
    }

    /// <summary>Returns the verdict of a different property: removed, nullable or required to be set.</summary>
    /// <param name="previous">The previous property; null when the client left it out.</param>
    /// <param name="current">The current property; null when the client leaves it out.</param>
    /// <param name="isSent">Whether a request carries the type, so that callers create values of it.</param>
    public static Verdict OfProperty(ModelProperty? previous, ModelProperty? current, bool isSent)
    {
        if (previous is null)
        {
            return Verdict.Safe;
        }

        return current is null || (current.IsRequired && !previous.IsRequired)
            ? Verdict.Break
            : OfNullability(previous.Type, current.Type, isSent);
    }

    /// <summary>Returns the worst verdict of the results of an operation's methods.</summary>
    public static Verdict OfResults(ContractOperation previous, ContractOperation current)
    {
        var worst = Verdict.Safe;
        foreach (var (method, other) in previous.Methods.Zip(current.Methods, static (method, other) => (method, other)))
        {
            worst = Verdicts.Worse(worst, OfResult(method.Result, other.Result));
        }

        return worst;
    }

    private static Verdict OfResult(MethodResult previous, MethodResult current) => (previous.Type, current.Type) switch
    {
        (null, _) => Verdict.Safe,
        (_, null) => Verdict.Break,
        _ when previous.Kind != current.Kind => Verdict.Break,
        _ when WithoutNotation(previous.Type) != WithoutNotation(current.Type) => Verdict.Break,
        _ => OfNullability(previous.Type, current.Type, isSet: false),
    };

    // Without its own question mark, and as a caller sees it.
    private static TypeRef WithoutNotation(TypeRef type) => type switch
    {
        ScalarType scalar => new ScalarType(scalar.Scalar),
        ListType list => new ListType(WithoutNotation(list.Item) with { IsNullable = list.Item.IsNullable }),
        MapType map => new MapType(WithoutNotation(map.Value) with { IsNullable = map.Value.IsNullable }),
        _ => type with { IsNullable = false },
    };

    // The implicit numeric conversions between types of schemas (C# specification, 10.2.3).
    private static bool IsImplicit(Scalar from, Scalar to) => (from, to) is
        (Scalar.Int32, Scalar.Int64 or Scalar.Single or Scalar.Double or Scalar.Decimal)
        or (Scalar.UInt32, Scalar.Int64 or Scalar.UInt64 or Scalar.Single or Scalar.Double or Scalar.Decimal)
        or (Scalar.Int64 or Scalar.UInt64, Scalar.Single or Scalar.Double or Scalar.Decimal)
        or (Scalar.Single, Scalar.Double);
}
