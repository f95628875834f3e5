using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Answers that no right server gives, and what becomes of them.</summary>
public class OddServerTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pet: { get: { operationId: GetPet, responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /file: { get: { operationId: GetFile, responses: { '200': { description: Bytes., content: { application/octet-stream: {} } } } } }
          /pets: { get: { operationId: ListPets, x-dcsgen-paging: { kind: linkHeader }, responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { type: string } } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string }, tags: { type: array, items: { type: string } }, any: {}, toys: { type: object, additionalProperties: { type: integer } } } }
        """;

    private const string Outcome = """
        try { return "read " + (await client.GetPetAsync()).Name; }
        catch (PetsApiException e) { return "PetsApiException " + (int)e.StatusCode + " " + ((JsonException?)e.InnerException)?.Path; }
        catch (HttpRequestException e) { return "HttpRequestException " + e.HttpRequestError; }
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    private static readonly ServerAnswer s_rex = ServerAnswer.Json("""{"name":"Rex"}""");

    [Theory]
    [InlineData("""{"name":"a","name":"b","tags":["x"],"tags":[]}""", "read b")]
    [InlineData("""{"toys":{"a":1,"a":2},"name":"b"}""", "read b")]
    [InlineData("{\"name\":\"a\u0000b\"}", "PetsApiException 200 $.name")]
    [InlineData("""{"any":{"name":"\ud800"},"name":"b"}""", "read b")]
    [InlineData("""{"toys":{"\ud800":1},"name":"b"}""", "PetsApiException 200 $.toys")]
    [InlineData("""{"name":"\ud800"}""", "PetsApiException 200 $.name")]
    public async Task Odd_JSON_is_read_or_is_an_error_with_its_path(string body, string outcome)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(outcome, await s_client.CallAsync(server, Outcome));
    }

    [Theory]
    [InlineData("{\"name\":\"?\"}", "PetsApiException 200 $.name")]
    [InlineData("{\"toys\":{\"?\":1}}", "PetsApiException 200 $.toys")]
    [InlineData("{\"?\":1,\"name\":\"b\"}", "read b")]
    public async Task Invalid_UTF_8_is_an_error_where_it_is_read(string body, string outcome)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(
            "application/json", [.. Encoding.UTF8.GetBytes(body).Select(static b => b == '?' ? (byte)0xFF : b)]));
        Assert.Equal(outcome, await s_client.CallAsync(server, Outcome));
    }

    [Theory]
    [InlineData("application/json; charset=nothing")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("application/json; charset=\"\"")]
    [InlineData("application/json; charset")]
    [InlineData("///; charset=x")]
    public async Task An_unknown_charset_is_taken_as_UTF_8(string type)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(type, """{"name":"Grüße"}"""u8.ToArray()));
        Assert.Equal("read Grüße", await s_client.CallAsync(server, Outcome));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"any\":")]
    public async Task Deep_nesting_is_an_error(string open)
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{\"any\":" + string.Concat(Enumerable.Repeat(open, 100_000))));
        Assert.StartsWith("PetsApiException 200 $.any", (string?)await s_client.CallAsync(server, Outcome), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Long", 100_000)]
    [InlineData("Set-Cookie", 100_000)]
    [InlineData("Content-Type", 100_000)]
    public async Task A_header_without_end_ends_at_the_limit_of_the_transport(string name, int length)
    {
        await using var server = new RecordingServer(s_rex.With(name, new string('x', length)));
        Assert.Equal("HttpRequestException ConfigurationLimitExceeded", await s_client.CallAsync(server, Outcome));
    }

    [Theory]
    [InlineData("Retry-After", "99999999999999999999")]
    [InlineData("Retry-After", "Fri, 31 Dec 999999 23:59:59 GMT")]
    [InlineData("Date", "never")]
    [InlineData("Content-Disposition", "attachment; filename*=x''%FF; filename=\"../../etc/passwd")]
    [InlineData("Set-Cookie", "a=b; Domain=other.example; Expires=Fri, 31 Dec 99999 23:59:59 GMT")]
    [InlineData("Content-Language", "\u00ff\u00fe")]
    [InlineData("Link", "<<<<;;;;rel=\"\\")]
    public async Task An_odd_header_does_no_harm(string name, string value)
    {
        await using var server = new RecordingServer(s_rex.With(name, value));
        Assert.Equal("read Rex", await s_client.CallAsync(server, Outcome));
    }

    [Fact]
    public async Task Interim_answers_are_passed_over()
    {
        await using var server = new RecordingServer(s_rex with { Before = string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n", 100)) });
        Assert.Equal("read Rex", await s_client.CallAsync(server, Outcome));
    }

    [Theory]
    [InlineData("</x>; rel=prev, ", "")]
    [InlineData("<", "")]
    [InlineData("</x>;;;;", "")]
    [InlineData("</x>; rel=\"a b c\"; ", "")]
    public async Task A_header_of_very_many_links_is_gone_through(string link, string names)
    {
        await using var server = new RecordingServer(ServerAnswer.Json("[]")
            .With("Link", string.Concat(Enumerable.Repeat(link, 100_000 / link.Length))));
        using var http = new HttpClient(new SocketsHttpHandler { MaxResponseHeadersLength = 128 }) { BaseAddress = server.Address };
        Assert.Equal(names, await s_client.CallAsync(http, "var names = \"\"; await foreach (var name in client.ListAllPetsAsync()) { names += name; } return names;"));
    }

    [Theory]
    [InlineData("attachment; filename=\"a\u0001b.txt\"")]
    [InlineData("attachment; filename=\"/etc/a.txt\"")]
    [InlineData("attachment; filename=\"..\\\\..\\\\a.txt\"")]
    [InlineData("attachment; filename*=UTF-8''%2Fetc%2Fa%00.txt")]
    [InlineData("attachment; filename*=UTF-8''a%E2%80%AEtxt.exe")]
    [InlineData("attachment; filename=\"..\"")]
    public async Task A_file_name_is_no_path_and_has_no_invisible_characters(string disposition)
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/octet-stream", [1])
            .With("Content-Disposition", disposition));
        var name = (string?)await s_client.CallAsync(server, "using var file = await client.GetFileAsync(); return file.FileName;");
        Assert.True(name is null || name.All(static c => c >= ' ' && c != '\u202E' && c is not ('/' or '\\')), name);
    }
}
