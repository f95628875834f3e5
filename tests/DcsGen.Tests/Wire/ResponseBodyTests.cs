using System.Runtime.CompilerServices;
using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Every kind of answer that is no stream of items.</summary>
public class ResponseBodyTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /photo: { get: { operationId: Photo, responses: { '200': { description: It., content: { image/png: {}, image/gif: {} } }, '404': { $ref: '#/components/responses/No' }, 4XX: { $ref: '#/components/responses/Some' }, default: { $ref: '#/components/responses/Any' } } } }
          /text: { get: { operationId: Text, responses: { '200': { description: It., content: { text/plain: { schema: { type: string } } } }, '204': { description: None. } } } }
          /xml: { get: { operationId: Xml, responses: { '200': { description: It., content: { application/xml: { schema: { type: object } } } } } } }
          /head: { head: { operationId: Has, responses: { '200': { description: It., content: { application/json: { schema: { type: object } } } }, '404': { $ref: '#/components/responses/No' } } } }
          /job: { post: { operationId: Start, responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/No' } } } }, '202': { description: Started., content: { application/json: { schema: { $ref: '#/components/schemas/Some' } } } }, '204': { description: None. } } } }
        components:
          responses:
            No: { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/No' } } } }
            Some: { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Some' } } } }
            Any: { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } }
          schemas:
            No: { type: object, required: [why], properties: { why: { type: string } } }
            Some: { type: object, properties: { n: { type: integer } } }
            Any: { type: object, properties: { t: { type: string } } }
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    [Fact]
    public async Task A_stream_comes_before_its_end_with_what_the_headers_say_of_it()
    {
        var rest = new TaskCompletionSource();
        var answer = ServerAnswer.Stream("image/gif", Pieces(rest.Task)) with
        {
            Headers = [new("Content-Type", "image/gif"), new("Content-Disposition", "attachment; filename=\"../../etc/a.gif\""), new("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT")],
        };
        await using var server = new RecordingServer(answer);
        using var http = new HttpClient { BaseAddress = server.Address };

        // The server sends the rest only when the first piece has been read: a client that buffered would wait for ever.
        var said = await s_client.CallAsync(http, """
            var response = await client.PhotoWithResponseAsync();
            await using var photo = response.Value;
            var first = photo.ReadByte();
            return $"{(int)response.StatusCode} {first} {photo.ContentType} {photo.FileName} {photo.ContentLength} {photo.CanSeek} {photo.Headers!.LastModified:yyyy}";
            """);
        Assert.Equal("200 1 image/gif a.gif  False 2026", said);
        Assert.Equal("image/png, image/gif, application/json;q=0.9", server.Request.Header("Accept"));
        rest.SetResult();

        static async IAsyncEnumerable<byte[]> Pieces(Task rest, [EnumeratorCancellation] CancellationToken stop = default)
        {
            yield return [1];
            await rest.WaitAsync(stop);
            yield return [2];
        }
    }

    [Fact]
    public async Task A_stream_owns_its_response()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("image/png", [1, 2, 3]));
        using var tracking = new TrackingHandler();
        using var http = new HttpClient(tracking) { BaseAddress = server.Address };
        var photo = (Stream)(await s_client.CallAsync(http, "return await client.PhotoAsync();"))!;
        Assert.False(tracking.IsDisposed);
        var copy = new MemoryStream();
        await photo.CopyToAsync(copy);
        Assert.Equal([1, 2, 3], copy.ToArray());
        await photo.DisposeAsync();
        Assert.True(tracking.IsDisposed);
    }

    [Fact]
    public async Task A_stream_may_take_longer_than_the_timeout_that_its_headers_had()
    {
        var rest = new TaskCompletionSource();
        await using var server = new RecordingServer(ServerAnswer.Stream("image/png", Pieces(rest.Task)));
        using var http = new HttpClient { BaseAddress = server.Address };
        var photo = (Stream)(await s_client.CallAsync(http, "return await client.PhotoAsync(new PetsCallOptions { Timeout = TimeSpan.FromSeconds(30) });"))!;
        var read = photo.ReadAsync(new byte[1]).AsTask();
        Assert.False(read.IsCompleted);
        rest.SetResult();
        Assert.Equal(1, await read);

        static async IAsyncEnumerable<byte[]> Pieces(Task rest, [EnumeratorCancellation] CancellationToken stop = default)
        {
            await rest.WaitAsync(stop);
            yield return [1];
        }
    }

    [Fact]
    public async Task A_stream_that_is_cut_off_says_so()
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("image/png", Broken()));
        using var http = new HttpClient { BaseAddress = server.Address };
        var photo = (Stream)(await s_client.CallAsync(http, "return await client.PhotoAsync();"))!;
        await Assert.ThrowsAnyAsync<IOException>(() => photo.CopyToAsync(new MemoryStream()));
    }

    [Theory]
    [InlineData(404, """{"why":"gone"}""", "PetsApiException`1 404 gone")]
    [InlineData(409, """{"n":7}""", "PetsApiException`1 409 7")]
    [InlineData(500, """{"t":"x"}""", "PetsApiException`1 500 x")]
    [InlineData(404, "<html>", "PetsApiException 404 <html>")]
    public async Task An_error_of_a_stream_is_read_and_typed(int status, string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, status));
        using var tracking = new TrackingHandler();
        using var http = new HttpClient(tracking) { BaseAddress = server.Address };
        const string Code = """
            Func<PetsApiException, string?> text = e => e switch
            {
                PetsApiException<No> no => no.Error.Why,
                PetsApiException<Some> some => some.Error.N.ToString(),
                PetsApiException<PetsAny> any => any.Error.T,
                _ => Encoding.UTF8.GetString(e.RawBody.Span),
            };
            """;
        const string Format = "return $\"{e.GetType().Name} {(int)e.StatusCode} {text(e)}\";";
        Assert.Equal(
            expected,
            await s_client.CallAsync(http, Code + "try { await client.PhotoAsync(); } catch (PetsApiException e) { " + Format + " }"));
        Assert.True(tracking.IsDisposed);
        Assert.Equal(expected, await s_client.CallAsync(http, Code + "var e = (await client.PhotoWithResponseAsync()).Error!; " + Format));
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xE9 }, "é")]
    [InlineData("text/plain", new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9 }, "é")]
    [InlineData("text/plain", new byte[0], null)]
    public async Task Text_is_read_by_its_charset(string contentType, byte[] body, string? expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Of(contentType, body));
        Assert.Equal(expected, await s_client.CallAsync(server, "return await client.TextAsync();"));
        Assert.Equal("text/plain", server.Request.Header("Accept"));
    }

    [Fact]
    public async Task Xml_is_text()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/xml", "<a/>"u8.ToArray()));
        Assert.Equal("<a/> <a/>", await s_client.CallAsync(server, "var r = await client.XmlWithResponseAsync(); return r.Value + \" \" + Encoding.UTF8.GetString(r.RawBody.Span);"));
    }

    [Fact]
    public async Task Nothing_is_read_of_an_answer_to_HEAD()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{}"));
        Assert.Equal(200, await s_client.CallAsync(server, "return (int)(await client.HasWithResponseAsync()).StatusCode;"));
        Assert.Equal("HEAD", server.Request.Method);
    }

    [Fact]
    public async Task An_error_answer_to_HEAD_has_a_status_and_no_body()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{\"why\":\"gone\"}", 404));
        Assert.Equal("Has: 404 NotFound", await s_client.CallAsync(server, "return (await client.HasWithResponseAsync()).Error!.Message;"));
    }

    [Theory]
    [InlineData(200, """{"why":"a"}""", "No a")]
    [InlineData(202, """{"n":1}""", "Some 1")]
    [InlineData(202, """{"why":"a"}""", "Some ")]
    [InlineData(203, """{"why":"a"}""", "No a")]
    [InlineData(203, "[]", "[]")]
    [InlineData(204, "", "none")]
    public async Task Each_success_has_the_type_of_its_status(int status, string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body, status));
        const string Call = """
            return (await client.StartAsync())?.Value switch
            {
                No no => "No " + no.Why,
                Some some => "Some " + some.N,
                null => "none",
                var other => other.ToString(),
            };
            """;
        Assert.Equal(expected, await s_client.CallAsync(server, Call));
    }

    // The server closes the connection without the last chunk.
    private static async IAsyncEnumerable<byte[]> Broken()
    {
        yield return Encoding.UTF8.GetBytes("some");
        await Task.Yield();
        throw new IOException("cut off");
    }
}
