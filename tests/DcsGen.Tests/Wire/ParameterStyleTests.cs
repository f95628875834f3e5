using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>
/// Every row of the style table of OpenAPI (3.1.1, Parameter Object, Style Examples), for each place that has the style, over real HTTP:
/// the emitted method is called with a value, and what came over the wire is looked at.
/// </summary>
public class ParameterStyleTests
{
    private static readonly string[] s_kinds = ["string", "array", "object", "map"];

    private static readonly (string In, string Style, bool Explode)[] s_rows =
    [
        ("path", "matrix", false), (
            "path", "matrix", true), ("path", "label", false), ("path", "label", true), ("path", "simple", false), ("path", "simple", true),
        ("header", "simple", false), ("header", "simple", true), ("query", "form", false), ("query", "form", true), ("query", "spaceDelimited", false),
        (
            "query",
            "spaceDelimited",
            true), ("query", "pipeDelimited", false), ("query", "pipeDelimited", true), ("query", "deepObject", true),
        ("cookie", "form", false), ("cookie", "form", true), ("cookie", "cookie", false), ("cookie", "cookie", true),
    ];

    private static readonly string s_document = Document();

    /// <summary>No style says how an array in an object is written; a key for each item is what servers read (Spring's
    /// <c>Pageable</c>).</summary>
    [Fact]
    public async Task An_array_in_an_exploded_object_is_a_key_for_each_item()
    {
        var client = EmittedClient.Of("""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets: { get: { operationId: ListPets, parameters: [{ name: pageable, in: query, required: true, schema: { $ref: '#/components/schemas/Pageable' } }], responses: { '204': { description: Fine. } } } }
            components: { schemas: { Pageable: { type: object, properties: { page: { type: integer }, sort: { type: array, items: { type: string } } } } } }
            """);
        Assert.Empty(client.Diagnostics);
        await using var server = new RecordingServer();
        await client.CallAsync(server, "await client.ListPetsAsync(new Pageable { Page = 1, Sort = [\"name,asc\", \"id\"] });");
        Assert.Equal("/pets?page=1&sort=name%2Casc&sort=id", server.Request.Target);
    }

