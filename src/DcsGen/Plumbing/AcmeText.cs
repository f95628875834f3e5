namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Globalization;
using global::System.Linq;
using global::System.Text;

/// <summary>Values as text, for URLs and headers; null stays null.</summary>
internal static partial class AcmeText
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
        while (!seen.IsEmpty)
        {
            // Not EnumerateRunes: its enumerator is a ref struct with interfaces on .NET 10, which C# 12 refuses.
            Rune.DecodeFromUtf16(seen, out var rune, out var length);
            seen = seen[length..];
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
