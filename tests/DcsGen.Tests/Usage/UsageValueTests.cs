using DcsGen.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DcsGen.Tests.Usage;

/// <summary>Constants that the document does not allow (DCS3001).</summary>
public class UsageValueTests
{
    internal const string Document =
        """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        servers: [{ url: https://pets.example }]
        paths:
          /owners/{owner}/pets:
            parameters:
              - name: owner
                in: path
                required: true
                schema:
                  type: string
                  minLength: 2
                  maxLength: 8
                  pattern: '^[a-z]+$'
              - name: tenant
                in: header
                required: true
                x-dcsgen-client: true
                schema: { type: string, maxLength: 3 }
            get:
              operationId: listPets
              x-dcsgen-paging: { kind: offset, offset: offset, limit: limit, items: /pets }
              parameters:
                - name: level
                  in: query
                  required: true
                  schema: { type: integer, format: int64, minimum: 0, maximum: 9007199254740991 }
                - { name: offset, in: query, schema: { type: integer, format: int32, default: 0 } }
                - name: limit
                  in: query
                  schema:
                    type: integer
                    format: int32
                    minimum: 1
                    maximum: 1000
                    default: 10
                - name: step
                  in: query
                  schema: { type: integer, multipleOf: 5 }
                - name: ids
                  in: query
                  schema: { type: array, minItems: 1, maxItems: 3, items: { type: string, minLength: 1 } }
                - name: ratio
                  in: query
                  schema: { type: number, format: double, exclusiveMinimum: 0, exclusiveMaximum: 1 }
                - name: scale
                  in: query
                  schema: { type: number, format: float, maximum: 0.1 }
                - name: price
                  in: query
                  schema: { type: number, format: decimal, maximum: 9.99 }
                - { name: size, in: query, schema: { $ref: '#/components/schemas/Size' } }
                - { name: status, in: query, schema: { $ref: '#/components/schemas/Status' } }
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
            patch:
              operationId: updatePets
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Change' } } } }
              responses: { '200': { description: ok } }
            put:
              operationId: setTags
              requestBody: { required: true, content: { application/json: { schema: { type: array, maxItems: 2, items: { type: string, maxLength: 4 } } } } }
              responses: { '200': { description: ok } }
        components:
          schemas:
            Pet:
              type: object
              properties: { name: { type: string, maxLength: 3 }, status: { $ref: '#/components/schemas/Status' }, size: { $ref: '#/components/schemas/Size' } }
            Status: { type: string, enum: [waiting, running, failed] }
            Size: { type: string, enum: [small, large], x-dcsgen-closed: true }
            Change:
              type: object
              required: [owner]
              properties:
                id: { type: string, maxLength: 1, readOnly: true }
                owner: { $ref: '#/components/schemas/Owner' }
                others: { type: array, items: { $ref: '#/components/schemas/Owner' } }
                nickname: { type: [string, 'null'], maxLength: 5 }
            Owner:
              type: object
              properties:
                age: { type: [integer, 'null'], format: int32, maximum: 150 }
                mother: { $ref: '#/components/schemas/Owner' }
                names: { type: array, maxItems: 2, items: { type: string, maxLength: 4 } }
        """;

    private static readonly UsageRun s_run = UsageRun.Of(Document);

    [Fact]
    public async Task An_option_over_its_maximum_is_shown_where_it_is_typed_with_the_line_of_the_document() =>
        await FindsAsync(
            """await client.ListPetsAsync("rex", 1, new ListPetsOptions { Limit = 5000 });""",
            "DCS3001 Warning: 5000: Limit cannot be 5000: the document allows at most 1000 (maximum: 1000)");

