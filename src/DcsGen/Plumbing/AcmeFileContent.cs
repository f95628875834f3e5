namespace Acme.Plumbing;

using global::System;
using global::System.IO;
using global::System.Net;
using global::System.Net.Http;
using global::System.Threading;
using global::System.Threading.Tasks;

/// <summary>A stream as a request's content; the caller keeps the stream.</summary>
internal sealed class AcmeFileContent(Stream stream) : HttpContent
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;
    private bool _isSent;

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => SerializeToStreamAsync(target, context, default);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_isSent)
        {
            if (!stream.CanSeek)
            {
                throw new InvalidOperationException("The file was sent once and cannot be read again.");
            }

            stream.Position = _start;
        }

        _isSent = true;
        return stream.CopyToAsync(target, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = stream.CanSeek ? stream.Length - _start : 0;
        return stream.CanSeek;
    }
}
