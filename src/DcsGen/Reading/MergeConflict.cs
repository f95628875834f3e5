namespace DcsGen.Reading;

/// <summary>The marks that a version control system leaves in a text whose changes it could not merge.</summary>
internal static class MergeConflict
{
    private const string Start = "<<<<<<< ";
    private const string Middle = "=======";
    private const string End = ">>>>>>> ";

    /// <summary>Returns the zero-based line of the first mark; null if absent.</summary>
    public static int? LineOf(string text) =>
        text.IndexOf(Start, StringComparison.Ordinal) < 0 ? null
        : Array.FindIndex(text.Split('\n'), static line => line.StartsWith(Start, StringComparison.Ordinal)) is var line and >= 0 ? line
        : null;

    /// <summary>Makes the marks of all conflicts blank lines, and the lines of all sides but the first.</summary>
    public static void KeepFirst(string[] lines)
    {
        var (isInside, isKept) = (false, true);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var isStart = line.StartsWith(Start, StringComparison.Ordinal);
            var isEnd = isInside && line.StartsWith(End, StringComparison.Ordinal);

            // Git can have the common ancestor between the sides.
            var isMiddle = isInside && (line.TrimEnd() == Middle || line.StartsWith("||||||| ", StringComparison.Ordinal));
            (isInside, isKept) = isStart || isEnd ? (isStart, true) : (isInside, isKept && !isMiddle);
            if (isStart || isEnd || !isKept)
            {
                lines[i] = "";
            }
        }
    }
}
