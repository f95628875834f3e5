namespace DcsGen.Descriptions;

/// <summary>A start tag or an end tag of an element that is complete.</summary>
/// <param name="Name">The name of the element, in small letters.</param>
/// <param name="Start">The position of the tag.</param>
/// <param name="End">The position after the tag.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="Address">The attribute <c>href</c>; null if it is missing.</param>
/// <param name="Other">The position of the element's other tag, or of the tag that ends it; -1 for an element without an end.</param>
internal readonly record struct HtmlTag(string Name, int Start, int End, bool IsEnd, string? Address, int Other)
{
    // Elements inside elements. An end tag is compared with all open elements.
    private const int Deepest = 64;

    private static readonly HashSet<string> s_blocks = new(
        ["p", "div", "br", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_inlines = new(["b", "strong", "i", "em", "a", "code"], StringComparer.Ordinal);

    /// <summary>Returns whether an element begins a line.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>Returns the tags of known elements in a text, in its order. A tag without its other half is text, and so is all of
    /// Markdown's code and tables.</summary>
    public static IReadOnlyList<HtmlTag> Of(string text)
    {
        var (tags, open, i) = (new List<HtmlTag>(), new List<int>(), 0);
        var lastPreformatted = text.LastIndexOf("</pre>", StringComparison.OrdinalIgnoreCase);
        while (i < text.Length)
        {
            var next = text[i] switch
            {
                '\\' => i + 2,
                '`' => AfterCode(text, i),
                '~' when AfterRun(text, i) - i >= 3 => AfterCode(text, i),
                '<' when At(text, i) is { } tag && !IsVerbatim(text, i, open.Count > 0) => Add(tag),
                '<' when i < lastPreformatted && IsPreformatted(text, i) =>
                    text.IndexOf("</pre>", i, StringComparison.OrdinalIgnoreCase),
                _ => i + 1,
            };
            i = next;
        }

        return [.. tags.Where(static tag => tag.Other >= 0 || tag.Name == "br")];

        int Add(HtmlTag tag)
        {
            if (!tag.IsEnd)
            {
                if (tag.Name == "li" && open.Count > 1 && NameOf(open.Count - 1) == "li" && NameOf(open.Count - 2) is "ul" or "ol")
                {
                    End(open.Count - 1, tag.Start);
                }

                if (tag.Name != "br" && open.Count < Deepest)
                {
                    open.Add(tags.Count);
                }

                tags.Add(tag);
            }
            else if (open.FindLastIndex(index => tags[index].Name == tag.Name) is var at and >= 0)
            {
                // HTML does not require the end tags of paragraphs and items that end with the element around them.
                while (open.Count > at + 1)
                {
                    End(open.Count - 1, NameOf(open.Count - 1) is "li" or "p" ? tag.Start : -1);
                }

                var start = tags[open[at]];
                End(at, tag.Start);
                tags.Add(tag with { Other = start.Start, Address = start.Address });
            }

            return tag.End;
        }

        string NameOf(int index) => tags[open[index]].Name;

        void End(int index, int other)
        {
            tags[open[index]] = tags[open[index]] with { Other = other };
            open.RemoveAt(index);
        }
    }

    private static HtmlTag? At(string text, int start)
    {
        var isEnd = start + 1 < text.Length && text[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < text.Length && nameEnd - nameStart < 8 && char.IsLetterOrDigit(text[nameEnd]))
        {
            nameEnd++;
        }

        var name = text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant();
        var end = text.IndexOfAny(['<', '>'], nameEnd);
        if (end < 0 || text[end] == '<' || !(s_blocks.Contains(name) || s_inlines.Contains(name)))
        {
            return null;
        }

        // What follows the name begins with a space, or ends the tag: <b-value> is a placeholder.
        var attributes = text.Substring(nameEnd, end - nameEnd);
        return attributes.Trim('/', ' ').Length == 0 || char.IsWhiteSpace(attributes[0])
            ? new(name, start, end + 1, isEnd, name == "a" ? AddressIn(attributes) : null, -1)
            : null;
    }

    private static string? AddressIn(string attributes)
    {
        var start = attributes.IndexOf("href=", StringComparison.OrdinalIgnoreCase) + "href=".Length;
        if (start < "href=".Length || start >= attributes.Length || attributes[start] is not ('"' or '\''))
        {
            return null;
        }

        var end = attributes.IndexOf(attributes[start], start + 1);
        var address = end < 0 ? "" : attributes.Substring(start + 1, end - start - 1).Trim();
        return address.Length == 0 || address.IndexOf('\n') >= 0 ? null : address;
    }

    // A row of a table is a line, and an indented line after an empty one is code.
    private static bool IsVerbatim(string text, int position, bool isInElement)
    {
        var start = text.LastIndexOf('\n', position) + 1;
        var indent = start;
        while (text[indent] is ' ' or '\t')
        {
            indent++;
        }

        var isAfterEmpty = start == 0 || (start > 1 && text[start - 2] is '\n' or '\r');
        return text[indent] == '|' || (!isInElement && isAfterEmpty && (indent - start >= 4 || text[start] == '\t'));
    }

    private static bool IsPreformatted(string text, int position) =>
        string.CompareOrdinal(text, position, "<pre", 0, "<pre".Length) == 0;

    // After the run that ends a code span or block, or after the first run if no other is as long.
    private static int AfterCode(string text, int start)
    {
        var first = AfterRun(text, start);
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] == text[start])
            {
                var end = AfterRun(text, i);
                if (end - i == first - start)
                {
                    return end;
                }

                i = end;
            }
        }

        return first;
    }

    private static int AfterRun(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end;
    }
}
