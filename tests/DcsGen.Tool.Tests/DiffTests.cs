using System.Text.Json;

namespace DcsGen.Tool.Tests;

/// <summary><c>dcsgen diff</c>: what it takes, and what it says by its exit code.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly Workplace _work = new Workplace()
        .With("old.yaml", Documents.Pets("name: { type: string }\nage: { type: integer }"))
        .With("pets.openapi.yaml", Documents.Pets("name: { type: string }"));

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_break_is_exit_code_1()
    {
        var result = _work.Run("diff", "old.yaml", "pets.openapi.yaml").EndsWith(1);
        Assert.Contains("break DCS2028: Response property 'age' of Pet is removed", result.Out, StringComparison.Ordinal);
        Assert.Contains("old.yaml:16:9", result.Out, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void No_change_is_exit_code_0()
    {
        var result = _work.Run("diff", "old.yaml", "old.yaml", "--fail-on", "risk").EndsWith(0);
        Assert.Equal("old.yaml -> old.yaml: no changes\n", result.Out);
    }

    [Theory]
    [InlineData("break", 0)]
    [InlineData("risk", 1)]
    [InlineData("never", 0)]
    public void What_fails_is_chosen(string failOn, int exitCode)
    {
        // A new version of the document alone breaks nothing; a deprecated property is a risk for those who build with warnings as errors.
        _work.With("new.yaml", Documents.Pets("name: { type: string, deprecated: true }\nage: { type: integer }"));
        _work.Run("diff", "old.yaml", "new.yaml", "--fail-on", failOn).EndsWith(exitCode);
    }

    [Fact]
    public void A_break_passes_when_nothing_is_to_fail() =>
        _work.Run("diff", "old.yaml", "pets.openapi.yaml", "--fail-on", "never").EndsWith(0);

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "old.yaml")]
    [InlineData("diff", "old.yaml", "pets.openapi.yaml", "--format", "poem")]
    [InlineData("diff", "old.yaml", "nowhere.yaml")]
    [InlineData("diff", "old.yaml", "pets.openapi.yaml", "--client-name", "1x")]
    [InlineData("wish")]
    public void Wrong_usage_is_exit_code_2(params string[] arguments)
    {
        var result = _work.Run(arguments).EndsWith(2);
        Assert.Empty(result.Out);
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("'dif' is not a command. Did you mean 'diff'? The commands are diff, accept, generate, lint, overlay.", "dif", "a", "b")]
    [InlineData("'wish' is not a command. The commands are diff, accept, generate, lint, overlay.", "wish")]
    [InlineData("'--formt' is not an option of 'diff'. Did you mean '--format'?", "diff", "a", "b", "--formt", "json")]
    [InlineData("'jsn' is not a value of --format. Did you mean 'json'? The values are text, markdown, json, sarif, html.", "diff", "--format", "jsn")]
    [InlineData("'diff' has no argument for 'c'.", "diff", "a", "b", "c")]
    public void A_mistyped_word_is_said_with_the_one_that_is_meant(string expected, params string[] arguments) => Assert.Equal(
        $"dcsgen: {expected}",
        _work.Run(arguments).EndsWith(2).Error.ReplaceLineEndings("\n").Split('\n')[0]);

    [Fact]
    public void An_unreadable_document_is_exit_code_2_with_its_line()
    {
        _work.With("bad.yaml", "openapi: 3.0.3\n  info: [\n");
        var result = _work.Run("diff", "old.yaml", "bad.yaml").EndsWith(2);
        Assert.Matches(@"bad\.yaml:2:\d+: error DCS0001: ", result.Error);
    }

    [Fact]
    public void A_document_that_is_not_strict_YAML_is_compared_as_far_as_it_can_be_read()
    {
        // Some readers take a quoted text whose next line is not indented.
        const string Loose = "name: { type: string }\nage:\n  type: integer\n  description: \"Years,\n  counted.\"";
        _work.With("old.yaml", Documents.Pets(Loose))
            .With("new.yaml", Documents.Pets(Loose.Replace("name", "title", StringComparison.Ordinal)));
        var result = _work.Run("diff", "old.yaml", "new.yaml").EndsWith(1);
        Assert.Contains("break DCS2028: Response property 'name' of Pet is removed", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("'age'", result.Out, StringComparison.Ordinal);
        Assert.Matches(@"old\.yaml:\d+:\d+: error DCS0001: .* The part that can be read is compared\.", result.Error);

        // Of a baseline the block with the error is left out; a document is edited, and its error is what there is to say.
        _work.With("bad.yaml", Documents.Pets("name: { type: string }\nage: { type: integer") + "x-last: 1\n");
        Assert.Contains("'name'", _work.Run("diff", "bad.yaml", "new.yaml").Out, StringComparison.Ordinal);
        Assert.Empty(_work.Run("diff", "old.yaml", "bad.yaml").EndsWith(2).Out);
    }

    [Fact]
    public void The_report_goes_to_a_file()
    {
        var result = _work.Run("diff", "old.yaml", "pets.openapi.yaml", "--format", "json", "--output", "out.json").EndsWith(1);
        Assert.Empty(result.Out);
        Assert.Equal(1, JsonDocument.Parse(_work.Read("out.json")).RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void The_names_of_the_files_are_no_change()
    {
        _work.With("other-name.yaml", _work.Read("old.yaml"));
        Assert.EndsWith("no changes\n", _work.Run("diff", "old.yaml", "other-name.yaml").EndsWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_selected_operations_count() =>
        _work.Run("diff", "old.yaml", "pets.openapi.yaml", "--exclude-operations", "ShowPet").EndsWith(0);

    [Fact]
    public void Accepted_changes_pass()
    {
        _work.Run("accept", "old.yaml", "pets.openapi.yaml", "--reason", "It was never sent").EndsWith(0);
        Assert.True(_work.Has("pets.accepted.txt"));
        var result = _work.Run("diff", "old.yaml", "pets.openapi.yaml", "--fail-on", "risk").EndsWith(0);
        Assert.Contains("accepted DCS2028", result.Out, StringComparison.Ordinal);
        Assert.Contains("accepted: It was never sent", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_changes_that_no_longer_exist_are_reported()
    {
        _work.Run("accept", "old.yaml", "pets.openapi.yaml", "--reason", "It was never sent").EndsWith(0);
        Assert.Contains(
            "no longer matches a change",
            _work.Run("diff", "old.yaml", "old.yaml", "--accepted", "pets.accepted.txt").EndsWith(0).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_accepted_changes_that_cannot_be_read_is_exit_code_2()
    {
        _work.With("a.txt", "# fine\nnot a fingerprint\n");
        Assert.Contains(
            "a.txt:2:1: ",
            _work.Run("diff", "old.yaml", "pets.openapi.yaml", "--accepted", "a.txt").EndsWith(2).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_document_reach_no_terminal()
    {
        _work.With("new.yaml", Documents.Pets("\"a\\u001b[31m\\u202e\": { type: string }\nname: { type: string }\nage: { type: integer }"));
        foreach (var format in (string[])["text", "markdown", "json", "sarif", "html"])
        {
            var text = _work.Run("diff", "old.yaml", "new.yaml", "--format", format).Out;
            Assert.DoesNotContain('\u001b', text);
            Assert.DoesNotContain('\u202e', text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("diff")]
    [InlineData("accept")]
    [InlineData("generate")]
    [InlineData("lint")]
    [InlineData("overlay")]
    public void Help_breaks_lines_at_words(string command)
    {
        string[] arguments = command.Length == 0 ? ["--help"] : [command, "--help"];
        var wide = _work.Run(arguments).EndsWith(0).Out.ReplaceLineEndings("\n").Split('\n');
        Assert.All(wide, static line => Assert.InRange(line.Length, 0, 130));
        foreach (var columns in (int[])[60, 80])
        {
            var narrow = _work.RunAt(columns, arguments).EndsWith(0).Out.ReplaceLineEndings("\n").Split('\n');
            Assert.All(narrow, line => Assert.InRange(line.Length, 0, columns));
            Assert.Equal(Words(wide), Words(narrow));
        }

        // The order of columns differs, and a shell's signs are added.
        static IEnumerable<string> Words(string[] lines) => lines
            .SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static word => word is not ("#" or "\\"))
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_command_shows_examples()
    {
        foreach (var command in (string[])["diff", "accept", "generate", "lint"])
        {
            var help = _work.Run(command, "--help").EndsWith(0).Out;
            Assert.Contains($"Usage:\n  dcsgen {command} ", help.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains($"\n  dcsgen {command} ", help.ReplaceLineEndings("\n").Split("Examples:")[1], StringComparison.Ordinal);
        }
    }
}
