using System.Diagnostics;
using System.Text.Json;
using DcsGen.Corpus.Wire;

namespace DcsGen.Corpus;

/// <summary>
/// A process that does one piece of work after the other, so that what is compiled just in time is so once. One that crashes, hangs or
/// grows takes its piece with it and no other: the next gets a new process.
/// </summary>
/// <param name="longest">The processor time that a piece may take.</param>
/// <param name="mostMegabytes">The memory that a piece may take, in MiB.</param>
internal sealed class Worker(TimeSpan longest, int mostMegabytes) : IDisposable
{
    // A busy machine gives a process a small part of its time; only a hang uses none.
    private const int WaitingFactor = 20;

    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(200);

    private Process? _process;
    private Task<string>? _error;

    /// <summary>Has a piece of work done.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isAlone">Whether it gets a process of its own, whose peak memory is then its own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The outcome as JSON, or why there is none.</returns>
    public async Task<(string? Outcome, string? Failure)> RunAsync(Work work, bool isAlone, CancellationToken cancellationToken)
    {
        if (isAlone)
        {
            Stop();
        }

        var process = _process ??= Start();
        string? failure;
        try
        {
            await process.StandardInput.WriteLineAsync(
                JsonSerializer.Serialize(work, OutcomeContext.Default.Work).AsMemory(), cancellationToken);
            var answer = process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
            failure = await WatchAsync(process, answer, cancellationToken);
            if (failure is null && await answer is { } line)
            {
                return (line, null);
            }
        }
        catch (IOException e)
        {
            failure = e.Message;
        }
        finally
        {
            if (isAlone || cancellationToken.IsCancellationRequested)
            {
                Stop();
            }
        }

        var words = _error;
        Stop();
        return (null, failure ?? "crashed: " + First(words is null ? "" : await words));
    }

    public void Dispose() => Stop();

    /// <summary>What the process does: a line in, a line out, until there are no more.</summary>
    public static void Serve()
    {
        while (Console.In.ReadLine() is { } line)
        {
            Console.Out.WriteLine(JsonSerializer.Deserialize(line, OutcomeContext.Default.Work) switch
            {
                { Document: { } document } => JsonSerializer.Serialize(OneDocument.Run(document), OutcomeContext.Default.Outcome),
                { Mutant: { } mutant } => JsonSerializer.Serialize(OneMutant.Run(mutant), OutcomeContext.Default.MutantOutcome),
                { Wire: { } wire } => JsonSerializer.Serialize(
                    WireCheck.RunAsync(wire.Path, wire.File, wire.Seed, wire.Operation).GetAwaiter().GetResult(),
                    OutcomeContext.Default.WireOutcome),
                { Bomb: { } bomb } => JsonSerializer.Serialize(OneBomb.Run(bomb), OutcomeContext.Default.BombOutcome),
                _ => throw new InvalidOperationException("No work is asked for."),
            });
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
        {
            return;
        }

        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    private async Task<string?> WatchAsync(Process process, Task answer, CancellationToken cancellationToken)
    {
        var (started, processor) = (Stopwatch.GetTimestamp(), Use(process).Processor);
        while (await Task.WhenAny(answer, Task.Delay(s_look, cancellationToken)) != answer)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (now, memory) = Use(process);
            if (now - processor > longest || Stopwatch.GetElapsedTime(started) > WaitingFactor * longest)
            {
                return $"took longer than {longest.TotalSeconds} s";
            }

            if (memory >> 20 > mostMegabytes)
            {
                return $"took more than {mostMegabytes} MiB";
            }
        }

        return null;
    }

    private static (TimeSpan Processor, long Memory) Use(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.WorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return default; // it has just ended, and so will its answer
        }
    }

    private static string First(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "no word";
}
