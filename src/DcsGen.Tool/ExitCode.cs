namespace DcsGen.Tool;

/// <summary>What the command tells the one who started it.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The document does not pass: unaccepted changes, errors in it, or output that is not what it gives.</summary>
    public const int Failure = 1;

    /// <summary>Wrong usage, or a file that cannot be read or written: nothing was judged.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
