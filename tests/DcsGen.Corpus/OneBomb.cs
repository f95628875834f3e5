using System.Diagnostics;
using DcsGen.Corpus.Mutations;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus;

/// <summary>Generates one bomb, in this process. What is emitted is not compiled: that is the compiler's time.</summary>
internal static class OneBomb
{
    private const string Path = "/bomb.yaml";

    public static BombOutcome Run(BombWork work)
    {
        // What is compiled just in time is not the document's cost.
        var bomb = Bombs.All.Single(bomb => bomb.Name == work.Name);
        Generation.Of([new(Path, bomb.Make(2))], LanguageVersion.Latest, keepsOutput: true);

        var text = bomb.Make(work.Size);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (memory, time) = (process.WorkingSet64, process.TotalProcessorTime);
        var generated = Generation.Of([new(Path, text)], LanguageVersion.Latest, keepsOutput: true);
        process.Refresh();
        return new()
        {
            Name = work.Name,
            Size = work.Size,
            Failure = (generated.Exception?.Message
                ?? generated.Diagnostics.FirstOrDefault(static one => one.Id == "DCS9999")?.GetMessage()) is { } thrown
                ? thrown[..Math.Min(thrown.Length, 500)]
                : null,
            Input = text.Length,
            Output = generated.Files.Sum(static file => (long)file.Value.Length),
            Seconds = (process.TotalProcessorTime - time).TotalSeconds,
            Mebibytes = (int)((process.PeakWorkingSet64 - memory) >> 20),
            Diagnostics = generated.Diagnostics.GroupBy(static one => one.Id)
                .ToDictionary(static group => group.Key, static group => group.Count()),
        };
    }
}
