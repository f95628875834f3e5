using System.Text.Json.Nodes;
using DcsGen.JsonPath;

namespace DcsGen.Tests.JsonPath;

/// <summary>A query is untrusted: its steps are counted, and its nesting is limited.</summary>
public class JsonPathLimitTests
{
    private const int Budget = 100_000;

    private static readonly JsonNode s_document = JsonNode.Parse(
        "[" + string.Join(',', Enumerable.Repeat("{\"a\":[1,2,3,{\"b\":\"" + new string('a', 100) + "\"}]}", 50)) + "]")!;

    [Theory]
    [InlineData("$..[*,*,*,*]..[*,*,*,*]..[*,*,*,*]")]
    [InlineData("$[*,*,*,*,*,*][*,*,*,*,*,*][*,*,*,*,*,*][*,*,*,*,*,*]")]
    [InlineData("$..[?$..[?$..*]]")]
    [InlineData("$..[?$..a == 1 || count($..*) > count($..a) && length(value($..*)) > 1]")]
    [InlineData("$..[?search(@, '(a*)*(a*)*(a*)*b{0,500}c')]")]
    [InlineData("$..[?$[0:50] == $[0:50]]")]
    public void A_search_that_takes_too_long_can_be_ended(string text)
    {
        var steps = 0;
        if (JsonPathQuery.Parse(text).Value is not { } query)
        {
            // A comparison of several values is not valid at all.
            return;
        }

        Assert.Throws<TimeoutException>(() => query.Select(s_document, count =>
        {
            // No call makes so many steps that they cannot be stopped soon.
            Assert.InRange(count, 0, 3_000_000);
            steps += count;
            if (steps > Budget)
            {
                throw new TimeoutException();
            }
        }));
    }

    [Theory]
    [InlineData(50_000, "$[?", "(", "@", ")", "]")]
    [InlineData(5_000, "$[?", "!(", "@", ")", "]")]
    [InlineData(5_000, "$[?@", "[?@", "", "]", "]")]
    [InlineData(2_000, "$[?", "length(", "@", ")", " == 1]")]
    public void A_query_that_nests_too_deeply_is_not_valid(int depth, string start, string open, string inner, string close, string end)
    {
        var text = start + string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)) + end;
        Assert.NotNull(JsonPathQuery.Parse(text).Problem);
        Assert.NotNull(JsonPathQuery.Parse(text[..Math.Min(text.Length, 9_000)]).Problem);
    }

    [Theory]
    [InlineData("paths", "'$' is expected at character 1")]
    [InlineData("$.paths[", "a name in quotes, '*', an index, a slice or '?' is expected at character 9")]
    [InlineData("$.paths['/a'", "',' or ']' is expected at character 13")]
    [InlineData("$.paths./a", "a name or '*' is expected at character 9")]
    [InlineData("$[?@.a = 1]", "',' or ']' is expected at character 8")]
    [InlineData("$[?@.* == 1]", "a comparison of single values is expected at character 12")]
    [InlineData("$[?contains(@.a, 'x')]", "length, count, match, search or value is expected at character 4")]
    [InlineData("$.a b", "'.', '[' or the end is expected at character 4")]
    public void A_problem_says_what_is_expected_and_where(string text, string problem) =>
        Assert.Equal(problem, JsonPathQuery.Parse(text).Problem?.ToString());
}
