namespace Dcs.Cli;

/// <summary>What the command tells the one who started it.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The service refused, was out of reach, or took too long; or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>Wrong usage: an unknown command or option, or a value that cannot be.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;
}
