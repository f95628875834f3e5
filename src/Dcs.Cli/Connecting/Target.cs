namespace Dcs.Cli.Connecting;

/// <summary>Which server to call, as whom.</summary>
internal sealed record Target
{
    /// <summary>The server; null for the emulator that comes with the command.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The project; null only for the emulator's own.</summary>
    public string? Project { get; init; }

    /// <summary>The token; null only for the emulator's own.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the token leaves this machine unencrypted.</summary>
    public bool IsOpenToReaders => Endpoint is { Scheme: "http", IsLoopback: false };
}
