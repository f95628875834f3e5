using System.Globalization;
using System.Text;
using System.Text.Json;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>What a server says, as part of the message of an exception: one line, of a length that a person reads, without
/// secrets.</summary>
public class ErrorTextTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pet: { get: { operationId: GetPet, responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, '400': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /pets: { get: { operationId: ListPets, x-dcsgen-paging: { kind: linkHeader }, responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { type: string } } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { age: { type: integer }, born: { type: string, format: date-time }, nap: { type: string, format: duration }, data: { type: string, format: byte }, toys: { type: object, additionalProperties: { type: integer } } } }
        """;

    // A terminal's commands, line breaks of every kind, text that runs backwards, invisible characters, and half of a character.
    private const string Hostile = "a\u001b[31m\r\nb\u0007\u0085c\u2028d\u2029e\u202Ef\u2066g\u200Bh\uFEFFi\u009Bj\uD800k\0";

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Theory]
    [InlineData("code")]
    [InlineData("message")]
    [InlineData("request_id")]
    public async Task A_text_of_the_body_is_cleaned_and_cut(string member)
    {
        await using var server = new RecordingServer(ServerAnswer.Json($$"""{"{{member}}":{{JsonSerializer.Serialize(Hostile + new string('x', 1_000_000))}}}""", 400));
        var error = (Exception)(await s_client.CallAsync(server, "try { await client.GetPetAsync(); } catch (PetsApiException e) { return e; }"))!;
        AssertReadable(error);
        Assert.Contains("a [31m b c d e\uFFFDf\uFFFDg\uFFFDh\uFFFDi j\uFFFDk", error.Message, StringComparison.Ordinal);
        Assert.Contains("…", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_cut_from_the_message_is_in_the_properties()
    {
        var text = "line\n" + new string('x', 10_000);
        await using var server = new RecordingServer(ServerAnswer.Json(
            JsonSerializer.Serialize(new { code = text, message = text, request_id = text }), 400));
        Assert.Equal(true, await s_client.CallAsync(server, $$"""
            try { await client.GetPetAsync(); }
            catch (PetsApiException e) { return e.Message.Length < 1000 && e.ErrorCode == e.ErrorMessage && e.ErrorCode == e.RequestId && e.ErrorCode!.Length == 10_005 && e.RawBody.Length > 30_000; }
            """));
    }

    [Fact]
    public async Task Short_texts_stay_as_they_are()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""{"code":"E 1","message":"Grüße, 数 \ud83d\udc36  ok","request_id":"7"}""", 400));
        Assert.Equal("GetPet: 400 BadRequest, E 1: Grüße, 数 \ud83d\udc36  ok (request 7)", await s_client.CallAsync(server, "try { await client.GetPetAsync(); } catch (PetsApiException e) { return e.Message; }"));
    }

    [Theory]
    [InlineData("https://user:word@login.example/sso/?token=secret#at", " (to https://login.example/sso/)")]
    [InlineData("https://login.example?token=secret", " (to https://login.example)")]
    [InlineData("/sso;v=1?token=secret", " (to /sso;v=1)")]
    [InlineData("//user@login.example/a@b?token=secret", " (to //login.example/a@b)")]
    [InlineData("?token=secret", "")]
    [InlineData("sso#token=secret", " (to sso)")]
    public async Task A_location_is_shown_without_what_may_be_secret(string location, string shown)
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(302).With("Location", location));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        Assert.Equal($"GetPet: 302 Found{shown} {location.Contains("secret", StringComparison.Ordinal)}", await s_client.CallAsync(
            http, """try { await client.GetPetAsync(); } catch (PetsApiException e) { return e.Message + " " + e.Headers!.Location!.OriginalString.Contains("secret"); }"""));
    }

    [Fact]
    public async Task A_long_location_and_a_long_header_of_the_request_id_are_cut()
    {
        var text = new string('y', 20_000);
        await using var server = new RecordingServer(ServerAnswer.Empty(302).With("Location", "/" + text).With("X-Request-Id", text));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        AssertReadable((Exception)(await s_client.CallAsync(http, "try { await client.GetPetAsync(); } catch (PetsApiException e) { return e; }"))!);
    }

    /// <summary>A value that cannot be read, under names and with texts that a server made up.</summary>
    [Theory]
    [InlineData("{\"toys\":{NAME:null}}", 200)]
    [InlineData("{\"toys\":{NAME:{}}}", 200)]
    [InlineData("{\"toys\":{NAME:1,", 200)]
    [InlineData("{\"toys\":{NAME:{}}}", 400)]
    [InlineData("{\"nap\":NAME}", 200)]
    [InlineData("{\"born\":NAME}", 200)]
    [InlineData("{\"data\":NAME}", 200)]
    [InlineData("{\"age\":NAME}", 200)]
    [InlineData("NAME", 200)]
    public async Task A_made_up_name_or_text_is_cleaned_and_cut_in_the_message_of_every_exception(string body, int status)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(
            body.Replace("NAME", JsonSerializer.Serialize(Hostile + "'" + new string('x', 100_000)), StringComparison.Ordinal), status));
        AssertReadable((Exception)(await s_client.CallAsync(server, "try { await client.GetPetAsync(); } catch (PetsApiException e) { return e; }"))!);
    }

    [Theory]
    [InlineData("""{"toys":{"a.b":{}}}""", "$.toys['a.b']")]
    [InlineData("""{"toys":{"it's \\ \n":{}}}""", @"$.toys['it\'s \\ ']")]
    [InlineData("""{"toys":{"$id":{}}}""", "$.toys.$id")]
    public async Task A_path_tells_names_from_its_own_signs(string body, string path)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        Assert.Equal(path, await s_client.CallAsync(server, "try { await client.GetPetAsync(); } catch (PetsApiException e) { return ((JsonException)e.InnerException!).Path; }"));
    }

    [Fact]
    public async Task A_page_elsewhere_is_named_in_one_short_line()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("[]").With("Link", $"<http://{string.Join('.', Enumerable.Repeat("long", 2000))}/>; rel=next"));
        AssertReadable((Exception)(await s_client.CallAsync(server, "try { await foreach (var pet in client.ListAllPetsAsync()) { } } catch (InvalidOperationException e) { return e; }"))!);
    }

    private static void AssertReadable(Exception error)
    {
        for (Exception? e = error; e is not null; e = e.InnerException)
        {
            Assert.InRange(e.Message.Length, 1, 1000);
            Assert.All(e.Message.EnumerateRunes(), static rune => Assert.False(
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator,
                $"U+{rune.Value:X4} is in the message"));
        }
    }
}
