namespace DcsGen.Review;

/// <summary>A rule of the review.</summary>
/// <param name="Id"><c>DCS2nnn</c></param>
/// <param name="Title">The change that it speaks of.</param>
/// <param name="Wire">What it may do to those who talk to the service as the old document says; the worst first.</param>
/// <param name="CSharp">What it may do to code that was compiled against the old client; the worst first.</param>
internal sealed record SpecRule(string Id, string Title, IReadOnlyList<Verdict> Wire, IReadOnlyList<Verdict> CSharp)
{
    /// <summary>The worst that it can do.</summary>
    public Verdict Worst => Wire[0] > CSharp[0] ? Wire[0] : CSharp[0];

    /// <summary>Verdicts as the messages and the tables have them, such as <c>break, risk</c>.</summary>
    public static string Names(IEnumerable<Verdict> verdicts) => string.Join(", ", verdicts.Select(Name));

    public static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Break => "break",
        Verdict.Risk => "risk",
        _ => "safe",
    };
}
