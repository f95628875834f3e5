using DcsGen.CodeFixes;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Usage;

/// <summary>The code fixes: what each writes, and that the code compiles with it and has the finding no longer.</summary>
public class CodeFixTests
{
    private const string Before = "Status status = Status.Waiting; Status? maybe = status;\n#pragma warning disable CS8509\n";

    private static readonly FixRun s_nearest = new(UsageRun.Of(UsageValueTests.Document), new NearestValueFix());

    private static readonly FixRun s_arm = new(
        Since("[waiting, running]"),
        new MissingArmFix());

    private static readonly FixRun s_arms = new(
        Since("[waiting]"),
        new MissingArmFix());

    [Theory]
    [InlineData("Limit = 5000", "Limit = 1000")]
    [InlineData("Limit = -1", "Limit = 1")]
    [InlineData("Limit = (int)5000.9", "Limit = 1000")]
    [InlineData("Limit = yes ? 10 : 2000", "Limit = yes ? 10 : 1000")]
    [InlineData("Limit = Large", "Limit = 1000")]
    [InlineData("Step = 7", "Step = 5")]
    [InlineData("Step = 8", "Step = 10")]
    [InlineData("Step = -7L", "Step = -5L")]
    [InlineData("Scale = 0.11f", "Scale = 0.1F")]
    [InlineData("Price = 10", "Price = 9")]
    [InlineData("Price = 10.5m", "Price = 9.99M")]
    [InlineData("Size = new(\"smal\")", "Size = new(Size.Values.Small)")]
    public async Task The_nearest_allowed_value_replaces_the_constant(string option, string expected) =>
        Assert.Equal(
            Call(expected),
            await s_nearest.AppliedAsync(Call(option)));

    [Theory]
    [InlineData("Ratio = 1.0")]
    [InlineData("Ids = []")]
    [InlineData("Size = new(\"huge\")")]
    public async Task Where_no_value_is_the_nearest_none_is_offered(string option) =>
        Assert.Empty(await s_nearest.TitlesAsync(Call(option)));

    [Fact]
    public async Task The_title_says_which_value() =>
        Assert.Equal(["Use 1000, the nearest allowed value"], await s_nearest.TitlesAsync(Call("Limit = 5000")));

    [Fact]
    public async Task All_values_of_a_file_are_replaced_at_once() =>
        Assert.Equal(
            Call("Limit = 1000, Step = 5, Size = new(Size.Values.Large)"),
            await s_nearest.AllAppliedAsync(Call("Limit = 5000, Step = 6, Size = new(\"lage\")")));

    [Theory]
    [InlineData(
        "_ = status.Value switch { \"waiting\" or \"running\" => 1, _ => 2 };",
        "_ = status.Value switch { \"waiting\" or \"running\" => 1, Status.Values.Failed => throw new NotImplementedException(), _ => 2 };")]
    [InlineData(
        "_ = status.Value switch { \"waiting\" => 1, \"running\" => 2 };",
        "_ = status.Value switch { \"waiting\" => 1, \"running\" => 2, Status.Values.Failed => throw new NotImplementedException() };")]
    [InlineData(
        "int none = status.Value switch {};", "int none = status.Value switch { Status.Values.Failed => throw new NotImplementedException() };")]
    [InlineData(
        "_ = status.Value switch\n{\n    \"waiting\" => 1,\n    \"running\" => 2,\n};",
        "_ = status.Value switch\n{\n    \"waiting\" => 1,\n    \"running\" => 2,\n    Status.Values.Failed => throw new NotImplementedException(),\n};")]
    [InlineData(
        "_ = status.Value switch\r\n{\r\n\t\"waiting\" => 1, // now\r\n\tnot \"running\" => 2,\r\n\t_ => 3\r\n};",
        "_ = status.Value switch\r\n{\r\n\t\"waiting\" => 1, // now\r\n\tStatus.Values.Failed => throw new NotImplementedException(),\r\n\tnot \"running\" => 2,\r\n\t_ => 3\r\n};")]
    [InlineData(
        "_ = maybe?.Value switch { \"waiting\" => 1, not null => 2, null => 0 };",
        "_ = maybe?.Value switch { \"waiting\" => 1, Status.Values.Failed => throw new NotImplementedException(), not null => 2, null => 0 };")]
    [InlineData(
        "_ = status switch { { Value: \"waiting\" } => 1, _ => 2 };",
        "_ = status switch { { Value: \"waiting\" } => 1, { Value: Status.Values.Failed } => throw new NotImplementedException(), _ => 2 };")]
    [InlineData(
        "_ = maybe switch { { Value: \"waiting\" } => 1, null => 0, { } => 2 };",
        "_ = maybe switch { { Value: \"waiting\" } => 1, null => 0, { Value: Status.Values.Failed } => throw new NotImplementedException(), { } => 2 };")]
    [InlineData(
        "_ = status switch { var s when s == Status.Waiting => 1, _ => 2 };",
        "_ = status switch { var s when s == Status.Waiting => 1, { Value: Status.Values.Failed } => throw new NotImplementedException(), _ => 2 };")]
    [InlineData(
        "switch (status.Value) { case \"waiting\": break; default: break; }",
        "switch (status.Value) { case \"waiting\": break; case Status.Values.Failed: throw new NotImplementedException(); default: break; }")]
    [InlineData(
        "switch ((status.Value)) { }", "switch ((status.Value)) { case Status.Values.Failed: throw new NotImplementedException(); }")]
    [InlineData(
        "switch (status.Value)\n{\n    case \"waiting\":\n      break;\n}",
        "switch (status.Value)\n{\n    case \"waiting\":\n      break;\n    case Status.Values.Failed:\n      throw new NotImplementedException();\n}")]
    [InlineData(
        "switch (status.Value)\n{\n\tcase \"waiting\":\n\t{\n\t\tbreak;\n\t}\n\n\tcase var other:\n\t\tbreak;\n}",
        "switch (status.Value)\n{\n\tcase \"waiting\":\n\t{\n\t\tbreak;\n\t}\n\n\tcase Status.Values.Failed:\n\t\tthrow new NotImplementedException();\n\tcase var other:\n\t\tbreak;\n}")]
    public async Task The_missing_arm_is_added_before_the_arms_that_take_all_values(string code, string expected) =>
        Assert.Equal(UsageRun.FileOf(Before + expected), await s_arm.AppliedAsync(UsageRun.FileOf(Before + code)));

