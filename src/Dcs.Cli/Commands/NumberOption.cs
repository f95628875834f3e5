using System.CommandLine;
using System.Globalization;

namespace Dcs.Cli.Commands;

/// <summary>Makes options that take a whole number within a range.</summary>
internal static class NumberOption
{
    /// <param name="name">Such as <c>--limit</c>.</param>
    /// <param name="description">What it is for; the range is added.</param>
    /// <param name="smallest">The least that is taken.</param>
    /// <param name="largest">The most that is taken; null for no end.</param>
    /// <param name="unit">What it counts.</param>
    public static Option<int?> Create(string name, string description, int smallest, int? largest, string unit = "number")
    {
        var range = largest is null
            ? string.Create(CultureInfo.InvariantCulture, $"{smallest} or more")
            : string.Create(CultureInfo.InvariantCulture, $"{smallest} to {largest}");
        return new Option<int?>(name)
        {
            Description = $"{description} {char.ToUpperInvariant(range[0])}{range[1..]}.",
            HelpName = unit,
            CustomParser = argument =>
            {
                var text = argument.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    && number >= smallest
                    && number <= (largest ?? int.MaxValue))
                {
                    return number;
                }

                argument.AddError(text.Length > 0 && text.TrimStart('-').All(char.IsAsciiDigit)
                    ? $"{name}: {text} is out of range; use {range}."
                    : $"{name}: '{text}' is not a whole number; use {range}.");
                return null;
            },
        };
    }
}
