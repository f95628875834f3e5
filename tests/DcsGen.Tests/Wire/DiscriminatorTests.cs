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
}
