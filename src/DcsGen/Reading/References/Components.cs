using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading.References;

/// <summary>The components of a document, with those that targets of references become.</summary>
internal sealed class Components
{
    private readonly JsonObject _root;
    private readonly SourceFile _document;
    private readonly bool _isVersion2;
    private readonly ComponentNames _names = new();
    private readonly Dictionary<JsonNode, string> _sections = [];
    private readonly Dictionary<JsonNode, Place> _places = [];
    private readonly Dictionary<JsonNode, (Resource From, string Text)> _expanded = [];

    /// <param name="root">The tree of the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="isVersion2">Whether it is OpenAPI 2.0.</param>
    public Components(JsonObject root, SourceFile document, bool isVersion2)
    {
        (_root, _document, _isVersion2) = (root, document, isVersion2);
        FindSections();
    }

    public SourceFile Document => _document;

    /// <summary>The targets that are to be moved to a component, in the order in which they were met.</summary>
    public List<(Target Target, Place Place)> Moves { get; } = [];

    /// <summary>The components that cannot be referred to by their keys, with the keys that they get.</summary>
    public Dictionary<JsonNode, string> Renames { get; } = [];

    /// <summary>Returns whether a node is a component of the document.</summary>
    public bool Contains(JsonNode node) => node.Parent is { } owner && _sections.ContainsKey(owner);

    /// <summary>Returns the reference of a component that was written as a part of a section in another file; null for others.</summary>
    public (Resource From, string Text)? ReferenceOf(JsonNode node) => _expanded.TryGetValue(node, out var reference) ? reference : null;

    /// <summary>
    /// Makes the reference of a whole section, or of all components, one of references to each of the components in it: each of them is a
    /// target that others may refer to.
    /// </summary>
    /// <param name="finder">Follows the references.</param>
    /// <param name="origins">Gets the places of the new references.</param>
    /// <param name="report">Gets the reference, its pointer and the reason if it cannot be resolved.</param>
    public void Expand(TargetFinder finder, NodeOrigins origins, Action<string, string, MessageText> report)
    {
        if (!_isVersion2 && _root["components"] is JsonObject components && Reference.Of(components) is not null)
        {
            foreach (var (key, target) in Parts(components, "/components", finder, report))
            {
                // The entries of a section of the other file are added as references, too.
                if (target.Node is JsonObject)
                {
                    var section = new JsonObject { ["$ref"] = "" };
                    _expanded.Add(section, (target.File.Whole, Fragment(target.Pointer)));
                    origins.Add(section, target.File, target.Pointer);
                    components[key] = section;
                }
            }
        }

        FindSections();
        foreach (var pair in _sections.ToArray())
        {
            var section = (JsonObject)pair.Key;
            foreach (var (key, target) in Parts(section, pair.Value, finder, report))
            {
                var reference = new JsonObject { ["$ref"] = target.File.Name + Fragment(target.Pointer) };
                _expanded.Add(reference, (target.File.Whole, Fragment(target.Pointer)));
                origins.Add(reference, target.File, target.Pointer);
                section[key] = reference;
            }
        }
    }

    /// <summary>Lets a component that is nothing but a reference to another file give its name to its target.</summary>
    public void Adopt(TargetFinder finder)
    {
        foreach (var section in _sections)
        {
            foreach (var pair in (JsonObject)section.Key)
            {
                if (pair.Value is JsonObject { Count: 1 } component && Reference.Of(component) is { } text)
                {
                    var (from, reference) = ReferenceOf(component) ?? (_document.Whole, text);
                    if (finder.Follow(
                        from, reference, Hops.Components).Value is { Node: JsonObject node } target
                        && target.File != _document && !_places.ContainsKey(node))
                    {
                        var place = new Place(section.Value, pair.Key) { Adopter = component };
                        _places.Add(node, place);
                        Moves.Add((target, place));
                        if (!IsPlain(pair.Key))
                        {
                            Renames[component] = Renames[node] = _names.Take(
                                section.Value, (JsonObject)section.Key, ComponentNames.Plain(pair.Key));
                        }
                    }
                }
            }
        }
    }

    /// <summary>Makes a target a component, unless it is one.</summary>
    /// <param name="target">The target.</param>
    /// <param name="section">The pointer of the section.</param>
    /// <param name="shape">The shape that the target must have.</param>
    /// <param name="isNew">Whether it is met for the first time.</param>
    /// <returns>The reason why it cannot be one; null if it can.</returns>
    public MessageText? Add(Target target, string section, NodeShape shape, out bool isNew)
    {
        isNew = false;
        if (Contains(target.Node))
        {
            var (own, key) = (_sections[target.Node.Parent!], Pointer.Split(target.Pointer).Last());
            if (own != section)
            {
                return Mismatch(shape);
            }

            if (!IsPlain(key) && !Renames.ContainsKey(target.Node))
            {
                Renames.Add(target.Node, _names.Take(section, Section(section), ComponentNames.Plain(key)));
            }

            return null;
        }

        if (!_places.TryGetValue(target.Node, out var place))
        {
            if (target.File == _document && ShapeAt(target) is { Kind: not NodeKind.Other } other && other != shape)
            {
                return Mismatch(shape);
            }

            place = new(section, _names.Take(section, Section(section), ComponentNames.Preferred(target)));
            _places.Add(target.Node, place);
            Moves.Add((target, place));
        }

        if (place.Section != section)
        {
            return Mismatch(shape);
        }

        // An adopted target is visited at the place of its component.
        isNew = !place.IsVisited && place.Adopter is null;
        place.IsVisited = true;
        return null;
    }

