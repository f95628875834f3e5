namespace Dcs;

/// <summary>
/// A section of an INI file, as the vendor writes it: <c>key = value</c>, keys in any case, whole lines of comment after
/// <c>#</c> or <c>;</c>, values to the end of the line.
/// </summary>
/// <remarks>Own code, for what the platform's configuration reader says of a malformed line is the line, which may be a secret.</remarks>
internal static class IniSection
{
    /// <returns>The keys and values; null if the text has no such section.</returns>
    /// <exception cref="FormatException">A line of the section is malformed, or repeats a key. The text names the line and does not quote
    /// it.</exception>
    public static Dictionary<string, string>? Read(string text, string section)
    {
        Dictionary<string, string>? values = null;
        var isInside = false;
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[')
            {
                isInside = line[^1] == ']' && line[1..^1].Trim().SequenceEqual(section);
                values ??= isInside ? new(StringComparer.OrdinalIgnoreCase) : null;
            }
            else if (isInside)
            {
                var equals = line.IndexOf('=');
                if (equals < 1 || !values!.TryAdd(line[..equals].Trim().ToString(), line[(equals + 1)..].Trim().ToString()))
                {
                    throw new FormatException(equals < 1 ? $"line {number} is not key = value" : $"line {number} sets a key a second time");
                }
            }
        }

        return values;
    }
}
