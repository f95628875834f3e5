using DcsGen.OpenApi;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>Which operations come out when the consumer wants some of them, and the types that go with them.</summary>
public class SelectionTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        servers: [{ url: https://pets.example }]
        paths:
          /pets: { get: { operationId: ListPets, tags: [pets, lists], responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /pets/{id}: { delete: { operationId: DeletePet, tags: [pets], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Fine. } } } }
          /owners: { get: { operationId: ListOwners, tags: [owners, lists], responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } } } }
          /health: { get: { parameters: [{ name: tenant, in: query, x-dcsgen-client: true, schema: { type: string } }], responses: { '204': { description: Fine. } } } }
        components:
          schemas:
            Pet: { type: object, properties: { tag: { $ref: '#/components/schemas/Tag' } } }
            Owner: { type: object, properties: { tag: { $ref: '#/components/schemas/Tag' }, house: { $ref: '#/components/schemas/House' } } }
            Tag: { type: object, properties: { name: { type: string } } }
            House: { type: object, properties: { name: { type: string } } }
        """;

    [Theory]
    [InlineData("IncludeTags", "pets", "DeletePet ListPets", "Pet Tag")]
    [InlineData("IncludeTags", "owners", "ListOwners", "House Owner Tag")]
    [InlineData("IncludeTags", "pets;owners", "DeletePet ListOwners ListPets", "House Owner Pet Tag")]
    [InlineData("ExcludeTags", "lists", "DeletePet GetHealth", "")]
    [InlineData("IncludePaths", "/pets*", "DeletePet ListPets", "Pet Tag")]
    [InlineData("IncludePaths", "/pets", "ListPets", "Pet Tag")]
    [InlineData("ExcludePaths", "*/{*}|/health", "ListOwners ListPets", "House Owner Pet Tag")]
    [InlineData("IncludeOperations", "List*", "ListOwners ListPets", "House Owner Pet Tag")]
    [InlineData("ExcludeOperations", "*Pet*;*Owners", "GetHealth", "")]
    [InlineData("IncludeOperations", "get_health", "GetHealth", "")]
    public void What_matches_comes_out(string option, string patterns, string operations, string types)
    {
        var run = Run((option, patterns));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(operations, Names(run, "Operations/"));
        Assert.Equal(types, Names(run, "Models/"));
    }

    [Fact]
    public void Each_kind_of_include_must_match_and_an_exclude_wins()
    {
        Assert.Equal("ListPets", Names(Run(("IncludeTags", "pets"), ("IncludeOperations", "List*")), "Operations/"));
        Assert.Equal("DeletePet", Names(Run(("IncludeTags", "pets"), ("ExcludeTags", "lists")), "Operations/"));
    }

    [Fact]
    public void A_clients_parameter_goes_with_its_operations()
    {
        Assert.Contains("Tenant", Run(("IncludePaths", "/health")).Files["Pets/PetsClientOptions.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Tenant", Run(("IncludeTags", "pets")).Files["Pets/PetsClientOptions.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_named()
    {
        var diagnostic = Assert.Single(Run(("IncludeTags", "pets;pest"), ("ExcludeOperations", "DeletePet")).Diagnostics);
        Assert.Equal("DCS0012", diagnostic.Id);
        Assert.Equal("The option IncludeTags has 'pest', which matches no operation of the document", diagnostic.GetMessage());
        Assert.Equal(GeneratorRun.SpecPath, diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("a*b*c", "abc", true)]
    [InlineData("a*b*c", "a1b2c", true)]
    [InlineData("a*b*c", "acb", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("*ab*ab*", "ab", false)]
    [InlineData("*", "", true)]
    [InlineData("a", "A", false)]
    [InlineData("a.c", "abc", false)]
    public void A_star_is_any_text(string pattern, string text, bool expected) =>
        Assert.Equal(expected, OperationSelection.IsMatch(pattern, text));

    private static GeneratorRun Run(params (string Option, string Value)[] options) =>
        new GeneratorRun().Add(GeneratorRun.SpecPath, Document, [.. options.Select(option => ("DcsGen" + option.Option, option.Value))])
            .Run();

    private static string Names(GeneratorRun run, string folder) => string.Join(' ', run.Files.Keys
        .Where(file => file.StartsWith("Pets/" + folder, StringComparison.Ordinal))
        .Select(file => file.Split('/')[^1].Replace(".g.cs", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal));
}
