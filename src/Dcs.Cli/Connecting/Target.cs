namespace Dcs.Cli.Connecting;

/// <summary>Which server to call, as whom, and how.</summary>
internal sealed record Target
{
    /// <summary>The region; without it and an endpoint, the target is the emulator that comes with the command.</summary>
    public Setting<HuaweiRegion>? Region { get; init; }

    /// <summary>The server, instead of the region's.</summary>
    public Setting<Uri>? Endpoint { get; init; }

    /// <summary>The IAM, instead of the credential's or the region's.</summary>
    public Uri? IamEndpoint { get; init; }

    /// <summary>The project; null to find it.</summary>
    public Setting<string>? Project { get; init; }

    /// <summary>Asked for the credential; null only for the emulator's own.</summary>
    public IHuaweiCredentialProvider? Credentials { get; init; }

    /// <summary>Attempts after the first; null for the client's default.</summary>
    public int? Retries { get; init; }

    /// <summary>How long a call may take, retries included; null for the client's default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether calls are traced.</summary>
    public bool IsTraced { get; init; }

    public bool IsServer => Region is not null || Endpoint is not null;

    /// <summary>The first endpoint to which calls leave this machine unencrypted; null if none does.</summary>
    public Uri? OpenToReaders =>
        new[] { Endpoint?.Value, IamEndpoint }.FirstOrDefault(static uri => uri is { Scheme: "http", IsLoopback: false });
}
