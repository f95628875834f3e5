namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Net.Http;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

// Answers that are not read to their end before the caller gets them.
public sealed partial class AcmeClient
{
    private ValueTask<AcmeResponse<AcmeStream>> SendForStreamAsync(
        AcmeOperation<AcmeStream> operation, HttpRequestMessage request, AcmeCallOptions? options, CancellationToken cancellationToken) =>
        OpenAsync(operation, static (stream, _) => stream, request, options, cancellationToken);

    // The timeouts end with the headers: how long the rest takes is the caller's to say. Of an error the body is read, and counts.
    // refuse: says why a success cannot be such a stream; it is an error then.
    private async ValueTask<AcmeResponse<T>> OpenAsync<T>(
        AcmeOperation<T> operation,
        Func<AcmeStream, HttpResponseMessage, T> create,
        HttpRequestMessage request,
        AcmeCallOptions? options,
        CancellationToken cancellationToken,
        Func<HttpContent, JsonException?>? refuse = null)
    {
        using var sent = request;
        using var activity = Start(operation);
        var limit = Limit(options?.Timeout);
        using var deadline = limit == Timeout.InfiniteTimeSpan ? null : Deadline(limit, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await SendForHeadersAsync(operation, request, options, deadline?.Token ?? cancellationToken).ConfigureAwait(false);
            OnReceived(response, operation.Id);
            var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            AcmeResponse<T> answer;
            var refusal = response.IsSuccessStatusCode ? refuse?.Invoke(response.Content) : null;
            if (response.IsSuccessStatusCode && refusal is null)
            {
                answer = new(create(new(content, response), response), response.StatusCode, RequestId(response), default, response.Headers);
                Keep(answer, response.Content);
                response = null;
            }
            else
            {
                var body = await AcmeBody.ReadAsync(
                    content, response.Content, Longest, isKept: true, deadline?.Token ?? cancellationToken).ConfigureAwait(false);
                answer = refusal is null
                    ? Answer(operation, response, body, RequestId(response), keepsBody: true)
                    : new(new AcmeFailure(operation.Id, response, RequestId(response), body.Kept, Charset(response.Content), s_errorShape).Untyped(refusal));
                body.Return();
                Keep(answer, response.Content);
            }

            Describe(activity, answer);
            return answer;
        }
        catch (Exception e) when (Told(e, operation.Id, response, activity, limit, deadline, cancellationToken) is { } told)
        {
            throw told;
        }
        finally
        {
            response?.Dispose();
        }
    }
}
