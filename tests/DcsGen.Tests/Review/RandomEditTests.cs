using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Tests.Properties;

namespace DcsGen.Tests.Review;

/// <summary>Properties of every edit and of its reverse.</summary>
public class RandomEditTests
{
    [Theory]
    [InlineData(1, 12, 1)]
    [InlineData(2, 12, 3)]
    [InlineData(3, 4, 12)]
    public void Every_edit_is_found_with_declared_verdicts_and_the_compiler_agrees(ulong seed, int tests, int edits)
    {
        var document = (JsonObject)YamlText.Read(BaseDocument.Text, new(CancellationToken.None))!;
        var before = new EditedDocument(BaseDocument.Text);
        Choices.Check(tests, seed, choices =>
        {
            var text = RandomEdit.Of(choices, document, edits);
            var after = new EditedDocument(text);
            Check(before, after, text);
            Check(after, before, text);
        });
    }

    private static void Check(EditedDocument previous, EditedDocument current, string text)
    {
        Assert.Empty(previous.ChangesTo(previous));
        var changes = previous.ChangesTo(current);
        Assert.Equal(changes.Count, changes.Select(static change => change.Fingerprint).Distinct().Count());
        Assert.All(changes, DeclaredVerdicts.Check);

        // Without a change the emitted files are the same.
        Assert.True(
            changes.Count > 0
                || (previous.Files.Count == current.Files.Count
                    && previous.Files.All(file => current.Files.GetValueOrDefault(file.Key) == file.Value)),
            text);

        RuleTests.Agree(previous, current, changes, text);
    }
}
