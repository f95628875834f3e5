namespace DcsGen.Tool;

/// <summary>Nothing can be judged: a file is not there, git knows no such commit, a document is unreadable. The message is the whole story.</summary>
internal sealed class ToolException(string message) : Exception(message);
