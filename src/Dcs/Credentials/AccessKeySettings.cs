namespace Dcs;

/// <summary>An access key as somebody wrote it down, not yet looked at. Empty or blank is as good as not set.</summary>
internal sealed record AccessKeySettings(string? Id, string? Secret, string? SecurityToken, string? ProjectId, string? IamEndpoint)
{
    public static AccessKeySettings Read(AccessKeyNames names, Func<string, string?> lookUp) => new(
        Set(lookUp(names.Id)),
        Set(lookUp(names.Secret)),
        Set(lookUp(names.SecurityToken)),
        Set(lookUp(names.ProjectId)),
        Set(lookUp(names.IamEndpoint)));

    /// <param name="names">What the settings are called there.</param>
    /// <param name="source">Where they are.</param>
    /// <returns>Null when none of the settings that make a key is there.</returns>
    /// <exception cref="HuaweiCredentialException">Some of them are missing, or malformed.</exception>
    public HuaweiAccessKey? ToCredential(AccessKeyNames names, string source)
    {
        if (Id is null && Secret is null && SecurityToken is null)
        {
            return null;
        }

        if (Id is null || Secret is null)
        {
            var missing = Id is null ? names.Id : names.Secret;
            var present = Id is not null ? names.Id : Secret is not null ? names.Secret : names.SecurityToken;
            throw new HuaweiCredentialException($"Half an access key in {source}: {present} is set, {missing} is not. Set both, or neither.");
        }

        return new(new(
            Visible(Id, names.Id, source),
            Visible(Secret, names.Secret, source),
            SecurityToken is null ? null : Visible(SecurityToken, names.SecurityToken, source)))
        {
            Source = source,
            ProjectId = ProjectId is null ? null : Visible(ProjectId, names.ProjectId, source),
            IamEndpoint = IamEndpoint is null ? null : Endpoint(IamEndpoint, names.IamEndpoint, source),
        };
    }

    /// <summary>Reads an endpoint as the vendor's clients do: without a scheme it is https.</summary>
    /// <exception cref="HuaweiCredentialException">It is no URL of http or https.</exception>
    public static Uri Endpoint(string text, string name, string source) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var endpoint)
        && endpoint.IsServer()
            ? endpoint
            : throw new HuaweiCredentialException($"{name} in {source} is no endpoint: it looks like https://iam.{HuaweiRegion.Values.ApSoutheast3}.myhuaweicloud.com.");

    /// <summary>Nothing: a record would print the secrets.</summary>
    public override string ToString() => nameof(AccessKeySettings);

    private static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    // A line break at the end, as files of secrets have it, would make a signature that is merely wrong.
    private static string Visible(string value, string name, string source) => value.AsSpan().ContainsAnyExceptInRange('!', '~')
        ? throw new HuaweiCredentialException($"{name} in {source} holds blanks, line breaks or other characters that cannot be part of it. Set it anew.")
        : value;
}
