using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>Follows references through the files of a document. It reads the trees and does not change them.</summary>
internal sealed class TargetFinder
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(Resource, string), Outcome<Target>?> _found = [];
    private readonly Dictionary<(JsonNode, Hops), Outcome<Target>> _ends = [];
    private readonly SourceFile _document;
    private readonly string _projectDirectory;
    private readonly Components _components;
    private Dictionary<string, Resource?>? _byUri;
    private ILookup<string, Target>? _dynamicAnchors;

    /// <param name="document">The document itself.</param>
    /// <param name="spec">Names the other files.</param>
    /// <param name="tree">Counts their nodes.</param>
    /// <param name="overlaid">Changes them when they are read.</param>
    /// <param name="components">The components of the document.</param>
    public TargetFinder(SourceFile document, SpecFile spec, TreeBuilder tree, OverlaidFiles overlaid, Components components)
    {
        (_document, _components) = (document, components);
        _projectDirectory = FilePath.Normalize(spec.Options.ProjectDirectory);
        _files.Add(document.Path, document);
        foreach (var file in spec.References.Select(file => new SourceFile(file, tree, overlaid)))
        {
            if (!_files.ContainsKey(file.Path))
            {
                _files.Add(file.Path, file);
            }
        }
    }

    /// <summary>Follows a reference, and the references that its target consists of.</summary>
    /// <param name="from">The resource that the reference is in.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="hops">The references that are followed on the way.</param>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public Outcome<Target> Follow(Resource from, string reference, Hops hops)
    {
        var current = Find(from, reference, 0);
        var chain = new List<JsonNode>();
        var seen = new HashSet<JsonNode>();

        // A loop, and each mapping is passed once: a chain of references can be as long as the document.
        while (current.Value is { Node: JsonObject map } target
            && ((hops & Hops.WithSiblings) != 0 || map.Count == 1)
            && Reference.Of(map) is { } next
            && ((hops & Hops.Components) != 0 || !_components.Contains(map)))
        {
            if (_ends.TryGetValue((map, hops), out var known))
            {
                current = known;
                break;
            }

            if (!seen.Add(map))
            {
                current = new($"it refers to itself");
                break;
            }

            chain.Add(map);
            var (start, text) = _components.ReferenceOf(map) ?? (target.File.ResourceOf(map), next);
            current = Find(start, text, 0);
        }

        foreach (var map in chain)
        {
            _ends[(map, hops)] = current;
        }

        return current;
    }

    /// <summary>
    /// Follows a <c>$dynamicRef</c> (JSON Schema 2020-12, section 8.2.3.2). The place that a value is validated from decides between
    /// several anchors of one name, and a type has no such place: only one anchor can be followed.
    /// </summary>
    /// <param name="from">The resource that the reference is in.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="isAmbiguous">Whether several anchors match.</param>
    public Outcome<Target> FollowDynamic(Resource from, string reference, out bool isAmbiguous)
    {
        isAmbiguous = false;
        var name = Reference.Parse(reference).Fragment;
        if (name.Length > 0 && name[0] != '/')
        {
            _dynamicAnchors ??= _files.Values.SelectMany(static file => file.DynamicAnchors)
                .ToLookup(static anchor => anchor.Name, static anchor => anchor.Target, StringComparer.Ordinal);
            var anchors = _dynamicAnchors[name].Take(2).ToArray();
            isAmbiguous = anchors.Length > 1;
            if (anchors.Length == 1)
            {
                return anchors[0];
            }
        }

        return Follow(from, reference, Hops.Plain);
    }

    private Outcome<Target> Find(Resource from, string reference, int hops)
    {
        if (_found.TryGetValue((from, reference), out var known))
        {
            return known ?? new($"it refers to itself");
        }

        _found.Add((from, reference), null);
        var (uri, fragment) = Reference.Parse(reference);
        var resource = FindResource(from, uri);
        var found = resource.Value is { } part ? FindIn(part, fragment, hops) : new(resource.Problem!);
        _found[(from, reference)] = found;
        return found;
    }

    private Outcome<Resource> FindResource(Resource from, string uri)
    {
        if (uri.Length == 0)
        {
            return from;
        }

        // An $id often has a scheme although the files are beside each other. If no schema has the URI, the file of that name is taken.
        var absolute = from.Absolute(uri);
        var path = Resource.HasScheme(absolute) ? FilePath.Resolve(from.File.Path, uri) : absolute;
        var file = path is not null && !Resource.HasScheme(path) && _files.TryGetValue(path, out var listed) ? listed.Whole : null;
        if (file is not null && path == absolute)
        {
            return file;
        }

        var isKnown = ByUri().TryGetValue(absolute, out var resource);
        if ((resource ?? file) is { } found)
        {
            return found;
        }

        return new(isKnown ? $"several schemas have this $id"
            : path is null || Resource.HasScheme(path)
            ? (MessageText)$"nothing is fetched while compiling; keep a copy of it in the project, and refer to that"
            : $"the project lists no such file; add <DcsGenReference Include=\"{Item(path)}\" />");
    }

    // The resources of all files by URI; null where several have one. It is made when the first reference needs it, since it reads all
    // files.
    private Dictionary<string, Resource?> ByUri()
    {
        if (_byUri is null)
        {
            _byUri = new(StringComparer.Ordinal);
            foreach (var file in _files.Values)
            {
                foreach (var resource in file.Resources.Prepend(file.Whole))
                {
                    _byUri[resource.Uri] = _byUri.ContainsKey(resource.Uri) ? null : resource;
                }
            }
        }

        return _byUri;
    }

    private Outcome<Target> FindIn(Resource resource, string fragment, int hops)
    {
        var file = resource.File;
        var (node, pointer) = (resource.Root, resource.Pointer);
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return !resource.Anchors.TryGetValue(fragment, out var anchor) ? new Outcome<Target>(Nothing(file))
                : anchor is null ? new Outcome<Target>($"{Name(file)} has the anchor '{fragment}' more than once")
                : anchor;
        }

        foreach (var key in Pointer.Split(fragment))
        {
            var below = Pointer.Find(node, key, out var at);
            if (below is null && node is JsonObject map && Reference.Of(map) is { } next && hops < Limits.ReferenceChain)
            {
                // The pointer continues in the target of the reference.
                var (start, text) = _components.ReferenceOf(map) ?? (file.ResourceOf(map), next);
                if (Find(start, text, hops + 1).Value is { } target)
                {
                    (file, node, pointer) = (target.File, target.Node, target.Pointer);
                    below = Pointer.Find(node, key, out at);
                }
            }

            if (below is null)
            {
                node = null;
                break;
            }

            (node, pointer) = (below, Pointer.Child(pointer, at));
        }

        if (node is null && resource != resource.File.Whole)
        {
            // By JSON Schema a pointer starts at the schema with the $id. Many documents mean their root, and a node that is not in the
            // schema is there.
            return FindIn(resource.File.Whole, fragment, hops);
        }

        return node is null ? new Outcome<Target>(file.Problem ?? Nothing(file)) : new Target(file, pointer, node);
    }

    private MessageText Nothing(SourceFile file) => $"{Name(file)} has no such target";

    private string Name(SourceFile file) => file == _document ? "the document" : file.Name;

    private string Item(string path) =>
        _projectDirectory.Length > 0 && path.StartsWith(_projectDirectory + "/", StringComparison.OrdinalIgnoreCase)
            ? path.Substring(_projectDirectory.Length + 1)
            : path;
}
