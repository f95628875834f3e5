namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Net.Http;
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
            AcmeItems.NoEvents);
    }
}
