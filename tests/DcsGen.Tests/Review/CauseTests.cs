using DcsGen.Contracts;
using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Changes that have one cause are one decision: the others follow the one that breaks most.</summary>
public class CauseTests
{
    private const string Search =
        """
        openapi: 3.0.3
        info: { title: Search, version: 1.0.0 }
        servers: [{ url: 'https://a.example/v1' }, { url: 'http://a.example/v1' }]
        paths:
          /points:
            get:
              operationId: getPoints
              parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Telemetry' } } } } }
            put:
              operationId: putPoints
              parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { took: { type: number }, id: { type: string } } } } } } }
          /groups:
            put:
              operationId: putGroups
              parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { took: { type: number }, id: { type: string } } } } } } }
        components:
          schemas:
            Telemetry:
              type: object
              required: [cluster, requests, kind]
              properties:
                cluster: { type: string }
                requests: { type: integer }
                kind: { type: string, enum: [a, b] }
                more: { type: string }
            Filter: { type: object, properties: { must: { $ref: '#/components/schemas/Match' } } }
            Match: { type: object, properties: { key: { type: string }, any: { type: string } } }
            Range: { type: object, required: [from], properties: { from: { type: number } } }
        """;

    [Fact]
    public void Properties_of_one_schema_that_became_optional_and_nullable_are_one_cause()
    {
        var changes = Changes(
            ("required: [cluster, requests, kind]", "required: [kind]"),
            ("cluster: { type: string }", "cluster: { type: string, nullable: true }"),
            ("requests: { type: integer }", "requests: { type: integer, nullable: true }"));
        Assert.Equal(
            ["became nullable", "became nullable", "became optional", "became optional"],
            changes.Select(static change => change.Kind).Order(StringComparer.Ordinal));
        Assert.Equal("became optional", Cause(changes).Kind);
    }

    [Fact]
    public void Removed_properties_of_one_schema_are_one_cause_and_those_of_two_schemas_are_two()
    {
        Cause(Changes(("        cluster: { type: string }\n", ""), ("        more: { type: string }\n", ""), ("[cluster, ", "[")));
        Assert.Equal(2, Causes(Changes(("        more: { type: string }\n", ""), (", any: { type: string }", ""))).Length);
    }

