using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Every kind of request body, as it is on the wire.</summary>
public class RequestBodyTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /form:
            post:
              operationId: Form
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema:
                      type: object
                      properties:
                        name: { type: string }
                        note: { type: string, nullable: true }
                        count: { type: integer }
                        ok: { type: boolean }
                        on: { type: string, format: date }
                        tags: { type: array, items: { type: string } }
                        ids: { type: array, items: { type: integer } }
                        bars: { type: array, items: { type: string } }
                        blanks: { type: array, items: { type: string } }
                        plain: { $ref: '#/components/schemas/Owner' }
                        deep: { $ref: '#/components/schemas/Owner' }
                        spread: { $ref: '#/components/schemas/Owner' }
                        joined: { $ref: '#/components/schemas/Owner' }
                        all: { type: array, items: { type: string } }
                        odd name&=: { type: string }
                    encoding:
                      ids: { explode: false }
                      bars: { style: pipeDelimited, explode: false }
                      blanks: { style: spaceDelimited, explode: false }
                      deep: { style: deepObject, explode: true }
                      spread: { style: form, explode: true }
                      joined: { style: form, explode: false }
                      all: { contentType: application/json }
              responses: { '204': { description: Fine. } }
          /multipart:
            post:
              operationId: Upload
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [photo]
                      properties:
                        photo: { type: string, format: binary }
                        more: { type: array, items: { type: string, format: binary } }
                        name: { type: string }
                        tags: { type: array, items: { type: string } }
                        owner: { $ref: '#/components/schemas/Owner' }
                        notes: { type: string }
                        'a "b"': { type: string }
                    encoding:
                      photo: { contentType: image/png, headers: { X-Kind: { schema: { type: string, enum: [photo] } } } }
                      notes: { contentType: text/markdown }
              responses: { '204': { description: Fine. } }
          /binary: { put: { operationId: Put, requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } } }, responses: { '204': { description: Fine. } } } }
          /text: { put: { operationId: PutText, requestBody: { content: { text/plain: { schema: { type: string } } } }, responses: { '204': { description: Fine. } } } }
          /mixed: { put: { operationId: PutMixed, requestBody: { content: { multipart/mixed: {} } }, responses: { '204': { description: Fine. } } } }
          /many:
            put:
              operationId: Many
              parameters: [{ name: dry, in: query, schema: { type: boolean } }]
              requestBody:
                required: true
                content:
                  application/xml: { schema: { $ref: '#/components/schemas/Owner' } }
                  application/octet-stream: {}
                  multipart/form-data: { schema: { $ref: '#/components/schemas/Owner' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Owner' } }
                  application/json: { schema: { $ref: '#/components/schemas/Owner' } }
              responses: { '204': { description: Fine. } }
        components:
          schemas:
            Owner: { type: object, properties: { city: { type: string }, tags: { type: array, items: { type: string } }, home: { $ref: '#/components/schemas/Owner' } } }
        """;

    [Theory]
    [InlineData("Name = \"a b&c=d+é\"", "name=a+b%26c%3Dd%2B%C3%A9")]
    [InlineData("Name = \"\"", "name=")]
    [InlineData("Note = null", "note=")]
    [InlineData("", "")]
    [InlineData("Count = 3, Ok = true, On = new(2026, 1, 2)", "count=3&ok=true&on=2026-01-02")]
    [InlineData("Tags = [\"a\", \"b,c\"]", "tags=a&tags=b%2Cc")]
    [InlineData("Ids = [1, 2]", "ids=1%2C2")]
    [InlineData("Bars = [\"a\", \"b\"]", "bars=a%7Cb")]
    [InlineData("Blanks = [\"a\", \"b\"]", "blanks=a+b")]
    [InlineData("Plain = new() { City = \"B\" }", "plain=%7B%22city%22%3A%22B%22%7D")]
    [InlineData("Deep = new() { City = \"B\", Tags = [\"x\", \"y\"], Home = new() { City = \"C\" } }", "deep%5Bcity%5D=B&deep%5Btags%5D%5B0%5D=x&deep%5Btags%5D%5B1%5D=y&deep%5Bhome%5D%5Bcity%5D=C")]
    [InlineData("Spread = new() { City = \"B\" }", "city=B")]
    [InlineData("Joined = new() { City = \"B\" }", "joined=city%2CB")]
    [InlineData("All = [\"a\", \"b\"]", "all=%5B%22a%22%2C%22b%22%5D")]
    [InlineData("OddName = \"x\"", "odd+name%26%3D=x")]
    public async Task A_form_is_written_as_its_encoding_says(string members, string expected)
    {
        var request = await SendAsync($"await client.FormAsync(new FormRequest {{ {members} }});");
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal(expected, request.Text);
    }

    [Theory]
    [InlineData("FormAsync")]
    [InlineData("PutTextAsync")]
    [InlineData("PutMixedAsync")]
    public async Task An_optional_body_is_not_sent(string method)
    {
        var request = await SendAsync($"await client.{method}();");
        Assert.Null(request.Header("Content-Type"));
        Assert.Empty(request.Body);
    }

    [Fact]
    public async Task A_multipart_body_has_its_parts_as_RFC_7578_says()
    {
        var request = await SendAsync("""
            await client.UploadAsync(new UploadRequest
            {
                Photo = new(new MemoryStream([1, 2, 3]), "my \"phötö\"\r\n.png") { Headers = new Dictionary<string, string> { ["X-Rate"] = "5" } },
                More = [new(new MemoryStream([4]), "a.gif", "image/gif"), new MemoryStream([5])],
                Name = "Max ü",
                Tags = ["a", "b"],
                Owner = new() { City = "B" },
                Notes = "# hi",
                AB = "q",
            });
            """);
        var type = request.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=", type, StringComparison.Ordinal);
        var boundary = type.Split('=')[1];
        Assert.Matches("^[0-9a-f]{32}$", boundary);
        Assert.Equal(
            $"""
            --{boundary}
            Content-Disposition: form-data; name="name"

            Max ü
            --{boundary}
            Content-Disposition: form-data; name="tags"

            a
            --{boundary}
            Content-Disposition: form-data; name="tags"

            b
            --{boundary}
            Content-Type: application/json
            Content-Disposition: form-data; name="owner"

            {"{"}"city":"B"{"}"}
            --{boundary}
            Content-Type: text/markdown
            Content-Disposition: form-data; name="notes"

            # hi
            --{boundary}
            Content-Disposition: form-data; name="a %22b%22"

            q
            --{boundary}
            Content-Type: image/png
            X-Rate: 5
            X-Kind: photo
            Content-Disposition: form-data; name="photo"; filename="my %22phötö%22%0D%0A.png"

            {"\u0001\u0002\u0003"}
            --{boundary}
            Content-Type: image/gif
            Content-Disposition: form-data; name="more"; filename="a.gif"

            {"\u0004"}
            --{boundary}
            Content-Type: application/octet-stream
            Content-Disposition: form-data; name="more"; filename="more"

            {"\u0005"}
            --{boundary}--

            """.ReplaceLineEndings("\r\n"),
            request.Text);
        Assert.Equal(request.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
    }

    [Theory]
    [InlineData("new(new MemoryStream([1]), contentType: \"image/png\\r\\nX-Evil: 1\")")]
    [InlineData("new(new MemoryStream([1])) { Headers = new Dictionary<string, string> { [\"X-Rate\"] = \"1\\r\\nX-Evil: 1\" } }")]
    [InlineData("new(new MemoryStream([1])) { Headers = new Dictionary<string, string> { [\"X Rate\"] = \"1\" } }")]
    public async Task A_part_gets_no_header_that_is_none(string file)
    {
        await using var server = new RecordingServer();
        await Assert.ThrowsAsync<ArgumentException>(() => EmittedClient.Of(Document).CallAsync(server, $"await client.UploadAsync(new() {{ Photo = {file} }});"));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_stream_is_sent_from_its_position_and_stays_open()
    {
        var request = await SendAsync("""
            var stream = new MemoryStream([1, 2, 3]) { Position = 1 };
            await client.PutAsync(stream);
            stream.Position = 0;
            """);
        Assert.Equal("application/octet-stream", request.Header("Content-Type"));
        Assert.Equal("2", request.Header("Content-Length"));
        Assert.Equal([2, 3], request.Body);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_sent_in_chunks_with_the_type_that_the_caller_says()
    {
        var request = await SendAsync("""
            var pipe = new System.IO.Pipelines.Pipe();
            await pipe.Writer.WriteAsync(new byte[] { 7, 8 });
            pipe.Writer.Complete();
            await client.PutAsync(new PetsFile(pipe.Reader.AsStream(), contentType: "image/webp"));
            """);
        Assert.Equal("image/webp", request.Header("Content-Type"));
        Assert.Equal("chunked", request.Header("Transfer-Encoding"));
        Assert.Equal([7, 8], request.Body);
    }

    [Fact]
    public async Task Text_is_sent_as_UTF8()
    {
        var request = await SendAsync("await client.PutTextAsync(\"é\");");
        Assert.Equal("text/plain; charset=utf-8", request.Header("Content-Type"));
        Assert.Equal("é", request.Text);
    }

    [Fact]
    public async Task A_body_without_a_shape_is_what_the_caller_makes()
    {
        var request = await SendAsync("await client.PutMixedAsync(new MultipartContent(\"mixed\", \"b\") { new StringContent(\"x\") });");
        Assert.Equal("multipart/mixed; boundary=\"b\"", request.Header("Content-Type"));
    }

    [Theory]
    [InlineData("ManyAsync(new Owner { City = \"B\" }, new ManyOptions { Dry = true })", "application/json", "{\"city\":\"B\"}")]
    [InlineData("ManyAsFormAsync(new Owner { City = \"B\" }, new ManyOptions { Dry = true })", "application/x-www-form-urlencoded", "city=B")]
    [InlineData("ManyAsMultipartAsync(new Owner { City = \"B\" }, new ManyOptions { Dry = true })", "multipart/form-data; boundary=", "name=\"city\"\r\n\r\nB\r\n")]
    [InlineData("ManyAsStreamAsync(new MemoryStream([66]), new ManyOptions { Dry = true })", "application/octet-stream", "B")]
    [InlineData("ManyAsTextAsync(\"<a/>\", new ManyOptions { Dry = true })", "application/xml; charset=utf-8", "<a/>")]
    public async Task Each_kind_of_body_has_a_method(string call, string contentType, string body)
    {
        var request = await SendAsync($"await client.{call};");
        Assert.Equal("PUT /many?dry=true HTTP/1.1", request.Line);
        Assert.StartsWith(contentType, request.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains(body, request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_can_send_a_file_again()
    {
        await using var server = new RecordingServer();
        using var http = new HttpClient(new TwiceHandler()) { BaseAddress = server.Address };
        await EmittedClient.Of(Document).CallAsync(http, "await client.UploadAsync(new() { Photo = new MemoryStream([49, 50]) });");
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("\r\n\r\n12\r\n", server.Requests[1].Text, StringComparison.Ordinal);
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
    }

    private static async Task<RecordedRequest> SendAsync(string code)
    {
        await using var server = new RecordingServer();
        await EmittedClient.Of(Document).CallAsync(server, code);
        return server.Request;
    }

    private sealed class TwiceHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
