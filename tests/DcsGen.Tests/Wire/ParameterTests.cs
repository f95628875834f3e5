using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Parameters beyond the style table, over real HTTP; the documents are cases that have a snapshot too.</summary>
public class ParameterTests
{
    [Fact]
    public async Task An_object_goes_into_an_object_by_its_path() =>
        Assert.Equal(
            "/pets/;x=1/of.a,b,c%20d?at%5Bx%5D=2&at%5Bin%5D%5Bx%5D=3&at%5Bin%5D%5Bin%5D%5Bx%5D=4",
            (await SendAsync("parameter-styles", """
                await client.ListPetsAsync(new() { X = 1 }, ["a", "b", "c d"], new() { At = new() { X = 2, In = new() { X = 3, In = new() { X = 4 } } } });
                """)).Target);

    /// <summary>No style says how; servers that know brackets read them so.</summary>
    [Theory]
    [InlineData("Tags = [\"a b\", \"c\"]", "filter[tags][]=a b&filter[tags][]=c")]
    [InlineData("Tags = []", "")]
    [InlineData("Parts = [new() { N = 1 }, new() { N = 2, Ids = [3, 4] }]", "filter[parts][0][n]=1&filter[parts][1][n]=2&filter[parts][1][ids][]=3&filter[parts][1][ids][]=4")]
    [InlineData("Map = new Dictionary<string, IReadOnlyList<long>> { [\"x\"] = [1, 2] }", "filter[map][x][]=1&filter[map][x][]=2")]
    public async Task Items_of_a_deep_object_have_brackets(string filter, string query)
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets: { get: { operationId: ListPets, parameters: [{ name: filter, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Filter' } }], responses: { '204': { description: None. } } } }
            components:
              schemas:
                Filter: { type: object, properties: { tags: { type: array, items: { type: string } }, parts: { type: array, items: { $ref: '#/components/schemas/Part' } }, map: { type: object, additionalProperties: { type: array, items: { type: integer } } } } }
                Part: { type: object, properties: { n: { type: integer }, ids: { type: array, items: { type: integer } } } }
            """;
        await using var server = new RecordingServer(ServerAnswer.Empty(204));
        await EmittedClient.Of(Document).CallAsync(server, $"await client.ListPetsAsync(new() {{ Filter = new() {{ {filter} }} }});");
        Assert.Equal("/pets" + (query.Length > 0 ? "?" : "") + query, Uri.UnescapeDataString(server.Request.Target));
    }

    [Fact]
    public async Task Reserved_characters_stay_where_the_document_says_so_but_for_those_that_would_change_the_query() =>
        Assert.Equal("/pets/;x=1/of.a?by=/b(c)?d=e,f%26g%23h%2B%5B%5D%C3%A4%20%20%25&by=/", (await SendAsync("parameter-styles", """
            await client.ListPetsAsync(new() { X = 1 }, ["a"], new() { By = [new("/b(c)?d=e,f&g#h+[]ä%20 %", UriKind.Relative), new("/", UriKind.Relative)] });
            """)).Target);

    [Fact]
    public async Task Null_is_not_sent_anywhere()
    {
        var request = await SendAsync("parameter-styles", """await client.ListPetsAsync(new() { X = 1 }, ["a"], new() { By = [], At = null, Session = null });""");
        Assert.Equal("/pets/;x=1/of.a", request.Target);
        Assert.Null(request.Header("Cookie"));
        Assert.Equal("/a", (await SendAsync("parameter-content", """await client.ListPetsAsync("note");""")).Target);
        Assert.Equal("/b", (await SendAsync("parameter-content", "await client.FindPetsAsync();")).Target);
    }

    [Fact]
    public async Task A_cookie_is_added_to_those_of_the_container_and_of_the_call()
    {
        await using var server = new RecordingServer();
        using var handler = new HttpClientHandler();
        handler.CookieContainer.Add(server.Address, new System.Net.Cookie("jar", "1"));
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        await EmittedClient.Of(Case("parameter-styles")).CallAsync(http, """await client.ListPetsAsync(new() { X = 1 }, ["a"], new() { Session = "s 1" });""");
        Assert.Equal("session=s%201; jar=1", server.Request.Header("Cookie"));
    }

    [Fact]
    public async Task A_parameter_whose_content_is_json_is_sent_as_json()
    {
        var request = await SendAsync("parameter-content", """await client.ListPetsAsync("any text; even this", new() { Filter = new() { Name = "a b", Tags = ["c", "d"] } });""");
        Assert.Equal("""{"name":"a b","tags":["c","d"]}""", Uri.UnescapeDataString(request.Target["/a?filter=".Length..]));
        Assert.Equal("any text; even this", request.Header("note"));
    }

    [Fact]
    public async Task A_query_string_is_the_members_of_its_object() =>
        Assert.Equal("/b?name=a%20b&tags=c&tags=d%26e", (await SendAsync("parameter-content", """
            await client.FindPetsAsync(new() { All = new() { Name = "a b", Tags = ["c", "d&e"] } });
            """)).Target);

    [Fact]
    public async Task Collection_formats_are_as_OpenAPI_2_says()
    {
        var request = await SendAsync("openapi-2-parameters", """
            await client.ListPetsAsync(["a", "b|c"], new() { Plain = ["a", "b,c"], Ssv = ["a", "b"], Tsv = ["a", "b"], Multi = ["a", "b"], XTags = [1, 2] });
            """);
        Assert.Equal("/pets/a%7Cb%7Cc?plain=a,b%2Cc&ssv=a%20b&tsv=a%09b&multi=a&multi=b", request.Target);
        Assert.Equal("1 2", request.Header("X-Tags"));
    }

    [Fact]
    public async Task What_no_style_is_defined_for_is_sent_where_it_is_not_set_and_refused_where_it_is()
    {
        var request = await SendAsync("parameter-undefined", """
            await client.ListPetsAsync(new() { Deep = new() { B = new() { C = "1" } }, Flat = new() { D = "2" }, List = ["3", "4"], Label = "5" });
            """);
        Assert.Equal("/pets?deep%5Bb%5D%5Bc%5D=1&d=2&list%5B%5D=3&list%5B%5D=4&label=5", request.Target);
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("parameter-undefined", """await client.ListPetsAsync(new() { Flat = new() { E = new() } });"""));
    }

    [Fact]
    public async Task A_value_of_several_types_is_sent_by_its_own_type()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets:
                get:
                  operationId: ListPets
                  parameters: [{ name: created, in: query, style: deepObject, schema: { } }]
                  responses: { '204': { description: Fine. } }
            """;
        await using var server = new RecordingServer();
        var client = EmittedClient.Of(Document);
        foreach (var json in (string[])["1", "\"a b\"", "{\"gt\":1,\"lt\":null}", "[1,2]", "null"])
        {
            await client.CallAsync(server, $"await client.ListPetsAsync(new() {{ Created = JsonDocument.Parse({'@'}\"{json.Replace("\"", "\"\"", StringComparison.Ordinal)}\").RootElement }});");
        }

        Assert.Equal(
            ["/pets?created=1", "/pets?created=a%20b", "/pets?created%5Bgt%5D=1", "/pets?created%5B%5D=1&created%5B%5D=2", "/pets"],
            server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task A_parameter_of_an_operation_replaces_one_of_its_path()
    {
        // On the path "by" is a string; on the operation it is an array.
        Assert.Equal("/pets/;x=1/of.a?by=/1&by=/2", (await SendAsync("parameter-styles", """
            await client.ListPetsAsync(new() { X = 1 }, ["a"], new() { By = [new("/1", UriKind.Relative), new("/2", UriKind.Relative)] });
            """)).Target);
    }

    private static async Task<RecordedRequest> SendAsync(string name, string code)
    {
        await using var server = new RecordingServer(ServerAnswer.Json("\"fine\""));
        await EmittedClient.Of(Case(name)).CallAsync(server, code);
        return server.Request;
    }

    private static string Case(string name) => File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml"));
}
