namespace DcsGen.Tests.Review;

/// <summary>An edit of <see cref="BaseDocument"/>, with the findings of the edit and of its reverse.</summary>
/// <param name="Name">The name of the test case.</param>
/// <param name="Edits">Texts of the document and their replacements. Each text occurs once.</param>
/// <param name="Forward">The findings, one on each line: id, kind, subject, verdicts on the wire and in C#.</param>
/// <param name="Backward">The findings of the reverse edit.</param>
public sealed record RuleRow(string Name, (string From, string To)[] Edits, string Forward, string Backward)
{
    /// <summary>Gets the edited document.</summary>
    public string Edited => Edits.Aggregate(BaseDocument.Text, static (text, edit) =>
    {
        Assert.True(text.Split(edit.From).Length == 2, $"The document has '{edit.From}' {text.Split(edit.From).Length - 1} times.");
        return text.Replace(edit.From, edit.To, StringComparison.Ordinal);
    });

    public override string ToString() => Name;
}
