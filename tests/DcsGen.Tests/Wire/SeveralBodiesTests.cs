using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Operations whose answers are of several types: by status, or by media type.</summary>
public class SeveralBodiesTests
{
    private const string Words = """
        static string Words(object? value) => value switch
        {
            null => "null",
            All all => "All " + string.Join("+", all.Ids),
            IReadOnlyList<All> list => "list of " + list.Count,
            JsonElement json => "JSON " + json.GetRawText(),
            _ => value.GetType().Name + " " + value,
        };
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(File.ReadAllText(Path.Combine(Repository.Cases, "success-types.yaml")));

    [Theory]
    [InlineData("BatchAsync", 201, """{"ids":[1,2]}""", "All 1+2")]
    [InlineData("BatchAsync", 202, "", "null")]
    [InlineData("BatchAsync", 207, """[{"ids":[]},{"ids":[]}]""", "list of 2")]
    [InlineData("AnyAsync", 200, """{"ids":[1,2]}""", "All 1+2")]
    [InlineData("AnyAsync", 203, """{"ids":[1,2]}""", """JSON {"ids":[1,2]}""")]
    [InlineData("AnyAsync", 206, "7", "Int64 7")]
    [InlineData("AnyAsync", 206, "null", "null")]
    [InlineData("AnyAsync", 222, "{ no JSON", "String { no JSON")]
    public async Task The_status_decides_the_type(string method, int status, string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, status));
        Assert.Equal(expected, await s_client.CallAsync(server, $"{Words} return Words((await client.{method}())?.Value);"));
    }

    [Fact]
    public async Task A_body_that_its_status_does_not_have_is_an_error()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{}", 207));
        var said = await s_client.CallAsync(server, "return (await client.BatchWithResponseAsync()).Error!.Message;");
        Assert.StartsWith("Batch: 207 MultiStatus: the operation succeeded, but the body is not what the document says: an array was expected", (string)said!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("plain words", "plain words")]
    [InlineData("10 Downing Street", "10 Downing Street")]
    [InlineData("{}", "error: a string was expected, StartObject came (at $)")]
    [InlineData("12", "error: a string was expected, Number came (at $)")]
    [InlineData("\"cut off", "error: Expected end of string, but instead reached end of data. LineNumber: 0 | BytePositionInLine: 8 (at $)")]
    [InlineData("", "error: the body is empty")]
    public async Task A_string_is_read_as_JSON_or_else_as_text(string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Of("text/plain", Encoding.UTF8.GetBytes(body)));
        const string Call = """
            try { return await client.TextAsync(); }
            catch (PetsApiException e) { return "error: " + e.InnerException!.Message; }
            """;
        Assert.Equal(expected, await s_client.CallAsync(server, Call));
    }

    [Theory]
    [InlineData(409, "application/json", """{"ids":[1]}""", "All 1")]
    [InlineData(409, "application/problem+json", """{"title":"no"}""", "Problem no")]
    [InlineData(500, "Application/Problem+JSON; charset=utf-8", """{"title":"no"}""", "Problem no")]
    [InlineData(500, "text/plain", """{"ids":[1]}""", "All 1")]
    [InlineData(500, "application/problem+json", """{"ids":[1]}""", "untyped")]
    public async Task Each_media_type_of_an_error_has_its_type(int status, string mediaType, string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(mediaType, Encoding.UTF8.GetBytes(body), status));
        const string Call = """
            return (await client.ErrorsWithResponseAsync()).Error switch
            {
                PetsApiException<All> e => "All " + string.Join("+", e.Error.Ids),
                PetsApiException<TwoProblem> e => "Problem " + e.Error.Title,
                _ => "untyped",
            };
            """;
        Assert.Equal(expected, await s_client.CallAsync(server, Call));
    }
}
