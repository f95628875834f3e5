using System.Globalization;

namespace Dcs.Cli.Output;

/// <summary>Times in UTC, and durations, as text.</summary>
internal static class Times
{
    /// <summary>Stands where there is no time yet.</summary>
    public const string None = "-";

    /// <summary>For eyes; the heading says that it is UTC.</summary>
    public static string Readable(DateTimeOffset? time) => Format(time, "yyyy-MM-dd HH:mm:ss");

    /// <summary>For eyes, where there is little room.</summary>
    public static string Short(DateTimeOffset? time) => Format(time, "yyyy-MM-dd HH:mm");

    /// <summary>ISO 8601, without a blank in it.</summary>
    public static string Iso(DateTimeOffset? time) => Format(time, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");

    /// <summary>Two units at most: 350ms, 2.1s, 3m12s, 2h05m.</summary>
    public static string Duration(TimeSpan? duration) => duration switch
    {
        null => None,
        { Ticks: < 0 } => None, // clocks that disagree
        { TotalSeconds: < 1 } d => string.Create(CultureInfo.InvariantCulture, $"{d.Milliseconds}ms"),
        { TotalMinutes: < 1 } d => string.Create(CultureInfo.InvariantCulture, $"{d.Ticks / (TimeSpan.TicksPerSecond / 10) / 10m:0.0}s"),
        { TotalHours: < 1 } d => string.Create(CultureInfo.InvariantCulture, $"{d.Minutes}m{d.Seconds:00}s"),
        { } d => string.Create(CultureInfo.InvariantCulture, $"{(long)d.TotalHours}h{d.Minutes:00}m"),
    };

    private static string Format(DateTimeOffset? time, string format) =>
        time?.UtcDateTime.ToString(format, CultureInfo.InvariantCulture) ?? None;
}
