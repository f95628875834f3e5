using DcsGen.Review;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Review;

/// <summary>Each rule in both directions of an edit. The compiler checks the verdicts in C#.</summary>
public class RuleTests
{
    private static readonly Lazy<EditedDocument> s_base = new(static () => new(BaseDocument.Text));

    // The rules that find the reverse of a change. Any other rule finds it itself.
    private static readonly (string Rule, string[] Back, string Why)[] s_reverse =
    [
        ("DCS2001", ["DCS2002"], "callers miss a removed operation; nobody calls an added one yet"),
        ("DCS2007", ["DCS2009"], "without a required parameter calls fail; one too many may be ignored"),
        ("DCS2008", ["DCS2009"], "nobody sends a new parameter; a removed one may be ignored"),
        ("DCS2010", ["DCS2011"], "an optional parameter moves from the signature to options, which the wire does not see"),
        ("DCS2014", ["DCS2015"], "the service rejects a removed value; nobody sends a new one yet"),
        ("DCS2017", ["DCS2018"], "the service rejects values that were allowed; nobody sends values that were not"),
        ("DCS2022", ["DCS2023"], "an added body and a removed one have rules of their own"),
        ("DCS2024", ["DCS2025"], "without a required property calls fail; one too many may be ignored"),
        ("DCS2028", ["DCS2029"], "readers miss a removed property and skip a new one"),
        ("DCS2030", ["DCS2031"], "readers fail when a required property is missing; one that becomes required is at most a risk"),
        ("DCS2033", ["DCS2034"], "an open enum keeps a new value; of a removed one only the constant is missing"),
    ];

    public static TheoryData<RuleRow> Rows => [.. RuleRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_and_its_reverse_are_found_and_the_compiler_agrees(RuleRow row)
    {
        var (previous, current) = (s_base.Value, new EditedDocument(row.Edited));
        var (forward, backward) = (previous.ChangesTo(current), current.ChangesTo(previous));
        Assert.Equal(row.Forward, Text(forward));
        Assert.Equal(row.Backward, Text(backward));
        foreach (var changes in (IReadOnlyList<SpecChange>[])[forward, backward])
        {
            Assert.Equal(changes.Count, changes.Select(change => change.Fingerprint).Distinct().Count());
            Assert.All(changes, static change => Assert.Matches("^[^ ].*[^ .]$", change.Text.ToString()));
            Assert.All(changes, static change => Assert.Contains(RecordedFingerprints.Line(change), RecordedFingerprints.All));
            Assert.All(changes, DeclaredVerdicts.Check);
        }

        Agree(previous, current, forward);
        Agree(current, previous, backward);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_reverse_of_a_change_has_the_same_rule_or_a_listed_one(RuleRow row)
    {
        var (forward, backward) = (Ids(row.Forward), Ids(row.Backward));
        Assert.NotEmpty(forward);
        Assert.NotEmpty(backward);
        Assert.All(forward, id => Assert.Contains(backward, back => back == id || Leads(id, back)));
        Assert.All(backward, id => Assert.Contains(forward, back => back == id || Leads(id, back)));

        static bool Leads(string id, string back) =>
            s_reverse.Any(way => (way.Rule == id && way.Back.Contains(back)) || (way.Rule == back && way.Back.Contains(id)));
    }

    [Fact]
    public void Every_rule_has_a_row()
    {
        var ids = RuleRows.All.SelectMany(static row => Ids(row.Forward).Concat(Ids(row.Backward)))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal([.. Enumerable.Range(2001, 45).Select(static number => $"DCS{number}"), "DCS2090"], ids);
    }

    private static string[] Ids(string findings) =>
        [.. findings.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0]).Distinct()];

    // Without the finding on info.version, which has a test of its own.
    internal static string Text(IEnumerable<SpecChange> changes) => string.Join('\n', changes.Where(static change => change is not { Id: "DCS2040", Kind: "version" })
        .Select(static change => $"{change.Id} {change.Kind} | {change.Subject} | {change.Wire}/{change.CSharp}"));

    // A break means that code no longer compiles, and a warning is at least a risk; code that implements the interface, names arguments or
    // takes delegates fails only at a risk. A risk can also be one of behavior.
    internal static void Agree(EditedDocument previous, EditedDocument current, IReadOnlyList<SpecChange> changes, string text = "")
    {
        // Callers of deprecated members have a warning already.
        Assert.All(previous.Problems(previous.Caller), static problem => Assert.Equal("CS0618", problem.Id));
        Assert.All(previous.Problems(previous.StrictCaller), static problem => Assert.Equal("CS0618", problem.Id));
        var (problems, strict) = (
            current.NewProblems(previous, static one => one.Caller), current.NewProblems(previous, static one => one.StrictCaller));
        var worst = changes.Select(static change => change.CSharp).Append(Verdict.Safe).Max();
        var message = $"The worst verdict is {worst}:\n{Text(changes)}\nThe compiler reports:\n{string.Join('\n', problems.Concat(strict))}\n{text}";
        Assert.True(problems.Any(static problem => problem.Severity == DiagnosticSeverity.Error) == (worst == Verdict.Break), message);
        Assert.True(problems.Count + strict.Count == 0 || worst > Verdict.Safe, message);
    }
}
