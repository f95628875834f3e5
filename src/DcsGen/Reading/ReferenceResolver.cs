using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>What references between files lead to.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly SourceFile _document;
    private readonly string _projectDirectory;

    /// <param name="document">The document itself.</param>
    /// <param name="spec">Names the other files.</param>
    /// <param name="tree">Reads them.</param>
    public ReferenceResolver(SourceFile document, SpecFile spec, TreeBuilder tree)
    {
        _document = document;
        _projectDirectory = FilePath.Normalize(spec.Options.ProjectDirectory);
        _files.Add(document.Path, document);
        foreach (var file in spec.References.Select(file => new SourceFile(file, tree)))
        {
            if (!_files.ContainsKey(file.Path))
            {
                _files.Add(file.Path, file);
            }
        }
    }

    /// <summary>The reference that a mapping is; null when it is none.</summary>
    public static string? Reference(JsonObject map) =>
        map.TryGetPropertyValue("$ref", out var node) && node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    /// <summary>What a reference leads to, through references that stand alone in other files; null when it leads nowhere.</summary>
    /// <param name="file">The file in which the reference stands.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="problem">Why it leads nowhere.</param>
    public ReferenceTarget? Resolve(SourceFile file, string reference, out MessageText problem)
    {
        var seen = new HashSet<(string, string)>();
        while (true)
        {
            if (Find(file, reference, out problem) is not { } target)
            {
                return null;
            }

            if (!seen.Add((target.File.Path, target.Pointer)))
            {
                problem = $"it leads to itself";
                return null;
            }

            // A reference and nothing else is another name for what it leads to.
            if (target.File == _document || target.Node is not JsonObject { Count: 1 } map || Reference(map) is not { } next)
            {
                return target;
            }

            (file, reference) = (target.File, next);
        }
    }

    private ReferenceTarget? Find(SourceFile file, string reference, out MessageText problem)
    {
        problem = MessageText.None;
        var hash = reference.IndexOf('#');
        var (path, fragment) = hash < 0 ? (reference, "") : (reference.Substring(0, hash), Uri.UnescapeDataString(reference.Substring(hash + 1)));
        if (path.Length > 0)
        {
            if (FilePath.Resolve(file.Path, path) is not { } full)
            {
                problem = $"nothing is fetched while compiling; keep a copy of it in the project, and refer to that";
                return null;
            }

            if (!_files.TryGetValue(full, out var other))
            {
                var item = _projectDirectory.Length > 0 && full.StartsWith(_projectDirectory + "/", StringComparison.OrdinalIgnoreCase)
                    ? full.Substring(_projectDirectory.Length + 1)
                    : full;
                problem = $"the project lists no such file; add <DcsGenReference Include=\"{item}\" />";
                return null;
            }

            file = other;
        }

        var root = file.Root();
        var pointer = fragment.Length == 0 || fragment[0] == '/' ? fragment : file.Anchor(fragment);
        var node = pointer is null ? null : Pointer.Find(root, pointer);
        if (node is null)
        {
            problem = file.Problem ?? $"{file.Name} has nothing there";
            return null;
        }

        return new(file, pointer!, node);
    }
}
