using System.Text.Json.Nodes;
using DcsGen.Contracts;
using DcsGen.Reading;
using DcsGen.Review;
using DcsGen.Spec;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Review;

/// <summary>Another way to write a document is at most information, and on the wire it is nothing.</summary>
public class RewritingTests
{
    // Where the document's order or its files decide a name in C#, or the rewritten document means something else.
    private static readonly (string Rewriting, string Document, string Why)[] s_exceptions =
    [
        ("reversed", "all-of-same-property", "a schema in two places is named after the first one"),
        ("reversed", "body-media-types", "of two media types that are as good the first one is preferred"),
        ("reversed", "references-of-openapi-2", "two files have a schema of one name, and the second one gets a number"),
        ("split", "recursion-inline", "a schema that references by pointer share is named after its file"),
        ("split", "references-to-pointers", "a schema that references by pointer share is named after its file"),
        ("split", "references-of-json-schema", "$anchor and $id are only known in their file"),
        ("inlined", "references-of-json-schema", "$id changes what the references below it mean"),
        ("3.1", "numbers-or-text-30", "a pattern without a type means a number in 3.0 only"),
        ("3.1", "values-of-the-wrong-type", "a bound that is not a boolean in 3.0 is a number in 3.1"),
    ];

    public static TheoryData<string> Names => [.. Rewriting.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_no_document_is_another_way_to_write_it_a_risk(string name)
    {
        var rewritten = 0;
        var wrong = new List<string>();
        foreach (var document in Documents.Cases.Prepend(Documents.Home))
        {
            if (Root(Documents.Text(document)) is { } root
                && Map(root, []) is { } previous
                && Rewriting.Of(name, root, "acme.json") is var (text, files)
                && Map(text, files) is { } current)
            {
                rewritten++;
                var findings = Wrong(name, previous, current).Concat(Wrong(name, current, previous))
                    .Select(text => $"{document}: {text}")
                    .ToList();
                wrong.AddRange(!IsException(name, document) ? findings : findings.Count > 0 ? [] : [$"{document} gives no finding: remove it from the exceptions"]);
            }
        }

        Assert.InRange(rewritten, 20, int.MaxValue);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool IsException(string name, string document) =>
        Array.Exists(s_exceptions, exception => (exception.Rewriting, exception.Document) == (name, document));

    // Types of inlined schemas have names after their places: that is a change of C#, and none of the wire.
    private static IEnumerable<string> Wrong(string name, Contract previous, Contract current) =>
        SpecDiff.Compare(previous, current, CancellationToken.None)
            .Where(change => (name == "inlined" ? change.Wire : change.Worst) > Verdict.Safe && change.Kind != "version")
            .Select(static change => $"{change.Id} {change.Text} [{change.Wire}/{change.CSharp}]");

    private static JsonObject? Root(string text)
    {
        try
        {
            return YamlText.Read(text, new(CancellationToken.None)) as JsonObject;
        }
        catch (DocumentException)
        {
            // A case of a document that cannot be read.
            return null;
        }
    }

    private static Contract? Map(JsonNode document, IReadOnlyList<(string Path, JsonNode Content)> files) => ContractMapper.Map(
        ContractOf.File(document.ToJsonString(), "acme.json") with
        {
            References = new([.. files.Select(static file => new SpecText(file.Path, file.Content.ToJsonString()))]),
        },
        CancellationToken.None).Value;
}
