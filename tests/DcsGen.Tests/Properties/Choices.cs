using FsCheck;
using FsCheck.Fluent;

namespace DcsGen.Tests.Properties;

/// <summary>A row of random numbers from which something is built, and the same from the same row.</summary>
internal sealed class Choices(int[] numbers)
{
    private int _next;

    /// <summary>Rows for one test after another; FsCheck prints the seed with which a failure comes again.</summary>
    public static Gen<Choices> Rows { get; } = Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), 4096).Select(static row => new Choices(row));

    /// <summary>A row from a fixed seed.</summary>
    public static Choices Row(int seed)
    {
        var random = new Random(seed);
        return new([.. Enumerable.Range(0, 4096).Select(_ => random.Next())]);
    }

    /// <summary>Whether nothing large should be begun any more.</summary>
    public bool AreFew => _next > numbers.Length * 3 / 4;

    /// <summary>A number from 0 to less than a bound; 0 when the row has ended.</summary>
    public int Below(int bound) => _next < numbers.Length ? numbers[_next++] % bound : 0;

    public bool OneIn(int count) => Below(count) == count - 1;

    // The seed says it shorter.
    public override string ToString() => "...";

    public T Of<T>(params T[] values) => values[Below(values.Length)];

    /// <summary>Holds a property against rows from a fixed seed.</summary>
    public static void Check(int tests, ulong seed, Action<Choices> property) =>
        Prop.ForAll(Arb.From(Rows), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(seed, 1));
}
