using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DcsGen.Corpus;

/// <summary>Has pieces of work done by several worker processes, and keeps the outcomes in a file so that a run can be resumed.</summary>
/// <param name="parallel">Pieces at a time.</param>
/// <param name="longest">The processor time that a piece may take.</param>
/// <param name="mostMegabytes">The memory that a piece may take, in MiB.</param>
/// <param name="kept">The file; null for none.</param>
internal sealed class WorkQueue(int parallel, TimeSpan longest, int mostMegabytes, FileInfo? kept)
{
    /// <summary>Runs what has no kept outcome yet.</summary>
    /// <param name="pieces">The work by a key.</param>
    /// <param name="json">How an outcome is kept.</param>
    /// <param name="keyOf">The key of an outcome.</param>
    /// <param name="failed">Makes the outcome of work that crashed, hung or grew, from the reason.</param>
    /// <param name="isAlone">Which work gets a process of its own.</param>
    /// <param name="describe">Describes an outcome for the progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The outcomes, in the order of the pieces.</returns>
    public async Task<IReadOnlyList<T>> RunAsync<T>(
        IReadOnlyList<KeyValuePair<string, Work>> pieces,
        JsonTypeInfo<T> json,
        Func<T, string> keyOf,
        Func<Work, string, T> failed,
        Func<Work, bool> isAlone,
        Func<T, string> describe,
        CancellationToken cancellationToken)
    {
        var outcomes = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        foreach (var line in kept is { Exists: true } ? await File.ReadAllLinesAsync(kept.FullName, cancellationToken) : [])
        {
            var outcome = JsonSerializer.Deserialize(line, json)!;
            outcomes[keyOf(outcome)] = outcome;
        }

        var open = new ConcurrentQueue<KeyValuePair<string, Work>>(pieces.Where(piece => !outcomes.ContainsKey(piece.Key)));
        var writing = new Lock();
        await Task.WhenAll(Enumerable.Range(0, parallel).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        return [.. pieces.Select(piece => outcomes[piece.Key])];

        async Task WorkAsync()
        {
            using var worker = new Worker(longest, mostMegabytes);
            while (open.TryDequeue(out var piece))
            {
                var (text, failure) = await worker.RunAsync(piece.Value, isAlone(piece.Value), cancellationToken);
                var outcome = outcomes[piece.Key] = text is null ? failed(piece.Value, failure!) : JsonSerializer.Deserialize(text, json)!;
                lock (writing)
                {
                    if (kept is not null)
                    {
                        File.AppendAllText(kept.FullName, JsonSerializer.Serialize(outcome, json) + "\n");
                    }

                    Console.Error.WriteLine($"[{pieces.Count - open.Count}/{pieces.Count}] {describe(outcome)}");
                }
            }
        }
    }
}
