using System.Text.Json.Nodes;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>An edit of one place renames nothing in another.</summary>
public class NameTests
{
    // A text that is not valid JSON; two operations that claim one name; files, which are files only while a form has them; an operation
    // that refers into another.
    private static readonly string[] s_excepted =
    [
        "shape-of-values", "duplicate-operation-id", "names-of-emitted-members", "body-multipart-json", "names-of-emitted-locals", "references-to-pointers",
    ];

    public static TheoryData<string> Documents => [.. Helpers.Documents.Cases.Except(s_excepted)];

    // Each operation is removed alone: what remains has the names that it had. The same edit the other way adds an operation.
    [Theory]
    [MemberData(nameof(Documents))]
    public void What_remains_after_an_operation_was_removed_has_the_names_that_it_had(string name)
    {
        var whole = Facts(MovedDocument.Read(name));
        var paths = MovedDocument.Read(name)["paths"] as JsonObject ?? [];
        foreach (var (path, item) in paths)
        {
            foreach (var method in ((item as JsonObject) ?? []).Select(static pair => pair.Key)
                .Where(static key => s_methods.Contains(key)))
            {
                var document = MovedDocument.Read(name);
                ((JsonObject)document["paths"]![path]!).Remove(method);
                Assert.Equal("", string.Join(
                    '\n', Facts(document).Except(whole, StringComparer.Ordinal).Where(static fact => !IsOfSeveralOperations(fact))));
            }
        }
    }

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace", "query"];

    // Who uses a schema, whether its members can be told from absence and which statuses have a header depend on the operations that there
    // are.
    private static bool IsOfSeveralOperations(string fact) => s_shared.Any(start => fact.StartsWith(start, StringComparison.Ordinal));

    private static readonly string[] s_shared = ["// schema ", "// inline ", "// scheme ", "// header "];

    // One line for each fact of the wire, with the C# for it.
    private static string[] Facts(JsonNode document) =>
    [
        .. GeneratorRun.OfCommitted(document.ToJsonString()).Files
            .Where(static file => file.Key.EndsWith("/Surface.g.cs", StringComparison.Ordinal))
            .SelectMany(static file => file.Value.Split('\n').Where(static line => line.Contains(" => ", StringComparison.Ordinal)))
            .Select(static line => string.Join(
                ' ', line.Replace("?", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
