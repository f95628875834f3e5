namespace DcsGen.Spec;

/// <summary>Finds the files that an overlay changes.</summary>
internal static class OverlayTargets
{
    private const string Suffix = ".overlay";

    /// <summary>Returns the paths of the files that an overlay changes.</summary>
    /// <param name="path">The path of the overlay.</param>
    /// <param name="named">The files, as the project names them, with <c>|</c> between; empty when the name of the overlay says
    /// which.</param>
    /// <param name="documents">The paths of the documents. Without <paramref name="named"/>, <c>dcs.overlay.yaml</c> changes the document
    /// <c>dcs</c>: the one beside it, or the only one.</param>
    /// <param name="files">The paths of all files that it may name.</param>
    /// <param name="projectDirectory">The folder that the project's paths are relative to.</param>
    public static IEnumerable<string> Of(
        string path, string named, IEnumerable<string> documents, IEnumerable<string> files, string projectDirectory)
    {
        if (named.Length > 0)
        {
            var paths = named.Split('|').Select(file => FilePath.Combine(projectDirectory, file.Trim())).ToArray();
            return files.Where(file => paths.Any(other => FilePath.IsSame(file, other)));
        }

        var name = FilePath.DocumentName(path);
        name = name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Suffix.Length) : name;
        var alike = documents.Where(document => string.Equals(FilePath.DocumentName(document), name, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var beside = Array.FindAll(
            alike, document => FilePath.Folder(FilePath.Normalize(document)) == FilePath.Folder(FilePath.Normalize(path)));
        return beside.Length > 0 ? beside : alike.Length == 1 ? alike : [];
    }
}
