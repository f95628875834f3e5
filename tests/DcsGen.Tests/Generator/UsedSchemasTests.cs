using DcsGen.Contracts;
using DcsGen.Review;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Generator;

/// <summary>A named schema becomes a type if an operation, a webhook or a callback uses it, or if the consumer wants all.</summary>
public class UsedSchemasTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\nservers: [{ url: 'https://pets.example' }]\n";

    private const string Operation = """
        paths:
          /pets:
            get:
              operationId: listPets
              parameters: [{ name: sort, in: query, schema: { $ref: '#/components/schemas/Sort' } }]
              responses:
                '200': { description: Fine., headers: { X-Mood: { schema: { $ref: '#/components/schemas/Mood' } } }, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
                default: { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
              callbacks: { moved: { '{$request.query.url}': { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Moved' } } } }, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } } } } } } }
        webhooks: { lost: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lost' } } } }, responses: { '204': { description: Fine. } } } } }

        """;

    private const string Schemas = """
        components:
          schemas:
            Unused: { type: object, properties: { inside: { type: object, properties: { a: { type: string } } } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { toy: { $ref: '#/components/schemas/Toy' } } }] }
            Toy: { oneOf: [{ $ref: '#/components/schemas/Ball' }, { type: string }] }
            Ball: { type: object, properties: { name: { type: string } }, additionalProperties: { $ref: '#/components/schemas/Size' } }
            Size: { type: string, enum: [big, small] }
            Sort: { type: string, enum: [up, down] }
            Mood: { type: string, enum: [good, bad] }
            Error: { type: object, properties: { message: { type: string } } }
            Moved: { type: object, properties: { where: { type: string } } }
            Answer: { type: object, properties: { thanks: { type: boolean } } }
            Lost: { type: object, properties: { when: { type: string } } }
            Alias: { $ref: '#/components/schemas/Pet' }
            Text: { type: string }

        """;

    private static readonly string[] s_used =
        ["Answer", "Ball", "Cat", "Error", "Lost", "Mood", "Moved", "Pet", "Size", "Sort", "Toy"];

    public static TheoryData<string> Cases => [.. Documents.Cases];

    [Fact]
    public void What_operations_webhooks_and_callbacks_use_becomes_a_type_and_the_rest_is_reported()
    {
        var run = GeneratorRunOf(Head + Operation + Schemas);
        Assert.Equal(s_used, Types(run));
        var unused = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "DCS1006");
        Assert.Equal(
            "No member of the client uses a type of the schema 'Unused', so the client leaves it out: Schemas=\"all\" keeps it",
            unused.GetMessage());
        Assert.Equal(15, unused.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_consumer_can_have_all_with_and_without_a_selection_of_operations()
    {
        (string, string)[] selection = [GeneratorRun.AllSchemas, ("DcsGenExcludePaths", "*")];
        foreach (var metadata in new[] { selection[..1], selection })
        {
            var run = GeneratorRunOf(Head + Operation + Schemas, metadata);
            Assert.Equal([.. s_used, "Unused", "UnusedInside"], Types(run));
            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "DCS1006");
        }
    }

    // Webhooks are no operations that a selection can name, so it leaves them out.
    [Fact]
    public void A_selection_of_operations_keeps_the_records_that_derive_from_those_they_use()
    {
        var run = GeneratorRunOf(Head + Operation + Schemas, ("DcsGenIncludePaths", "/pets"));
        Assert.Equal(s_used.Except(["Lost"]), Types(run));
    }

    [Fact]
    public void A_document_that_has_only_schemas_gets_a_type_of_each()
    {
        var run = GeneratorRunOf(Head + "paths: {}\n" + Schemas);
        Assert.Equal([.. s_used, "Unused", "UnusedInside"], Types(run));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Many_unused_schemas_are_one_message()
    {
        var more = string.Concat(Enumerable.Range(1, 4).Select(
            static i => $"    More{i}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));
        var unused = Assert.Single(
            GeneratorRunOf(Head + Operation + Schemas + more).Diagnostics, static diagnostic => diagnostic.Id == "DCS1006");
        Assert.StartsWith(
            "No member of the client uses a type of 5 schemas, such as 'Unused', 'More1', 'More2', so",
            unused.GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_an_error()
    {
        var run = GeneratorRunOf(Head + Operation + Schemas, ("DcsGenSchemas", "some"));
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Id == "DCS0008"
            && diagnostic.GetMessage().Contains("'some'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ type: array, items: { type: object, properties: { a: { type: string } } } }")]
    [InlineData("{ type: object, additionalProperties: { type: string, enum: [a] } }")]
    public void A_list_or_a_map_of_an_unused_type_is_reported_and_the_surface_has_no_type_for_it(string schema)
    {
        var document = Head + Operation + Schemas.Replace("    Unused: {", $"    Many: {schema}\n    Unused: {{", StringComparison.Ordinal);
        var run = new GeneratorRun().Property("DcsGenMode", "write").Add(GeneratorRun.SpecPath, document).Run();
        var message = run.Diagnostics.Single(static one => one.Id == "DCS1006").GetMessage();
        Assert.Contains("the schemas 'Many', 'Unused',", message, StringComparison.Ordinal);
        var surface = run.Files["Pets/Surface.g.cs"];
        Assert.DoesNotMatch("=> (Many|Unused)", surface);
        Assert.Contains("=> Pet", surface, StringComparison.Ordinal);
    }

    // No name depends on what is used.
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_types_of_a_case_are_the_same_bytes_whether_all_are_wanted_or_not(string name)
    {
        var (used, all) = (GeneratorRunOf(Documents.Text(name)), GeneratorRun.Of(Documents.Text(name)));
        foreach (var (file, text) in used.Files)
        {
            Assert.True(all.Files.TryGetValue(file, out var other), file);
            Assert.Equal(other, text);
        }

        Assert.Equal("", string.Join("\n", Compiler.Problems(used.Files, LanguageVersion.Latest)));
    }

    [Fact]
    public void A_review_says_that_the_last_use_of_a_schema_takes_its_type()
    {
        const string Line = "        default: { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }\n";
        var before = Head + Operation + Schemas;
        var after = before.Replace(Line, "", StringComparison.Ordinal);
        var changes = SpecDiff.Compare(Contract(before), Contract(after), CancellationToken.None);
        var change = Assert.Single(changes, static change => change.Id != "DCS2040");
        Assert.Equal(("DCS2037", Verdict.Break), (change.Id, change.CSharp));

        static Contract Contract(string document)
        {
            var file = ContractOf.File(document);
            return ContractMapper.Map(file with { Options = file.Options with { Schemas = "" } }, CancellationToken.None).Value!;
        }
    }

    private static GeneratorRun GeneratorRunOf(string document, params (string Name, string Value)[] metadata) =>
        new GeneratorRun().Add(GeneratorRun.SpecPath, document, metadata).Run();

    private static string[] Types(GeneratorRun run) =>
        [.. run.Files.Keys.Where(static file => file.StartsWith("Pets/Models/", StringComparison.Ordinal))
            .Select(static file => file["Pets/Models/".Length..^".g.cs".Length])
            .Order(StringComparer.Ordinal)];
}
