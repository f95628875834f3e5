using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DcsGen.Hosting;

/// <summary>The role of an AdditionalFile: the metadata <c>DcsGenRole</c>, which the targets of the package set.</summary>
internal enum FileRole
{
    /// <summary>Not a file of this generator.</summary>
    None,

    /// <summary>A document whose client the project compiles.</summary>
    Spec,

    /// <summary>A file that documents refer to. It has no client of its own.</summary>
    Reference,

    /// <summary>A file that changes documents, or files that they refer to.</summary>
    Overlay,

    /// <summary>A document as it was, which a review compares with.</summary>
    Baseline,

    /// <summary>A list of accepted changes.</summary>
    Accepted,

    /// <summary>A file of the committed output.</summary>
    Committed,

    /// <summary>A document whose client the project calls.</summary>
    Usage,
}

internal static class FileRoles
{
    /// <summary>Returns the role of a file.</summary>
    public static FileRole Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => SpecFiles.ItemMetadata(file, options, "DcsGenRole") switch
    {
        "Spec" => FileRole.Spec,
        "Reference" => FileRole.Reference,
        "Overlay" => FileRole.Overlay,
        "Baseline" => FileRole.Baseline,
        "Accepted" => FileRole.Accepted,
        "Committed" => FileRole.Committed,
        "Usage" => FileRole.Usage,
        _ => FileRole.None,
    };

    /// <summary>Whether a file of this role is a document that has a client.</summary>
    public static bool IsDocument(this FileRole role) => role is FileRole.Spec or FileRole.Usage;

    /// <summary>Whether a document may refer to a file of this role.</summary>
    public static bool IsCurrent(this FileRole role) => role.IsDocument() || role == FileRole.Reference;
}
