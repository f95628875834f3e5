using System.Reflection;
using Acme;
using DcsGen.Naming;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>A client whose operations are grouped by tag, over real HTTP.</summary>
public class GroupTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Zoo, version: '1' }
        tags: [{ name: pets, description: All that is kept. }]
        paths:
          /pets:
            get:
              operationId: pets/list
              tags: [pets, other]
              x-dcsgen-paging: { kind: offset, offset: skip, limit: take, items: /items, total: /total }
              parameters: [{ name: skip, in: query, schema: { type: integer } }, { name: take, in: query, schema: { type: integer } }]
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } } }
          /pets/{id}: { delete: { operationId: DeletePet, tags: [Pets], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Fine. } } } }
          /keepers: { get: { operationId: keepers/list, tags: [keepers], parameters: [{ name: tenant, in: query, x-dcsgen-client: true, schema: { type: string } }], responses: { '204': { description: Fine. } } } }
          /servers: { get: { operationId: ListServers, tags: [server], responses: { '204': { description: Fine. } } } }
          /health: { get: { operationId: GetHealth, responses: { '204': { description: Fine. } } } }
        components: { schemas: { Pets: { type: object, properties: { total: { type: integer }, items: { type: array, items: { type: string } } } }, PetsOperations: { type: object, properties: { a: { type: string } } } } }
        """;

    private static readonly (string, string)[] s_byTag = [("DcsGenGroupBy", "tag")];

    [Fact]
    public async Task The_operations_of_a_tag_are_a_property_of_the_client()
    {
        await using var server = new RecordingServer(request => request.Target.StartsWith("/pets?", StringComparison.Ordinal)
            || request.Target == "/pets"
            ? ServerAnswer.Json("""{"total":2,"items":["Rex"]}""")
            : ServerAnswer.Empty(204));
        var names = await EmittedClient.Of(Document, s_byTag).CallAsync(
            server,
            """
            IPetsClient all = client;
            IPetsPetsClient pets = all.Pets;
            var names = (await pets.ListAsync()).Items[0] + (await client.Pets.ListWithResponseAsync()).Value.Total;
            await foreach (var name in client.Pets.ListAllAsync())
            {
                names += name;
            }

            await client.Pets.DeletePetAsync("1");
            await client.Keepers.ListAsync();
            await client.Server2.ListServersAsync();
            await client.GetHealthAsync();
            return names;
            """,
            "Tenant = \"t\"");
        Assert.Equal("Rex2RexRex", names);
        Assert.Equal(
            ["/pets", "/pets", "/pets", "/pets?skip=1", "/pets/1", "/keepers?tenant=t", "/servers", "/health"],
            server.Requests.Select(request => request.Target.Replace("?skip=0", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_fake_of_a_group_implements_what_it_needs()
    {
        using var http = new HttpClient { BaseAddress = new("http://127.0.0.1:1/") };
        var names = await EmittedClient.Of(Document, s_byTag).CallAsync(
            http,
            """
            IPetsPetsClient fake = new Fake();
            var names = "";
            await foreach (var name in fake.ListAllAsync())
            {
                names += name;
            }

            return names;
            }

            private sealed class Fake : IPetsPetsClient
            {
                public Task<PetsResponse<Pets>> ListWithResponseAsync(PetsListOptions? options = null, CancellationToken cancellationToken = default) =>
                    Task.FromResult(new PetsResponse<Pets>(new Pets { Total = 1, Items = ["Max"] }));
            }

            private static object? Unused()
            {
            """,
            "Tenant = \"t\"");
        Assert.Equal("Max", names);
    }

    [Fact]
    public void Grouped_code_compiles_without_a_warning_and_an_interface_says_what_the_document_says_of_its_tag()
    {
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, Document, [.. s_byTag, GeneratorRun.AllSchemas]).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal("", string.Join("\n", Compiler.Problems(run.Files, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)));
        Assert.Contains("/// <summary>All that is kept.</summary>", run.Files["Pets/IPetsPetsClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_may_have_the_name_of_any_member_of_the_client_and_of_any_type_that_its_code_says()
    {
        var tags = typeof(AcmeClient).GetMembers(
            BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(static member => member.Name)
            .Where(static name => char.IsUpper(name[0]))
            .Concat(ReservedNames.NotForTypes)
            .Concat(ReservedNames.SupportTypes("Pets"))
            .Distinct()
            .ToArray();
        Assert.Contains("Charset", tags);
        var paths = tags.Select(static tag => $"  /{tag}: {{ get: {{ operationId: Get{tag}, tags: ['{tag}'], responses: {{ '204': {{ description: Fine. }} }} }} }}");
        var document = $$"""
            openapi: 3.0.3
            info: { title: Zoo, version: '1' }
            paths:
              /file: { get: { operationId: GetFile, responses: { '200': { description: Fine., content: { application/octet-stream: { } } } } } }
              /events: { get: { operationId: GetEvents, responses: { '200': { description: Fine., content: { text/event-stream: { } } } } } }
              /lines: { get: { operationId: GetLines, responses: { '200': { description: Fine., content: { application/jsonl: { schema: { type: integer } } } } } } }
            {{string.Join('\n', paths)}}
            """;
        var run = new GeneratorRun().Add(GeneratorRun.SpecPath, document, s_byTag).Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal("", string.Join("\n", Compiler.Problems(run.Files, Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest)));
    }
}
