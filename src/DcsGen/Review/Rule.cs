namespace DcsGen.Review;

/// <summary>A rule of the review. Its verdicts are those of its kinds of change.</summary>
/// <remarks>
/// The verdicts do not include those that <see cref="ChangeSet"/> lowers to <see cref="Verdict.Safe"/>: on the wire when no operation
/// carries the schema, in C# when one of the two clients leaves the place out.
/// </remarks>
internal sealed class Rule(string id, string title)
{
    private IReadOnlyList<ChangeKind>? _kinds;

    /// <summary>Gets the diagnostic's id, <c>DCS2nnn</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the title of the diagnostic, which is also the rule's text in docs/review.md.</summary>
    public string Title { get; } = title;

    /// <summary>Gets the kinds of change that the rule covers, as a request or as a response carries them.</summary>
    public IReadOnlyList<ChangeKind> Kinds =>
        _kinds ??= [.. ChangeKinds.All.Where(kind => kind.Request.Rule == this || kind.Response.Rule == this)];

    /// <summary>Gets the possible verdicts on the wire, the worst first.</summary>
    public IReadOnlyList<Verdict> Wire => WorstFirst(Kinds.SelectMany(kind => kind.WireVerdictsUnder(this)));

    /// <summary>Gets the possible verdicts in C#, the worst first.</summary>
    public IReadOnlyList<Verdict> CSharp => WorstFirst(Kinds.SelectMany(static kind => kind.CSharp));

    /// <summary>Gets the worst possible verdict.</summary>
    public Verdict Worst => Verdicts.Worse(Wire[0], CSharp[0]);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static Verdict[] WorstFirst(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.Distinct().OrderByDescending(static verdict => verdict)];
}
