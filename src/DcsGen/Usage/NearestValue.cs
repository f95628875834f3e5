using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Reading;

namespace DcsGen.Usage;

/// <summary>Finds the allowed value that is nearest to a forbidden one, for code fixes.</summary>
internal static class NearestValue
{
    // Above it a remainder is rounded.
    private const decimal LargestMultiple = 1e15m;

    /// <summary>Returns the allowed number that is nearest to a number; null if no number is allowed, or if it cannot be computed
    /// exactly.</summary>
    /// <param name="value">A number of C# that the bounds forbid. An integer stays an integer.</param>
    /// <param name="bounds">The bounds.</param>
    public static string? OfNumber(object value, Bounds bounds)
    {
        if (Number(value) is not { } number || Limits(bounds, isInteger: value is not (double or float or decimal)) is not var (low, high))
        {
            return null;
        }

        var nearest = number < low ? low : number > high ? high : number;
        if (bounds.MultipleOf is { } multiple)
        {
            if (Number(multiple) is not { } step || step <= 0 || nearest is > LargestMultiple or < -LargestMultiple)
            {
                return null;
            }

            var below = Math.Floor(nearest / step) * step;
            var above = below == nearest ? below : below + step;
            nearest = below >= low && (above > high || number - below <= above - number) ? below : above;
        }

        return BoundsCheck.OfNumber(nearest, bounds) is null ? nearest.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Returns the member of an enum whose value is nearest to a value; null if no value is near.</summary>
    /// <param name="value">A value that the enum does not list.</param>
    /// <param name="values">The values of the enum.</param>
    public static string? OfValues(object value, IReadOnlyList<ShapeValue> values)
    {
        if (value is string text)
        {
            return Spelling.Nearest(text, values.Select(static other => other.Text)) is { } near
                ? values.First(other => other.Text == near).Name
                : null;
        }

        return Number(value) is { } number
            ? values.Where(static other => Number(other.Text) is not null)
                .OrderBy(other => Math.Abs(Number(other.Text)!.Value - number))
                .FirstOrDefault()?.Name
            : null;
    }

    // Null if a bound is not a number, or if the bounds leave no number. An open interval of fractions has no nearest number.
    private static (decimal Low, decimal High)? Limits(Bounds bounds, bool isInteger)
    {
        if (!isInteger && (bounds.ExclusiveMinimum is not null || bounds.ExclusiveMaximum is not null))
        {
            return null;
        }

        decimal?[] low =
        [
            Limit(bounds.Minimum, bound => isInteger ? Math.Ceiling(bound) : bound, decimal.MinValue),
            Limit(bounds.ExclusiveMinimum, static bound => Math.Floor(bound) + 1, decimal.MinValue),
        ];
        decimal?[] high =
        [
            Limit(bounds.Maximum, bound => isInteger ? Math.Floor(bound) : bound, decimal.MaxValue),
            Limit(bounds.ExclusiveMaximum, static bound => Math.Ceiling(bound) - 1, decimal.MaxValue),
        ];
        return low.Concat(high).All(static limit => limit is not null) && low.Max() <= high.Min()
            ? (low.Max()!.Value, high.Min()!.Value)
            : null;
    }

    private static decimal? Limit(string? bound, Func<decimal, decimal> limit, decimal none) =>
        bound is null ? none : Number(bound) is { } number ? limit(number) : null;

    // Large enough for every bound of an integer, and small enough to add one to.
    private static decimal? Number(object value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) is var text
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is > -1e27m and < 1e27m
            ? number
            : null;
}
