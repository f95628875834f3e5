namespace Terminal;

/// <summary>Text of help that is broken into lines when it is shown.</summary>
internal static class Paragraphs
{
    /// <summary>Returns a text in which each paragraph is one line. An empty line separates paragraphs.</summary>
    public static string Of(string text) => string.Join(
        "\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Select(static paragraph => paragraph.Replace('\n', ' ')));

    /// <summary>Returns words as lines.</summary>
    /// <param name="words">The words, which may have spaces. One that is longer than a line has a line of its own.</param>
    /// <param name="width">The length of a line.</param>
    /// <param name="first">The text before the first line.</param>
    /// <param name="next">The text before each other line.</param>
    /// <param name="end">The text after each line but the last.</param>
    public static IEnumerable<string> Lines(IEnumerable<string> words, int width, string first, string next, string end = "")
    {
        var line = first;
        var isEmpty = true;
        foreach (var word in words)
        {
            if (!isEmpty && line.Length + 1 + word.Length + end.Length > width)
            {
                yield return line + end;
                (line, isEmpty) = (next, true);
            }

            line += (isEmpty ? "" : " ") + word;
            isEmpty = false;
        }

        yield return line;
    }
}
