using System.Text.RegularExpressions;
using DcsGen.Diagnostics;
using DcsGen.Review;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Review;

/// <summary>The definitions of the rules, and the table of the page on reviews.</summary>
public partial class RuleTableTests
{
    [Fact]
    public void Every_rule_is_a_diagnostic_as_severe_as_its_worst_verdict()
    {
        Assert.Equal(Enumerable.Range(2001, 45).Append(2090).Select(number => $"DCS{number}"), Rules.All.Select(rule => rule.Id));
        Assert.Equal(Rules.All.Select(rule => rule.Id), ReviewDescriptors.All.Select(descriptor => descriptor.Id));
        Assert.All(Rules.All, rule => Assert.Equal(
            rule.Worst == Verdict.Safe ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            ReviewDescriptors.Get(rule.Id).DefaultSeverity));
        Assert.Empty(ReviewDescriptors.All.Select(descriptor => descriptor.Id)
            .Intersect(DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)));
    }

    [Fact]
    public void Verdicts_are_declared_the_worst_first_and_once()
    {
        Assert.All(ChangeKinds.All, kind => Assert.NotEmpty(kind.CSharp));
        Assert.All(ChangeKinds.All, kind => Assert.Equal(kind.CSharp.Distinct().OrderDescending(), kind.CSharp));
        Assert.All(Rules.All, rule => Assert.Equal(rule.Wire.Distinct().OrderDescending(), rule.Wire));
        Assert.All(Rules.All, rule => Assert.Equal(rule.CSharp.Distinct().OrderDescending(), rule.CSharp));
    }

    [Fact]
    public void A_rule_declares_the_verdicts_of_its_rows()
    {
        var findings = RuleRows.All.SelectMany(row => (row.Forward + "\n" + row.Backward).Split('\n')).Where(line => line.Length > 0)
            .Select(line => (Id: line.Split(' ')[0], Verdicts: line.Split(" | ")[^1].Split('/')))
            .Select(line => (line.Id, Wire: Enum.Parse<Verdict>(line.Verdicts[0]), CSharp: Enum.Parse<Verdict>(line.Verdicts[1])))
            .ToArray();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            var rule = Rules.All.Single(rule => rule.Id == finding.Id);
            Assert.True(rule.Wire.Contains(finding.Wire) && rule.CSharp.Contains(finding.CSharp), $"{finding}");
        });
    }

    [Fact]
    public void Every_recorded_fingerprint_has_a_row()
    {
        // The rows leave out the finding on info.version.
        var findings = RuleRows.All.SelectMany(row => (row.Forward + "\n" + row.Backward).Split('\n')).Where(line => line.Length > 0)
            .Select(line => line[..line.LastIndexOf(" | ", StringComparison.Ordinal)]).Append("DCS2040 version | info.version")
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(findings, RecordedFingerprints.All.Select(line => line[13..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_the_page_is_that_of_the_rules()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "src", "DcsGen", "docs", "review.md")).ReplaceLineEndings("\n");
        Assert.Equal(
            string.Join('\n', Rules.All.Select(rule => $"| {rule.Id} | {rule.Title} | {rule.Wire.Names()} | {rule.CSharp.Names()} |")),
            string.Join('\n', TableRows().Matches(page).Select(static match => match.Value)));
    }

    [GeneratedRegex(@"^\| DCS2[0-9]{3} \|.*\| (break|risk|safe)[a-z, ]* \| (break|risk|safe)[a-z, ]* \|$", RegexOptions.Multiline)]
    private static partial Regex TableRows();
}
