using System.Text.Json.Nodes;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>Whatever a schema allows is read, and written as it came.</summary>
public class RoundTripTests
{
    private const int Schemas = 10;
    private const int Instances = 20;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_read_is_written_again(ulong seed) => Choices.Check(tests: 1, seed, choices =>
    {
        var makers = new Dictionary<string, Func<Choices, int, JsonNode?>>(StringComparer.Ordinal);
        var schemas = new Dictionary<string, RandomSchema>(StringComparer.Ordinal);
        for (var i = 0; i < Schemas; i++)
        {
            var name = "S" + i;
            makers.Add(name, (choices, depth) => schemas[name].Instance(choices, depth));
        }

        foreach (var name in makers.Keys)
        {
            schemas.Add(name, RandomSchema.Object(choices, depth: 3, makers));
        }

        var document = Document(schemas);
        var trip = RoundTrip(document, schemas.Keys);
        foreach (var (name, schema) in schemas)
        {
            for (var i = 0; i < Instances; i++)
            {
                var json = schema.Instance(choices, 4)!;
                var back = JsonNode.Parse(trip(name, json.ToJsonString()));
                Assert.True(JsonNode.DeepEquals(json, back), $"{schema.Schema.ToJsonString()}\nread  {json.ToJsonString()}\nwrote {back?.ToJsonString()}");
            }
        }
    });

    // Each schema is a request's body, so that null and absent are told apart.
    private static string Document(Dictionary<string, RandomSchema> schemas) => new JsonObject
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "Pets", ["version"] = "1" },
        ["paths"] = new JsonObject([.. schemas.Keys.Select(name => KeyValuePair.Create("/" + name, (JsonNode?)JsonNode.Parse(
            $$$"""{ "post": { "operationId": "Post{{{name}}}", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{{name}}}" } } } }, "responses": { "204": { "description": "" } } } }""")))]),
        ["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject([.. schemas.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value.Schema))])
        },
    }.ToJsonString();

    private static Func<string, string, string> RoundTrip(string document, IEnumerable<string> names)
    {
        var cases = string.Join("\n", names.Select(name => $"\"{name}\" => JsonSerializer.Serialize(JsonSerializer.Deserialize<{name}>(json)),"));
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1/") };
        return (Func<string, string, string>)EmittedClient.Of(document)
            .CallAsync(
                http, $$"""return new Func<string, string, string>((name, json) => name switch { {{cases}} _ => "" });""")
            .GetAwaiter()
            .GetResult()!;
    }
}
