using System.Text;
using DcsGen.CSharp;

namespace DcsGen.Emit;

/// <summary>Text of a document as documentation comments: escaped, wrapped, and never anything but a comment.</summary>
internal static class XmlDoc
{
    private const int Width = 120;

    /// <summary>A summary, with remarks if the doc has any.</summary>
    /// <param name="doc">What it says.</param>
    /// <param name="unsaid">XML for a summary when the document says nothing.</param>
    public static string Of(Doc doc, string unsaid)
    {
        var term = doc.Term.Length == 0 ? "" : $"<c>{Escape(doc.Term)}</c>";
        var text = string.Join(" ", new[] { EndSentence(Escape(doc.Summary), doc.Facts.Length > 0), Escape(doc.Facts) }.Where(static part => part.Length > 0));
        var summary = (term.Length, text.Length) switch
        {
            (0, 0) => unsaid,
            (_, 0) => term,
            (0, _) => text,
            _ => term + ": " + text,
        };
        var remarks = doc.Remarks.Length == 0 ? "" : "\n" + Element("remarks", Escape(doc.Remarks));
        return Element("summary", summary) + remarks;
    }

    /// <summary>An element on one line if it fits, else on several.</summary>
    /// <param name="name">The element with its attributes, such as <c>param name="id"</c>.</param>
    /// <param name="xml">Its content: escaped text and elements.</param>
    public static string Element(string name, string xml)
    {
        var end = name.Split(' ')[0];
        var lines = Lines(xml).ToList();
        return lines.Count <= 1
            ? $"/// <{name}>{lines.FirstOrDefault()}</{end}>"
            : $"/// <{name}>\n" + string.Join("\n", lines.Select(static line => line.Length == 0 ? "///" : "/// " + line)) + $"\n/// </{end}>";
    }

    /// <summary>Escapes text for a comment of one line, which a line break would end.</summary>
    public static string OneLine(string text) => Escape(text).Replace('\n', ' ');

    /// <summary>Escapes text for <see cref="Element"/>, which comments each of its lines.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\t':
                    escaped.Append(' ');
                    break;
                case '\n':
                    escaped.Append(c);
                    break;
                case '\u0085' or '\u2028' or '\u2029':
                    // Line ends to C#, which would end the comment.
                    escaped.Append('\n');
                    break;
                case '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'):
                    // Marks of direction, which could make the code look like another one: still what they are to who reads the XML.
                    escaped.Append($"&#x{(int)c:X};");
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        escaped.Append(c).Append(text[++i]);
                    }
                    else if (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))
                    {
                        // Other control characters and halves of surrogate pairs are no XML.
                        escaped.Append(c);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    private static string EndSentence(string text, bool isFollowed) =>
        isFollowed && text.Length > 0 && text[text.Length - 1] is not ('.' or '!' or '?' or ':' or ';') ? text + "." : text;

    private static IEnumerable<string> Lines(string xml)
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