    [Fact]
    public void A_parameter_that_three_operations_declare_is_one_cause()
    {
        var changes = Changes(("maximum: 100", "maximum: 50"));
        Assert.Equal(3, changes.Length);
        Assert.Equal("maximum tightened", Cause(changes).Kind);
        Assert.Equal(
            ["getPoints", "putGroups", "putPoints"],
            changes.SelectMany(static change => change.Operations).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_inline_response_of_two_operations_is_one_cause()
    {
        Assert.Equal("took", Cause(Changes(("took: { type: number }, ", ""))).Subject.Split('.')[^1]);
        Cause(Changes(("      responses: { '200':", "      responses: { '429': { description: slow }, '200':")));
    }

    [Fact]
    public void A_part_of_two_schemas_is_one_cause()
    {
        // Ten schemas may have the same allOf.
        var text = Search.Replace(
            "Filter: { type: object, properties: { must: { $ref: '#/components/schemas/Match' } } }",
            "Filter: { allOf: [{ $ref: '#/components/schemas/Match' }, { type: object, properties: { must: { type: string } } }] }",
            StringComparison.Ordinal)
            .Replace(
                "Range: { type: object, required: [from], ",
                "Range: { allOf: [{ $ref: '#/components/schemas/Match' }], type: object, required: [from], ",
                StringComparison.Ordinal);
        var cause = Cause(ChangesOf(text, (", any: { type: string }", "")));
        Assert.Equal("removed", cause.Kind);
    }

    [Fact]
    public void A_server_with_each_of_its_schemes_is_one_cause() => Cause(Changes(("a.example/v1", "a.example/v2")));

    [Fact]
    public void Values_of_one_enum_are_one_cause() => Cause(Changes(("enum: [a, b]", "enum: [a, b, c, d]")));

    [Fact]
    public void A_schema_that_is_in_requests_because_of_a_new_variant_follows_from_that_variant()
    {
        var changes = Changes((
            "properties: { must: { $ref: '#/components/schemas/Match' } }",
            "properties: { must: { oneOf: [{ $ref: '#/components/schemas/Match' }, { $ref: '#/components/schemas/Range' }] } }"));
        Assert.Contains(changes, static change => change.Id == "DCS2041" && change.CSharp == Verdict.Break);
        Assert.Equal("variant added", Cause(changes).Kind);
    }

    [Fact]
    public void Another_name_in_csharp_does_not_hide_a_break_of_the_wire()
    {
        // The C# type has a new name and other variants at the same time.
        var cause = Cause(Changes((
            "schema: { $ref: '#/components/schemas/Telemetry' }",
            "schema: { oneOf: [{ $ref: '#/components/schemas/Telemetry' }, { $ref: '#/components/schemas/Range' }] }")));
        Assert.Equal(("variant added", Verdict.Break), (cause.Kind, cause.Wire));
    }

    [Fact]
    public void A_cause_breaks_as_much_as_all_that_follows_from_it()
    {
        foreach (var change in RuleRows.All.SelectMany(static row => Both(ContractOf.Text(BaseDocument.Text), ContractOf.Text(row.Edited))))
        {
            Assert.True(change.Change.Worst <= change.Cause.Worst, $"{change.Change.Text} | {change.Cause.Text}");
        }

        static IEnumerable<(SpecChange Change, SpecChange Cause)> Both(Contract one, Contract other) =>
            Pairs(SpecDiff.Compare(one, other, CancellationToken.None)).Concat(Pairs(SpecDiff.Compare(other, one, CancellationToken.None)));

        static IEnumerable<(SpecChange Change, SpecChange Cause)> Pairs(IReadOnlyList<SpecChange> changes) => changes
            .Where(static change => change.Cause is not null)
            .Select(change => (change, changes.Single(other => other.Fingerprint == change.Cause && other.Cause is null)));
    }

    [Fact]
    public void A_change_that_comes_after_its_cause_was_accepted_is_a_decision_of_its_own()
    {
        var before = Changes(("[cluster, requests, kind]", "[requests, kind]"));
        var accepted = AcceptedChanges.Parse(AcceptedChanges.Add("", before, "Agreed"));
        var after = Changes(("[cluster, requests, kind]", "[kind]"));
        var groups = DcsGen.Review.Causes.Groups(after, change => accepted.For(change) is not null).ToArray();
        Assert.Equal(2, groups.Length);
        Assert.Equal("cluster", Assert.Single(groups, group => accepted.For(group[0]) is not null)[0].Subject.Split('.')[^1]);
        Assert.Equal("requests", Assert.Single(groups, group => accepted.For(group[0]) is null)[0].Subject.Split('.')[^1]);
    }

    private static SpecChange[] Causes(SpecChange[] changes) => [.. changes.Where(static change => change.Cause is null)];

    private static SpecChange Cause(SpecChange[] changes)
    {
        var cause = Assert.Single(Causes(changes));
        Assert.All(changes.Where(change => change != cause), change => Assert.Equal(cause.Fingerprint, change.Cause));
        Assert.NotEqual(1, changes.Length);
        return cause;
    }

    // Without the finding on info.version.
    private static SpecChange[] Changes(params (string From, string To)[] edits) => ChangesOf(Search, edits);

    private static SpecChange[] ChangesOf(string before, params (string From, string To)[] edits)
    {
        var text = edits.Aggregate(before, static (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        Assert.NotEqual(before, text);
        return [.. SpecDiff.Compare(ContractOf.Text(before), ContractOf.Text(text), CancellationToken.None)
            .Where(static change => change.Kind != "version")];
    }
}