    [Fact]
    public async Task The_names_are_as_short_as_the_file_allows() =>
        Assert.Equal(
            "class C { int M(Acme.Pets.Status s) => s.Value switch { \"waiting\" => 1, Acme.Pets.Status.Values.Failed => throw new System.NotImplementedException(), _ => 2 }; }",
            await s_arm.AppliedAsync("class C { int M(Acme.Pets.Status s) => s.Value switch { \"waiting\" => 1, _ => 2 }; }"));

    // A member of the same name hides the type, unless it is of that type.
    [Theory]
    [InlineData("string Status => \"\";", "global::Acme.Pets.Status")]
    [InlineData("Status? Status => null;", "global::Acme.Pets.Status")]
    [InlineData("Status Status => default;", "Status")]
    public async Task A_type_that_a_member_hides_is_named_in_full(string member, string name)
    {
        const string Code = "using System;\nusing Acme.Pets;\nclass C { ... int M(Acme.Pets.Status s) => s.Value switch { \"waiting\" => 1, _ => 2 }; }";
        var code = Code.Replace("...", member, StringComparison.Ordinal);
        Assert.Equal(
            code.Replace("_ =>", name + ".Values.Failed => throw new NotImplementedException(), _ =>", StringComparison.Ordinal),
            await s_arm.AppliedAsync(code));
    }

    [Fact]
    public async Task Several_missing_arms_are_added_at_once_in_all_switches_of_a_file()
    {
        const string Code = "_ = status.Value switch { \"waiting\" => 1, _ => 2 }; switch (status.Value) { case \"waiting\": break; }";
        Assert.Equal(["Add the missing arms", "Add the missing arms"], await s_arms.TitlesAsync(UsageRun.FileOf(Before + Code)));
        Assert.Equal(
            UsageRun.FileOf(Before
                + "_ = status.Value switch { \"waiting\" => 1, Status.Values.Running => throw new NotImplementedException(), "
                + "Status.Values.Failed => throw new NotImplementedException(), _ => 2 }; "
                + "switch (status.Value) { case \"waiting\": break; case Status.Values.Running: throw new NotImplementedException(); "
                + "case Status.Values.Failed: throw new NotImplementedException(); }"),
            await s_arms.AllAppliedAsync(UsageRun.FileOf(Before + Code)));
    }

    [Theory]
    [InlineData("_ = (status.Value, yes) switch { (\"waiting\", true) => 1, _ => 2 };")]
    [InlineData("_ = pet switch { { Status.Value: \"waiting\" } => 1, { Status.Value: \"running\" } => 2, _ => 3 };")]
    public async Task Where_an_arm_has_other_parts_none_is_offered(string code) =>
        Assert.Empty(await s_arm.TitlesAsync(UsageRun.FileOf(Before + code)));

    private static UsageRun Since(string values) => UsageRun.Of(UsageValueTests.Document)
        .Since(UsageValueTests.Document.Replace("[waiting, running, failed]", values, StringComparison.Ordinal));

    private static string Call(string options) => UsageRun.FileOf(
        $"await client.ListPetsAsync(\"rex\", 1, new ListPetsOptions {{ {options} }});", "private const int Large = 4000;");
}
