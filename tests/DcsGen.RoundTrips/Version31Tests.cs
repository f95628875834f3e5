using DcsGen.RoundTrips.Version31;

namespace DcsGen.RoundTrips;

public sealed class Version31Tests(Version31Tests.Server server) : IClassFixture<Version31Tests.Server>
{
    private static readonly Thing s_thing = new()
    {
        Note = null,
        Size = new("large"),
        Mixed = [new(1), new("x")],
        Parent = new() { Note = "a", Size = new(3) },
        Extra = new Dictionary<string, long> { ["a"] = 1 },
    };

    [Fact]
    public async Task Types_that_are_lists_go_out_and_come_back()
    {
        using var http = server.Http();

        var thing = await new Version31Client(http).PutThingAsync("seven", s_thing, new() { Size = 5 });

        Assert.Equal(("thing", null, 5L, null), (thing.Kind, thing.Note, thing.Size?.Value, thing.Parent));
        Assert.Equal([1L, "x"], thing.Mixed!.Select(static one => one.Value));
        Assert.Equal(1, thing.Extra!["a"]);
    }

    [Fact]
    public async Task A_range_of_statuses_is_the_error_of_each()
    {
        using var http = server.Http("code=409");

        var error = await Assert.ThrowsAsync<Version31ApiException<PutThing4XXError>>(
            () => new Version31Client(http).PutThingAsync("seven", s_thing));

        Assert.Equal((409, "no"), ((int)error.StatusCode, error.Error.Why));
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/version31.openapi.yaml");
}
