using DcsGen.Hosting;
using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DcsGen.Tests.Generator;

/// <summary>Documents of several files.</summary>
public class FilesTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\n";

    private static string Get(string reference) =>
        Head + "paths:\n  /pets:\n    get:\n      operationId: GetPet\n      responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '" + reference + "' } } } } }\n";

    private static GeneratorRun Run(string document, params (string Path, string Text)[] files)
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, document, GeneratorRun.AllSchemas);
        foreach (var (path, text) in files)
        {
            run.Add(path, text, ("DcsGenRole", "Reference"));
        }

        return run.Run();
    }

    private static IEnumerable<string> Types(GeneratorRun run) =>
        run.Files.Keys.Where(file => file.StartsWith("Pets/Models/", StringComparison.Ordinal))
            .Select(file => file["Pets/Models/".Length..^".g.cs".Length]);

    private static IEnumerable<string> Said(GeneratorRun run) => run.Diagnostics.Select(diagnostic => diagnostic.ToString());

    [Theory]
    [InlineData("common.yaml#/components/schemas/Pet", "/specs/common.yaml")]
    [InlineData("./common.yaml#/components/schemas/Pet", "/specs/common.yaml")]
    [InlineData("../common.yaml#/components/schemas/Pet", "/common.yaml")]
    [InlineData("sub/./x/../common.yaml#/components/schemas/Pet", "/specs/sub/common.yaml")]
    [InlineData("my%20files/common.yaml#/components/schemas/Pet", "/specs/my files/common.yaml")]
    [InlineData("my files/common.yaml#/components/schemas/Pet", "/specs/my files/common.yaml")]
    [InlineData(@"sub\common.yaml#/components/schemas/Pet", "/specs/sub/common.yaml")]
    [InlineData("sub/common.yaml#/components/schemas/Pet", @"\specs\sub\common.yaml")]
    [InlineData("common.yaml#/components/schemas/Pe%74", "/specs/Common.yaml")]
    public void A_schema_of_another_file_is_found_by_every_spelling_of_its_path(string reference, string path)
    {
        var run = Run(Get(reference), (path, "components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet"], Types(run));
        Assert.Contains("public string? Name", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_of_another_file_is_found_by_its_anchor()
    {
        var run = Run(
            Get("common.yaml#Animal").Replace("3.0.3", "3.1.0", StringComparison.Ordinal),
            ("/specs/common.yaml", "Pet: { $anchor: Animal, type: object, properties: { name: { type: string } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet"], Types(run));
    }

    [Fact]
    public void A_whole_file_is_a_schema_named_as_the_file()
    {
        var run = Run(
            Get("schemas/pet.json"),
            ("/specs/schemas/pet.json", """{ "type": "object", "properties": { "tag": { "$ref": "#\/definitions\/Tag" } }, "definitions": { "Tag": { "type": "object", "properties": { "id": { "type": "string" } } } } }"""));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet", "Tag"], Types(run).Order());
    }

    [Fact]
    public void A_path_item_a_parameter_a_response_and_a_body_come_from_files()
    {
        var run = Run(
            Head + "paths:\n  /pets/{id}: { $ref: paths/pet.yaml }\n",
            ("/specs/paths/pet.yaml", """
                parameters: [ { $ref: ../parts.yaml#/id } ]
                put:
                  operationId: PutPet
                  requestBody: { $ref: ../parts.yaml#/body }
                  responses: { '200': { $ref: '../parts.yaml#/answer' } }
                """),
            ("/specs/parts.yaml", """
                id: { name: id, in: path, required: true, schema: { type: integer } }
                body: { required: true, content: { application/json: { schema: { $ref: pet.yaml } } } }
                answer: { description: Fine., content: { application/json: { schema: { $ref: pet.yaml } } } }
                """),
            ("/specs/pet.yaml", "{ type: object, properties: { name: { type: string } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet"], Types(run));
        Assert.Empty(Compiler.Problems(run.Files, LanguageVersion.Latest));
        Assert.Contains(
            "PutPetAsync(\n        long id,\n        Pet body,", run.Files["Pets/Operations/PutPet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_several_references_is_one_type()
    {
        var run = Run(
            Get("a.yaml#/A") + "  /other:\n    get: { operationId: GetOther, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: './x/../b.yaml#/components/schemas/B' } } } } } }\n",
            ("/specs/a.yaml", "A: { $ref: 'b.yaml#/alias' }"),
            ("/specs/b.yaml", "alias: { $ref: '#/components/schemas/B' }\ncomponents: { schemas: { B: { type: object, properties: { self: { $ref: 'a.yaml#/A' } } } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["B"], Types(run));
    }

    [Fact]
    public void A_component_that_is_only_a_reference_gives_its_name()
    {
        var run = Run(
            Get("#/components/schemas/Animal") + "components: { schemas: { $ref: index.yaml } }\n",
            ("/specs/index.yaml", "Animal: { $ref: types/pet.yaml }"),
            ("/specs/types/pet.yaml", "{ type: object, properties: { friend: { $ref: pet.yaml }, boss: { $ref: ../pets.openapi.yaml#/components/schemas/Animal } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Animal"], Types(run));
    }

    [Fact]
    public void Files_may_refer_to_each_other_in_circles()
    {
        var run = Run(
            Get("a.yaml#/A"),
            ("/specs/a.yaml", "A: { type: object, properties: { b: { $ref: 'b.yaml#/B' } } }"),
            ("/specs/b.yaml", "B: { type: object, properties: { a: { $ref: 'a.yaml#/A' }, c: { $ref: '#/C' } } }\nC: { allOf: [ { $ref: '#/B' } ] }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("public B? B", run.Files["Pets/Models/A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public A? A", run.Files["Pets/Models/B.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_in_several_files_is_several_types_in_the_order_of_the_document()
    {
        var run = Run(
            Get("a.yaml#/Error") + "components: { schemas: { Error: { type: object, properties: { own: { $ref: 'b.yaml#/Error' } } } } }\n",
            ("/specs/a.yaml", "Error: { type: object, properties: { a: { type: string } } }"),
            ("/specs/b.yaml", "Error: { type: object, properties: { b: { type: string } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Error", "Error2", "Error3"], Types(run).Order());
        Assert.Contains(" Own ", run.Files["Pets/Models/Error.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" A ", run.Files["Pets/Models/Error2.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" B ", run.Files["Pets/Models/Error3.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_of_another_file_is_one_of_a_2_0_document()
    {
        var run = Run(
            "swagger: '2.0'\nproduces: [application/json]\ninfo: { title: Pets, version: '1' }\npaths: { /pets: { get: { operationId: GetPet, responses: { 200: { description: Fine., schema: { $ref: 'a.json#/definitions/Pet' } } } } } }\n",
            ("/specs/a.json", """{ "definitions": { "Pet": { "type": "object", "properties": { "name": { "type": "string" } } } } }"""));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet"], Types(run));
    }

    [Fact]
    public void A_file_that_is_not_listed_is_reported_at_the_reference_with_the_item_to_add()
    {
        var run = new GeneratorRun().Property("ProjectDir", "/specs/").Add(GeneratorRun.SpecPath, Get("sub/gone.yaml#/Pet")).Run();
        Assert.Equal(
            "/specs/pets.openapi.yaml(7,90): warning DCS0004: 'sub/gone.yaml#/Pet' cannot be resolved: the project lists no such file; add <DcsGenReference Include=\"sub/gone.yaml\" />",
            Said(run).First());
        Assert.Contains("Pets/IPetsClient.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("https://example.com/pet.yaml", "nothing is fetched while compiling; keep a copy of it in the project, and refer to that")]
    [InlineData("a.yaml#/Gone", "a.yaml has no such target")]
    [InlineData("a.yaml#/Circle", "it refers to itself")]
    [InlineData("empty.yaml", "empty.yaml is empty")]
    [InlineData("broken.yaml", "broken.yaml is neither YAML nor JSON at (2,1): While parsing a node, did not find expected node content.")]
    public void A_reference_to_a_file_without_a_target_is_reported_with_the_reason(string reference, string why)
    {
        var run = Run(
            Get(reference),
            ("/specs/a.yaml", "Circle: { $ref: 'b.yaml#/Circle' }"),
            ("/specs/b.yaml", "Circle: { $ref: 'a.yaml#/Circle' }"),
            ("/specs/empty.yaml", ""),
            ("/specs/broken.yaml", "a: [\n"));
        Assert.Equal($"/specs/pets.openapi.yaml(7,90): warning DCS0004: '{reference}' cannot be resolved: {why}", Said(run).First());
    }

    [Fact]
    public void A_finding_in_another_file_has_its_line_there()
    {
        var run = Run(
            Head + "paths: { /pets: { $ref: 'pet.yaml#/path' } }\ncomponents: { schemas: { Tag: { type: string } } }\n",
            ("/specs/pet.yaml", """
                path:
                  get:
                    operationId: GetPet
                    responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/Pet' } } } } }
                Pet:
                  type: object
                  properties:
                    tag: { $ref: '#/Tag' }
                    name: { type: string, maxLength: many }
                """));
        Assert.Equal(
            [
                "/specs/pet.yaml(8,12): warning DCS0004: 'pet.yaml#/Tag' cannot be resolved: pet.yaml has no such target",
                "/specs/pet.yaml(9,27): warning DCS0006: 'maxLength' must be an integer of at least 0, and is 'many'; it is ignored",
            ],
            Said(run).Take(2));
    }

    [Fact]
    public void Another_document_may_be_referred_to()
    {
        var run = new GeneratorRun()
            .Add(GeneratorRun.SpecPath, Get("shop.openapi.yaml#/components/schemas/Shop"))
            .Add("/specs/shop.openapi.yaml", Head + "paths: {}\ncomponents: { schemas: { Shop: { type: object, properties: { name: { type: string } } } } }\n")
            .Run();
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("Pets/Models/Shop.g.cs", run.Files.Keys);
        Assert.Contains("Shop/Models/Shop.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_discriminators_mapping_follows_to_other_files()
    {
        var run = Run(
            Get("a.yaml#/components/schemas/Pet"),
            ("/specs/a.yaml", """
                components:
                  schemas:
                    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { c: Cat, d: dog.yaml } } }
                    Kennel: { type: object, properties: { dog: { $ref: dog.yaml } } }
                    Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } } ] }
                """),
            ("/specs/dog.yaml", "{ allOf: [ { $ref: 'a.yaml#/components/schemas/Pet' }, { type: object, properties: { tricks: { type: integer } } } ] }"));
        Assert.Equal(["Cat", "Dog", "Pet"], Types(run).Order());
    }

    [Fact]
    public void A_path_item_that_refers_to_itself_ends()
    {
        var run = Run(
            Head + "paths: { /pets: { $ref: a.yaml } }\n",
            ("/specs/a.yaml", "get:\n  operationId: GetPet\n  responses: { '204': { description: Fine. } }\n  callbacks: { changed: { '{$url}': { $ref: a.yaml } } }\n"));
        Assert.Contains("/specs/a.yaml(4,39): warning DCS0004: 'a.yaml' cannot be resolved: it leads back to what it stands in", Said(run));
        Assert.Contains("Pets/Operations/GetPet.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Files_that_multiply_each_other_end_by_the_budget()
    {
        // Each path item has three callbacks that are the next file: 3^30 of them.
        var files = Enumerable.Range(0, 30).Select(i => ($"/specs/f{i}.yaml",
            $"get:\n  responses: {{}}\n  callbacks: {{ c: {{ a: {{ $ref: f{i + 1}.yaml }}, b: {{ $ref: f{i + 1}.yaml }}, c: {{ $ref: f{i + 1}.yaml }} }} }}\n"));
        var run = Run(Head + "paths: { /pets: { $ref: f0.yaml } }\n", [.. files]);
        Assert.Equal("DCS0007", run.Diagnostics.Single().Id);
        Assert.DoesNotContain(run.Files.Keys, file => file.Contains("/Operations/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_thousands_of_references_ends()
    {
        var schemas = Enumerable.Range(0, 5_000).Select(i => $"S{i}: {{ type: object, properties: {{ next: {{ $ref: '{(i % 2 == 0 ? "b" : "a")}.yaml#/S{i + 1}' }} }} }}\n");
        var aliases = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"A{i}: {{ $ref: '#/A{i + 1}' }}\n"));
        var text = string.Concat(schemas) + "S5000: { $ref: '#/A0' }\n" + aliases + "A5000: { type: string }\n";
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Get("a.yaml#/S0"))
            .Add("/specs/a.yaml", text, ("DcsGenRole", "Reference")).Add("/specs/b.yaml", text, ("DcsGenRole", "Reference")).Run();
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(5_000, Types(run).Count());
    }

    [Fact]
    public void A_limit_that_a_file_exceeds_is_at_its_line_there()
    {
        var run = Run(Get("deep.yaml"), ("/specs/deep.yaml", "type: object\nx: " + new string('[', 10_000) + new string(']', 10_000)));
        Assert.StartsWith("/specs/deep.yaml(2,", Said(run).Single(), StringComparison.Ordinal);
        Assert.Equal("DCS0007", run.Diagnostics.Single().Id);
    }

    [Fact]
    public void An_edit_of_a_file_runs_only_the_documents_that_refer_to_it()
    {
        var run = new GeneratorRun()
            .Add("/specs/a.openapi.yaml", Get("a.yaml#/Pet"))
            .Add("/specs/b.openapi.yaml", Get("b.yaml#/Pet"))
            .Add("/specs/a.yaml", "Pet: { type: object, properties: { name: { type: string } } }", ("DcsGenRole", "Reference"))
            .Add("/specs/b.yaml", "Pet: { type: object, properties: { name: { type: string } } }", ("DcsGenRole", "Reference"))
            .Add("/specs/c.yaml", "nobody: refers to this", ("DcsGenRole", "Reference"))
            .Run();

        run.Edit(text => text.Replace("name", "title", StringComparison.Ordinal), "/specs/b.yaml");
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Spec));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Api));
        Assert.Contains("Title", run.Files["B/Models/Pet.g.cs"], StringComparison.Ordinal);

        run.Edit(text => text + " at all", "/specs/c.yaml");
        Assert.All(run.Reasons(TrackingNames.Api), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("components: { schemas: { Owner: { type: object, properties: { name: { type: string } } } } }\n")]
    [InlineData("components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }\n")]
    [InlineData("components: {}\n")]
    [InlineData("")]
    public void A_reference_inside_a_file_is_resolved_once_whatever_follows_the_paths(string rest)
    {
        var run = Run(
            Get("parts/all.yaml#/Pet") + rest,
            ("/specs/parts/all.yaml", "Pet: { type: object, properties: { tag: { $ref: '#/Tag' }, food: { $ref: ./food.yaml } } }\nTag: { type: object, properties: { text: { type: string } } }\n"),
            ("/specs/parts/food.yaml", "type: object\nproperties: { brand: { $ref: 'all.yaml#/Tag' } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Food", "Pet", "Tag"], Types(run).Where(type => type != "Owner").Order());
        Assert.Contains("public Tag? Brand", run.Files["Pets/Models/Food.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_the_document_is_not_the_one_that_another_file_means()
    {
        var run = Run(
            Get("parts.yaml#/Pet") + "components: { schemas: { Tag: { type: object, properties: { own: { type: string } } } } }\n",
            ("/specs/parts.yaml", "Pet: { type: object, properties: { tag: { $ref: '#/Tag' } } }\nTag: { type: object, properties: { other: { type: string } } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("public Tag2? Tag ", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Other ", run.Files["Pets/Models/Tag2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_schema_of_another_file_is_one_type_for_the_schema_and_for_references()
    {
        var run = Run(
            Get("parts.yaml#/Pet/properties/owner") + "  /pet: { get: { operationId: Get, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: 'parts.yaml#/Pet' } } } } } } }\n",
            ("/specs/parts.yaml", "Pet: { type: object, properties: { owner: { type: object, properties: { name: { type: string } } } } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Pet", "PetOwner"], Types(run).Order());
        Assert.Contains("public PetOwner? Owner", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_with_braces_needs_no_quotes()
    {
        var run = Run(
            Head + "paths:\n  /pets/{id}:\n    $ref: paths/pets_{id}.yaml\n",
            ("/specs/paths/pets_{id}.yaml", "get: { operationId: GetPet, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Fine. } } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("Pets/Operations/GetPet.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_file_that_only_a_discriminator_refers_to_is_read()
    {
        var run = Run(
            Get("#/components/schemas/Pet") + "components: { schemas: { Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { d: dog.yaml, c: Cow } } } } }\n",
            ("/specs/dog.yaml", "{ allOf: [ { $ref: 'pets.openapi.yaml#/components/schemas/Pet' }, { type: object, properties: { tricks: { type: integer } } } ] }"));
        Assert.Equal(["/specs/pets.openapi.yaml(8,166): warning DCS0004: 'Cow' cannot be resolved: no schema has this name"], Said(run));
        Assert.Contains("public partial record Pet", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
        Assert.Contains("record Dog : Pet", run.Files["Pets/Models/Dog.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("examples/one.yaml")]
    [InlineData("examples/not there.yaml")]
    [InlineData("https://pets.example/one.json")]
    [InlineData("#/components/examples/gone")]
    public void The_file_of_an_example_does_not_matter(string reference)
    {
        var run = Run(
            Head + "paths: { /pets: { get: { operationId: GetPet, responses: { '200': { description: Fine., content: { application/json: { examples: { one: { $ref: '" + reference + "' } }, schema: { type: string, example: { $ref: gone.yaml }, default: { $ref: gone.yaml } } } } } } } } }\n",
            ("/specs/examples/one.yaml", "value: hello"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("Task<string> GetPetAsync(", run.Files["Pets/Operations/GetPet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_headers_lists_and_texts_come_from_files()
    {
        var run = Run(
            "openapi: 3.0.3\ninfo: { title: Pets, version: '1', description: { $ref: 'text.yaml#/intro' } }\nservers: { $ref: servers.yaml }\npaths: { /pets: { get: { $ref: operations/list.yaml } } }\n",
            ("/specs/text.yaml", "intro: Of pets.\n"),
            ("/specs/servers.yaml", "- url: https://pets.example\n"),
            ("/specs/operations/list.yaml", """
                operationId: ListPets
                parameters: { $ref: '../common/parameters.yaml#/all' }
                responses: { '200': { description: Fine., headers: { X-Rest: { $ref: '../common/headers.yaml#/rest' } }, content: { application/json: { schema: { properties: { $ref: '../common/properties.yaml' } } } } } }
                """),
            ("/specs/common/parameters.yaml", "all: [{ $ref: '#/page' }]\npage: { name: kind, in: query, required: true, schema: { type: integer } }\n"),
            ("/specs/common/headers.yaml", "rest: { schema: { type: integer } }\n"),
            ("/specs/common/properties.yaml", "name: { type: string }\nowner: { $ref: '#/friend' }\nfriend: { type: object, properties: { name: { type: string } } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("long kind,", run.Files["Pets/Operations/ListPets.g.cs"], StringComparison.Ordinal);
        Assert.Contains("https://pets.example", string.Concat(run.DocumentFiles.Select(file => file.Value)), StringComparison.Ordinal);
        Assert.Contains("Of pets.", run.Files["Pets/IPetsClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains(" Name ", run.Files["Pets/Models/ListPetsResponse.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_continues_behind_a_reference()
    {
        var run = Run(
            Get("#/paths/~1other/get/responses/200/content/application~1json/schema") + "  /other: { $ref: other.yaml }\n",
            ("/specs/other.yaml", "get: { operationId: Other, responses: { '200': { description: Fine., content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } } }\n"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Single(Types(run));
    }

    [Fact]
    public void The_base_of_a_reference_is_the_id_of_its_schema()
    {
        var run = Run(
            Get("#/components/schemas/Pet").Replace("3.0.3", "3.1.0", StringComparison.Ordinal)
                + "components: { schemas: { Pet: { $id: schemas/pet.yaml, type: object, properties: { tag: { $ref: tag.yaml }, home: { $ref: 'https://pets.example/home#door' } } } } }\n",
            ("/specs/schemas/tag.yaml", "{ type: object, properties: { text: { type: string }, home: { $ref: home.yaml } } }"),
            ("/specs/schemas/home.yaml", "{ $id: 'https://pets.example/home', type: object, properties: { door: { $anchor: door, type: object, properties: { size: { type: integer } } } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Equal(["Home", "HomeDoor", "Pet", "Tag"], Types(run).Order());
    }

    // JSON Schema 2020-12, section 8.2.1: the file is taken only if no schema has the URI.
    [Fact]
    public void A_schema_with_the_URI_of_a_reference_wins_over_a_file_of_the_same_name()
    {
        var run = Run(
            "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents: { schemas: { "
                + "Pet: { $id: 'https://pets.example/pet.yaml', type: object, properties: { tag: { $ref: tag.yaml } } }, "
                + "Tag: { $id: 'https://pets.example/tag.yaml', type: object, properties: { text: { type: string } } } } }\n",
            ("/specs/tag.yaml", "{ type: integer }"));
        Assert.Empty(run.Diagnostics);
        Assert.Contains("public Tag? Tag { get;", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_self_of_a_document_is_its_base()
    {
        var run = Run(
            "$self: https://pets.example/api/pets.yaml\n" + Get("https://pets.example/api/pets.yaml#/components/schemas/Pet").Replace("3.0.3", "3.2.0", StringComparison.Ordinal)
                + "components: { schemas: { Pet: { type: object, properties: { tag: { $ref: tag.yaml }, pet: { $ref: pets.yaml#/components/schemas/Pet } } } } }\n",
            ("/specs/tag.yaml", "{ type: object, properties: { text: { type: string } } }"));
        Assert.True(run.Diagnostics.IsEmpty, string.Join("\n", Said(run)));
        Assert.Contains("public Pet? PetValue", run.Files["Pets/Models/Pet.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_behind_a_parameter_that_is_not_there_is_at_its_line()
    {
        var run = Run(
            Head + "paths: { /pets: { get: { $ref: get.yaml } } }\n",
            ("/specs/get.yaml", """
                operationId: GetPet
                responses: { '204': { description: Fine. } }
                parameters:
                - $ref: gone.yaml
                - { name: a, in: query, schema: { type: string, maxLength: many } }
                """));
        Assert.Equal(
            [
                "/specs/get.yaml(4,3): warning DCS0004: 'gone.yaml' cannot be resolved: the project lists no such file; add <DcsGenReference Include=\"/specs/gone.yaml\" />",
                "/specs/get.yaml(5,49): warning DCS0006",
            ],
            Said(run).Take(2).Select(said => said.Contains("DCS0006", StringComparison.Ordinal) ? said[..said.IndexOf(": ", said.IndexOf("DCS0006", StringComparison.Ordinal) - 10, StringComparison.Ordinal)] + ": warning DCS0006" : said));
    }

    [Fact]
    public void A_document_of_two_hundred_files_is_as_one_file()
    {
        const int Count = 50;
        var (paths, files) = (new System.Text.StringBuilder(), new List<(string, string)>());
        for (var i = 0; i < Count; i++)
        {
            var next = (i + 1) % Count;
            paths.Append($"  /things{i}/{{id}}:\n    parameters: [{{ $ref: 'PARAM' }}]\n    get: OPERATION{i}\n");
            files.Add(($"/specs/resources/things{i}/{{id}}/get.yaml", $"operationId: GetThing{i}\nresponses:\n  '200': {{ $ref: ../../../responses/thing{i}.yaml }}\n  '404': {{ $ref: ../../../common/errors.yaml#/not_found }}\n"));
            files.Add(($"/specs/responses/thing{i}.yaml", $"description: Fine.\ncontent: {{ application/json: {{ schema: {{ $ref: ../models/thing{i}.yaml }} }} }}\n"));
            files.Add(($"/specs/models/thing{i}.yaml", $"type: object\nproperties:\n  next: {{ $ref: thing{next}.yaml }}\n  part: {{ $ref: parts/part{i}.yaml#/Part{i} }}\n"));
            files.Add(($"/specs/models/parts/part{i}.yaml", $"Part{i}:\n  type: object\n  properties:\n    whole: {{ $ref: ../thing{i}.yaml }}\n    kind: {{ $ref: '#/Kind{i}' }}\nKind{i}: {{ type: string, enum: [a, b] }}\n"));
        }

        files.Add(("/specs/common/parameters.yaml", "id: { name: id, in: path, required: true, schema: { type: string } }\n"));
        files.Add(("/specs/common/errors.yaml", "not_found: { description: Gone., content: { application/json: { schema: { $ref: '#/Error' } } } }\nError: { type: object, properties: { message: { type: string } } }\n"));
        var split = Head + "paths:\n" + paths.ToString().Replace("PARAM", "common/parameters.yaml#/id", StringComparison.Ordinal);
        split = System.Text.RegularExpressions.Regex.Replace(split, @"OPERATION(\d+)", "\n      $$ref: resources/things$1/{id}/get.yaml");
        var run = Run(split + "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }\n", [.. files]);
        Assert.Equal("", string.Join("\n", Said(run)));
        Assert.Equal((3 * Count) + 1, Types(run).Count());
        Assert.Equal(Count, run.Files.Keys.Count(file => file.StartsWith("Pets/Operations/", StringComparison.Ordinal)));
        Assert.Contains("public Thing8? Next", run.Files["Pets/Models/Thing7.g.cs"], StringComparison.Ordinal);
        Assert.Contains("public Kind7? Kind", run.Files["Pets/Models/Part7.g.cs"], StringComparison.Ordinal);
        Assert.Empty(Compiler.Problems(run.Files, LanguageVersion.Latest));
    }
}