    [Theory]
    [InlineData("Limit = 0", "0: Limit cannot be 0: the document allows at least 1 (minimum: 1)")]
    [InlineData("Limit = -1", "-1: Limit cannot be -1: the document allows at least 1 (minimum: 1)")]
    [InlineData("Limit = 1")]
    [InlineData("Limit = 1000")]
    [InlineData("Limit = null")]
    [InlineData("Limit = any")]
    [InlineData("Limit = (int)5000.9", "(int)5000.9: Limit cannot be 5000: the document allows at most 1000 (maximum: 1000)")]
    [InlineData("Limit = yes ? 10 : 2000", "2000: Limit cannot be 2000: the document allows at most 1000 (maximum: 1000)")]
    [InlineData("Limit = Large", "Large: Limit cannot be 4000: the document allows at most 1000 (maximum: 1000)")]
    [InlineData("Limit = 'a' * 100", "'a' * 100: Limit cannot be 9700: the document allows at most 1000 (maximum: 1000)")]
    [InlineData("Step = 7", "7: Step cannot be 7: the document allows multiples of 5 (multipleOf: 5 }")]
    [InlineData("Step = 10")]
    [InlineData("Ratio = 0", "0: Ratio cannot be 0: the document allows more than 0 (exclusiveMinimum: 0, exclusiveMaximum: 1 }")]
    [InlineData("Ratio = 1.0", "1.0: Ratio cannot be 1: the document allows less than 1 (exclusiveMaximum: 1 }")]
    [InlineData("Ratio = 0.999")]
    [InlineData("Ratio = double.NaN")]
    [InlineData("Scale = 0.1f")]
    [InlineData("Scale = 0.11f", "0.11f: Scale cannot be 0.11: the document allows at most 0.1 (maximum: 0.1 }")]
    [InlineData("Price = 9.99m")]
    [InlineData("Price = 10", "10: Price cannot be 10: the document allows at most 9.99 (maximum: 9.99 }")]
    [InlineData("Ids = []", "[]: Ids cannot be 0 items: the document allows at least 1 item (minItems: 1, maxItems: 3, items: { type: string, minLength: 1 } }")]
    [InlineData("Ids = [\"a\", text, \"c\"]")]
    [InlineData("Ids = [\"a\", text, \"c\", \"d\"]", "[\"a\", text, \"c\", \"d\"]: Ids cannot be 4 items: the document allows at most 3 items (maxItems: 3, items: { type: string, minLength: 1 } }")]
    [InlineData("Ids = [.. text.Split(','), \"c\"]")]
    [InlineData("Ids = [.. text.Split(','), \"\"]", "\"\": An item of Ids cannot be \"\" (0 characters): the document allows at least 1 character (minLength: 1 } }")]
    [InlineData("Ids = new[] { \"a\", \"b\", \"c\", \"d\" }", "new[] { \"a\", \"b\", \"c\", \"d\" }: Ids cannot be 4 items: the document allows at most 3 items (maxItems: 3, items: { type: string, minLength: 1 } }")]
    [InlineData("Ids = new List<string>(9) { \"a\", \"\" }", "\"\": An item of Ids cannot be \"\" (0 characters): the document allows at least 1 character (minLength: 1 } }")]
    [InlineData("Ids = new List<string>(text.Split(',')) { \"a\" }")]
    [InlineData("Ids = new string[4]", "new string[4]: Ids cannot be 4 items: the document allows at most 3 items (maxItems: 3, items: { type: string, minLength: 1 } }")]
    [InlineData("Ids = Array.Empty<string>()", "Array.Empty<string>(): Ids cannot be 0 items: the document allows at least 1 item (minItems: 1, maxItems: 3, items: { type: string, minLength: 1 } }")]
    [InlineData("Size = new(\"huge\")", "\"huge\": Size cannot be \"huge\": the document allows only small, large (enum: [small, large], x-dcsgen-closed: true }")]
    [InlineData("Size = new(\"small\")")]
    [InlineData("Size = new(text)")]
    [InlineData("Size = Size.Large")]
    [InlineData("Status = new(\"unheard-of\")")]
    public async Task Options(string initializer, params string[] findings) =>
        await FindsAsync(
            $$"""
            const int Large = 4000;
            var options = new ListPetsOptions { {{initializer}} };
            """,
            [.. findings.Select(finding => "DCS3001 Warning: " + finding + (finding.EndsWith(')') ? "" : ")"))]);

    [Theory]
    [InlineData("client.ListPetsAsync(\"x\", 1)", "\"x\": owner cannot be \"x\" (1 character): the document allows at least 2 characters (minLength: 2)")]
    [InlineData("client.ListPetsAsync(\"verylongname\", 1)", "\"verylongname\": owner cannot be \"verylongname\" (12 characters): the document allows at most 8 characters (maxLength: 8)")]
    [InlineData("client.ListPetsAsync(\"Rex\", 1)", "\"Rex\": owner cannot be \"Rex\": the document allows only what matches ^[a-z]+$ (pattern: '^[a-z]+$')")]
    [InlineData("client.ListPetsWithResponseAsync(level: -1L, owner: \"rex\")", "-1L: level cannot be -1: the document allows at least 0 (minimum: 0, maximum: 9007199254740991 })")]
    [InlineData("client.ListPetsAsync(\"rex\", 9007199254740991)")]
    [InlineData("client.ListPetsAsync(\"rex\", 9007199254740992)", "9007199254740992: level cannot be 9007199254740992: the document allows at most 9007199254740991 (maximum: 9007199254740991 })")]
    [InlineData("client.ListPetsAsync($\"{\"r\"}x\", 1)")]
    [InlineData("client.SetTagsAsync(\"rex\", [\"a\", \"b\", \"c\"])", "[\"a\", \"b\", \"c\"]: body cannot be 3 items: the document allows at most 2 items (maxItems: 2, items: { type: string, maxLength: 4 } } } } })")]
    [InlineData("client.ListPetsAsync(text, any)")]
    public async Task Arguments(string call, params string[] findings) =>
        await FindsAsync($"await {call};", [.. findings.Select(finding => "DCS3001 Warning: " + finding)]);