    /// <summary>Returns whether a component gives its place to a target.</summary>
    public bool IsAdopter(JsonObject component, Target target) =>
        _places.TryGetValue(target.Node, out var place) && place.Adopter == component;

    /// <summary>Returns the pointer that a component was written at.</summary>
    public string PointerOf(JsonObject section, string key) => Pointer.Child(_sections[section], key);

    /// <summary>Returns the reference to a target that is a component.</summary>
    public string ReferenceTo(Target target, string section)
    {
        var key = Renames.TryGetValue(target.Node, out var renamed) ? renamed
            : _places.TryGetValue(target.Node, out var place) ? place.Key
            : Pointer.Split(target.Pointer).Last();
        return $"#{section}/{key}";
    }

    /// <summary>Returns the reference to a target that is one of <c>components/pathItems</c>; null if it is not one.</summary>
    public string? PathItem(Target target) =>
        (_root["components"] as JsonObject)?["pathItems"] is { } items
            && target.Node.Parent == items
            && Pointer.Split(target.Pointer).Last() is var key
            && IsPlain(key)
            ? "#/components/pathItems/" + key
            : null;

    /// <summary>Returns the shape of a node of the document by its place; the shape of data if it is not the value of a keyword.</summary>
    public NodeShape ShapeAt(Target target)
    {
        JsonNode? node = _root;
        var shape = new NodeShape(NodeKind.Document);
        foreach (var key in Pointer.Split(target.Pointer))
        {
            shape = node is JsonArray ? shape : shape.Below(key);
            node = Pointer.Find(node, key, out _);
        }

        return shape;
    }

    /// <summary>Returns the mapping of a section, which is created if it is not there.</summary>
    public JsonObject SectionAt(string pointer)
    {
        var owner = _root;
        foreach (var key in Pointer.Split(pointer))
        {
            if (owner[key] is not JsonObject next)
            {
                owner[key] = next = [];
            }

            owner = next;
        }

        return owner;
    }

    // Microsoft.OpenApi takes any other key as it is.
    private static bool IsPlain(string key) => key.Length > 0 && key.IndexOf('/') < 0;

    private static MessageText Mismatch(NodeShape shape) => $"the target is not a {Words(shape.Kind)}";

    private static string Words(NodeKind kind) => kind switch
    {
        NodeKind.RequestBody => "request body",
        NodeKind.SecurityScheme => "security scheme",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private JsonObject? Section(string pointer) => Pointer.Find(_root, pointer) as JsonObject;

    private void FindSections()
    {
        var (owner, pointer, kind) = _isVersion2
            ? (_root, "", NodeKind.Document)
            : (_root["components"] as JsonObject, "/components", NodeKind.Components);
        foreach (var pair in owner ?? [])
        {
            var at = Pointer.Child(pointer, pair.Key);
            if (pair.Value is JsonObject section
                && new NodeShape(kind).Below(pair.Key) is { IsMap: true } shape
                && new NodeShape(shape.Kind).Section(_isVersion2) == at)
            {
                _sections[section] = at;
            }
        }
    }

    // The parts of the target of a reference that are not beside it already; the reference is removed.
    private List<(string Key, Target Target)> Parts(
        JsonObject map, string pointer, TargetFinder finder, Action<string, string, MessageText> report)
    {
        var parts = new List<(string, Target)>();
        if (Reference.Of(map) is not null || _expanded.ContainsKey(map))
        {
            var (from, text) = ReferenceOf(map) ?? (_document.Whole, Reference.Of(map)!);
            var found = finder.Follow(from, text, Hops.Components);
            map.Remove("$ref");
            if (found.Value is not { Node: JsonObject node } target)
            {
                report(Pointer.Child(pointer, "$ref"), text, found.Problem ?? $"no mapping is there");
                return parts;
            }

            foreach (var pair in node)
            {
                if (!map.ContainsKey(pair.Key) && pair.Value is not null)
                {
                    parts.Add((pair.Key, new(target.File, Pointer.Child(target.Pointer, pair.Key), pair.Value)));
                }
            }
        }

        return parts;
    }

    private static string Fragment(string pointer) => "#" + pointer.Replace("%", "%25");
}

/// <summary>The place of a component.</summary>
/// <param name="section">The pointer of the section.</param>
/// <param name="key">The key in it.</param>
internal sealed class Place(string section, string key)
{
    public string Section { get; } = section;

    public string Key { get; } = key;

    /// <summary>The component that was nothing but a reference; null where a place was made.</summary>
    public JsonObject? Adopter { get; init; }

    /// <summary>Whether the component was met.</summary>
    public bool IsVisited { get; set; }
}
