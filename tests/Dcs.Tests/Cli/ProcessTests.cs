using System.Diagnostics;
using Dcs.Emulator;
using Dcs.Tests.Emulator;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>The real process, with pipes for its output.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Without_arguments_it_shows_both_lists_in_plain_text()
    {
        var run = await EndAsync(Start([]));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("10 of 2,468", run.Out, StringComparison.Ordinal);
        Assert.Contains("10 of 1,357", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Out);
    }

    [Theory]
    [InlineData("big-keys list --instance " + Instances.NoBigKeys, 1, "DCS.4919")]
    [InlineData("big-keys lists", 2, "'lists'")]
    public async Task Exit_codes_and_errors_come_out(string arguments, int exitCode, string expected)
    {
        var run = await EndAsync(Start(arguments.Split(' ')));

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_stops_it_while_it_waits(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no kill
        }

        if (signal == "INT" && IgnoresInterrupts())
        {
            return; // a shell's background job: what it starts ignores them too, and rightly
        }

        var arrived = new TaskCompletionSource();
        await using var watched = await RunningEmulator.StartAsync(new DcsEmulatorOptions { OnRequest = _ => arrived.TrySetResult() });
        using var process = Start(["big-keys", "list", "--all", "--instance", Instances.Stalled], Run.Variables(watched.Server));
        await arrived.Task;

        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        var run = await EndAsync(process);

        Assert.Equal((exitCode, "", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_is_no_error()
    {
        using var process = Start(["big-keys", "list", "--all"]);
        process.StandardOutput.Close();

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    // Bit 1 stands for signal 2 (proc_pid_status(5), SigIgn).
    private static bool IgnoresInterrupts() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status")
            .FirstOrDefault(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 2) != 0;

    private static Process Start(string[] arguments, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Dcs.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HTTP_PROXY"] = "http://127.0.0.1:1"; // the emulator is not behind it
        start.Environment["NO_PROXY"] = variables is null ? "" : "127.0.0.1";
        foreach (var name in new[] { "DCS_REGION", "DCS_ENDPOINT", "DCS_PROJECT", "DCS_TOKEN" })
        {
            start.Environment[name] = variables?.GetValueOrDefault(name);
        }

        return Process.Start(start)!;
    }

    private static async Task<Run> EndAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new Run(process.ExitCode, await output, await error);
        }
    }
}
