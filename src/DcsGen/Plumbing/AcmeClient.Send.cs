namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Diagnostics;
using global::System.Globalization;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class AcmeClient
{
    private static readonly ActivitySource s_activities = new("Acme.Plumbing.AcmeClient");

    private readonly HttpClient _http;
    private readonly string _server;
    private readonly string? _userAgent;

    /// <summary>Runs before each request. Implement it in a part of your own, to add headers say.</summary>
    partial void OnSending(HttpRequestMessage request, string operation);

    /// <summary>Runs after each answer, success or error, before its body is read.</summary>
    partial void OnReceived(HttpResponseMessage response, string operation);

    // Replaces what has that name. A line break would end the header and begin another.
    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null && (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0
            || !(Replace(request.Headers, name, value) || (request.Content is { } content && Replace(content.Headers, name, value)))))
        {
            throw new ArgumentException("Cannot be a header of this request: " + name, name);
        }
    }

    private static bool Replace(HttpHeaders headers, string name, string value)
    {
        if (headers.NonValidated.Contains(name))
        {
            headers.Remove(name);
        }

        return headers.TryAddWithoutValidation(name, value);
    }

    private async ValueTask<AcmeResponse<T>> SendAsync<T>(
        AcmeOperation<T> operation, HttpRequestMessage request, AcmeCallOptions? options, CancellationToken cancellationToken)
    {
        using var sent = request;

        // Internal, not client: HttpClient itself traces each attempt on the wire.
        using var activity = s_activities.StartActivity(operation.Id, ActivityKind.Internal);
        activity?.SetTag("url.template", operation.Template);
        var limit = Limit(options?.Timeout);
        using var deadline = limit == Timeout.InfiniteTimeSpan ? null : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline?.CancelAfter(limit);
        var token = deadline?.Token ?? cancellationToken;
        try
        {
            Prepare(request, operation.Accept, options);
            OnSending(request, operation.Id);

            // The body is read here and not by HttpClient, which would copy it twice.
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            OnReceived(response, operation.Id);
            var body = await ReadBodyAsync(response.Content, token).ConfigureAwait(false);
            var answer = Answer(operation, response, body);
            if (activity is not null)
            {
                Describe(activity, answer);
            }

            return answer;
        }
        catch (OperationCanceledException e) when (deadline is { IsCancellationRequested: true } && !cancellationToken.IsCancellationRequested && e.InnerException is not TimeoutException)
        {
            activity?.SetTag("error.type", typeof(TimeoutException).FullName).SetStatus(ActivityStatusCode.Error);
            var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException(
                $"{operation.Id}: canceled because it took longer than {seconds} seconds.", new TimeoutException(e.Message, e), token);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            activity?.SetTag("error.type", e.GetType().FullName).SetStatus(ActivityStatusCode.Error);
            if (e is OperationCanceledException canceled && cancellationToken.IsCancellationRequested && canceled.CancellationToken != cancellationToken)
            {
                // It carries the token of the deadline; the caller looks for its own.
                throw new TaskCanceledException(e.Message, e, cancellationToken);
            }

            throw;
        }
    }

    // The shorter of the two. Infinite is a negative one.
    private TimeSpan Limit(TimeSpan? ofCall) =>
        ofCall is { } limit && limit != Timeout.InfiniteTimeSpan && (limit < _http.Timeout || _http.Timeout == Timeout.InfiniteTimeSpan) ? limit : _http.Timeout;

    private void Prepare(HttpRequestMessage request, string? accept, AcmeCallOptions? options)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (_userAgent is not null && !_http.DefaultRequestHeaders.NonValidated.Contains("User-Agent"))
        {
            request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }

        if (options?.Headers is { } headers)
        {
            foreach (var (name, value) in headers)
            {
                AddHeader(request, name, value);
            }
        }
    }

    private static AcmeResponse<T> Answer<T>(AcmeOperation<T> operation, HttpResponseMessage response, byte[] body)
    {
        var requestId = response.Headers.NonValidated.TryGetValues(RequestIdHeader, out var ids) && ids.ToString() is { Length: > 0 } id ? id : null;
        var charset = Charset(response.Content);
        var failure = new AcmeFailure(operation.Id, response.StatusCode, requestId, body, charset, response.Headers, s_errorShape);
        if (!response.IsSuccessStatusCode)
        {
            return new(operation.Fail(failure));
        }

        if (operation.Read is null || (body.Length == 0 && operation.MayBeEmpty))
        {
            return new(default(T)!, response.StatusCode, requestId, body, response.Headers);
        }

        try
        {
            var value = AcmeJson.Parse(operation.Read, AcmeJson.Utf8(body, charset).Span);
            return new(value, response.StatusCode, requestId, body, response.Headers);
        }
        catch (JsonException e)
        {
            return new(failure.Untyped(e));
        }
    }

    private static void Describe(Activity activity, AcmeResponse answer)
    {
        activity.SetTag("http.response.status_code", (int)answer.StatusCode);
        activity.SetTag("http.request_id", answer.RequestId);
        if (answer.Error is { } error)
        {
            var type = error.ErrorCode ?? (error.InnerException is JsonException unreadable && (int)answer.StatusCode < 300
                ? unreadable.GetType().FullName
                : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            activity.SetTag("error.type", type);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    // The charset of a body that is not UTF-8; null for UTF-8.
    private static string? Charset(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Type", out var type)
        && type.ToString() is var text
        && text.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("utf-8", StringComparison.OrdinalIgnoreCase)
            ? content.Headers.ContentType?.CharSet
            : null;

    private async ValueTask<byte[]> ReadBodyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // What the server says of the length is not to be trusted with much memory at once.
        const int Trusted = 1 << 20;
        const int Unknown = 1 << 13;
        var length = content.Headers.ContentLength;
        if (length == 0)
        {
            return [];
        }

        if (length > _http.MaxResponseContentBufferSize)
        {
            throw TooLarge();
        }

        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            if (length is > 0 and <= Trusted)
            {
                var whole = new byte[(int)length];
                var read = await stream.ReadAtLeastAsync(whole, whole.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
                return read == whole.Length ? whole : whole[..read];
            }

            return await ReadToEndAsync(stream, Unknown, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer broke off while its body was read: " + e.Message, e);
        }
        catch (InvalidDataException e)
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The body could not be decompressed: " + e.Message, e);
        }
    }

    private static HttpRequestException TooLarge() =>
        new(HttpRequestError.ConfigurationLimitExceeded, "The body is larger than the HttpClient's MaxResponseContentBufferSize.");

    private async ValueTask<byte[]> ReadToEndAsync(Stream stream, int initial, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(initial);
        var count = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            count += read;
            if (count > _http.MaxResponseContentBufferSize)
            {
                throw TooLarge();
            }

            if (count == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * count, Array.MaxLength));
                buffer.AsSpan(0, count).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        // Not in a finally: a read that was abandoned may still write into its buffer.
        var body = buffer.AsSpan(0, count).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return body;
    }
}
