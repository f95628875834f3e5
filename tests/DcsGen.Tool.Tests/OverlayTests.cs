using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;
using DcsGen.Tool.Overlays;

namespace DcsGen.Tool.Tests;

/// <summary><c>dcsgen overlay</c>, and the overlays of the other commands.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Overlay = """
        overlay: 1.1.0
        info: { title: Fixes, version: '1' }
        actions:
          - target: $.info
            update: { description: "one\ntwo", x-odd: ['yes', '1.0', "a: b", 1, null, {}, []] }

        """;

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void The_result_is_printed_in_the_format_of_the_document()
    {
        _work.With("a.yaml", "openapi: 3.1.0\ninfo: { title: A, version: '1' } # gone\n").With("a.json", """{ "openapi": "3.1.0", "info": { "title": "<A>" } }""").With("fix.yaml", Overlay);
        Assert.Equal(
            """
            openapi: 3.1.0
            info:
              title: A
              version: '1'
              description: |-
                one
                two
              x-odd:
              - 'yes'
              - '1.0'
              - 'a: b'
              - 1
              - null
              - {}
              - []

            """,
            _work.Run("overlay", "a.yaml", "fix.yaml").EndsWith(0).Out);
        Assert.Contains("    \"title\": \"<A>\",\n", _work.Run("overlay", "a.json", "fix.yaml").EndsWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_printed_at_its_line_and_the_result_is_not()
    {
        _work.With("a.yaml", Documents.Pets()).With("fix.yaml", Overlay + "  - target: $.info\n    update: 1\n  - target: $.gone\n    remove: true\n");
        var result = _work.Run("overlay", "a.yaml", "fix.yaml").EndsWith(1);
        Assert.Empty(result.Out);
        Assert.Contains("fix.yaml:7:5: error DCS0020: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("fix.yaml:8:5: warning DCS0021: ", result.Error, StringComparison.Ordinal);
        _work.Run("overlay", "a.yaml", "none.yaml").EndsWith(2);
    }

    // Each document of the cases to the next one, and back.
    [Fact]
    public void The_overlay_of_two_documents_leads_from_one_to_the_other()
    {
        var names = Directory.GetFiles(Repository.Cases, "*.yaml").Order(StringComparer.Ordinal).ToArray();
        for (var i = 1; i < names.Length; i++)
        {
            _work.With("a.yaml", File.ReadAllText(names[i - 1])).With("b.yaml", File.ReadAllText(names[i]));
            if (Tree(_work.Read("a.yaml")) is not JsonObject || Tree(_work.Read("b.yaml")) is not JsonObject expected)
            {
                continue;
            }

            var made = _work.Run("overlay", "a.yaml", "b.yaml").EndsWith(0);
            _work.With("made.yaml", made.Out);
            var result = _work.Run("overlay", "a.yaml", "made.yaml").EndsWith(0);
            Assert.True(JsonNode.DeepEquals(expected, Tree(result.Out)), $"{names[i]}\n{made.Out}\n{result.Out}");
            Assert.Empty(result.Error);
        }
    }

    [Fact]
    public void Equal_documents_have_no_overlay() =>
        Assert.Empty(_work.With("a.yaml", Documents.Pets()).With("b.yaml", "# a comment\n" + Documents.Pets()).Run("overlay", "a.yaml", "b.yaml").EndsWith(1).Out);

    [Theory]
    [InlineData("plain text")]
    [InlineData(" leading")]
    [InlineData("trailing ")]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("a #b")]
    [InlineData("#a")]
    [InlineData("NO")]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData(".5")]
    [InlineData("2026-01-01")]
    [InlineData("it's")]
    [InlineData("---")]
    [InlineData("&a *b !c %d @e `f")]
    [InlineData("a\nb")]
    [InlineData("a\n\nb\n")]
    [InlineData("a \nb")]
    [InlineData("a\n\n")]
    [InlineData(" a\nb")]
    [InlineData("a\r\nb\tc")]
    [InlineData("\u0000\u001b\u0085\u2028\u202e\ufeff")]
    [InlineData("{ a: b, c }")]
    [InlineData("*")]
    [InlineData("?")]
    public void A_text_is_written_so_that_it_is_read_as_the_same(string text)
    {
        var tree = new JsonObject { ["a"] = text, ["b"] = new JsonArray(text, new JsonObject { [text.Length == 0 ? "x" : text] = text }) };
        Assert.Equal(tree.ToJsonString(), Tree(YamlWriter.Write(tree))!.ToJsonString());
    }

    [Fact]
    public void An_overlay_beside_the_document_is_found_and_others_are_named()
    {
        var wrong = Overlay + "  - target: $.gone\n    remove: true\n";
        _work.With("pets.openapi.yaml", Documents.Pets()).With("pets.overlay.yaml", wrong).With("more.yaml", wrong);
        var result = _work.Run("lint", "pets.openapi.yaml", "--overlay", "more.yaml").EndsWith(0);
        Assert.Contains("more.yaml:6:5: warning DCS0021: ", result.Out, StringComparison.Ordinal);
        Assert.Contains("pets.overlay.yaml:6:5: warning DCS0021: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_an_overlay_makes_is_reviewed_with_its_lines()
    {
        const string Change = "overlay: 1.1.0\ninfo: { title: Fixes, version: '1' }\nactions:\n  - target: $\n    update:\n      components:\n        schemas:\n          Pet:\n            properties:\n              age: { type: integer }\n";
        _work.With("pets.openapi.yaml", Documents.Pets()).With("pets.overlay.yaml", Change).Commit();
        _work.With("pets.overlay.yaml", Change.Replace("integer", "string", StringComparison.Ordinal));
        foreach (var format in (string[])["text", "markdown", "html", "sarif", "json"])
        {
            var result = _work.Run("diff", "HEAD:pets.openapi.yaml", "pets.openapi.yaml", "--format", format, "--fail-on", "never")
                .EndsWith(0);
            Assert.Contains("pets.overlay.yaml", result.Out, StringComparison.Ordinal);
            Assert.Contains("DCS2032", result.Out, StringComparison.Ordinal);
        }
    }

    private static JsonNode? Tree(string text) => SourceTree.Read(text, new(CancellationToken.None));
}
