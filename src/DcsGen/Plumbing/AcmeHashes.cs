namespace Acme.Plumbing;

using global::System;
using global::System.Security.Cryptography;

/// <summary>The two hashes of a signature, for one thread at a time.</summary>
internal sealed class AcmeHashes(byte[] secret) : IDisposable
{
    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);

    /// <summary>Computes SHA-256.</summary>
    /// <param name="data">What is hashed.</param>
    /// <param name="hash">Takes 32 bytes.</param>
    public void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        _sha.AppendData(data);
        _sha.GetHashAndReset(hash);
    }

    /// <summary>Computes HMAC-SHA256 with the secret key.</summary>
    /// <param name="data">What is signed.</param>
    /// <param name="signature">Takes 32 bytes.</param>
    public void Sign(ReadOnlySpan<byte> data, Span<byte> signature)
    {
        _hmac.AppendData(data);
        _hmac.GetHashAndReset(signature);
    }

    public void Dispose()
    {
        _sha.Dispose();
        _hmac.Dispose();
    }
}
