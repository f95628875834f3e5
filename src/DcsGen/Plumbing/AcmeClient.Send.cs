namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Diagnostics;
using global::System.Globalization;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Text.Json;
using global::System.Threading;
using global::System.Threading.Tasks;

public sealed partial class AcmeClient
{
    private static readonly ActivitySource s_activities = new("Acme.AcmeClient");

    private readonly HttpClient _http;
    private readonly string _server;
    private readonly string? _userAgent;
    private readonly long _longest;
    private readonly AcmeReading _reading;

    // The most bytes of an answer that are in memory at once, whatever they are: a body, an error's body, a line, an event.
    private long Longest => Math.Min(_longest, _http.MaxResponseContentBufferSize);

    /// <summary>Runs before each request. Implement it in another part of the class, for example to add headers.</summary>
    partial void OnSending(HttpRequestMessage request, string operation);

    /// <summary>Runs after each response, success or error, before its body is read.</summary>
    partial void OnReceived(HttpResponseMessage response, string operation);

    // Implemented where the document declares headers that belong to the body.
    static partial void Keep(AcmeResponse answer, HttpContent content);

    // Replaces what has that name. A line break would end the header and begin another.
    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        // A Content-Type without a body is for servers that ask for one: it needs an empty body.
        if (value is not null && (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0
            || !(Replace(request.Headers, name, value) || Replace((request.Content ??= new ByteArrayContent([])).Headers, name, value))))
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

    // keepsBody: whether the caller gets the raw body of a success; else it need not be allocated.
    private async ValueTask<AcmeResponse<T>> SendAsync<T>(
        AcmeOperation<T> operation, HttpRequestMessage request, AcmeCallOptions? options, bool keepsBody, CancellationToken cancellationToken)
    {
        using var sent = request;
        using var activity = Start(operation);
        var started = Environment.TickCount64;
        HttpResponseMessage? received = null;
        var limit = Limit(options?.Timeout);

        // Up to the headers the HttpClient limits the time itself, unless the call asks for less.
        var deadline = limit == _http.Timeout ? null : Deadline(limit, cancellationToken);
        try
        {
            using var response = await SendForHeadersAsync(operation, request, options, deadline?.Token ?? cancellationToken).ConfigureAwait(false);
            received = response;
            OnReceived(response, operation.Id);
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            if (deadline is null && limit != Timeout.InfiniteTimeSpan && stream is not MemoryStream && response.StatusCode != HttpStatusCode.NoContent)
            {
                // What is in memory already cannot come late, and a 204 has no body (RFC 9110, section 15.3.5).
                deadline = Deadline(limit - TimeSpan.FromMilliseconds(Environment.TickCount64 - started), cancellationToken);
            }

            var isKept = keepsBody || !response.IsSuccessStatusCode;
            var reading = deadline?.Token ?? cancellationToken;
            var body = stream.GetType() == typeof(MemoryStream)
                ? AcmeBody.Read((MemoryStream)stream, Longest, isKept, reading)
                : await AcmeBody.ReadAsync(stream, response.Content, Longest, isKept, reading).ConfigureAwait(false);

            // A caller that gets only the value does not see the id.
            var requestId = isKept || activity is not null ? RequestId(response) : null;
            var answer = Answer(operation, response, body, requestId, keepsBody);
            body.Return();
            Keep(answer, response.Content);
            Describe(activity, answer);
            return answer;
        }
        catch (Exception e) when (Told(e, operation.Id, received, activity, limit, deadline, cancellationToken) is { } told)
        {
            throw told;
        }
        finally
        {
            deadline?.Dispose();
        }
    }

    private static Activity? Start<T>(AcmeOperation<T> operation)
    {
        // Internal, not client: HttpClient itself traces each attempt on the wire.
        var activity = s_activities.StartActivity(operation.Id, ActivityKind.Internal);
        activity?.SetTag("url.template", operation.Template);
        return activity;
    }

