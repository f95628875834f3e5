using System.Globalization;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Declared response headers as members of what came.</summary>
public class ResponseHeaderTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: ListPets
              responses:
                '200': { description: It., headers: { X-String: { schema: { type: string } }, X-Int: { required: true, schema: { type: integer, format: int32 } }, X-Long: { schema: { type: integer } }, X-Double: { schema: { type: number } }, X-Decimal: { schema: { type: number, format: decimal } }, X-Bool: { schema: { type: [boolean, 'null'] } }, X-Time: { schema: { type: string, format: date-time } }, X-Date: { schema: { type: string, format: date } }, X-Uuid: { schema: { type: string, format: uuid } }, X-Duration: { schema: { type: string, format: duration } } } }
                '204': { description: It., headers: { X-Enum: { schema: { type: string, enum: [hit, miss] } }, X-Level: { schema: { type: integer, enum: [1, 2] } }, X-Ints: { schema: { type: array, items: { type: [integer, 'null'] } } }, X-Strings: { schema: { type: array, items: { type: string } } }, X-Enums: { schema: { type: array, items: { type: string, enum: [a, b] } } }, X-Levels: { schema: { type: array, items: { type: integer, enum: [3, 4] } } }, Last-Modified: { schema: { type: string, format: date-time } } } }
                '429': { description: Later., headers: { Retry-After: { schema: { type: integer } }, Expires: { schema: { type: string } } } }
          /photo: { get: { operationId: Photo, responses: { '200': { description: It., content: { image/png: {} } } } } }
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData("X-String", "a, b", "XString", "a, b")]
    [InlineData("X-String", null, "XString", null)]
    [InlineData("X-Int", "-7", "XInt", "-7")]
    [InlineData("X-Int", "1,000", "XInt", null)]
    [InlineData("X-Int", "9999999999", "XInt", null)]
    [InlineData("X-Int", null, "XInt", null)]
    [InlineData("x-long", "9999999999", "XLong", "9999999999")]
    [InlineData("X-Double", "1.5e3", "XDouble", "1500")]
    [InlineData("X-Decimal", "0.10", "XDecimal", "0.10")]
    [InlineData("X-Bool", "true", "XBool", "True")]
    [InlineData("X-Bool", "yes", "XBool", null)]
    [InlineData("X-Time", "2026-01-02T03:04:05+01:00", "XTime", "01/02/2026 03:04:05 +01:00")]
    [InlineData("X-Time", "Fri, 02 Jan 2026 03:04:05 GMT", "XTime", "01/02/2026 03:04:05 +00:00")]
    [InlineData("X-Time", "soon", "XTime", null)]
    [InlineData("X-Date", "2026-01-02", "XDate", "01/02/2026")]
    [InlineData("X-Uuid", "6b29fc40-ca47-1067-b31d-00dd010662da", "XUuid", "6b29fc40-ca47-1067-b31d-00dd010662da")]
    [InlineData("X-Duration", "P1M", "XDuration", "P1M")]
    [InlineData("X-Duration", "a minute", "XDuration", null)]
    [InlineData("X-Enum", "miss", "XEnum", "miss")]
    [InlineData("X-Enum", "stale", "XEnum", "stale")]
    [InlineData("X-Level", "2", "XLevel", "2")]
    [InlineData("X-Level", "two", "XLevel", null)]
    [InlineData("Last-Modified", "Fri, 02 Jan 2026 03:04:05 GMT", "LastModified", "01/02/2026 03:04:05 +00:00")]
    public async Task A_header_is_a_value_and_what_is_absent_or_unreadable_is_null(
        string header, string? sent, string member, string? expected)
    {
        await using var server = new RecordingServer(Answer(200, header, sent));
        var value = await s_client.CallAsync(server, $"return (await client.ListPetsWithResponseAsync()).Get{member}();");
        Assert.Equal(expected, Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null);
    }

    [Theory]
    [InlineData("X-Ints", "1, 2,3", "XInts", "1|2|3")]
    [InlineData("X-Ints", "1, two", "XInts", "null")]
    [InlineData("X-Ints", null, "XInts", "null")]
    [InlineData("X-Strings", "a, b ,,c", "XStrings", "a|b|c")]
    [InlineData("X-Enums", "b,c", "XEnums", "b|c")]
    [InlineData("X-Levels", "3,5", "XLevels", "3|5")]
    public async Task An_array_stands_between_commas(string header, string? sent, string member, string expected)
    {
        await using var server = new RecordingServer(Answer(200, header, sent));
        Assert.Equal(expected, await s_client.CallAsync(server, $"return (await client.ListPetsWithResponseAsync()).Get{member}() is {{ }} items ? string.Join('|', items) : \"null\";"));
    }

    [Fact]
    public async Task Several_lines_of_a_header_are_one_array()
    {
        await using var server = new RecordingServer(new ServerAnswer(204, [new("X-Strings", "a"), new("X-Strings", "b")], []));
        Assert.Equal("a|b", await s_client.CallAsync(server, "return string.Join('|', (await client.ListPetsWithResponseAsync()).GetXStrings()!);"));
    }

    [Fact]
    public async Task An_error_has_them_too()
    {
        await using var server = new RecordingServer(new ServerAnswer(429, [new("Retry-After", "30"), new("Expires", "0")], []));
        var said = await s_client.CallAsync(server, """
            var response = await client.ListPetsWithResponseAsync();
            try
            {
                await client.ListPetsAsync();
            }
            catch (PetsApiException e)
            {
                return $"{e.GetRetryAfter()} {e.GetExpires()} {response.GetRetryAfter()} {response.GetExpires()}";
            }
            """);
        Assert.Equal("30 0 30 0", said);
    }

    [Fact]
    public async Task A_stream_has_them_too()
    {
        await using var server = new RecordingServer(new ServerAnswer(200, [new("X-Int", "7"), new("Last-Modified", "Fri, 02 Jan 2026 03:04:05 GMT")], [1]));
        var said = await s_client.CallAsync(server, """
            var response = await client.PhotoWithResponseAsync();
            await using var photo = response.Value;
            return $"{response.GetXInt()} {response.GetLastModified():yyyy}";
            """);
        Assert.Equal("7 2026", said);
    }

    [Fact]
    public void Members_are_emitted_where_a_header_is_declared()
    {
        const string Without = """
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths: { /pets: { get: { operationId: ListPets, responses: { '200': { description: It., headers: { Content-Type: { schema: { type: string } }, X-Request-Id: { schema: { type: string } } } } } } } }
            """;
        Assert.DoesNotContain(GeneratorRun.Of(Without).Files.Keys, static file => file.Contains("Header", StringComparison.Ordinal));
        Assert.Contains("Pets/PetsResponseHeaders.g.cs", GeneratorRun.Of(Document).Files.Keys);
    }

    private static ServerAnswer Answer(int status, string header, string? value) =>
        new(status, value is null ? [] : [new(header, value)], []);
}
