using System.Globalization;

namespace Dcs.Cli.Output;

/// <summary>Numbers of records as text.</summary>
internal static class Counts
{
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(long total) => " of " + Number(total);

    /// <summary>What a table holds of a list, such as "10 of 2,468".</summary>
    public static string Summary(int shown, int offset, int? total)
    {
        if (total is not { } all)
        {
            return $"{Number(shown)} shown; the service did not say how many there are.";
        }

        if (shown == 0 && offset >= all && all > 0)
        {
            return $"None shown{Of(all)}: the last one is before --offset {offset.ToString(CultureInfo.InvariantCulture)}.";
        }

        var first = offset + 1L;
        return offset == 0 || shown == 0 ? Number(shown) + Of(all) : $"{Number(first)} to {Number(offset + (long)shown)}{Of(all)}";
    }
}
