using System.Diagnostics;

namespace DcsGen.Tool;

/// <summary>One line on the error console that says what is going on; nothing unless somebody watches.</summary>
internal sealed class Progress(Surroundings surroundings) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly object _writing = new();
    private int _length;

    /// <param name="step">Such as <c>Reading old.yaml</c>.</param>
    public void Step(string step)
    {
        if (!surroundings.ShowsProgress)
        {
            return;
        }

        lock (_writing)
        {
            var line = FormattableString.Invariant($"{step} ... {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s");
            surroundings.Error.Write("\r" + line.PadRight(_length));
            surroundings.Error.Flush();
            _length = line.Length;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_length > 0)
            {
                surroundings.Error.Write("\r" + new string(' ', _length) + "\r");
                surroundings.Error.Flush();
                _length = 0;
            }
        }
    }
}
