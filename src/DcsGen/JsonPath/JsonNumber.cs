using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.JsonPath;

/// <summary>Numbers of JSON, however the tree holds them.</summary>
internal static class JsonNumber
{
    /// <summary>Returns a number as it is written in JSON.</summary>
    public static JsonValue Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? JsonValue.Create(exact)
            : JsonValue.Create(
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real
                    : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity);

    /// <summary>Compares two numbers; null if one of the values is not a number.</summary>
    public static int? Compare(JsonNode? left, JsonNode? right)
    {
        if (left is not JsonValue a || right is not JsonValue b)
        {
            return null;
        }

        if (Exact(a) is { } exactLeft && Exact(b) is { } exactRight)
        {
            return exactLeft.CompareTo(exactRight);
        }

        return Real(a) is { } realLeft && Real(b) is { } realRight ? realLeft.CompareTo(realRight) : null;
    }

    private static decimal? Exact(JsonValue value) =>
        value.TryGetValue(out long integer) ? integer
            : value.TryGetValue(out int small) ? small
            : value.TryGetValue(out decimal exact) ? exact
            : value.TryGetValue(out double real) && Math.Abs(real) < 1e15 && Math.Floor(real) == real ? (decimal)real
            : null;

    private static double? Real(JsonValue value) =>
        value.TryGetValue(out double real) ? real : Exact(value) is { } exact ? (double)exact : null;
}
