using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Values that JSON has in another form than their type suggests: numbers as text, and durations in .NET's constant
/// form.</summary>
public class NotationTests
{
    private static readonly EmittedClient s_numbers = Case("numbers-or-text");
    private static readonly EmittedClient s_formats = Case("formats-of-dotnet");

    [Theory]
    [InlineData("""{"age":5,"weight":1.5e-7,"price":12.30,"owner":4294967295,"mother":7,"chip":18446744073709551615,"races":[1,-2]}""")]
    [InlineData("""{"age":"5","weight":"1.5e-7","price":"12.30","owner":"4294967295","mother":"7","chip":"18446744073709551615","races":["1","-2"]}""")]
    public async Task A_number_is_read_from_either_form_and_written_in_one(string answer)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(answer));
        Assert.Equal(
            """{"age":5,"weight":1.5E-07,"price":12.30,"owner":4294967295,"mother":7,"chip":"18446744073709551615","races":["1","-2"]}""",
            await s_numbers.CallAsync(server, """
                var pet = await client.GetPetAsync(3, new() { Ages = [1, 2] });
                (int, double?, decimal?, uint?, long?, ulong?, long) typed = (pet.Age, pet.Weight, pet.Price, pet.Owner, pet.Mother, pet.Chip, pet.Races[1]);
                return typed == (5, 1.5e-7, 12.30m, uint.MaxValue, 7L, ulong.MaxValue, -2L) ? JsonSerializer.Serialize(pet) : typed.ToString();
                """));
        Assert.Equal("/pets/3?ages=1&ages=2", server.Request.Target);
    }

    [Theory]
    [InlineData("\"\"", "''")]
    [InlineData("\"five\"", "'five'")]
    [InlineData("\"5 \\n6\"", "'5 \\n6'")]
    [InlineData("\"[5]\"", "'[5]'")]
    [InlineData("\"2147483648\"", "'2147483648'")]
    [InlineData("true", "True")]
    public async Task A_text_that_is_not_a_number_is_an_error_with_its_path(string age, string shown)
    {
        await using var server = new RecordingServer(ServerAnswer.Json($$"""{"age":{{age}}}"""));
        var message = (string)(await s_numbers.CallAsync(
            server, "try { await client.GetPetAsync(3); return null; } catch (PetsApiException e) { return e.InnerException!.Message; }"))!;
        Assert.Contains(shown, message, StringComparison.Ordinal);
        Assert.EndsWith("(at $.age)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_is_a_number_too()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"age":1}""").With("X-Left", "9"));
        Assert.Equal(9L, await s_numbers.CallAsync(server, "return (await client.GetPetWithResponseAsync(3)).GetXLeft();"));
    }

    [Fact]
    public async Task A_choice_that_is_not_a_number_stays_a_choice()
    {
        await using var server = new RecordingServer();
        Assert.Equal("""{"port":"http","size":"5","code":"5","either":5}""", await s_numbers.CallAsync(server, """
            var not = JsonSerializer.Deserialize<NotNumbers>("{\"port\":\"http\",\"size\":\"5\",\"code\":\"5\",\"either\":\"5\"}")!;
            return JsonSerializer.Serialize(not);
            """));
    }

    [Theory]
    [InlineData("P1DT2H3M4S", "1.02:03:04")]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("-PT0.5S", "-00:00:00.5000000")]
    [InlineData("-00:00:00.5000000", "-00:00:00.5000000")]
    public async Task A_duration_is_read_from_both_forms_and_written_in_the_form_of_the_document(string given, string constant)
    {
        var answer = $$"""{"nap":"{{given}}","walk":"{{given}}","meal":"{{given}}","trip":"{{given}}","bath":"{{given}}"}""";
        await using var server = new RecordingServer(ServerAnswer.Json(answer));
        await s_formats.CallAsync(server, """
            var pet = JsonSerializer.Deserialize<Pet>(ANSWER)!;
            var same = await client.ChangePetAsync(Guid.Empty, pet, new() { Wait = pet.Walk });
            if (same != pet || pet.Nap != pet.Bath) throw new InvalidOperationException(same.ToString());
            """.Replace("ANSWER", $"\"{answer.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal));
        Assert.Equal(
            $$"""{"nap":"{{constant}}","walk":"{{constant}}","meal":"{{constant}}","trip":"{{constant}}","bath":"{{constant}}"}""",
            server.Request.Text);
        Assert.Equal($"/pets/00000000-0000-0000-0000-000000000000?wait={Uri.EscapeDataString(constant)}", server.Request.Target);
    }

    [Fact]
    public async Task The_formats_of_dotnet_are_its_types()
    {
        const string Body = """{"chip":"6f9619ff-8b86-d011-b42d-00c04fc964ff","steps":18446744073709551615,"fleas":4294967295,"price":1.10,"photo":"AQI=","scan":"AQI="}""";
        await using var server = new RecordingServer(ServerAnswer.Json(Body));
        await s_formats.CallAsync(server, """
            await client.ChangePetAsync(Guid.Empty, new Pet
            {
                Chip = new("6f9619ff-8b86-d011-b42d-00c04fc964ff"), Steps = ulong.MaxValue, Fleas = uint.MaxValue, Price = 1.10m, Photo = new byte[] { 1, 2 }, Scan = new byte[] { 1, 2 },
            });
            """);
        Assert.Equal(Body, server.Request.Text);
    }

    // NSwag calls every TimeSpan a duration, and System.Text.Json writes the constant form.
    [Fact]
    public async Task A_duration_of_NSwag_is_written_in_the_constant_form()
    {
        var client = EmittedClient.Of("""
            x-generator: 'NSwag v14.8.0.0 (NJsonSchema v11.6.0.0 (Newtonsoft.Json v13.0.0.0))'
            openapi: 3.0.0
            info: { title: Pets, version: '1' }
            paths: { /naps: { get: { operationId: ListNaps, parameters: [{ name: least, in: query, schema: { type: string, format: duration } }], responses: { '204': { description: Fine. } } } } }
            """);
        await using var server = new RecordingServer();
        await client.CallAsync(server, "await client.ListNapsAsync(new() { Least = TimeSpan.FromHours(1.5) });");
        Assert.Equal("/naps?least=01%3A30%3A00", server.Request.Target);
    }

    [Fact]
    public async Task Unsigned_integers_count_pages()
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(
            request.Target.Contains("offset=2", StringComparison.Ordinal) ? """{"pets":["c"],"count":3}""" : """{"pets":["a","b"],"count":3}"""));
        Assert.Equal("abc", await Case("paging-unsigned").CallAsync(server, """
            var all = "";
            await foreach (var pet in client.ListAllPetsAsync(new() { Limit = 2 }))
            {
                all += pet;
            }

            return all;
            """));
        Assert.Equal("/pets?offset=2&limit=2", server.Requests[^1].Target);
    }

    // [JsonDerivedType(typeof(Dog), 1)], as NSwag and Swashbuckle describe it.
    [Fact]
    public async Task A_discriminator_of_System_Text_Json_with_integers_is_an_integer()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"$type":2,"lives":9}"""));
        Assert.Equal("Cat 2", await Case("discriminator-of-integers").CallAsync(server, """
            var pet = await client.EchoPetAsync(new Dog { Barks = true });
            return $"{pet.GetType().Name} {pet.Type}";
            """));
        Assert.Equal("""{"$type":1,"barks":true}""", server.Request.Text);
    }

    private static EmittedClient Case(string name) =>
        EmittedClient.Of(Documents.Text(name), GeneratorRun.AllSchemas);
}
