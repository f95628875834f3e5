namespace Dcs;

internal static class CredentialProviderExtensions
{
    /// <exception cref="HuaweiCredentialException">The provider has no credential.</exception>
    public static ValueTask<HuaweiCredential> RequireAsync(this IHuaweiCredentialProvider provider, CancellationToken cancellationToken)
    {
        // Mostly it is there, for each request.
        var found = provider.GetAsync(cancellationToken);
        return found.IsCompletedSuccessfully ? new(found.Result ?? throw None(provider)) : AwaitAsync(provider, found);
    }

    private static async ValueTask<HuaweiCredential> AwaitAsync(IHuaweiCredentialProvider provider, ValueTask<HuaweiCredential?> found) =>
        await found.ConfigureAwait(false) ?? throw None(provider);

    private static HuaweiCredentialException None(IHuaweiCredentialProvider provider) => new($"No credential in {provider.Description}.");
}
