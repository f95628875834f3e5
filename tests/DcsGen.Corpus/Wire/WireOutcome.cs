using System.Text.Json.Serialization;

namespace DcsGen.Corpus.Wire;

/// <summary>Something that the client does and the document does not say, or the other way round.</summary>
/// <param name="Kind">Such as <c>request body: lost</c>.</param>
/// <param name="Operation">Method and path.</param>
/// <param name="At">Where the document says it.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record WireFault(string Kind, string Operation, string At, string Message)
{
    /// <summary>The diagnostic that says so; null for none.</summary>
    public string? Reported { get; init; }
}

/// <summary>How many of some were right.</summary>
internal sealed record Tally(int Right, int Of)
{
    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Of + b.Of);

    public override string ToString() => $"{Right}/{Of}";
}

/// <summary>What the client of one document does on the wire.</summary>
internal sealed record WireOutcome
{
    public required string File { get; init; }

    public long Bytes { get; init; }

    /// <summary>Why there is no more to tell; null when the run ended by itself.</summary>
    public string? Failure { get; init; }

    public int Seed { get; init; }

    /// <summary>Operations that the document has.</summary>
    public int Present { get; init; }

    /// <summary>Operations that were called.</summary>
    public int Called { get; init; }

    /// <summary>Operations of which everything was right.</summary>
    public int Right { get; init; }

    /// <summary>Operations of which everything was right, or is reported.</summary>
    public int RightOrReported { get; init; }

    /// <summary>Operations whose requests were right.</summary>
    public Tally Requests { get; init; } = new(0, 0);

    /// <summary>Request bodies, one for each media type.</summary>
    public Tally Bodies { get; init; } = new(0, 0);

    /// <summary>Successes, one for each status and media type.</summary>
    public Tally Answers { get; init; } = new(0, 0);

    /// <summary>Error answers, one for each status and media type.</summary>
    public Tally Errors { get; init; } = new(0, 0);

    /// <summary>Places whose values came and did not come back, and those of them that are not reported.</summary>
    public int Lost { get; init; }

    public int LostInSilence { get; init; }

    /// <summary>Places that the document types, of those that a value was made for.</summary>
    public int Typed { get; init; }

    /// <summary>Those of them that C# does not type, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Untyped { get; init; } = new Dictionary<string, string>();

    /// <summary>What was not called, because no valid value could be made, and what any value was made for, because a reference leads
    /// nowhere; the first 200.</summary>
    public IReadOnlyList<string> NotCalled { get; init; } = [];

    public IReadOnlyList<WireFault> Faults { get; init; } = [];

    public double Seconds { get; init; }

    [JsonIgnore]
    public bool IsGood => Failure is null && Faults.All(static fault => fault.Reported is not null);
}
