using System.Text.RegularExpressions;

namespace DcsGen.Tasks;

/// <summary>A pattern of files as MSBuild has them: <c>*</c> and <c>?</c> in a name, <c>**</c> for folders.</summary>
internal sealed class FilePattern
{
    private readonly Regex _regex;

    private FilePattern(Regex regex) => _regex = regex;

    /// <summary>Returns a pattern; null if it has a property or item whose value is not known.</summary>
    /// <param name="pattern">The pattern as the project file has it.</param>
    /// <param name="directory">The project's directory.</param>
    public static FilePattern? Of(string pattern, string directory)
    {
        // Both are the project's directory in a project file.
        var known = Regex.Replace(pattern, @"\$\((MSBuildProjectDirectory|MSBuildThisFileDirectory)\)[/\\]?", "", RegexOptions.IgnoreCase);
        if (known.IndexOfAny(['$', '@', '%']) >= 0)
        {
            return null;
        }

        // Folders before the first wildcard may have '..', which a full path does not have.
        var parts = known.Replace('\\', '/').Split('/');
        var plain = parts.TakeWhile(static part => part.IndexOfAny(['*', '?']) < 0).ToArray();
        var root = plain.Length == 0 ? directory : Path.GetFullPath(Path.Combine(directory, string.Join("/", plain) + "/"));
        var rest = string.Concat(parts.Skip(plain.Length).Select(static part => part == "**"
            ? "(/[^/]+)*"
            : "/" + Regex.Escape(part).Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]")));
        var start = Regex.Escape(root.Replace('\\', '/').TrimEnd('/'));
        return new(new($"^{start}{rest}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }

    /// <summary>Returns whether a file has the pattern.</summary>
    public bool IsMatch(string fullPath) => _regex.IsMatch(fullPath.Replace('\\', '/'));
}
