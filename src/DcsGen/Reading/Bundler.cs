using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>
/// Takes the parts of other files into the document that refers to them. What has a place among the components becomes one, under the
/// last name of its pointer or its file's, and however many references lead to it, it is there once; the rest, such as a path item,
/// is put where its reference stood.
/// </summary>
internal sealed class Bundler
{
    private readonly Bundle _bundle;
    private readonly SourceFile _document;
    private readonly JsonObject _root;
    private readonly TreeBuilder _tree;
    private readonly ReferenceResolver _references;
    private readonly Dictionary<(string Section, string Path, string Pointer), string> _components = [];
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly Queue<(JsonNode? Node, NodeShape Shape, string At)> _open = new();
    private readonly HashSet<(string Path, string Pointer)> _inlined = [];
    private readonly bool _isVersion2;

    public Bundler(Bundle bundle, SpecFile spec, JsonObject root, TreeBuilder tree)
    {
        (_bundle, _root, _tree) = (bundle, root, tree);
        _document = SourceFile.OfDocument(spec.AsText, tree, root);
        _references = new(_document, spec, tree);
        _isVersion2 = root.ContainsKey("swagger");
    }

    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void Run()
    {
        Adopt();
        Visit(_root, new(NodeKind.Document), _document, "", 0);

        // Not from within: a chain of a thousand files is no thousand calls.
        while (_open.Count > 0)
        {
            var (node, shape, at) = _open.Dequeue();
            Visit(node, shape, _document, at, Pointer.Split(at).Length);
        }
    }

    // A component of the document that is nothing but a reference to another file gives its name to what is there.
    private void Adopt()
    {
        foreach (var section in _isVersion2 ? (string[])[""] : ["/components"])
        {
            var at = section;
            var owner = section.Length == 0 ? _root : _root["components"] as JsonObject;
            var shape = new NodeShape(section.Length == 0 ? NodeKind.Document : NodeKind.Components);
            if (owner is null || !Inline(owner, shape, _document, at, 1, out _))
            {
                continue;
            }

            foreach (var pair in owner.ToArray())
            {
                var mapShape = shape.Below(pair.Key);
                var mapAt = Pointer.Child(at, pair.Key);
                if (mapShape is { IsMap: true } && pair.Value is JsonObject map && Inline(map, mapShape, _document, mapAt, 2, out var file))
                {
                    AdoptAll(map, new(mapShape.Kind), file, mapAt);
                }
            }
        }
    }

    private void AdoptAll(JsonObject map, NodeShape shape, SourceFile file, string at)
    {
        if (shape.Section(_isVersion2) != at)
        {
            return;
        }

        foreach (var pair in map.ToArray())
        {
            var here = Pointer.Child(at, pair.Key);
            if (pair.Value is JsonObject { Count: 1 } component && ReferenceResolver.Reference(component) is { } reference
                && _references.Resolve(file, reference, out _) is { } target && target.File != _document && target.Node is JsonObject
                && !_components.ContainsKey((at, target.File.Path, target.Pointer)))
            {
                _components.Add((at, target.File.Path, target.Pointer), pair.Key);
                map[pair.Key] = Copy(target, here, 3);
                _bundle.AddOrigin(here, target.File, target.Pointer);
            }
        }
    }

    private void Visit(JsonNode? node, NodeShape shape, SourceFile file, string at, int depth)
    {
        file = _bundle.FileAt(at) ?? file;
        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Visit(items[i], shape, file, Pointer.Child(at, i), depth + 1);
            }

