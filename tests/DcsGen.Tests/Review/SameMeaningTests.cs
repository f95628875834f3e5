using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Schemas that mean the same, or that mean something else than they seem to.</summary>
public class SameMeaningTests
{
    [Fact]
    public void Variants_that_are_enums_are_one_enum()
    {
        const string Variants = "{ oneOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }] }";
        Check("{ type: string, enum: [a, b] }", Variants);
        Check(Variants, "{ type: string, enum: [a, b] }");
        Check(
            Variants,
            "{ oneOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }, { type: string, enum: [c] }] }",
            "DCS2033 value added | getIt 200 application/json.it: \"c\" | Risk");
    }

    [Fact]
    public void A_default_of_null_is_no_default() => Check(
        "{ type: string, nullable: true, default: null }",
        "{ type: string, nullable: true }",
        "DCS2019 default | getIt 200 application/json.it: null -> none | Safe",
        "DCS2019 default | putIt body application/json.it: null -> none | Safe");

    [Fact]
    public void Variants_with_different_tags_are_not_versions_of_each_other()
    {
        const string Tagged = "{ type: object, required: [kind], properties: { kind: { type: string, enum: [TAG] } } }";
        static string Of(params string[] tags) =>
            $"{{ oneOf: [{string.Join(", ", tags.Select(static tag => Tagged.Replace("TAG", tag, StringComparison.Ordinal)))}] }}";
        var kinds = Changes(Of("a", "b"), Of("b", "c")).Select(static change => change.Kind);
        Assert.DoesNotContain("values replaced", kinds);
        Assert.Contains("variant removed", kinds);
        Assert.Contains("variant added", kinds);
    }

    [Theory]
    [InlineData("additionalProperties: { type: string }", "additionalProperties: { type: integer }", "DCS2035", 15)]
    [InlineData("maxLength: 5", "maxLength: 9", "DCS2018", 16)]
    [InlineData("maximum: 7", "maximum: 6", "DCS2017", 19)]
    public void A_schema_inside_of_a_2_0_document_is_compared_at_its_line(string from, string to, string id, int line)
    {
        const string Text =
            """
            swagger: '2.0'
            info: { title: T, version: '1' }
            host: a.example
            produces: [application/json]
            paths:
              /it:
                put:
                  operationId: putIt
                  responses:
                    '200':
                      description: ok
                      schema:
                        type: object
                        properties:
                          map: { type: object, additionalProperties: { type: string } }
                          text: { type: string, maxLength: 5 }
                  parameters:
                    - { name: q, in: query, type: string }
                    - { name: b, in: body, schema: { type: object, properties: { n: { type: integer, maximum: 7 } } } }
            """;
        var current = ContractOf.Text(Text.Replace(from, to, StringComparison.Ordinal));
        var change = Assert.Single(
            SpecDiff.Compare(ContractOf.Text(Text), current, CancellationToken.None), static change => change.Kind != "version");
        Assert.Equal(id, change.Id);
        Assert.NotEqual(Verdict.Safe, change.Wire);
        Assert.Equal(line, current.Positions.Find([change.NewPointer])[0].Line + 1);
    }

    [Fact]
    public void A_body_of_2_0_may_be_among_the_parameters_of_the_path()
    {
        const string Text =
            """
            swagger: '2.0'
            info: { title: T, version: '1' }
            host: a.example
            paths:
              /it:
                parameters:
                  - { name: b, in: body, schema: { type: object, properties: { n: { type: integer, maximum: 7 } } } }
                put: { operationId: putIt, responses: { '204': { description: ok } } }
            """;
        var current = ContractOf.Text(Text.Replace("maximum: 7", "maximum: 6", StringComparison.Ordinal));
        var change = Assert.Single(
            SpecDiff.Compare(ContractOf.Text(Text), current, CancellationToken.None), static change => change.Kind != "version");
        Assert.Equal(("DCS2017", 7), (change.Id, current.Positions.Find([change.NewPointer])[0].Line + 1));
    }

    [Fact]
    public void The_collectionFormat_of_a_2_0_document_is_called_by_its_name()
    {
        static string Text(string format) => "{ swagger: '2.0', info: { title: T, version: '1' }, host: a.example, paths: { /a: { get: { operationId: getA, "
            + $"parameters: [{{ name: ids, in: query, type: array, items: {{ type: string }}{format} }}], responses: {{ 204: {{ description: ok }} }} }} }} }} }}";
        var changes = SpecDiff.Compare(
            ContractOf.Text(Text("")), ContractOf.Text(Text(", collectionFormat: multi")), CancellationToken.None);
        Assert.Equal(
            "collectionFormat of query parameter 'ids' of getA changed from csv to multi (GetAOptions.Ids)",
            Assert.Single(changes, static change => change.Id == "DCS2020").Text.ToString());
    }

    [Fact]
    public void The_types_of_a_removed_operation_are_not_findings_of_their_own()
    {
        var previous = Document("{ anyOf: [{ anyOf: [{ type: string }, { type: integer }] }, { nullable: true }] }");
        var current = previous[..previous.IndexOf("    put:", StringComparison.Ordinal)];
        Assert.All(
            SpecDiff.Compare(ContractOf.Text(previous), ContractOf.Text(current), CancellationToken.None),
            static change => Assert.True(change.Id is not "DCS2090", change.Text.ToString()));
    }

    private static void Check(string previous, string current, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        Changes(previous, current)
            .Where(static change => change.Kind != "version" && !change.Kind.StartsWith("type renamed", StringComparison.Ordinal))
            .Select(static change => $"{change.Id} {change.Kind} | {change.Subject} | {change.Wire}")
            .Order(StringComparer.Ordinal)
            .Where(line => !line.Contains("putIt", StringComparison.Ordinal) || expected.Contains(line)));

    private static IReadOnlyList<SpecChange> Changes(string previous, string current) =>
        SpecDiff.Compare(ContractOf.Text(Document(previous)), ContractOf.Text(Document(current)), CancellationToken.None);

    private static string Document(string schema) =>
        $$"""
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /it:
            get: { operationId: getIt, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { it: {{schema}} } } } } } } }
            put: { operationId: putIt, requestBody: { content: { application/json: { schema: { type: object, properties: { it: {{schema}} } } } } }, responses: { '204': { description: ok } } }
        """;
}
