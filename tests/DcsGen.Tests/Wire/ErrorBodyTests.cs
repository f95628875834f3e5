using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>The body of an error reaches the message, whatever its shape and its <c>Content-Type</c>, without an extension in the
/// document.</summary>
public class ErrorBodyTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pet: { get: { operationId: GetPet, responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, '4XX': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } }, text/plain: { schema: { type: string } } } } } } }
          /events: { get: { operationId: Listen, responses: { '200': { description: Events., content: { text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { age: { type: integer } } }
            Problem: { type: object, required: [error], properties: { error: { type: string } } }
        """;

    private const string Call = "try { await client.GetPetAsync(); } catch (PetsApiException e) { return e.Message; }";
    private const string Listen = "try { await foreach (var item in client.ListenAsync()) { } } catch (PetsApiException e) { return e.Message; }";

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData("application/json", """{"error":"There is no such pet."}""", "There is no such pet.")]
    [InlineData("application/json", """{"error":{"message":"There is no such pet."}}""", "There is no such pet.")]
    [InlineData("application/json", "\"There is no such pet.\"", "There is no such pet.")]
    [InlineData("text/plain", """{"error":"There is no such pet."}""", "There is no such pet.")]
    [InlineData("text/plain", "There is no\r\nsuch pet.\n", "There is no such pet.")]
    [InlineData("application/json", "There is no such pet.", "There is no such pet.")]
    public async Task The_reason_is_in_the_message(string contentType, string body, string message)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(contentType, Encoding.UTF8.GetBytes(body), 404));
        Assert.Equal("GetPet: 404 NotFound: " + message, await s_client.CallAsync(server, Call));
    }

    [Fact]
    public Task Bytes_are_not_in_the_message() => IsNotInTheMessageAsync([0x89, 0x50, 0x00, 0xFF]);

    [Fact]
    public Task A_page_for_browsers_is_not_in_the_message() => IsNotInTheMessageAsync("<h1>Bad gateway</h1>"u8.ToArray());

    private static async Task IsNotInTheMessageAsync(byte[] body)
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/octet-stream", body, 404));
        Assert.StartsWith(
            "GetPet: 404 NotFound: the body is not what the document says: ",
            (string)(await s_client.CallAsync(server, Call))!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_error_is_typed_whatever_its_media_type()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("text/plain", """{"error":"Gone."}"""u8.ToArray(), 404));
        Assert.Equal("Gone.", await s_client.CallAsync(server, "try { await client.GetPetAsync(); } catch (PetsApiException<Problem> e) { return e.Error.Error; }"));
    }

    [Fact]
    public async Task Of_a_success_that_is_not_JSON_the_message_says_where()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("text/plain", "Log in."u8.ToArray()));
        var message = (string)(await s_client.CallAsync(server, Call))!;
        Assert.StartsWith(
            "GetPet: 200 OK: the operation succeeded, but the body is not what the document says: 'L' is an invalid start of a value",
            message,
            StringComparison.Ordinal);
        Assert.EndsWith("(at $)", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", """{"error":"The key is not valid."}""", "Listen: 200 OK: the body is not what the document says: an event stream was expected, application/json came: The key is not valid.")]
    [InlineData("application/problem+json", "{}", "Listen: 200 OK: the body is not what the document says: an event stream was expected, application/problem+json came")]
    [InlineData("text/html", "<h1>Log in</h1>", "Listen: 200 OK: the body is not what the document says: an event stream was expected, text/html came")]
    public async Task JSON_in_place_of_an_event_stream_is_an_error(string contentType, string body, string message)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(contentType, Encoding.UTF8.GetBytes(body)));
        Assert.Equal(message, await s_client.CallAsync(server, Listen));
    }

    [Theory]
    [InlineData("text/event-stream; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    public async Task Events_are_read_under_any_other_media_type(string contentType)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(contentType, "data: {\"age\":3}\n\n"u8.ToArray()));
        Assert.Equal(3L, await s_client.CallAsync(server, "await foreach (var item in client.ListenAsync()) { return (long)item.Data.Age!; }"));
    }
}
