namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class AcmeClient
{
    private ValueTask<AcmeResponse<AcmeSequence<T>>> SendForItemsAsync<T>(
        AcmeOperation<AcmeSequence<T>> operation,
        Func<ReadOnlyMemory<byte>, T> parse,
        bool isSequence,
        HttpRequestMessage request,
        AcmeCallOptions? options,
        CancellationToken cancellationToken)
    {
        var most = Longest;
        return OpenAsync(
            operation,
            (stream, response) => new AcmeSequence<T>(stream, AcmeItems.Lines(new(stream, isSequence ? "\u001e"u8 : "\n"u8, most), parse, Unreadable(operation.Id, response))),
            request,
            options,
            cancellationToken);
    }

    private static Func<ReadOnlyMemory<byte>, JsonException, AcmeApiException> Unreadable(string operation, HttpResponseMessage response) =>
        (item, e) => new AcmeFailure(operation, response, RequestId(response), item, charset: null, s_errorShape).Untyped(e);
}
