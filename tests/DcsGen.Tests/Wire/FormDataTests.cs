using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>OpenAPI 2.0: parameters in <c>formData</c>.</summary>
public class FormDataTests
{
    private const string Document = """
        swagger: '2.0'
        info: { title: Pets, version: '1' }
        host: pets.example
        paths:
          /form:
            post:
              operationId: Form
              consumes: [application/x-www-form-urlencoded]
              parameters:
                - { name: name, in: formData, type: string, required: true }
                - { name: csv, in: formData, type: array, items: { type: string } }
                - { name: multi, in: formData, type: array, items: { type: string }, collectionFormat: multi }
                - { name: pipes, in: formData, type: array, items: { type: string }, collectionFormat: pipes }
              responses: { 204: { description: Fine. } }
          /file:
            post:
              operationId: File
              consumes: [multipart/form-data]
              parameters: [{ name: photo, in: formData, type: file, required: true }, { name: name, in: formData, type: string }]
              responses: { 204: { description: Fine. } }
        """;

    // Swashbuckle describes the form of a minimal API so: a record in a field, whose members are the fields.
    [Fact]
    public async Task The_lists_of_an_exploded_record_are_fields_of_their_own_name()
    {
        var client = EmittedClient.Of("""
            openapi: 3.0.4
            info: { title: Pets, version: '1' }
            paths: { /form: { post: { operationId: Form, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }, encoding: { pet: { style: form } } } } }, responses: { 204: { description: Fine. } } } } }
            components: { schemas: { Pet: { type: object, properties: { name: { type: string }, tags: { type: array, items: { type: string } } } } } }
            """);
        await using var server = new RecordingServer();
        await client.CallAsync(server, "await client.FormAsync(new() { Pet = new() { Name = \"x\", Tags = [\"a\", \"b,c\"] } });");
        Assert.Equal("name=x&tags=a&tags=b%2Cc", server.Request.Text);
    }

    [Fact]
    public async Task A_collectionFormat_says_how_an_array_is_written()
    {
        await using var server = new RecordingServer();
        await EmittedClient.Of(Document).CallAsync(
            server, "await client.FormAsync(new() { Name = \"x\", Csv = [\"a\", \"b\"], Multi = [\"a\", \"b\"], Pipes = [\"a\", \"b\"] });");
        Assert.Equal("name=x&csv=a%2Cb&multi=a&multi=b&pipes=a%7Cb", server.Request.Text);
    }

    [Fact]
    public async Task A_file_is_a_part()
    {
        await using var server = new RecordingServer();
        await EmittedClient.Of(Document).CallAsync(server, "await client.FileAsync(new() { Photo = new(new MemoryStream([65]), \"a.png\"), Name = \"x\" });");
        Assert.Contains("name=\"photo\"; filename=\"a.png\"\r\n\r\nA\r\n", server.Request.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"name\"\r\n\r\nx\r\n", server.Request.Text, StringComparison.Ordinal);
    }
}
