using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dcs.Emulator.Data;

/// <summary>Numbers that look random and follow from a seed, by SplitMix64: <see cref="Random"/> does not promise the same ones in every
/// version.</summary>
internal sealed class SeededSequence
{
    private ulong _state;

    /// <summary>The sequence for one purpose; others with the same seed are independent of it.</summary>
    public SeededSequence(ulong seed, string purpose) =>
        _state = seed ^ BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(purpose)));

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Next(int from, int to) => from + (int)(Next() % (ulong)(to - from + 1));

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Chance(int percent) => Next(1, 100) <= percent;

    public TimeSpan Next(TimeSpan from, TimeSpan to) =>
        TimeSpan.FromMilliseconds((long)from.TotalMilliseconds + (long)(Next() % (ulong)((to - from).TotalMilliseconds + 1)));

    /// <summary>A number from 0 to 1, the latter excluded.</summary>
    public double NextDouble() => (Next() >> 11) * Math.ScaleB(1, -53);

    /// <summary>A UUID of version 4.</summary>
    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Next());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Next());
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Next()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
