using System.Text;

namespace DcsGen.Descriptions;

/// <summary>The HTML of a description, which CommonMark allows beside Markdown (section 6.6).</summary>
internal static class Html
{
    // The indent of a list in lists would multiply the text of a hostile document.
    private const int DeepestList = 8;

    /// <summary>Returns a description with Markdown in place of the HTML elements that it can express. Others stay text, and so does a tag
    /// without its other half, such as the placeholder <c>&lt;code&gt;</c>.</summary>
    public static string ToCommonMark(string text)
    {
        if (text.Length > Description.Longest || text.IndexOf('<') < 0)
        {
            return text;
        }

        var tags = HtmlTag.Of(text);
        if (tags.Count == 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var (position, lists) = (0, new Stack<string>());
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            result.Append(text, position, tag.Start - position);
            position = tag.End;
            if (tag.Name == "code")
            {
                // The content of a code span is taken literally, so an element in it cannot be kept.
                if (!tag.IsEnd && tags[i + 1].Start == tag.Other)
                {
                    result.Append(CodeSpan(text.Substring(tag.End, tag.Other - tag.End)));
                    position = tags[++i].End;
                }

                continue;
            }

            result.Append(Markdown(text, tag, lists));
            if (HtmlTag.IsBlock(tag.Name))
            {
                // An indent would begin a block of code.
                position = SkipSpace(text, position);
            }
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string Markdown(string text, HtmlTag tag, Stack<string> lists)
    {
        switch (tag.Name)
        {
            case "p" or "div":
                return lists.Count > 0 ? " " : "\n\n";
            case "br":
                return "  \n";
            case "b" or "strong":
                return IsEmphasis(text, tag) ? "**" : "";
            case "i" or "em":
                return IsEmphasis(text, tag) ? "*" : "";
            case "a":
                return tag.Address is not { } address ? ""
                    : !IsLink(text, tag, address) ? (tag.IsEnd ? $" ({address})" : "")
                    : tag.IsEnd ? $"](<{address}>)" : "[";
            case "ul" or "ol" when tag.IsEnd:
                lists.Pop();
                return lists.Count > 0 ? "" : "\n\n";
            case "ul" or "ol":
                lists.Push(tag.Name);
                return lists.Count > 1 ? "" : "\n\n";
            case "li" when lists.Count > 0:
                var mark = lists.Peek() == "ol" ? "1. " : "- ";
                return tag.IsEnd ? "\n" : "\n" + new string(' ', 3 * Math.Min(lists.Count - 1, DeepestList)) + mark;
            case "li":
                return "\n";
            default:
                // A heading, h1 to h6.
                return tag.IsEnd ? "\n\n" : "\n\n# ";
        }
    }

    // A code span ends at a run of as many backticks as it begins with, and has no entities.
    private static string CodeSpan(string html)
    {
        var code = System.Net.WebUtility.HtmlDecode(html).Replace('\n', ' ').Trim();
        var marks = "`";
        while (code.Contains(marks))
        {
            marks += "`";
        }

        var space = code.StartsWith("`", StringComparison.Ordinal) || code.EndsWith("`", StringComparison.Ordinal) ? " " : "";
        return code.Length == 0 ? "" : marks + space + code + space + marks;
    }

    // Whether both halves are delimiter runs of CommonMark (section 6.2); else the asterisks would be text.
    private static bool IsEmphasis(string text, HtmlTag tag)
    {
        var start = tag.IsEnd ? tag.Other : tag.Start;
        var (contentStart, contentEnd) = Content(text, tag);
        var after = text.IndexOf('>', contentEnd) + 1;
        return contentStart < contentEnd
            && IsInline(text.Substring(contentStart, contentEnd - contentStart), '*', '*')
            && Opens(At(text, start - 1), text[contentStart])
            && Opens(At(text, after), text[contentEnd - 1]);
    }

    private static bool IsLink(string text, HtmlTag tag, string address)
    {
        var (start, end) = Content(text, tag);
        return start < end
            && IsInline(text.Substring(start, end - start), '[', ']')
            && !address.EndsWith("\\", StringComparison.Ordinal);
    }

    private static (int Start, int End) Content(string text, HtmlTag tag) =>
        tag.IsEnd ? (text.IndexOf('>', tag.Other) + 1, tag.Start) : (tag.End, tag.Other);

    // Markdown has no emphasis and no link around blocks, or around its own marks.
    private static bool IsInline(string content, char mark, char otherMark)
    {
        for (var i = 0; i < content.Length; i++)
        {
            // A line that begins with a letter goes on; another may be empty, or the item of a list.
            if (content[i] == mark || content[i] == otherMark
                || (content[i] == '\n' && !char.IsLetter(At(content, i + 1))))
            {
                return false;
            }
        }

        return !HtmlTag.Of(content).Any(static inner => HtmlTag.IsBlock(inner.Name));
    }

    private static bool Opens(char outside, char inside) =>
        !char.IsWhiteSpace(inside) && inside != '*' && (char.IsLetterOrDigit(inside) || !char.IsLetterOrDigit(outside));

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';

    private static int SkipSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
