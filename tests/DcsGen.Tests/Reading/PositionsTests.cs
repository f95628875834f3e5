using DcsGen.Reading;

namespace DcsGen.Tests.Reading;

public class PositionsTests
{
    private const string Yaml = "a:\n  b: [x, { 'c/d': 1 }]\n  ~e: 2\n";
    private const string Json = "{\n  \"a\": {\n    \"b\": [\"x\", { \"c/d\": 1 }],\n    \"~e\": 2 } }";

    [Theory]
    [InlineData("", 1, 1, 1, 1)]
    [InlineData("/a", 1, 1, 2, 3)]
    [InlineData("/a/b", 2, 3, 3, 5)]
    [InlineData("/a/b/0", 2, 7, 3, 11)]
    [InlineData("/a/b/1/c~1d", 2, 12, 3, 18)]
    [InlineData("/a/~0e", 3, 3, 4, 5)]
    [InlineData("/a/b/7/nothing", 2, 3, 3, 5)]
    [InlineData("/nothing/at/all", 1, 1, 1, 1)]
    public void A_pointer_becomes_a_line_and_a_column(string at, int yamlLine, int yamlColumn, int jsonLine, int jsonColumn)
    {
        Assert.Equal((yamlLine - 1, yamlColumn - 1), Positions.Of(Yaml, [at]).Find(at));
        Assert.Equal((jsonLine - 1, jsonColumn - 1), Positions.Of(Json, [at]).Find(at));
    }

    [Fact]
    public void Characters_are_counted_as_the_compiler_counts_them() =>
        Assert.Equal((0, 11), Positions.Of("{ \"🐕\": 1, \"b\": 2 }", ["/b"]).Find("/b"));
}
