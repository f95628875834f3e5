namespace Dcs;

/// <summary>Asks providers in turn; the first that has a credential gives it. One that fails ends the search: a mistake is not passed over
/// in silence.</summary>
public sealed class ChainedCredentialProvider : IHuaweiCredentialProvider
{
    private readonly IHuaweiCredentialProvider[] _providers;

    /// <param name="providers">In the order in which they are asked, at least one.</param>
    public ChainedCredentialProvider(params IHuaweiCredentialProvider[] providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        if (providers.Length == 0 || Array.IndexOf(providers, null) >= 0)
        {
            throw new ArgumentException("Needs at least one provider, and none that is null.", nameof(providers));
        }

        _providers = [.. providers];
    }

    /// <inheritdoc/>
    public string Description => string.Join("; ", _providers.Select(static provider => provider.Description));

    /// <inheritdoc/>
    /// <exception cref="HuaweiCredentialException">None has one; the text lists what was tried.</exception>
    public async ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken)
    {
        foreach (var provider in _providers)
        {
            if (await provider.GetAsync(cancellationToken).ConfigureAwait(false) is { } credential)
            {
                return credential;
            }
        }

        var tried = string.Concat(_providers.Select(static (provider, index) => $"{Environment.NewLine}  {index + 1}. {provider.Description}"));
        throw new HuaweiCredentialException($"No credential found. Give one, or put it where one of these looks:{tried}");
    }

    /// <inheritdoc/>
    public void Reject(HuaweiCredential credential)
    {
        foreach (var provider in _providers)
        {
            provider.Reject(credential);
        }
    }
}
