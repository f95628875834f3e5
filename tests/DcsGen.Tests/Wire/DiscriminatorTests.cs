using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>The discriminator goes first on the wire, with the value that means the variant, as text or as a number.</summary>
public class DiscriminatorTests
{
    private const string Families = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /shape: { post: { operationId: SendShape, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } }, responses: { '204': { description: Fine. } } } }
          /paper: { post: { operationId: SendPaper, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Paper' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Paper' } } } } } } }
        components:
          schemas:
            Shape: { type: object, required: [kind], discriminator: { propertyName: kind, mapping: { square: '#/components/schemas/Square' } }, properties: { name: { type: string }, kind: { type: string } } }
            Square: { allOf: [{ $ref: '#/components/schemas/Shape' }, { type: object, properties: { side: { type: number } } }] }
            Paper: { type: object, required: [t], properties: { n: { type: string }, t: { type: integer } }, discriminator: { propertyName: t, mapping: { '1': '#/components/schemas/Letter', '2': '#/components/schemas/Bill' } } }
            Letter: { allOf: [{ $ref: '#/components/schemas/Paper' }, { type: object, properties: { a: { type: string } } }] }
            Bill: { allOf: [{ $ref: '#/components/schemas/Paper' }, { type: object, properties: { b: { type: string } } }] }
        """;

    [Fact]
    public async Task A_derived_record_has_its_tag_first()
    {
        await using var server = new RecordingServer();
        await EmittedClient.Of(Families).CallAsync(server, "await client.SendShapeAsync(new Square { Name = \"n\", Side = 2 });");
        Assert.Equal("""{"kind":"square","name":"n","side":2}""", server.Request.Text);
    }

    [Fact]
    public async Task An_integer_tag_is_written_as_it_is_read()
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(request.Text));
        Assert.Equal("Bill x", await EmittedClient.Of(Families).CallAsync(
            server, "var paper = await client.SendPaperAsync(new Bill { B = \"x\", N = \"n\" }); return paper.GetType().Name + \" \" + ((Bill)paper).B;"));
        Assert.Equal("""{"t":2,"n":"n","b":"x"}""", server.Request.Text);
    }

    /// <summary>As ASP.NET Core 10 describes a polymorphic type: the variants do not require the discriminator.</summary>
    private const string Unions = """
        openapi: 3.1.1
        info: { title: Pets, version: '1' }
        paths:
          /shape: { post: { operationId: SendShape, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } } } } }
        components:
          schemas:
            Shape: { type: object, required: [$type], anyOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Blob' }, { $ref: '#/components/schemas/Dot' }], discriminator: { propertyName: $type, mapping: { circle: '#/components/schemas/Circle', blob: '#/components/schemas/Blob', '3': '#/components/schemas/Dot' } } }
            Circle: { type: object, properties: { radius: { type: number }, $type: { type: string, enum: [circle] } } }
            Blob: { type: object, properties: { name: { type: string }, $type: { type: string } } }
            Dot: { type: object, properties: { size: { type: integer }, $type: { type: integer, enum: [3] } } }
        """;

    [Theory]
    [InlineData("new Circle { Radius = 2 }", """{"$type":"circle","radius":2}""")]
    [InlineData("new Blob { Name = \"b\" }", """{"$type":"blob","name":"b"}""")]
    [InlineData("new Dot { Size = 1 }", """{"$type":3,"size":1}""")]
    public async Task A_union_writes_the_tag_that_a_variant_does_not_say(string variant, string json)
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(request.Text));
        Assert.Equal(true, await EmittedClient.Of(Unions).CallAsync(server, $"var shape = {variant}; return (await client.SendShapeAsync(new(shape))).Value.GetType() == shape.GetType();"));
        Assert.Equal(json, server.Request.Text);
    }

    [Fact]
    public async Task A_tag_that_is_set_stays()
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(request.Text));
        await EmittedClient.Of(Unions).CallAsync(server, "await client.SendShapeAsync(new(new Blob { Type = \"other\" }));");
        Assert.Equal("""{"$type":"other"}""", server.Request.Text);
    }
}
