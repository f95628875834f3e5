using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Usage;

/// <summary>Code that a new document hurts although it compiles (DCS3002, DCS3003).</summary>
public class UsageChangeTests
{
    private static readonly UsageRun s_switch = UsageRun.Of(UsageValueTests.Document).Since(UsageValueTests.Document.Replace("enum: [waiting, running, failed]", "enum: [waiting, running]", StringComparison.Ordinal));

    private static readonly UsageRun s_default = UsageRun.Of(UsageValueTests.Document).Since(
        UsageValueTests.Document.Replace("default: 10", "default: 50", StringComparison.Ordinal)
            .Replace(", default: 0 }", ", default: 1 }", StringComparison.Ordinal));

    private const string Passed = "DCS3002 Warning: {0}: The document has gained failed for Status, and this switch has no arm for it: nothing is done then (failed] })";
    private const string Thrown = "DCS3002 Warning: {0}: The document has gained failed for Status, and this switch has no arm for it: it throws then (failed] })";
    private const string Taken = "DCS3002 Info: {0}: The document has gained failed for Status, and this switch has no arm for it: the default takes it (failed] })";

    [Theory]
    [InlineData("switch (status.Value) { case Status.Values.Waiting: break; case \"running\": break; }", Passed, "status.Value")]
    [InlineData("switch (status.Value) { case Status.Values.Waiting: break; case Status.Values.Failed: break; }")]
    [InlineData("switch (status.Value) { case \"failed\": break; }")]
    [InlineData("switch (status.Value) { case \"waiting\": break; default: throw new InvalidOperationException(); }", Thrown, "status.Value")]
    [InlineData("switch (status.Value) { case \"waiting\": break; default: { Console.WriteLine(); throw new InvalidOperationException(); } }", Thrown, "status.Value")]
    [InlineData("switch (status.Value) { case \"waiting\": break; default: break; }", Taken, "status.Value")]
    [InlineData("switch (status.Value) { case \"waiting\": break; case var other: Console.WriteLine(other); break; }", Taken, "status.Value")]
    [InlineData("_ = status.Value switch { \"waiting\" or \"running\" => 1, _ => 2 };", Taken, "status.Value")]
    [InlineData("_ = status.Value switch { \"waiting\" or \"failed\" => 1, _ => 2 };")]
    [InlineData("_ = status.Value switch { \"waiting\" => 1, _ => throw new InvalidOperationException() };", Thrown, "status.Value")]
    [InlineData("_ = status.Value switch { \"waiting\" => 1, \"running\" => 2 };", Thrown, "status.Value")]
    [InlineData("_ = maybe?.Value switch { \"waiting\" => 1, null => 0, _ => 2 };", Taken, "maybe?.Value")]
    [InlineData("_ = maybe!.Value.Value switch { \"waiting\" => 1, _ => 2 };", Taken, "maybe!.Value.Value")]
    [InlineData("_ = pet.Status?.Value switch { \"waiting\" => 1, _ => 2 };", Taken, "pet.Status?.Value")]
    [InlineData("_ = status.ToString() switch { \"waiting\" => 1, _ => 2 };", Taken, "status.ToString()")]
    [InlineData("_ = status switch { { Value: \"waiting\" } => 1, _ => 2 };", Taken, "status")]
    [InlineData("_ = status switch { var s when s == Status.Waiting => 1, _ => 2 };", Taken, "status")]
    [InlineData("_ = status switch { var s when s == Status.Failed => 1, _ => 2 };")]
    [InlineData("_ = maybe switch { { Value: \"failed\" } => 1, null => 0, _ => 2 };")]
    [InlineData("_ = (status.Value, yes) switch { (\"waiting\", true) => 1, _ => 2 };", Taken, "(status.Value, yes)")]
    [InlineData("_ = pet switch { { Status.Value: \"waiting\" } => 1, { Status.Value: \"running\" } => 2, _ => 3 };", Taken, "pet")]
    [InlineData("_ = pet switch { { Status.Value: \"waiting\" } => 1, _ => 3 };")]
    [InlineData("_ = text switch { \"waiting\" => 1, _ => 3 };")]
    [InlineData("_ = pet.Size?.Value switch { \"small\" => 1, _ => 3 };")]
    [InlineData("_ = any switch { 1 => 1, _ => 3 };")]
    public async Task A_switch_without_an_arm_for_a_value_that_the_document_has_gained(string statement, params string[] finding) =>
        Assert.Equal(
            finding is [var format, var at] ? [format.Replace("{0}", at, StringComparison.Ordinal)] : [],
            await s_switch.FindingsAsync(
                "Status status = Status.Waiting; Status? maybe = status;\n#pragma warning disable CS8509\n" + statement));

    [Fact]
    public async Task Several_values_are_one_finding()
    {
        var run = UsageRun.Of(UsageValueTests.Document).Since(UsageValueTests.Document.Replace("enum: [waiting, running, failed]", "enum: [waiting]", StringComparison.Ordinal));
        var finding = Assert.Single(await run.DiagnosticsAsync("class C { int M(Acme.Pets.Status s) => s.Value switch { \"waiting\" => 1, _ => 2 }; }"));
        Assert.Equal(
            "The document has gained running, failed for Status, and this switch has no arm for them: the default takes it",
            finding.GetMessage());
        Assert.Equal(2, finding.AdditionalLocations.Count);
    }

