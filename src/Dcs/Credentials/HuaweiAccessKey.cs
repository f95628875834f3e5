namespace Dcs;

/// <summary>An access key, permanent or temporary, that requests are signed with.</summary>
public sealed class HuaweiAccessKey : HuaweiCredential
{
    /// <param name="key">The key.</param>
    public HuaweiAccessKey(DcsAccessKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Key = key;
    }

    /// <summary>The key.</summary>
    public DcsAccessKey Key { get; }

    /// <summary>The key's id and the source, no secret.</summary>
    public override string ToString() => $"access key {Key.Id} from {Source}";
}
