namespace Terminal;

/// <summary>The exit codes of both commands. The help of each command says which results are failures.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command ran, and its result is negative.</summary>
    public const int Failure = 1;

    /// <summary>The command cannot run as it was typed.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;
}
