using DcsGen.Diagnostics;

namespace DcsGen.Tool.Reviewing;

/// <summary>A place in a file of a document.</summary>
/// <param name="Path">The file, with slashes, as it is.</param>
/// <param name="Ref">The commit; null for the disk.</param>
/// <param name="Line">One-based.</param>
/// <param name="Column">One-based.</param>
internal sealed record SourcePosition(string Path, string? Ref, int Line, int Column)
{
    /// <summary>The file as it was named.</summary>
    public MessageText File => MessageText.Whole(Ref is null ? Path : $"{Ref}:{Path}");

    /// <summary>Gets the position as every command prints it.</summary>
    public MessageText Text => $"{File}:{Line}:{Column}";

    public override string ToString() => Text.ToString();
}
