namespace DcsGen.Tests.Review;

/// <summary>At least one row for each rule. A finding is: id, kind | subject | verdict on the wire/verdict in C#.</summary>
internal static partial class RuleRows
{
    public static IReadOnlyList<RuleRow> All { get; } = [
        .. Operations, .. Parameters, .. Bodies, .. Sent, .. Received, .. Schemas, .. Document, .. Keywords,
    ];
}
