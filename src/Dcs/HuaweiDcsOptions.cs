namespace Dcs;

/// <summary>Where a DCS is and who calls it.</summary>
/// <remarks>
/// The smallest that works: a <see cref="Region"/>, with an access key in the environment or in the vendor's profile file. At most one of
/// <see cref="Credentials"/>, <see cref="Token"/>, <see cref="AccessKeyId"/> and <see cref="User"/> is set; with none, the environment is
/// asked, then the profile (see <see cref="EnvironmentCredentialProvider"/>, <see cref="ProfileCredentialProvider"/>).
/// </remarks>
public sealed class HuaweiDcsOptions
{
    /// <summary>The region. Gives the endpoint and IAM's, and the project if no other is named.</summary>
    public HuaweiRegion? Region { get; set; }

    /// <summary>The URL of the DCS, instead of the region's: for private clouds, proxies and test servers.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The URL of IAM, instead of the credential's, the environment's or the region's.</summary>
    public Uri? IamEndpoint { get; set; }

    /// <summary>The project; if null, the credential's, else that of the environment, else the one that IAM knows by the region's
    /// name.</summary>
    public string? ProjectId { get; set; }

    /// <summary>The access key's id (AK), together with <see cref="SecretAccessKey"/>.</summary>
    public string? AccessKeyId { get; set; }

    /// <summary>The secret key (SK).</summary>
    public string? SecretAccessKey { get; set; }

    /// <summary>The security token of a temporary access key.</summary>
    public string? SecurityToken { get; set; }

    /// <summary>A token that is scoped to the project, sent as <c>X-Auth-Token</c>. It is not renewed; a <see cref="User"/>'s is.</summary>
    public string? Token { get; set; }

    /// <summary>A user for whom tokens are got from IAM, and renewed.</summary>
    public IamUser? User { get; set; }

    /// <summary>Asked for a credential on every request.</summary>
    public IHuaweiCredentialProvider? Credentials { get; set; }

    /// <summary>How often, how soon and how long a call is tried.</summary>
    public HuaweiRetryOptions Retry { get; } = new();

    // The default of its type is no region.
    private bool HasRegion => Region is { Value.Length: > 0 };

    /// <summary>What is wrong with the values, one sentence each: which option, what it is, what to set. Empty when all is well.</summary>
    internal IEnumerable<string> Validate() =>
    [
        .. ValidateEndpoints(),
        .. ValidateCredentials(),
        .. Retry.Validate().Select(static wrong => $"{nameof(Retry)}.{wrong}"),
    ];

    private IEnumerable<string> ValidateEndpoints()
    {
        if (Endpoint is null && !HasRegion)
        {
            yield return $"{nameof(Region)} is not set: set one such as {HuaweiRegion.Values.ApSoutheast3}, or {nameof(Endpoint)}.";
        }

        if (Endpoint is not null && !Endpoint.IsServer())
        {
            yield return $"{nameof(Endpoint)} is no URL of a server: it looks like https://dcs.{HuaweiRegion.Values.ApSoutheast3}.myhuaweicloud.com.";
        }

        if (IamEndpoint is not null && !IamEndpoint.IsServer())
        {
            yield return $"{nameof(IamEndpoint)} is no URL of a server: it looks like https://iam.{HuaweiRegion.Values.ApSoutheast3}.myhuaweicloud.com.";
        }
    }

    private IEnumerable<string> ValidateCredentials()
    {
        var isKey = IsSet(AccessKeyId) || IsSet(SecretAccessKey) || IsSet(SecurityToken);
        string[] set =
        [
            .. Credentials is null ? (string[])[] : [nameof(Credentials)],
            .. IsSet(Token) ? [nameof(Token)] : (string[])[],
            .. isKey ? [nameof(AccessKeyId)] : (string[])[],
            .. User is null ? (string[])[] : [nameof(User)],
        ];
        if (set.Length > 1)
        {
            yield return $"{string.Join(" and ", set)} are set: keep one of them.";
        }

        // The values stay out of the text: one may be a secret in the wrong place.
        if (isKey && !(IsSet(AccessKeyId) && IsSet(SecretAccessKey)))
        {
            yield return $"Half an access key: set both {nameof(AccessKeyId)} and {nameof(SecretAccessKey)}.";
        }

        foreach (var (name, value) in new[] { (nameof(AccessKeyId), AccessKeyId), (
            nameof(SecretAccessKey),
            SecretAccessKey), (nameof(SecurityToken), SecurityToken), (nameof(Token), Token), (nameof(ProjectId), ProjectId) })
        {
            if (value.AsSpan().ContainsAnyExceptInRange('!', '~'))
            {
                yield return $"{name} holds blanks, line breaks or other characters that cannot be part of it.";
            }
        }

        if (User is not null && !(IsSet(User.Name) && IsSet(User.Password) && IsSet(User.DomainName)))
        {
            yield return $"{nameof(User)} lacks its {nameof(IamUser.Name)}, {nameof(IamUser.Password)} or {nameof(IamUser.DomainName)}.";
        }

        if (User is { HasProject: false } && !IsSet(ProjectId) && !HasRegion)
        {
            yield return $"{nameof(User)} needs a project: set {nameof(Region)}, {nameof(ProjectId)}, or the {nameof(User)}'s own.";
        }

        if (User is not null && IamEndpoint is null && !HasRegion)
        {
            yield return $"{nameof(User)} needs an IAM: set {nameof(Region)} or {nameof(IamEndpoint)}.";
        }
    }

    private static bool IsSet(string? value) => !string.IsNullOrEmpty(value);
}
