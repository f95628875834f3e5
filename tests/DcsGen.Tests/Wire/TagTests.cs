using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>The values of discriminators: which there are, which is kept, and that none is sent that is false.</summary>
public class TagTests
{
    private const string Paths = """
        info: { title: Pets, version: '1' }
        paths:
          /pet: { post: { operationId: SwapPet, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        components:
          schemas:
        """;

    /// <summary>As AutoRest describes values: OpenAPI 2.0 has no mapping.</summary>
    private const string AutoRest = """
        swagger: '2.0'
        info: { title: Pets, version: '1' }
        paths:
          /pet: { post: { operationId: SwapPet, parameters: [{ name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }], responses: { '200': { description: Fine., schema: { $ref: '#/definitions/Pet' } } } } }
        definitions:
          Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
          Cat: { x-ms-discriminator-value: Acme.Cat, allOf: [{ $ref: '#/definitions/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
        """;

    [Fact]
    public async Task A_component_has_the_value_of_its_extension()
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(request.Text));
        Assert.Equal(7L, await EmittedClient.Of(AutoRest).CallAsync(server, "return ((Cat)await client.SwapPetAsync(new Cat { Lives = 7 })).Lives;"));
        Assert.Equal("""{"kind":"Acme.Cat","lives":7}""", server.Request.Text);
    }

    [Fact]
    public async Task A_base_record_sends_no_value_that_is_false()
    {
        await using var server = new RecordingServer(static _ => ServerAnswer.Json("""{"kind":"?"}"""));
        Assert.Equal("?", await EmittedClient.Of(AutoRest).CallAsync(server, "return (await client.SwapPetAsync(new Pet { Name = \"n\" })).Kind;"));
        Assert.Equal("""{"name":"n"}""", server.Request.Text);
    }

    private const string Families = $$"""
        openapi: 3.0.3
        {{Paths}}
            Pet: { type: object, discriminator: { propertyName: kind, mapping: { pet: '#/components/schemas/Pet', cat: '#/components/schemas/Cat', tom: '#/components/schemas/Cat' } }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
        """;

    private const string Unions = $$"""
        openapi: 3.0.3
        {{Paths}}
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', tom: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { barks: { type: boolean } } }
        """;

    [Theory]
    [InlineData(Families, "cat")]
    [InlineData(Families, "tom")]
    [InlineData(Unions, "cat")]
    [InlineData(Unions, "tom")]
    public async Task Each_of_several_values_of_a_schema_is_read_and_sent_back(string document, string kind)
    {
        var json = $$"""{"kind":"{{kind}}","lives":9}""";
        await using var server = new RecordingServer(_ => ServerAnswer.Json(json));
        Assert.Equal($"Cat {json}", await EmittedClient.Of(document).CallAsync(server, $$"""
            var pet = await client.SwapPetAsync({{(document == Unions ? "new(new Cat())" : "new Cat()")}});
            return {{(document == Unions ? "pet.Value" : "pet")}}.GetType().Name + " " + JsonSerializer.Serialize(pet);
            """));
    }

    [Theory]
    [InlineData(Families, "new Pet()", """{"kind":"pet"}""")]
    [InlineData(Families, "new Cat { Lives = 1 }", """{"kind":"cat","lives":1}""")]
    [InlineData(Unions, "new(new Cat { Lives = 1 })", """{"kind":"cat","lives":1}""")]
    [InlineData(Unions, "new(new Dog { Barks = true })", """{"kind":"dog","barks":true}""")]
    [InlineData(Unions, "new(new Cat { Kind = \"tom\" })", """{"kind":"tom"}""")]
    public async Task The_first_value_is_sent_when_none_is_set(string document, string pet, string json)
    {
        await using var server = new RecordingServer(static _ => ServerAnswer.Json("""{"kind":"cat"}"""));
        await EmittedClient.Of(document).CallAsync(server, $"await client.SwapPetAsync({pet});");
        Assert.Equal(json, server.Request.Text);
    }

    private const string Booleans = $$"""
        openapi: 3.0.3
        {{Paths}}
            Pet: { oneOf: [{ $ref: '#/components/schemas/Tame' }, { $ref: '#/components/schemas/Wild' }], discriminator: { propertyName: tame, mapping: { 'true': '#/components/schemas/Tame', 'false': '#/components/schemas/Wild' } } }
            Tame: { type: object, properties: { name: { type: string }, tame: { type: boolean } } }
            Wild: { type: object, properties: { prey: { type: string }, tame: { type: boolean } } }
        """;

    private const string BooleanConstants = $$"""
        openapi: 3.1.0
        {{Paths}}
            Pet: { oneOf: [{ $ref: '#/components/schemas/Tame' }, { $ref: '#/components/schemas/Wild' }] }
            Tame: { type: object, required: [tame], properties: { name: { type: string }, tame: { const: true } } }
            Wild: { type: object, required: [tame], properties: { prey: { type: string }, tame: { const: false } } }
        """;

    [Theory]
    [InlineData(Booleans, "new(new Wild { Prey = \"hare\" })", """{"tame":false,"prey":"hare"}""")]
    [InlineData(Booleans, "new(new Tame { Name = \"n\" })", """{"tame":true,"name":"n"}""")]
    [InlineData(BooleanConstants, "new(new Wild { Prey = \"hare\", Tame = false })", """{"tame":false,"prey":"hare"}""")]
    public async Task A_value_may_be_a_boolean(string document, string pet, string json)
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(request.Text));
        Assert.Equal(true, await EmittedClient.Of(document).CallAsync(server, $"Pet sent = {pet}; return (await client.SwapPetAsync(sent)).Value.GetType() == sent.Value.GetType();"));
        Assert.Equal(json, server.Request.Text);
    }
}
