using DcsGen.Review;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>A change is found once, with all operations that it affects.</summary>
public class WalkTests
{
    [Fact]
    public void A_schema_of_requests_and_responses_has_one_finding_with_the_worse_verdict()
    {
        const string Schema = "Pet: { type: object, properties: { name: { type: string }, owner: { type: string } } }";
        var change = Assert.Single(Compare(Schema, Schema.Replace("name: { type: string }", "name: { type: string, readOnly: false }, age: { type: integer }", StringComparison.Ordinal)));
        Assert.Equal(("DCS2024", Verdict.Safe), (change.Id, change.Wire));
        Assert.Equal("request and response property 'age' of Pet is added (Pet.Age)", change.Text.ToString());
        Assert.Equal(["getPet", "putPet"], change.Operations);

        // A request without the property is rejected; in a response the property is only guaranteed.
        change = Compare(Schema, Schema.Replace("type: object,", "type: object, required: [name],", StringComparison.Ordinal))[0];
        Assert.Equal(("DCS2026", Verdict.Break), (change.Id, change.Wire));
    }

    [Fact]
    public void Cyclic_schemas_are_compared()
    {
        const string Schema = "Pet: { type: object, properties: { mother: { $ref: '#/components/schemas/Pet' }, friends: { type: array, items: { $ref: '#/components/schemas/Friend' } } } }\n    Friend: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' }, since: { type: string } } }";
        Assert.Empty(Compare(Schema, Schema));
        var changes = Compare(
            Schema, Schema.Replace("since: { type: string }", "since: { type: string, format: date }", StringComparison.Ordinal));
        Assert.Equal(["getPet", "putPet"], Assert.Single(changes, static change => change.Id == "DCS2013").Operations);
    }

    [Fact]
    public void A_chain_of_many_schemas_is_walked()
    {
        const int Length = 2000;
        var chain = string.Join("\n    ", Enumerable.Range(1, Length).Select(static i => $"C{i}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/C{i + 1}' }} }} }}"));
        var schema = $"Pet: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/C1' }} }} }}\n    {chain}\n    C{Length + 1}: {{ type: object, properties: {{ last: {{ type: string }} }} }}";
        var changes = Compare(schema, schema.Replace("last: { type: string }", "last: { type: boolean }", StringComparison.Ordinal));
        Assert.Equal(["getPet", "putPet"], Assert.Single(changes, static change => change.Id == "DCS2013").Operations);
    }

    [Fact]
    public void A_parameter_that_operations_share_changes_once()
    {
        var changes = SpecDiff.Compare(
            ContractOf.Text(Document("Pet: { type: object }")),
            ContractOf.Text(Document("Pet: { type: object }").Replace("maximum: 10", "maximum: 5", StringComparison.Ordinal)),
            CancellationToken.None);
        var change = Assert.Single(changes, static change => change.Id == "DCS2017");
        Assert.Equal(["getPet", "putPet"], change.Operations);
        Assert.Equal("maximum of query parameter 'limit' (Limit) changed from 10 to 5 (GetPetOptions.Limit)", change.Text.ToString());
        Assert.Equal("parameters/Limit query limit: 10 -> 5", change.Subject);
        Assert.Equal("/components/parameters/Limit/schema/maximum", change.NewPointer);
    }

    [Fact]
    public void A_schema_that_no_operation_uses_is_safe_on_the_wire()
    {
        const string Schema = "Pet: { type: object }\n    Other: { type: object, properties: { name: { type: string } } }";
        var change = Compare(Schema, Schema.Replace("name:", "title:", StringComparison.Ordinal))[0];
        Assert.Equal(("DCS2028", Verdict.Safe, Verdict.Break), (change.Id, change.Wire, change.CSharp));
        Assert.Equal("property 'name' of Other is removed (Other.Name)", change.Text.ToString());
        Assert.Empty(change.Operations);
    }

    [Fact]
    public void A_place_that_uses_a_different_schema_has_one_finding_with_the_worst_difference()
    {
        const string Schema = "Pet: { type: object, properties: { home: { $ref: '#/components/schemas/House' } } }\n    House: { type: object, required: [rooms], properties: { rooms: { type: integer } } }\n    Tent: { type: object, properties: { size: { type: integer } } }";
        var changes = Compare(Schema, Schema.Replace("schemas/House", "schemas/Tent", StringComparison.Ordinal));
        var change = Assert.Single(changes, static change => change.Kind == "replaced");
        Assert.Equal("request and response property 'home' of Pet uses Tent instead of House (response property 'rooms' of House is removed (House.Rooms)) (Pet.Home)", change.Text.ToString());
        Assert.Equal((Verdict.Break, Verdict.Break), (change.Wire, change.CSharp));
    }

    [Fact]
    public void A_pair_of_schemas_is_compared_once()
    {
        // Every schema refers to every other: comparing a pair once for each path to it would not end.
        const int Schemas = 60;
        string Text(string type) =>
            "Pet: { $ref: '#/components/schemas/S0' }\n    " + string.Join("\n    ", Enumerable.Range(0, Schemas).Select(i =>
                $"S{i}: {{ type: object, properties: {{ own: {{ type: {type} }}, {string.Join(", ", Enumerable.Range(0, Schemas).Select(static j => $"p{j}: {{ $ref: '#/components/schemas/S{j}' }}"))} }} }}"));
        Assert.Equal(
            Schemas, Compare(Text("string"), Text("boolean")).Count(static change => change is { Id: "DCS2013", Operations.Count: 2 }));
    }

    private static IReadOnlyList<SpecChange> Compare(string previous, string current) =>
        SpecDiff.Compare(ContractOf.Text(Document(previous)), ContractOf.Text(Document(current)), CancellationToken.None);

    private static string Document(string schemas) =>
        $$"""
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pet:
            parameters: [{ $ref: '#/components/parameters/Limit' }]
            get: { operationId: getPet, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            put: { operationId: putPet, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: ok } } }
        components:
          parameters: { Limit: { name: limit, in: query, schema: { type: integer, maximum: 10 } } }
          schemas:
            {{schemas}}
        """;
}
