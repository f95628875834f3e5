using System.Diagnostics;
using DcsGen.Diagnostics;

namespace DcsGen.Tool;

/// <summary>Shows the current step on one line of the error console, if it is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    // The length of a line that fits on most terminals.
    private const int MaxStep = 60;
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter _output;
    private readonly Timer? _timer;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly object _writing = new();
    private string _step = "";
    private int _length;
    private bool _isOver;

    public Progress(Surroundings surroundings)
    {
        _output = surroundings.Error;
        _timer = surroundings.ShowsProgress ? new(_ => Write(), null, s_tick, s_tick) : null;
    }

    /// <param name="message">Such as <c>Reading old.yaml</c>.</param>
    public void Step(MessageText message)
    {
        if (_timer is not null)
        {
            var step = message.ToString();
            _step = step.Length <= MaxStep ? step : step[..MaxStep] + "...";
            Write();
        }
    }

    private void Write()
    {
        lock (_writing)
        {
            if (_isOver || _step.Length == 0)
            {
                return;
            }

            var line = FormattableString.Invariant($"{_step} {Stopwatch.GetElapsedTime(_start).TotalSeconds:0.0} s");
            _output.Write("\r" + line.PadRight(_length));
            _output.Flush();
            _length = line.Length;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_writing)
        {
            _isOver = true;
            if (_length > 0)
            {
                _output.Write("\r" + new string(' ', _length) + "\r");
                _output.Flush();
                _length = 0;
            }
        }
    }
}