    [Fact]
    public async Task All_pages_and_lambdas_and_copies_are_calls_too() =>
        await FindsAsync(
            """
            Func<Task> call = () => client.ListPetsAsync("x", 1);
            await foreach (var one in client.ListAllPetsAsync("REX", 1, new() { Limit = 0 })) { }
            var copy = new ListPetsOptions() with { Limit = 1001 };
            """,
            "DCS3001 Warning: \"x\": owner cannot be \"x\" (1 character): the document allows at least 2 characters (minLength: 2)",
            "DCS3001 Warning: \"REX\": owner cannot be \"REX\": the document allows only what matches ^[a-z]+$ (pattern: '^[a-z]+$')",
            "DCS3001 Warning: 0: Limit cannot be 0: the document allows at least 1 (minimum: 1)",
            "DCS3001 Warning: 1001: Limit cannot be 1001: the document allows at most 1000 (maximum: 1000)");

    [Fact]
    public async Task Bodies_and_what_is_in_them_are_looked_at_and_what_only_answers_carry_is_not() =>
        await FindsAsync(
            """
            await client.UpdatePetsAsync("rex", new Change
            {
                Id = "long",
                Nickname = "Methuselah",
                Owner = new() { Age = 151, Mother = new() { Names = ["Alice"] } },
                Others = [new() { Age = 200 }, new() { Age = null }],
            });
            var fake = new Pet { Name = "a pet's long name" };
            """,
            "DCS3001 Warning: \"Methuselah\": Nickname cannot be \"Methuselah\" (10 characters): the document allows at most 5 characters (maxLength: 5 })",
            "DCS3001 Warning: 151: Age cannot be 151: the document allows at most 150 (maximum: 150 })",
            "DCS3001 Warning: \"Alice\": An item of Names cannot be \"Alice\" (5 characters): the document allows at most 4 characters (maxLength: 4 } })",
            "DCS3001 Warning: 200: Age cannot be 200: the document allows at most 150 (maximum: 150 })");

    [Fact]
    public async Task Options_of_the_client_are_assigned() =>
        await FindsAsync(
            """
            var options = new PetsClientOptions { Tenant = "four" };
            options.Tenant = "also four";
            options.Tenant ??= "and four";
            """,
            "DCS3001 Warning: \"four\": Tenant cannot be \"four\" (4 characters): the document allows at most 3 characters (maxLength: 3 })",
            "DCS3001 Warning: \"also four\": Tenant cannot be \"also four\" (9 characters): the document allows at most 3 characters (maxLength: 3 })",
            "DCS3001 Warning: \"and four\": Tenant cannot be \"and four\" (8 characters): the document allows at most 3 characters (maxLength: 3 })");

    [Fact]
    public async Task A_fake_and_what_is_called_alike_elsewhere_are_no_service() =>
        Assert.Empty(await s_run.FindingsAsync(
            """
            await new Fake().UpdatePetsAsync("x", new() { Owner = new() });
            var other = new Other.ListPetsOptions { Limit = 5000 };
            """,
            members:
            """
            private sealed class Fake : IPetsClient
            {
                public Task UpdatePetsAsync(string owner, Change body, PetsCallOptions? options = null, System.Threading.CancellationToken cancellationToken = default) => Task.CompletedTask;
            }

            private static class Other { public sealed record ListPetsOptions { public int? Limit { get; init; } } }
            """));

    [Fact]
    public async Task Generated_code_is_not_looked_at() =>
        Assert.Empty(await s_run.DiagnosticsAsync("// <auto-generated/>\nclass C { object o = new Acme.Pets.ListPetsOptions { Limit = 5000 }; }"));

    [Fact]
    public async Task A_client_that_is_compiled_beside_the_code_is_the_same() =>
        Assert.Equal(
            ["DCS3001 Warning: 5000: Limit cannot be 5000: the document allows at most 1000 (maximum: 1000)"],
            await UsageRun.WithSources(Document).FindingsAsync("var options = new ListPetsOptions { Limit = 5000 };"));

