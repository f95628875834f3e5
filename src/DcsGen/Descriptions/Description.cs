using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DcsGen.Descriptions;

/// <summary>Descriptions, which are CommonMark (OpenAPI 3.1, section 4.3, Rich Text Formatting).</summary>
internal static class Description
{
    private static readonly MarkdownPipeline s_pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>The length above which a text is not parsed: nobody reads it in a tooltip, and Markdig needs quadratic time for some
    /// texts.</summary>
    public const int Longest = 1 << 12;

    // Elements inside elements: the limit that Markdig has for blocks. It has none for emphasis.
    private const int Deepest = 128;

    // A reference writes its address again at each use.
    private const int MostOfAddresses = 8;

    /// <summary>Parses a description. HTML is text in it.</summary>
    /// <returns>Null for a text that is too long, has elements too deep inside each other, or repeats an address too often.</returns>
    public static MarkdownDocument? Parse(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        try
        {
            var document = Markdown.Parse(text, s_pipeline);
            return IsModest(document, text.Length) ? document : null;
        }
        catch (ArgumentException)
        {
            // The limit of Markdig on elements inside elements.
            return null;
        }
    }

    /// <summary>Returns the end of the first sentence: the end of the first block if that has only one.</summary>
    public static int EndOfFirstSentence(string text)
    {
        if (text.Length == 0 || Parse(text) is not { Count: > 0 } document)
        {
            return text.Length;
        }

        // A period inside of a link or of code ends nothing that could be cut there.
        var ends = ((document[0] as ParagraphBlock)?.Inline ?? Enumerable.Empty<Inline>()).OfType<LiteralInline>()
            .Select(static literal => (literal.Span.Start, At: literal.Content.ToString().IndexOf(". ", StringComparison.Ordinal)))
            .Where(static found => found.At >= 0)
            .Select(static found => found.Start + found.At + 1);
        return Math.Min(ends.Append(document[0].Span.End + 1).First(), text.Length);
    }

    // Not recursive, as it decides whether a recursive method may read the document.
    private static bool IsModest(MarkdownDocument document, int length)
    {
        var (rest, addresses) = (new Stack<(MarkdownObject Element, int Depth)>(), 0L);
        rest.Push((document, 0));
        while (rest.Count > 0)
        {
            var (element, depth) = rest.Pop();
            addresses += (element as LinkInline)?.Url?.Length ?? 0;
            if (depth > Deepest || addresses > (long)MostOfAddresses * length)
            {
                return false;
            }

            foreach (var child in Children(element))
            {
                rest.Push((child, depth + 1));
            }
        }

        return true;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject element) => element switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