    private Task<HttpResponseMessage> SendForHeadersAsync<T>(
        AcmeOperation<T> operation, HttpRequestMessage request, AcmeCallOptions? options, CancellationToken cancellationToken)
    {
        Prepare(request, operation.Accept, options);
        OnSending(request, operation.Id);

        // The body is read by us and not by HttpClient, which would copy it twice.
        return _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    // What the caller is told instead of an exception; null when that says it all. Who may repeat a call must know that the service has answered it.
    private static Exception? Told(
        Exception e,
        string operation,
        HttpResponseMessage? response,
        Activity? activity,
        TimeSpan limit,
        CancellationTokenSource? deadline,
        CancellationToken cancellationToken)
    {
        var canceled = e as OperationCanceledException;
        var answered = response is null ? null : $"{(int)response.StatusCode} {response.StatusCode}: {(response.IsSuccessStatusCode ? "the operation succeeded, but " : "")}the body did not come whole";
        if (canceled is { InnerException: not TimeoutException } && deadline is { IsCancellationRequested: true } && !cancellationToken.IsCancellationRequested)
        {
            activity?.SetTag("error.type", typeof(TimeoutException).FullName).SetStatus(ActivityStatusCode.Error);
            var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return new TaskCanceledException($"{operation}: canceled because it took longer than {seconds} seconds.{(answered is null ? "" : $" The answer was {answered}.")}", new TimeoutException(e.Message, e), deadline.Token);
        }

        var cause = canceled is { InnerException: TimeoutException late } ? late : e;
        activity?.SetTag("error.type", cause.GetType().FullName).SetStatus(ActivityStatusCode.Error);

        // It carries the token of the deadline; the caller looks for its own.
        return canceled is not null && cancellationToken.IsCancellationRequested && canceled.CancellationToken != cancellationToken
            ? new TaskCanceledException(answered is null ? e.Message : $"{e.Message} The answer was {answered}.", e, cancellationToken)
            : e is HttpRequestException { StatusCode: null } broken && response is not null
            ? new HttpRequestException(broken.HttpRequestError, $"{operation}: {answered}: {e.Message}", e.InnerException ?? e, response.StatusCode)
            : null;
    }

    // The shorter of the two. Infinite is a negative one.
    private TimeSpan Limit(TimeSpan? ofCall) =>
        ofCall is { } limit && limit != Timeout.InfiniteTimeSpan && (limit < _http.Timeout || _http.Timeout == Timeout.InfiniteTimeSpan) ? limit : _http.Timeout;

    private static CancellationTokenSource Deadline(TimeSpan limit, CancellationToken cancellationToken)
    {
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        return deadline;
    }

    private void Prepare(HttpRequestMessage request, string? accept, AcmeCallOptions? options)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        // A header parameter of that name has been added already; a second value would be appended to it.
        if (_userAgent is not null && !request.Headers.NonValidated.Contains("User-Agent"))
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

    private static string? RequestId(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues(RequestIdHeader, out var ids) && ids.ToString() is { Length: > 0 } id ? id : null;

    private AcmeResponse<T> Answer<T>(AcmeOperation<T> operation, HttpResponseMessage response, AcmeBody body, string? requestId, bool keepsBody)
    {
        var charset = Charset(response.Content);
        if (!response.IsSuccessStatusCode)
        {
            return new(operation.Fail(new(operation.Id, response, requestId, body.Kept, charset, s_errorShape, _reading)));
        }

        var pieces = keepsBody ? body.KeptPieces : null;
        var rawBody = keepsBody && pieces is null ? body.Memory : default;
        if ((body.Memory.IsEmpty && operation.MayBeEmpty) || (operation.IsUnread is { } isUnread && isUnread((int)response.StatusCode)))
        {
            return new(default(T)!, response.StatusCode, requestId, rawBody, response.Headers) { RawPieces = pieces };
        }

        var utf8 = AcmeJson.Utf8(body.Memory, charset);
        var read = operation.ReadOf is { } readOf ? readOf((int)response.StatusCode) : operation.Read;
        if (read is null)
        {
            var text = operation.ReadText is { } readText ? readText(utf8) : default!;
            return new(text, response.StatusCode, requestId, rawBody, response.Headers) { RawPieces = pieces };
        }

        try
        {
            var value = AcmeJson.Parse(read, utf8, _reading, out var missing);
            return new(value, response.StatusCode, requestId, rawBody, response.Headers) { RawPieces = pieces, MissingValues = missing };
        }
        catch (JsonException) when (operation.ReadText is not null
            && ((_reading == AcmeReading.Tolerant && typeof(T) == typeof(string)) || !AcmeJson.IsJson(utf8.Span)))
        {
            // A text that the document calls JSON, and the service sends without quotation marks; or other JSON, whose text is given.
            return new(operation.ReadText(utf8), response.StatusCode, requestId, rawBody, response.Headers) { RawPieces = pieces };
        }
        catch (JsonException e)
        {
            requestId ??= RequestId(response);
            return new(new AcmeFailure(operation.Id, response, requestId, body.Kept, charset, s_errorShape).Unread(e, isTolerable: typeof(T) == typeof(string) || AcmeJson.IsTolerable(read, utf8.Span)));
        }
    }

    private static void Describe(Activity? activity, AcmeResponse answer)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("http.response.status_code", (int)answer.StatusCode);
        activity.SetTag("http.request_id", AcmeText.Printable(answer.RequestId, AcmeApiException.LongestName));
        if (answer.Error is { } error)
        {
            // One of few values, to count by; what the service calls it is the service's to choose.
            var type = error.InnerException is JsonException unreadable && (int)answer.StatusCode < 300
                ? unreadable.GetType().FullName
                : ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
            activity.SetTag("error.type", type);
            activity.SetTag("error.code", AcmeText.Printable(error.ErrorCode, AcmeApiException.LongestName));
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    // The charset of a body that is not UTF-8; null for UTF-8.
    private static string? Charset(HttpContent content) =>
        content.Headers.NonValidated.TryGetValues("Content-Type", out var type)
        && type.ToString() is var text
        && text.Contains(';')
        && text.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("utf-8", StringComparison.OrdinalIgnoreCase)
            ? content.Headers.ContentType?.CharSet
            : null;
}
