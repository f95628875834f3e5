using DcsGen.Tests.Helpers;

namespace DcsGen.Tool.Tests;

/// <summary>No text of a document, of a path or of a list of accepted changes drives a terminal, a build log or a CI agent.</summary>
public sealed class PrintingTests : IDisposable
{
    private const string Attack = "a\\nsrc/Payment.cs(1,1): error CS9998: forged\\n##vso[task.setvariable variable=PATH]b\\n::set-env name=X::y\\e[31m\\u202E\\u2028\\0z";
    private const string RawAttack = "a\u001B[31m\u202E\u2028\u0085##[error]z";

    private readonly Workplace _work = new();

    public PrintingTests() => _work.With("old.yaml", Hostile("integer", "1")).With("new.yaml", Hostile("string", "2"));

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("lint", "new.yaml")]
    [InlineData("generate", "new.yaml", "-o", "out", "--check")]
    [InlineData("generate", "new.yaml", "-o", "out")]
    [InlineData("diff", "old.yaml", "new.yaml")]
    [InlineData("diff", "old.yaml", "new.yaml", "--format", "markdown")]
    [InlineData("diff", "old.yaml", "new.yaml", "--format", "json")]
    [InlineData("diff", "old.yaml", "new.yaml", "--format", "sarif")]
    [InlineData("diff", "old.yaml", "new.yaml", "--format", "html")]
    [InlineData("accept", "old.yaml", "new.yaml", "--reason", RawAttack)]
    [InlineData("accept", "old.yaml", "new.yaml", "--reason", "fine", "--fingerprint", RawAttack)]
    [InlineData("lint", RawAttack)]
    [InlineData("diff", RawAttack, "new.yaml")]
    [InlineData("diff", "HEAD:" + RawAttack, "new.yaml")]
    [InlineData("diff", RawAttack + ":old.yaml", "new.yaml")]
    [InlineData(RawAttack)]
    public void Every_line_is_clean(params string[] arguments) => AssertClean(_work.Run(arguments));

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("html")]
    public void So_is_what_was_accepted(string format)
    {
        _work.Run("accept", "old.yaml", "new.yaml", "--reason", "fine").EndsWith(0);
        var lines = _work.Read("new.accepted.txt").TrimEnd('\n').Split('\n');
        Assert.All(lines, static line => Assert.Null(PrintedText.Problem(line)));
        _work.With("new.accepted.txt", string.Join('\n', lines[..^1].Select(static line => line[0] == '#' ? line : line + RawAttack)) + $"\n0123456789ab DCS2009 {RawAttack} -- {RawAttack}\n");
        AssertClean(_work.Run("diff", "old.yaml", "new.yaml", "--format", format));
        _work.With("new.accepted.txt", RawAttack);
        AssertClean(_work.Run("diff", "old.yaml", "new.yaml", "--format", format).EndsWith(2));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void So_are_the_names_of_files(string format)
    {
        const string Name = "a\u202Eb.yaml";
        _work.With(Name, _work.Read("new.yaml"));
        AssertClean(_work.Run("diff", "old.yaml", Name, "--format", format));
        AssertClean(_work.Run("diff", Name, "new.yaml", "--format", format));
    }

    [Fact]
    public async Task A_fault_of_the_tool_is_one_clean_line_too()
    {
        using var error = new StringWriter();
        using var broken = new BrokenWriter();
        var exitCode = await CommandLine.RunAsync(
            ["lint", "new.yaml"], new() { Out = broken, Error = error, Directory = _work.Folder }, CancellationToken.None);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("dcsgen failed, which is a fault of its own: System.InvalidOperationException: a<U+001B>[31m<U+202E> # #[error]z | at ", error.ToString(), StringComparison.Ordinal);
        Assert.Null(PrintedText.Problem(error.ToString().TrimEnd()));
    }

    [Fact]
    public void A_forged_error_stays_in_the_line_of_the_diagnostic()
    {
        var line = Assert.Single(
            _work.Run("lint", "new.yaml").Out.TrimEnd().Split('\n'),
            static line => line.Contains("CS9998", StringComparison.Ordinal) && line.Contains("DCS1003", StringComparison.Ordinal));
        Assert.StartsWith(
            "new.yaml:6:7: warning DCS1003: x-dcsgen-name is ignored: 'a src/Payment.cs(1,1): error CS9998: forged # #vso[",
            line,
            StringComparison.Ordinal);
        Assert.EndsWith("' is not a C# identifier", line.TrimEnd(), StringComparison.Ordinal);
    }

    private static void AssertClean(ToolResult result) =>
        Assert.All((result.Out + result.Error).ReplaceLineEndings("\n").Split('\n'), static line => Assert.Null(PrintedText.Problem(line)));

    private static string Hostile(string type, string version) => $$"""
        openapi: 3.0.3
        info: { title: "{{Attack}}", version: "{{version}}{{Attack}}" }
        paths:
          "/{{Attack}}":
            get:
              x-dcsgen-name: "{{Attack}}"
              operationId: "{{Attack}}"
              tags: ["{{Attack}}"]
              security: [{ "{{Attack}}": [] }]
              parameters:
                - { name: "{{Attack}}", in: query, required: true, schema: { type: {{type}}, default: "{{version}}{{Attack}}", pattern: "{{version}}{{Attack}}" } }
              responses: { '200': { $ref: "#/{{Attack}}" }, '201': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        components:
          schemas:
            Pet: { type: object, required: ["{{Attack}}"], properties: { "{{Attack}}": { type: {{type}}, enum: ["{{version}}{{Attack}}"] } } }
        """ + "\n# " + RawAttack + version + "\n";

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(object? value) => throw new InvalidOperationException(RawAttack);

        public override void WriteLine(string? value) => throw new InvalidOperationException(RawAttack);
    }
}
