using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dcs.Tests.Client;

/// <summary>Bodies as they travel: cut off, in chunks, compressed, too large, in other encodings.</summary>
public sealed class TransportTests
{
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(Calls.Page(Calls.Record()));

    public static TheoryData<string> BrokenOff => [.. s_brokenOff.Keys];

    public static TheoryData<string, string, byte[]> Encoded => new()
    {
        { "a byte order mark", "application/json", [0xEF, 0xBB, 0xBF, .. Encode("utf-8")] },
        { "UTF-16", "application/json; charset=utf-16", Encode("utf-16") },
        { "UTF-16 with its mark", "application/json; charset=\"utf-16\"", [0xFF, 0xFE, .. Encode("utf-16")] },
        { "UTF-16 the other way round, as its mark says", "application/json; charset=utf-16", [0xFE, 0xFF, .. Encode("utf-16BE")] },
        { "UTF-16BE", "application/json; charset=utf-16BE", Encode("utf-16BE") },
        { "Latin 1", "application/json; charset=ISO-8859-1", Encode("iso-8859-1") },
        { "UTF-8 in capitals and quotes", "application/json; charset=\"UTF-8\"", Encode("utf-8") },
        { "UTF-8 by another name", "application/json; charset=utf8", Encode("utf-8") },
        { "an encoding nobody knows", "application/json; charset=klingon", Encode("utf-8") },
        { "an encoding nobody may use", "application/json; charset=utf-7", Encode("utf-8") },
        { "no encoding", "application/json; charset=", Encode("utf-8") },
        { "no type that could be read", "json, charset", Encode("utf-8") },
    };

    private static readonly Dictionary<string, RawAnswer> s_brokenOff = new()
    {
        ["nothing at all"] = new() { IsSilent = true },
        ["a reset in place of an answer"] = new() { IsSilent = true, Ending = Ending.Reset },
        ["a body shorter than its length"] = new() { Body = s_page, Length = s_page.Length + 1 },
        ["a body that is reset"] = new() { Body = s_page, Length = s_page.Length + 1, Ending = Ending.Reset },
        ["no body where there should be one"] = new() { Length = 100 },
        ["a large body that is cut"] = new() { Body = new byte[100_000], Length = 2_000_000 },
        ["chunks without an end"] = RawAnswer.Chunks(whole: false, """{"count":""", "0}"),
        ["a chunk that is cut"] = new() { IsChunked = true, Body = "10\r\n{\"count\""u8.ToArray() },
        ["a chunk without a size"] = new() { IsChunked = true, Body = "what?\r\n{}\r\n"u8.ToArray() },
        ["an error cut short"] = new() { Status = 400, Body = "{\"error_code\""u8.ToArray(), Length = 1000 },
        ["an error gateway's page cut short"] = new() { Status = 502, Body = "<html>"u8.ToArray(), Length = 1000 },
    };

    [Theory]
    [MemberData(nameof(BrokenOff))]
    public async Task An_answer_that_broke_off_is_a_transport_error(string what) =>
        await Assert.ThrowsAsync<HttpRequestException>(() => Calls.ReadAsync(s_brokenOff[what]));

    [Fact]
    public async Task A_body_that_broke_off_says_so_to_retry_policies()
    {
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Calls.ReadAsync(new RawAnswer { Body = s_page, Length = 1000 }));

