using System.Net;

namespace DcsGen.Corpus.Wire;

/// <summary>A request as it would have gone out.</summary>
internal sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, byte[]? Body);

/// <summary>What is answered.</summary>
internal sealed record Answer(int Status, string? MediaType, byte[] Body);

/// <summary>Records each request and gives the answer that was set.</summary>
internal sealed class Exchange : HttpMessageHandler
{
    public Answer Answer { get; set; } = new(204, null, []);

    public SentRequest? Sent { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
            .GroupBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                static group => group.Key,
                static group => string.Join(", ", group.Select(static header => header.Value.ToString())),
                StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        Sent = new(request.Method.Method, request.RequestUri!, headers, body);
        var content = new ByteArrayContent(Answer.Body);
        if (Answer.MediaType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", Answer.MediaType);
        }

        return new((HttpStatusCode)Answer.Status) { RequestMessage = request, Content = content };
    }
}
