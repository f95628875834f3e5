using DcsGen.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DcsGen.Usage;

/// <summary>A value as far as it is known without running the code: a constant, or a list of a known number of items.</summary>
/// <param name="Operation">Where it is written.</param>
/// <param name="Constant">Null for a list.</param>
/// <param name="Count">How many items; null when that is not known.</param>
/// <param name="Items">Those that are written there.</param>
internal sealed record UsageValue(IOperation Operation, object? Constant, int? Count, IReadOnlyList<IOperation> Items)
{
    /// <summary>Returns the values that an expression may have: none if they are not known, several for a conditional expression.</summary>
    public static IEnumerable<UsageValue> Of(IOperation operation, CancellationToken cancellationToken)
    {
        // Outermost first: a conversion may change the value.
        if (operation.ConstantValue is { HasValue: true } constant)
        {
            return constant.Value is null ? [] : [new(operation, constant.Value, null, [])];
        }

        // No operation of its own in the oldest compiler host.
        if (operation.Syntax is CollectionExpressionSyntax collection)
        {
            return [OfCollection(operation, collection, cancellationToken)];
        }

        return operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Of(conversion.Operand, cancellationToken),
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand, cancellationToken),
            IConditionalOperation { WhenFalse: { } whenFalse } conditional =>
                Of(conditional.WhenTrue, cancellationToken).Concat(Of(whenFalse, cancellationToken)),
            ICoalesceOperation coalesce => Of(coalesce.Value, cancellationToken).Concat(Of(coalesce.WhenNull, cancellationToken)),
            IArrayCreationOperation { Initializer: { } initializer } =>
                [new(operation, null, initializer.ElementValues.Length, initializer.ElementValues)],
            IArrayCreationOperation { Initializer: null, DimensionSizes.Length: 1 } array
                when array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: int size } => [new(operation, null, size, [])],
            IInvocationOperation
            {
                TargetMethod:
                {
                    Name: "Empty", Parameters.IsEmpty: true, ContainingType.Name: "Array"
                or "Enumerable"
                }
            } => [new(operation, null, 0, [])],
            IObjectCreationOperation creation when IsList(creation) => [OfList(creation)],
            _ => [],
        };
    }

    /// <summary>Returns why a schema forbids the value; null if it does not.</summary>
    public Violation? Violation(SchemaShape shape, UsageIndex index) => Constant switch
    {
        string text => BoundsCheck.OfText(text, shape.Bounds, index.Pattern(shape.Bounds)),
        { } number => BoundsCheck.OfNumber(number, shape.Bounds) is { } violation
            ? violation with { Nearest = NearestValue.OfNumber(number, shape.Bounds) }
            : null,
        null => Count is { } count ? BoundsCheck.OfCount(count, shape.Bounds) : null,
    };

    private static UsageValue OfCollection(IOperation operation, CollectionExpressionSyntax collection, CancellationToken cancellationToken)
    {
        var items = collection.Elements.OfType<ExpressionElementSyntax>()
            .Select(element => operation.SemanticModel?.GetOperation(element.Expression, cancellationToken)).OfType<IOperation>().ToArray();
        return new(
            operation,
            null,
            collection.Elements.All(static element => element is ExpressionElementSyntax) ? collection.Elements.Count : null,
            items);
    }

    // An argument of the constructor is a capacity.
    private static bool IsList(IObjectCreationOperation creation) =>
        creation.Type is { Name: "List", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
        && creation.Arguments.All(static argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);

    private static UsageValue OfList(IObjectCreationOperation creation)
    {
        var initializers = creation.Initializer?.Initializers.ToArray() ?? [];
        var items = initializers.OfType<IInvocationOperation>().ToArray();
        return new(
            creation,
            null,
            items.Length == initializers.Length ? items.Length : null,
            [.. items.Where(static item => item.Arguments.Length == 1).Select(static item => item.Arguments[0].Value)]);
    }
}
