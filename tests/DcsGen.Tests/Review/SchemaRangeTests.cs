using System.Text.Json.Nodes;
using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Schemas inside of keywords that have no C#: which of two allows more.</summary>
public class SchemaRangeTests
{
    [Theory]
    [InlineData("{}", """{ "minLength": 2 }""", "Tighter")]
    [InlineData("""{ "minLength": 1 }""", """{ "minLength": 2 }""", "Tighter")]
    [InlineData("""{ "maximum": 5 }""", """{ "maximum": 4 }""", "Tighter")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": "string" }""", "Tighter")]
    [InlineData("""{ "type": "number" }""", """{ "type": "integer" }""", "Tighter")]
    [InlineData("""{ "type": "string" }""", """{ "type": "integer" }""", "Different")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["b"] }""", "Tighter")]
    [InlineData("""{ "required": ["a", "b"] }""", """{ "required": ["b", "a"] }""", "Same")]
    [InlineData("""{ "required": ["a"] }""", """{ "required": ["a", "b"] }""", "Tighter")]
    [InlineData("""{ "properties": { "a": { "maxLength": 9 } } }""", """{ "properties": { "a": { "maxLength": 8 } } }""", "Tighter")]
    [InlineData("""{ "properties": {} }""", """{ "properties": { "a": { "type": "string" } } }""", "Tighter")]
    [InlineData("""{ "properties": {} }""", """{ "properties": { "a": {} } }""", "Same")]
    [InlineData("""{ "additionalProperties": false, "properties": { "a": {} } }""", """{ "additionalProperties": false }""", "Tighter")]
    [InlineData("""{ "unevaluatedProperties": false, "properties": { "a": {} } }""", """{ "unevaluatedProperties": false }""", "Tighter")]
    [InlineData("""{ "additionalProperties": false, "patternProperties": { "^a": {} } }""", """{ "additionalProperties": false }""", "Tighter")]
    [InlineData("""{ "oneOf": [{ "minimum": 1 }] }""", """{ "oneOf": [{ "minimum": 1 }, { "maximum": 9 }] }""", "Different")]
    [InlineData("""{ "additionalProperties": {} }""", """{ "additionalProperties": false }""", "Tighter")]
    [InlineData("""{ "not": { "type": "string" } }""", """{ "not": { "type": ["string", "null"] } }""", "Tighter")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""", """{ "anyOf": [{ "type": "string" }] }""", "Tighter")]
    [InlineData("""{ "allOf": [{ "minLength": 1 }] }""", """{ "allOf": [{ "minLength": 1 }, { "maxLength": 2 }] }""", "Tighter")]
    [InlineData("""{ "minLength": 1, "maxLength": 5 }""", """{ "minLength": 2, "maxLength": 6 }""", "Different")]
    [InlineData("""{ "pattern": "a" }""", """{ "pattern": "b" }""", "Different")]
    [InlineData("""{ "description": "a", "x-a": 1 }""", """{ "description": "b" }""", "Same")]
    [InlineData("true", "false", "Tighter")]
    [InlineData("true", "{}", "Same")]
    public void Of_two_schemas_it_is_known_which_allows_more(string previous, string current, string expected)
    {
        var (before, after) = (JsonNode.Parse(previous), JsonNode.Parse(current));
        var range = Enum.Parse<ValueRange>(expected);
        Assert.Equal(range, SchemaRange.Compare(before, after));
        Assert.Equal(SchemaRange.Opposite(range), SchemaRange.Compare(after, before));
    }

    [Theory]
    [InlineData("contains: { type: string }", "contains: { type: string, minLength: 3 }", "contains tightened Break", "contains tightened Safe")]
    [InlineData("contains: { enum: [a, b] }", "contains: { enum: [b, a] }")]
    [InlineData("not: { enum: [a] }", "not: { enum: [a, b] }", "not tightened Break", "not tightened Safe")]
    [InlineData("propertyNames: { maxLength: 5 }", "propertyNames: { maxLength: 9 }", "propertyNames loosened Safe", "propertyNames loosened Risk")]
    [InlineData("if: { required: [a] }, then: { required: [b] }", "if: { required: [a] }, then: { required: [b, c] }", "then tightened Break", "then tightened Safe")]
    [InlineData("if: { required: [a] }, else: { required: [b] }", "if: { required: [c] }, else: { required: [b] }", "if changed Risk", "if changed Risk")]
    [InlineData("dependentSchemas: { a: { required: [b] } }", "dependentSchemas: { a: { required: [b] }, c: { required: [d] } }", "dependentSchemas tightened Break", "dependentSchemas tightened Safe")]
    [InlineData("dependentRequired: { a: [b, c] }", "dependentRequired: { a: [c, b] }")]
    [InlineData("patternProperties: { ^x: { type: string } }", "patternProperties: { ^x: { type: [string, 'null'] } }", "patternProperties loosened Safe", "patternProperties loosened Risk")]
    [InlineData("unevaluatedProperties: { type: string }", "unevaluatedProperties: false", "unevaluatedProperties tightened Break", "unevaluatedProperties tightened Safe")]
    [InlineData("contains: { $ref: '#/components/schemas/Old' }", "contains: { $ref: '#/components/schemas/New' }", "contains tightened Break", "contains tightened Safe")]
    public void A_keyword_is_tightened_or_loosened_by_the_schema_in_it(string previous, string current, params string[] expected)
    {
        var changes = SpecDiff.Compare(ContractOf.Text(Document(previous)), ContractOf.Text(Document(current)), CancellationToken.None)
            .Where(static change => change.Id == "DCS2042");
        Assert.Equal(expected, changes.Select(static change => $"{change.Kind} {change.Wire}"));
    }

    [Fact]
    public void A_named_schema_that_changes_inside_of_a_keyword_is_a_change_of_the_keyword()
    {
        var previous = Document("contains: { $ref: '#/components/schemas/New' }");
        var changes = SpecDiff.Compare(
            ContractOf.Text(previous),
            ContractOf.Text(previous.Replace("minLength: 3", "minLength: 4", StringComparison.Ordinal)),
            CancellationToken.None);
        Assert.Contains(changes, static change => change is { Kind: "contains tightened", Wire: Verdict.Break });
    }

    // Sent and received.
    private static string Document(string keywords) =>
        $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /it:
            put:
              operationId: putIt
              requestBody: { content: { application/json: { schema: { {{keywords}} } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { {{keywords}} } } } } }
        components: { schemas: { Old: { type: string }, New: { type: string, minLength: 3 } } }
        """;
}
