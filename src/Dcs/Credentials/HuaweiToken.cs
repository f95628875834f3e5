namespace Dcs;

/// <summary>An IAM token, sent as <c>X-Auth-Token</c>. DCS needs one that is scoped to a project.</summary>
public sealed class HuaweiToken : HuaweiCredential
{
    /// <param name="token">The token, as IAM gave it in <c>X-Subject-Token</c>.</param>
    /// <exception cref="ArgumentException">It is empty, or cannot be sent in a header. The text does not hold it.</exception>
    public HuaweiToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (token.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            throw new ArgumentException("May hold visible ASCII only, no blanks or line breaks.", nameof(token));
        }

        Token = token;
    }

    /// <summary>The token.</summary>
    public string Token { get; }

    /// <summary>When IAM ceases to accept it; null when that is not known.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The source, without the token.</summary>
    public override string ToString() => $"token from {Source}";
}
