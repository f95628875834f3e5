using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Unions and records that derive from each other, as a user's code meets them.</summary>
public class PolymorphismTests
{
    private const string Describe = """
        string Describe(string json) => JsonSerializer.Deserialize<Pet>(json).Value switch
        {
            Cat cat => $"cat with {cat.Kittens?.Count ?? 0}",
            Dog dog => $"dog, barks: {dog.Barks}",
            JsonElement unknown => $"unknown {unknown}",
            _ => "never",
        };
        """;

    [Theory]
    [InlineData("""{"kind":"cat","kittens":[{"kind":"Dog"}]}""", "cat with 1")]
    [InlineData("""{"kittens":[{"kind":"Dog"}],"kind":"tom"}""", "cat with 1")]
    [InlineData("""{"barks":true,"kind":"\u0044og"}""", "dog, barks: True")]
    [InlineData("""{"kind":"fish"}""", """unknown {"kind":"fish"}""")]
    [InlineData("""{"inner":{"kind":"cat"}}""", """unknown {"inner":{"kind":"cat"}}""")]
    [InlineData("17", "unknown 17")]
    public async Task A_discriminator_selects_the_variant_at_any_position(string json, string expected) =>
        Assert.Equal(expected, await RunAsync("union-discriminator", $"{Describe} return Describe({Literal(json)});"));

    [Fact]
    public async Task An_unknown_case_is_written_as_it_came() =>
        Assert.Equal("""{"kind":"fish","n":1.50}""", await RunAsync(
            "union-discriminator", """return JsonSerializer.Serialize(JsonSerializer.Deserialize<Pet>("{\"kind\":\"fish\",\"n\":1.50}"));"""));

    [Fact]
    public async Task A_union_is_made_from_a_case() =>
        Assert.Equal("""{"kind":"cat","kittens":[{"kind":"Dog"}]}""", await RunAsync(
            "union-discriminator", """return JsonSerializer.Serialize(new Pet(new Cat { Kind = "cat", Kittens = [new(new Dog { Kind = "Dog" })] }));"""));

    [Theory]
    [InlineData("\"x\"", "String")]
    [InlineData("1", "Int64")]
    [InlineData("1.5", "Double")]
    [InlineData("true", "JsonElement")]
    [InlineData("""{"street":"a","box":"b"}""", "HomeOption4")]
    [InlineData("""{"box":"b"}""", "HomeOption5")]
    [InlineData("""{"street":5}""", "JsonElement")]
    public async Task Without_a_discriminator_the_kind_and_the_members_tell(string json, string expected) =>
        Assert.Equal(expected, await RunAsync("union-without-discriminator", $"return JsonSerializer.Deserialize<Home>({Literal(json)}).Value.GetType().Name;"));

    [Theory]
    [InlineData("""{"kind":"cat","lives":9}""", "Cat")]
    [InlineData("""{"lives":9,"kind":"Persian","extra":1}""", "Persian")]
    [InlineData("""{"kind":"fish"}""", "Pet")]
    public async Task What_is_read_as_a_base_is_what_it_is(string json, string expected) =>
        Assert.Equal($"{expected} {json.Length}", await RunAsync("inheritance", $$"""
            var pet = JsonSerializer.Deserialize<Pet>({{Literal(json)}})!;
            return $"{pet.GetType().Name} {JsonSerializer.Serialize(pet).Length}";
            """));

    [Fact]
    public async Task A_derived_record_says_what_it_is_and_keeps_its_secrets() =>
        Assert.Equal("""{"kind":"cat","chip":"s","lives":7} True""", await RunAsync("inheritance", """
            Pet cat = new Cat { Lives = 7, Chip = "s" };
            return $"{JsonSerializer.Serialize(cat)} {cat.ToString().Contains("Chip = ***, ")}";
            """));

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static async Task<object?> RunAsync(string name, string code)
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1/") };
        return await EmittedClient.Of(File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml"))).CallAsync(http, code);
    }
}
