using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>
/// The fingerprints of all findings of <see cref="RuleRows"/>, as <c>RuleRows.fingerprints.txt</c> records them. Lists of accepted changes
/// hold fingerprints, so a line of that file never changes: a new row adds lines, and nothing else edits the file.
/// </summary>
internal static class RecordedFingerprints
{
    public static IReadOnlySet<string> All { get; } = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "DcsGen.Tests", "Review", "RuleRows.fingerprints.txt"))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns the line of a finding: fingerprint, id, kind | subject.</summary>
    public static string Line(SpecChange change) => $"{change.Fingerprint} {change.Id} {change.Kind} | {change.Subject}";
}
