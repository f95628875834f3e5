using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>The emitted client over real HTTP: one call there and back.</summary>
public class EmittedClientTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets/{id}:
            put:
              operationId: SavePet
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '200': { description: Saved., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
        components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
        """;

    [Fact]
    public async Task A_call_goes_out_and_its_answer_comes_back()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"name":"Rex"}"""));
        var name = await EmittedClient.Of(Document).CallAsync(server, """return (await client.SavePetAsync("a b", new Pet { Name = "Max" })).Name;""");
        Assert.Equal("Rex", name);
        Assert.Equal("PUT /pets/a%20b HTTP/1.1", server.Request.Line);
        Assert.Equal("application/json", server.Request.Header("Content-Type"));
        Assert.Equal("""{"name":"Max"}""", server.Request.Text);
    }

    [Fact]
    public async Task An_answer_may_come_in_pieces()
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("application/json", Pieces()));
        Assert.Equal("Rex", await EmittedClient.Of(Document).CallAsync(server, """return (await client.SavePetAsync("1", new())).Name;"""));

        static async IAsyncEnumerable<byte[]> Pieces()
        {
            yield return "{\"name\":"u8.ToArray();
            await Task.Yield();
            yield return "\"Rex\"}"u8.ToArray();
        }
    }
}
