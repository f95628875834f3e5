using static DcsGen.Review.Verdict;

namespace DcsGen.Review;

/// <summary>The kinds of change of a JSON type or format, for one role of the schema.</summary>
/// <param name="request">The rule when requests carry the value.</param>
/// <param name="response">The rule when responses carry the value.</param>
/// <param name="ofType">The possible verdicts in C# of another type, the worst first: <see cref="CSharpVerdict.OfType"/>.</param>
/// <param name="ofReplaced">The possible verdicts in C# of another named schema, the worst first.</param>
internal sealed class TypeChangeKinds(Rule request, Rule response, Verdict[] ofType, Verdict[] ofReplaced)
{
    /// <summary>Gets the kind of a type that allows all previous values and more.</summary>
    public ChangeKind Wider { get; } = Of("type", request, Safe, response, Break, ofType);

    /// <summary>Gets the kind of a type that allows some of the previous values and no others.</summary>
    public ChangeKind Narrower { get; } = Of("type", request, Break, response, Safe, ofType);

    /// <summary>Gets the kind of a type that allows different values.</summary>
    public ChangeKind Different { get; } = Of("type", request, Break, response, Break, ofType);

    /// <summary>Gets all of them.</summary>
    public IEnumerable<ChangeKind> All => [Wider, Narrower, Different, ReplacedSafely, ReplacedAtRisk, ReplacedWithBreak];

    private ChangeKind ReplacedSafely { get; } = Of("replaced", request, Safe, response, Safe, ofReplaced);

    private ChangeKind ReplacedAtRisk { get; } = Of("replaced", request, Risk, response, Risk, ofReplaced);

    private ChangeKind ReplacedWithBreak { get; } = Of("replaced", request, Break, response, Break, ofReplaced);

    /// <summary>Returns the kind of a place that uses another named schema.</summary>
    /// <param name="worst">The worst verdict on the wire among the differences of the two schemas.</param>
    public ChangeKind Replaced(Verdict worst) => worst switch
    {
        Break => ReplacedWithBreak,
        Risk => ReplacedAtRisk,
        _ => ReplacedSafely,
    };

    private static ChangeKind Of(string name, Rule request, Verdict sent, Rule response, Verdict received, Verdict[] csharp) =>
        ChangeKind.Directed(name, (request, sent), (response, received), csharp);
}
