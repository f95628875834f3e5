using Microsoft.CodeAnalysis;

namespace DcsGen.Review;

/// <summary>The diagnostics of the rules of the review (20xx). The default severity is that of the rule's worst verdict; a finding has the
/// severity of its own.</summary>
internal static class ReviewDescriptors
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. Rules.All.Select(static rule =>
        new DiagnosticDescriptor(
            rule.Id, rule.Title, "{0} [wire: {1}; C#: {2}]{3}", "DcsGen", Severity(rule.Worst), isEnabledByDefault: true))];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = All.ToDictionary(
        static descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Get(string id) => s_byId[id];

    /// <summary>Returns the severity of a verdict: breaks and risks are warnings.</summary>
    public static DiagnosticSeverity Severity(Verdict verdict) =>
        verdict == Verdict.Safe ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
}
