using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>One of the files of a document. It is parsed when a reference refers to it.</summary>
internal sealed class SourceFile
{
    private static readonly string[] s_identifiers = ["$id", "$self", "$anchor", "$dynamicAnchor"];

    private readonly TreeBuilder _tree;
    private readonly OverlaidFiles _overlaid;
    private readonly bool _hasIdentifiers;
    private readonly Dictionary<JsonNode, Resource> _resources = [];
    private readonly List<(string Name, Target Target)> _dynamicAnchors = [];
    private bool _isRead;
    private JsonNode? _root;
    private Resource? _whole;

    /// <param name="text">The file.</param>
    /// <param name="tree">Counts its nodes.</param>
    /// <param name="overlaid">Changes it when it is read.</param>
    public SourceFile(SpecText text, TreeBuilder tree, OverlaidFiles overlaid)
        : this(text, tree, overlaid, hasIdentifiers: true)
    {
    }

    private SourceFile(SpecText text, TreeBuilder tree, OverlaidFiles overlaid, bool hasIdentifiers)
    {
        (Text, Path, _tree, _overlaid) = (text, FilePath.Normalize(text.Path), tree, overlaid);
        _hasIdentifiers = hasIdentifiers && overlaid.TextsOf(text)
            .Any(static file => s_identifiers.Any(keyword => file.Text.IndexOf(keyword, StringComparison.Ordinal) >= 0));
    }

    public SpecText Text { get; }

    public string Path { get; }

    /// <summary>The last segment of the path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The reason why the file cannot be read; null if it can, or was not tried yet.</summary>
    public MessageText? Problem { get; private set; }

    /// <summary>Whether schemas of the file can have an <c>$id</c> or an anchor.</summary>
    public bool HasIdentifiers => _hasIdentifiers;

    /// <summary>The schemas with an <c>$id</c>.</summary>
    public IEnumerable<Resource> Resources
    {
        get
        {
            _ = Whole;
            return _resources.Values;
        }
    }

    /// <summary>The targets of <c>$dynamicAnchor</c>.</summary>
    public IEnumerable<(string Name, Target Target)> DynamicAnchors
    {
        get
        {
            _ = Whole;
            return _dynamicAnchors;
        }
    }

    /// <summary>The file as a resource.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public Resource Whole
    {
        get
        {
            if (_whole is null)
            {
                var root = Root();
                var uri = Path;
                if (_hasIdentifiers && root is JsonObject map && (Reference.TextOf(map, "$self") ?? IdOf(map)) is { } id)
                {
                    uri = new Resource(this, "", root, Path).Absolute(Reference.Parse(id).Uri);
                }

                _whole = new(this, "", root, uri);
                if (_hasIdentifiers && root is not null)
                {
                    new Identifiers(this).Visit(root, _whole);
                }
            }

            return _whole;
        }
    }

    /// <summary>Creates the file of the document itself, whose tree is there already.</summary>
    /// <param name="text">The file.</param>
    /// <param name="tree">Counts the nodes.</param>
    /// <param name="root">The tree.</param>
    /// <param name="overlaid">The files with their overlays.</param>
    /// <param name="hasIdentifiers">Whether the document's version of OpenAPI has <c>$id</c> and anchors.</param>
    public static SourceFile OfDocument(
        SpecText text, TreeBuilder tree, JsonObject root, OverlaidFiles overlaid, bool hasIdentifiers) =>
        new(text, tree, overlaid, hasIdentifiers) { _isRead = true, _root = root };

    /// <summary>The tree of the file; null if it is empty or cannot be read.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public JsonNode? Root()
    {
        if (_isRead)
        {
            return _root;
        }

        _isRead = true;
        try
        {
            _root = SourceTree.Read(Text.Text, _tree);
            Problem = _root is null ? (MessageText)$"{Name} is empty" : null;
            if (_root is not null)
            {
                _overlaid.Apply(Text, _root);
            }
        }
        catch (DocumentException e) when (e.Id == DiagnosticDescriptors.NotReadable.Id)
        {
            Problem = $"{Name} is neither YAML nor JSON at ({e.Line + 1},{e.Column + 1}): {e.Text}";
        }
        catch (DocumentException e) when (e.Path is null)
        {
            throw new DocumentException(e.Id, e.Line, e.Column, e.Text) { Path = Text.Path };
        }

        return _root;
    }

    /// <summary>Returns the resource that starts at a node; null if no resource does.</summary>
    public Resource? ResourceAt(JsonNode node) => _hasIdentifiers && _resources.TryGetValue(node, out var resource) ? resource : null;

    /// <summary>Returns the resource that a node belongs to.</summary>
    public Resource ResourceOf(JsonNode node)
    {
        var whole = Whole;
        for (var at = node; _resources.Count > 0 && at is not null; at = at.Parent)
        {
            if (_resources.TryGetValue(at, out var resource))
            {
                return resource;
            }
        }

        return whole;
    }

    // Before JSON Schema 2019-09 an $id of a fragment alone was an anchor.
    private static string? IdOf(JsonObject map) => Reference.TextOf(map, "$id") is { } id && id[0] != '#' ? id : null;

    /// <summary>Finds the identifiers and anchors of schemas. Its recursion ends with <see cref="Limits.Depth"/>.</summary>
    private sealed class Identifiers(SourceFile file)
    {
        private readonly List<string> _path = [];

        public void Visit(JsonNode? node, Resource resource, bool isNames = false)
        {
            if (node is JsonArray items)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is JsonObject or JsonArray)
                    {
                        Below(Pointer.Child("", i), items[i], resource, isNames: false);
                    }
                }
            }

            if (node is not JsonObject map)
            {
                return;
            }

            if (!isNames)
            {
                resource = Add(map, resource);
            }

            foreach (var pair in map)
            {
                if (pair.Value is JsonObject or JsonArray && (isNames || !Data.IsData(pair.Key)))
                {
                    Below(Pointer.Child("", pair.Key), pair.Value, resource, !isNames && Data.NamesBelow.Contains(pair.Key));
                }
            }
        }

        private void Below(string key, JsonNode? node, Resource resource, bool isNames)
        {
            _path.Add(key);
            Visit(node, resource, isNames);
            _path.RemoveAt(_path.Count - 1);
        }

        private Resource Add(JsonObject map, Resource resource)
        {
            if (_path.Count > 0 && IdOf(map) is { } id)
            {
                resource = new(file, string.Concat(_path), map, resource.Absolute(Reference.Parse(id).Uri));
                file._resources.Add(map, resource);
            }

            if (Reference.TextOf(map, "$id") is { } fragment && fragment[0] == '#')
            {
                AddAnchor(fragment.Substring(1), map, resource);
            }

            if (Reference.TextOf(map, "$anchor") is { } anchor)
            {
                AddAnchor(anchor, map, resource);
            }

            if (Reference.TextOf(map, "$dynamicAnchor") is { } dynamic)
            {
                file._dynamicAnchors.Add((dynamic, AddAnchor(dynamic, map, resource)));
            }

            return resource;
        }

        private Target AddAnchor(string name, JsonObject map, Resource resource)
        {
            var target = new Target(file, string.Concat(_path), map);
            resource.Anchors[name] = resource.Anchors.ContainsKey(name) ? null : target;
            return target;
        }
    }
}
