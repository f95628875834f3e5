using System.Text.Json.Serialization;

namespace DcsGen.Corpus;

/// <summary>What a bomb cost.</summary>
internal sealed record BombOutcome
{
    public required string Name { get; init; }

    public required int Size { get; init; }

    /// <summary>Why there is no more to tell: it crashed, took too long or too much memory, or threw; null when the run ended by
    /// itself.</summary>
    public string? Failure { get; init; }

    /// <summary>The document's length, in characters.</summary>
    public long Input { get; init; }

    /// <summary>The length of all emitted files, in characters.</summary>
    public long Output { get; init; }

    /// <summary>Processor time of the generator.</summary>
    public double Seconds { get; init; }

    /// <summary>The most memory that the process had, in MiB, less what it had before.</summary>
    public int Mebibytes { get; init; }

    /// <summary>Diagnostics: how many of each id.</summary>
    public IReadOnlyDictionary<string, int> Diagnostics { get; init; } = new Dictionary<string, int>();

    [JsonIgnore]
    public string Key => KeyOf(new(Name, Size));

    public static string KeyOf(BombWork work) => $"{work.Name}/{work.Size}";
}
