using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>One body that is sent several times, by a handler that retries or hedges, or not to its end.</summary>
public class SentAgainTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /json: { post: { operationId: Json, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: Fine. } } } }
          /form: { post: { operationId: Form, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: Fine. } } } }
          /parts: { post: { operationId: Parts, requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: Fine. } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string }, notes: { type: string } } }
        """;

    public static TheoryData<string, int, bool> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, bool>();
            foreach (var operation in (string[])["Json", "Form", "Parts"])
            {
                foreach (var length in (int[])[10, 100_000])
                {
                    rows.Add(operation, length, false);
                    rows.Add(operation, length, true);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_body_is_the_same_each_time(string operation, int length, bool isAtOnce)
    {
        await using var server = new RecordingServer();
        using var http = new HttpClient(new Thrice(isAtOnce) { InnerHandler = new SocketsHttpHandler() }) { BaseAddress = server.Address };
        await CallAsync(http, operation, length, default);
        Assert.Equal(3, server.Requests.Count);
        Assert.Contains(new string('n', length), server.Requests[0].Text, StringComparison.Ordinal);
        Assert.All(server.Requests, request => Assert.Equal(server.Requests[0].Text, request.Text));
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Form")]
    [InlineData("Parts")]
    public async Task A_body_whose_sending_was_canceled_does_not_change_the_next(string operation)
    {
        await using var server = new RecordingServer();
        for (var i = 0; i < 20; i++)
        {
            using var canceling = new CancellationTokenSource();
            using var slow = new HttpClient(new Stuck(canceling)) { BaseAddress = server.Address };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CallAsync(slow, operation, 100_000, canceling.Token));
            using var http = new HttpClient { BaseAddress = server.Address };
            await CallAsync(http, operation, 100_000 - i, default);
            Assert.Contains(new string('n', 100_000 - i), server.Requests[^1].Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Form")]
    [InlineData("Parts")]
    public async Task A_body_cannot_be_sent_after_its_call(string operation)
    {
        await using var server = new RecordingServer();
        var keeping = new Keeping { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(keeping) { BaseAddress = server.Address };
        await CallAsync(http, operation, 10, default);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => keeping.Content!.CopyToAsync(Stream.Null));
    }

    private static Task<object?> CallAsync(HttpClient http, string operation, int length, CancellationToken cancellationToken) =>
        EmittedClient.Of(Document).CallAsync(
            http,
            $"await client.{operation}Async(new() {{ Name = new string('n', {length}), Notes = \"2\" }}, cancellationToken: cancellationToken);",
            cancellationToken: cancellationToken);

    private sealed class Thrice(bool isAtOnce) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var attempts = new List<Task<HttpResponseMessage>>();
            for (var i = 0; i < 3; i++)
            {
                // Not disposed, because that would dispose the body.
                var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Content = request.Content };
                attempts.Add(base.SendAsync(copy, cancellationToken));
                if (!isAtOnce)
                {
                    await attempts[i];
                }
            }

            return (await Task.WhenAll(attempts))[0];
        }
    }

    /// <summary>Cancels the call while its body is being written, and lets go of the body later than that.</summary>
    private sealed class Stuck(CancellationTokenSource canceling) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.CopyToAsync(new Canceling(canceling), cancellationToken);
            throw new InvalidOperationException("The body was sent.");
        }
    }

    private sealed class Canceling(CancellationTokenSource canceling) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await canceling.CancelAsync();
            throw new OperationCanceledException(canceling.Token);
        }
    }

    private sealed class Keeping : DelegatingHandler
    {
        public HttpContent? Content { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Content = request.Content;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
