namespace DcsGen.Review;

/// <summary>What a change is called, and what it does on the wire, by the way that the value travels.</summary>
/// <param name="RequestId">The rule for what is sent.</param>
/// <param name="Request">What it does there.</param>
/// <param name="ResponseId">The rule for what comes back.</param>
/// <param name="Response">What it does there.</param>
internal sealed record Rule(string RequestId, Verdict Request, string ResponseId, Verdict Response)
{
    /// <summary>A rule for whatever no other rule speaks of.</summary>
    public const string Other = "DCS2090";

    private bool IsDirected { get; init; } = true;

    /// <summary>A rule that asks for no direction.</summary>
    public static Rule Always(string id, Verdict wire) => new(id, wire, id, wire) { IsDirected = false };

    /// <summary>A rule with one name for both ways.</summary>
    public static Rule Either(string id, Verdict request, Verdict response) => new(id, request, id, response);

    /// <summary>Its name and its verdict for one way. What no operation carries is safe on the wire.</summary>
    public (string Id, Verdict Wire) For(Direction direction) => direction switch
    {
        _ when !IsDirected => (ResponseId, Response),
        Direction.Request => (RequestId, Request),
        Direction.Response => (ResponseId, Response),
        _ => (ResponseId, Verdict.Safe),
    };
}
