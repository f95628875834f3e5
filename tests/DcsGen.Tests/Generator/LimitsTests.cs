using DcsGen.Reading;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;

namespace DcsGen.Tests.Generator;

/// <summary>Documents made to cost much end by a count, with a diagnostic, before anything recursive sees them.</summary>
public class LimitsTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: {}\n";
    private const int Many = 3_000;

    private static GeneratorRun Schemas(Func<int, string> schema, string last, int count = Many) => GeneratorRun.Of(
        Head + "components:\n  schemas:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"    S{i}: {schema(i)}\n")) + $"    S{count}: {last}\n");

    // The limit of the generator itself is reached in a test of DiagnosticTests: five million nodes take seconds.
    private static void AssertOverLimit(string document)
    {
        var spec = new SpecFile(GeneratorRun.SpecPath, document, new("", "", "", "Pets", "Acme"), new("", "", false), null, []);
        var exception = Assert.Throws<DocumentException>(() => DocumentReader.Read(spec, [], CancellationToken.None, maxNodes: 100_000));
        Assert.Equal("DCS0007", exception.Id);
        Assert.Contains("more than 100,000 nodes", exception.Text.ToString(), StringComparison.Ordinal);
    }

    private static string Said(GeneratorRun run) => string.Join("\n", run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Take(5));

    [Fact]
    public void A_huge_number_of_aliases_ends()
    {
        var run = GeneratorRun.Of(Head + "x-a: &a b\nx-b:\n" + string.Concat(Enumerable.Repeat("- *a\n", Limits.Aliases + 1)));
        Assert.Equal($"/specs/pets.openapi.yaml({6 + Limits.Aliases},3): error DCS0007: The document is over a limit and was not read: it uses more than 100,000 aliases", Said(run));
    }

    [Fact]
    public void Merge_keys_that_multiply_end()
    {
        var text = string.Concat(Enumerable.Range(1, 40).Select(i => $"x{i}: &x{i} {{ a: {{ <<: *x{i - 1} }}, b: {{ <<: *x{i - 1} }} }}\n"));
        AssertOverLimit(Head + "x0: &x0 { c: d }\n" + text);
    }

    [Fact]
    public void An_anchor_inside_itself_ends() =>
        Assert.Equal("DCS0001", Assert.Single(GeneratorRun.Of(Head + "x-a: &a [ *a ]\n").Diagnostics).Id);

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData("(")]
    public void A_pattern_is_never_run(string pattern)
    {
        var run = GeneratorRun.Of(Head + $"components: {{ schemas: {{ A: {{ type: object, properties: {{ b: {{ type: string, pattern: '{pattern}', default: {new string('a', 10_000)}! }} }} }} }} }}\n");
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains("Pets/Models/A.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("3.0.3", "")]
    [InlineData("3.1.0", "")]
    [InlineData("3.1.0", ", description: A link of a chain.")]
    [InlineData("3.1.0", ", nullable: true")]
    public void A_chain_of_references_is_followed_to_its_end(string version, string beside)
    {
        var run = GeneratorRun.Of(
            Head.Replace("3.0.3", version, StringComparison.Ordinal) + "components:\n  schemas:\n    First: { type: object, properties: { last: { $ref: '#/components/schemas/S0' } } }\n"
            + string.Concat(Enumerable.Range(0, Many).Select(i => $"    S{i}: {{ $ref: '#/components/schemas/S{i + 1}'{beside} }}\n")) + $"    S{Many}: {{ type: boolean }}\n");
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        if (beside.Length == 0)
        {
            Assert.Contains("public bool? Last", run.Files["Pets/Models/First.g.cs"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_references_is_followed_to_its_end()
    {
        var run = GeneratorRun.Of(
            Head + "components: { schemas: { First: { type: object, properties: { last: { $ref: '#/x-a/0' } } } } }\nx-a:\n"
            + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"- $ref: '#/x-a/{i + 1}'\n")) + "- type: boolean\n");
        Assert.Equal("", Said(run));
        Assert.Contains("public bool? Last", run.Files["Pets/Models/First.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_path_items_that_each_add_something_ends()
    {
        var run = GeneratorRun.Of(
            "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { $ref: '#/x-a/0' } }\nx-a:\n"
            + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"- {{ $ref: '#/x-a/{i + 1}', summary: A link of a chain. }}\n")) + "- {}\n");
        Assert.Equal("DCS0007", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_pointer_through_many_references_ends()
    {
        var run = GeneratorRun.Of(
            Head + "components: { schemas: { First: { type: object, properties: { last: { $ref: '#/x-a/0/b' } } } } }\nx-a:\n"
            + string.Concat(Enumerable.Range(0, Many).Select(i => $"- {{ $ref: '#/x-a/{i + 1}/c' }}\n")) + "- { b: { type: boolean }, c: { type: string } }\n");
        Assert.Contains(
            "warning DCS0004: '#/x-a/0/b' cannot be resolved: the document has no such target", Said(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_objects_is_as_many_types()
    {
        var run = Schemas(i => $"{{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/S{i + 1}' }} }} }}", "{ type: object, properties: { end: { type: string } } }");
        Assert.Equal("", Said(run));
        Assert.Contains($"Pets/Models/S{Many}.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_chain_of_arrays_ends()
    {
        var run = Schemas(i => $"{{ type: array, items: {{ $ref: '#/components/schemas/S{i + 1}' }} }}", "{ type: string }");
        Assert.Contains("DCS1002: A schema inside of more than 300 others is read as any JSON", Said(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_allOf_ends()
    {
        var run = Schemas(i => $"{{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ type: object }} ] }}", "{ type: object, properties: { end: { type: string } } }", 2 * Limits.SchemaDepth);
        Assert.Contains("DCS1002: A schema inside of more than 300 others is read as any JSON", Said(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0.3", "")]
    [InlineData("3.0.3", ", description: A link of a circle.")]
    [InlineData("3.1.0", "")]
    [InlineData("3.1.0", ", description: A link of a circle.")]
    public void A_cycle_of_references_ends(string version, string beside)
    {
        var run = GeneratorRun.Of(
            Head.Replace("3.0.3", version, StringComparison.Ordinal)
            + "components:\n  schemas:\n" + string.Concat(Enumerable.Range(0, 3).Select(i => $"    S{i}: {{ $ref: '#/components/schemas/S{(i + 1) % 3}'{beside} }}\n")));
        Assert.Contains(version == "3.1.0" && beside.Length > 0 ? "A schema that refers only to itself is read as any JSON" : "DCS0004: '#/components/schemas/S1' cannot be resolved: it refers to itself", Said(run), StringComparison.Ordinal);
        Assert.Contains("Pets/IPetsClient.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("#/components")]
    [InlineData("#/components/schemas")]
    [InlineData("#/components/schemas/A/properties")]
    [InlineData("#/paths/~1pets/get")]
    public void A_reference_to_an_enclosing_node_ends(string reference)
    {
        var run = GeneratorRun.Of(
            "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { operationId: ListPets, responses: { '204': { description: Fine. } } } } }\n"
            + $"components: {{ schemas: {{ A: {{ type: object, properties: {{ b: {{ type: object, properties: {{ c: {{ $ref: '{reference}' }} }} }} }} }} }} }}\n");
        Assert.Equal(
            $"/specs/pets.openapi.yaml(4,97): warning DCS0004: '{reference}' cannot be resolved: the target is not a schema", Said(run));
        Assert.Contains("public JsonElement? C", run.Files["Pets/Models/AB.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_part_of_the_schema_that_it_is_in_is_a_recursive_type()
    {
        var run = GeneratorRun.Of(Head + "components: { schemas: { A: { type: object, properties: { b: { type: object, properties: { c: { $ref: '#/components/schemas/A/properties/b' } } } } } } }\n");
        Assert.Equal("", Said(run));
        Assert.Contains("public AB? C", run.Files["Pets/Models/AB.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "warning DCS1005: 'S")]
    [InlineData(", discriminator: { propertyName: kind }", "info DCS1002: Too many records derive from one another: 'S")]
    public void A_base_that_many_schemas_repeat_ends(string discriminator, string said)
    {
        const int Properties = 200;
        var names = string.Join(", ", Enumerable.Range(0, Properties).Select(i => $"p{i}: {{ type: string }}"));
        var schemas = string.Concat(Enumerable.Range(0, 500).Select(i => $"    S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/Base' }}, {{ type: object, properties: {{ own{i}: {{ type: string }} }} }} ] }}\n"));
        var run = GeneratorRun.Of(Head + $"components:\n  schemas:\n    Base: {{ type: object{discriminator}, properties: {{ kind: {{ type: string }}, {names} }} }}\n{schemas}");
        Assert.Contains(said, Said(run), StringComparison.Ordinal);

        // What a schema says itself comes out, to the last one.
        Assert.Contains("public string? Own499 { get;", run.Files["Pets/Models/S499.g.cs"], StringComparison.Ordinal);

        // It is read and written, by records that derive and by others.
        var most = Limits.RepeatedProperties + (Limits.RepeatedPerProperty * (Properties + 501));
        Assert.InRange(run.Files.Where(file => file.Key.EndsWith(".Json.g.cs", StringComparison.Ordinal)).Sum(file => file.Value.Split("\"p7\"u8").Length - 1), 1, 4 * most / Properties);
    }

    [Fact]
    public void A_chain_of_records_that_derive_ends()
    {
        const int Length = 300;
        var schemas = string.Concat(Enumerable.Range(0, Length).Select(i =>
            $"    S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ type: object, properties: {{ own{i}: {{ type: string }} }} }} ] }}\n"));
        var run = GeneratorRun.Of(Head + $"components:\n  schemas:\n{schemas}    S{Length}: {{ type: object, discriminator: {{ propertyName: kind }}, properties: {{ kind: {{ type: string }} }} }}\n");
        var cut = Length - Limits.Inheritance - 1;
        Assert.Equal(
            $"info DCS1002: Too many records derive from one another: 'S{cut}' does not derive from its base schema",
            Said(run).Split('\n')[0].Split("): ")[1]);
        Assert.Contains($"partial record S{cut + 1} : S{cut + 2}", run.Files[$"Pets/Models/S{cut + 1}.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"public sealed partial record S{cut}\n", run.Files[$"Pets/Models/S{cut}.g.cs"], StringComparison.Ordinal);
    }
}
