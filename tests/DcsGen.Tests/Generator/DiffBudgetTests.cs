using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Generator;

/// <summary>
/// How many lines an edit of the home document changes for its reviewer, exactly: a change of the emitters that makes reviews longer
/// shows here. Open is what is read; folded is what stands below Plumbing.
/// </summary>
public partial class DiffBudgetTests
{
    private const string Record = "    RecordsResponse: # the vendor's name\n      description: Big key analysis record.\n      type: object\n      required: ";
    private const string ScanType = "        scan_type:\n          $ref: '#/components/schemas/ScanType'\n";
    private const string Values = "      enum: [manual, auto]\n      x-enum-descriptions:\n        - Manual analysis.\n        - Automatic analysis.\n";
    private const string Total = "description: Total number of big key analysis records on all pages.\n          type: ";
    private const string Message = "        error_msg:\n";
    private const string Limit = "        - name: limit\n          in: query\n";
    private const string StatusParameter = "        - name: status\n          in: query\n";
    private const string Summary = "      summary: List big key analysis tasks\n";
    private const string Unauthorized = "        '401':\n";
    private const string SecondPath = "  /v2/{project_id}/instances/{instance_id}/offline/key-analysis:\n";

    private const string Operation = """
          /v2/{project_id}/instances/{instance_id}/nodes:
            get:
              operationId: ShowNode
              summary: Show a node
              parameters:
                - $ref: '#/components/parameters/project_id'
                - $ref: '#/components/parameters/instance_id'
                OPTION
              responses:
                '200': { description: A node., content: { application/json: { schema: { $ref: '#/components/schemas/RecordsResponse' } } } }
                '401': { $ref: '#/components/responses/Unauthorized' }

        """;

    private const string Option = "- { name: node_id, in: query, description: One node., schema: { type: string } }";

    private static readonly IReadOnlyDictionary<string, string> s_before = GeneratorRun.OfCommitted(Repository.HomeDocument).Files;

    // Each takes the first place where the old text stands.
    private static readonly Dictionary<string, (string Old, string New, string Lines)> s_edits = new(StringComparer.Ordinal)
    {
        ["a description"] = ("description: Error information.", "description: What went wrong.", "open +1 -1 in 1"),
        ["a description of a type"] = ("description: Big key analysis record.", "description: One big key analysis.", "open +1 -1 in 1"),
        ["a summary"] = (Summary, "      summary: List the tasks\n", "open +1 -1 in 1"),
        ["an optional property"] = (ScanType, ScanType + "        keys: { type: integer, format: int32, description: Number of keys. }\n", "surface +1 | open +3 in 1 | folded +5 in 1"),
        ["a property removed"] = (ScanType, "", "surface +1 -2 | open -3 in 1 | folded -5 in 1"),
        ["a property renamed"] = ("        scan_type:\n", "        scan_mode:\n", "surface +1 -1 | open +2 -2 in 1 | folded +5 -5 in 1"),
        ["a property that becomes required"] = (Record + "[id, status]", Record + "[id, status, scan_type]", "surface +1 -1 | open +1 -1 in 1 | folded +2 -2 in 1"),
        ["a property that becomes nullable"] = (Message, Message + "          nullable: true\n", "surface +1 -1"),
        ["a property that is deprecated"] = (Message, Message + "          deprecated: true\n", "surface +1 -1 | open +1 in 1 | folded +2 in 1"),
        ["a wider format"] = (Total + "integer\n          format: int32", Total + "integer\n          format: int64", "surface +1 -1 | open +1 -1 in 1 | folded +3 -3 in 1"),
        ["another type"] = (Message + "          description: Error information.\n          type: string\n", Message + "          description: Error information.\n          type: integer\n", "surface +1 -1 | open +1 -1 in 1 | folded +2 -2 in 1"),
        ["a value of an enum"] = (Values, Values.Replace("auto]", "auto, idle]", StringComparison.Ordinal) + "        - No analysis.\n", "surface +1 | open +6 in 1 | folded +2 -2 in 1"),
        ["a value of an enum removed"] = (Values, "      enum: [manual]\n      x-enum-descriptions:\n        - Manual analysis.\n", "surface -1 | open -6 in 1 | folded +2 -2 in 1"),
        ["a limit"] = ("maximum: 1000", "maximum: 500", "surface +1 -1 | open +1 -1 in 1"),
        ["a default"] = ("default: 10", "default: 20", "surface +1 -1 | open +1 -1 in 1"),
        ["a pattern"] = (Message, Message + "          pattern: '^DCS'\n", "surface +1 -1"),
        ["an optional query parameter"] = (Limit, "        " + Option + "\n" + Limit, "surface +1 | open +3 in 1 | folded +1 in 1"),
        ["a required query parameter"] = (
            Limit,
            "        " + Option.Replace("in: query", "in: query, required: true", StringComparison.Ordinal) + "\n" + Limit,
            "surface +1 | open +6 -2 in 1 | folded +13 -11 in 2"),
        ["a parameter that is deprecated"] = (StatusParameter, StatusParameter + "          deprecated: true\n", "surface +1 -1 | open +1 in 1 | folded +4 in 2"),
        ["an operation that is deprecated"] = (Summary, "      deprecated: true\n" + Summary, "surface +1 -1 | open +5 in 1 | folded +7 in 2"),
        ["a declared error"] = (Unauthorized, "        '409': { description: Busy., content: { application/json: { schema: { $ref: '#/components/schemas/ErrorResponse' } } } }\n" + Unauthorized, "surface +1 | open +1 -1 in 1 | folded +1 -1 in 1"),
        ["an operation"] = (SecondPath, Operation.Replace("        OPTION\n", "", StringComparison.Ordinal) + SecondPath, "surface +7 | open +32 in 1 | folded +52 in 1"),
        ["an operation with an option"] = (SecondPath, Operation.Replace("OPTION", Option, StringComparison.Ordinal) + SecondPath, "surface +8 | open +39 in 1 | folded +53 in 1"),
        ["a path"] = ("offline/key-analysis", "offline/keys", "surface +1 -1 | open +1 -1 in 1 | folded +2 -2 in 1"),
        ["an operationId"] = ("operationId: ListOfflineKeyAnalysisTask ", "operationId: ListOfflineKeyAnalysisTasks ", "surface +5 -5 | open +60 -60 in 2 | folded +88 -88 in 4"),
        ["a schema"] = (Record, "    Spare: { type: object, properties: { id: { type: string } } }\n" + Record, "surface +3 | open +14 in 1 | folded +45 in 1"),
        ["a requirement of security"] = (Summary, "      security: []\n" + Summary, "surface +1"),
        ["a version of the document"] = ("version: 2.0.0", "version: 2.1.0", "open +1 -1 in 1"),
    };

