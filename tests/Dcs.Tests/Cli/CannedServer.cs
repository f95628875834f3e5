using System.Net;
using System.Net.Sockets;
using System.Text;
using static Dcs.Emulator.DcsEmulator;

namespace Dcs.Tests.Cli;

/// <summary>Gives every request the same answer, whatever that is; or none, and hangs up.</summary>
internal sealed class CannedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private Task _serving = Task.CompletedTask;

    private CannedServer(byte[] answer) => _answer = answer;

    public string Address => $"http://{_listener.LocalEndpoint}/";

    public static Task<CannedServer> StartAsync(string status, string body)
    {
        var length = Encoding.UTF8.GetByteCount(body);
        return StartAsync($"HTTP/1.1 {status}\r\nX-Request-Id: canned\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    }

    public static Task<CannedServer> StartAsync(string answer)
    {
        var server = new CannedServer(Encoding.UTF8.GetBytes(answer));
        server._listener.Start();
        server._serving = server.ServeAsync();
        return Task.FromResult(server);
    }

    public Task<Run> RunAsync(int? width = null) => Run.OfAsync(
        ["big-keys", "list", "--endpoint", Address, "--project", "p", "--token", "t", "--instance", Instances.Small],
        variables: null,
        width);

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[8192]);
                await stream.WriteAsync(_answer);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }
}