    /// <summary>The client's own User-Agent is not appended to it.</summary>
    [Fact]
    public async Task A_header_parameter_User_Agent_is_the_value_alone()
    {
        var client = EmittedClient.Of("""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets: { get: { operationId: ListPets, parameters: [{ name: User-Agent, in: header, schema: { type: string } }], responses: { '204': { description: Fine. } } } }
            """);
        await using var server = new RecordingServer();
        await client.CallAsync(server, "await client.ListPetsAsync(new() { UserAgent = \"mine/1\" }); await client.ListPetsAsync();");
        Assert.Equal("mine/1", server.Requests[0].Header("User-Agent"));
        Assert.StartsWith("Pets", server.Requests[1].Header("User-Agent"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("matrix", false, "empty", ";color")]
    [InlineData("matrix", false, "string", ";color=blue")]
    [InlineData("matrix", false, "array", ";color=blue,black,brown")]
    [InlineData("matrix", false, "object", ";color=R,100,G,200,B,150")]
    [InlineData("matrix", true, "empty", ";color")]
    [InlineData("matrix", true, "string", ";color=blue")]
    [InlineData("matrix", true, "array", ";color=blue;color=black;color=brown")]
    [InlineData("matrix", true, "object", ";R=100;G=200;B=150")]
    [InlineData("label", false, "string", ".blue")]
    [InlineData("label", false, "array", ".blue,black,brown")]
    [InlineData("label", false, "object", ".R,100,G,200,B,150")]
    [InlineData("label", true, "string", ".blue")]
    [InlineData("label", true, "array", ".blue.black.brown")]
    [InlineData("label", true, "object", ".R=100.G=200.B=150")]
    [InlineData("simple", false, "string", "blue")]
    [InlineData("simple", false, "array", "blue,black,brown")]
    [InlineData("simple", false, "object", "R,100,G,200,B,150")]
    [InlineData("simple", true, "string", "blue")]
    [InlineData("simple", true, "array", "blue,black,brown")]
    [InlineData("simple", true, "object", "R=100,G=200,B=150")]
    public async Task A_path_is_as_the_table_says(string style, bool explode, string kind, string expected)
    {
        Assert.Equal($"/path{style}{explode}/" + expected, (await SendAsync("path", style, explode, kind)).Target);
        if (kind == "object")
        {
            Assert.Equal($"/path{style}{explode}/" + expected, (await SendAsync("path", style, explode, "map")).Target);
        }
    }

    [Theory]
    [InlineData("label", false)]
    [InlineData("label", true)]
    [InlineData("simple", false)]
    [InlineData("simple", true)]
    public async Task A_path_that_would_lead_elsewhere_is_refused(string style, bool explode)
    {
        // The table's "." and "" for an empty string are the segment before and none at all.
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("path", style, explode, "empty"));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("path", style, explode, "array", "[\"\"]"));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("path", style, explode, "string", "\".\""));
    }

    [Theory]
    [InlineData(false, "empty", "")]
    [InlineData(false, "string", "blue")]
    [InlineData(false, "array", "blue,black,brown")]
    [InlineData(false, "object", "R,100,G,200,B,150")]
    [InlineData(true, "empty", "")]
    [InlineData(true, "string", "blue")]
    [InlineData(true, "array", "blue,black,brown")]
    [InlineData(true, "object", "R=100,G=200,B=150")]
    public async Task A_header_is_as_the_table_says(bool explode, string kind, string expected)
    {
        Assert.Equal(expected, (await SendAsync("header", "simple", explode, kind)).Header("color"));
        if (kind == "object")
        {
            Assert.Equal(expected, (await SendAsync("header", "simple", explode, "map")).Header("color"));
        }
    }

    [Theory]
    [InlineData("form", false, "empty", "color=")]
    [InlineData("form", false, "string", "color=blue")]
    [InlineData("form", false, "array", "color=blue,black,brown")]
    [InlineData("form", false, "object", "color=R,100,G,200,B,150")]
    [InlineData("form", true, "empty", "color=")]
    [InlineData("form", true, "string", "color=blue")]
    [InlineData("form", true, "array", "color=blue&color=black&color=brown")]
    [InlineData("form", true, "object", "R=100&G=200&B=150")]
    [InlineData("spaceDelimited", false, "array", "color=blue%20black%20brown")]
    [InlineData("spaceDelimited", false, "object", "color=R%20100%20G%20200%20B%20150")]
    [InlineData("pipeDelimited", false, "array", "color=blue%7Cblack%7Cbrown")]
    [InlineData("pipeDelimited", false, "object", "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData("deepObject", true, "object", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]

    // What the table has no example for: as it is generally read.
    [InlineData("spaceDelimited", false, "string", "color=blue")]
    [InlineData("spaceDelimited", true, "array", "color=blue&color=black&color=brown")]
    [InlineData("spaceDelimited", true, "object", "R=100&G=200&B=150")]
    [InlineData("pipeDelimited", false, "string", "color=blue")]
    [InlineData("pipeDelimited", true, "array", "color=blue&color=black&color=brown")]
    [InlineData("pipeDelimited", true, "object", "R=100&G=200&B=150")]
    [InlineData("deepObject", true, "string", "color=blue")]
    [InlineData("deepObject", true, "array", "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown")]
    public async Task A_query_is_as_the_table_says(string style, bool explode, string kind, string expected)
    {
        Assert.Equal($"/query{style}{explode}?" + expected, (await SendAsync("query", style, explode, kind)).Target);
        if (kind == "object")
        {
            Assert.Equal($"/query{style}{explode}?" + expected, (await SendAsync("query", style, explode, "map")).Target);
        }
    }

    [Theory]
    [InlineData("form", false, "empty", "color=")]
    [InlineData("form", false, "string", "color=blue")]
    [InlineData("form", false, "array", "color=blue,black,brown")]
    [InlineData("form", false, "object", "color=R,100,G,200,B,150")]
    [InlineData("form", true, "empty", "color=")]
    [InlineData("form", true, "string", "color=blue")]
    [InlineData("form", true, "array", "color=blue; color=black; color=brown")]
    [InlineData("form", true, "object", "R=100; G=200; B=150")]
    [InlineData("cookie", false, "string", "color=blue")]
    [InlineData("cookie", false, "array", "color=blue,black,brown")]
    [InlineData("cookie", false, "object", "color=R,100,G,200,B,150")]
    [InlineData("cookie", true, "array", "color=blue; color=black; color=brown")]
    [InlineData("cookie", true, "object", "R=100; G=200; B=150")]
    public async Task A_cookie_is_as_the_table_says(string style, bool explode, string kind, string expected)
    {
        Assert.Equal(expected, (await SendAsync("cookie", style, explode, kind)).Header("Cookie"));
        if (kind == "object")
        {
            Assert.Equal(expected, (await SendAsync("cookie", style, explode, "map")).Header("Cookie"));
        }
    }

    [Theory]
    [InlineData("path", "matrix", "/pathmatrixFalse/;color=a%2Cb%20%3B,%2F")]
    [InlineData("path", "label", "/pathlabelFalse/.a%2Cb%20%3B,%2F")]
    [InlineData("path", "simple", "/pathsimpleFalse/a%2Cb%20%3B,%2F")]
    [InlineData("query", "form", "/queryformFalse?color=a%2Cb%20%3B,%2F")]
    [InlineData("query", "pipeDelimited", "/querypipeDelimitedFalse?color=a%2Cb%20%3B%7C%2F")]
    public async Task Delimiters_in_a_value_differ_from_those_between_values(string place, string style, string expected) =>
        Assert.Equal(expected, (await SendAsync(place, style, false, "array", "[\"a,b ;\", \"/\"]")).Target);

    [Fact]
    public async Task A_cookie_is_percent_encoded_in_style_form_and_refused_in_style_cookie_where_it_would_end()
    {
        Assert.Equal("color=a%3B%20b", (await SendAsync("cookie", "form", true, "string", "\"a; b\"")).Header("Cookie"));
        Assert.Equal("color=a%b=", (await SendAsync("cookie", "cookie", true, "string", "\"a%b=\"")).Header("Cookie"));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("cookie", "cookie", true, "string", "\"a; b\""));
    }

    private static async Task<RecordedRequest> SendAsync(string place, string style, bool explode, string kind, string? value = null)
    {
        value ??= kind switch
        {
            "empty" => "\"\"",
            "string" => "\"blue\"",
            "array" => "[\"blue\", \"black\", \"brown\"]",
            "object" => "new Color { R = 100, G = 200, B = 150 }",
            _ => "new Dictionary<string, int> { [\"R\"] = 100, [\"G\"] = 200, [\"B\"] = 150 }",
        };
        kind = kind == "empty" ? "string" : kind;
        await using var server = new RecordingServer();
        await EmittedClient.Of(s_document).CallAsync(server, $"await client.{Name(place, style, explode, kind)}Async({value});");
        return server.Request with { Line = server.Request.Line.Replace($" /{kind}/", " /", StringComparison.Ordinal) };
    }

    private static string Name(string place, string style, bool explode, string kind) =>
        string.Concat(new[] { place, style, explode.ToString(), kind }.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Document()
    {
        var text = new StringBuilder("openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\npaths:\n");
        foreach (var (place, style, explode) in s_rows)
        {
            foreach (var kind in s_kinds)
            {
                var path = $"/{kind}/{place}{style}{explode}{(place == "path" ? "/{color}" : "")}";
                text.Append($"  '{path}':\n    get:\n      operationId: {Name(place, style, explode, kind)}\n");
                text.Append($"      parameters: [{{ name: color, in: {place}, required: true, style: {style}, explode: {(explode ? "true" : "false")}, schema: {{ $ref: '#/components/schemas/{kind}' }} }}]\n");
                text.Append("      responses: { '204': { description: Fine. } }\n");
            }
        }

        return text + """
            components:
              schemas:
                string: { type: string }
                array: { type: array, items: { type: string } }
                object: { x-dcsgen-name: Color, type: object, properties: { R: { type: integer }, G: { type: integer }, B: { type: integer } } }
                map: { type: object, additionalProperties: { type: integer, format: int32 } }
            """;
    }
}
