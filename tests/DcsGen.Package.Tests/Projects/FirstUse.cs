using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Consumer.Dcs;

// One answer to one request. Port 0 is one that is free.
using var listener = new TcpListener(IPAddress.Loopback, 0);
listener.Start();
var server = AnswerAsync(listener);

using var http = new HttpClient();
IDcsClient client = new DcsClient(http, new DcsClientOptions
{
    BaseAddress = new Uri($"http://{listener.LocalEndpoint}"),
    ProjectId = "project",
});
using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
var answer = await client.ListBigkeyScanTasksWithResponseAsync("instance 1", new() { Limit = 2 }, patience.Token);
Console.WriteLine($"request: {await server}");
Console.WriteLine($"answer: {answer.RequestId}, {answer.Value.Records.Count} of {answer.Value.Count}, {answer.Value.Records[0].Status}");

static async Task<string?> AnswerAsync(TcpListener listener)
{
    using var connection = await listener.AcceptTcpClientAsync();
    await using var stream = connection.GetStream();
    using var reader = new StreamReader(stream, Encoding.ASCII);
    var request = await reader.ReadLineAsync();
    while (await reader.ReadLineAsync() is { Length: > 0 })
    {
    }

    const string Body = """{"instance_id":"instance 1","count":25,"records":[{"id":"1","status":"success","created_at":"2026-01-02T03:04:05.000Z"}]}""";
    await stream.WriteAsync(Encoding.ASCII.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nX-Request-Id: request-1\r\nConnection: close\r\n\r\n{Body}"));
    return request;
}
