using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Methods and servers of operations, over real HTTP.</summary>
public class OperationTests
{
    [Theory]
    [InlineData("CheckPets", "HEAD")]
    [InlineData("AskPets", "OPTIONS")]
    [InlineData("TracePets", "TRACE")]
    [InlineData("CopyPets", "COPY")]
    [InlineData("LinkPets", "link")]
    public async Task A_method_is_sent_as_the_document_has_it(string operation, string method)
    {
        await using var server = new RecordingServer(request => request.Method == "HEAD"
            ? ServerAnswer.Json("\"not sent\"")
            : ServerAnswer.Empty(204));
        await EmittedClient.Of(Case("http-methods")).CallAsync(server, $"await client.{operation}Async();");
        Assert.Equal($"{method} /pets HTTP/1.1", server.Request.Line);
    }

    [Fact]
    public async Task A_content_type_that_a_call_asks_for_is_sent_without_a_body_too()
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await EmittedClient.Of(Case("http-methods")).CallAsync(
            server, """await client.CopyPetsAsync(new() { Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" } });""");
        Assert.Equal("application/json", server.Request.Header("Content-Type"));
        Assert.Equal("", server.Request.Text);
    }

    [Fact]
    public async Task A_query_has_a_body_and_an_answer()
    {
        await using var server = new RecordingServer(request => ServerAnswer.Json(request.Text));
        Assert.Equal("cats", await EmittedClient.Of(Case("http-methods")).CallAsync(server, """return await client.QueryPetsAsync("cats");"""));
        Assert.Equal("QUERY /pets HTTP/1.1", server.Request.Line);
    }

    [Theory]
    [InlineData("GetA", null, "https://uploads.example/a")]
    [InlineData("GetA", "http://proxy.example/x/", "https://uploads.example/a")]
    [InlineData("GetB", null, "https://pets.example/v2/b")]
    [InlineData("GetB", "http://proxy.example/x/", "http://proxy.example/x/v2/b")]
    [InlineData("GetC", null, "https://pets.example/v1/c")]
    [InlineData("GetC", "http://proxy.example/x/", "http://proxy.example/x/c")]
    [InlineData("GetD", null, "https://eu.pets.example/d")]
    [InlineData("GetE", null, "https://pets.example/v1/e")]
    public async Task A_server_of_an_operation_is_used_as_the_clients_own_would_be(string operation, string? baseAddress, string expected)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler) { BaseAddress = baseAddress is null ? null : new(baseAddress) };
        await EmittedClient.Of(Case("servers-of-operations")).CallAsync(http, $"await client.{operation}Async();");
        Assert.Equal(expected, handler.Uri!.AbsoluteUri);
    }

    [Fact]
    public async Task A_relative_server_stands_beside_a_relative_one_of_the_client()
    {
        var document = Case("servers-of-operations").Replace(
            "servers: [{ url: https://pets.example/v1 }]", "servers: [{ url: /v1 }]", StringComparison.Ordinal);
        await using var server = new RecordingServer();
        await EmittedClient.Of(document).CallAsync(server, "await client.GetBAsync(); await client.GetEAsync();");
        Assert.Equal(["/v2/b", "/v1/e"], server.Requests.Select(request => request.Target));
    }

    /// <summary>The address is the whole URL; one without a path gets the path of the document's server.</summary>
    [Theory]
    [InlineData("http://pets.example", "http://pets.example/api/v2/pets")]
    [InlineData("http://pets.example/", "http://pets.example/api/v2/pets")]
    [InlineData("http://pets.example/api/v2/", "http://pets.example/api/v2/pets")]
    [InlineData("http://proxy.example/x", "http://proxy.example/x/pets")]
    public async Task A_base_address_with_a_path_is_the_whole_URL_of_a_relative_server(string baseAddress, string expected)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler) { BaseAddress = new(baseAddress) };
        await EmittedClient.Of(Case("server-relative")).CallAsync(http, "await client.ListPetsAsync();");
        Assert.Equal(expected, handler.Uri!.AbsoluteUri);
        using var unset = new HttpClient(handler);
        await EmittedClient.Of(Case("server-relative")).CallAsync(unset, "await client.ListPetsAsync();", $"BaseAddress = new(\"{baseAddress}\")");
        Assert.Equal(expected, handler.Uri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("openapi-2-no-schemes", "ListPets", null, "https://pets.example:8443/v2/pets")]
    [InlineData("openapi-2-no-schemes", "ListPets", "http://proxy.example/x", "http://proxy.example/x/pets")]
    [InlineData("openapi-2-no-host", "ListPets", "http://pets.example", "http://pets.example/v2/pets")]
    [InlineData("openapi-2-no-host", "ListPets", "http://pets.example/x/", "http://pets.example/x/pets")]
    [InlineData("server-without-scheme", "GetA", null, "https://pets.example/v1/a")]
    [InlineData("server-without-scheme", "GetB", null, "https://other.example/b")]
    public async Task A_server_without_a_scheme_is_a_host_and_one_without_a_host_is_relative(
        string name, string operation, string? baseAddress, string expected)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler) { BaseAddress = baseAddress is null ? null : new(baseAddress) };
        await EmittedClient.Of(Case(name)).CallAsync(http, $"await client.{operation}Async();");
        Assert.Equal(expected, handler.Uri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("StopAsync()", "/")]
    [InlineData("NamedPetsAsync(new() { Top = 3 })", "/pets?top=3")]
    [InlineData("ListCatsAsync()", "/pets?kind=cat&all")]
    [InlineData("ListCatsAsync(new() { Top = 3 })", "/pets?kind=cat&all&top=3")]
    [InlineData("ListDogsAsync()", "/pets?kind=dog")]
    [InlineData("ListKindAsync(\"bird\", new() { Top = 3 })", "/pets?kind=bird&top=3")]
    [InlineData("ListKindAsync(\"bird\")", "/pets?kind=bird")]
    [InlineData("TwiceAsync(7, \"feed\", \"me & you\")", "/7/feed/7?by=me%20%26%20you")]
    public async Task The_query_of_a_path_is_joined_with_the_parameters_and_a_fragment_is_not_sent(string call, string target)
    {
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await EmittedClient.Of(Case("path-with-query")).CallAsync(server, $"await client.{call};");
        Assert.Equal(target, server.Request.Target);
    }

    private static string Case(string name) => File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml"));

    private sealed class Recorder : HttpMessageHandler
    {
        public Uri? Uri { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Uri = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
