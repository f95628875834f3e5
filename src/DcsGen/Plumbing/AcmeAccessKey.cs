namespace Acme;

using global::System;
using global::System.Security.Cryptography;
using global::System.Text;
using global::System.Threading;

/// <summary>An access key, which signs requests in the name of its owner. The secret key cannot be read from it, so that it is never printed.</summary>
public sealed class AcmeAccessKey
{
    private readonly byte[] _secret;

    // Setting up an HMAC costs three times what computing one does. One is kept; who finds it taken makes another.
    private IncrementalHash? _hmac;

    /// <param name="id">The access key's id (AK): visible ASCII.</param>
    /// <param name="secret">The secret key (SK).</param>
    /// <param name="securityToken">The security token that comes with a temporary key: visible ASCII; null for a permanent one.</param>
    /// <exception cref="ArgumentException">One of them is empty, or cannot be sent in a header.</exception>
    public AcmeAccessKey(string id, string secret, string? securityToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        Id = Visible(id, nameof(id));
        SecurityToken = securityToken is null ? null : Visible(securityToken, nameof(securityToken));
        _secret = Encoding.UTF8.GetBytes(secret);
    }

    /// <summary>The access key's id (AK). It is not secret: each request contains it.</summary>
    public string Id { get; }

    /// <summary>The security token of a temporary key.</summary>
    public string? SecurityToken { get; }

    /// <summary>Returns the id, without the secret key.</summary>
    public override string ToString() => $"{nameof(AcmeAccessKey)} {{ Id = {Id} }}";

    /// <summary>HMAC-SHA256 with the secret key.</summary>
    /// <param name="data">The data to sign.</param>
    /// <param name="signature">Takes 32 bytes.</param>
    internal void Sign(ReadOnlySpan<byte> data, Span<byte> signature)
    {
        var hmac = Interlocked.Exchange(ref _hmac, null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hmac.AppendData(data);
        hmac.GetHashAndReset(signature);
        Interlocked.Exchange(ref _hmac, hmac)?.Dispose();
    }

    // The value stays out of the exception: it may be a secret in the wrong place.
    private static string Visible(string? value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0
            ? value
            : throw new ArgumentException("May hold visible ASCII only, no blanks or line breaks.", name);
    }
}
