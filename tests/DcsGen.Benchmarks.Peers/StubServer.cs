using System.Net;

namespace DcsGen.Benchmarks.Peers;

/// <summary>
/// The server of all clients, in this process and without a network: it answers a GET with the same bytes, and reads the body of a POST to
/// its end.
/// </summary>
internal sealed class StubServer(byte[] answer) : HttpMessageHandler
{
    /// <summary>Gets or sets where the body of a request is kept; null discards it.</summary>
    public MemoryStream? Body { get; set; }

    /// <summary>Gets the last request's method, path and sorted query, where bodies are kept.</summary>
    public string? Head { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Body is not null)
        {
            var uri = request.RequestUri!;
            var query = uri.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal);
            Head = $"{request.Method} {uri.AbsolutePath}?{string.Join('&', query)}";
        }

        if (request.Method == HttpMethod.Post)
        {
            await request.Content!.CopyToAsync(Body ?? Stream.Null, cancellationToken).ConfigureAwait(false);
            return new(HttpStatusCode.NoContent) { RequestMessage = request };
        }

        var content = new ByteArrayContent(answer);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
