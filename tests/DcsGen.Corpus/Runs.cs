using DcsGen.Corpus.Wire;

namespace DcsGen.Corpus;

/// <summary>What the tool does: each run makes its work, has it done and prints a table. The exit code is 1 when something is not
/// well.</summary>
internal static class Runs
{
    // A document of this size has a process to itself, whose peak memory is its own.
    private const long Large = 1 << 20;

    public static async Task<int> DocumentsAsync(
        WorkQueue queue, string folder, IReadOnlyList<string> documents, string output, bool isVerbose, CancellationToken cancellationToken)
    {
        var outcomes = await queue.RunAsync(
            [.. documents.Select(
                path => KeyValuePair.Create(Name(folder, path), new Work { Document = new(path, Name(folder, path), output) }))],
            OutcomeContext.Default.Outcome,
            static outcome => outcome.File,
            static (work, failure) => new() { File = work.Document!.File, Bytes = Length(work), Failure = failure },
            static work => Length(work) >= Large,
            static outcome => $"{(outcome.IsGood ? "well" : "NOT WELL")} {outcome.File}",
            cancellationToken);
        Report.Write(Console.Out, outcomes, isVerbose);
        return outcomes.All(static outcome => outcome.IsGood) ? 0 : 1;
    }

    public static async Task<int> MutantsAsync(
        WorkQueue queue, string folder, IReadOnlyList<string> documents, int seed, int count, CancellationToken cancellationToken)
    {
        var outcomes = await queue.RunAsync(
            [
                .. Enumerable.Range(0, count)
                    .Select(index => MutantOf(folder, documents, seed, index))
                    .Select(work => KeyValuePair.Create(MutantOutcome.KeyOf(work.Seed, work.Index, work.File), new Work { Mutant = work })),
            ],
            OutcomeContext.Default.MutantOutcome,
            static outcome => outcome.Key,
            static (work, failure) => OneMutant.Failed(work.Mutant!, failure),
            static _ => false,
            static outcome => $"{(outcome.Faults.Count == 0 ? "well" : "NOT WELL")} {outcome.Index} {outcome.Kind} {outcome.File}",
            cancellationToken);
        MutantReport.Write(Console.Out, outcomes, folder);
        return outcomes.All(static outcome => outcome.Faults.Count == 0) ? 0 : 1;
    }

    public static int ShowMutant(string folder, IReadOnlyList<string> documents, int seed, int index) =>
        OneMutant.Show(MutantOf(folder, documents, seed, index), Console.Out, Console.Error) ? 0 : 1;

    public static async Task<int> BombsAsync(WorkQueue queue, string? filter, CancellationToken cancellationToken)
    {
        var bombs = Bombs.All.Where(bomb => filter is null || bomb.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)).ToList();
        var outcomes = await queue.RunAsync(
            [
                .. bombs
                    .SelectMany(static bomb => (BombWork[])[new(bomb.Name, bomb.Size / 2), new(bomb.Name, bomb.Size)])
                    .Select(static work => KeyValuePair.Create(BombOutcome.KeyOf(work), new Work { Bomb = work })),
            ],
            OutcomeContext.Default.BombOutcome,
            static outcome => outcome.Key,
            static (work, failure) => new() { Name = work.Bomb!.Name, Size = work.Bomb.Size, Failure = failure },
            static _ => true,
            static outcome => FormattableString.Invariant($"{outcome.Seconds:F1} s {outcome.Mebibytes} MiB {outcome.Name} {outcome.Size} {outcome.Failure}"),
            cancellationToken);
        return BombReport.Write(Console.Out, [.. outcomes.Chunk(2).Select(static pair => (pair[0], pair[1]))]) ? 0 : 1;
    }

    public static async Task<int> WireAsync(
        WorkQueue queue,
        string folder,
        IReadOnlyList<string> documents,
        int seed,
        string operation,
        bool isVerbose,
        CancellationToken cancellationToken)
    {
        var outcomes = await queue.RunAsync(
            [.. documents.Select(
                path => KeyValuePair.Create(Name(folder, path), new Work { Wire = new(path, Name(folder, path), seed, operation) }))],
            OutcomeContext.Default.WireOutcome,
            static outcome => outcome.File,
            static (work, failure) => new() { File = work.Wire!.File, Seed = work.Wire.Seed, Failure = failure },
            static _ => false,
            static outcome => FormattableString.Invariant($"{outcome.Right} of {outcome.Called} right, {outcome.Lost} lost: {outcome.File} {outcome.Failure}"),
            cancellationToken);
        WireReport.Write(Console.Out, outcomes, isVerbose);
        return outcomes.All(static outcome => outcome.IsGood) ? 0 : 1;
    }

    private static MutantWork MutantOf(string folder, IReadOnlyList<string> documents, int seed, int index)
    {
        var path = documents[index % documents.Count];
        return new(path, Name(folder, path), seed, index, index / documents.Count);
    }

    private static long Length(Work work) => new FileInfo(work.Document!.Path).Length;

    private static string Name(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
