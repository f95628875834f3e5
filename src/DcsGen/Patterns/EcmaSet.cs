using System.Globalization;

namespace DcsGen.Patterns;

/// <summary>A set of code points.</summary>
/// <param name="ranges">First and last of each.</param>
/// <param name="isNegated">Whether all others are meant.</param>
/// <param name="categories">A bit for each <see cref="UnicodeCategory"/> whose characters are meant too.</param>
internal sealed class EcmaSet(IReadOnlyList<(int First, int Last)> ranges, bool isNegated = false, int categories = 0)
{
    public static EcmaSet Digit { get; } = new([('0', '9')]);

    public static EcmaSet Word { get; } = new([('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')]);

    public static EcmaSet Space { get; } = new(
    [
        (0x9, 0xD), (0x20, 0x20), (0xA0, 0xA0), (
            0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
    ]);

    /// <summary>Gets the set of a dot: all characters except line ends.</summary>
    public static EcmaSet Dot { get; } = new([(0xA, 0xA), (0xD, 0xD), (0x2028, 0x2029)], isNegated: true);

    /// <summary>Gets the set of a dot in I-Regexp (RFC 9485, section 5.3).</summary>
    public static EcmaSet IRegexpDot { get; } = new([(0xA, 0xA), (0xD, 0xD)], isNegated: true);

    /// <summary>A bit for each <see cref="UnicodeCategory"/> whose characters are meant.</summary>
    public int Categories { get; } = categories;

    public bool Contains(int point)
    {
        if (Categories != 0 && ((Categories >> (int)CategoryOf(point)) & 1) != 0)
        {
            return !isNegated;
        }

        foreach (var (first, last) in ranges)
        {
            if (point >= first && point <= last)
            {
                return !isNegated;
            }
        }

        return isNegated;
    }

    public EcmaSet Negate() => new(ranges, !isNegated, Categories);

    private static UnicodeCategory CategoryOf(int point) =>
        point > 0xFFFF
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0)
            : CharUnicodeInfo.GetUnicodeCategory((char)point);

    /// <summary>As ranges that are not negated, without the categories.</summary>
    public IEnumerable<(int First, int Last)> Ranges()
    {
        if (!isNegated)
        {
            return ranges;
        }

        var others = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in ranges.OrderBy(static range => range.First))
        {
            if (first > next)
            {
                others.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        others.Add((next, 0x10FFFF));
        return others;
    }
}
