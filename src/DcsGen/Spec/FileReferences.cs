using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>
/// Which files a text refers to, found without parsing it: a file that is listed for another document must not be a reason to read
/// this one again. What is no reference and looks like one costs a comparison of that file and nothing else.
/// </summary>
internal static class FileReferences
{
    private const string Key = "$ref";

    /// <summary>The references to other files, each once, as written but without their fragments.</summary>
    public static EquatableArray<string> In(string text)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Key, at + 1, StringComparison.Ordinal))
        {
            var file = Value(text, at + Key.Length);
            if (file.IndexOf('#') is var fragment and >= 0)
            {
                file = file.Substring(0, fragment);
            }

            if (file.Length > 0 && seen.Add(file))
            {
                found.Add(file);
            }
        }

        return found.ToEquatableArray();
    }

    // What stands after the key: quoted, plain, on the next line, or as a block scalar. Empty where it is no key.
    private static string Value(string text, int at)
    {
        if (at < text.Length && text[at] is '"' or '\'')
        {
            at++;
        }

        at = SkipBlanks(text, at);
        if (at >= text.Length || text[at] != ':')
        {
            return "";
        }

        at = SkipSpace(text, at + 1);
        if (at < text.Length && text[at] is '>' or '|')
        {
            var line = text.IndexOf('\n', at);
            at = line < 0 ? text.Length : SkipSpace(text, line);
        }

        if (at >= text.Length)
        {
            return "";
        }

        if (text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1);
            return close < 0 ? "" : text.Substring(at + 1, close - at - 1).Replace("\\/", "/");
        }

        var end = at;
        while (end < text.Length && text[end] is not ('\r' or '\n' or ',' or '}' or ']' or '#'))
        {
            end++;
        }

        return text.Substring(at, end - at).Trim();
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
