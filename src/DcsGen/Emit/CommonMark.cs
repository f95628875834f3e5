using DcsGen.Descriptions;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DcsGen.Emit;

/// <summary>Descriptions in CommonMark as elements of documentation comments.</summary>
/// <remarks>
/// A documentation comment has fewer elements than CommonMark: a heading is a bold paragraph, an image is its alternative text, a table is
/// a block of code, and HTML that is left (see <see cref="Html"/>) is text.
/// </remarks>
internal static class CommonMark
{
    private static readonly char[] s_marks = ['\\', '`', '*', '_', '[', ']', '<', '&', '\n', '\r', '|', '~'];

    /// <summary>Returns the blocks of a description that have a text.</summary>
    public static IReadOnlyList<ProseBlock> Blocks(string description)
    {
        if (description.Length == 0)
        {
            return [];
        }

        var text = description.Replace("\r\n", "\n").Replace('\r', '\n');
        var blocks = IsPlain(text) ? [new($"{text}", IsParagraph: true)]
            : Description.Parse(text) is { } document ? document.SelectMany(block => Blocks(block, text))
            : Lines(text).Select(static line => new ProseBlock($"{line}", IsParagraph: true));

        // An image without an address has no text, nor have control characters.
        return [.. blocks.Where(static block => !block.Text.IsEmpty)];
    }

    // Most descriptions are a sentence.
    private static bool IsPlain(string text) =>
        text.IndexOfAny(s_marks) < 0 && text[0] is not (' ' or '\t' or '#' or '>' or '+' or '-' or '=' or (>= '0' and <= '9'));

    private static IEnumerable<ProseBlock> Blocks(Block block, string text) => block switch
    {
        LinkReferenceDefinitionGroup or ThematicBreakBlock => [],
        HeadingBlock heading => [new($"<b>{Inlines(heading.Inline)}</b>", IsParagraph: true)],
        ParagraphBlock paragraph => [new(Inlines(paragraph.Inline), IsParagraph: true)],
        CodeBlock code => [new($"<code>\n{Lines(code.Lines)}\n</code>", IsParagraph: false)],
        ListBlock list => [new(List(list, text), IsParagraph: false)],
        Table table => [new($"<code>\n{Source(table, text)}\n</code>", IsParagraph: false)],
        ContainerBlock container => container.SelectMany(inner => Blocks(inner, text)),
        _ => [new($"{Source(block, text)}", IsParagraph: true)],
    };

    private static XmlText List(ListBlock list, string text)
    {
        var type = list.IsOrdered ? XmlText.Of($"number") : $"bullet";
        var items = XmlText.Join($"\n", list, item => $"<item><description>{new Prose([.. Blocks(item, text)]).ToXml()}</description></item>");
        return $"<list type=\"{type}\">\n{items}\n</list>";
    }

    private static string Lines(StringLineGroup lines) => lines.ToString().TrimEnd('\n', '\r');

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);

    // Whole lines: the span of a table begins after its first bar.
    private static string Source(Block block, string text)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, block.Span.Start - 1)) + 1;
        var end = text.IndexOf('\n', Math.Min(block.Span.End, text.Length - 1));
        return text.Substring(start, (end < 0 ? text.Length : end) - start).Trim('\n', '\r');
    }

    private static XmlText Inlines(ContainerInline? inlines) => inlines is null ? default : XmlText.Join(default, inlines, Text);

    private static XmlText Text(Inline inline) => inline switch
    {
        LiteralInline literal => $"{literal.Content.ToString()}",
        CodeInline code => $"<c>{code.Content}</c>",
        LineBreakInline { IsHard: true } => $"<br/>",
        LineBreakInline => $" ",
        EmphasisInline { DelimiterCount: 1 } emphasis => $"<i>{Inlines(emphasis)}</i>",
        EmphasisInline emphasis => $"<b>{Inlines(emphasis)}</b>",
        LinkInline { IsImage: true } image => Inlines(image) is { IsEmpty: false } alternative ? alternative : $"{image.Url ?? ""}",
        LinkInline link => Link(Inlines(link), link.Url ?? ""),
        AutolinkInline link => Link(default, link.Url),
        HtmlEntityInline entity => $"{entity.Transcoded.ToString()}",
        DelimiterInline delimiter => $"{delimiter.ToLiteral()}{Inlines(delimiter)}",
        ContainerInline container => Inlines(container),
        _ => $"{inline.ToString() ?? ""}",
    };

    // A link that only the document's site can resolve is text.
    private static XmlText Link(XmlText text, string url)
    {
        if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return text.IsEmpty ? $"{url}" : url.Length == 0 ? text : XmlText.Of($"{text} ({url})");
        }

        // An attribute ends at a quotation mark, which a URL can have only as %22.
        var address = url.Replace("\"", "%22");
        return text.IsEmpty ? $"<see href=\"{address}\"/>" : XmlText.Of($"<see href=\"{address}\">{text}</see>");
    }
}
