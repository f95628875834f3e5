namespace DcsGen.Spec;

/// <summary>Paths as text, with slashes. They are the same on every machine, because the file system is not asked.</summary>
internal static class FilePath
{
    /// <summary>Returns the path of the file that a reference refers to; null if it is not a path, such as <c>https://...</c>.</summary>
    /// <param name="from">The path of the file that refers.</param>
    /// <param name="reference">A URI reference without its fragment; a backslash separates as a slash does.</param>
    public static string? Resolve(string from, string reference)
    {
        if (reference.Contains("://"))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(reference).Replace('\\', '/');
        return Normalize(IsRooted(path) ? path : Folder(Normalize(from)) + path);
    }

    /// <summary>A path that may be relative to a folder.</summary>
    public static string Combine(string folder, string path) =>
        Normalize(IsRooted(path.Replace('\\', '/')) || folder.Length == 0 ? path : folder.TrimEnd('/', '\\') + "/" + path);

    /// <summary>A path with slashes and without <c>.</c> and <c>..</c>, so that one file has one path.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || segments.Count <= 1))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>Returns the path without its last segment, with a slash at its end; empty if there is no slash.</summary>
    public static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    /// <summary>Returns the last segment of a path without its extension, and without <c>.openapi</c>: <c>dcs.openapi.yaml</c> is named
    /// <c>dcs</c>.</summary>
    public static string DocumentName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        name = name.Substring(0, name.LastIndexOf('.') is var dot and > 0 ? dot : name.Length);
        const string Suffix = ".openapi";
        return name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && name.Length > Suffix.Length
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;
    }

    /// <summary>Whether two paths are one file, without case, as most machines have it.</summary>
    public static bool IsSame(string path, string other) =>
        string.Equals(Normalize(path), Normalize(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
