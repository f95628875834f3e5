using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>A document that cannot be read, with the place.</summary>
/// <param name="id">The diagnostic to report.</param>
/// <param name="line">Zero-based.</param>
/// <param name="column">Zero-based.</param>
internal sealed class DocumentException(string id, int line, int column, MessageText message) : Exception(message.ToString())
{
    public string Id { get; } = id;

    /// <summary>The message, clean as it is.</summary>
    public MessageText Text { get; } = message;

    /// <summary>The file; null for the document itself.</summary>
    public string? Path { get; init; }

    public int Line { get; } = line;

    public int Column { get; } = column;
}
