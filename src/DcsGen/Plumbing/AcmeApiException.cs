namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.Collections.Generic;
using global::System.Net;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>
/// The service returned an error, or a body that does not agree with the document. A request without a response throws an
/// <see cref="HttpRequestException"/>, or an <see cref="OperationCanceledException"/> with a <see cref="TimeoutException"/> inside if it timed out.
/// </summary>
public partial class AcmeApiException : Exception
{
    /// <summary>The most characters of a code or an id in a message.</summary>
    internal const int LongestName = 100;

    private const int LongestText = 500;
    private const int LongestPlace = 200;

    /// <summary>Creates an exception; public for tests.</summary>
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

    /// <summary>The option of a request by which a handler tells the cause of a failure, if it knows more than the service says.</summary>
    internal static HttpRequestOptionsKey<string> HintKey { get; } = new("Acme.AcmeClient.Hint");

    /// <summary>The operationId in the document.</summary>
    public string Operation { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Whether the operation succeeded and only the response could not be read: a repeated call would do it twice.</summary>
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and < 300;

    /// <summary>The service's error code; null if the body has none.</summary>
    public string? ErrorCode { get; }

    /// <summary>The service's error message, or the reason why the body could not be read; null if neither exists.</summary>
    public string? ErrorMessage { get; }

    /// <summary>The service's id of the request: from the body, or from the header.</summary>
    public string? RequestId { get; }

    /// <summary>The response headers; null only in an exception that a test created without them.</summary>
    public HttpResponseHeaders? Headers { get; }

    /// <inheritdoc cref="AcmeResponse.MissingValues"/>
    public IReadOnlyList<string> MissingValues { get; init; } = [];

    /// <summary>What a handler knows about the cause, and how to correct it; usually null. It is part of <see cref="Message"/>.</summary>
    public string? Hint { get; init; }

    /// <summary>One line, in which texts of the service are shortened and without control characters. <see cref="ErrorMessage"/> and <see cref="RawBody"/> have all of them.</summary>
    public override string Message => Hint is null ? base.Message : base.Message + ". " + Hint;

    /// <summary>The bytes of the body, which are not part of <see cref="Message"/>.</summary>
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

/// <summary>An error response with the body that the document declares for its status.</summary>
public sealed partial class AcmeApiException<TError> : AcmeApiException
{
    /// <summary>Creates an exception; public for tests.</summary>
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
