namespace DcsGen.Corpus;

/// <summary>What a worker process is asked to do; one member is set.</summary>
internal sealed record Work
{
    public DocumentWork? Document { get; init; }

    public MutantWork? Mutant { get; init; }

    public BombWork? Bomb { get; init; }

    public WireWork? Wire { get; init; }
}

/// <param name="Path">The document.</param>
/// <param name="File">What the outcome calls it.</param>
/// <param name="Output">A folder for what is emitted; empty for none.</param>
internal sealed record DocumentWork(string Path, string File, string Output);

/// <param name="Path">The document that is mutated.</param>
/// <param name="File">What the outcome calls it.</param>
/// <param name="Seed">The run's.</param>
/// <param name="Index">Which mutant of the run.</param>
/// <param name="Round">Which mutant of this document.</param>
internal sealed record MutantWork(string Path, string File, int Seed, int Index, int Round);

/// <param name="Name">Which bomb.</param>
/// <param name="Size">How large.</param>
internal sealed record BombWork(string Name, int Size);

/// <param name="Path">The document.</param>
/// <param name="File">What the outcome calls it.</param>
/// <param name="Seed">The run's.</param>
/// <param name="Operation">A part of the method and path of the operations to call; empty for all.</param>
internal sealed record WireWork(string Path, string File, int Seed, string Operation);
