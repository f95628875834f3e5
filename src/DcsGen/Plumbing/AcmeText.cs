namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Globalization;
using global::System.Linq;
using global::System.Text;
using global::System.Xml;

/// <summary>Values as text, for URLs and headers; null stays null.</summary>
internal static class AcmeText
{
    /// <summary>
    /// A server's text as part of a message: one line without characters that steer a terminal or reorder the line, cut at <paramref name="most"/> characters.
    /// </summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Printable(string? text, int most)
    {
        if (text is null)
        {
            return null;
        }

        var line = new StringBuilder(Math.Min(text.Length, most));

        // A megabyte of line breaks is not looked through.
        var seen = text.AsSpan(0, Math.Min(text.Length, 4 * most));
        var (isCut, isBroken) = (seen.Length < text.Length, false);
        foreach (var rune in seen.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                isBroken = line.Length > 0;
                continue;
            }

            var next = isBroken && line[^1] != ' ' ? " " : "";
            next += category is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned ? "\uFFFD" : rune.ToString();
            if (line.Length + next.Length > most)
            {
                isCut = true;
                break;
            }

            line.Append(next);
            isBroken = false;
        }

        return line.Append(isCut ? "…" : "").ToString();
    }

    public static string? Of(string? value) => value;

    public static string? Of(bool? value) => value is { } boolean ? (boolean ? "true" : "false") : null;

    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(ulong? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(float? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    public static string? Of(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>RFC 3339, section 5.6: with its offset, <c>Z</c> for zero.</summary>
    public static string? Of(DateTimeOffset? value) =>
        value?.ToString(value.Value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(TimeOnly? value) => value?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string? Of(TimeSpan? value) => value is { } duration ? XmlConvert.ToString(duration) : null;

    /// <summary>.NET's constant form, <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static string? Constant(TimeSpan? value) => value?.ToString("c", CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads ISO 8601 (weeks too), or .NET's constant form <c>d.hh:mm:ss</c>. False for years and months: they have no fixed length, so a <see cref="TimeSpan"/>
    /// of them would be another value.
    /// </summary>
    public static bool TryParseDuration(string text, out TimeSpan value)
    {
        if (text.Count(static c => c == ':') == 2)
        {
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out value);
        }

        value = default;
        var sign = text is ['-', ..] ? -1 : 1;
        var rest = text.AsSpan(text is ['-' or '+', ..] ? 1 : 0);
        if (rest is not ['P', _, ..])
        {
            return false;
        }

        rest = rest[1..];
        var (ticks, isTime) = (0m, false);
        while (!rest.IsEmpty)
        {
            if (rest is ['T', _, ..] && !isTime)
            {
                rest = rest[1..];
                isTime = true;
            }

            var end = 0;
            while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] == '.'))
            {
                end++;
            }

            if (end is 0 or > 20 || end == rest.Length
                || !decimal.TryParse(rest[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                || Unit(rest[end], isTime, amount) is not { } unit
                || amount > (decimal)long.MaxValue / unit)
            {
                return false;
            }

            ticks += sign * amount * unit;
            rest = rest[(end + 1)..];
        }

        var fits = ticks is >= long.MinValue and <= long.MaxValue;
        value = fits ? new((long)ticks) : default;
        return fits;
    }

    // In ticks; null for a unit that has no fixed length, unless there are none of it.
    private static long? Unit(char name, bool isTime, decimal amount) => (name, isTime) switch
    {
        ('W', false) => 7 * TimeSpan.TicksPerDay,
        ('D', false) => TimeSpan.TicksPerDay,
        ('H', true) => TimeSpan.TicksPerHour,
        ('M', true) => TimeSpan.TicksPerMinute,
        ('S', true) => TimeSpan.TicksPerSecond,
        ('Y' or 'M', false) when amount == 0 => 1,
        _ => null,
    };

    public static string? Of(Guid? value) => value?.ToString();

    public static string? Of(Uri? value) => value?.OriginalString;

    public static string? Of(byte[]? value) => value is null ? null : Convert.ToBase64String(value);

    /// <summary>Each item as text.</summary>
    [return: NotNullIfNotNull(nameof(items))]
    public static IEnumerable<string>? Each<T>(IEnumerable<T>? items, Func<T, string?> text) =>
        items?.Select(item => text(item) ?? throw new ArgumentException("Has an item that is null.", nameof(items)));

    /// <summary>The items between commas (style simple); null when there are none.</summary>
    public static string? Joined<T>(IEnumerable<T>? items, Func<T, string?> text) =>
        Each(items, text) is { } all && string.Join(",", all) is { Length: > 0 } joined ? joined : null;
}
