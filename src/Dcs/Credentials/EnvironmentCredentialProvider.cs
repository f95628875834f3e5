namespace Dcs;

/// <summary>
/// Gives the access key of the environment variables that the vendor's clients read: <c>HUAWEICLOUD_SDK_AK</c>, <c>HUAWEICLOUD_SDK_SK</c>,
/// <c>HUAWEICLOUD_SDK_SECURITY_TOKEN</c>, <c>HUAWEICLOUD_SDK_PROJECT_ID</c> and <c>HUAWEICLOUD_SDK_IAM_ENDPOINT</c>.
/// </summary>
public sealed class EnvironmentCredentialProvider : IHuaweiCredentialProvider
{
    private readonly Func<string, string?> _environment;
    private Reading? _last;

    /// <param name="environment">Gives the value of a variable; the process's own unless given.</param>
    public EnvironmentCredentialProvider(Func<string, string?>? environment = null) =>
        _environment = environment ?? Environment.GetEnvironmentVariable;

    private static AccessKeyNames Names => AccessKeyNames.Environment;

    private static string Source { get; } = $"environment variables {Names.Id}, {Names.Secret}";

    /// <inheritdoc/>
    public string Description => _last is { Credential: null } ? $"{Source}: not set" : Source;

    /// <inheritdoc/>
    public ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken)
    {
        var settings = AccessKeySettings.Read(Names, _environment);
        if (_last is not { } last || last.Settings != settings)
        {
            _last = last = new(settings, settings.ToCredential(Names, Source));
        }

        return new(last.Credential);
    }

    private sealed record Reading(AccessKeySettings Settings, HuaweiAccessKey? Credential);
}
