using DcsGen.Review;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Review;

/// <summary>Each rule, both ways, and the compiler as the judge of what is said of C#.</summary>
public class RuleTests
{
    private static readonly Lazy<EditedDocument> s_base = new(static () => new(BaseDocument.Text));

    // The way back of any other rule is the rule itself.
    private static readonly (string Rule, string[] Back, string Why)[] s_waysBack =
    [
        ("DCS2001", ["DCS2002"], "what goes is missed; what comes, nobody calls yet"),
        ("DCS2007", ["DCS2009"], "without a required parameter calls fail; one too many may be ignored"),
        ("DCS2008", ["DCS2009"], "nobody sends what is new; what is gone may be ignored"),
        ("DCS2010", ["DCS2011"], "the wire takes what C# no longer compiles: from a signature to options"),
        ("DCS2014", ["DCS2015"], "who sent the lost value is refused; nobody sends the new one yet"),
        ("DCS2017", ["DCS2018"], "what was allowed is refused; what is allowed now was never sent"),
        ("DCS2022", ["DCS2023"], "a body that came and one that went are rules of their own"),
        ("DCS2024", ["DCS2025"], "without a required property calls fail; one too many may be ignored"),
        ("DCS2028", ["DCS2029"], "readers miss what is gone, and skip what is new"),
        ("DCS2030", ["DCS2031"], "readers fail without what was sure; when it is sure again, only a reader that insists fails"),
        ("DCS2033", ["DCS2034"], "an open enum keeps a new value; of a lost one only the constant is missed"),
    ];

    public static TheoryData<RuleRow> Rows => [.. RuleRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_is_found_both_ways_and_the_compiler_agrees(RuleRow row)
    {
        var (previous, current) = (s_base.Value, new EditedDocument(row.Edited));
        var (forward, backward) = (previous.ChangesTo(current), current.ChangesTo(previous));
        Assert.Equal(row.Forward, Text(forward));
        Assert.Equal(row.Backward, Text(backward));
        foreach (var changes in (IReadOnlyList<SpecChange>[])[forward, backward])
        {
            Assert.Equal(changes.Count, changes.Select(change => change.Fingerprint).Distinct().Count());
            Assert.All(changes, static change => Assert.Matches("^[^ ].*[^ .]$", change.Text.ToString()));
        }

        Agree(previous, current, forward);
        Agree(current, previous, backward);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_rule_leads_back_by_itself_or_by_one_that_says_why(RuleRow row)
    {
        var (forward, backward) = (Ids(row.Forward), Ids(row.Backward));
        Assert.NotEmpty(forward);
        Assert.NotEmpty(backward);
        Assert.All(forward, id => Assert.Contains(backward, back => back == id || Leads(id, back)));
        Assert.All(backward, id => Assert.Contains(forward, back => back == id || Leads(id, back)));

        static bool Leads(string id, string back) =>
            s_waysBack.Any(way => (way.Rule == id && way.Back.Contains(back)) || (way.Rule == back && way.Back.Contains(id)));
    }

    [Fact]
    public void Every_rule_has_a_row()
    {
        var said = RuleRows.All.SelectMany(static row => Ids(row.Forward).Concat(Ids(row.Backward)))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal([.. Enumerable.Range(2001, 41).Select(static number => $"DCS{number}"), "DCS2090"], said);
    }

    private static string[] Ids(string findings) =>
        [.. findings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0]).Distinct()];

    // That a break asks for a version is a test of its own.
    internal static string Text(IEnumerable<SpecChange> changes) => string.Join('\n', changes.Where(static change => change is not { Id: "DCS2040", Kind: "version" })
        .Select(static change => $"{change.Id} {change.Kind} | {change.Subject} | {change.Wire}/{change.CSharp}"));

    // Break: what compiled fails. A warning: at least a risk. A risk may also be one of behaviour, or of what callers seldom write.
    private static void Agree(EditedDocument previous, EditedDocument current, IReadOnlyList<SpecChange> changes)
    {
        // Who calls what is deprecated knows it.
        var before = previous.Problems(previous.Caller);
        Assert.All(before, static problem => Assert.Equal("CS0618", problem.Id));
        var problems = current.Problems(previous.Caller)
            .Where(problem => !before.Any(known => known.GetMessage() == problem.GetMessage()))
            .ToArray();
        var worst = changes.Select(static change => change.CSharp).Append(Verdict.Safe).Max();
        var said = $"{worst}, and the compiler says:\n{string.Join('\n', problems)}";
        Assert.True(problems.Any(static problem => problem.Severity == DiagnosticSeverity.Error) == (worst == Verdict.Break), said);
        Assert.True(problems.Length == 0 || worst > Verdict.Safe, said);
    }
}