            return;
        }

        if (node is not JsonObject map)
        {
            return;
        }

        (string Path, string Pointer)? inlined = null;
        if (ReferenceResolver.Reference(map) is not null)
        {
            if (shape.Section(_isVersion2) is { } section)
            {
                Import(map, shape, section, file, at);
            }
            else if (Inline(map, shape, file, at, depth, out file) && _bundle.FileAt(at) is not null)
            {
                inlined = (file.Path, _bundle.Origin(at).Pointer);
                _inlined.Add(inlined.Value);
            }
        }

        if (shape.Kind == NodeKind.Schema && !shape.IsMap)
        {
            Discriminator(map, file);
        }

        foreach (var pair in map.ToArray())
        {
            if (shape.Below(pair.Key) is { Kind: not NodeKind.Other } below)
            {
                Visit(pair.Value, below, file, Pointer.Child(at, pair.Key), depth + 1);
            }
        }

        if (inlined is { } done)
        {
            _inlined.Remove(done);
        }
    }

    private void Import(JsonObject map, NodeShape shape, string section, SourceFile file, string at)
    {
        var reference = ReferenceResolver.Reference(map)!;
        if (file == _document && reference.StartsWith("#", StringComparison.Ordinal))
        {
            return;
        }

        if (_references.Resolve(file, reference, out var problem) is not { } target)
        {
            Unresolved(map, file, reference, at, problem);
        }
        else
        {
            map["$ref"] = target.File == _document ? Fragment(target.Pointer) : Fragment(Component(target, shape, section, at));
        }
    }

    // The pointer of the component that a target is, or becomes.
    private string Component(ReferenceTarget target, NodeShape shape, string section, string from)
    {
        if (_components.TryGetValue((section, target.File.Path, target.Pointer), out var key))
        {
            return Pointer.Child(section, key);
        }

        var owner = Section(section);
        key = Take(section, owner, PreferredKey(target));
        var at = Pointer.Child(section, key);
        var copy = Copy(target, from, Pointer.Split(at).Length);
        if (shape.Kind == NodeKind.Schema && target.Pointer.Length == 0 && copy is JsonObject schema)
        {
            // Of a whole file: what stands there is referred to one by one, and is no part of this schema.
            foreach (var keyword in (string[])["$schema", "$id", "$defs", "definitions"])
            {
                schema.Remove(keyword);
            }
        }

        _components.Add((section, target.File.Path, target.Pointer), key);
        owner.Add(key, copy);
        _bundle.AddOrigin(at, target.File, target.Pointer);
        _open.Enqueue((copy, shape, at));
        return at;
    }

    private JsonObject Section(string pointer)
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

    // Who comes first keeps the name, as with the names of types.
    private string Take(string section, JsonObject owner, string preferred)
    {
        if (!_names.TryGetValue(section, out var names))
        {
            _names[section] = names = new(owner.Select(static pair => pair.Key), StringComparer.OrdinalIgnoreCase);
        }

        var name = preferred;
        for (var number = 2; !names.Add(name); number++)
        {
            name = preferred + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    private static string PreferredKey(ReferenceTarget target)
    {
        var keys = Pointer.Split(target.Pointer);
        var first = keys.Length - 1;
        while (first > 0 && int.TryParse(keys[first], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            first--;
        }

        var name = keys.Length > 0 ? string.Join("_", keys.Skip(first)) : System.IO.Path.GetFileNameWithoutExtension(target.File.Name);

        // OpenAPI, Components Object: ^[a-zA-Z0-9\.\-_]+$.
        return new(name.Select(static c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_') ? c : '_').ToArray());
    }

    /// <summary>Puts what a reference leads to in its place; what stands beside the reference wins.</summary>
    /// <returns>Whether the mapping is as it should be: it has no reference, or one that was followed.</returns>
    private bool Inline(JsonObject map, NodeShape shape, SourceFile file, string at, int depth, out SourceFile from)
    {
        from = file;
        if (ReferenceResolver.Reference(map) is not { } reference || (file == _document && reference.StartsWith("#", StringComparison.Ordinal)))
        {
            return true;
        }

        var target = _references.Resolve(file, reference, out var problem);
        if (target is { Node: not JsonObject })
        {
            (target, problem) = (null, $"no mapping stands there");
        }
        else if (target is { } circular && _inlined.Contains((circular.File.Path, circular.Pointer)))
        {
            (target, problem) = (null, $"it leads back to what it stands in");
        }

        if (target is not { } found)
        {
            Unresolved(map, file, reference, at, problem);
            return false;
        }

        if (found.File == _document && shape.Kind == NodeKind.PathItem && !shape.IsMap)
        {
            map["$ref"] = Fragment(found.Pointer);
            return true;
        }

        var copy = (JsonObject)Copy(found, at, depth)!;
        map.Remove("$ref");
        foreach (var pair in copy.ToArray())
        {
            copy.Remove(pair.Key);
            if (!map.ContainsKey(pair.Key))
            {
                map.Add(pair.Key, pair.Value);
            }
        }

        _bundle.AddOrigin(at, found.File, found.Pointer);
        from = found.File;
        return true;
    }

    // Values are names of schemas or references to them.
    private void Discriminator(JsonObject schema, SourceFile file)
    {
        if ((schema["discriminator"] as JsonObject)?["mapping"] is not JsonObject mapping)
        {
            return;
        }

        foreach (var pair in mapping.ToArray())
        {
            if (pair.Value is not JsonValue value || !value.TryGetValue(out string? text) || (file == _document && text.StartsWith("#", StringComparison.Ordinal)))
            {
                continue;
            }

            var target = file == _document ? null
                : _references.Resolve(file, "#/components/schemas/" + text, out _) ?? _references.Resolve(file, "#/definitions/" + text, out _);
            target ??= _references.Resolve(file, text, out _);
            if (target is { } found)
            {
                var shape = new NodeShape(NodeKind.Schema);
                mapping[pair.Key] = found.File == _document
                    ? Fragment(found.Pointer)
                    : Fragment(Component(found, shape, shape.Section(_isVersion2)!, ""));
            }
        }
    }

    private void Unresolved(JsonObject map, SourceFile file, string reference, string at, MessageText problem)
    {
        // It stays a reference to the file: the document may have something else under this pointer.
        if (reference.StartsWith("#", StringComparison.Ordinal))
        {
            map["$ref"] = file.Name + reference;
        }

        _bundle.AddProblem(at, problem);
    }

    private JsonNode? Copy(ReferenceTarget target, string from, int depth)
    {
        try
        {
            return _tree.Copy(target.Node, depth, 0, 0);
        }
        catch (DocumentException e)
        {
            var (file, pointer) = _bundle.Origin(from);
            var (line, column) = Positions.Of(file.Text, [pointer]).Find(pointer);
            throw new DocumentException(e.Id, line, column, e.Text) { Path = file.Path };
        }
    }

    private static string Fragment(string pointer) => "#" + pointer.Replace("%", "%25");
}