    [Fact]
    public async Task Integers_are_values_too()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: t, version: '1' }
            paths: { /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Code' } } } } } } } }
            components: { schemas: { Code: { type: integer, enum: [1, 2, 3] } } }
            """;
        var run = UsageRun.Of(Document).Since(Document.Replace("[1, 2, 3]", "[1, 2]", StringComparison.Ordinal));
        const string Code = "class C { int M(Acme.Pets.Code c) => c.Value switch { 1 => 1, 2 => 3, _ => 2 }; }";
        Assert.Single(await run.DiagnosticsAsync(Code));
        Assert.Empty(await run.DiagnosticsAsync(Code.Replace("2 =>", "3 =>", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_baseline_nothing_is_new() =>
        Assert.Empty(await UsageRun.Of(UsageValueTests.Document).FindingsAsync("_ = pet.Status?.Value switch { \"waiting\" => 1, _ => 2 }; await client.ListPetsAsync(text, 1);"));

    [Fact]
    public async Task Another_project_has_a_baseline_too()
    {
        var run = UsageRun.Consumer(UsageValueTests.Document)
            .Since(UsageValueTests.Document.Replace("default: 10", "default: 50", StringComparison.Ordinal));
        Assert.Equal(
            ["DCS3003 Warning: ListPetsAsync: ListPetsOptions.Limit is left out here, and its default has changed from 50 to 10 (default: 10)"],
            await run.FindingsAsync("await client.ListPetsAsync(text, 1);"));
        Assert.Empty(await run.Property("DcsGenReview", "off").FindingsAsync("await client.ListPetsAsync(text, 1);"));
    }

    [Fact]
    public async Task A_new_enum_has_no_added_values()
    {
        var run = UsageRun.Of(UsageValueTests.Document)
            .Since(UsageValueTests.Document.Replace(", enum: [waiting, running, failed]", "", StringComparison.Ordinal));
        Assert.Empty(await run.FindingsAsync("_ = pet.Status?.Value switch { \"waiting\" => 1, _ => 2 };"));
    }

    [Theory]
    [InlineData("await client.ListPetsAsync(text, 1);", "ListPetsAsync", "Limit 50 10", "Offset 1 0")]
    [InlineData("await client.ListPetsWithResponseAsync(text, 1, null);", "ListPetsWithResponseAsync", "Limit 50 10", "Offset 1 0")]
    [InlineData(
        "await client.ListPetsAsync(text, 1, new ListPetsOptions { Step = 5 });",
        "new ListPetsOptions { Step = 5 }",
        "Limit 50 10",
        "Offset 1 0")]
    [InlineData("await client.ListPetsAsync(text, 1, new() { Offset = 5 });", "new() { Offset = 5 }", "Limit 50 10")]
    [InlineData("await client.ListPetsAsync(text, 1, new() { Offset = 5, Limit = any });", "")]
    [InlineData("var options = new ListPetsOptions() with { Offset = 5, Limit = any };", "")]
    [InlineData("_ = client.ListAllPetsAsync(text, 1);", "ListAllPetsAsync", "Limit 50 10")]
    [InlineData("await client.SetTagsAsync(text, []);", "")]
    public async Task A_default_that_has_changed_under_a_call_that_leaves_the_option_out(
        string statement, string at, params string[] changes) =>
        Assert.Equal(
            changes.Select(change => change.Split(' ') is [var option, var before, var now]
                ? $"DCS3003 Warning: {at}: ListPetsOptions.{option} is left out here, and its default has changed from {before} to {now} (default: {now}{(now == "0" ? " } }" : "")})" : ""),
            await s_default.FindingsAsync(statement));

    [Theory]
    [InlineData("default: 10", "description: ten", "the document now says that its default is 10")]
    [InlineData("schema: { type: integer, multipleOf: 5 }", "schema: { type: integer, multipleOf: 5, default: 5 }", "the document no longer says that its default is 5")]
    public async Task A_default_that_appears_or_disappears_gives_no_warning(string now, string before, string said)
    {
        var run = UsageRun.Of(UsageValueTests.Document).Since(UsageValueTests.Document.Replace(now, before, StringComparison.Ordinal));
        var finding = Assert.Single(await run.FindingsAsync("await client.ListPetsAsync(text, 1);"));
        Assert.StartsWith("DCS3003 Info: ListPetsAsync: ", finding, StringComparison.Ordinal);
        Assert.Contains(said, finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_has_moved_is_found_by_its_operationId()
    {
        var run = UsageRun.Of(UsageValueTests.Document).Since(
            UsageValueTests.Document.Replace("default: 10", "default: 50", StringComparison.Ordinal).Replace("/owners/{owner}/pets", "/v1/owners/{owner}/pets", StringComparison.Ordinal));
        Assert.Single(await run.FindingsAsync("await client.ListPetsAsync(text, 1);"));
    }
}
