using System.Diagnostics;
using System.Text.Json;

namespace DcsGen.Corpus;

/// <summary>Runs a document in a process of its own, which may crash, hang or grow without harm to the others.</summary>
internal static class Isolated
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(250);

    public static async Task<Outcome> RunAsync(string path, string file, TimeSpan longest, int mostMegabytes, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "one", path, file },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var failure = await WatchAsync(process, longest, mostMegabytes, cancellationToken);
        var text = await output;
        if (failure is null && process.ExitCode == 0)
            return JsonSerializer.Deserialize(text, OutcomeContext.Default.Outcome)!;

        failure ??= $"exit code {process.ExitCode}: {First(await error)}";
        return new() { File = file, Bytes = new FileInfo(path).Length, Failure = failure };
    }

    private static async Task<string?> WatchAsync(Process process, TimeSpan longest, int mostMegabytes, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            while (!await EndsWithinAsync(process, s_look, cancellationToken))
            {
                process.Refresh();
                var failure = Stopwatch.GetElapsedTime(started) > longest ? $"took longer than {longest.TotalSeconds} s"
                    : !process.HasExited && process.WorkingSet64 >> 20 > mostMegabytes ? $"took more than {mostMegabytes} MiB"
                    : null;
                if (failure is not null)
                {
                    process.Kill(entireProcessTree: true);
                    await process.WaitForExitAsync(cancellationToken);
                    return failure;
                }
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task<bool> EndsWithinAsync(Process process, TimeSpan time, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(time);
        try
        {
            await process.WaitForExitAsync(end.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string First(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "no word";
}
