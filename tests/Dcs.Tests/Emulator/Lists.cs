namespace Dcs.Tests.Emulator;

/// <summary>The two lists, by the end of their path.</summary>
internal static class Lists
{
    public const string BigKeys = "bigkey-tasks";
    public const string OfflineKeys = "offline/key-analysis";

    /// <summary>The member that holds the number of records behind all pages.</summary>
    public static string Total(string list) => list == BigKeys ? "count" : "total";
}
