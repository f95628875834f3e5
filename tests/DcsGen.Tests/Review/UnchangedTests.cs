using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.Reading;
using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Edits of a document that are no change.</summary>
public class UnchangedTests
{
    private static readonly int s_components = BaseDocument.Text.IndexOf("components:", StringComparison.Ordinal);

    public static TheoryData<string, string> Rewritings => new()
    {
        { "comments", BaseDocument.Text.Replace("\npaths:", "\n# Where it begins.\npaths: # all of them", StringComparison.Ordinal) },
        { "line endings", BaseDocument.Text.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "indentation", BaseDocument.Text[..s_components] + string.Join('\n', BaseDocument.Text[s_components..].Split('\n').Select(
            static line => new string(' ', line.Length - line.TrimStart(' ').Length) + line)) },
        { "quotes", BaseDocument.Text.Replace("operationId: listPets", "'operationId': \"listPets\"", StringComparison.Ordinal) },
        { "order of keywords", BaseDocument.Text.Replace("minimum: 1, maximum: 1000", "maximum: 1000, minimum: 1", StringComparison.Ordinal)
            .Replace("{ name: tags, in: query,", "{ in: query, name: tags,", StringComparison.Ordinal) },
        { "order of responses", Swapped("        '201': {", "        '409': {") },
        { "order of schemas", Swapped("    Error: {", "    Conflict: {") },
        { "order of schemas that lead to each other", Swapped("    Ball: {", "    Bone: {") },
        { "order of optional parameters", Swapped("        - { name: offset,", "        - { name: limit,") },
        { "order of properties", Swapped("        weight: {", "        nick: {") },
        { "order of values", BaseDocument.Text.Replace("[cat, dog]", "[dog, cat]", StringComparison.Ordinal) },
        { "order of required", BaseDocument.Text.Replace("[id, name, age]", "[age, name, id]", StringComparison.Ordinal) },
        { "order of scopes", BaseDocument.Text.Replace("[read, write] }]", "[write, read] }]", StringComparison.Ordinal) },
        { "order of variants", BaseDocument.Text.Replace("{ $ref: '#/components/schemas/Ball' }, { $ref: '#/components/schemas/Bone' }", "{ $ref: '#/components/schemas/Bone' }, { $ref: '#/components/schemas/Ball' }", StringComparison.Ordinal) },
        {
            "an allOf of one",
            BaseDocument.Text.Replace("nick: { type: string }", "nick: { allOf: [{ type: string }] }", StringComparison.Ordinal)
        },
        { "a slash after the server", BaseDocument.Text.Replace("example.com/v1", "example.com/v1/", StringComparison.Ordinal) },
        { "examples", BaseDocument.Text.Replace("nick: { type: string }", "nick: { type: string, examples: [Tom], externalDocs: { url: https://example.com } }", StringComparison.Ordinal) },
        {
            "a schema inlined that gives no type",
            BaseDocument.Text.Replace("{ $ref: '#/components/schemas/Street' }", "{ type: string }", StringComparison.Ordinal)
        },
        { "properties merged from an allOf", BaseDocument.Text.Replace("    Error: { type: object, properties: { code: { type: string }, message: { type: string } } }", "    Error: { allOf: [{ type: object, properties: { code: { type: string } } }, { type: object, properties: { message: { type: string } } }] }", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Rewritings))]
    public void A_different_way_to_write_the_same_document_is_no_change(string name, string document)
    {
        Assert.NotEqual(BaseDocument.Text, document);
        AssertUnchanged(BaseDocument.Text, document, name);
    }

