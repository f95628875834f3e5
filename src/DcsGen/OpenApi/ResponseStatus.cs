using System.Globalization;

namespace DcsGen.OpenApi;

/// <summary>The keys of a Responses Object: <c>404</c>, <c>4XX</c> and <c>default</c>.</summary>
internal static class ResponseStatus
{
    /// <summary>The key for all statuses that no other key covers.</summary>
    public const string Default = "default";

    /// <summary>Returns an exact status as a number; null for a range and for <see cref="Default"/>.</summary>
    public static int? Exact(string status) =>
        status.Length == 3 && status.All(IsDigit) ? int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Returns the lowest status of a range: 400 for <c>4XX</c>; null for other keys.</summary>
    public static int? Range(string status) =>
        status.Length == 3 && IsDigit(status[0]) && !IsDigit(status[1]) ? (status[0] - '0') * 100 : null;

    /// <summary>Returns whether a status is one of success: 2xx.</summary>
    public static bool Is2xx(string status) => status.StartsWith("2", StringComparison.Ordinal);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
