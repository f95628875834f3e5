namespace DcsGen.Review;

/// <summary>The effect of a change: on the wire, for a program that sends only requests and understands only responses that the previous
/// document allows; in C#, for code that was compiled against the previous client.</summary>
/// <remarks>
/// On the wire, a break is a request that the current document refuses or gives another meaning, or a response that lacks what the program
/// reads or that it cannot read. In C#, a break is code that no longer compiles (<see cref="MemberDifferences"/>).
/// </remarks>
internal enum Verdict
{
    /// <summary>Nothing.</summary>
    Safe,

    /// <summary>The documents alone do not decide whether the program still works.</summary>
    Risk,

    /// <summary>The program fails, or gets a different result.</summary>
    Break,
}

/// <summary>Operations on verdicts.</summary>
internal static class Verdicts
{
    /// <summary>Returns the name of a verdict in messages, reports and tables.</summary>
    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Break => "break",
        Verdict.Risk => "risk",
        _ => "safe",
    };

    /// <summary>Returns the names of verdicts as tables have them, such as <c>break, risk</c>.</summary>
    public static string Names(this IEnumerable<Verdict> verdicts) => string.Join(", ", verdicts.Select(Name));

    /// <summary>Returns the worse of two verdicts.</summary>
    public static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;
}
