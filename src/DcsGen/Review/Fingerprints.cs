using System.Security.Cryptography;
using System.Text;

namespace DcsGen.Review;

internal static class Fingerprints
{
    /// <summary>The first twelve hexadecimal digits of the SHA-256 of the parts.</summary>
    public static string Of(params string[] parts)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\0", parts))).Take(6).Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
