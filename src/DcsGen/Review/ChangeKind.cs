namespace DcsGen.Review;

/// <summary>A kind of change, such as "a required property is added": which rule covers it, and what it does.</summary>
/// <remarks>A rule has one kind or more. A kind has two rules when the rule depends on the direction in which the value travels.</remarks>
internal sealed class ChangeKind
{
    private readonly bool _hasDirection;

    private ChangeKind(
        string name,
        (Rule Rule, Verdict Wire) request,
        (Rule Rule, Verdict Wire) response,
        bool hasDirection,
        IReadOnlyList<Verdict> csharp)
    {
        (Name, Request, Response, _hasDirection, CSharp) = (name, request, response, hasDirection, csharp);
    }

    /// <summary>Gets the name, such as <c>required added</c>. It is a part of the fingerprint, and several kinds may share it.</summary>
    public string Name { get; }

    /// <summary>Gets the rule and the verdict on the wire when requests carry the value.</summary>
    public (Rule Rule, Verdict Wire) Request { get; }

    /// <summary>Gets the rule and the verdict on the wire when responses carry the value.</summary>
    public (Rule Rule, Verdict Wire) Response { get; }

    /// <summary>Gets the possible verdicts in C#, the worst first. Which one applies depends on the emitted code.</summary>
    public IReadOnlyList<Verdict> CSharp { get; }

    /// <summary>Gets the rules that cover the kind, one or two.</summary>
    public IEnumerable<Rule> Rules => Request.Rule == Response.Rule ? [Request.Rule] : [Request.Rule, Response.Rule];

    /// <summary>Gets whether the change is one of the emitted code only: it is safe on the wire in both directions.</summary>
    public bool IsOfCSharp => Request.Wire == Verdict.Safe && Response.Wire == Verdict.Safe && CSharp[0] > Verdict.Safe;

    /// <summary>Creates a kind whose rule and verdict on the wire do not depend on the direction.</summary>
    /// <param name="name"><see cref="Name"/></param>
    /// <param name="rule">The rule.</param>
    /// <param name="wire">The verdict on the wire.</param>
    /// <param name="csharp"><see cref="CSharp"/></param>
    public static ChangeKind Of(string name, Rule rule, Verdict wire, params Verdict[] csharp) =>
        new(name, (rule, wire), (rule, wire), hasDirection: false, csharp);

    /// <summary>Creates a kind with one rule, whose verdict on the wire depends on the direction.</summary>
    /// <param name="name"><see cref="Name"/></param>
    /// <param name="rule">The rule.</param>
    /// <param name="request">The verdict on the wire when requests carry the value.</param>
    /// <param name="response">The verdict on the wire when responses carry the value.</param>
    /// <param name="csharp"><see cref="CSharp"/></param>
    public static ChangeKind Directed(string name, Rule rule, Verdict request, Verdict response, IReadOnlyList<Verdict> csharp) =>
        new(name, (rule, request), (rule, response), hasDirection: true, csharp);

    /// <summary>Creates a kind whose rule depends on the direction.</summary>
    /// <param name="name"><see cref="Name"/></param>
    /// <param name="request">The rule and the verdict on the wire when requests carry the value.</param>
    /// <param name="response">The rule and the verdict on the wire when responses carry the value.</param>
    /// <param name="csharp"><see cref="CSharp"/></param>
    public static ChangeKind Directed(
        string name, (Rule Rule, Verdict Wire) request, (Rule Rule, Verdict Wire) response, IReadOnlyList<Verdict> csharp) =>
        new(name, request, response, hasDirection: true, csharp);

    /// <summary>Returns the same kind for one keyword: <c>tightened</c> becomes <c>maximum tightened</c>.</summary>
    public ChangeKind ForKeyword(string keyword) => new($"{keyword} {Name}", Request, Response, _hasDirection, CSharp);

    /// <summary>Returns the rule and the verdict on the wire for one direction. What no operation carries is safe.</summary>
    public (Rule Rule, Verdict Wire) For(Direction direction) => direction switch
    {
        _ when !_hasDirection => Response,
        Direction.Request => Request,
        Direction.Response => Response,
        _ => (Response.Rule, Verdict.Safe),
    };

    /// <summary>Returns the possible verdicts on the wire of changes that a rule covers.</summary>
    public IEnumerable<Verdict> WireVerdictsUnder(Rule rule)
    {
        if (Request.Rule == rule)
        {
            yield return Request.Wire;
        }

        if (Response.Rule == rule)
        {
            yield return Response.Wire;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join("/", Rules)} {Name}";
}
