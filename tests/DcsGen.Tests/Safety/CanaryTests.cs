using System.Text.RegularExpressions;
using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Emit;
using DcsGen.Hosting;
using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Safety;

/// <summary>
/// Text of a document is a literal, a comment or an identifier, and never code, wherever it stands. Each position is tried with a few
/// payloads; with the environment variable DCSGEN_CANARY=all with every one.
/// </summary>
public partial class CanaryTests
{
    private static readonly bool s_isAll = Environment.GetEnvironmentVariable("DCSGEN_CANARY") == "all";

    public static TheoryData<string> Positions => [.. CanaryPositions.All.Select(static position => position.Name)];

    [Theory]
    [MemberData(nameof(Positions))]
    public void Text_of_a_document_does_not_become_code(string name)
    {
        var (position, index) = Find(name);
        var problems = new List<string>();
        foreach (var version in s_isAll ? position.Versions : [position.Versions[index % position.Versions.Count]])
        {
            var twin = Canary.Generate(version.With(CanaryPayloads.Harmless));
            Assert.True(
                position.HasGrammar || twin.Files.Count > 0,
                string.Join('\n', twin.Diagnostics.Select(static diagnostic => diagnostic.Message)));
            foreach (var (payload, text) in Payloads(index))
            {
                problems.AddRange(Canary.Problems(twin, Canary.Generate(version.With(text)), position.HasGrammar).Select(problem => $"{payload}: {problem}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems.Take(5)));
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_change_of_it_is_reviewed_in_one_clean_line(string name)
    {
        var (position, index) = Find(name);
        foreach (var (_, text) in s_isAll ? Payloads(index) : Payloads(index).Skip(2).Take(1))
        {
            var (before, after) = (
                ContractMapper.Map(position.With("other"), CancellationToken.None),
                ContractMapper.Map(position.With(text), CancellationToken.None));
            if (before.Value is { } previous && after.Value is { } now)
            {
                Assert.All(
                    SpecDiff.Compare(previous, now, CancellationToken.None).Concat(SpecDiff.Compare(now, previous, CancellationToken.None)),
                    static change =>
                    {
                        Assert.Null(PrintedText.Problem(change.Text.ToString()));
                        Assert.InRange(change.Text.ToString().Length, 1, 2_000);
                    });
            }
        }
    }

    [Fact]
    public async Task Accepted_changes_are_reported_in_clean_lines()
    {
        var document = CanaryPositions.All.Single(static position => position.Name == "operation summary").Text;
        var lines = CanaryPayloads.All.Select(static payload => $"{payload.Text} DCS2009 x -- y\n0123456789ab {payload.Text} x -- y\n0123456789ab DCS2009 {payload.Text} -- {payload.Text}\n0123456789ab DCS2009 {payload.Text}");
        var findings = await new AnalyzerRun()
            .Add("/specs/pets.openapi.yaml", document, "Spec")
            .Add("/specs/pets.accepted.txt", string.Join('\n', lines), "Accepted")
            .Add("/released/pets.openapi.yaml", document.Replace("getA", "getB", StringComparison.Ordinal), "Baseline")
            .Of(new SpecChangeAnalyzer());
        Assert.Contains(findings, static finding => finding.Id == "DCS0014");
        Assert.Contains(findings, static finding => finding.Id == "DCS2099");
        Assert.All(findings, static finding => Assert.Null(PrintedText.Problem(finding.ToString())));
    }

    // A position where the text is not used proves nothing by staying out of the code.
    [Theory]
    [MemberData(nameof(Positions))]
    public void A_position_reaches_the_output(string name)
    {
        var (position, _) = Find(name);
        var output = Canary.Generate(position.With("zq7canary"));
        var isSeen = output.Files.Where(static file => file is not SupportFile).Any(static file => CSharpFiles.Emit(file).Contains("zq7canary", StringComparison.OrdinalIgnoreCase) || file.HintName.Contains("Zq7canary", StringComparison.OrdinalIgnoreCase))
            || output.Diagnostics.Any(static diagnostic => diagnostic.Message.ToString().Contains("zq7canary", StringComparison.Ordinal));
        Assert.Equal(!position.IsUnused, isSeen);
    }

    [Fact]
    public void Every_extension_that_is_read_has_a_position()
    {
        var read = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "DcsGen"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)
                && !file.Replace('\\', '/').Contains("/Plumbing/", StringComparison.Ordinal))
            // Its keywords have a test of their own.
            .Where(static file => Path.GetFileName(file) != "Grammar.cs")
            .SelectMany(static file => Extension().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Contains("x-dcsgen-paging", read);
        Assert.All(
            read,
            static extension => Assert.Contains(
                CanaryPositions.All, position => position.Text.Contains(extension + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_keyword_of_the_grammar_that_takes_text_has_a_position()
    {
        var covered = CanaryPositions.All.SelectMany(static position => position.Versions)
            .SelectMany(static position => CanaryCoverage.KeywordsWith("zq7canary", position))
            .ToHashSet(StringComparer.Ordinal);
        var missing = CanaryCoverage.Keywords.Except(covered, StringComparer.Ordinal).ToArray();
        Assert.True(missing.Length == 0, "No position has text in " + string.Join(", ", missing));
    }

    [Fact]
    public void Each_name_is_one_position() =>
        Assert.Equal(
            CanaryPositions.All.Count,
            CanaryPositions.All.Select(static position => position.Name).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("/// <summary>zq7_cAnary\nzq7_cAnary</summary>\nclass C { }", false)]
    [InlineData("/// <summary>zq7_cAnary</summary>\npublic static class zq7_cAnary { }\n//</summary>\nclass C { }", false)]
    [InlineData("class C { string S => \"zq7_cAnary\n\"; }", false)]
    [InlineData("class C { void zq7_cAnary() { } }", false)]
    [InlineData("class C { }\n#if false\nzq7_cAnary\n#endif\n", false)]
    [InlineData("class C { }\n#region zq7_cAnary\n#endregion\n", false)]
    [InlineData("/* zq7_cAnary */ zq7_cAnary */ class C { }", false)]
    [InlineData("/// <summary>zq7_cAnary & <b></summary>\nclass C { }", false)]
    [InlineData(
        "/// <summary>zq7_cAnary</summary>\nclass Zq7CAnary { string S => \"zq7_cAnary\" /* zq7_cAnary */; // zq7_cAnary\n }", true)]
    [InlineData(
        "class C { byte[] S => \"zq7_cAnary\"u8.ToArray(); string T => $\"zq7_cAnary{1}\"; string U => \"\"\"zq7_cAnary\"\"\"; }", true)]
    public void The_canary_knows_text_from_code(string code, bool isText) => Assert.Equal(isText, !Canary.Problems(code).Any());

    [Theory]
    [InlineData("class A { string S => \"a\"; }", "class B { string S => \"b\"; }", true)]
    [InlineData("/// a\nclass A { }", "/// b\n/// c\nclass A { }", true)]
    [InlineData("class A { int I => 1; }", "class A { int I => 10; }", true)]
    [InlineData("class A { string S => \"a\"; }", "class A { string S => \"a\" + \"b\"; }", false)]
    [InlineData("class A { }", "class A { } class B { }", false)]
    [InlineData("class A { }", "struct A { }", false)]
    [InlineData("class A { }", "#nullable disable\nclass A { }", false)]
    public void The_canary_knows_code_from_other_code(string twin, string code, bool isSame) =>
        Assert.Equal(isSame, Canary.Difference(twin, code) is null);

    private static (CanaryDocument Position, int Index) Find(string name) =>
        CanaryPositions.All.Select(static (position, index) => (position, index)).Single(pair => pair.position.Name == name);

    // The line feed and the code after one everywhere; of the others each position has two, and each has its positions.
    private static IEnumerable<(string Name, string Text)> Payloads(int index) =>
        CanaryPayloads.All.Where((_, i) => s_isAll || i < 2 || (i + index) % (CanaryPayloads.All.Count / 2) == 0);

    [GeneratedRegex("\"(x-[A-Za-z-]*[A-Za-z])\"")]
    private static partial Regex Extension();
}
