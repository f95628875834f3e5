using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>The place of a component does not matter, and neither does the order of keys.</summary>
public class ReferenceTests
{
    // Of several media types the first one is preferred.
    private static readonly string[] s_byOrder = ["body-media-types"];

    // References relative to an $id, which moving does not know; and a text that is not valid JSON.
    private static readonly string[] s_fixed = ["references-of-json-schema"];
    private static readonly string[] s_unreadable = ["shape-of-values"];

    // What is not named in the document any more comes last, and these depend on that: two types claim one name, one derives from the
    // other, or an inline type is named after the first. The third one has pointers into components, which moving does not know.
    private static readonly string[] s_named =
        ["choice-beside-properties", "grpc-gateway-streams", "inheritance", "references-to-pointers", "shared-inline-recursive"];

    public static TheoryData<string> Moved => [.. Documents.Cases.Except(s_fixed).Except(s_unreadable)];

    // Three schemas claim one name, two of which no component names.
    private static readonly string[] s_claimed = ["references-of-openapi-2"];

    public static TheoryData<string> Shuffled => [.. Documents.Cases.Except(s_byOrder).Except(s_claimed).Except(s_unreadable)];

    [Theory]
    [MemberData(nameof(Moved))]
    public void A_document_whose_components_are_in_other_files_gives_the_same_bytes(string name)
    {
        var whole = GeneratorRun.Of(MovedDocument.Read(name).ToJsonString());
        for (var seed = 1; seed <= 4; seed++)
        {
            var root = MovedDocument.Read(name);
            var files = MovedDocument.Move(root, Choices.Row(seed), keepsNames: seed % 2 == 1 || s_named.Contains(name));
            var run = new GeneratorRun().Add(GeneratorRun.SpecPath, root.ToJsonString(), GeneratorRun.AllSchemas);
            foreach (var (path, text) in files)
            {
                run.Add(path, text, ("DcsGenRole", "Reference"));
            }

            run.Run();
            Assert.True(
                whole.Files.OrderBy(file => file.Key, StringComparer.Ordinal)
                    .SequenceEqual(run.Files.OrderBy(file => file.Key, StringComparer.Ordinal)),
                $"seed {seed}: {string.Join(", ", whole.Files.Except(run.Files).Select(file => file.Key))}\n{string.Join("\n", run.Diagnostics)}\n{root.ToJsonString()}\n{string.Join("\n", files)}");
            Assert.Equal(
                whole.Diagnostics.Select(diagnostic => diagnostic.Id).Order(), run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Shuffled))]
    public void A_document_whose_keys_have_another_order_gives_the_same_types(string name)
    {
        var whole = Members(GeneratorRun.Of(MovedDocument.Read(name).ToJsonString()));
        for (var seed = 1; seed <= 3; seed++)
        {
            var shuffled = MovedDocument.Shuffle(MovedDocument.Read(name), Choices.Row(seed))!.ToJsonString();
            Assert.Equal(whole, Members(GeneratorRun.Of(shuffled)));
        }
    }

    // The lines of the types, in no order.
    private static IEnumerable<string> Members(GeneratorRun run) => run.DocumentFiles
        .Where(file => file.Key.Contains("/Models/", StringComparison.Ordinal))
        .SelectMany(file => file.Value.Split('\n').Where(line => line.Contains("public ", StringComparison.Ordinal)).Select(line => $"{file.Key}: {line}"))
        .Order(StringComparer.Ordinal);
}
