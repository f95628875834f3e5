using DcsGen.Review;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Review;

/// <summary>Each rule, both ways, and the compiler as the judge of what is said of C#.</summary>
public class RuleTests
{
    private static readonly Lazy<EditedDocument> s_base = new(static () => new(BaseDocument.Text));

    public static TheoryData<RuleRow> Rows => [.. RuleRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_is_found_both_ways_and_the_compiler_agrees(RuleRow row)
    {
        var (old, @new) = (s_base.Value, new EditedDocument(row.Edited));
        var (forward, backward) = (old.ChangesTo(@new), @new.ChangesTo(old));
        Assert.Equal(row.Forward, Text(forward));
        Assert.Equal(row.Backward, Text(backward));
        foreach (var changes in (IReadOnlyList<SpecChange>[])[forward, backward])
        {
            Assert.Equal(changes.Count, changes.Select(change => change.Fingerprint).Distinct().Count());
            Assert.All(changes, static change => Assert.Matches("^[^ ].*[^ .]$", change.Text));
        }

        Agree(old, @new, forward);
        Agree(@new, old, backward);
    }

    [Fact]
    public void Every_rule_has_a_row()
    {
        var said = RuleRows.All.SelectMany(static row => (row.Forward + "\n" + row.Backward).Split('\n')).Select(static line => line.Split(' ')[0]).Where(static id => id.Length > 0).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([.. Enumerable.Range(2001, 41).Select(static number => $"DCS{number}"), "DCS2090"], said);
    }

    // That a break asks for a version is a test of its own.
    internal static string Text(IEnumerable<SpecChange> changes) => string.Join('\n', changes.Where(static change => change is not { Id: "DCS2040", Kind: "version" })
        .Select(static change => $"{change.Id} {change.Kind} | {change.Subject} | {change.Wire}/{change.CSharp}"));

    // Break: what compiled fails. A warning: at least a risk. A risk may also be one of behaviour, or of what callers seldom write.
    private static void Agree(EditedDocument old, EditedDocument @new, IReadOnlyList<SpecChange> changes)
    {
        // Who calls what is deprecated knows it.
        var before = old.Problems(old.Caller);
        Assert.All(before, static problem => Assert.Equal("CS0618", problem.Id));
        var problems = @new.Problems(old.Caller).Where(problem => !before.Any(known => known.GetMessage() == problem.GetMessage())).ToArray();
        var worst = changes.Select(static change => change.CSharp).Append(Verdict.Safe).Max();
        var said = $"{worst}, and the compiler says:\n{string.Join('\n', problems)}";
        Assert.True(problems.Any(static problem => problem.Severity == DiagnosticSeverity.Error) == (worst == Verdict.Break), said);
        Assert.True(problems.Length == 0 || worst > Verdict.Safe, said);
    }
}
