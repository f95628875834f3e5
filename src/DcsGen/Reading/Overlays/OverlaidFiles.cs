using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.References;
using DcsGen.Spec;

namespace DcsGen.Reading.Overlays;

/// <summary>The files of a document with their overlays. Each file is changed right after it is read, before references are
/// resolved.</summary>
/// <param name="spec">The document and its overlays.</param>
/// <param name="tree">Counts the nodes of the overlays, and those that they add.</param>
/// <param name="findings">Gets the problems, at their lines in the overlays.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class OverlaidFiles(SpecFile spec, TreeBuilder tree, List<Finding> findings, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, Dictionary<string, (SpecText File, string Pointer)>> _written = new(StringComparer.Ordinal);
    private long _steps;

    /// <summary>Applies the overlays of a file in their order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">Its tree, which is changed.</param>
    /// <exception cref="DocumentException">An overlay cannot be read, or a limit is exceeded.</exception>
    public void Apply(SpecText file, JsonNode root)
    {
        NodeOrigins? origins = null;
        foreach (var overlay in spec.Overlays)
        {
            if (FilePath.IsSame(overlay.Target, file.Path) && OverlayReader.Read(overlay.File, tree, findings) is { } read)
            {
                CheckExtends(read, file, root);
                new OverlayApplication(read, file, root, origins ??= new(), tree, findings, Count).Apply();
            }
        }

        if (origins is not null)
        {
            _written[file.Path] = origins.Freeze(root);
        }
    }

    /// <summary>Returns the texts that the tree of a file is made from: the file and its overlays.</summary>
    public IEnumerable<SpecText> TextsOf(SpecText file) =>
        spec.Overlays.Where(overlay => FilePath.IsSame(overlay.Target, file.Path)).Select(static overlay => overlay.File).Prepend(file);

    /// <summary>Returns the place where a node was written.</summary>
    /// <param name="file">A file.</param>
    /// <param name="pointer">A pointer into its tree, as the overlays left it.</param>
    public (SpecText File, string Pointer) Origin(SpecText file, string pointer) =>
        _written.TryGetValue(file.Path, out var written) ? Origins.Nearest(written, pointer) ?? (file, pointer) : (file, pointer);

    private void Count(int steps)
    {
        _steps += steps;
        if (_steps > Limits.OverlaySteps)
        {
            throw new DocumentException(
                DiagnosticDescriptors.LimitExceeded.Id, 0, 0, $"its overlays take more than {Limits.OverlaySteps:N0} steps");
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    // It is compared and never fetched. A URL can be compared with a $self alone: a copy of a document may have any name.
    private void CheckExtends(Overlay overlay, SpecText file, JsonNode root)
    {
        if (overlay.Extends is not { } extends)
        {
            return;
        }

        var self = ReadableValues.StringOf((root as JsonObject)?["$self"]);
        var isUri = Uri.TryCreate(overlay.Self, UriKind.Absolute, out var start) && start.Scheme.Length > 1
            ? Uri.TryCreate(start, extends, out var uri)
            : Uri.TryCreate(extends, UriKind.Absolute, out uri) && extends.Contains("://");
        var isSame = isUri ? self is null || !self.Contains("://") || self == uri!.OriginalString || self == uri.AbsoluteUri
            : FilePath.Resolve(overlay.File.Path, extends) is { } path && FilePath.IsSame(path, file.Path);
        if (!isSame)
        {
            var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
            findings.Add(new(DiagnosticDescriptors.OverlayExtendsAnother.Id, "/extends", $"{extends}", $"{name}") { File = overlay.File });
        }
    }
}
