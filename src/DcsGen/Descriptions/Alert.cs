namespace DcsGen.Descriptions;

/// <summary>Alerts of GitHub's Markdown: block quotes whose first line is <c>[!NOTE]</c> or another mark.</summary>
internal static class Alert
{
    private static readonly (string Mark, string Title)[] s_alerts =
    [
        ("[!NOTE]", "**Note:**"), ("[!TIP]", "**Tip:**"), ("[!IMPORTANT]", "**Important:**"), ("[!WARNING]", "**Warning:**"),
        ("[!CAUTION]", "**Caution:**"),
    ];

    /// <summary>Returns a description with bold words in place of the marks.</summary>
    public static string ToCommonMark(string text)
    {
        if (text.IndexOf("[!", StringComparison.Ordinal) < 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = lines[i].TrimStart(' ', '>').TrimEnd();
            if (mark.StartsWith("[!", StringComparison.Ordinal)
                && lines[i].IndexOf('>') is var quote and >= 0
                && quote < lines[i].IndexOf('[')
                && Array.Find(s_alerts, alert => alert.Mark.Equals(mark, StringComparison.OrdinalIgnoreCase)).Title is { } title)
            {
                lines[i] = lines[i].Substring(0, lines[i].IndexOf('[')) + title;
            }
        }

        return string.Join("\n", lines);
    }
}
