using System.Globalization;
using System.Text;
using DcsGen.Incremental;

namespace DcsGen.Spec;

/// <summary>
/// Finds the files that a text refers to, without parsing it: a file that is listed for another document must not be a reason to read
/// this one again. Every reference that is followed when the document is read is found. A text that only looks like a reference costs a
/// comparison of that file and nothing else, so where a plain scalar of YAML can end at two places, both are taken.
/// </summary>
internal static class FileReferences
{
    /// <summary>How many folders of <c>$id</c> are taken for bases of relative references.</summary>
    private const int MaxBases = 8;

    /// <summary>How long the path of a file can be where nothing but the end of the line ends it.</summary>
    private const int MaxPath = 2_000;

    private static readonly string[] s_references = ["$ref", "$dynamicRef", "defaultMapping"];
    private static readonly string[] s_bases = ["$id", "$self"];

    /// <summary>Returns the references to other files, each once, as written but without their fragments.</summary>
    public static EquatableArray<string> In(string text)
    {
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new Lazy<Dictionary<string, int>>(() => Anchors(text));
        foreach (var key in s_references)
        {
            foreach (var at in Keys(text, key))
            {
                Add(Values(text, at, anchors));
            }
        }

        var end = 0;
        foreach (var at in Keys(text, "mapping"))
        {
            // A name without dot and slash is the name of a schema. A nested mapping is read with the mapping that it is in.
            Add(at < end ? [] : MappingValues(text, at, anchors, out end).Where(static value => value.IndexOfAny(['.', '/']) >= 0));
        }

        AddBased(text, found, seen, anchors);
        return found.ToEquatableArray();

        void Add(IEnumerable<string> references)
        {
            foreach (var reference in references)
            {
                var file = reference.IndexOf('#') is var fragment and >= 0 ? reference.Substring(0, fragment) : reference;
                if (file.Length > 0 && seen.Add(file))
                {
                    found.Add(file);
                }
            }
        }
    }

    // A relative $id is the base of the references below it (JSON Schema 2020-12, section 8.2.1).
    private static void AddBased(string text, List<string> found, HashSet<string> seen, Lazy<Dictionary<string, int>> anchors)
    {
        var bases = s_bases
            .SelectMany(key => Keys(text, key).SelectMany(at => Values(text, at, anchors)))
            .Where(static value => value.IndexOf(':') < 0 && value.IndexOf('/') > 0 && value[0] != '#')
            .Select(FilePath.Folder)
            .Distinct(StringComparer.Ordinal)
            .Take(MaxBases)
            .ToArray();
        foreach (var reference in bases.Length == 0 ? [] : found.ToArray())
        {
            foreach (var folder in bases)
            {
                if (reference.IndexOf(':') < 0 && reference[0] != '/' && seen.Add(folder + reference))
                {
                    found.Add(folder + reference);
                }
            }
        }
    }

    // Where a colon follows a key, plain or quoted.
    private static IEnumerable<int> Keys(string text, string key)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-'))
            {
                continue;
            }

            var end = at + key.Length;
            if (end < text.Length && text[end] is '"' or '\'')
            {
                end++;
            }

            while (end < text.Length && text[end] is ' ' or '\t' or '\r' or '\n')
            {
                end++;
            }

