using System.Text.Json.Serialization;
using DcsGen.Corpus.Mutations;

namespace DcsGen.Corpus;

/// <summary>What became of one mutant.</summary>
internal sealed record MutantOutcome
{
    /// <summary>The fault of a mutant whose process crashed, hung or grew.</summary>
    public const string Crashed = "crashed";

    /// <summary>The document that was mutated, below the folder.</summary>
    public required string File { get; init; }

    public required int Seed { get; init; }

    public required int Index { get; init; }

    public MutationKind Kind { get; init; }

    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The id of the error with which the whole document was refused; null when a client came out.</summary>
    public string? Refusal { get; init; }

    /// <summary>What does not hold, by the kinds of <see cref="MutantCheck"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Faults { get; init; } = [];

    [JsonIgnore]
    public string Key => KeyOf(Seed, Index, File);

    public static string KeyOf(int seed, int index, string file) => $"{seed}/{index}/{file}";
}
