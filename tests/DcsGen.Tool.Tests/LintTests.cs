using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tool.Tests;

/// <summary><c>dcsgen lint</c> says what the compiler says.</summary>
public sealed class LintTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Theory]
    [MemberData(nameof(GenerateTests.Cases), MemberType = typeof(GenerateTests))]
    public void It_is_what_the_compiler_says(string name)
    {
        _work.With("pets.openapi.yaml", File.ReadAllText(Path.Combine(Repository.Cases, name)));
        var compiler = new GeneratorRun().Add(GeneratorRun.SpecPath, _work.Read("pets.openapi.yaml")).Run().Diagnostics
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Select(static diagnostic =>
            {
                var at = diagnostic.Location.GetLineSpan().StartLinePosition;
                return FormattableString.Invariant($"pets.openapi.yaml:{at.Line + 1}:{at.Character + 1}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture).Replace("/specs/", "", StringComparison.Ordinal)}");
            });
        var result = _work.Run("lint", "pets.openapi.yaml");
        Assert.Equal(compiler, result.Out.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void An_error_is_exit_code_1_and_the_other_documents_are_still_read()
    {
        _work.With("bad.yaml", "openapi: 3.0.3\ninfo: [\n").With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"));
        var result = _work.Run("lint", "bad.yaml", "pets.yaml").EndsWith(1);
        Assert.Contains("bad.yaml:", result.Out, StringComparison.Ordinal);
        Assert.Contains("pets.yaml:15:17: warning DCS0004: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_pass() =>
        _work.With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }")).Run("lint", "pets.yaml").EndsWith(0);

    [Fact]
    public void A_problem_in_another_file_is_reported_there()
    {
        _work.With("types.yaml", "Pet:\n  type: object\n  properties:\n    name: { $ref: '#/Nowhere' }\n")
            .With("pets.yaml", Documents.Pets("name: { $ref: 'types.yaml#/Pet' }"));
        Assert.Contains("types.yaml:4:13: warning DCS0004: ", _work.Run("lint", "pets.yaml").EndsWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_the_severity_in_colour()
    {
        _work.With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"));
        Assert.DoesNotContain('\e', _work.Run("lint", "pets.yaml").Out);
        _work.HasColor = true;
        Assert.Contains("pets.yaml:15:17: \e[33mwarning\e[0m DCS0004: ", _work.Run("lint", "pets.yaml").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_all_documents_below_it()
    {
        _work.With("specs/a.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"))
            .With("specs/deep/b.json", "{ \"openapi\": \"3.0.3\" }")
            .With("specs/c.yaml", "a: 1\n");
        var result = _work.Run("lint", "specs").EndsWith(0);
        Assert.Contains("specs/a.yaml:15:17: warning DCS0004: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("specs/deep/b.json:", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("c.yaml", result.Out, StringComparison.Ordinal);
        var empty = _work.With("empty/c.yaml", "a: 1\n").Run("lint", "empty").EndsWith(2);
        Assert.Contains("has no OpenAPI document", empty.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void The_severity_that_fails_can_be_chosen(string failOn, int exitCode) =>
        _work.With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"))
            .Run("lint", "pets.yaml", "--fail-on", failOn)
            .EndsWith(exitCode);

    [Fact]
    public void GitHub_annotates_the_line()
    {
        _work.With("100%,a.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"));
        var result = _work.Run("lint", "100%,a.yaml", "--format", "github");
        Assert.StartsWith("::warning file=100%25%2Ca.yaml,line=15,col=17,title=DCS0004::", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_JSON_and_SARIF()
    {
        _work.With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }"));
        var json = JsonNode.Parse(_work.Run("lint", "pets.yaml", "--format", "json").Out)!["diagnostics"]![0]!;
        Assert.Equal(
            ("DCS0004", "warning", "pets.yaml", 15, 17),
            ((string?)json["id"], (string?)json["severity"], (string?)json["file"], (int)json["line"]!, (int)json["column"]!));
        var run = JsonNode.Parse(_work.Run("lint", "pets.yaml", "--format", "sarif").Out)!["runs"]![0]!;
        Assert.Equal("DCS0004", (string?)run["tool"]!["driver"]!["rules"]![(int)run["results"]![0]!["ruleIndex"]!]!["id"]);
        Assert.Equal("warning", (string?)run["results"]![0]!["level"]);
        Assert.Equal(15, (int)run["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!);
    }
}
