using System.Globalization;
using DcsGen.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DcsGen.Usage;

/// <summary>A <c>switch</c>, statement or expression, as it is written over values of open enums.</summary>
/// <remarks>
/// Over <c>x.Value</c> with the constants of <c>Values</c> or with literals, over <c>x</c> with property patterns or guards, over
/// <c>x.ToString()</c>, over a tuple of them, and over a record with property patterns that reach one.
/// </remarks>
internal sealed class EnumSwitch
{
    private readonly IOperation[] _tests;

    private EnumSwitch(IOperation value, IEnumerable<IOperation?> tests, Otherwise otherwise)
    {
        Value = value;
        _tests = [.. tests.OfType<IOperation>()];
        Otherwise = otherwise;
    }

    /// <summary>Gets the value that is tested.</summary>
    public IOperation Value { get; }

    /// <summary>Gets the effect of a value without an arm.</summary>
    public Otherwise Otherwise { get; }

    public static EnumSwitch? Of(IOperation operation) => operation switch
    {
        ISwitchOperation statement => new(
            statement.Value,
            statement.Cases.SelectMany(static section => section.Clauses).SelectMany(static clause => clause switch
            {
                ISingleValueCaseClauseOperation single => (IOperation?[])[single.Value],
                IPatternCaseClauseOperation pattern => [pattern.Pattern, pattern.Guard],
                _ => [],
            }),
            statement.Cases.FirstOrDefault(static section => section.Clauses.Any(TakesAll)) is not { } rest ? Otherwise.Nothing
                : rest.Body.SelectMany(static body => body is IBlockOperation block ? block.Operations.ToArray() : [body])
                    .Any(static body => body is IThrowOperation) ? Otherwise.Throw
                : Otherwise.Default),
        ISwitchExpressionOperation expression => new(
            expression.Value,
            expression.Arms.SelectMany(static arm => new[] { arm.Pattern, arm.Guard }),
            expression.Arms.FirstOrDefault(static arm => arm.Guard is null && TakesAll(arm.Pattern)) is { } rest
                && Bare(rest.Value) is not IThrowOperation ? Otherwise.Default : Otherwise.Throw),
        _ => null,
    };

    /// <summary>Gets the types that may be open enums, and whose values have different arms.</summary>
    public IEnumerable<INamedTypeSymbol> Types()
    {
        // A single constant tested on a property is not treated as an exhaustive switch.
        var members = _tests.SelectMany(static test => test.DescendantsAndSelf()).OfType<IPropertySubpatternOperation>()
            .Select(static pattern => Unwrap((pattern.Member as IPropertyReferenceOperation) is { } member ? Declared(member) : null))
            .OfType<INamedTypeSymbol>()
            .Where(type => Mentions(type).Distinct(StringComparer.Ordinal).Skip(1).Any());
        return (Bare(Value) is ITupleOperation tuple ? tuple.Elements.ToArray() : [Value])
            .Select(static value => TypeOf(Bare(value))).OfType<INamedTypeSymbol>()
            .Concat(members)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>Returns the values of an enum that have no arm.</summary>
    public IEnumerable<ShapeValue> Missing(INamedTypeSymbol type, IEnumerable<ShapeValue> values)
    {
        var mentions = new HashSet<string>(Mentions(type), StringComparer.Ordinal);
        return values.Where(value => !mentions.Contains(value.Text) && !(value.Name is { } name && mentions.Contains("." + name)));
    }

    // Texts as they are, names with a dot before them.
    private IEnumerable<string> Mentions(INamedTypeSymbol type)
    {
        foreach (var operation in _tests.SelectMany(static test => test.DescendantsAndSelf()))
        {
            if (operation.ConstantValue is { HasValue: true, Value: { } constant })
            {
                yield return Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "";
            }
            else if (operation is IPropertyReferenceOperation { Property: { IsStatic: true } property }
                && SymbolEqualityComparer.Default.Equals(property.ContainingType, type))
            {
                yield return "." + property.Name;
            }
        }
    }

    private static ITypeSymbol? TypeOf(IOperation value) => Unwrap(value switch
    {
        IConditionalAccessOperation access => TypeOf(Bare(access.WhenNotNull)),
        IPropertyReferenceOperation property => Declared(property),
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance } =>
            Bare(instance).Type,
        _ => value.Type,
    });

    // The enum itself where the property is its value.
    private static ITypeSymbol? Declared(IPropertyReferenceOperation reference) =>
        reference.Property is { Name: "Value", ContainingType: { IsValueType: true, IsGenericType: false } type } ? type : reference.Type;

    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation conversion || operation is IParenthesizedOperation)
        {
            operation = operation is IConversionOperation { Operand: { } operand } ? operand : ((IParenthesizedOperation)operation).Operand;
        }

        return operation;
    }

    private static bool TakesAll(ICaseClauseOperation clause) =>
        clause is IDefaultCaseClauseOperation
            || (clause is IPatternCaseClauseOperation { Guard: null } pattern && TakesAll(pattern.Pattern));

    private static bool TakesAll(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };
}

/// <summary>The effect of a value for which a <c>switch</c> has no arm.</summary>
internal enum Otherwise
{
    /// <summary>Nothing: it is passed over.</summary>
    Nothing,

    Throw,

    /// <summary>An arm takes it that takes all others too.</summary>
    Default,
}
