namespace Dcs.Emulator.Iam;

/// <summary>A token that was issued by password.</summary>
/// <param name="Value">What goes into <c>X-Auth-Token</c>.</param>
/// <param name="Project">What it is good for; null if none was asked for.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="ExpiresAt">From when on it is refused.</param>
internal sealed record IssuedToken(string Value, EmulatorProject? Project, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>Whether it was made invalid before its time.</summary>
    public bool IsInvalidated { get; init; }
}
