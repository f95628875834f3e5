namespace DcsGen.Benchmarks;

/// <summary>What one side took, in nanoseconds of a call, and what it allocated; each ratio is that to the first side.</summary>
internal sealed record Turns(
    string Name, double Nanoseconds, double OfFirst, double ProcessorNanoseconds, double ProcessorOfFirst, long Bytes, double BytesOfFirst)
{
    private const int Rounds = 200;
    private const int WarmRounds = 30;
    private const string Processor = " processor";

    /// <summary>
    /// Runs the sides in turns, a short round of each, over and over. A ratio is the median of the rounds' ratios: both sides of it share
    /// each swing of the machine's clock and each load by others.
    /// </summary>
    public static IReadOnlyList<Turns> Measure(int calls, params (string Name, Action Run)[] sides)
    {
        for (var warm = 0; warm < WarmRounds; warm++)
        {
            Round(new(), calls, sides);
        }

        var figures = new Figures();
        for (var round = 0; round < Rounds; round++)
        {
            Round(figures, calls, sides);
        }

        var (first, bytes) = (sides[0].Name, sides.Select(static side => BytesOf(side.Run)).ToArray());
        return
        [
            .. sides.Select((side, index) => new Turns(
                side.Name,
                figures.Median(side.Name) * 1e9 / calls,
                figures.MedianRatio(side.Name, first),
                figures.Median(side.Name + Processor) * 1e9 / calls,
                figures.MedianRatio(side.Name + Processor, first + Processor),
                bytes[index],
                (double)bytes[index] / bytes[0])),
        ];
    }

    private static void Round(Figures figures, int calls, (string Name, Action Run)[] sides)
    {
        foreach (var (name, run) in sides)
        {
            figures.Time(name, () =>
            {
                for (var i = 0; i < calls; i++)
                {
                    run();
                }
            });
        }
    }

    private static long BytesOf(Action run)
    {
        const int Calls = 100;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Calls; i++)
        {
            run();
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }
}
