using System.Text.Json.Nodes;
using DcsGen.Tests.Helpers;
using Json.Schema;

namespace DcsGen.Tool.Tests;

/// <summary>What programs read is as its schema says, and the schema has all of it.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Workplace _work = new Workplace()
        .With("old.yaml", Documents.Pets("name: { type: string }\nage: { type: integer }\nsize: { type: integer }"))
        .With("pets.yaml", Documents.Pets("name: { $ref: '#/nowhere' }\ncolor: { type: string }"));

    public void Dispose() => _work.Dispose();

    [Theory]
    [InlineData("src/DcsGen.Tool/Schemas/review.v1.schema.json", "diff", "old.yaml", "pets.yaml", "--format", "json")]
    [InlineData("src/DcsGen.Tool/Schemas/lint.v1.schema.json", "lint", "pets.yaml", "--format", "json")]
    [InlineData("tests/DcsGen.Tool.Tests/Schemas/sarif.schema.json", "diff", "old.yaml", "pets.yaml", "--format", "sarif")]
    [InlineData("tests/DcsGen.Tool.Tests/Schemas/sarif.schema.json", "lint", "pets.yaml", "--format", "sarif")]
    public void A_report_has_the_members_of_its_schema_and_no_others(string schema, params string[] arguments)
    {
        // One change is accepted, and one entry of the list is stale.
        _work.Run("accept", "old.yaml", "pets.yaml", "--reason", "Agreed").EndsWith(0);
        _work.With("pets.accepted.txt", _work.Read("pets.accepted.txt") + "0123456789ab DCS2001 gone -- released\n")
            .With("pets.yaml", _work.Read("pets.yaml").Replace("ShowPet", "ShowOne", StringComparison.Ordinal));
        var report = JsonNode.Parse(_work.Run(arguments).Out);
        var evaluation = JsonSchema.FromText(Strict(schema)).Evaluate(
            System.Text.Json.JsonSerializer.SerializeToElement(report),
            new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(evaluation.IsValid, string.Join('\n', (evaluation.Details ?? [])
            .Where(static detail => detail.Errors is not null)
            .Select(static detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void The_tool_has_a_version()
    {
        var driver = JsonNode.Parse(_work.Run("diff", "old.yaml", "pets.yaml", "--format", "sarif").Out)!["runs"]![0]!["tool"]!["driver"]!;
        Assert.Matches(@"^\d+\.\d+\.\d+", (string?)driver["semanticVersion"]);
    }

    // A program accepts members that it does not know; the test does not.
    private static string Strict(string schema)
    {
        var root = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, schema)))!;
        Close(root);
        return root.ToJsonString();

        static void Close(JsonNode? node)
        {
            if (node is JsonObject map && map.ContainsKey("required") && map["properties"] is JsonObject && !map.ContainsKey("additionalProperties"))
            {
                map["additionalProperties"] = false;
            }

            foreach (var child in node is JsonObject members ? members.Select(static pair => pair.Value) : node as JsonArray ?? [])
            {
                Close(child);
            }
        }
    }
}
