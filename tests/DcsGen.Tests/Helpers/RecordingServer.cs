using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DcsGen.Tests.Helpers;

/// <summary>
/// An HTTP/1.1 server on a free port of 127.0.0.1 that records what comes over the wire, untouched, and answers as the test says. One
/// request a connection; it stops when it is disposed.
/// </summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<RecordedRequest> _requests = [];
    private readonly Func<RecordedRequest, ServerAnswer> _answer;
    private readonly Task _serving;

    /// <param name="answer">What is answered to each request.</param>
    public RecordingServer(Func<RecordedRequest, ServerAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _serving = ServeAsync();
    }

    /// <param name="answer">What is answered to every request; 204 when it is null.</param>
    public RecordingServer(ServerAnswer? answer = null)
        : this(_ => answer ?? ServerAnswer.Empty(204))
    {
    }

    public Uri Address { get; }

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The one request that came.</summary>
    public RecordedRequest Request => Requests.Single();

    public async ValueTask DisposeAsync()
    {
        // The listener stops when nothing accepts from it any more.
        await _stop.CancelAsync();
        await _serving;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // Disposed.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = connection.GetStream();
            var request = await ReadAsync(stream, _stop.Token);
            if (request is null)
            {
                return;
            }

            lock (_requests)
            {
                _requests.Add(request);
            }

            await WriteAsync(stream, _answer(request), hasBody: request.Method != "HEAD", _stop.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    private static async Task<RecordedRequest?> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        if (await LineAsync(stream, cancellationToken) is not { Length: > 0 } line)
        {
            return null;
        }

        var headers = new List<KeyValuePair<string, string>>();
        while (await LineAsync(stream, cancellationToken) is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            headers.Add(new(header[..colon], header[(colon + 1)..].Trim()));
        }

        var request = new RecordedRequest(line, headers, []);
        if (request.Header("Expect") is not null)
        {
            await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken);
        }

        if (request.Header("Transfer-Encoding") == "chunked")
        {
            var body = new List<byte>();
            while (int.Parse(
                (await LineAsync(stream, cancellationToken))!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
            {
                body.AddRange(await ExactlyAsync(stream, size, cancellationToken));
                await LineAsync(stream, cancellationToken);
            }

            await LineAsync(stream, cancellationToken);
            return request with { Body = [.. body] };
        }

        var length = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        return request with { Body = await ExactlyAsync(stream, length, cancellationToken) };
    }

    private static async Task<byte[]> ExactlyAsync(NetworkStream stream, int length, CancellationToken cancellationToken)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    // Null at the end of the stream.
    private static async Task<string?> LineAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) > 0)
        {
            if (one[0] == '\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one[0]);
        }

        return null;
    }

    private static async Task WriteAsync(NetworkStream stream, ServerAnswer answer, bool hasBody, CancellationToken cancellationToken)
    {
        var head = new StringBuilder(answer.Before).Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Status\r\nConnection: close\r\n");
        foreach (var (name, value) in answer.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        // RFC 9112, section 6.3: neither has a body, whatever the head says.
        hasBody = hasBody && answer.Status is not (204 or 304);
        head.Append(answer.Status is 204 or 304 ? "" : answer.Pieces is null ? FormattableString.Invariant($"Content-Length: {answer.Body.Length}\r\n") : "Transfer-Encoding: chunked\r\n");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), cancellationToken);
        if (!hasBody)
        {
            return;
        }

        await stream.WriteAsync(answer.Body, cancellationToken);
        if (answer.Pieces is not null)
        {
            await foreach (var piece in answer.Pieces.WithCancellation(cancellationToken))
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{piece.Length:x}\r\n")), cancellationToken);
                await stream.WriteAsync(piece, cancellationToken);
                await stream.WriteAsync("\r\n"u8.ToArray(), cancellationToken);
                await stream.FlushAsync(cancellationToken);
            }

            await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
        }
    }
}
