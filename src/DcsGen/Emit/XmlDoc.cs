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

    /// <summary>Returns a summary, and remarks if the doc has any.</summary>
    /// <param name="doc">The document's words.</param>
    /// <param name="unsaid">The summary when the document says nothing.</param>
    public static XmlDoc Of(Doc doc, XmlText unsaid)
    {
        var text = Sentences(doc);
        XmlText summary = (doc.Term.Length, text.IsEmpty) switch
        {
            (0, true) => unsaid,
            (0, false) => text,
            (_, true) => $"<c>{doc.Term}</c>",
            (_, false) => $"<c>{doc.Term}</c>: {text}",
        };
        return doc.Remarks.Length == 0 ? Summary(summary) : new([.. Summary(summary).Lines, .. Remarks($"{doc.Remarks}").Lines]);
    }

    public static XmlDoc Summary(XmlText content) => Element($"summary", content);

    public static XmlDoc Remarks(XmlText content) => Element($"remarks", content);

    /// <summary>Returns a paragraph of remarks.</summary>
    public static XmlDoc Paragraph(XmlText content) => Element($"para", content);

    public static XmlDoc Parameter(CSharpName name, XmlText content) => Element($"param name=\"{name.Bare}\"", content);

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

    // The summary with the facts behind it; empty when the doc has neither.
    private static XmlText Sentences(Doc doc)
    {
        XmlText summary = $"{doc.Summary}", facts = $"{doc.Facts}";
        return (summary.IsEmpty, facts.IsEmpty) switch
        {
            (_, true) => summary,
            (true, false) => facts,
            _ when EndsSentence(summary.ToString()) => $"{summary} {facts}",
            _ => $"{summary}. {facts}",
        };
    }

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or ':' or ';';

    private static IEnumerable<string> Wrap(string xml)
    {
        foreach (var line in xml.Trim('\n', ' ').Split('\n'))
        {
            var rest = line.TrimEnd();
            while (rest.Length > Width)
            {
                var cut = rest.LastIndexOf(' ', Width);
                cut = cut <= 0 ? rest.IndexOf(' ', Width) : cut;
                if (cut <= 0)
                {
                    break;
                }

                yield return rest.Substring(0, cut).TrimEnd();
                rest = rest.Substring(cut + 1).TrimStart();
            }

            yield return rest;
        }
    }
}
