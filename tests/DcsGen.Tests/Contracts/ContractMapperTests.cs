using DcsGen.Contracts;
using DcsGen.CSharp;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Contracts;

public class ContractMapperTests
{
    private const string Document =
        """
        openapi: 3.1.0
        info: { title: Pets, version: 1.2.0 }
        servers: [{ url: 'https://{region}.example.com/', variables: { region: { default: eu } } }]
        security: [{ key: [] }, {}]
        paths:
          /pets/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            get:
              operationId: getPet
              parameters:
                - { name: limit, in: query, schema: { type: integer, format: int32, minimum: 1, maximum: 1000, default: 10 } }
                - { name: Accept, in: header, schema: { type: string } }
              responses:
                '200':
                  description: ok
                  headers: { X-Left: { schema: { type: integer } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
                4XX: { description: no }
              x-rate: 5
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          schemas:
            Named: { type: object, required: [name], properties: { name: { type: string, maxLength: 10 } } }
            Pet:
              allOf:
                - $ref: '#/components/schemas/Named'
                - type: object
                  properties:
                    kind: { type: string, enum: [cat, dog] }
                    mother: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] }
                    born: { type: [string, 'null'], format: date, readOnly: true }
                    tag: { allOf: [{ $ref: '#/components/schemas/Named' }], description: A tag. }
                    other: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/Named' }] }
        """;

    private readonly Contract _contract = ContractOf.Text(Document);

    [Fact]
    public void An_operation_has_its_parameters_and_their_members()
    {
        var operation = Assert.Single(_contract.Operations);
        Assert.Equal(
            ("GET", "/pets/{id}", "getPet", "GetPet"),
            (operation.HttpMethod, operation.Path, operation.OperationId, Assert.Single(operation.Methods).Name));
        Assert.Equal(["id", "limit"], operation.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["id", "GetPetOptions.Limit"], operation.Parameters.Select(parameter => parameter.Member));
        var limit = operation.Parameters[1].Schema;
        Assert.Equal(("1", "1000", "10"), (limit.Shape.Bounds.Minimum, limit.Shape.Bounds.Maximum, limit.Default));
        Assert.Equal(["key", ""], operation.Security.Select(static one => one.Text));
        Assert.Equal("5", operation.Rest["x-rate"]);
    }

    [Fact]
    public void A_response_has_its_contents_and_headers()
    {
        var responses = _contract.Operations[0].Responses;
        Assert.Equal([("200", true), ("4XX", false)], responses.Select(response => (response.Status, response.IsSuccess)));
        Assert.Equal("X-Left", Assert.Single(responses[0].Headers).Name);
        Assert.Equal("Pet", Assert.Single(responses[0].Contents).Schema.Shape.Component);
    }

    [Fact]
    public void An_allOf_is_merged_and_each_property_has_its_pointer()
    {
        var pet = Component("Pet");
        Assert.Equal(["name", "kind", "mother", "born", "tag", "other"], pet.Properties.Select(property => property.Name));
        Assert.Equal(
            ("/components/schemas/Named/properties/name", true, "Pet.Name"),
            (pet.Properties[0].Pointer, pet.Properties[0].IsRequired, pet.Properties[0].Member));
        Assert.Equal([("cat", "Cat"), ("dog", "Dog")], pet.Properties[1].Schema.Shape.Values!.Select(value => (value.Text, value.Name)));
        Assert.True(pet.Properties[3].Schema is { IsNullable: true, IsReadOnly: true });
        Assert.True(pet.Properties[3].Schema.Shape is { Format: "date", Type: ScalarType { Scalar: Scalar.Date } });
    }

    [Fact]
    public void One_variant_and_null_are_that_variant()
    {
        var pet = Component("Pet");
        Assert.Same(pet, pet.Properties[2].Schema.Shape);
        Assert.True(pet.Properties[2].Schema.IsNullable);
    }

    [Fact]
    public void An_allOf_of_one_schema_is_that_schema()
    {
        var tag = Component("Pet").Properties[4].Schema;
        Assert.Same(Component("Named"), tag.Shape);
        Assert.Equal("A tag.", tag.Documentation);
    }

    [Fact]
    public void A_oneOf_has_its_variants()
    {
        var other = Component("Pet").Properties[5].Schema.Shape;
        Assert.Equal([JsonKinds.Integer, JsonKinds.Object], other.Variants.Select(variant => variant.Schema.Shape.Kinds));
        Assert.Equal("PetOther", (other.Type as NamedType)?.Name.Text);
    }

    [Fact]
    public void Descendants_are_the_variants_of_their_base()
    {
        var contract = ContractOf.Text(
            """
            openapi: 3.0.3
            info: { title: t, version: '1' }
            paths: {}
            components:
              schemas:
                Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            """);
        var variant = Assert.Single(contract.Components[0].Value.Variants);
        Assert.Equal(("Cat", "c"), (variant.Schema.Shape.Component, Assert.Single(variant.Tags)));
        Assert.Equal(["Pet.Kind", "Cat.Lives"], contract.Components[1].Value.Properties.Select(property => property.Member));
    }

    [Fact]
    public void Positions_are_those_of_the_text()
    {
        var positions = _contract.Positions.Find(["/paths/~1pets~1{id}/get", "/components/schemas/Named"]);
        var lines = Document.Split('\n');
        Assert.Equal(["get:", "Named:"], positions.Select(position => lines[position.Line][position.Column..].Split(' ')[0].Trim()));
    }

    [Fact]
    public void A_schema_that_consists_of_itself_ends()
    {
        var contract = ContractOf.Text(
            """
            openapi: 3.1.0
            info: { title: t, version: '1' }
            paths: {}
            components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }] }, B: { type: object, properties: { c: { allOf: [{ $ref: '#/components/schemas/B/properties/c' }] } } } } }
            """);

        // The target of the third reference is a component, too.
        Assert.Equal(["A", "B", "b_c"], contract.Components.Select(component => component.Key));
    }

    private SchemaShape Component(string key) => _contract.Components.First(component => component.Key == key).Value;
}
