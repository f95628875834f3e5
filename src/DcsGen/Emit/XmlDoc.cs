using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Elements of a documentation comment. No other type writes text of a document into one, and each line of the text is a line of
/// comment.</summary>
internal readonly struct XmlDoc
{
    private const int Width = 120;

    private readonly string[]? _lines;

    private XmlDoc(params string[] lines) => _lines = lines;

    /// <summary>Gets the lines of the comment, without the slashes. No line has a line break.</summary>
    public IReadOnlyList<string> Lines => _lines ?? [];

    /// <summary>Returns a summary and remarks.</summary>
    /// <param name="doc">The document's words.</param>
    /// <param name="unsaid">The summary when the document says nothing.</param>
    public static XmlDoc Of(Doc doc, XmlText unsaid)
    {
        var text = Prose.Of(doc);
        var summary = text.IsEmpty ? Prose.Of(unsaid) : doc.Term.Length > 0 ? text.After($"<c>{doc.Term}</c>: ") : text;
        return new([.. Summary(summary).Lines, .. Remarks(Prose.Of(doc.Remarks)).Lines]);
    }

    /// <summary>Returns a summary and remarks of a member; no lines if the document says nothing and the member's name shows the name on
    /// the wire.</summary>
    public static XmlDoc Of(Doc doc, CSharpName name)
    {
        var isShown = string.Equals(Letters(doc.Term), Letters(name.Bare), StringComparison.OrdinalIgnoreCase);
        return Of(doc, doc.Term.Length == 0 || isShown ? default : XmlText.Of($"<c>{doc.Term}</c>"));
    }

    /// <summary>Returns a summary; no lines if the text is empty.</summary>
    public static XmlDoc Summary(Prose text) => text.IsEmpty ? default : Element($"summary", text.ToXml());

    public static XmlDoc Summary(XmlText content) => Element($"summary", content);

    /// <summary>Returns remarks; no lines if the text is empty.</summary>
    public static XmlDoc Remarks(Prose text) => text.IsEmpty ? default : Element($"remarks", text.ToXml());

    public static XmlDoc Parameter(CSharpName name, Prose text) => Element($"param name=\"{name.Bare}\"", text.ToXml());

    /// <summary>Returns a reference to the documentation of another member.</summary>
    public static XmlDoc Inherited(Code member) => new($"<inheritdoc cref=\"{member}\"/>");

    /// <summary>Returns a summary on one line, however long.</summary>
    public static XmlDoc ShortSummary(XmlText content) => Element($"summary", [OneLine(content)]);

    /// <summary>Returns an exception with the reason for it, on one line.</summary>
    public static XmlDoc Exception(Code type, XmlText reason) => Element($"exception cref=\"{type}\"", [OneLine(reason)]);

    private static string OneLine(XmlText content) => content.ToString().Replace('\n', ' ');

    // On one line if the content is one line that fits, else on several.
    private static XmlDoc Element(XmlText tag, XmlText content) => Element(tag, Wrap(content.ToString()).ToArray());

    private static XmlDoc Element(XmlText tag, string[] lines)
    {
        var start = tag.ToString();
        var end = start.Split(' ')[0];
        return lines.Length <= 1 ? new($"<{start}>{lines.FirstOrDefault()}</{end}>") : new([$"<{start}>", .. lines, $"</{end}>"]);
    }

    private static string Letters(string name) => new([.. name.Where(char.IsLetterOrDigit)]);

    // The lines of a block of code are kept.
    private static IEnumerable<string> Wrap(string xml)
    {
        var isCode = false;
        foreach (var line in xml.Trim('\n', ' ').Split('\n'))
        {
            isCode = (isCode || line.EndsWith("<code>", StringComparison.Ordinal)) && line != "</code>";
            var (rest, start) = (line.TrimEnd(), 0);
            while (rest.Length - start > Width && !isCode && Cut(rest, start) is var cut && cut > start)
            {
                yield return rest.Substring(start, cut - start).TrimEnd();
                start = cut + 1;
                while (start < rest.Length && char.IsWhiteSpace(rest[start]))
                {
                    start++;
                }
            }

            yield return rest.Substring(start);
        }
    }

    // The last space that fits, or the first one; not within a tag.
    private static int Cut(string line, int start)
    {
        var (cut, isTag) = (start, false);
        for (var i = start; i < line.Length && (i - start <= Width || cut == start); i++)
        {
            isTag = line[i] is '<' || (isTag && line[i] is not '>');
            cut = line[i] is ' ' && !isTag ? i : cut;
        }

        return cut;
    }
}
