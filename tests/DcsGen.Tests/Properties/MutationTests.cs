using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Properties;

/// <summary>Documents with random faults: each gives code that compiles, or diagnostics, and never an exception.</summary>
public class MutationTests
{
    private const int Documents = 40;

    private static readonly string[] s_values =
    [
        "null", "true", "0", "-1.5", "\"\"", "\"object\"", "[]", "{}", "[null, {}]", "\"#/components/schemas/Pet\"",
        """{ "$ref": "#/components/schemas/Pet" }""", """{ "type": ["string", "integer", "null"] }""", """{ "enum": [1, "a", null] }""", """{ "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Pet" }] }""",
        """{ "allOf": [{ "$ref": "#/components/schemas/Pet" }], "discriminator": { "propertyName": "kind" } }""", """{ "const": 5 }""", """{ "anyOf": [{}, { "type": "null" }] }""",
    ];

    [Fact]
    public void A_faulty_document_gives_diagnostics_or_code_that_compiles() => Choices.Check(tests: 1, seed: 4, choices =>
    {
        var sources = Directory.EnumerateFiles(Repository.Cases, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var files = new List<KeyValuePair<string, string>>();
        var documents = new List<string>();
        for (var i = 0; i < Documents; i++)
        {
            var root = YamlText.Read(sources[choices.Below(sources.Length)], new(CancellationToken.None))!;
            for (var faults = 1 + choices.Below(4); faults > 0; faults--)
            {
                Mutate((JsonObject)root, choices);
            }

            documents.Add(root.ToJsonString());
            var run = new GeneratorRun { Compilation = Compiler.Empty(LanguageVersion.CSharp12) }
                .Property("RootNamespace", "Acme" + i)
                .Property("DcsGenMode", "write")
                .Add(GeneratorRun.SpecPath, documents[i])
                .Run();
            Assert.True(run.Result.Results[0].Exception is null, $"{run.Result.Results[0].Exception}\n{documents[i]}");
            Assert.True(run.Diagnostics.All(diagnostic => diagnostic.Id != "DCS9999"), $"{string.Join("\n", run.Diagnostics)}\n{documents[i]}");
            files.AddRange(run.Files.Select(file => KeyValuePair.Create($"{i}/{file.Key}", file.Value)));
        }

        Assert.True(documents.Count(document => files.Exists(file => file.Key.StartsWith($"{documents.IndexOf(document)}/", StringComparison.Ordinal))) > Documents / 2);

        // All in one compilation: each has a namespace of its own.
        var problems = Compiler.Problems(files, LanguageVersion.CSharp12);
        Assert.True(problems.Count == 0, string.Join("\n", problems.Select(problem => $"{problem}\n{documents[int.Parse(problem.Split('/')[0])]}")));
    });

    // One place of the document, anywhere, gets another value, goes away or comes twice.
    private static void Mutate(JsonObject root, Choices choices)
    {
        JsonNode node = root;
        for (var steps = 1 + choices.Below(12); steps > 0; steps--)
        {
            var next = node switch
            {
                JsonObject map when map.Count > 0 => map.ElementAt(choices.Below(map.Count)).Value,
                JsonArray items when items.Count > 0 => items[choices.Below(items.Count)],
                _ => null,
            };
            node = next ?? node;
        }

        var value = JsonNode.Parse(choices.Of(s_values));
        switch (node.Parent)
        {
            case JsonObject map when choices.OneIn(4):
                map.Remove(node.GetPropertyName());
                break;
            case JsonObject map when choices.OneIn(4):
                map[choices.Of("oneOf", "items", "properties", "type", "enum", "x", "")] = node.DeepClone();
                break;
            case JsonObject map:
                map[node.GetPropertyName()] = value;
                break;
            case JsonArray items:
                items[node.GetElementIndex()] = value;
                break;
        }
    }
}
