namespace DcsGen.Tests.Review;

/// <summary>An edit of <see cref="BaseDocument"/>, and what is found one way and back.</summary>
/// <param name="Name">What the edit does.</param>
/// <param name="Edits">Text and what it becomes, one line or part of one.</param>
/// <param name="Forward">A finding a line: id, kind, subject, verdicts on the wire and in C#.</param>
/// <param name="Backward">The same for the way back.</param>
public sealed record RuleRow(string Name, (string From, string To)[] Edits, string Forward, string Backward)
{
    /// <summary>The edited document.</summary>
    public string Edited => Edits.Aggregate(BaseDocument.Text, static (text, edit) =>
    {
        Assert.True(text.Split(edit.From).Length == 2, $"The document has '{edit.From}' {text.Split(edit.From).Length - 1} times.");
        return text.Replace(edit.From, edit.To, StringComparison.Ordinal);
    });

    public override string ToString() => Name;
}
