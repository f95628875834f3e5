using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Text of a documentation comment: paragraphs, lists and blocks of code.</summary>
internal readonly struct Prose
{
    private readonly IReadOnlyList<ProseBlock>? _blocks;

    public Prose(IReadOnlyList<ProseBlock> blocks) => _blocks = blocks;

    public bool IsEmpty => _blocks is null or { Count: 0 };

    private IReadOnlyList<ProseBlock> Blocks => _blocks ?? [];

    /// <summary>Returns a description of the document, which is CommonMark (OpenAPI 3.1, 4.3 Rich Text Formatting).</summary>
    public static Prose Of(string description) => new(CommonMark.Blocks(description));

    /// <summary>Returns a paragraph; empty if the text is empty.</summary>
    public static Prose Of(XmlText paragraph) => new(paragraph.IsEmpty ? [] : [new(paragraph, IsParagraph: true)]);

    /// <summary>Returns a summary with its facts: bounds and defaults.</summary>
    public static Prose Of(Doc doc) => Of(doc.Summary).Then($"{doc.Facts}");

    /// <summary>Returns the text with others after it.</summary>
    public Prose Then(Prose next) => new([.. Blocks, .. next.Blocks]);

    /// <summary>Returns the text with sentences after it, in its last paragraph if there is only one.</summary>
    public Prose Then(XmlText sentences)
    {
        if (sentences.IsEmpty)
        {
            return this;
        }

        if (Blocks.Count != 1 || !Blocks[0].IsParagraph)
        {
            return Then(Of(sentences));
        }

        var text = Blocks[0].Text;
        return Of(EndsSentence(text.ToString()) ? $"{text} {sentences}" : XmlText.Of($"{text}. {sentences}"));
    }

    /// <summary>Returns the text with words before it, in its first paragraph.</summary>
    public Prose After(XmlText words) => Blocks.Count > 0 && Blocks[0].IsParagraph
        ? new([new($"{words}{Blocks[0].Text}", IsParagraph: true), .. Blocks.Skip(1)])
        : Of(words).Then(this);

    /// <summary>Returns the content of an element. A single paragraph needs no element of its own.</summary>
    public XmlText ToXml() => Blocks.Count == 1
        ? Blocks[0].Text
        : XmlText.Join($"\n", Blocks, static block => block.IsParagraph ? $"<para>{block.Text}</para>" : block.Text);

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or ':' or ';';
}

/// <param name="Text">The content of a paragraph, or a whole element.</param>
/// <param name="IsParagraph">Whether the element <c>para</c> has to be written around it, unless it is alone.</param>
internal readonly record struct ProseBlock(XmlText Text, bool IsParagraph);
