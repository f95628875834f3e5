namespace DcsGen.Tests.Helpers;

/// <summary>Knows whether the answer that went through it was disposed.</summary>
internal sealed class TrackingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsDisposed => _disposed.Task.IsCompleted;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        return new Tracked(response, _disposed);
    }

    private sealed class Tracked : HttpResponseMessage
    {
        private readonly HttpResponseMessage _inner;
        private readonly TaskCompletionSource _disposed;

        public Tracked(HttpResponseMessage inner, TaskCompletionSource disposed)
            : base(inner.StatusCode)
        {
            (_inner, _disposed) = (inner, disposed);
            (Content, RequestMessage) = (inner.Content, inner.RequestMessage);
            foreach (var header in inner.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _inner.Dispose();
            _disposed.TrySetResult();
        }
    }
}
