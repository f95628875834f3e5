namespace Acme;

using global::Acme.Plumbing;
using global::System;
using global::System.IO;
using global::System.Net.Http;
using global::System.Net.Http.Headers;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>The body of a response, read as it is received. It owns the connection: dispose it.</summary>
public sealed partial class AcmeStream : Stream
{
    private readonly Stream _content;
    private readonly HttpResponseMessage? _response;

    /// <summary>Creates a stream; public for tests.</summary>
    public AcmeStream(Stream content, string? contentType = null, string? fileName = null, long? contentLength = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        ContentType = contentType;
        FileName = fileName;
        ContentLength = contentLength;
    }

    internal AcmeStream(Stream content, HttpResponseMessage response)
    {
        _content = content;
        _response = response;
        Headers = response.Content.Headers;
        ContentType = Headers.NonValidated.TryGetValues("Content-Type", out var type) ? type.ToString() : null;
        ContentLength = Headers.ContentLength;
        var disposition = Headers.ContentDisposition;
        FileName = Safe(disposition?.FileNameStar ?? disposition?.FileName?.Trim('"'));
    }

    /// <summary>The value of <c>Content-Type</c>; null if the header is missing.</summary>
    public string? ContentType { get; }

    /// <summary>The file name in <c>Content-Disposition</c>, without a path; null if it is missing. Do not trust it: the service chooses it.</summary>
    public string? FileName { get; }

    /// <summary>The number of bytes; null if the service does not send it.</summary>
    public long? ContentLength { get; }

    /// <summary>The headers of the body; null only in tests.</summary>
    public HttpContentHeaders? Headers { get; }

    /// <inheritdoc/>
    public override bool CanRead => _content.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Not supported; see <see cref="ContentLength"/>.</summary>
    public override long Length => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => _content.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => _content.Read(buffer);

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        _content.ReadAsync(buffer, offset, count, cancellationToken);

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => _content.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        _content.CopyToAsync(destination, bufferSize, cancellationToken);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            _response?.Dispose();
        }

        base.Dispose(disposing);
    }

    // RFC 6266, section 4.3: a path is not part of the name. Control and format characters could make it show as another name.
    private static string? Safe(string? name)
    {
        name = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = AcmeText.Printable(name, 255);
        return name is null or "" or "." or ".." ? null : name;
    }
}
