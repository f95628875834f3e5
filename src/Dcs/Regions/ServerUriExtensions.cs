namespace Dcs;

internal static class ServerUriExtensions
{
    /// <summary>Whether it is the URL of a server, with a path or without. One with a user's password would be printed in
    /// messages.</summary>
    public static bool IsServer(this Uri uri) =>
        uri is { IsAbsoluteUri: true, Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" };
}
