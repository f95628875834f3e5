using System.Text.Json.Serialization;
using DcsGen.Corpus.Wire;

namespace DcsGen.Corpus;

/// <summary>What became of one document.</summary>
internal sealed record Outcome
{
    /// <summary>The document's path below the folder.</summary>
    public required string File { get; init; }

    public long Bytes { get; init; }

    /// <summary>Why there is no more to tell: it crashed, took too long or too much memory; null when the run ended by itself.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether any code was emitted.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Errors and warnings of the compiler in the emitted code, for both languages; the first of each id.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public int Errors { get; init; }

    public int Warnings { get; init; }

    /// <summary>Our own diagnostics: how many of each id.</summary>
    public IReadOnlyDictionary<string, int> Diagnostics { get; init; } = new Dictionary<string, int>();

    /// <summary>The first of our errors, or of those that leave something out.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>Operations that the document has, and that came out.</summary>
    public int Operations { get; init; }

    public int OperationsEmitted { get; init; }

    /// <summary>Component schemas that the document has, and types that came out.</summary>
    public int Schemas { get; init; }

    public int TypesEmitted { get; init; }

    /// <summary>Lines of emitted code.</summary>
    public int Lines { get; init; }

    /// <summary>SHA-256 of the names and texts of all emitted files; empty when there are none.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The generator's time, compiling what it emits not included.</summary>
    public double Seconds { get; init; }

    /// <summary>The most memory the process had so far, in MiB; compiling included. Of a large document alone, its own.</summary>
    public int PeakMegabytes { get; init; }

    /// <summary>Whether nothing went wrong and nothing is missing without a diagnostic.</summary>
    [JsonIgnore]
    public bool IsGood => Failure is null && IsGenerated && Errors == 0 && Warnings == 0 && Missing == 0;

    /// <summary>Operations that are missing without a diagnostic.</summary>
    [JsonIgnore]
    public int Missing => Math.Max(0, Operations - OperationsEmitted - Diagnostics.GetValueOrDefault("DCS1001"));
}

[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(MutantOutcome))]
[JsonSerializable(typeof(BombOutcome))]
[JsonSerializable(typeof(WireOutcome))]
[JsonSerializable(typeof(Work))]
internal sealed partial class OutcomeContext : JsonSerializerContext;
