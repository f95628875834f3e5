using DcsGen.Corpus.Mutations;
using DcsGen.Spec;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Corpus;

/// <summary>Makes one mutant, generates it twice and compiles it, in this process.</summary>
internal static class OneMutant
{
    public static MutantOutcome Run(MutantWork work)
    {
        var mutant = Make(work);
        var faults = MutantCheck.Run(mutant, Language(work.Index), out var generated);
        return Outcome(work, mutant) with
        {
            Refusal = MutantCheck.Refusal(generated)?.Id,
            Faults = [.. faults.Select(
                static fault => KeyValuePair.Create(fault.Key, fault.Value.Length > 2000 ? fault.Value[..2000] : fault.Value))],
        };
    }

    /// <summary>Returns the outcome of a mutant whose process ended early.</summary>
    public static MutantOutcome Failed(MutantWork work, string reason) =>
        Outcome(work, Make(work)) with { Faults = [new(MutantOutcome.Crashed, reason)] };

    /// <summary>Prints a mutant, what was done to it and what became of it.</summary>
    /// <returns>Whether everything holds.</returns>
    public static bool Show(MutantWork work, TextWriter writer, TextWriter notes)
    {
        var mutant = Make(work);
        foreach (var text in mutant.Texts.Except(Texts(work.Path)))
        {
            notes.WriteLine(text.Path);
            writer.WriteLine(text.Text);
        }

        foreach (var change in mutant.Changes)
        {
            notes.WriteLine(change);
        }

        var faults = MutantCheck.Run(mutant, Language(work.Index), out var generated);
        foreach (var diagnostic in generated.Diagnostics)
        {
            notes.WriteLine(diagnostic);
        }

        foreach (var (kind, text) in faults)
        {
            notes.WriteLine($"{kind}: {text}");
        }

        return faults.Count == 0;
    }

    // Every other one for the oldest language and framework.
    private static LanguageVersion Language(int index) => index % 2 == 0 ? LanguageVersion.CSharp12 : LanguageVersion.Latest;

    private static Mutant Make(MutantWork work) => Mutant.Make(Texts(work.Path), work.File, work.Seed, work.Round);

    private static SpecText[] Texts(string path) =>
        [.. Documents.ReferredToBy(path).Prepend(path).Concat(Documents.OverlaysOf(path))
            .Select(static text => new SpecText(Path.GetFullPath(text), File.ReadAllText(text)))];

    private static MutantOutcome Outcome(MutantWork work, Mutant mutant) =>
        new() { File = work.File, Seed = work.Seed, Index = work.Index, Kind = mutant.Kind, Changes = mutant.Changes };
}
