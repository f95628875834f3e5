namespace Acme;

using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Linq;
using global::System.Net;
using global::System.Net.Http.Headers;

/// <summary>What the service answered: success or an error, with the HTTP facts.</summary>
public partial class AcmeResponse
{
    private readonly ReadOnlyMemory<byte> _rawBody;
    private byte[]? _joined;

    /// <summary>A success. Public for test fakes.</summary>
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

    /// <summary>An error. Public for test fakes.</summary>
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

    /// <summary>Whether the service answered with a success status, and with a body that could be read if it should have one.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The error, not thrown; null on success.</summary>
    public AcmeApiException? Error { get; }

    /// <summary>HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the service calls this request.</summary>
    public string? RequestId { get; }

    /// <summary>Response headers; null only in fakes that give none.</summary>
    public HttpResponseHeaders? Headers { get; }

    /// <summary>
    /// JSON pointers (RFC 6901) of what the document requires and the body lacks, or has as null; only the first 1,000. <c>""</c> is the whole body. Empty
    /// unless the client reads with <see cref="AcmeReading.Tolerant"/>: otherwise the answer is an error.
    /// </summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [];

    /// <summary>The body as it came.</summary>
    public ReadOnlyMemory<byte> RawBody => RawPieces is { } pieces ? _joined ??= Join(pieces) : _rawBody;

    /// <summary>A large body in pieces that stay off the large object heap; joined when somebody looks.</summary>
    internal byte[][]? RawPieces { private get; init; }

    /// <summary>Does nothing on success.</summary>
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

/// <summary>What the service answered: a value or an error, with the HTTP facts.</summary>
public sealed partial class AcmeResponse<T> : AcmeResponse
{
    private readonly T _value;

    /// <summary>A success that carries a value. Public for test fakes.</summary>
    public AcmeResponse(
        T value,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        string? requestId = null,
        ReadOnlyMemory<byte> rawBody = default,
        HttpResponseHeaders? headers = null)
        : base(statusCode, requestId, rawBody, headers) => _value = value;

    /// <summary>An error. Public for test fakes.</summary>
    public AcmeResponse(AcmeApiException error)
        : base(error) => _value = default!;

    /// <summary>The value. Throws <see cref="AcmeResponse.Error"/> when there is none.</summary>
    /// <exception cref="AcmeApiException"><see cref="AcmeResponse.IsSuccess"/> is false.</exception>
    public T Value => Error is { } error ? throw error : _value;
}
