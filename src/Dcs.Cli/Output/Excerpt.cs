using System.Text;

namespace Dcs.Cli.Output;

/// <summary>The words of a body that nobody announced: a gateway's page of HTML, say.</summary>
internal static class Excerpt
{
    private const int Longest = 200;

    /// <summary>Its start, in one line and without tags; null when it says nothing.</summary>
    public static string? Of(ReadOnlyMemory<byte> body)
    {
        // The rest would be cut anyway.
        var text = Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, 64 * Longest)]);
        var words = (text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('<') ? WithoutTags(text) : text)
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : Printable.Line(string.Join(' ', words), Longest);
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        var isTag = false;
        foreach (var c in html)
        {
            if (c is '<' or '>')
            {
                isTag = c == '<';
                text.Append(' ');
            }
            else if (!isTag)
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
