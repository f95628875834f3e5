namespace Dcs;

internal static class CredentialProviderExtensions
{
    /// <exception cref="HuaweiCredentialException">The provider has no credential.</exception>
    public static async ValueTask<HuaweiCredential> RequireAsync(
        this IHuaweiCredentialProvider provider, CancellationToken cancellationToken) =>
        await provider.GetAsync(cancellationToken).ConfigureAwait(false)
        ?? throw new HuaweiCredentialException($"No credential in {provider.Description}.");
}
