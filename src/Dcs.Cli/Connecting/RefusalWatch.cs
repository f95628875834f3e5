namespace Dcs.Cli.Connecting;

/// <summary>Passes credentials on, and keeps the one that the service refused last: advice depends on its kind.</summary>
internal sealed class RefusalWatch(IHuaweiCredentialProvider inner) : IHuaweiCredentialProvider
{
    /// <summary>The credential; null while none was refused.</summary>
    public HuaweiCredential? Refused { get; private set; }

    public string Description => inner.Description;

    public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken) => inner.GetAsync(cancellationToken);

    public void Reject(HuaweiCredential credential)
    {
        Refused = credential;
        inner.Reject(credential);
    }
}
