using System.Diagnostics;

namespace DcsGen.Benchmarks;

/// <summary>Measured numbers by name, as many of each as there were rounds.</summary>
internal sealed class Figures
{
    private readonly Dictionary<string, List<double>> _rounds = new(StringComparer.Ordinal);

    public void Add(string name, double value)
    {
        if (!_rounds.TryGetValue(name, out var values))
        {
            _rounds.Add(name, values = []);
        }

        values.Add(value);
    }

    /// <summary>
    /// Adds the seconds that something takes by the clock and, behind the name's <c> processor</c>, by the processor: what waits for other
    /// processes costs only the first.
    /// </summary>
    public void Time(string name, Action run)
    {
        var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        run();
        Add(name, Stopwatch.GetElapsedTime(clock).TotalSeconds);
        Add(name + " processor", (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    public double Median(string name) => Median(_rounds[name]);

    /// <summary>The median of what each round gives for one name, divided by what it gives for another.</summary>
    public double MedianRatio(string name, string divisor) => Median(_rounds[name].Zip(_rounds[divisor], static (value, by) => value / by));

    public Dictionary<string, double> Medians() => _rounds.ToDictionary(static pair => pair.Key, static pair => Median(pair.Value));

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
