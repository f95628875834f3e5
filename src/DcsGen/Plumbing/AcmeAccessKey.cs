namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Text;
using global::System.Threading;

/// <summary>An access key, which signs requests in the name of its owner. The secret key cannot be read from it, so that it is never printed.</summary>
public sealed class AcmeAccessKey
{
    private readonly byte[] _secret;

    // Setting up hashes costs more than computing them. One pair is kept; a caller that finds it taken makes another.
    private AcmeHashes? _hashes;

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

    /// <summary>Returns the hashes of a signature, for one caller until <see cref="Return"/>.</summary>
    internal AcmeHashes Take() => Interlocked.Exchange(ref _hashes, null) ?? new(_secret);

    /// <summary>Takes hashes back, for the next signature.</summary>
    internal void Return(AcmeHashes hashes) => Interlocked.Exchange(ref _hashes, hashes)?.Dispose();

    // The value stays out of the exception: it may be a secret in the wrong place.
    private static string Visible(string? value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0
            ? value
            : throw new ArgumentException("May hold visible ASCII only, no blanks or line breaks.", name);
    }
}
