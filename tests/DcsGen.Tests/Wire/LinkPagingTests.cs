using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Pages that name the URL of the next one, over real HTTP.</summary>
public class LinkPagingTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /v1/pets:
            get:
              operationId: ListPets
              x-dcsgen-paging: { kind: nextLink, items: /pets, next: /page/next }
              parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: X-Kind, in: header, schema: { type: string } }]
              responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { type: string } }, page: { type: object, properties: { next: { type: string, format: uri } } } } } } } } }
          /v1/keepers:
            get:
              operationId: ListKeepers
              x-dcsgen-paging: { kind: linkHeader }
              responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { type: string } } } } }, '204': { description: None. } }
          /v1/rooms:
            get:
              operationId: ListRooms
              x-ms-pageable: { nextLinkName: 'next/link', itemName: rooms }
              responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { rooms: { type: array, items: { type: string } }, next/link: { type: string } } } } } } }
          /v1/toys:
            get:
              operationId: ListToys
              x-ms-pageable: { nextLinkName: null }
              responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { value: { type: array, items: { type: string } } } } } } } }
        """;

    private const string Pets = """
        var names = "";
        await foreach (var name in client.ListAllPetsAsync(new() { Limit = 1, XKind = "dog" }))
        {
            names += name;
        }

        return names;
        """;

    private const string Keepers = """
        var names = "";
        await foreach (var name in client.ListAllKeepersAsync())
        {
            names += name;
        }

        return names;
        """;

    [Fact]
    public async Task Links_of_pages_are_followed_from_where_each_page_is()
    {
        await using var server = new RecordingServer(request => ServerAnswer.Json(request.Target switch
        {
            "/v1/pets?limit=1" => """{"pets":["a"],"page":{"next":"more/pets?at=2"}}""",
            "/v1/more/pets?at=2" => """{"pets":["b"],"page":{"next":"?at=%C3%BC"}}""",
            "/v1/more/pets?at=%C3%BC" => """{"pets":["c"],"page":{"next":"HTTP://HOST/v2/pets"}}""".Replace(
                "HOST", request.Header("Host"), StringComparison.Ordinal),
            "/v2/pets" => """{"pets":["d"],"page":{"next":"/v3/pets"}}""",
            _ => """{"pets":["e"],"page":{}}""",
        }));
        Assert.Equal("abcde", await EmittedClient.Of(Document).CallAsync(server, Pets));
        Assert.Equal(
            ["/v1/pets?limit=1", "/v1/more/pets?at=2", "/v1/more/pets?at=%C3%BC", "/v2/pets", "/v3/pets"],
            server.Requests.Select(static request => request.Target));
        Assert.All(server.Requests, static request => Assert.Equal("dog", request.Header("X-Kind")));
    }

    [Theory]
    [InlineData("https://127.0.0.1:{0}/v1/pets", "https://127.0.0.1:{0}")]
    [InlineData("http://127.0.0.1:1/v1/pets", "http://127.0.0.1:1")]
    [InlineData("http://localhost:{0}/v1/pets", "http://localhost:{0}")]
    [InlineData("//other.example/v1/pets?secret", "http://other.example")]
    [InlineData("http://user:word@other.example", "http://other.example")]
    [InlineData("file:///etc/passwd", "file://")]
    public async Task A_page_elsewhere_is_not_requested(string link, string origin)
    {
        await using var server = new RecordingServer(request =>
            ServerAnswer.Json(
                """{"pets":["a"],"page":{"next":"LINK"}}""".Replace("LINK", Of(link, request.Header("Host")!), StringComparison.Ordinal)));
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => EmittedClient.Of(Document).CallAsync(server, Pets));
        var own = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal($"The next page is at {Of(origin, server.Address.Authority)} and not at {own}, where the page is that names it: it is not requested.", e.Message);
        Assert.Equal("/v1/pets?limit=1", server.Request.Target);

        static string Of(string text, string host) => text.Replace("{0}", host.Split(':')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""</v1/keepers?at=2>; rel="next", </v1/keepers?at=9>; rel="last" """)]
    [InlineData("""</v1/keepers?at=1>; rel=first,<?at=2>;title="a, \"b\"; rel=x" ; REL = "prefetch NEXT";rel=last""")]
    [InlineData("""</x>; rel="next"; anchor="/other", <keepers?at=2>; rel=next""")]
    public async Task The_header_link_is_followed(string link)
    {
        await using var server = new RecordingServer(request => request.Target == "/v1/keepers"
            ? ServerAnswer.Json("""["a"]""") with { Headers = [new("Content-Type", "application/json"), new("Link", "</v1/keepers>; rel=self"), new("Link", link)] }
            : ServerAnswer.Json("""["b"]"""));
        Assert.Equal("ab", await EmittedClient.Of(Document).CallAsync(server, Keepers));
        Assert.Equal(["/v1/keepers", "/v1/keepers?at=2"], server.Requests.Select(static request => request.Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("next")]
    [InlineData("</v1/keepers?at=2")]
    [InlineData("</v1/keepers?at=2>")]
    [InlineData("</v1/keepers?at=2>; rel")]
    [InlineData("</v1/keepers?at=2>; rel=nextish; title=\"\\")]
    [InlineData("</v1/keepers?at=2>; rel=prev; rel=next")]
    public async Task A_header_that_names_no_next_page_ends_it(string link)
    {
        await using var server = new RecordingServer(
            ServerAnswer.Json("""["a"]""") with { Headers = [new("Content-Type", "application/json"), new("Link", link)] });
        Assert.Equal("a", await EmittedClient.Of(Document).CallAsync(server, Keepers));
        Assert.Equal("/v1/keepers", server.Request.Target);
    }

    [Fact]
    public async Task A_page_without_a_body_has_no_items()
    {
        await using var server = new RecordingServer();
        Assert.Equal("", await EmittedClient.Of(Document).CallAsync(server, Keepers));
    }

    [Fact]
    public async Task A_page_that_names_itself_ends_with_an_exception()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""["a"]""") with
        {
            Headers = [new("Content-Type", "application/json"), new("Link", "</v1/keepers>; rel=next")]
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => EmittedClient.Of(Document).CallAsync(server, Keepers));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Walking_begins_at_the_page_that_the_caller_names()
    {
        await using var server = new RecordingServer(ServerAnswer.Json("""["a"]"""));
        await EmittedClient.Of(Document).CallAsync(server, """await client.ListKeepersAsync(new() { NextLink = "?at=3" });""");
        Assert.Equal("/v1/keepers?at=3", server.Request.Target);
        await Assert.ThrowsAsync<InvalidOperationException>(() => EmittedClient.Of(Document).CallAsync(server, """await client.ListKeepersAsync(new() { NextLink = "http://other.example/" });"""));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_extension_of_other_tools_says_the_same()
    {
        await using var server = new RecordingServer(static request => ServerAnswer.Json(
            request.Target == "/v1/rooms" ? """{"rooms":["a"],"next/link":"/v1/rooms?at=2"}""" : """{"rooms":["b"],"next/link":""}"""));
        var client = EmittedClient.Of(Document);
        Assert.Empty(client.Diagnostics);
        Assert.Equal("ab", await client.CallAsync(server, Keepers.Replace("Keepers", "Rooms", StringComparison.Ordinal)));
        Assert.Equal(["/v1/rooms", "/v1/rooms?at=2"], server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task A_fake_gets_the_links_as_its_pages_have_them()
    {
        await using var server = new RecordingServer();
        var names = await EmittedClient.Of(Document).CallAsync(server, """
            IPetsClient fake = new Fake();
            var names = "";
            await foreach (var name in fake.ListAllRoomsAsync())
            {
                names += name;
            }

            return names;
            }

            private sealed class Fake : IPetsClient
            {
                public Task<PetsResponse<ListRoomsResponse>> ListRoomsWithResponseAsync(PetsCallOptions? options, CancellationToken cancellationToken) =>
                    Task.FromResult(new PetsResponse<ListRoomsResponse>(new ListRoomsResponse { Rooms = [options?.NextLink ?? "first"], NextLink = options?.NextLink is null ? "/second" : null }));
            }

            private static object? Rest()
            {
            """);
        Assert.Equal("first/second", names);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("x-dcsgen-paging: { kind: nextLink, items: /pets }", "'next' must be a JSON pointer to a URL")]
    [InlineData("x-dcsgen-paging: { kind: nextLink, next: /next }", "'items' must be a JSON pointer to an array")]
    [InlineData("x-ms-pageable: { nextLinkName: other, itemName: pets }", "'next' must be a JSON pointer to a URL")]
    [InlineData("x-ms-pageable: { nextLinkName: next }", "'items' must be a JSON pointer to an array")]
    [InlineData("x-ms-pageable: yes", "it must be a mapping")]
    [InlineData("x-dcsgen-paging: { kind: link }", "its kind must be")]
    public void Paging_that_cannot_be_mapped_is_reported(string extension, string problem)
    {
        var run = GeneratorRun.Of($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths: { /pets: { get: { operationId: ListPets, {{extension}}, responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { type: string } }, next: { type: string } } } } } } } } } }
            """);
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("DCS1003", diagnostic.Id);
        Assert.Contains(problem, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
