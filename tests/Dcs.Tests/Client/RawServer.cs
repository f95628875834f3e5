using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dcs.Tests.Client;

/// <summary>A server that knows no manners: sends the bytes it is told to, one answer a connection, and keeps what it was asked.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<RawRequest, RawAnswer> _answer;
    private readonly Task _serving;

    private RawServer(Func<RawRequest, RawAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        BaseAddress = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        Http = new() { BaseAddress = BaseAddress };
        _serving = ServeAsync();
    }

    public Uri BaseAddress { get; }

    /// <summary>A plain client of this server, for tests that need no handler of their own.</summary>
    public HttpClient Http { get; }

    /// <summary>What came so far.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. _requests];

    /// <summary>The one request that came.</summary>
    public RawRequest Request => Assert.Single(_requests);

    /// <summary>Ends when the first answer is on its way.</summary>
    public Task Answered => _answered.Task;

    public static RawServer Answering(RawAnswer answer) => new(_ => answer);

    public static RawServer Answering(Func<RawRequest, RawAnswer> answer) => new(answer);

    public static RawServer Answering(string json) => Answering(RawAnswer.Json(json));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _stopping.CancelAsync();
        _listener.Stop();
        await _serving;
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stopping.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Stopped.
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        try
        {
            await using var stream = new NetworkStream(socket);
            if (await ReadHeadAsync(stream) is not { } head)
            {
                return;
            }

            var request = RawRequest.Parse(head);
            _requests.Enqueue(request);
            var answer = _answer(request);
            await stream.WriteAsync(answer.ToBytes(), _stopping.Token);
            _answered.TrySetResult();
            if (answer.Ending == Ending.Hold)
            {
                _ = await stream.ReadAsync(new byte[1], _stopping.Token);
            }
            else if (answer.Ending == Ending.Reset)
            {
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The caller went away, or the server stops.
        }
    }

    private async Task<string?> ReadHeadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, _stopping.Token) == 1)
        {
            bytes.Add(one[0]);
            if (bytes is [.., (byte)'\r', (byte)'\n', (byte)'\r', (byte)'\n'])
            {
                return Encoding.Latin1.GetString([.. bytes]);
            }
        }

        return null;
    }
}