        Assert.Equal(HttpRequestError.ResponseEnded, error.HttpRequestError);
        Assert.IsAssignableFrom<IOException>(error.InnerException);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_transport_error()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using var http = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}/") };

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => http.Client().ListBigkeyScanTasksAsync(Calls.Instance));

        Assert.Equal(HttpRequestError.ConnectionError, error.HttpRequestError);
    }

    [Fact]
    public async Task Chunks_are_put_together()
    {
        var response = await Calls.ReadAsync(RawAnswer.Chunks(whole: true, """{"cou""", """nt":3,"records":[""", "]}"));

        Assert.Equal(3, response.Value.Count);
        Assert.Equal("""{"count":3,"records":[]}""", Encoding.UTF8.GetString(response.RawBody.Span));
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(20_000)]
    public async Task A_large_body_comes_whole(int count)
    {
        var page = Calls.Page([.. Enumerable.Repeat(Calls.Record(), count)]);

        var known = await Calls.ReadAsync(page);
        var chunked = await Calls.ReadAsync(RawAnswer.Chunks(whole: true, page));

        Assert.Equal(count, known.Value.Records.Count);
        Assert.Equal(page.Length, known.RawBody.Length);
        Assert.True(known.RawBody.Span.SequenceEqual(chunked.RawBody.Span));
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task A_body_is_read_in_its_encoding(string what, string type, byte[] body)
    {
        var response = await Calls.ReadAsync(new RawAnswer { Headers = ["Content-Type: " + type], Body = body });

        Assert.True("Zoë" == response.Value.InstanceId, what);
        Assert.Equal(body, response.RawBody.ToArray());
    }

    [Fact]
    public async Task An_error_is_read_in_its_encoding_too()
    {
        var body = Encoding.Unicode.GetBytes("""{"error_code":"DCS.1","error_msg":"Zoë"}""");

        var response = await Calls.ReadAsync(
            new RawAnswer { Status = 403, Headers = ["Content-Type: application/json;charset=utf-16"], Body = body });

        Assert.Equal("Zoë", Assert.IsType<DcsApiException<ErrorResponse>>(response.Error).ErrorMessage);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_an_unreadable_body()
    {
        var response = await Calls.ReadAsync(new RawAnswer { Body = Encode("iso-8859-1") });

        Assert.Contains("(at $.instance_id)", response.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_compressed_body_is_read_if_the_handler_opens_it(bool opens, bool isSound)
    {
        var zipped = Zip(Encode("utf-8"));
        var answer = new RawAnswer { Body = isSound ? zipped : [.. zipped[..12], .. "no zip"u8] }.With("Content-Encoding: gzip");
        await using var server = RawServer.Answering(answer);
        using var http = new HttpClient(new SocketsHttpHandler
        {
            AutomaticDecompression = opens ? DecompressionMethods.All : DecompressionMethods.None
        });
        var client = http.Client(configure: options => options.BaseAddress = server.BaseAddress);

        if (!isSound)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance));
        }
        else if (opens)
        {
            Assert.Equal("Zoë", (await client.ListBigkeyScanTasksAsync(Calls.Instance)).InstanceId);
        }
        else
        {
            Assert.Equal(
                zipped,
                (await Assert.ThrowsAsync<DcsApiException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance))).RawBody.ToArray());
        }
    }

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 200)]
    [InlineData(false, 500)]
    public async Task A_body_larger_than_the_http_client_allows_is_refused(bool isChunked, int status)
    {
        var page = Calls.Page(Calls.Record());
        await using var server = RawServer.Answering(
            (isChunked ? RawAnswer.Chunks(whole: true, page) : RawAnswer.Json(page)) with { Status = status });
        var client = server.Client();
        server.Http.MaxResponseContentBufferSize = page.Length - 1;

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => client.ListBigkeyScanTasksAsync(Calls.Instance));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_as_large_as_the_http_client_allows_is_read(bool isChunked)
    {
        var page = Calls.Page(Calls.Record());
        await using var server = RawServer.Answering(isChunked ? RawAnswer.Chunks(whole: true, page) : RawAnswer.Json(page));
        var client = server.Client();
        server.Http.MaxResponseContentBufferSize = page.Length;

        Assert.Single((await client.ListBigkeyScanTasksAsync(Calls.Instance)).Records);
    }

    [Theory]
    [InlineData(2_000_000_000)]
    [InlineData(200_000_000_000)]
    public async Task A_length_that_is_a_lie_costs_no_memory(long claimed)
    {
        var before = GC.GetTotalAllocatedBytes();

        await Assert.ThrowsAsync<HttpRequestException>(() => Calls.ReadAsync(new RawAnswer { Body = s_page, Length = claimed }));

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1_000_000_000);
    }

    private static byte[] Encode(string encoding) => Encoding.GetEncoding(encoding).GetBytes("""{"instance_id":"Zoë"}""");

    private static byte[] Zip(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            zip.Write(bytes);
        }

        return zipped.ToArray();
    }
}
