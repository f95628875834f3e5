using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>What the service calls: its bodies, as the consumer's server meets them.</summary>
public class WebhookTests
{
    [Fact]
    public async Task Bodies_of_callbacks_and_webhooks_are_read_and_written()
    {
        await using var server = new RecordingServer();
        Assert.Equal(
            "b Rex {\"seen\":true}",
            await EmittedClient.Of(File.ReadAllText(Path.Combine(Repository.Cases, "webhooks.yaml"))).CallAsync(server, """
                var change = JsonSerializer.Deserialize<OnChangeRequest>("{\"at\":\"2024-01-02T03:04:05Z\",\"kind\":\"b\"}")!;
                var added = JsonSerializer.Deserialize<PetAddedRequest2>("{\"name\":\"Rex\"}")!;
                return $"{change.Kind} {added.Name} {JsonSerializer.Serialize(new OnChangeResponse { Seen = true })}";
                """));
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("callbacks: { c: { $ref: '#/components/callbacks/Nowhere' } }")]
    [InlineData("callbacks: { c: { a: { $ref: '#/components/pathItems/Nowhere' } } }")]
    [InlineData("callbacks: { c: { $ref: '#/components/callbacks/Round' } }")]
    public void Callbacks_that_lead_nowhere_or_to_themselves_end(string callbacks)
    {
        var run = GeneratorRun.Of($$"""
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths: { /pets: { get: { operationId: GetPets, responses: { '204': { description: Fine. } }, {{callbacks}} } } }
            components: { callbacks: { Round: { a: { post: { responses: { '204': { description: Fine. } }, callbacks: { d: { $ref: '#/components/callbacks/Round' } } } } } } }
            """);
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Id is "DCS0004" or "DCS1005");
        Assert.Contains("Pets/Operations/GetPets.g.cs", run.Files.Keys);
    }
}