            if (end < text.Length && text[end] == ':')
            {
                yield return end + 1;
            }
        }
    }

    // The scalar after a colon: quoted, plain, a block scalar or an alias, on the same line or on the next.
    private static IEnumerable<string> Values(string text, int at, Lazy<Dictionary<string, int>>? anchors)
    {
        at = SkipProperties(text, SkipSpace(text, at));
        if (at < text.Length && text[at] is '>' or '|')
        {
            var line = text.IndexOf('\n', at);
            at = line < 0 ? text.Length : SkipSpace(text, line);
        }

        if (at >= text.Length || text[at] is '{' or '[')
        {
            return [];
        }

        if (text[at] is '"' or '\'')
        {
            return [Quoted(text, ref at)];
        }

        var (end, most) = (at, Math.Min(text.Length, at + MaxPath));
        while (end < most && text[end] is not ('\r' or '\n') && !(text[end] == '#' && text[end - 1] is ' ' or '\t'))
        {
            end++;
        }

        // In a flow mapping a scalar ends before these, and in a block they are part of it.
        var plain = text.Substring(at, end - at).Trim();
        var flow = plain.IndexOfAny([',', '}', ']']);
        var first = flow < 0 ? plain : plain.Substring(0, flow).TrimEnd();
        if (plain.Length > 1 && plain[0] == '*')
        {
            return anchors is not null && anchors.Value.TryGetValue(first.Substring(1), out var anchored)
                ? Values(text, anchored, anchors: null)
                : [];
        }

        return flow < 0 ? [plain] : [first, plain];
    }

    // Where the values of anchors begin.
    private static Dictionary<string, int> Anchors(string text)
    {
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && end - at < MaxPath && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            anchors[text.Substring(at + 1, end - at - 1)] = end;
        }

        return anchors;
    }

    // The values of a mapping, in a block or in braces, and where it ends.
    private static List<string> MappingValues(string text, int at, Lazy<Dictionary<string, int>> anchors, out int end)
    {
        var values = new List<string>();
        end = SkipProperties(text, SkipSpace(text, at));
        if (end < text.Length && text[end] == '{')
        {
            ReadBraces(text, ref end, anchors, values);
        }
        else if (text.IndexOf('\n', at, end - at) >= 0)
        {
            ReadBlock(text, ref end, anchors, values);
        }

        return values;
    }

    private static void ReadBraces(string text, ref int at, Lazy<Dictionary<string, int>> anchors, List<string> values)
    {
        for (at++; at < text.Length && text[at] is not ('}' or '{');)
        {
            if (text[at] == ':')
            {
                at = SkipSpace(text, at + 1);
                values.AddRange(Values(text, at, anchors));
            }

            // A quoted text can contain the characters that end the mapping.
            if (at < text.Length && text[at] is '"' or '\'')
            {
                Quoted(text, ref at);
            }
            else if (at < text.Length && text[at] is not ('}' or '{' or ':'))
            {
                at++;
            }
        }
    }

    // The lines that are indented as the first one is, or deeper.
    private static void ReadBlock(string text, ref int start, Lazy<Dictionary<string, int>> anchors, List<string> values)
    {
        for (var indentation = Indentation(start); start < text.Length && indentation > 0 && Indentation(start) >= indentation;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            var at = start;
            if (text[at] is '"' or '\'')
            {
                Quoted(text, ref at);
            }

            var colon = at < end ? text.IndexOf(':', at, end - at) : -1;
            while (colon >= 0 && colon + 1 < end && !char.IsWhiteSpace(text[colon + 1]))
            {
                colon = text.IndexOf(':', colon + 1, end - colon - 1);
            }

            if (colon >= 0)
            {
                values.AddRange(Values(text, colon + 1, anchors));
            }

            start = SkipSpace(text, end);
        }

        int Indentation(int at) => at - text.LastIndexOf('\n', at - 1) - 1;
    }

    // Moves behind a quoted scalar.
    private static string Quoted(string text, ref int at)
    {
        var quote = text[at++];
        var value = new StringBuilder();
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == quote && quote == '\'' && at + 1 < text.Length && text[at + 1] == '\'')
            {
                at++;
            }
            else if (c == quote)
            {
                at++;
                break;
            }
            else if (c == '\\' && quote == '"' && at + 1 < text.Length)
            {
                at++;
                c = text[at];
                var digits = c switch { 'u' => 4, 'x' => 2, _ => 0 };
                if (digits > 0
                    && at + digits < text.Length
                    && int.TryParse(
                        text.Substring(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                {
                    c = (char)code;
                    at += digits;
                }
            }

            value.Append(c);
        }

        return value.ToString();
    }

    // Tags and anchors before a value.
    private static int SkipProperties(string text, int at)
    {
        while (at < text.Length && text[at] is '!' or '&')
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            at = SkipSpace(text, at);
        }

        return at;
    }

    // Blanks, line ends and comments.
    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length
            && (text[at] is ' ' or '\t' or '\r' or '\n' || (text[at] == '#' && at > 0 && char.IsWhiteSpace(text[at - 1]))))
        {
            if (text[at] == '#')
            {
                at = text.IndexOf('\n', at);
                if (at < 0)
                {
                    return text.Length;
                }
            }

            at++;
        }

        return at;
    }
}
