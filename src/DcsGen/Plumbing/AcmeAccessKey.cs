namespace Acme.Plumbing;

using global::System;
using global::System.Text;

/// <summary>An access key: who has it signs as its owner. Its secrets are never printed.</summary>
public sealed class AcmeAccessKey
{
    /// <param name="id">The access key's id (AK): visible ASCII.</param>
    /// <param name="secret">The secret key (SK).</param>
    /// <param name="securityToken">The security token that comes with a temporary key: visible ASCII; null for a permanent one.</param>
    /// <exception cref="ArgumentException">One of them is empty, or cannot be sent in a header.</exception>
    public AcmeAccessKey(string id, string secret, string? securityToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        Id = Visible(id, nameof(id));
        Secret = secret;
        SecurityToken = securityToken is null ? null : Visible(securityToken, nameof(securityToken));
        SecretBytes = Encoding.UTF8.GetBytes(secret);
    }

    /// <summary>The access key's id (AK). No secret: it is sent with every request.</summary>
    public string Id { get; }

    /// <summary>The secret key (SK). Never sent.</summary>
    public string Secret { get; }

    /// <summary>The security token of a temporary key.</summary>
    public string? SecurityToken { get; }

    internal byte[] SecretBytes { get; }

    /// <summary>The id alone.</summary>
    public override string ToString() => $"{nameof(AcmeAccessKey)} {{ Id = {Id} }}";

    // The value stays out of the exception: it may be a secret in the wrong place.
    private static string Visible(string? value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0
            ? value
            : throw new ArgumentException("May hold visible ASCII only, no blanks or line breaks.", name);
    }
}
