namespace DcsGen.Reading;

/// <summary>Finds the known word that is nearest to a misspelled one.</summary>
internal static class Spelling
{
    private const int Longest = 40;

    /// <summary>Returns the word that is nearest to a misspelled one, the first of several; null if no word is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> words)
    {
        if (word.Length is 0 or > Longest)
        {
            return null;
        }

        string? nearest = null;
        var least = 1 + Math.Min(2, word.Length / 3);
        foreach (var other in words)
        {
            var distance = other.Equals(word, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(word, other);
            if (distance < least)
            {
                (nearest, least) = (other, distance);
            }
        }

        return nearest;
    }

    // Optimal string alignment: insertions, deletions, replacements and swaps of neighbors.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var isSame = a[i - 1] == b[j - 1];
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
