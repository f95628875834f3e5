using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.Tests.Reading;

/// <summary>What Microsoft.OpenApi throws on. No checked document is known on which it does, so these are not checked.</summary>
public class ModelReaderTests
{
    private const string Bad = "{ type: number, multipleOf: no number }";

    [Fact]
    public void The_smallest_part_that_throws_is_left_out()
    {
        var (document, findings) = Read($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets:
                get: { operationId: GetPets, responses: { '200': { description: Fine., content: { application/json: { schema: {{Bad}} } } } } }
                post: { operationId: AddPet, responses: { '200': { description: Fine. } } }
              /owners: { get: { operationId: GetOwners, responses: { '200': { description: Fine. } } } }
            components: { schemas: { A: {{Bad}}, B: { type: string }, C: {{Bad}} } }
            """);
        Assert.Equal(
            ["/paths/~1pets/get", "/components/schemas/A", "/components/schemas/C"], findings.Select(static finding => finding.Pointer));
        Assert.Equal("'get' cannot be read, and is left out", findings[0].Arguments[0].ToString());
        Assert.Equal(
            ["AddPet", "GetOwners"],
            document.Paths.SelectMany(static path => path.Value.Operations!.Values).Select(static operation => operation.OperationId));
        Assert.Equal(["B"], document.Components!.Schemas!.Keys);
    }

    [Fact]
    public void What_it_reports_is_said_in_other_words()
    {
        var (_, findings) = Read("openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { parameters: text, responses: {} } } }\n");
        Assert.Equal("/paths/~1pets/get/parameters: This could not be read, or something in it; it is ignored", $"{findings.Single().Pointer}: {findings.Single().Arguments[0]}");
    }

    private static (Microsoft.OpenApi.OpenApiDocument Document, List<Finding> Findings) Read(string text)
    {
        var findings = new List<Finding>();
        var root = (JsonObject)YamlText.Read(text, new TreeBuilder(CancellationToken.None))!;
        return (new ModelReader(root, findings, CancellationToken.None).Read(), findings);
    }
}
