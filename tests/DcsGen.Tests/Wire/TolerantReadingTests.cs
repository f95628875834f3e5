using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Answers that lack what the document requires, read strictly and tolerantly.</summary>
public class TolerantReadingTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pet: { post: { operationId: AddPet, responses: { '201': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, default: { description: An error., content: { application/json: { schema: { $ref: '#/components/schemas/Fault' } } } } } } }
          /pets: { get: { operationId: ListPets, responses: { '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
          /name: { get: { operationId: GetName, responses: { '200': { description: The name., content: { application/json: { schema: { type: string } } } } } } }
          /count: { get: { operationId: CountPets, responses: { '200': { description: How many., content: { application/json: { schema: { type: integer } } } } } } }
          /either: { get: { operationId: GetEither, responses: { '200': { description: One., content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Fault' }] } } } } } } }
        components:
          schemas:
            Pet: { type: object, required: [id, name, tags, toys, home], properties: { id: { type: integer }, name: { type: string }, tags: { type: array, items: { type: string } }, toys: { type: object, additionalProperties: { type: array, items: { type: string } } }, home: { $ref: '#/components/schemas/Home' } } }
            Home: { type: object, required: [a/b], properties: { a/b: { type: boolean } } }
            Fault: { type: object, required: [code], properties: { code: { type: string }, message: { type: string } } }
        """;

    private const string Tolerant = "client = new PetsClient(http, new() { Reading = PetsReading.Tolerant });\n";

    private const string Full = """{"id":7,"name":"a","tags":[],"toys":{},"home":{"a/b":true}}""";

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData(Full, "")]
    [InlineData("{}", "/id /name /tags /toys /home")]
    [InlineData("""{"id":null,"name":null,"tags":null,"toys":null,"home":null}""", "/id /name /tags /toys /home")]
    [InlineData("""{"id":7,"name":"a","tags":[],"toys":{"x~":null,"y":["z"]},"home":{}}""", "/toys/x~0 /home/a~1b")]
    public async Task A_tolerant_client_gives_what_came_and_names_what_did_not(string body, string missing)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, 201));
        Assert.Equal(missing, await s_client.CallAsync(server, Tolerant + """
            var response = await client.AddPetWithResponseAsync();
            var pet = response.Value;
            if (pet.Tags is null || pet.Toys is null) { return "a list or a map is null"; }
            return string.Join(' ', response.MissingValues);
            """));
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("a", "a")]
    [InlineData("""{"name": "a"}""", """{"name": "a"}""")]
    [InlineData("7", "7")]
    public async Task A_string_that_comes_as_other_JSON_is_its_text(string body, string value)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(value, await s_client.CallAsync(server, Tolerant + "return await client.GetNameAsync();"));
    }

    [Theory]
    [InlineData("null", "0 ''")]
    [InlineData("", "0 ''")]
    [InlineData("[" + Full + "]", "1")]
    [InlineData("[" + Full + """,{"id":1,"name":"b","tags":null,"toys":{},"home":{"a/b":false}},{}]""", "3 '/1/tags' '/2/id' '/2/name' '/2/tags' '/2/toys' '/2/home'")]
    public async Task A_list_that_is_null_or_did_not_come_is_empty(string body, string outcome)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(outcome, await s_client.CallAsync(server, Tolerant + """
            var response = await client.ListPetsWithResponseAsync();
            return string.Join(' ', [response.Value.Count.ToString(), .. response.MissingValues.Select(pointer => $"'{pointer}'")]);
            """));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_record_that_is_null_or_did_not_come_is_null_and_named(string body)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, 201));
        Assert.Equal("Created True 1", await s_client.CallAsync(server, Tolerant + """
            var response = await client.AddPetWithResponseAsync();
            return $"{response.StatusCode} {response.Value is null} {response.MissingValues.Count(pointer => pointer.Length == 0)}";
            """));
    }

    [Theory]
    [InlineData("AddPet", 201, "{}")]
    [InlineData("AddPet", 201, "")]
    [InlineData("ListPets", 200, "null")]
    [InlineData("CountPets", 200, "null")]
    public async Task A_strict_client_says_that_the_operation_succeeded_and_how_to_get_what_came(string operation, int status, string body)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, status));
        var message = (string?)await s_client.CallAsync(server, $$"""
            try { await client.{{operation}}Async(); return ""; }
            catch (PetsApiException e) when (e.IsSuccessStatusCode) { return e.Message; }
            """);
        Assert.StartsWith($"{operation}: {status} ", message, StringComparison.Ordinal);
        Assert.Contains(": the operation succeeded, but the body is not what the document says: ", message, StringComparison.Ordinal);
        Assert.EndsWith(". Reading = PetsReading.Tolerant in the client's options gives what is there", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AddPet", 201, """{"id":"seven"}""")]
    [InlineData("ListPets", 200, "[null]")]
    [InlineData("ListPets", 200, "[7]")]
    [InlineData("CountPets", 200, "\"7\"")]
    [InlineData("CountPets", 200, "7 8")]
    public async Task A_value_of_the_wrong_type_is_an_error_for_a_tolerant_client_too(string operation, int status, string body)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, status));
        var error = (string?)await s_client.CallAsync(server, Tolerant + $$"""
            try { await client.{{operation}}Async(); return null; }
            catch (PetsApiException e) when (e.IsSuccessStatusCode) { return e.Message; }
            """);
        Assert.Contains("the operation succeeded, but", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Tolerant", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_body_is_read_as_tolerantly()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"message":"full"}""", 507));
        Assert.Equal("AddPet: 507 InsufficientStorage: full /code", await s_client.CallAsync(server, Tolerant + """
            try { await client.AddPetAsync(); return null; }
            catch (PetsApiException<Fault> e) { return e.Message + " " + string.Join(' ', e.MissingValues); }
            """));
    }

    [Fact]
    public async Task A_variant_that_lacks_a_required_member_is_not_guessed()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"id":7,"name":"a"}"""));
        Assert.Equal("""{"id":7,"name":"a"}""", await s_client.CallAsync(
            server, Tolerant + "return JsonSerializer.Serialize(await client.GetEitherAsync());"));
    }

    [Fact]
    public async Task The_public_converters_stay_strict_after_a_tolerant_read()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{}", 201));
        Assert.Contains("'id' is missing", (string?)await s_client.CallAsync(server, Tolerant + """
            await client.AddPetAsync();
            try { JsonSerializer.Deserialize<Pet>("{}"); return null; } catch (JsonException e) { return e.Message; }
            """), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_after_a_success_does_not_look_like_a_call_that_failed()
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("application/json", Half(), 201));
        Assert.Equal(
            "Created AddPet: 201 Created: the operation succeeded, but the body did not come whole: The answer broke off while its body was read",
            await s_client.CallAsync(server, """
                try { await client.AddPetAsync(); return null; }
                catch (HttpRequestException e) { return e.StatusCode + " " + string.Join(':', e.Message.Split(':')[..4]); }
                """));

        static async IAsyncEnumerable<byte[]> Half()
        {
            yield return "{\"id\":"u8.ToArray();
            await Task.Yield();
            throw new IOException("The server stops.");
        }
    }
}
