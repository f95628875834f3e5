namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>
/// The service answered with an error, or with a body that is not what the document says. A request that got no answer
/// throws <see cref="HttpRequestException"/>, or <see cref="OperationCanceledException"/> with a <see cref="TimeoutException"/> inside when it took too long.
/// </summary>
public partial class AcmeApiException : Exception
{
    /// <summary>How much a message has of a code or an id.</summary>
    internal const int LongestName = 100;

    private const int LongestText = 500;
    private const int LongestPlace = 200;

    /// <summary>Public for test fakes.</summary>
    public AcmeApiException(
        string operation,
        HttpStatusCode statusCode,
        string? errorCode = null,
        string? errorMessage = null,
        string? requestId = null,
        ReadOnlyMemory<byte> rawBody = default,
        HttpResponseHeaders? headers = null,
        Exception? innerException = null)
        : base(Describe(operation, statusCode, errorCode, errorMessage, requestId, headers), innerException)
    {
        Operation = operation;
        StatusCode = statusCode;
        ErrorCode = errorCode;
        ErrorMessage = errorMessage;
        RequestId = requestId;
        RawBody = rawBody;
        Headers = headers;
    }

    /// <summary>A handler of the <see cref="HttpClient"/> that knows more of a failure's cause than the service sets this on the request.</summary>
    internal static HttpRequestOptionsKey<string> HintKey { get; } = new("Acme.AcmeClient.Hint");

    /// <summary>The document's operationId.</summary>
    public string Operation { get; }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Whether the service did what it was asked, and only its answer could not be read: a repeated call would do it twice.</summary>
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and < 300;

    /// <summary>The service's error code; null when the body has none.</summary>
    public string? ErrorCode { get; }

    /// <summary>The service's words, or what was wrong with the body; null when there is nothing to say.</summary>
    public string? ErrorMessage { get; }

    /// <summary>What the service calls this request: from the body, else from the header.</summary>
    public string? RequestId { get; }

    /// <summary>Response headers; null only in fakes that give none.</summary>
    public HttpResponseHeaders? Headers { get; }

    /// <inheritdoc cref="AcmeResponse.MissingValues"/>
    public IReadOnlyList<string> MissingValues { get; init; } = [];

    /// <summary>What a handler knows of the cause, and what to do about it; mostly null. Part of <see cref="Message"/>.</summary>
    public string? Hint { get; init; }

    /// <summary>One line: texts of the service are cut, and freed of control characters. <see cref="ErrorMessage"/> and <see cref="RawBody"/> have them whole.</summary>
    public override string Message => Hint is null ? base.Message : base.Message + ". " + Hint;

    /// <summary>The body as it came. Kept out of <see cref="Message"/>.</summary>
    public ReadOnlyMemory<byte> RawBody { get; }

    private static string Describe(
        string operation, HttpStatusCode status, string? code, string? message, string? requestId, HttpResponseHeaders? headers) =>
        $"{operation}: {(int)status} {status}"
        + (code is null ? "" : ", " + AcmeText.Printable(code, LongestName))
        + (message is null ? "" : ": " + AcmeText.Printable(message, LongestText))
        + ((int)status is >= 300 and < 400 && headers?.Location is { } location && Place(location) is { Length: > 0 } place ? $" (to {AcmeText.Printable(place, LongestPlace)})" : "")
        + (requestId is null ? "" : $" (request {AcmeText.Printable(requestId, LongestName)})");

    // Without what may be secret: the user, the query and the fragment (RFC 9110, section 17.9).
    private static string Place(Uri location)
    {
        var text = location.OriginalString;
        text = text.IndexOfAny(['?', '#']) is var query and >= 0 ? text[..query] : text;
        if (text.IndexOf("//", StringComparison.Ordinal) is var server and >= 0)
        {
            var path = text.IndexOf('/', server + 2) is var slash and >= 0 ? slash : text.Length;
            var user = text.LastIndexOf('@', path - 1, path - server - 2);
            text = user < 0 ? text : text[..(server + 2)] + text[(user + 1)..];
        }

        return text;
    }
}

/// <summary>An error answer with the body that the document declares for its status.</summary>
public sealed partial class AcmeApiException<TError> : AcmeApiException
{
    /// <summary>Public for test fakes.</summary>
    public AcmeApiException(
        TError error,
        string operation,
        HttpStatusCode statusCode,
        string? errorCode = null,
        string? errorMessage = null,
        string? requestId = null,
        ReadOnlyMemory<byte> rawBody = default,
        HttpResponseHeaders? headers = null)
        : base(operation, statusCode, errorCode, errorMessage, requestId, rawBody, headers) => Error = error;

    /// <summary>The typed error body.</summary>
    public TError Error { get; }
}
