using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DcsGen.Benchmarks.Peers;

/// <summary>
/// What a command and all its child processes took. The kernel sums that up for a process's children only once, so each command is started
/// by a process of its own, which is this program again.
/// </summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of all processes on all cores.</param>
/// <param name="MiB">The largest memory of any one of the processes: of a build, that is the compiler's.</param>
internal sealed partial record Measured(int ExitCode, double Seconds, double Processor, double MiB, string Output)
{
    public const string Argument = "measured";

    private const int Children = -1;

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    /// <exception cref="InvalidOperationException">The command failed; the message has its output.</exception>
    public static Measured DotNet(string directory, params string[] arguments)
    {
        var line = Start(directory, Environment.ProcessPath!, [Argument, .. arguments]).Output;
        var measured = JsonSerializer.Deserialize<Measured>(line)!;
        return measured.ExitCode == 0
            ? measured
            : throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} ended with {measured.ExitCode}.\n{measured.Output}");
    }

    /// <summary>Runs the command that this process was started for, and prints the figures as JSON.</summary>
    public static void Print(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var (exitCode, output) = Start(Environment.CurrentDirectory, "dotnet", arguments);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (GetUsage(Children, out var usage) != 0)
        {
            throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}.");
        }

        var measured = new Measured(exitCode, seconds, usage.Processor, usage.MaximumResidentKilobytes / 1024d, output);
        Console.WriteLine(JsonSerializer.Serialize(measured));
    }

    private static (int ExitCode, string Output) Start(string directory, string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true };

        // What the build that started this program left in the environment belongs to that build.
        foreach (var name in start.Environment.Keys
            .Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["KIOTA_OFFLINE_ENABLED"] = "true";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, out Usage usage);

    // struct rusage of 64-bit Linux: two times, the largest resident set, and 13 numbers that are not used here.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        private readonly long _userSeconds;
        private readonly long _userMicroseconds;
        private readonly long _systemSeconds;
        private readonly long _systemMicroseconds;
        private readonly long _maximumResident;

        public double Processor => _userSeconds + _systemSeconds + ((_userMicroseconds + _systemMicroseconds) / 1e6);

        public long MaximumResidentKilobytes => _maximumResident;
    }
}
