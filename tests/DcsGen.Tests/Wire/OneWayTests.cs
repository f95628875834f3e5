using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary><c>required</c> holds one way only for <c>readOnly</c> and <c>writeOnly</c> members.</summary>
public class OneWayTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /accounts: { post: { operationId: AddAccount, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } } }, responses: { '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } } } } } }
          /cards: { get: { operationId: GetCard, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Card' } } } } } } }
        components:
          schemas:
            Account:
              type: object
              required: [id, made, n, note, tags, links, owner, on, kind, login, pin]
              properties:
                id: { type: string, format: uuid, readOnly: true }
                made: { type: string, format: date-time, readOnly: true }
                n: { type: integer, readOnly: true }
                note: { type: string, readOnly: true }
                tags: { type: array, readOnly: true, items: { type: string } }
                links: { type: object, readOnly: true, additionalProperties: { type: string } }
                owner: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Card' }] }
                on: { type: boolean, readOnly: true }
                kind: { type: string, enum: [a], readOnly: true }
                login: { type: string }
                pin: { type: string, writeOnly: true }
            Card: { type: object, required: [name, code], properties: { name: { type: string }, code: { type: integer, writeOnly: true } } }
        """;

    private const string Answer = """
        {"id":"7d444840-9dc0-11d1-b245-5ffdce74fad2","made":"2024-01-02T03:04:05Z","n":3,"note":"x","tags":["a"],"links":{"a":"b"},"owner":{"name":"o"},"on":true,"kind":"a","login":"me"}
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Fact]
    public async Task Read_only_members_that_are_not_set_are_not_sent_and_write_only_ones_are_not_demanded()
    {
        await using var server = new RecordingServer(ServerAnswer.Json(Answer, 201));
        Assert.Equal("3 x a b o True a me ", await s_client.CallAsync(server, """
            var made = await client.AddAccountAsync(new Account { Login = "me", Pin = "1234" });
            return $"{made.N} {made.Note} {made.Tags[0]} {made.Links["a"]} {made.Owner.Name} {made.On} {made.Kind} {made.Login} {made.Pin}";
            """));
        Assert.Equal("""{"login":"me","pin":"1234"}""", server.Request.Text);
    }

    [Fact]
    public async Task What_came_is_written_again()
    {
        await using var server = new RecordingServer(ServerAnswer.Json(Answer, 201));
        Assert.Equal(Answer.Trim(), await s_client.CallAsync(server, """
            var made = await client.AddAccountAsync(new Account { Login = "me", Pin = "1234" });
            return JsonSerializer.Serialize(made);
            """));
    }

    [Fact]
    public async Task An_unset_read_only_member_has_the_value_that_nothing_has()
    {
        await using var server = new RecordingServer();
        Assert.Equal("True 0 True True", await s_client.CallAsync(server, """
            var account = new Account { Login = "me", Pin = "1234" };
            return $"{account.Id == Guid.Empty} {account.N} {account.Tags.Count == 0 && account.Links.Count == 0 && account.Note == ""} {account == new Account { Login = "me", Pin = "1234" }}";
            """));
    }

    [Fact]
    public async Task An_answer_without_a_required_read_only_member_is_an_error()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{}", 201));
        Assert.Contains("Account: required property 'id' is missing or null", (string)(await s_client.CallAsync(
            server, """try { await client.AddAccountAsync(new Account { Login = "me", Pin = "1234" }); } catch (PetsApiException e) { return e.Message; }"""))!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_only_member_of_what_is_never_sent_is_null()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"name":"n"}"""));
        Assert.Equal(true, await s_client.CallAsync(server, "return (await client.GetCardAsync()).Code is null;"));
    }
}
