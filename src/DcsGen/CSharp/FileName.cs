using System.Globalization;
using System.Text;

namespace DcsGen.CSharp;

/// <summary>Names of output files.</summary>
internal static class FileName
{
    // File systems allow 255 bytes, extension included.
    private const int LongestName = 240;

    /// <summary>Returns the name of the file of a type or an operation. A long one is cut, and ends in a hash of the whole.</summary>
    /// <param name="name">An identifier.</param>
    /// <param name="extension">The end of the file name.</param>
    public static string Of(string name, string extension)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestName)
        {
            return name + extension;
        }

        var hash = Hash(name).ToString("x16", CultureInfo.InvariantCulture);
        var length = Math.Min(name.Length - 1, LongestName);
        while (char.IsLowSurrogate(name[length]) || Encoding.UTF8.GetByteCount(name.Substring(0, length)) + 1 + hash.Length > LongestName)
        {
            length--;
        }

        return name.Substring(0, length) + "_" + hash + extension;
    }

    // FNV-1a: the same on every machine, which string.GetHashCode is not.
    private static ulong Hash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * 1099511628211UL);
        }

        return hash;
    }
}
