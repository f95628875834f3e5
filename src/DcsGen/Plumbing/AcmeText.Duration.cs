namespace Acme.Plumbing;

using global::System;
using global::System.Globalization;
using global::System.Xml;

internal static partial class AcmeText
{
    // Of years and months, in months; of the other units, in ticks.
    private static readonly long[] s_lengths =
        [12, 1, 7 * TimeSpan.TicksPerDay, TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond];

    /// <summary>.NET's constant form, <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static string? Of(TimeSpan? value) => value?.ToString("c", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601.</summary>
    public static string Iso(TimeSpan value) => XmlConvert.ToString(value);

    /// <summary>
    /// Reads ISO 8601 (weeks too), or .NET's constant form <c>d.hh:mm:ss</c>. False for years and months: they have no fixed length, so a <see cref="TimeSpan"/>
    /// of them would be another value.
    /// </summary>
    public static bool TryParseDuration(string? text, out TimeSpan value)
    {
        if (text is null || text.AsSpan().Count(':') == 2)
        {
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
        }

        var fits = TryReadDuration(text, out var months, out var ticks) && months == 0 && ticks is >= long.MinValue and <= long.MaxValue;
        value = fits ? new((long)ticks!) : default;
        return fits;
    }

    /// <summary>Reads ISO 8601-1, section 5.5.2: whether a text is a duration, and its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="months">Its years and months, in months; null if they are too many, or if the text has the alternative form, <c>P0001-02-03T04:05:06</c>.</param>
    /// <param name="ticks">The rest; null in the same cases.</param>
    public static bool TryReadDuration(string text, out decimal? months, out decimal? ticks)
    {
        (months, ticks) = (null, null);
        var start = text is ['-' or '+', ..] ? 2 : 1;
        if (text.Length <= start || text[start - 1] != 'P')
        {
            return false;
        }

        var rest = text.AsSpan(start);
        if (IsAlternative(rest))
        {
            return true;
        }

        (months, ticks) = (0, 0);
        var (isTime, last) = (false, -1);
        while (!rest.IsEmpty)
        {
            if (rest is ['T', _, ..] && !isTime)
            {
                rest = rest[1..];
                isTime = true;
            }

            // Each unit at most once, and the largest first.
            var end = rest.Length - rest.TrimStart("0123456789.,").Length;
            var unit = end == 0 || end == rest.Length ? -1 : Unit(rest[end], isTime);
            if (unit <= last || !IsNumber(rest[..end]))
            {
                return false;
            }

            var amount = Amount(rest[..end], text[0] == '-') * s_lengths[unit];
            (months, ticks) = unit < 2 ? (months + amount, ticks) : (months, ticks + amount);
            last = unit;
            rest = rest[(end + 1)..];
        }

        return true;
    }

    // YYYY-MM-DDThh:mm:ss or YYYYMMDDThhmmss.
    private static bool IsAlternative(ReadOnlySpan<char> text)
    {
        var form = text.Length == 15 ? "00000000T000000" : "0000-00-00T00:00:00";
        if (text.Length != form.Length)
        {
            return false;
        }

        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != form[i])
            {
                return false;
            }
        }

        return true;
    }

    // Digits, which may have a fraction: ISO 8601 writes it with a comma or a full stop.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.IndexOfAny(".,") is var point && point < 0
        || (point > 0 && point < text.Length - 1 && text[(point + 1)..].IndexOfAny(".,") < 0);

    // Null for an amount that is beyond any date.
    private static decimal? Amount(ReadOnlySpan<char> number, bool isNegative) =>
        decimal.TryParse(number.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1e15m
            ? (isNegative ? -amount : amount)
            : null;

    private static int Unit(char name, bool isTime) => (name, isTime) switch
    {
        ('Y', false) => 0,
        ('M', false) => 1,
        ('W', false) => 2,
        ('D', false) => 3,
        ('H', true) => 4,
        ('M', true) => 5,
        ('S', true) => 6,
        _ => -1,
    };
}
