using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Diagnostics;
using DcsGen.Patterns;

namespace DcsGen.Usage;

/// <summary>Checks values against the bounds of a schema. A value that cannot be decided is not a violation.</summary>
internal static class BoundsCheck
{
    /// <param name="value">A number of C#.</param>
    public static Violation? OfNumber(object value, Bounds bounds)
    {
        if (Text(value) is not { } shown)
        {
            return null;
        }

        return bounds.Minimum is { } minimum && Compare(value, minimum) < 0 ? new("minimum", $"{shown}", $"at least {minimum}")
            : bounds.ExclusiveMinimum is { } above && Compare(value, above) <= 0 ? new("exclusiveMinimum", $"{shown}", $"more than {above}")
            : bounds.Maximum is { } maximum && Compare(value, maximum) > 0 ? new("maximum", $"{shown}", $"at most {maximum}")
            : bounds.ExclusiveMaximum is { } below && Compare(value, below) >= 0 ? new("exclusiveMaximum", $"{shown}", $"less than {below}")
            : bounds.MultipleOf is { } step && IsMultiple(value, step) == false ? new("multipleOf", $"{shown}", $"multiples of {step}")
            : null;
    }

    /// <param name="value">A text.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="pattern">The pattern; null if absent, or if it is not supported.</param>
    public static Violation? OfText(string value, Bounds bounds, EcmaPattern? pattern)
    {
        var length = EcmaPattern.Length(value);
        return length < bounds.MinLength ? new("minLength", $"{Quoted(value)} ({Count(length, "character")})", $"at least {Count(bounds.MinLength.Value, "character")}")
            : length > bounds.MaxLength ? new("maxLength", $"{Quoted(value)} ({Count(length, "character")})", $"at most {Count(bounds.MaxLength.Value, "character")}")
            : pattern?.IsMatch(value) == false ? new("pattern", Quoted(value), $"only what matches {bounds.Pattern}")
            : null;
    }

    /// <param name="count">How many items a list has.</param>
    /// <param name="bounds">The bounds.</param>
    public static Violation? OfCount(int count, Bounds bounds) =>
        count < bounds.MinItems ? new("minItems", $"{Count(count, "item")}", $"at least {Count(bounds.MinItems.Value, "item")}")
        : count > bounds.MaxItems ? new("maxItems", $"{Count(count, "item")}", $"at most {Count(bounds.MaxItems.Value, "item")}")
        : null;

    /// <param name="value">A value of a closed enum.</param>
    /// <param name="values">Those.</param>
    public static Violation? OfValues(object value, IReadOnlyList<ShapeValue> values) =>
        (value as string ?? Text(value)) is { } text && values.All(other => other.Text != text)
            ? new("enum", value is string ? Quoted(text) : $"{text}", $"only {MessageText.Join(", ", values.Select(static other => MessageText.Value(other.Text)))}")
            {
                NearestMember = NearestValue.OfValues(value, values)
            }
            : null;

    private static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static MessageText Quoted(string text) => $"\"{text}\"";

    // The value as it is on the wire; null if it is not a number there.
    private static string? Text(object value) => value switch
    {
        double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity =>
            null,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
            ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    // Null if the bound is not a number. Every comparison with null is false.
    private static int? Compare(object value, string bound)
    {
        if (value is not (double or float) && decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture).CompareTo(exact);
        }

        // On the wire a float is its shortest text, and not the double that it widens to.
        return double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var near)
            && double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.CompareTo(near)
            : null;
    }

    // It cannot be decided for binary fractions, and for numbers whose remainder would be rounded.
    private static bool? IsMultiple(object value, string step) =>
        value is not (double or float)
        && decimal.TryParse(step, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        && exact > 0
        && Convert.ToDecimal(value, CultureInfo.InvariantCulture) is > -1e15m and < 1e15m and var number
            ? number % exact == 0
            : null;
}
