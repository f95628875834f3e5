using System.Globalization;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Wire;

/// <summary>Pages that lead back to an earlier one, by every kind of paging that follows what the service says.</summary>
public class PageCycleTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /cursor:
            get:
              operationId: ListByCursor
              x-dcsgen-paging: { kind: cursor, cursor: at, items: /items, next: /next }
              parameters: [{ name: at, in: query, schema: { type: string } }]
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
          /link:
            get:
              operationId: ListByLink
              x-dcsgen-paging: { kind: nextLink, items: /items, next: /next }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
          /header:
            get:
              operationId: ListByHeader
              x-dcsgen-paging: { kind: linkHeader, items: /items }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
          /ms:
            get:
              operationId: ListByMs
              x-ms-pageable: { nextLinkName: next, itemName: items }
              responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
        components: { schemas: { Page: { type: object, properties: { items: { type: array, items: { type: string } }, next: { type: string } } } } }
        """;

    /// <summary>Kinds, pages before the cycle, and pages in it: the first page has no name of its own.</summary>
    public static TheoryData<string, int, int> Cycles
    {
        get
        {
            var cycles = new TheoryData<string, int, int>();
            foreach (var kind in new[] { "Cursor", "Link", "Header", "Ms" })
            {
                foreach (var (before, within) in new[] { (1, 1), (1, 2), (1, 3), (4, 1), (5, 7), (20, 2), (2, 33) })
                {
                    cycles.Add(kind, before, within);
                }
            }

            return cycles;
        }
    }

    [Theory]
    [MemberData(nameof(Cycles))]
    public async Task A_cycle_ends_as_a_page_does_that_names_itself(string kind, int before, int within)
    {
        await using var server = new RecordingServer(request => Page(request, at => at + 1 < before + within ? at + 1 : before));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => CallAsync(server, kind));
        Assert.Equal("The service named the same next page twice: paging would not end.", error.Message);

        // All pages were given once, and the rest comes soon.
        Assert.InRange(server.Requests.Count, before + within, 3 * (before + within));
    }

    [Theory]
    [InlineData("Cursor")]
    [InlineData("Link")]
    [InlineData("Header")]
    [InlineData("Ms")]
    public async Task Many_pages_that_differ_are_no_cycle(string kind)
    {
        await using var server = new RecordingServer(request => Page(request, static at => at < 299 ? at + 1 : null));
        Assert.Equal(300, await CallAsync(server, kind));
    }

    private static Task<object?> CallAsync(RecordingServer server, string kind) => EmittedClient.Of(Document).CallAsync(
        server, $$"""var n = 0; await foreach (var item in client.ListAllBy{{kind}}Async()) { n++; } return n;""");

    private static ServerAnswer Page(RecordedRequest request, Func<int, int?> next)
    {
        var equals = request.Target.IndexOf('=', StringComparison.Ordinal);
        var path = request.Target.Split('?')[0];
        var following = next(equals < 0 ? 0 : int.Parse(request.Target[(equals + 1)..], CultureInfo.InvariantCulture));
        var link = path == "/cursor" ? $"{following}" : $"{path}?at={following}";
        return following is null || path == "/header"
            ? ServerAnswer.Json("""{"items":["a"]}""").With("Link", following is null ? "<x>; rel=prev" : $"<{link}>; rel=next")
            : ServerAnswer.Json($$"""{"items":["a"],"next":"{{link}}"}""");
    }
}
