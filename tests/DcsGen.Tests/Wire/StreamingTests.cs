using System.Runtime.CompilerServices;
using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Answers that come item by item: events, JSON Lines, JSON text sequences.</summary>
public class StreamingTests
{
    private const string Document = """
        openapi: 3.2.0
        info: { title: Pets, version: '1' }
        paths:
          /watch: { get: { operationId: Watch, responses: { '200': { description: Events., content: { text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } } } }, '404': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /ticks: { get: { operationId: Ticks, responses: { '200': { description: Text., content: { text/event-stream: {} } } } } }
          /lines: { get: { operationId: Lines, responses: { '200': { description: Lines., content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /seq: { get: { operationId: Seq, responses: { '200': { description: Records., content: { application/json-seq: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /chat: { get: { operationId: Chat, responses: { '200': { description: Both., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } }, text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        components: { schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } } } }
        """;

    private const string Ticks = """
        var all = new List<string>();
        await foreach (var e in client.TicksAsync()) { all.Add($"{e.EventType}|{e.Id}|{e.Retry?.TotalMilliseconds}|{e.Data}"); }
        return string.Join(";", all).Replace("\n", "\\n");
        """;

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    /// <summary>The examples of the WHATWG specification, section 9.2.6, among others.</summary>
    [Theory]
    [InlineData("data: YHOO\ndata: +2\ndata: 10\n\n", "message|||YHOO\\n+2\\n10")]
    [InlineData(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n", "message|1||first event;message|||second event;message||| third event")]
    [InlineData("data\n\ndata\ndata\n\ndata:", "message|||;message|||\\n")]
    [InlineData("data:test\n\ndata: test\n\n", "message|||test;message|||test")]
    [InlineData("event: add\r\nid: 7\r\nretry: 250\r\ndata: a\r\n\r\ndata: b\r\n\r\n", "add|7|250|a;message|7||b")]
    [InlineData("data: a\r\rdata: b\r\r", "message|||a;message|||b")]
    [InlineData("\uFEFFdata: a\n\n", "message|||a")]
    [InlineData("event: nothing\n\ndata: a\n\n", "message|||a")]
    [InlineData("retry: soon\nid: a\0b\nother: x\ndata: a\n\n", "message|||a")]
    [InlineData("data: unfinished", "")]
    [InlineData("data: unfinished\n", "")]
    [InlineData("data: [DONE]\n\n", "message|||[DONE]")]
    public async Task Events_are_read_as_WHATWG_says(string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Of("text/event-stream", Encoding.UTF8.GetBytes(body)));
        Assert.Equal(expected, await s_client.CallAsync(server, Ticks));
        Assert.Equal("text/event-stream", server.Request.Header("Accept"));

        // However the pieces fall.
        await using var slow = new RecordingServer(ServerAnswer.Stream("text/event-stream", Bytes(body)));
        Assert.Equal(expected, await s_client.CallAsync(slow, Ticks));
    }

    [Fact]
    public async Task An_event_carries_the_schemas_type_and_the_last_one_may_be_DONE()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("text/event-stream", "data: {\"name\":\"Rex\"}\n\nevent: ping\ndata: 5\n\ndata: {\ndata: \"name\":\"Max\"}\n\ndata: [DONE]\n\ndata: {}\n\n"u8.ToArray()));
        Assert.Equal("Rex,ping=5 JsonException $,Max", await s_client.CallAsync(server, """
            var all = new List<string>();
            await foreach (var e in client.WatchAsync())
            {
                try { all.Add(e.Data.Name); }
                catch (PetsApiException x) { all.Add($"{e.EventType}={Encoding.UTF8.GetString(e.RawData.Span)} {x.InnerException!.GetType().Name} {((JsonException)x.InnerException).Path}"); }
            }

            return string.Join(",", all);
            """));
    }

    [Theory]
    [InlineData("Lines", "{\"name\":\"a\"}\n{\"name\":\"b\"}\r\n\n{\"name\":\"c\"}", "a,b,c")]
    [InlineData("Lines", "", "")]
    [InlineData("Seq", "\u001e{\"name\":\"a\"}\n\u001e{\n\"name\":\n\"b\"}\n", "a,b")]
    public async Task Lines_and_records_are_items(string method, string body, string expected)
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("application/jsonl", Bytes(body)));
        Assert.Equal(expected, await s_client.CallAsync(server, $$"""
            var all = new List<string>();
            await foreach (var pet in client.{{method}}Async()) { all.Add(pet.Name); }
            return string.Join(",", all);
            """));
    }

    [Fact]
    public async Task A_long_line_is_read_whole()
    {
        var name = new string('x', 100_000);
        await using var server = new RecordingServer(ServerAnswer.Of("application/jsonl", Encoding.UTF8.GetBytes($"{{\"name\":\"{name}\"}}\n{{\"name\":\"b\"}}\n")));
        Assert.Equal(name + "b", await s_client.CallAsync(server, "var all = \"\"; await foreach (var pet in client.LinesAsync()) { all += pet.Name; } return all;"));
    }

    [Fact]
    public async Task A_line_without_end_ends_at_the_limit_of_the_HttpClient()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/jsonl", new byte[100_000]));
        using var http = new HttpClient { BaseAddress = server.Address, MaxResponseContentBufferSize = 10_000 };
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => s_client.CallAsync(http, "await foreach (var pet in client.LinesAsync()) { }"));
        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }

    [Fact]
    public async Task A_line_that_is_not_what_the_document_says_is_an_error_with_its_path()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/jsonl", "{\"name\":\"a\"}\n{\"name\":3}\n"u8.ToArray()));
        Assert.Equal("a Lines 200 $.name {\"name\":3}", await s_client.CallAsync(server, """
            var all = "";
            try { await foreach (var pet in client.LinesAsync()) { all += pet.Name; } }
            catch (PetsApiException e) { return $"{all} {e.Operation} {(int)e.StatusCode} {((JsonException)e.InnerException!).Path} {Encoding.UTF8.GetString(e.RawBody.Span)}"; }
            """));
    }

    [Fact]
    public async Task An_item_comes_when_it_is_there_and_leaving_the_loop_closes_the_connection()
    {
        var never = new TaskCompletionSource();
        await using var server = new RecordingServer(ServerAnswer.Stream("text/event-stream", First(never.Task)));
        using var tracking = new TrackingHandler();
        using var http = new HttpClient(tracking) { BaseAddress = server.Address };
        Assert.Equal("a", await s_client.CallAsync(http, "await foreach (var e in client.TicksAsync()) { return e.Data; }"));
        Assert.True(tracking.IsDisposed);
        never.SetResult();
    }

    [Theory]
    [InlineData("client.TicksAsync(cancellationToken: stop.Token)")]
    [InlineData("client.TicksAsync().WithCancellation(stop.Token)")]
    [InlineData("(await client.TicksWithResponseAsync()).Value.WithCancellation(stop.Token)")]
    public async Task Cancelling_ends_the_loop_and_closes_the_connection(string items)
    {
        var never = new TaskCompletionSource();
        await using var server = new RecordingServer(ServerAnswer.Stream("text/event-stream", First(never.Task)));
        using var tracking = new TrackingHandler();
        using var http = new HttpClient(tracking) { BaseAddress = server.Address };
        Assert.Equal(true, await s_client.CallAsync(http, $$"""
            using var stop = new CancellationTokenSource();
            try { await foreach (var e in {{items}}) { stop.Cancel(); } }
            catch (OperationCanceledException e) { return e.CancellationToken == stop.Token || stop.IsCancellationRequested; }
            """));
        Assert.True(tracking.IsDisposed);
        never.SetResult();
    }

    [Fact]
    public async Task Items_that_are_cut_off_say_so()
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("text/event-stream", Broken()));
        using var http = new HttpClient { BaseAddress = server.Address };
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => s_client.CallAsync(http, "await foreach (var e in client.TicksAsync()) { }"));
        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
    }

    [Fact]
    public async Task An_error_is_typed_and_thrown_by_the_loop()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("{\"name\":\"none\"}", 404));
        Assert.Equal("none none", await s_client.CallAsync(server, """
            var response = await client.WatchWithResponseAsync();
            try { await foreach (var e in client.WatchAsync()) { } }
            catch (PetsApiException<Pet> e) { return e.Error.Name + " " + ((PetsApiException<Pet>)response.Error!).Error.Name; }
            """));
    }

    [Fact]
    public async Task Each_enumeration_is_a_call_and_a_response_is_read_once()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/jsonl", "{\"name\":\"a\"}\n"u8.ToArray()));
        Assert.Equal(2, await s_client.CallAsync(server, "var n = 0; var pets = client.LinesAsync(); await foreach (var p in pets) { n++; } await foreach (var p in pets) { n++; } return n;"));
        Assert.Equal(2, server.Requests.Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => s_client.CallAsync(
            server, "var pets = (await client.LinesWithResponseAsync()).Value; await foreach (var p in pets) { } await foreach (var p in pets) { }"));
    }

    [Fact]
    public async Task An_answer_that_comes_either_way_has_two_methods()
    {
        await using var server = new RecordingServer(request => request.Header("Accept") == "text/event-stream"
            ? ServerAnswer.Of("text/event-stream", "data: {\"name\":\"b\"}\n\n"u8.ToArray())
            : ServerAnswer.Json("{\"name\":\"a\"}"));
        Assert.Equal("ab", await s_client.CallAsync(server, """
            var all = (await client.ChatAsync()).Name;
            await foreach (var e in client.ChatAsEventsAsync()) { all += e.Data.Name; }
            return all;
            """));
    }

    [Fact]
    public async Task A_fake_gives_items_of_its_own()
    {
        Assert.Equal("x", await s_client.CallAsync(new HttpClient { BaseAddress = new("http://127.0.0.1") }, """
            static async IAsyncEnumerable<Pet> Pets() { await Task.Yield(); yield return new() { Name = "x" }; }
            await using var pets = new PetsSequence<Pet>(Pets());
            await foreach (var pet in pets) { return pet.Name; }
            """));
    }

    private static async IAsyncEnumerable<byte[]> Bytes(string text)
    {
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            yield return [b];
            await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<byte[]> First(Task rest, [EnumeratorCancellation] CancellationToken stop = default)
    {
        yield return "data: a\n\n"u8.ToArray();
        await rest.WaitAsync(stop);
    }

    private static async IAsyncEnumerable<byte[]> Broken()
    {
        yield return "data: a\n\n"u8.ToArray();
        await Task.Yield();
        throw new IOException("cut off");
    }

    [Theory]
    [InlineData("WatchOldAsync()")]
    [InlineData("WatchNewAsync(new())")]
    public async Task A_stream_of_grpc_gateway_is_read_line_by_line(string call)
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""
            {"result":{"name":"Rex"}}
            {"result":{"name":"Tom"}}
            {"error":{"code":4,"message":"too slow"}}

            """));
        var client = EmittedClient.Of(File.ReadAllText(Path.Combine(Repository.Cases, "grpc-gateway-streams.yaml")));
        var said = await client.CallAsync(server, "var said = \"\"; await foreach (var item in client." + call + ") { said += (item.Result?.Name ?? item.Error!.Message) + \"; \"; } return said;");
        Assert.Equal("Rex; Tom; too slow; ", said);
        Assert.StartsWith("application/json", server.Request.Header("Accept"), StringComparison.Ordinal);
    }
}
