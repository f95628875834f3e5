using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Numbers that a type cannot hold, in answers and in requests, and nulls where the document allows none.</summary>
public class OutOfRangeTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /numbers: { get: { operationId: GetNumbers, responses: { '200': { description: Fine., headers: { X-Ratio: { schema: { type: number } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Numbers' } } } } } } }
          /bag: { put: { operationId: PutBag, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Bag' } } } }, responses: { '204': { description: Fine. } } } }
          /form: { put: { operationId: PutForm, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Bag' } } } }, responses: { '204': { description: Fine. } } } }
          /parts: { put: { operationId: PutParts, requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Bag' } } } }, responses: { '204': { description: Fine. } } } }
        components:
          schemas:
            Numbers:
              type: object
              properties: { double: { type: number, format: double }, float: { type: number, format: float }, decimal: { type: number, format: decimal }, int: { type: integer, format: int32 }, long: { type: integer }, list: { type: array, items: { type: number } }, map: { type: object, additionalProperties: { type: number, format: float } } }
            Pet: { type: object, required: [name], properties: { name: { type: string }, weight: { type: number } }, additionalProperties: { type: number } }
            Either: { oneOf: [{ $ref: '#/components/schemas/Pet' }, { type: integer }] }
            Bag:
              type: object
              properties:
                pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Pet' } }
                names: { type: array, items: { type: string } }
                lists: { type: array, items: { type: array, items: { type: integer } } }
                maps: { type: array, items: { type: object, additionalProperties: { type: integer } } }
                links: { type: array, items: { type: string, format: uri } }
                bytes: { type: array, items: { type: string, format: byte } }
                eithers: { type: array, items: { $ref: '#/components/schemas/Either' } }
                nullables: { type: array, items: { type: string, nullable: true } }
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData("""{"double":1e999}""", "a number from -1.7976931348623157E+308 to 1.7976931348623157E+308 was expected, '1e999' came (at $.double)")]
    [InlineData("""{"double":-1e999}""", "a number from -1.7976931348623157E+308 to 1.7976931348623157E+308 was expected, '-1e999' came (at $.double)")]
    [InlineData("""{"float":1e39}""", "a number from -3.4028235E+38 to 3.4028235E+38 was expected, '1e39' came (at $.float)")]
    [InlineData("""{"decimal":1e29}""", "a number from -79228162514264337593543950335 to 79228162514264337593543950335 was expected, '1e29' came (at $.decimal)")]
    [InlineData("""{"int":2147483648}""", "an integer from -2147483648 to 2147483647 was expected, '2147483648' came (at $.int)")]
    [InlineData("""{"long":1e999}""", "an integer from -9223372036854775808 to 9223372036854775807 was expected, '1e999' came (at $.long)")]
    [InlineData("""{"list":[1,2,1e999]}""", "a number from -1.7976931348623157E+308 to 1.7976931348623157E+308 was expected, '1e999' came (at $.list[2])")]
    [InlineData("""{"map":{"a b":1e39}}""", "a number from -3.4028235E+38 to 3.4028235E+38 was expected, '1e39' came (at $.map['a b'])")]
    public async Task A_number_out_of_range_is_an_error_with_its_path(string body, string message)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(message, await s_client.CallAsync(server, "try { await client.GetNumbersAsync(); } catch (PetsApiException e) { return e.InnerException!.Message; }"));
    }

    [Theory]
    [InlineData("""{"double":1.7976931348623157e308,"float":3.4e38,"decimal":7e28,"int":2147483647,"long":-9223372036854775808}""")]
    [InlineData("""{"double":1e-999,"float":1e-99,"decimal":0.0000000000000000000000000001,"int":1.0,"long":1e3}""")]
    public async Task A_number_in_range_is_read(string body)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(true, await s_client.CallAsync(server, "var n = await client.GetNumbersAsync(); return double.IsFinite(n.Double!.Value) && float.IsFinite(n.Float!.Value) && n.Decimal is not null;"));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public async Task A_header_that_is_not_a_finite_number_is_unreadable(string value)
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{}").With("X-Ratio", value));
        Assert.Equal(true, await s_client.CallAsync(server, "return (await client.GetNumbersWithResponseAsync()).GetXRatio() is null;"));
    }

    [Theory]
    [InlineData("Pets = [new() { Name = \"a\" }, null!]", "Pet was expected, null was given (at $.pets[1])")]
    [InlineData("Pets = [null!]", "Pet was expected, null was given (at $.pets[0])")]
    [InlineData("Pets = [new() { Name = null! }]", "a string was expected, null was given (at $.pets[0].name)")]
    [InlineData("Pets = [new() { Name = \"a\", Weight = double.NaN }]", "NaN is not a JSON number (at $.pets[0].weight)")]
    [InlineData("Pets = [new() { Name = \"a\", AdditionalProperties = new Dictionary<string, double> { [\"x y\"] = double.PositiveInfinity } }]", "Infinity is not a JSON number (at $.pets[0]['x y'])")]
    [InlineData("ByName = new Dictionary<string, Pet> { [\"rex\"] = new() { Name = \"Rex\" }, [\"max\"] = null! }", "Pet was expected, null was given (at $.byName.max)")]
    [InlineData("Names = [\"a\", null!, \"b\"]", "a string was expected, null was given (at $.names[1])")]
    [InlineData("Lists = [[1], null!]", "an array was expected, null was given (at $.lists[1])")]
    [InlineData("Maps = [null!]", "an object was expected, null was given (at $.maps[0])")]
    [InlineData("Links = [null!]", "a URI was expected, null was given (at $.links[0])")]
    [InlineData("Bytes = [[1], null!]", "a byte array was expected, null was given (at $.bytes[1])")]
    [InlineData("Eithers = [new(1), default]", "Either was expected, null was given (at $.eithers[1])")]
    public async Task A_value_that_cannot_be_sent_is_named_before_anything_is_sent(string bag, string message)
    {
        await using var server = new RecordingServer();
        foreach (var method in new[] { "PutBag", "PutForm", "PutParts" })
        {
            Assert.Equal($"body The body cannot be sent: {message} (Parameter 'body')", await s_client.CallAsync(
                server, $$"""try { await client.{{method}}Async(new() { {{bag}} }); } catch (ArgumentException e) { return e.ParamName + " " + e.Message; }"""));
        }

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_null_that_the_document_allows_is_sent()
    {
        await using var server = new RecordingServer();
        await s_client.CallAsync(server, """await client.PutBagAsync(new() { Nullables = ["a", null], Pets = [] });""");
        Assert.Equal("""{"pets":[],"nullables":["a",null]}""", server.Request.Text);
    }

    [Fact]
    public async Task The_converter_of_a_type_tells_System_Text_Json_the_same()
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1") };
        Assert.Equal("Pet was expected, null was given", await s_client.CallAsync(http, """try { JsonSerializer.Serialize(new Bag { Pets = [null!] }); } catch (JsonException e) { return e.Message; }"""));
    }
}
