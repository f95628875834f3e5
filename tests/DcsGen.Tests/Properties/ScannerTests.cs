using System.Net;
using System.Text;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>Records are scanned in a response, and read by the reader alone by the converter: both give the same.</summary>
public class ScannerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /page: { get: { operationId: GetPage, responses: { '200': { description: Fine., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } } } }
          /rows: { get: { operationId: GetRows, responses: { '200': { description: Fine., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Row' } } } } } } } }
        components:
          schemas:
            Page: { type: object, properties: { total: { type: integer }, rows: { type: array, items: { $ref: '#/components/schemas/Row' } }, last: { type: string } } }
            Row:
              type: object
              required: [id, kind]
              properties:
                id: { type: string }
                kind: { type: string, enum: [a, bb, 'c"c'] }
                count: { type: integer, format: int32 }
                big: { type: integer, format: int64 }
                ok: { type: boolean }
                at: { type: string, format: date-time }
                on: { type: string, format: date }
                site: { type: string, format: uri }
                rate: { type: number }
                größe: { type: string }
                tags: { type: array, items: { type: string } }
                rows: { type: array, items: { $ref: '#/components/schemas/Row' } }
                owner: { $ref: '#/components/schemas/Owner' }
                above: { $ref: '#/components/schemas/Row' }
                any: {}
                choice: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Row' } }, { $ref: '#/components/schemas/Owner' }] }
            Owner: { type: object, additionalProperties: { type: integer }, properties: { name: { type: string } } }
        """;

    private static readonly string[] s_texts =
    [
        "", "x", "a longer text of some words", "ä€😀", "\\\"", "\\u00e4\\n", "\t", "\\", "\u007f", "https://a.example/b", "http://[",
        "null",
    ];

    private static readonly string[] s_dates =
    [
        "2024-10-15T02:21:18.669Z", "2024-10-15T02:21:18Z", "2024-10-15T02:21:18+08:00", "2024-02-29T23:59:59.1234567-03:30", "",
        "2023-02-29T00:00:00Z", "2024-10-15T02:21:60Z", "2024-10-15 02:21:18", "2024-10-15T02:21:18.12345678Z",
        "2024-10-15T02:21:18.Z", "2024-10-15t02:21:18z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59Z",
        "2024-10-15T02:21:18+14:00", "2024-10-15T02:21:18+0800", "2024-10-15T24:00:00Z", "2024-1 -15T02:21:18Z",
        "2024-10-15T02:21:18+08:60", "2024-10-15", "2024-10-15T02:21:18\\u005A", "x",
    ];

    private static readonly string[] s_numbers =
    [
        "0", "1", "-1", "-0", "01", "1.0", "1e3", "1.5", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808",
        "1E400", "-",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    [InlineData(2_000_000)]
    public async Task Scanned_records_are_those_that_the_reader_reads(ulong seed)
    {
        using var stub = new Stub();
        using var http = new HttpClient(stub) { BaseAddress = new("http://127.0.0.1/") };
        var read = (Func<byte[], bool, string[]>)(await EmittedClient.Of(Document).CallAsync(
            http,
            """
            static string Try<T>(Func<T> read)
            {
                try
                {
                    return JsonSerializer.Serialize(read());
                }
                catch (Exception e) when (e is JsonException or PetsApiException or InvalidOperationException or FormatException or OverflowException)
                {
                    return "cannot be read";
                }
            }

            return new Func<byte[], bool, string[]>((body, isPage) => isPage
                ? [Try(() => client.GetPageAsync().GetAwaiter().GetResult()), Try(() => JsonSerializer.Deserialize<Page>(body))]
                : [Try(() => client.GetRowsAsync().GetAwaiter().GetResult()), Try(() => JsonSerializer.Deserialize<IReadOnlyList<Row>>(body))]);
            """))!;
        var (read1, failed) = (0, 0);
        Choices.Check(tests: 1500, seed, choices =>
        {
            var isPage = choices.OneIn(2);
            var json = new StringBuilder();
            Rows(json, choices, depth: 0);
            var body = Encoding.UTF8.GetBytes(isPage ? $$"""{"total":3,"rows":{{json}},"last":"z"}""" : json.ToString());
            body = choices.OneIn(2) ? Mutated(body, choices) : body;
            stub.Body = body;
            var texts = read(body, isPage);
            Assert.True(texts[0] == texts[1], $"{Encoding.UTF8.GetString(body)}\nscanned {texts[0]}\nread    {texts[1]}");
            _ = texts[0] == "cannot be read" ? failed++ : read1++;
        });

        // Neither is always so.
        Assert.True(read1 > 200 && failed > 200, $"{read1} were read, {failed} were not.");
    }

    [Theory]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2","kind":"a","at":"x"}]""", "(at $[1].at)")]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2","kind":"a","count":1.5}]""", "(at $[1].count)")]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2"}]""", "'kind' is missing or null (at $[1])")]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2","kind":"a"},]""", "(at $[1])")]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2","kind":"a","rows":[{"id":"3","kind":"a"},{"id":4}]}]""", "(at $[1].rows[1].id)")]
    [InlineData("""[{"id":"1","kind":"a"},{"id":"2","kind":"a" "ok":true}]""", "(at $[1].kind)")]
    public async Task An_error_says_where_it_is(string body, string place)
    {
        await using var server = new RecordingServer(ServerAnswer.Json(body));
        var message = await EmittedClient.Of(Document).CallAsync(
            server,
            """
            try
            {
                await client.GetRowsAsync();
            }
            catch (PetsApiException e)
            {
                return e.Message;
            }
            """);
        Assert.Contains(place, (string?)message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"id":"ÿ","kind":"a"}]""")]
    [InlineData("""[{"id":"1","kind":"ÿ"}]""")]
    public async Task Bytes_that_are_not_UTF_8_are_an_error(string body)
    {
        using var stub = new Stub { Body = Encoding.Latin1.GetBytes(body) };
        using var http = new HttpClient(stub) { BaseAddress = new("http://127.0.0.1/") };
        Assert.Equal(true, await EmittedClient.Of(Document).CallAsync(
            http, "try { await client.GetRowsAsync(); return false; } catch (PetsApiException) { return true; }"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n\t")]
    public async Task Null_is_absent_whatever_space_is_before_it(string space)
    {
        await using var server = new RecordingServer(ServerAnswer.Json($$"""[{"id":"1","kind":"a","any":{{space}}null}]"""));
        Assert.Equal(true, await EmittedClient.Of(Document).CallAsync(
            server, "return (await client.GetRowsAsync())[0].Any is null;"));
    }

    [Fact]
    public async Task Objects_nest_as_deep_as_for_the_reader()
    {
        using var stub = new Stub();
        using var http = new HttpClient(stub) { BaseAddress = new("http://127.0.0.1/") };
        for (var depth = 55; depth < 68; depth++)
        {
            var any = new string('[', depth) + new string(']', depth);
            var (above, end) = (string.Concat(Enumerable.Repeat("""{"id":"2","kind":"a","above":""", depth)), new string('}', depth));
            foreach (var inner in (string[])[$$"""{"id":"2","kind":"a","any":{{any}}}""", $"{above}null{end}"])
            {
                stub.Body = Encoding.UTF8.GetBytes($$"""[{"id":"1","kind":"a"},{{inner}}]""");
                var isRead = await EmittedClient.Of(Document).CallAsync(
                    http, "try { await client.GetRowsAsync(); return true; } catch (PetsApiException) { return false; }");
                Assert.Equal(depth + (inner.Contains("any", StringComparison.Ordinal) ? 2 : 1) <= 64, isRead);
            }
        }
    }

    private static void Rows(StringBuilder json, Choices choices, int depth)
    {
        var space = choices.Of("", "", " ", "\n  ");
        var order = choices.OneIn(2) ? 0 : choices.Below(1000);
        var isSparse = choices.OneIn(2);
        json.Append('[');
        for (var i = choices.Below(depth == 0 ? 8 : 3); i > 0; i--)
        {
            json.Append(space);
            Row(json, choices, depth, space, order, isSparse);
            json.Append(i > 1 ? "," : space);
        }

        json.Append(']');
    }

    private static void Row(StringBuilder json, Choices choices, int depth, string space, int order, bool isSparse)
    {
        string[] names =
            ["id", "kind", "count", "big", "ok", "at", "on", "site", "rate", "größe", "tags", "rows", "owner", "any", "choice", "above", "unknown", "id"];
        var random = new Random(order);
        var shuffled = order == 0 ? names : [.. names.OrderBy(_ => random.Next())];
        var isFirst = true;
        json.Append('{');
        foreach (var name in shuffled)
        {
            if (name is not ("id" or "kind") && (isSparse ? !choices.OneIn(4) : choices.OneIn(4)))
            {
                continue;
            }

            json.Append(isFirst ? "" : ",").Append(space).Append('"').Append(choices.OneIn(50) ? "\\u0069d" : name).Append("\":");
            json.Append(choices.OneIn(20) ? "\n\t" : space is " " ? " " : "");
            json.Append(choices.OneIn(20) ? "null" : Value(name, choices, depth));
            isFirst = false;
        }

        json.Append(isFirst ? "" : space).Append('}');
    }

    private static string Value(string name, Choices choices, int depth)
    {
        var isUsual = !choices.OneIn(15);
        switch (name)
        {
            case "kind":
                return isUsual ? choices.Of("\"a\"", "\"bb\"", "\"c\\\"c\"", "\"new\"") : Text(choices);
            case "count" or "big":
                return isUsual ? choices.Of("0", "1", "-17", "2147483647") : choices.Of(s_numbers);
            case "rate":
                return isUsual ? "1.25" : choices.Of(s_numbers);
            case "ok":
                return isUsual ? choices.Of("true", "false") : choices.Of("tru", "1", "\"true\"");
            case "at":
                return $"\"{(isUsual ? s_dates[choices.Below(4)] : choices.Of(s_dates))}\"";
            case "on":
                return isUsual ? "\"2024-10-15\"" : choices.Of("\"\"", "\"2024\"");
            case "site":
                return isUsual ? "\"https://a.example/b?c=d\"" : Text(choices);
            case "tags":
                return isUsual ? "[\"x\",\"y\"]" : choices.Of("[]", "[1]", "{}");
            case "owner" or "any" or "unknown":
                return choices.Of("{}", """{"name":"n","one":1}""", """{"name":"\u00e4","two":2}""", isUsual ? """{"name":""}""" : "[[1,{}]]");
            case "above" when depth < 3:
                var above = new StringBuilder();
                Row(above, choices, depth + 1, choices.Of("", " "), order: choices.Below(3), isSparse: true);
                return above.ToString();
            case "rows" or "choice" when depth < 3:
                if (name == "choice" && choices.OneIn(2))
                {
                    return choices.Of("\"\"", "\"text\"", """{"name":"n"}""", "17");
                }

                var rows = new StringBuilder();
                Rows(rows, choices, depth + 1);
                return rows.ToString();
            default:
                return name is "rows" or "choice" ? "[]" : name is "above" ? "{}" : isUsual ? "\"plain text\"" : Text(choices);
        }
    }

    private static string Text(Choices choices) => $"\"{choices.Of(s_texts)}\"";

    private static byte[] Mutated(byte[] body, Choices choices)
    {
        var bytes = body.ToList();
        for (var i = choices.Below(3); i >= 0 && bytes.Count > 0; i--)
        {
            var at = choices.Below(bytes.Count);
            var replacement = choices.OneIn(2) ? (byte)choices.Below(256) : (byte)"{}[]\",:0-n \\\t"[choices.Below(13)];
            switch (choices.Below(4))
            {
                case 0:
                    bytes.RemoveAt(at);
                    break;
                case 1:
                    bytes.Insert(at, replacement);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.Skip(choices.Below(bytes.Count)).Take(choices.Below(40)).ToArray());
                    break;
                default:
                    bytes[at] = replacement;
                    break;
            }
        }

        return [.. bytes];
    }

    private sealed class Stub : HttpMessageHandler
    {
        public byte[] Body { get; set; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new ByteArrayContent(Body) { Headers = { ContentType = new("application/json") } },
                RequestMessage = request,
            });
    }
}
