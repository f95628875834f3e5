using System.Text;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Wire;

/// <summary>Makes texts that match a pattern. A counted repetition costs what its text costs, however high its count.</summary>
internal static class PatternText
{
    private const int Longest = 60;
    private const int Attempts = 40;

    /// <summary>Returns a text of printable ASCII where the pattern allows it; null when no text was found, as for a pattern with
    /// back references.</summary>
    public static string? Make(string pattern, int least, int most, Random random)
    {
        if (PatternParser.Parse(pattern) is not { } root || root.Least > most)
        {
            return null;
        }

        var shortest = Math.Max(least, root.Least);
        var longest = Math.Min(Math.Min(most, root.Most), Math.Max(shortest, 1) + Longest);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var text = new StringBuilder();
            root.Write(text, Math.Max(shortest, random.NextInt64(shortest, Math.Max(shortest, longest) + 1)), random);

            // The parts of a pattern do not always have a text of the length asked for, and look-arounds are only tried.
            if (text.Length >= least && text.Length <= most && Regex.IsMatch(text.ToString(), pattern))
            {
                return text.ToString();
            }
        }

        return null;
    }
}

/// <summary>A part of a pattern, with the lengths of its texts.</summary>
internal abstract record PatternPart(long Least, long Most)
{
    protected const long Unbounded = int.MaxValue;

    /// <summary>Writes a text of a length, or of the nearest that the part has.</summary>
    public abstract void Write(StringBuilder text, long length, Random random);

    // Gives each of several parts its least length, and what is left at random to those that may be longer.
    protected static void WriteAll(StringBuilder text, IReadOnlyList<PatternPart> parts, long length, Random random)
    {
        var left = length - parts.Sum(static part => part.Least);
        var room = parts.Sum(static part => part.Most - part.Least);
        foreach (var part in parts)
        {
            var own = part.Most - part.Least;
            room -= own;
            var low = Math.Max(0, left - room);
            var high = Math.Min(own, left);
            var more = high > low ? random.NextInt64(low, high + 1) : Math.Max(0, Math.Min(low, own));
            left -= more;
            part.Write(text, part.Least + more, random);
        }
    }
}

/// <summary>One character of some.</summary>
internal sealed record PatternCharacter(string Some) : PatternPart(1, 1)
{
    public override void Write(StringBuilder text, long length, Random random) => text.Append(Some[random.Next(Some.Length)]);
}

/// <summary>Parts one after the other; none for an anchor.</summary>
internal sealed record PatternSequence(IReadOnlyList<PatternPart> Parts)
    : PatternPart(Parts.Sum(static part => part.Least), Math.Min(Unbounded, Parts.Sum(static part => part.Most)))
{
    public override void Write(StringBuilder text, long length, Random random) => WriteAll(text, Parts, length, random);
}

/// <summary>One part of some.</summary>
internal sealed record PatternAlternatives(IReadOnlyList<PatternPart> Parts)
    : PatternPart(Parts.Min(static part => part.Least), Parts.Max(static part => part.Most))
{
    public override void Write(StringBuilder text, long length, Random random)
    {
        var fitting = Parts.Where(part => part.Least <= length && length <= part.Most).ToList();
        var part = fitting.Count > 0
            ? fitting[random.Next(fitting.Count)]
            : Parts.MinBy(part => Math.Min(Math.Abs(part.Least - length), Math.Abs(part.Most - length)))!;
        part.Write(text, Math.Clamp(length, part.Least, part.Most), random);
    }
}

/// <summary>A part several times.</summary>
internal sealed record PatternRepetition(PatternPart Part, int AtLeast, int AtMost)
    : PatternPart(Math.Min(Unbounded, Part.Least * AtLeast), Math.Min(Unbounded, Part.Most * AtMost))
{
    public override void Write(StringBuilder text, long length, Random random)
    {
        var low = Part.Most == 0 ? AtLeast : Math.Max(AtLeast, (length + Part.Most - 1) / Part.Most);
        var high = Math.Min(AtMost, Part.Least == 0 ? Math.Max(AtLeast, length) : length / Part.Least);
        var count = (int)(high > low ? random.NextInt64(low, high + 1) : Math.Clamp(low, AtLeast, AtMost));
        WriteAll(text, new Copies(Part, count), length, random);
    }

    // A list of one part, which takes no memory for a high count.
    private sealed class Copies(PatternPart part, int count) : IReadOnlyList<PatternPart>
    {
        public int Count => count;

        public PatternPart this[int index] => part;

        public IEnumerator<PatternPart> GetEnumerator() => Enumerable.Repeat(part, count).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
