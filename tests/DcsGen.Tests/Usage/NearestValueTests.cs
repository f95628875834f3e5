using System.Globalization;
using DcsGen.Contracts;
using DcsGen.Usage;

namespace DcsGen.Tests.Usage;

public class NearestValueTests
{
    [Theory]
    [InlineData(0, "exclusiveMinimum: 0", "1")]
    [InlineData(0, "exclusiveMinimum: 0.5", "1")]
    [InlineData(1, "minimum: 1.2", "2")]
    [InlineData(10, "exclusiveMaximum: 10", "9")]
    [InlineData(10, "exclusiveMaximum: 9.5", "9")]
    [InlineData(10, "maximum: 9.5", "9")]
    [InlineData(7, "multipleOf: 5", "5")]
    [InlineData(8, "multipleOf: 5", "10")]
    [InlineData(-8, "multipleOf: 5", "-10")]
    [InlineData(8, "multipleOf: 5, maximum: 9", "5")]
    [InlineData(6, "multipleOf: 5, minimum: 6", "10")]
    [InlineData(100, "multipleOf: 5, maximum: 99", "95")]
    [InlineData(5, "minimum: 1, maximum: 0", null)]
    [InlineData(6, "multipleOf: 5, minimum: 6, maximum: 9", null)]
    [InlineData(6, "multipleOf: 0", null)]
    [InlineData(6, "maximum: many", null)]
    [InlineData(6, "maximum: -1e60", null)]
    [InlineData(long.MaxValue, "maximum: 9007199254740991", "9007199254740991")]
    [InlineData(long.MaxValue, "multipleOf: 1000", null)]
    [InlineData(0.11f, "maximum: 0.1", "0.1")]
    [InlineData(2d, "maximum: 1.5", "1.5")]
    [InlineData(2d, "exclusiveMaximum: 1.5", null)]
    [InlineData(double.MaxValue, "maximum: 1.5", null)]
    public void The_nearest_allowed_number(object value, string bounds, string? expected)
    {
        var parsed = Parse(bounds);
        Assert.Equal(expected, NearestValue.OfNumber(value, parsed));
        Assert.True(expected is null || BoundsCheck.OfNumber(decimal.Parse(expected, CultureInfo.InvariantCulture), parsed) is null);
    }

    private static Bounds Parse(string text) => text.Split(", ").Select(static part => part.Split(": ")).Aggregate(
        Bounds.None,
        static (bounds, pair) => pair[0] switch
        {
            "minimum" => bounds with { Minimum = pair[1] },
            "exclusiveMinimum" => bounds with { ExclusiveMinimum = pair[1] },
            "maximum" => bounds with { Maximum = pair[1] },
            "exclusiveMaximum" => bounds with { ExclusiveMaximum = pair[1] },
            "multipleOf" => bounds with { MultipleOf = pair[1] },
            _ => throw new ArgumentException(pair[0]),
        });
}
