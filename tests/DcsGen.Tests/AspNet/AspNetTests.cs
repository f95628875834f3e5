using System.Globalization;
using DcsGen.Corpus.Wire;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.AspNet;

/// <summary>
/// An ASP.NET Core server that describes itself by Microsoft.AspNetCore.OpenApi, NSwag and Swashbuckle, and a client of each description
/// that calls every endpoint. The descriptions are committed: they are what the generator is given, so a change of one is seen in a review.
/// </summary>
public sealed class AspNetTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Nswag = "nswag";
    private const string Swashbuckle30 = "swashbuckle30";
    private const string Swashbuckle20 = "swashbuckle20";

    /// <summary>Endpoints that a description does not describe as they are, so that no client of it can call them.</summary>
    private static readonly Dictionary<(string Description, string Endpoint), string> s_wrong = new()
    {
        [(Nswag, "POST /v1/numbers/wide")] = "an sbyte is an object",
        [(Nswag, "GET /v1/vehicles")] = "derived types without a discriminator cannot be described",
        [(Nswag, "POST /v1/vehicles")] = "derived types without a discriminator cannot be described",
        [(Nswag, "PATCH /v1/lines/{id}")] = "a JSON Patch is an object",
        [(Nswag, "PATCH /api/books/{id}")] = "a JSON Patch is an object",
        [(Nswag, "POST /v1/forms")] = "the form is a query parameter",
        [(Nswag, "POST /v1/files")] = "a field of the form is a query parameter",
        [(Nswag, "POST /v1/files/many")] = "the files are any JSON",
        [(Nswag, "GET /v1/files")] = "the file is JSON",
        [(Nswag, "GET /v1/events")] = "the event stream is JSON",
        [(Nswag, "GET /v1/ticks")] = "the event stream is JSON",
        [(Nswag, "POST /api/books/form")] = "the form is multipart, and the server takes it URL-encoded",
        [(Swashbuckle30, "POST /v1/numbers/wide")] = "unsigned integers are signed ones",
        [(Swashbuckle30, "PATCH /v1/lines/{id}")] = "a JSON Patch is an object",
        [(Swashbuckle30, "PATCH /api/books/{id}")] = "a JSON Patch is an object",
        [(Swashbuckle30, "POST /v1/streams")] = "the body has no media type",
        [(Swashbuckle20, "POST /v1/numbers/wide")] = "unsigned integers are signed ones",
        [(Swashbuckle20, "GET /v1/enums/{color}")] = "parameters have no type",
        [(Swashbuckle20, "POST /v1/shapes")] = "only the first derived type is described",
        [(Swashbuckle20, "GET /v1/shapes")] = "only the first derived type is described",
        [(Swashbuckle20, "POST /v1/animals")] = "only the first derived type is described",
        [(Swashbuckle20, "GET /v1/vehicles")] = "only the first derived type is described",
        [(Swashbuckle20, "POST /v1/holders")] = "only the first derived type is described",
        [(Swashbuckle20, "PATCH /v1/lines/{id}")] = "a JSON Patch is an object",
        [(Swashbuckle20, "PATCH /api/books/{id}")] = "a JSON Patch is an object",
        [(Swashbuckle20, "POST /v1/forms")] = "the form has no fields",
        [(Swashbuckle20, "POST /v1/files")] = "the file is a string",
        [(Swashbuckle20, "POST /api/books/{id}/cover")] = "the file is a string",
        [(Swashbuckle20, "POST /v1/streams")] = "the body has no media type",
        [(Swashbuckle20, "GET /v1/secret")] = "the security scheme has no type",
        [(Swashbuckle20, "POST /api/books/form")] = "the list is one field with commas, and the server takes a field for each item",
    };

    public static TheoryData<string> Descriptions => [.. TestServer.Descriptions.Keys];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task The_committed_description_is_the_one_that_the_server_gives(string description)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var served = (await http.GetStringAsync(TestServer.Descriptions[description])).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = TestServer.PathOf(description);
        if (Environment.GetEnvironmentVariable("DCSGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, served);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), served);
    }

    /// <summary>What is known to be wrong is in the snapshot, a line each.</summary>
    [Fact]
    public async Task Every_endpoint_is_called_by_the_client_of_every_description()
    {
        var documents = TestServer.Descriptions.Keys.Select(static name => (TestServer.PathOf(name), (string?)null)).ToList();
        var texts = documents.ConvertAll(static document => new InMemoryText(document.Item1, File.ReadAllText(document.Item1)));
        using var project = CompiledProject.Load(documents, texts);
        var lines = new List<string>();
        foreach (var description in TestServer.Descriptions.Keys)
        {
            using var client = new ServerClient(project.Clients[TestServer.PathOf(description)], server.Address);
            var (right, wrong, endpoints) = (0, 0, ServerCalls.All.GroupBy(static call => call.Endpoint).ToList());
            foreach (var endpoint in endpoints)
            {
                var problems = new List<string>();
                foreach (var call in endpoint)
                {
                    problems.AddRange((await client.CallAsync(call)).Select(problem => $"{call.Status}: {problem.ReplaceLineEndings(" ")}"));
                }

                if (s_wrong.TryGetValue((description, endpoint.Key), out var reason))
                {
                    wrong++;
                    problems = problems.Count > 0
                        ? [$"is described wrongly: {reason}; {problems[0]}"]
                        : ["is right, and listed as described wrongly"];
                }

                right += problems.Count == 0 ? 1 : 0;
                lines.AddRange(problems.Select(problem => $"// {description}: {endpoint.Key}: {problem}"));
            }

            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"// {description}: of {endpoints.Count} endpoints {right} are right and {wrong} are described wrongly"));
        }

        Snapshot.Verify("aspnet", string.Join('\n', lines) + "\n");
    }

    /// <summary>304 is not a success: it has no value. Its status and headers are on the response, and on the exception.</summary>
    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task A_line_that_has_not_changed_is_known_by_its_status(string description)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var client = EmittedClient.Of(await File.ReadAllTextAsync(TestServer.PathOf(description)));
        Assert.Equal("""new "1"; NotModified "1"; GetCachedLine: 304 NotModified""", await client.CallAsync(http, """
            var first = await client.GetCachedLineWithResponseAsync(9);
            var tag = first.Headers!.ETag!.ToString();
            var second = await client.GetCachedLineWithResponseAsync(9, new() { IfNoneMatch = tag });
            try { await client.GetCachedLineAsync(9, new() { IfNoneMatch = tag }); }
            catch (PetsApiException e) when (e.StatusCode == System.Net.HttpStatusCode.NotModified)
            {
                return $"{first.Value.Note} {tag}; {second.StatusCode} {second.Headers!.ETag}; {e.Message}";
            }
            return "no exception";
            """));
    }

    /// <summary>What a user writes: the variants do not say their tag, and the server requires it first.</summary>
    [Theory]
    [InlineData("microsoft31")]
    [InlineData("microsoft30")]
    public async Task A_variant_that_does_not_say_its_tag_is_sent_with_it(string description)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var client = EmittedClient.Of(await File.ReadAllTextAsync(TestServer.PathOf(description)));
        Assert.Equal("circle 1 square", await client.CallAsync(http, """
            var circle = await client.EchoShapeAsync(new Shape(new ShapeCircle { Radius = 1.5, Name = "c" }));
            var dog = await client.EchoAnimalAsync(new Animal(new AnimalDog { Barks = true, Name = "Rex" }));
            var square = new Shape(new ShapeSquare { Side = 2, Name = "s" });
            var holder = await client.EchoHolderAsync(new Holder { Shape = square, Animal = null, Shapes = [square] });
            return $"{((ShapeCircle)circle.Value!).Kind} {((AnimalDog)dog.Value!).Type} {((ShapeSquare)holder.Shape!.Value.Value!).Kind}";
            """));
    }
}
