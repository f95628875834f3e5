using DcsGen.Diagnostics;

namespace DcsGen.Tool;

/// <summary>Nothing can be judged: a file is not there, git knows no such commit, a document is unreadable. The message is the whole
/// story.</summary>
/// <param name="lines">The message: one line or more.</param>
internal sealed class ToolException(params MessageText[] lines) : Exception(MessageText.Join("\n", lines).ToString())
{
    public IReadOnlyList<MessageText> Lines { get; } = lines;
}
