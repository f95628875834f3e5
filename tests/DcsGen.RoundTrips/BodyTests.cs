using System.Text;
using DcsGen.RoundTrips.Bodies;

namespace DcsGen.RoundTrips;

public sealed class BodyTests(BodyTests.Server server) : IClassFixture<BodyTests.Server>, IDisposable
{
    private readonly HttpClient _http = server.Http();

    private IBodiesClient Client => new BodiesClient(_http);

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task An_object_with_every_member_goes_out_and_another_comes_back()
    {
        var answer = await Client.SendValuesAsync(new()
        {
            Id = long.MaxValue / 1024,
            Ratio = 0.1,
            Name = "\"ü\\\u0001",
            Note = null,
            Order = Order.Up,
            Level = BodiesValuesLevel.High,
            Day = new(2024, 2, 29),
            At = new(2024, 2, 29, 12, 30, 0, 123, TimeSpan.FromHours(-2)),
            Key = Guid.NewGuid(),
            Link = new("https://x.example/%C3%BC?a=b"),
            Data = [1, 2, 255],
            Tags = ["", "b"],
            Counts = new Dictionary<string, long> { ["a b"] = -1 },
            Owner = new() { City = "Ulm", More = 3 },
            Next = new() { CityValue = "Bonn" },
        });

        Assert.Equal((9_000_000_000, 0.25, "ü", null), (answer.Id, answer.Ratio, answer.Name, answer.Note));
        Assert.Equal((Order.Down, BodiesValuesLevel.Middle), (answer.Order, answer.Level));
        Assert.Equal((new DateOnly(2024, 2, 29), new DateTimeOffset(2024, 2, 29, 12, 30, 0, TimeSpan.Zero)), (answer.Day, answer.At));
        Assert.Equal((Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), new Uri("https://x.example/a")), (answer.Key, answer.Link));
        Assert.Equal([1, 2, 3], answer.Data!);
        Assert.Equal(["a"], answer.Tags!);
        Assert.Equal((1, 2), (answer.Counts!["a"], answer.Counts["b"]));
        Assert.Equal(("Ulm", 1, "Bonn"), (answer.Owner!.City, answer.Owner.More, answer.Next!.CityValue));
    }

    [Fact]
    public async Task Members_that_are_not_set_are_left_out()
    {
        var answer = await Client.SendValuesWithResponseAsync(
            new() { Id = 1, Name = "a", Note = "b", Order = Order.Down, Day = new(1, 1, 1), At = DateTimeOffset.UnixEpoch });

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_the_document_does_not_allow_is_a_violation()
    {
        var fault = await Assert.ThrowsAnyAsync<Exception>(() =>
            Client.SendValuesAsync(
                new() { Id = 1, Name = "", Note = null, Order = Order.Down, Day = new(2024, 1, 1), At = DateTimeOffset.UnixEpoch }));

        Assert.Contains("minLength", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_made_up_from_its_schema_is_read()
    {
        var answer = await Client.MakeUpAsync();

        Assert.True(answer.Order.IsKnown);
        Assert.NotEmpty(answer.Tags);
        Assert.NotNull(answer.City.CityValue);
    }

    [Fact]
    public async Task A_union_is_told_by_its_discriminator()
    {
        var answer = await Client.SwapAnimalAsync(new(new Cat { Kind = CatKind.Cat, Name = "Tom", Lives = 9 }));

        var dog = Assert.IsType<Dog>(answer.Value);
        Assert.Equal("Rex", dog.Name);
        Assert.Equal(["sit", "roll"], dog.Tricks);
    }

    [Fact]
    public async Task A_union_is_told_by_its_members()
    {
        Assert.Equal(3, Assert.IsType<Square>((await Client.SwapChoiceAsync(new(new Circle { Radius = 1.5 }))).Value).Side);
        Assert.IsType<Square>((await Client.SwapChoiceAsync(new("text"))).Value);
    }

    [Fact]
    public async Task Lists_go_out_and_lists_of_lists_come_back()
    {
        var answer = await Client.SendListAsync([new() { CityValue = "Ulm" }, new() { CityValue = "Bonn" }]);

        Assert.Equal([[1, 2], [], [3]], answer);
    }

    [Fact]
    public async Task A_body_that_is_optional_may_be_left_out() => Assert.Equal(3, (await Client.SendListAsync()).Count);

    [Fact]
    public async Task A_form_goes_out()
    {
        var answer = await Client.SendFormWithResponseAsync(new() { Name = "a&b =ü+", Count = 3, Tags = ["one", "two"] });

        Assert.Equal(204, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Parts_go_out()
    {
        using var photo = new MemoryStream("\r\n--x--"u8.ToArray());

        var answer = await Client.SendPartsWithResponseAsync(new() { Name = "Rex", Photo = new(photo, "rex.png", "image/png") });

        Assert.Equal(204, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Text_goes_out_and_comes_back() => Assert.Equal("Grüße\nzurück", await Client.SendTextAsync("Grüße"));

    [Fact]
    public async Task Bytes_go_out()
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 100_000)));

        Assert.Equal(204, (int)(await Client.SendBytesWithResponseAsync(bytes)).StatusCode);
    }

    public sealed class Server() : Prism("tests/DcsGen.RoundTrips/Documents/bodies.openapi.yaml");
}
