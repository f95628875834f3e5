using DcsGen.Reading;
using DcsGen.Spec;

namespace DcsGen.OpenApi;

/// <summary>Selects the operations that the consumer wants. The others are removed from the document before it is mapped.</summary>
internal static class OperationSelection
{
    /// <summary>
    /// Removes the operations that are not wanted. An operation stays when it matches a pattern of every given kind of include, and no
    /// pattern of an exclude. A pattern that matches nothing is reported.
    /// </summary>
    public static void Apply(ParsedDocument parsed, OperationFilter filter, Findings findings)
    {
        Patterns[] includes = [
            new("IncludeTags", filter.IncludeTags),
            new("IncludePaths", filter.IncludePaths),
            new("IncludeOperations", filter.IncludeOperations)
        ];
        Patterns[] excludes = [
            new("ExcludeTags", filter.ExcludeTags),
            new("ExcludePaths", filter.ExcludePaths),
            new("ExcludeOperations", filter.ExcludeOperations)
        ];
        foreach (var operation in parsed.Operations().ToArray())
        {
            var tags = operation.Value.Tags?.Select(static tag => tag.Reference.Id ?? "").ToArray() ?? [];
            string[][] values = [tags, [operation.Path], [operation.Id]];

            // Every pattern is tried, so that patterns without a match are known.
            var included = includes.Select((patterns, i) => patterns.IsEmpty | patterns.Match(values[i])).ToArray();
            var excluded = excludes.Select((patterns, i) => patterns.Match(values[i])).ToArray();
            if (included.Contains(false) || excluded.Contains(true))
            {
                operation.Remove();
            }
        }

        foreach (var patterns in includes.Concat(excludes))
        {
            foreach (var pattern in patterns.Unmatched)
            {
                findings.PatternMatchesNothing(patterns.Option, pattern);
            }
        }
    }

    /// <summary>Returns whether a text matches a pattern, in which <c>*</c> matches any text.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        var (first, last) = (parts[0], parts[parts.Length - 1]);
        if (text.Length < first.Length + last.Length
            || !text.StartsWith(first, StringComparison.Ordinal)
            || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        var at = first.Length;
        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            at = text.IndexOf(part, at, text.Length - last.Length - at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            at += part.Length;
        }

        return true;
    }

    private sealed class Patterns(string option, string text)
    {
        // The build hands over bars for semicolons, which begin a comment where the compiler reads them.
        private readonly string[] _all = text.Split(';', '|', '\n')
            .Select(static pattern => pattern.Trim())
            .Where(static pattern => pattern.Length > 0)
            .ToArray();
        private readonly HashSet<string> _matched = new(StringComparer.Ordinal);

        public string Option { get; } = option;

        public bool IsEmpty => _all.Length == 0;

        public IEnumerable<string> Unmatched => _all.Where(pattern => !_matched.Contains(pattern));

        public bool Match(string[] values)
        {
            var matching = _all.Where(pattern => Array.Exists(values, value => IsMatch(pattern, value))).ToArray();
            _matched.UnionWith(matching);
            return matching.Length > 0;
        }
    }
}
