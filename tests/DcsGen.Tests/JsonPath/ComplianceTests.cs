using System.Text.Json.Nodes;
using DcsGen.JsonPath;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.JsonPath;

/// <summary>The compliance suite of RFC 9535 (cts.json, whose license is cts.LICENSE.txt): each of its cases.</summary>
public class ComplianceTests
{
    // The values are held as the reader of documents holds them.
    private static readonly JsonArray s_cases = (JsonArray)SourceTree.Read(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "DcsGen.Tests", "JsonPath", "cts.json")),
        new TreeBuilder(CancellationToken.None))!["tests"]!;

    public static TheoryData<string> Names => [.. s_cases.Select(static one => one!["name"]!.GetValue<string>()).Distinct()];

    [Fact]
    public void The_suite_has_all_its_cases() => Assert.Equal(703, s_cases.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_of_the_suite(string name)
    {
        foreach (var one in s_cases.OfType<JsonObject>().Where(one => one["name"]!.GetValue<string>() == name))
        {
            var query = JsonPathQuery.Parse(one["selector"]!.GetValue<string>());
            if (one.ContainsKey("invalid_selector"))
            {
                Assert.Null(query.Value);
                continue;
            }

            Assert.True(query.Value is not null, query.Problem?.ToString());
            var nodes = query.Value.Select(one["document"], static _ => { });
            var values = Text(nodes.Select(static node => node.Value));
            var paths = Text(nodes.Select(static node => JsonValue.Create(node.NormalizedPath())));
            var (allValues, allPaths) = one["results"] is JsonArray several
                ? (several.ToArray(), ((JsonArray)one["results_paths"]!).ToArray())
                : ([one["result"]], [one["result_paths"]]);
            Assert.Contains(values, allValues.Select(static value => value!.ToJsonString()));
            Assert.Contains(paths, allPaths.Select(static path => path!.ToJsonString()));
        }
    }

    private static string Text(IEnumerable<JsonNode?> nodes) =>
        new JsonArray([.. nodes.Select(static node => node?.DeepClone())]).ToJsonString();
}
