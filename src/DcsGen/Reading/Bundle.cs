using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>Where what stands in a bundled document came from.</summary>
/// <param name="document">The document itself.</param>
internal sealed class Bundle(SpecText document)
{
    private readonly Dictionary<string, (SourceFile File, string Pointer)> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MessageText> _problems = new(StringComparer.Ordinal);

    /// <summary>Takes what other files have and the document refers to into its tree.</summary>
    /// <param name="spec">The document, and the files that it may refer to.</param>
    /// <param name="root">Its tree, which is changed.</param>
    /// <param name="tree">Counts what is added.</param>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public static Bundle Make(SpecFile spec, JsonObject root, TreeBuilder tree)
    {
        var bundle = new Bundle(spec.AsText);
        if (FileReferences.In(spec.Text).Count > 0)
        {
            new Bundler(bundle, spec, root, tree).Run();
        }

        return bundle;
    }

    /// <summary>The file that a pointer into the bundled document leads to, and the pointer there.</summary>
    public (SpecText File, string Pointer) Origin(string pointer)
    {
        if (_origins.Count > 0)
        {
            for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
            {
                if (_origins.TryGetValue(pointer.Substring(0, end), out var origin))
                {
                    return (origin.File.Text, origin.Pointer + pointer.Substring(end));
                }
            }
        }

        return (document, pointer);
    }

    /// <summary>The file that stands at exactly this pointer; null when it is its parent's.</summary>
    public SourceFile? FileAt(string pointer) => _origins.TryGetValue(pointer, out var origin) ? origin.File : null;

    /// <summary>Why the reference of the mapping at a pointer was not followed; null when it was.</summary>
    public MessageText? Problem(string pointer) => _problems.TryGetValue(pointer, out var problem) ? problem : null;

    public void AddOrigin(string pointer, SourceFile file, string there) => _origins[pointer] = (file, there);

    public void AddProblem(string pointer, MessageText problem) => _problems[pointer] = problem;
}
