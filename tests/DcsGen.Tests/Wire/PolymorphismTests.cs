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
    [InlineData("""{"value":1}""", "Whole")]
    [InlineData("""{"value":true}""", "Flag")]
    [InlineData("""{"value":[1]}""", "Row")]
    [InlineData("""{"value":"2026-01-02"}""", "Day")]
    [InlineData("""{"inner":{"inner":{"value":"2026-01-02"},"value":[]},"value":"2026-01-02"}""", "Day")]
    [InlineData("""{"value":"soon"}""", "JsonElement")]
    public async Task Each_of_variants_that_have_the_same_members_is_tried(string json, string type) =>
        Assert.Equal($"{type} {json}", await RunAsync("variants-of-same-members", $$"""
            var size = JsonSerializer.Deserialize<Size>({{Literal(json)}});
            return size.Value.GetType().Name + " " + JsonSerializer.Serialize(size);
            """));

    [Fact]
    public async Task Wrong_variants_inside_wrong_variants_are_not_all_tried() =>
        Assert.Equal("JsonElement True", await RunAsync("variants-of-same-members", """
            var json = string.Concat(Enumerable.Repeat("{\"inner\":", 60)) + "{\"value\":1}" + string.Concat(Enumerable.Repeat(",\"value\":\"soon\"}", 60));
            var size = JsonSerializer.Deserialize<Size>(json);
            return size.Value.GetType().Name + " " + (JsonSerializer.Serialize(size) == json);
            """));

    [Theory]
    [InlineData("""{"found":[{"title":"t"},{"isbn":"1","title":"t"}]}""", "FoundOption1Item")]
    [InlineData("""{"found":[{"label":"l","title":"t"}]}""", "FoundOption2Item")]
    [InlineData("""{"mail":{"id":"1","to":{"name":"n","box":"b"}}}""", "Letter")]
    [InlineData("""{"mail":{"id":"1","to":{"name":"n","street":[{"house":5}]}}}""", "Parcel")]
    [InlineData("""{"signed":{"tx":"t","sign":"s","key":"k"}}""", "SignedProof")]
    [InlineData("""{"signed":{"sign":"s","key":"k"}}""", "SignedObject")]
    public async Task Variants_that_differ_only_inside_are_told_apart_there(string json, string type) =>
        Assert.Equal($"{type} {json}", await RunAsync("union-told-inside", $$"""
            var pet = JsonSerializer.Deserialize<Pet>({{Literal(json)}})!;
            var value = pet.Found?.Value ?? pet.Mail?.Value ?? pet.Signed!.Value.Value;
            var type = value.GetType();
            return $"{(type.IsGenericType ? type.GetGenericArguments()[0] : type).Name} {JsonSerializer.Serialize(pet)}";
            """));

    [Theory]
    [InlineData("union-of-enums", """{"state":"asleep","code":2}""")]
    [InlineData("union-of-enums", """{"state":"new","code":true}""")]
    [InlineData("union-of-enums", """{"state":{"hours":3}}""")]
    [InlineData("choice-of-constants", """{"size":2,"legs":4,"age":9,"tame":false,"ratio":0.5}""")]
    [InlineData("choice-with-any", """{"owner":"o","house":{"a":1},"tag":{"x":"y"},"chip":"c","code":11}""")]
    [InlineData("choice-with-any", """{"owner":{"a":[1]},"tag":7}""")]
    [InlineData("enum-other-kinds", """{"tame":true,"alive":true,"ratio":0.5,"factor":1,"size":2,"noon":12,"wild":false}""")]
    [InlineData("enum-other-kinds", """{"size":"auto"}""")]
    [InlineData("keywords-of-other-types", """{"id":"i","tags":["t"],"moods":["happy"],"size":{"a":1},"old":2,"version":"1"}""")]
    [InlineData("all-of-scalars", """{"chip":"12","mood":"sad","awake":"happy","stamp":"2026-01-02T03:04:05Z","old":3,"names":["n"]}""")]
    public async Task What_is_read_is_written(string name, string json) => Assert.Equal(
        json, await RunAsync(name, $"return JsonSerializer.Serialize(JsonSerializer.Deserialize<Pet>({Literal(json)}));"));

    [Theory]
    [InlineData("Parent", """{"children":[{"type":"Frame","children":[{"type":"Group","family":{"a":{"name":"n","young":{"b":{"name":"m"}}}}}]}]}""")]
    [InlineData("Pet", """{"mother":{"mother":{}}}""")]
    [InlineData("Chain", """{"next":{"next":{}}}""")]
    [InlineData("Grid", """[[],[[],[]]]""")]
    public async Task Types_that_lead_to_themselves_are_typed_at_any_depth(string type, string json) => Assert.Equal(
        json.Length, ((string)(await RunAsync("recursion-in-structures", $"return JsonSerializer.Serialize(JsonSerializer.Deserialize<{type}>({Literal(json)}));"))!).Length);

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
        return await EmittedClient.Of(Documents.Text(name), GeneratorRun.AllSchemas).CallAsync(http, code);
    }
}
