using System.Text.RegularExpressions;

namespace DcsGen.Corpus;

/// <summary>Which files are documents, and which others they refer to.</summary>
internal static partial class Documents
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    /// <summary>The documents below a folder, smallest first so that much is known soon.</summary>
    public static IReadOnlyList<string> Find(string folder, string? filter) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => s_extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Where(path => filter is null || Path.GetRelativePath(folder, path).Contains(filter, StringComparison.OrdinalIgnoreCase))
            .Where(static path => Root().IsMatch(File.ReadAllText(path))) // the key may stand last
            .OrderBy(static path => new FileInfo(path).Length)
            .ThenBy(static path => path, StringComparer.Ordinal),
    ];

    /// <summary>The files that a document refers to, directly or not, as far as they are there.</summary>
    public static IReadOnlyList<string> ReferredToBy(string document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { Path.GetFullPath(document) };
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var path))
        {
            foreach (Match match in Reference().Matches(File.ReadAllText(path)))
            {
                var target = Path.GetFullPath(
                    Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(match.Groups["file"].Value)));
                if (File.Exists(target) && found.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        found.Remove(Path.GetFullPath(document));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The overlays beside a document: <c>pets.overlay.yaml</c> beside <c>pets.openapi.yaml</c>.</summary>
    public static IEnumerable<string> OverlaysOf(string document) => s_extensions
        .Select(extension => Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(document))!, Spec.FilePath.DocumentName(document) + ".overlay" + extension))
        .Where(File.Exists);

    [GeneratedRegex("""^\s*\{?\s*["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline)]
    private static partial Regex Root();

    [GeneratedRegex("""["']?\$ref["']?\s*:\s*["']?(?!https?:)(?<file>[^#"'\s,}]+)""")]
    private static partial Regex Reference();
}
