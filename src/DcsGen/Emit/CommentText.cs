namespace DcsGen.Emit;

/// <summary>Text of a document for a comment that ends with its line: it holds nothing that ends a line.</summary>
/// <remarks>Characters that end a line, are not visible or reorder text become <c>&lt;U+202E&gt;</c>. Backslashes stay, so that patterns
/// can be read.</remarks>
internal readonly struct CommentText
{
    private readonly string _text;

    private CommentText(string text) => _text = text;

    /// <summary>Returns a text as a comment; two texts never become one.</summary>
    public static CommentText Of(string text) => new(Escape(text));

    /// <summary>Returns texts, each from its column on or behind the one before it; those that are empty are left out.</summary>
    public static CommentText Columns(params (int Column, string Text)[] columns)
    {
        var line = "";
        foreach (var (column, text) in columns)
        {
            if (text.Length > 0)
            {
                line = (column == 0 ? line : (line + " ").PadRight(column)) + Escape(text);
            }
        }

        return new(line);
    }

    public override string ToString() => _text ?? "";

    private static string Escape(string text) =>
        Unseen.Escape(text, static (text, at) => string.CompareOrdinal(text, at, "<U+", 0, 3) == 0, static c => $"<U+{c:X4}>");
}
