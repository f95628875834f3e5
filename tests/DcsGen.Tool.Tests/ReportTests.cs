using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DcsGen.Tool.Tests;

/// <summary>Each way to show a review.</summary>
public sealed partial class ReportTests : IDisposable
{
    private const string Evil = "</script><img src=x onerror=alert(1)>@admin #1 ```| \\\"'&";

    private readonly Workplace _work = new Workplace()
        .With("old.yaml", Documents.Pets("name: { type: string }\nage: { type: integer }"))
        .With("pets.yaml", Documents.Pets("name: { type: string }"));

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Json_has_every_finding()
    {
        var report = JsonDocument.Parse(Report("json")).RootElement;
        Assert.Equal((1, 1), (report.GetProperty("summary").GetProperty("break").GetInt32(), report.GetProperty("summary").GetProperty("risk").GetInt32()));
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("DCS2028", finding.GetProperty("rule").GetString());
        Assert.Equal(("risk", "break", "break"), (
            finding.GetProperty("wire").GetString(),
            finding.GetProperty("csharp").GetString(),
            finding.GetProperty("severity").GetString()));
        Assert.Equal("Pet.Age", finding.GetProperty("member").GetString());
        Assert.Equal("ShowPet", Assert.Single(finding.GetProperty("operations").EnumerateArray()).GetString());
        Assert.Equal(("old.yaml", 16, 9), (
            finding.GetProperty("old").GetProperty("file").GetString(),
            finding.GetProperty("old").GetProperty("line").GetInt32(),
            finding.GetProperty("old").GetProperty("column").GetInt32()));
        Assert.Matches("^[0-9a-f]{12}$", finding.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Sarif_has_both_places()
    {
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed").EndsWith(0);
        var run = JsonDocument.Parse(Report("sarif")).RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        var (now, before) = (
            result.GetProperty("locations")[0].GetProperty("physicalLocation"),
            result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation"));
        Assert.Equal(("pets.yaml", "old.yaml"), (now.GetProperty("artifactLocation").GetProperty("uri").GetString(), before.GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(16, before.GetProperty("region").GetProperty("startLine").GetInt32());
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.Equal("Agreed", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Matches("^[0-9a-f]{12}$", result.GetProperty("partialFingerprints").GetProperty("dcsgen/v1").GetString());
    }

    [Fact]
    public void Markdown_is_a_table_with_the_lines_behind_it()
    {
        var text = Report("markdown");
        Assert.StartsWith("### ❌ 1 break to decide on\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\n<code>old.yaml</code> → <code>pets.yaml</code>. Also 1 risk.\n", text, StringComparison.Ordinal);
        Assert.Contains("| <code>GET /pets</code> | risk | break | DCS2028 |\n", text, StringComparison.Ordinal);
        Assert.Contains("dcsgen accept old.yaml pets.yaml --fingerprint ", text, StringComparison.Ordinal);
        Assert.Contains("-        age: { type: integer }\n", text, StringComparison.Ordinal);
        Assert.Contains("-    public long? Age { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Split("<details>").Length, text.Split("</details>").Length);
    }

    [Fact]
    public void Markdown_fits_a_comment()
    {
        _work.With("old.yaml", Documents.Many(400, "a", "b")).With("pets.yaml", Documents.Many(400, "a", "c"));
        var text = Report("markdown");
        Assert.InRange(text.Length, 40_000, 65_000);
        Assert.Matches("\n[0-9]+ changes and the lines of [0-9]+ more have no room here. `dcsgen diff --format html` has", text);

        // The last of the rows that are there is followed by lines of the first ones.
        Assert.InRange(text.Split("<details>").Length, 20, 400);
        Assert.Equal(text.Split("<details>").Length, text.Split("</details>").Length);
    }

    [Fact]
    public void Markdown_takes_no_mark_up_of_a_document()
    {
        _work.With("pets.yaml", Documents.Pets($"\"{Evil}\": {{ type: string }}\nname: {{ type: string }}", title: $"\"{Evil}\"").Replace("operationId: ShowPet", $"operationId: \"{Evil}\"", StringComparison.Ordinal));
        var text = Report("markdown");
        var outside = Fenced().Replace(text, "");
        Assert.DoesNotContain("<img", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("@admin", outside, StringComparison.Ordinal);
        Assert.DoesNotContain("```", outside, StringComparison.Ordinal);
        Assert.All(
            outside.Split('\n').Where(static line => line.StartsWith('|')),
            static line => Assert.Equal(7, line.Count(static c => c == '|')));
    }

    [Fact]
    public void Html_is_one_file_that_asks_for_nothing()
    {
        var page = Report("html");
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(link|img|iframe|object|embed|base|form action)", page);
        Assert.DoesNotContain(" src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_lets_nothing_run_but_its_own_script()
    {
        var page = Report("html");
        var policy = Regex.Match(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains(
            $"script-src 'sha256-{Digest(Assert.Single(Script().Matches(page)).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains(
            $"style-src 'sha256-{Digest(Assert.Single(Style().Matches(page)).Groups[1].Value)}'", policy, StringComparison.Ordinal);

        static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Html_shows_a_hostile_document_as_text()
    {
        _work.With("pets.yaml", Documents.Pets(
                $"\"{Evil}\": {{ type: string, description: \"{Evil}\" }}\nname: {{ type: string }}", $"[{{ name: \"{Evil}\", in: query, schema: {{ type: string }} }}]", $"\"{Evil}\"")
            .Replace("operationId: ShowPet", $"operationId: \"{Evil}\"", StringComparison.Ordinal));
        _work.With("evil.txt", $"# {Evil}\n0123456789ab DCS2001 {Evil} -- {Evil}\n");
        var page = _work.Run("diff", "old.yaml", "pets.yaml", "--format", "html", "--accepted", "evil.txt").Out;
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Single(Script().Matches(page));
        Assert.Equal(2, page.Split("</script").Length);
    }

    [Fact]
    public void Html_has_the_lines_of_both_sides()
    {
        var page = Report("html");
        Assert.Contains("-        age: { type: integer }", page, StringComparison.Ordinal);
        Assert.Contains("-    public long? Age { get; init; }", page, StringComparison.Ordinal);
        Assert.Contains("data-w=\"1\" data-c=\"2\" data-r=\"DCS2028\" data-o=\"0\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_quotes_names_for_the_shell()
    {
        _work.With("$(touch x) 'y'.yaml", _work.Read("pets.yaml"));
        var page = _work.Run("diff", "old.yaml", "$(touch x) 'y'.yaml", "--format", "html").Out;
        Assert.Contains(
            "dcsgen accept old.yaml &#39;$(touch x) &#39;\\&#39;&#39;y&#39;\\&#39;&#39;.yaml&#39; --fingerprint",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_one_line_is_shown_indented()
    {
        const string Json = """{"openapi":"3.0.3","info":{"title":"Pets","version":"1.0.0"},"paths":{"/pets":{"get":{"operationId":"ShowPet","responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}}}},"components":{"schemas":{"Pet":{"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"}},"description":"LONG"}}}}""";
        var text = Json.Replace("LONG", new('x', 1000), StringComparison.Ordinal);
        _work.With("old.json", text).With("new.json", text.Replace(""","age":{"type":"integer"}""", "", StringComparison.Ordinal));
        var page = _work.Run("diff", "old.json", "new.json", "--format", "markdown").Out;
        Assert.Contains("-            \"type\": \"integer\"\n", page, StringComparison.Ordinal);
        Assert.Contains("indented here", page, StringComparison.Ordinal);
    }

    private string Report(string format) => _work.Run("diff", "old.yaml", "pets.yaml", "--format", format).Out;

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("^(`{3,})diff\n.*?\n\\1$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
