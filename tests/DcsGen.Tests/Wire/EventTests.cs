using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>The data of events, by documents that describe the event and not its data.</summary>
public class EventTests
{
    private static readonly EmittedClient s_client = EmittedClient.Of(
        File.ReadAllText(Path.Combine(Repository.Root, "specs", "cases", "events.yaml")));

    [Theory]
    [InlineData("WatchItemsAsync")]
    [InlineData("WatchJsonAsync")]
    public async Task The_data_is_typed_and_the_fields_are_the_events(string method)
    {
        await using var server = Server("event: born\nid: 7\nretry: 1500\ndata: {\"name\":\"Rex\"}\n\n");
        Assert.Equal("Rex born 7 00:00:01.5000000", await s_client.CallAsync(server, $$"""
            await foreach (var one in client.{{method}}())
            {
                Pet pet = one.Data;
                return $"{pet.Name} {one.EventType} {one.Id} {one.Retry}";
            }
            """));
    }

    [Fact]
    public async Task Events_of_several_kinds_are_a_choice()
    {
        await using var server = Server("event: born\ndata: {\"name\":\"Rex\"}\n\nevent: left\ndata: {\"to\":\"Rome\"}\n\ndata: [done]\n\n");
        Assert.Equal("Pet { Name = Rex } Rome", await s_client.CallAsync(server, """
            var seen = new List<string?>();
            await foreach (var one in client.WatchKindsAsync())
            {
                seen.Add(one.Data.Value is Pet pet ? pet.ToString() : ((WatchKindsEventObject)one.Data.Value!).To);
            }

            return string.Join(' ', seen);
            """));
    }

    [Fact]
    public async Task Where_some_data_is_text_all_of_it_is()
    {
        await using var server = Server("event: said\ndata: woof\n\nevent: born\ndata: {\"name\":\"Rex\"}\n\n");
        Assert.Equal("woof {\"name\":\"Rex\"}", await s_client.CallAsync(server, """
            var seen = new List<string>();
            await foreach (var one in client.WatchMixedAsync())
            {
                seen.Add(one.Data);
            }

            return string.Join(' ', seen);
            """));
    }

    private static RecordingServer Server(string events) => new(ServerAnswer.Of("text/event-stream", Encoding.UTF8.GetBytes(events)));
}