    [Fact]
    public void Keys_in_the_reverse_order_are_at_most_information()
    {
        var document = Reversed(YamlText.Read(BaseDocument.Text, new(CancellationToken.None)));
        var changes = SpecDiff.Compare(
            ContractOf.Text(BaseDocument.Text), ContractOf.Text(document!.ToJsonString()), CancellationToken.None);
        Assert.All(changes, static change => Assert.Equal((change.Text, Verdict.Safe), (change.Text, change.Worst)));
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(static pair => KeyValuePair.Create(pair.Key, Reversed(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    [Theory]
    [InlineData("{ type: string, nullable: true }", "{ type: [string, 'null'] }")]
    [InlineData("{ type: string, nullable: true }", "{ oneOf: [{ type: string }, { type: 'null' }] }")]
    [InlineData("{ type: object, nullable: true, properties: { a: { type: string } } }", "{ type: [object, 'null'], properties: { a: { type: string } } }")]
    [InlineData("{ type: integer, minimum: 1, exclusiveMinimum: true }", "{ type: integer, exclusiveMinimum: 1 }")]
    [InlineData("{ type: object, allOf: [{ $ref: '#/components/schemas/Other' }], nullable: true }", "{ oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'null' }] }")]
    [InlineData("{ type: object, allOf: [{ $ref: '#/components/schemas/Other' }], nullable: true }", "{ anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Other' }] }")]
    [InlineData("{ type: string, enum: [a, b, null], nullable: true }", "{ type: [string, 'null'], enum: [a, b, null] }")]
    [InlineData("{ type: string, example: x }", "{ type: string, examples: [x] }")]
    public void The_syntax_of_a_different_OpenAPI_version_is_no_change(string in30, string in31) =>
        AssertUnchanged(Document("3.0.3", in30), Document("3.1.0", in31), in31);

    [Fact]
    public void A_breaking_change_requires_a_new_version()
    {
        const string Break = "operationId: getPet";
        var previous = ContractOf.Text(BaseDocument.Text);
        Assert.Contains("info.version is still 1.2.0, with 1 breaking change", Texts(previous, Edited("1.2.0")));
        Assert.Contains("info.version changed from 1.2.0 to 1.3.0, which does not announce 1 breaking change", Texts(previous, Edited("1.3.0")));
        Assert.Contains("info.version changed from 1.2.0 to 2.0.0", Texts(previous, Edited("2.0.0")));

        // Before 1.0 a new minor version is enough, and for a version that is not a number any different one.
        Assert.DoesNotContain(
            SpecDiff.Compare(Versioned("0.1.0"), Edited("0.2.0"), CancellationToken.None), static change => change.Kind == "version");
        Assert.Contains(SpecDiff.Compare(Versioned("0.1.0"), Edited("0.1.1"), CancellationToken.None), static change => change.Kind == "version");
        Assert.DoesNotContain(
            SpecDiff.Compare(Versioned("2024-01-01"), Edited("2024-06-01"), CancellationToken.None),
            static change => change.Kind == "version");

        Contract Versioned(string version) =>
            ContractOf.Text(BaseDocument.Text.Replace("1.2.0", version, StringComparison.Ordinal));

        Contract Edited(string version) =>
            ContractOf.Text(BaseDocument.Text.Replace("1.2.0", version, StringComparison.Ordinal)
                .Replace(Break, "operationId: readPet", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(Contract previous, Contract current) =>
        SpecDiff.Compare(previous, current, CancellationToken.None).Select(static change => change.Text.ToString());

    private static void AssertUnchanged(string one, string other, string name)
    {
        var (previous, current) = (ContractOf.Text(one), ContractOf.Text(other));
        Assert.Equal((name, ""), (name, RuleTests.Text(SpecDiff.Compare(previous, current, CancellationToken.None))));
        Assert.Equal((name, ""), (name, RuleTests.Text(SpecDiff.Compare(current, previous, CancellationToken.None))));
    }

    private static string Swapped(string one, string other)
    {
        var lines = BaseDocument.Text.Split('\n');
        var (first, second) = (
            Array.FindIndex(lines, line => line.StartsWith(one, StringComparison.Ordinal)),
            Array.FindIndex(lines, line => line.StartsWith(other, StringComparison.Ordinal)));
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }

    private static string Document(string version, string schema) =>
        $$"""
        openapi: {{version}}
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get: { operationId: get, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            put: { operationId: put, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: ok } } }
        components:
          schemas:
            Pet: { type: object, properties: { it: {{schema}} } }
            Other: { type: object, properties: { a: { type: string } } }
        """;
}
