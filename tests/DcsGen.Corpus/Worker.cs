using System.Diagnostics;
using System.Text.Json;

namespace DcsGen.Corpus;

/// <summary>
/// A process that takes one document after the other, so that what is compiled just in time is so once. One that crashes, hangs or grows
/// takes its document with it and no other: the next gets a new process. A large document has a process to itself, whose peak memory is its own.
/// </summary>
internal sealed class Worker(TimeSpan longest, int mostMegabytes, string? output) : IDisposable
{
    private const long Large = 1 << 20;

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);

    private Process? _process;
    private Task<string>? _error;

    public async Task<Outcome> RunAsync(string path, string file, CancellationToken cancellationToken)
    {
        var bytes = new FileInfo(path).Length;
        if (bytes >= Large)
            Stop();

        var process = _process ??= Start();
        string? failure;
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize([path, file, output ?? ""], OutcomeContext.Default.StringArray).AsMemory(), cancellationToken);
            var answer = process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
            failure = await WatchAsync(process, answer, cancellationToken);
            if (failure is null && await answer is { } line)
                return JsonSerializer.Deserialize(line, OutcomeContext.Default.Outcome)!;
        }
        catch (IOException e)
        {
            failure = e.Message;
        }
        finally
        {
            if (bytes >= Large || cancellationToken.IsCancellationRequested)
                Stop();
        }

        var words = _error;
        Stop();
        failure ??= "crashed: " + First(words is null ? "" : await words);
        return new() { File = file, Bytes = bytes, Failure = failure };
    }

    public void Dispose() => Stop();

    /// <summary>What the process does: a line in, a line out, until there are no more.</summary>
    public static void Serve()
    {
        while (Console.In.ReadLine() is { } line)
        {
            var document = JsonSerializer.Deserialize(line, OutcomeContext.Default.StringArray)!;
            Console.Out.WriteLine(JsonSerializer.Serialize(OneDocument.Run(document[0], document[1], document[2]), OutcomeContext.Default.Outcome));
        }
    }

    private Process Start()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(Worker).Assembly.Location, "serve" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _error = process.StandardError.ReadToEndAsync();
        return process;
    }

    private void Stop()
    {
        if (_process is null)
            return;

        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    private async Task<string?> WatchAsync(Process process, Task answer, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (await Task.WhenAny(answer, Task.Delay(s_look, cancellationToken)) != answer)
        {
            cancellationToken.ThrowIfCancellationRequested();
            process.Refresh();
            if (Stopwatch.GetElapsedTime(started) > longest)
                return $"took longer than {longest.TotalSeconds} s";
            if (!process.HasExited && process.WorkingSet64 >> 20 > mostMegabytes)
                return $"took more than {mostMegabytes} MiB";
        }

        return null;
    }

    private static string First(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "no word";
}
