namespace Acme.Plumbing;

using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class AcmeClient
{
    private ValueTask<AcmeResponse<AcmeSequence<AcmeServerSentEvent<T>>>> SendForEventsAsync<T>(
        AcmeOperation<AcmeSequence<AcmeServerSentEvent<T>>> operation,
        Func<ReadOnlyMemory<byte>, T> parse,
        HttpRequestMessage request,
        AcmeCallOptions? options,
        CancellationToken cancellationToken)
    {
        var most = Longest;
        return OpenAsync(
            operation,
            (stream, response) => new AcmeSequence<AcmeServerSentEvent<T>>(stream, AcmeItems.Events(new(stream, "\r\n"u8, most), most, parse, Unreadable(operation.Id, response))),
            request,
            options,
            cancellationToken,
            NoEvents);
    }

    // JSON and HTML are what services send in place of a stream when something is wrong, often with status 200. Read as an event stream
    // they have no events, and nothing would say so (WHATWG, HTML, section 9.2.1, refuses all other media types).
    private static JsonException? NoEvents(HttpContent content)
    {
        var type = content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString().Split(';')[0].Trim().ToLowerInvariant() : "";
        return type is "application/json" or "text/json" or "text/html" || type.EndsWith("+json", StringComparison.Ordinal)
            ? new($"an event stream was expected, {AcmeText.Printable(type, AcmeApiException.LongestName)} came")
            : null;
    }
}
