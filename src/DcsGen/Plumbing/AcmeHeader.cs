namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Net.Http.Headers;
using global::System.Text;

/// <summary>Values of response headers; what is absent or unreadable is null.</summary>
internal static class AcmeHeader
{
    /// <summary>The value, of several lines with commas between (RFC 9110, section 5.3).</summary>
    public static string? Text(HttpHeaders? headers, string name) =>
        headers is not null && headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    public static bool? Boolean(string? text) => bool.TryParse(text, out var value) ? value : null;

    public static int? Int32(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static long? Int64(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static uint? UInt32(string? text) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static ulong? UInt64(string? text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static float? Single(string? text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value) ? value : null;

    public static double? Double(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    public static decimal? Decimal(string? text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>RFC 3339, as the format says, or as HTTP's own headers have it (RFC 9110, section 5.6.7).</summary>
    public static DateTimeOffset? DateTime(string? text) =>
        AcmeJson.TryParseDateTime(Encoding.UTF8.GetBytes(text ?? ""), out var value)
        || DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value) ? value : null;

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParse(text?.TrimEnd('Z'), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    public static Guid? Uuid(string? text) => Guid.TryParse(text, out var value) ? value : null;

    public static Uri? Uri(string? text) => global::System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var value) ? value : null;

    /// <summary>What stands between the commas.</summary>
    public static IReadOnlyList<string>? Texts(string? text) =>
        text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What stands between the commas; null when one of it is unreadable.</summary>
    public static IReadOnlyList<T>? List<T>(string? text, Func<string?, T?> read)
        where T : struct
    {
        if (Texts(text) is not { } texts)
        {
            return null;
        }

        var values = new List<T>(texts.Count);
        foreach (var item in texts)
        {
            if (read(item) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return values;
    }
}
