using DcsGen.RoundTrips.Version2;

namespace DcsGen.RoundTrips;

public sealed class Version2Tests(Version2Tests.Server server) : IClassFixture<Version2Tests.Server>
{
    private static readonly string[] s_words = ["one", "two"];

    [Fact]
    public async Task Parameters_have_the_collection_formats_of_the_document()
    {
        using var http = server.Http(outer: new Version2AuthenticationHandler(new() { Key = static _ => new("a") }));

        var pet = await new Version2Client(http).GetPetAsync(7, s_words, s_words, s_words, "cat");

        Assert.Equal((7, "Tom"), (pet.Id, pet.Name));
    }

    [Fact]
    public async Task Bodies_are_json_forms_and_parts()
    {
        using var http = server.Http();
        using var photo = new MemoryStream([1, 2, 3]);
        var client = new Version2Client(http);

        Assert.Equal(204, (int)(await client.PutPetWithResponseAsync(7, new() { Id = 7, Name = "Tom" })).StatusCode);
        Assert.Equal(204, (int)(await client.RenamePetWithResponseAsync(7, new() { Name = "a&b", Times = 2 })).StatusCode);
        Assert.Equal(204, (int)(await client.AddPhotoWithResponseAsync(new() { Title = "Tom", Photo = photo })).StatusCode);
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/version2.openapi.yaml");
}
