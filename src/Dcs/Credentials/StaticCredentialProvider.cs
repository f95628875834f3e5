namespace Dcs;

/// <summary>Gives one credential, an access key or a token, for good.</summary>
public sealed class StaticCredentialProvider : IHuaweiCredentialProvider
{
    private readonly HuaweiCredential _credential;

    /// <param name="credential">The credential.</param>
    public StaticCredentialProvider(HuaweiCredential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _credential = credential;
    }

    /// <inheritdoc/>
    public string Description => _credential.Source;

    /// <inheritdoc/>
    public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken) => new(_credential);
}
