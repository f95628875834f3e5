namespace Acme;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Linq;
using global::System.Net;
using global::System.Net.Http.Headers;

/// <summary>The response of the service: a success or an error, with status and headers.</summary>
public partial class AcmeResponse
{
    private readonly ReadOnlyMemory<byte> _rawBody;
    private byte[]? _joined;

    /// <summary>Creates a success; public for tests.</summary>
    public AcmeResponse(
        HttpStatusCode statusCode = HttpStatusCode.NoContent,
        string? requestId = null,
        ReadOnlyMemory<byte> rawBody = default,
        HttpResponseHeaders? headers = null)
    {
        StatusCode = statusCode;
        RequestId = requestId;
        _rawBody = rawBody;
        Headers = headers;
    }

    /// <summary>Creates an error; public for tests.</summary>
    public AcmeResponse(AcmeApiException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
        StatusCode = error.StatusCode;
        RequestId = error.RequestId;
        _rawBody = error.RawBody;
        Headers = error.Headers;
        MissingValues = error.MissingValues;
    }

    /// <summary>Whether the status is a success, and the body could be read.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The error, which is not thrown; null for a success.</summary>
    public AcmeApiException? Error { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The service's id of the request.</summary>
    public string? RequestId { get; }

    /// <summary>The response headers; null only in an object that a test created without them.</summary>
    public HttpResponseHeaders? Headers { get; }

    /// <summary>
    /// The JSON pointers (RFC 6901) of required members that are missing or null in the body; at most 1,000. <c>""</c> is the whole body. It is empty
    /// unless the client reads with <see cref="AcmeReading.Tolerant"/>: otherwise, a missing member is an error.
    /// </summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [];

    /// <summary>The bytes of the body.</summary>
    public ReadOnlyMemory<byte> RawBody => RawPieces is { } pieces ? _joined ??= Join(pieces) : _rawBody;

    /// <summary>A large body, in pieces that are not on the large object heap. They are joined when the body is read.</summary>
    internal byte[][]? RawPieces { private get; init; }

    /// <summary>Throws the error; does nothing for a success.</summary>
    /// <exception cref="AcmeApiException"><see cref="IsSuccess"/> is false.</exception>
    public void ThrowIfError()
    {
        if (Error is { } error)
        {
            throw error;
        }
    }

    private static byte[] Join(byte[][] pieces)
    {
        var joined = new byte[pieces.Sum(static piece => piece.Length)];
        var start = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(joined, start);
            start += piece.Length;
        }

        return joined;
    }
}

/// <summary>The response of the service: a value or an error, with status and headers.</summary>
public sealed partial class AcmeResponse<T> : AcmeResponse
{
    private readonly T _value;

    /// <summary>Creates a success with a value; public for tests.</summary>
    public AcmeResponse(
        T value,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        string? requestId = null,
        ReadOnlyMemory<byte> rawBody = default,
        HttpResponseHeaders? headers = null)
        : base(statusCode, requestId, rawBody, headers) => _value = value;

    /// <summary>Creates an error; public for tests.</summary>
    public AcmeResponse(AcmeApiException error)
        : base(error) => _value = default!;

    /// <summary>The value. It throws <see cref="AcmeResponse.Error"/> if the response is an error.</summary>
    /// <exception cref="AcmeApiException"><see cref="AcmeResponse.IsSuccess"/> is false.</exception>
    public T Value => Error is { } error ? throw error : _value;
}
