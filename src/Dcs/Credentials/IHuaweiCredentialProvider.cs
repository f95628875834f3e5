namespace Dcs;

/// <summary>Gives the credential of a request. Safe to be asked from many threads.</summary>
public interface IHuaweiCredentialProvider
{
    /// <summary>
    /// What it looks for and where, such as <c>environment variables HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK</c>. May add why it had
    /// none when it was last asked. Goes into messages, so it holds no secret.
    /// </summary>
    string Description { get; }

    /// <summary>Asked for every request, so that credentials can rotate: an implementation keeps what is slow to get.</summary>
    /// <param name="cancellationToken">Ends this caller's wait, nobody else's.</param>
    /// <returns>The credential; null if absent, so that another provider may be asked.</returns>
    /// <exception cref="HuaweiCredentialException">There is one, but it is incomplete or malformed, or its issuer refuses
    /// to give it.</exception>
    ValueTask<HuaweiCredential?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Says that the service answered 401 to a credential of this provider; one that keeps it must not give it again.</summary>
    void Reject(HuaweiCredential credential)
    {
    }
}
