namespace DcsGen.Benchmarks;

/// <summary>What one side took, in nanoseconds of a call, and what it allocated; each ratio is that to the first side.</summary>
internal sealed record Turns(
    string Name, double Nanoseconds, double OfFirst, double ProcessorNanoseconds, double ProcessorOfFirst, long Bytes, double BytesOfFirst)
{
    private const int Rounds = 500;
    private const int WarmRounds = 120;

    // Below a scheduler's slice, and the same for all sides: a loaded machine interrupts none of them more often than another.
    private const double TurnSeconds = 0.001;
    private const double WarmTurnSeconds = 0.01;
    private const string Processor = " processor";

    /// <summary>
    /// Runs the sides in turns that take as long as each other, over and over. A ratio is the median of the rounds' ratios: both sides
    /// of it share each swing of the machine's clock and each load by others.
    /// </summary>
    public static IReadOnlyList<Turns> Measure(params (string Name, Action Run)[] sides)
    {
        var calls = Warm(sides);
        var figures = new Figures();
        for (var round = 0; round < Rounds; round++)
        {
            Round(figures, sides, calls);
        }

        var (first, bytes) = (sides[0].Name, sides.Select(static side => BytesOf(side.Run)).ToArray());
        return
        [
            .. sides.Select((side, index) => new Turns(
                side.Name,
                figures.Median(side.Name) * 1e9 / calls[index],
                figures.MedianRatio(side.Name, first) * calls[0] / calls[index],
                figures.Median(side.Name + Processor) * 1e9 / calls[index],
                figures.MedianRatio(side.Name + Processor, first + Processor) * calls[0] / calls[index],
                bytes[index],
                (double)bytes[index] / bytes[0])),
        ];
    }

    // Until everything is compiled with what was learned of it; and how many calls of each side are one turn.
    private static int[] Warm((string Name, Action Run)[] sides)
    {
        var calls = sides.Select(static _ => 1).ToArray();
        for (var warm = 0; warm < WarmRounds; warm++)
        {
            var figures = new Figures();
            Round(figures, sides, calls);
            for (var side = 0; side < sides.Length; side++)
            {
                var growth = WarmTurnSeconds / figures.Median(sides[side].Name + Processor);
                calls[side] = Math.Max(1, (int)(calls[side] * Math.Min(growth, 10)));
            }
        }

        return [.. calls.Select(static count => Math.Max(1, (int)(count * TurnSeconds / WarmTurnSeconds)))];
    }

    private static void Round(Figures figures, (string Name, Action Run)[] sides, int[] calls)
    {
        foreach (var (side, (name, run)) in sides.Index())
        {
            figures.Time(name, () =>
            {
                for (var i = 0; i < calls[side]; i++)
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
