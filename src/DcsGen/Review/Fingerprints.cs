using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DcsGen.Review;

/// <summary>Computes fingerprints of changes.</summary>
/// <remarks>Lists of accepted changes hold them, so they must never change: neither the algorithm nor the parts.</remarks>
internal static class Fingerprints
{
    /// <summary>Returns the first twelve hexadecimal digits of the SHA-256 of the parts.</summary>
    public static string Of(params string[] parts)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", parts)));
        return string.Concat(hash.Take(6).Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