    public static TheoryData<string> Edits => [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_changes_its_lines_and_no_more(string name)
    {
        var (previous, changed, lines) = s_edits[name];
        var at = Repository.HomeDocument.IndexOf(previous, StringComparison.Ordinal);
        Assert.True(at >= 0, previous);
        var after = GeneratorRun.OfCommitted(Repository.HomeDocument.Remove(at, previous.Length).Insert(at, changed));
        Assert.Empty(after.Diagnostics);
        var actual = OutputDiff.Of(s_before, after.Files).ToString();
        Assert.True(lines == actual, $"{name}: {actual}");
    }

    [Fact]
    public void The_page_on_reviews_has_the_same_numbers_and_lines_of_the_surface()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "src", "DcsGen", "docs", "review.md"));
        var rows = page.Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && s_edits.ContainsKey(cells[1]))
            .ToArray();
        Assert.NotEmpty(rows);
        Assert.All(rows, cells => Assert.Equal(
            FileCount().Replace(s_edits[cells[1]].Lines, ""),
            string.Join(" | ", new[] { ("surface ", cells[2]), ("open ", cells[3]), ("folded ", cells[4]) }.Where(
                pair => pair.Item2.Length > 0).Select(pair => pair.Item1 + pair.Item2))));

        var surface = File.ReadAllLines(Path.Combine(Repository.Root, "src", "Dcs", "Generated", "Dcs", "Surface.g.cs"));
        var quoted = page.Where(
            line => line.StartsWith("// GET ", StringComparison.Ordinal) || line.StartsWith("//   ", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, surface));
    }

    /// <summary>Ways to write the same.</summary>
    private static readonly Dictionary<string, Func<string, string>> s_rewrites = new(StringComparer.Ordinal)
    {
        ["comments"] = text => OuterLine().Replace(text, "$1# a remark\n$0"),
        ["indentation"] = text => Indentation().Replace(
            text, line => line.Groups[1].Value + line.Groups[1].Value + (line.Groups[2].Success ? "-   " : "")),
        ["line ends"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["JSON"] = text => Tree(text).ToJsonString(),
        ["order of keywords"] = text => Reversed(Tree(text), "").ToJsonString(),
        ["parameters, responses and headers in place of references to them"] = text =>
        {
            var root = Tree(text);
            foreach (var kind in (string[])["headers", "responses", "parameters"])
            {
                root = Rewrite(root, node => node is JsonObject { Count: 1 } map
                    && map["$ref"]?.GetValue<string>() is { } reference
                    && reference.StartsWith($"#/components/{kind}/", StringComparison.Ordinal)
                    ? root["components"]![kind]![reference.Split('/')[^1]]!.DeepClone()
                    : node);
            }

            return root.ToJsonString();
        },
        ["parameters of the path"] = text =>
        {
            var root = Tree(text);
            foreach (var path in root["paths"]!.AsObject().Select(path => path.Value!))
            {
                var own = path["get"]!["parameters"]!.AsArray();
                var shared = own.Take(2).ToArray();
                own.RemoveRange(0, 2);
                path["parameters"] = new JsonArray(shared);
            }

            return root.ToJsonString();
        },
        ["null as a type, in 3.1"] = text => In31(text, map =>
        {
            map["type"] = new JsonArray(map["type"]!.GetValue<string>(), "null");
            return map;
        }),
        ["null as a choice, in 3.1"] = text => In31(text, map => new JsonObject { ["description"] = map["description"]!.DeepClone(), ["oneOf"] = new JsonArray(map, new JsonObject { ["type"] = "null" }) }),
        ["what is so anyway"] = text => Rewrite(Tree(text), node =>
        {
            if (node is JsonObject { Count: > 1 } map
                && map["in"] is { } place
                && map["schema"] is not null
                && place.GetValue<string>() == "query")
            {
                (map["required"], map["style"], map["explode"], map["deprecated"]) = (false, "form", true, false);
            }
            else if (node is JsonObject operation && operation.ContainsKey("operationId"))
            {
                operation["security"] = Tree(text)["security"]!.DeepClone();
            }

            return node;
        }).ToJsonString(),
    };

    public static TheoryData<string> Rewrites => [.. s_rewrites.Keys];

    [Theory]
    [MemberData(nameof(Rewrites))]
    public void The_same_in_other_words_changes_no_byte(string name)
    {
        var text = s_rewrites[name](Repository.HomeDocument);
        Assert.NotEqual(Repository.HomeDocument, text);
        var after = GeneratorRun.OfCommitted(text);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(s_before, after.Files);
    }

    /// <summary>What stands in an order that people chose is emitted in it; where nothing but the surface shows it, nothing else
    /// changes.</summary>
    [Theory]
    [InlineData("paths", "Pets/Surface.g.cs")]
    [InlineData("schemas", "Pets/Surface.g.cs")]
    [InlineData("securitySchemes", "Pets/Surface.g.cs")]
    [InlineData("responses", "Pets/Operations/ListBigkeyScanTasks.g.cs", "Pets/Operations/ListOfflineKeyAnalysisTask.g.cs", "Pets/Plumbing/Operations/ListBigkeyScanTasks.g.cs",
        "Pets/Plumbing/Operations/ListOfflineKeyAnalysisTask.g.cs", "Pets/Surface.g.cs")]
    public void An_order_that_was_chosen_moves_lines_of_what_shows_it(string kind, params string[] files)
    {
        var after = GeneratorRun.OfCommitted(Reversed(Tree(Repository.HomeDocument), "", kind).ToJsonString()).Files;
        Assert.Equal(files, OutputDiff.Of(s_before, after).Files.Order(StringComparer.Ordinal));
        Assert.Equal(
            s_before["Pets/Surface.g.cs"].Split('\n').Order(StringComparer.Ordinal),
            after["Pets/Surface.g.cs"].Split('\n').Order(StringComparer.Ordinal));
    }

    // The order of these is the order of members, sections or lines; of what else is a map no order shows.
    private static readonly HashSet<string> s_ordered = new(StringComparer.Ordinal) { "paths", "schemas", "properties", "responses", "headers", "securitySchemes", "content", "variables", "example" };

    // With the members of objects from last to first: of those whose order means nothing, or of one kind of those whose order was chosen.
    private static JsonNode Reversed(JsonNode node, string name, string? kind = null)
    {
        switch (node)
        {
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item is null ? null : Reversed(item, "", kind))]);
            case JsonObject map:
                var members = map.Select(
                    pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Reversed(pair.Value, pair.Key, kind)));
                return new JsonObject((kind is null ? !s_ordered.Contains(name) : kind == name) ? members.Reverse() : members);
            default:
                return node.DeepClone();
        }
    }

    private static string In31(string text, Func<JsonObject, JsonObject> nullable)
    {
        var root = Rewrite(
            Tree(text),
            node => node is JsonObject map && map["nullable"]?.GetValue<bool>() == true && map.Remove("nullable") ? nullable(map) : node);
        root["openapi"] = "3.1.1";
        return root.ToJsonString();
    }

    // From the leaves up.
    private static JsonNode Rewrite(JsonNode node, Func<JsonNode, JsonNode> rewrite) => rewrite(node switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Rewrite(item, rewrite))]),
        JsonObject map =>
            new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Rewrite(pair.Value, rewrite)))),
        _ => node.DeepClone(),
    });

    private static JsonNode Tree(string text) => YamlText.Read(text, new(CancellationToken.None))!;

    [GeneratedRegex(" in [0-9]+")]
    private static partial Regex FileCount();

    // Deeper ones may be text.
    [GeneratedRegex("^( {0,4})(?=[a-zA-Z/])", RegexOptions.Multiline)]
    private static partial Regex OuterLine();

    [GeneratedRegex("^( *)(- )?", RegexOptions.Multiline)]
    private static partial Regex Indentation();
}
