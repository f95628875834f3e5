using System.Net;

namespace Dcs.Tests.Resilience;

/// <summary>A body that never ends.</summary>
internal sealed class StalledContent : HttpContent
{
    public StalledContent(string type) => Headers.TryAddWithoutValidation("Content-Type", type);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
