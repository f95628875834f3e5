using System.Text.Json.Nodes;
using DcsGen.Tests.Generator;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>The place of a component does not matter, and neither does the order of keys.</summary>
public class ReferenceTests
{
    // Two of something claim one name in these, or the order is what they are about.
    private static readonly HashSet<string> s_byOrder = ["names-hostile"];

    public static TheoryData<string> Cases => CaseTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_whose_components_are_in_other_files_gives_the_same_bytes(string name)
    {
        var whole = GeneratorRun.Of(MovedDocument.Read(name).ToJsonString());
        for (var seed = 1; seed <= 3; seed++)
        {
            var root = MovedDocument.Read(name);
            var files = MovedDocument.Move(root, Choices.Row(seed));
            var run = new GeneratorRun().Add(GeneratorRun.SpecPath, root.ToJsonString());
            foreach (var (path, text) in files)
            {
                run.Add(path, text, ("DcsGenRole", "Reference"));
            }

            run.Run();
            Assert.True(
                whole.Files.SequenceEqual(run.Files),
                $"seed {seed}: {string.Join(", ", whole.Files.Except(run.Files).Select(file => file.Key))}\n{string.Join("\n", run.Diagnostics)}\n{root.ToJsonString()}\n{string.Join("\n", files)}");
            Assert.Equal(whole.Diagnostics.Select(diagnostic => diagnostic.Id).Order(), run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_whose_keys_have_another_order_gives_the_same_types(string name)
    {
        if (s_byOrder.Contains(name))
        {
            return;
        }

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
