using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Whatever a server sends, one limit holds for what is kept of it in memory.</summary>
public class LimitOfMemoryTests
{
    private const string Document = """
        openapi: 3.2.0
        info: { title: Pets, version: '1' }
        paths:
          /pet: { get: { operationId: GetPet, responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /events: { get: { operationId: Watch, responses: { '200': { description: Events., content: { text/event-stream: {} } } } } }
          /lines: { get: { operationId: Lines, responses: { '200': { description: Lines., content: { application/jsonl: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /records: { get: { operationId: Records, responses: { '200': { description: Records., content: { application/json-seq: { itemSchema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /file: { get: { operationId: GetFile, responses: { '200': { description: Bytes., content: { application/octet-stream: {} } } } } }
          /text: { get: { operationId: GetText, responses: { '200': { description: Text., content: { text/plain: {} } } } } }
          /nothing: { delete: { operationId: Delete, responses: { '204': { description: Gone. } } } }
        components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
        """;

    private const int Limit = 1_000_000;
    private const string Limited = "MaxResponseContentBufferSize = 1_000_000";

    private static readonly EmittedClient s_client = EmittedClient.Of(Document);

    /// <summary>Each way to read an answer, and a part of one that never ends.</summary>
    public static TheoryData<string, string, string> Endless => new()
    {
        { "await foreach (var e in client.WatchAsync()) { }", "text/event-stream", "data: xxxxxxxxxxxxxxxx\n" },
        { "await foreach (var e in client.WatchAsync()) { }", "text/event-stream", "data\n" },
        { "await foreach (var e in client.WatchAsync()) { }", "text/event-stream", "data: a line without end" },
        { "await foreach (var e in client.WatchAsync()) { }", "text/event-stream", ": a comment without end" },
        { "await foreach (var e in client.WatchAsync()) { }", "text/event-stream", "event" },
        { "await foreach (var e in client.LinesAsync()) { }", "application/jsonl", "{\"name\":" },
        { "await foreach (var e in client.RecordsAsync()) { }", "application/json-seq", "{\"name\":\n" },
        { "await client.GetPetAsync();", "application/json", "[[[[" },
        { "await client.GetPetWithResponseAsync();", "application/json", "[[[[" },
        { "await client.GetTextAsync();", "text/plain", "text" },
        { "await client.DeleteAsync();", "text/plain", "a body where none is due" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task An_answer_without_end_ends_at_the_limit(string call, string type, string part)
    {
        var pieces = new Repeated(part);
        await using var server = new RecordingServer(ServerAnswer.Stream(type, pieces.All()));
        await ThrowsTooLargeAsync(server, call);

        // What the sockets of both sides hold comes on top.
        Assert.InRange(pieces.Sent, Limit, 20 * Limit);
    }

    [Theory]
    [InlineData("await client.GetPetAsync();")]
    [InlineData("await client.GetFileAsync();")]
    [InlineData("await foreach (var e in client.WatchAsync()) { }")]
    public async Task The_body_of_an_error_without_end_ends_at_the_limit(string call)
    {
        await using var server = new RecordingServer(ServerAnswer.Stream("application/json", new Repeated("{\"message\":").All(), 500));
        await ThrowsTooLargeAsync(server, call);
    }

    [Fact]
    public async Task A_body_that_says_that_it_is_too_large_is_not_read()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/json", new byte[Limit + 1]));
        await ThrowsTooLargeAsync(server, "await client.GetPetAsync();");
    }

    [Theory]
    [InlineData("await client.GetPetAsync();", "application/json")]
    [InlineData("await foreach (var e in client.WatchAsync()) { }", "text/event-stream")]
    public async Task The_limit_counts_after_decompression(string call, string type)
    {
        var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(new byte[100 * Limit]);
        }

        Assert.InRange(bomb.Length, 1, Limit);
        await using var server = new RecordingServer(ServerAnswer.Of(type, bomb.ToArray()).With("Content-Encoding", "gzip"));
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = server.Address
        };
        AssertTooLarge(await Assert.ThrowsAsync<HttpRequestException>(() => s_client.CallAsync(http, call, Limited)));
    }

    [Fact]
    public async Task The_lower_limit_of_the_HttpClient_wins_and_the_default_is_64_MiB()
    {
        await using var server = new RecordingServer(ServerAnswer.Of(
            "text/event-stream", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("data: xxxx\n", 100)))));
        using var http = new HttpClient { BaseAddress = server.Address, MaxResponseContentBufferSize = 400 };
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => s_client.CallAsync(http, "await foreach (var e in client.WatchAsync()) { }"));
        Assert.StartsWith("An event is larger than 400 bytes.", error.Message, StringComparison.Ordinal);
        Assert.Equal(64L * 1024 * 1024, await s_client.CallAsync(http, "return new PetsClientOptions().MaxResponseContentBufferSize;"));
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(99, "An event is larger than 99 bytes.")]
    public async Task An_event_of_just_the_limit_is_read(int limit, string error)
    {
        // Ten lines of nine characters, each with its line feed.
        var body = string.Concat(Enumerable.Repeat("data: 123456789\n", 10)) + "\n";
        await using var server = new RecordingServer(ServerAnswer.Of("text/event-stream", Encoding.UTF8.GetBytes(body + body)));
        var events = s_client.CallAsync(server, "var n = 0; await foreach (var e in client.WatchAsync()) { n += e.RawData.Length; } return n;", $"MaxResponseContentBufferSize = {limit}");
        if (error.Length == 0)
        {
            Assert.Equal(2 * 99, await events);
        }
        else
        {
            Assert.StartsWith(error, (await Assert.ThrowsAsync<HttpRequestException>(() => events)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Many_small_events_have_no_limit()
    {
        var body = string.Concat(Enumerable.Range(0, 10_000).Select(static i => $"id: {i}\ndata: {i}\n\n"));
        await using var server = new RecordingServer(ServerAnswer.Of("text/event-stream", Encoding.UTF8.GetBytes(body)));
        Assert.Equal("10000 9999", await s_client.CallAsync(
            server,
            "var (n, last) = (0, \"\"); await foreach (var e in client.WatchAsync()) { n++; last = e.Id; } return $\"{n} {last}\";",
            "MaxResponseContentBufferSize = 5000"));
    }

    [Fact]
    public async Task A_file_is_a_stream_without_a_limit()
    {
        await using var server = new RecordingServer(ServerAnswer.Of("application/octet-stream", new byte[3 * Limit]));
        Assert.Equal(3L * Limit, await s_client.CallAsync(
            server, "using var file = await client.GetFileAsync(); var copy = new MemoryStream(); await file.CopyToAsync(copy); return copy.Length;", Limited));
    }

    private static async Task ThrowsTooLargeAsync(RecordingServer server, string call) =>
        AssertTooLarge(await Assert.ThrowsAsync<HttpRequestException>(() => s_client.CallAsync(server, call, Limited)));

    private static void AssertTooLarge(HttpRequestException error)
    {
        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
        Assert.EndsWith(
            " is larger than 1000000 bytes. MaxResponseContentBufferSize of the client's options, or of the HttpClient if that is less, sets the limit.", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The same again and again, and how many bytes of it were taken.</summary>
    private sealed class Repeated(string part)
    {
        private readonly byte[] _piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, 2000)));
        private long _sent;

        public long Sent => Interlocked.Read(ref _sent);

        public async IAsyncEnumerable<byte[]> All([EnumeratorCancellation] CancellationToken stop = default)
        {
            while (!stop.IsCancellationRequested)
            {
                Interlocked.Add(ref _sent, _piece.Length);
                yield return _piece;
                await Task.Yield();
            }
        }
    }
}
