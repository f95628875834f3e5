namespace Dcs;

/// <summary>What a request is authenticated with: a <see cref="HuaweiAccessKey"/> or a <see cref="HuaweiToken"/>. Its secrets are never
/// printed.</summary>
public abstract class HuaweiCredential
{
    private protected HuaweiCredential()
    {
    }

    /// <summary>Where it came from, in words that follow "from", such as
    /// <c>environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK</c>.</summary>
    public string Source { get; init; } = "code";

    /// <summary>The project that came with it; null where the source has none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The IAM that came with it; null for the region's.</summary>
    /// <exception cref="ArgumentException">It is no URL of a server. The text does not hold it.</exception>
    public Uri? IamEndpoint
    {
        get;
        init => field = value is null || value.IsServer()
            ? value
            : throw new ArgumentException(
                "No URL of a server: an absolute one of http or https, without user, query and fragment.", nameof(value));
    }
}