    [Fact]
    public async Task Field_initializers_and_attributes_are_code() =>
        Assert.Single(await s_run.DiagnosticsAsync("class C { object o = new Acme.Pets.ListPetsOptions { Limit = 5000 }; }"));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("openapi: 3.0.3")]
    [InlineData("a: &a [*a]")]
    public async Task A_document_that_gives_no_client_says_nothing(string document) =>
        Assert.Empty(await UsageRun.WithoutClient(document)
            .DiagnosticsAsync("namespace Acme.Pets { class O { public int Limit { get; set; } } class C { object o = new O { Limit = 5000 }; } }"));

    [Fact]
    public async Task A_document_is_read_when_code_is_met_that_names_something_of_its_namespace()
    {
        var document = new CountedText(Document);
        var run = UsageRun.WithoutClient(document);
        Assert.Empty(await run.DiagnosticsAsync("namespace Acme.Shop { class O { public int Limit { get; set; } } class C { object o = new O { Limit = 5000 }; } }"));
        Assert.Equal(0, document.Reads);
        Assert.Single(await run.DiagnosticsAsync("namespace Acme.Pets { class ListPetsOptions { public int Limit { get; set; } } class C { object o = new ListPetsOptions { Limit = 5000 }; } }"));
        Assert.NotEqual(0, document.Reads);
    }

    [Fact]
    public async Task A_document_is_not_read_for_values_that_are_known_when_the_code_runs()
    {
        var document = new CountedText(Document);
        Assert.Empty(await UsageRun.WithoutClient(document).DiagnosticsAsync("namespace Acme.Pets { class ListPetsOptions { public int Limit { get; set; } } class C { static int Of(int limit) => limit; object o = new ListPetsOptions { Limit = Of(System.Environment.ProcessorCount) }; } }"));
        Assert.Equal(0, document.Reads);
    }

    [Theory]
    [InlineData()]
    [InlineData("Acme.Pets")]
    public async Task Another_project_looks_at_the_document_too(params string[] space)
    {
        var run = UsageRun.Consumer(Document, [.. space.Select(name => ("DcsGenNamespace", name)), ("DcsGenClientName", "Pets")]);
        Assert.Equal(
            ["DCS3001 Warning: 5000: Limit cannot be 5000: the document allows at most 1000 (maximum: 1000)"],
            await run.FindingsAsync("var options = new ListPetsOptions { Limit = 5000 };"));
    }

    [Fact]
    public async Task Another_projects_client_of_another_namespace_is_another() =>
        Assert.Empty(await UsageRun.Consumer(Document, ("DcsGenNamespace", "Other.Pets")).FindingsAsync("var options = new ListPetsOptions { Limit = 5000 };"));

    [Fact]
    public async Task Groups_have_interfaces_of_their_own()
    {
        var run = UsageRun.Of(
            Document.Replace("operationId: setTags", "operationId: setTags\n      tags: [Tags]", StringComparison.Ordinal),
            ("DcsGenGroupBy", "tag"));
        Assert.Single(await run.FindingsAsync("""await new PetsClient(new(), new() { Tenant = "a" }).Tags.SetTagsAsync("x", []);"""));
    }

    [Fact]
    public async Task Bounds_of_a_file_that_is_referred_to_are_shown_there()
    {
        const string Main = """
            openapi: 3.0.3
            info: { title: t, version: '1' }
            paths: { /a: { get: { operationId: getA, parameters: [{ name: n, in: query, schema: { $ref: 'common.yaml#/N' } }], responses: { '200': { description: ok } } } } }
            """;
        const string Common = "N: { type: integer, minimum: 3, exclusiveMinimum: true }";
        var run = UsageRun.WithoutClient(Main).Add("/specs/common.yaml", Common, ("DcsGenRole", "Reference"));
        Assert.Equal(
            ["DCS3001 Warning: 3: N cannot be 3: the document allows more than 3 (exclusiveMinimum: true })"],
            await run.FindingsInFileAsync("namespace Acme.Pets { class GetAOptions { public int N { get; set; } } class C { object o = new GetAOptions { N = 3 }; } }"));
    }

    private static async Task FindsAsync(string statements, params string[] findings) =>
        Assert.Equal(findings, await s_run.FindingsAsync(statements));

    private sealed class CountedText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);
        private int _reads;

        public int Reads => _reads;

        public override string Path => GeneratorRun.SpecPath;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return _text;
        }
    }
}
