using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Reading.Overlays;
using DcsGen.Spec;

namespace DcsGen.Reading.References;

/// <summary>
/// Resolves the references of a document, each once: the tree that it leaves behind has all that the document refers to, and every
/// <c>$ref</c> in it refers to a component by a plain name. A target that is not a component becomes one, and a reference to it takes its
/// place. A target that cannot be a component, such as a path item, is copied to the reference.
/// </summary>
/// <remarks>
/// First all references are followed while the trees are as they were written, so that pointers and base URIs are valid; then the
/// trees are changed. Two references have one target if they refer to one node, so the order of keys and files does not matter.
/// </remarks>
internal sealed class ReferenceResolver
{
    // Keywords of schemas that have types of their own.
    private static readonly string[] s_types = ["properties", "allOf", "oneOf", "anyOf", "enum", "items", "additionalProperties"];

    private readonly TreeBuilder _tree;
    private readonly List<Finding> _findings;
    private readonly NodeOrigins _origins = new();
    private readonly JsonObject _root;
    private readonly SourceFile _document;
    private readonly TargetFinder _finder;
    private readonly bool _isVersion2;
    private readonly bool _hasJsonSchema;
    private readonly Components _components;
    private readonly ReferenceRewriter _rewriter;

    // The targets that are not visited yet, and the current place of the walk.
    private readonly Queue<(Target Target, NodeShape Shape)> _open = new();
    private readonly HashSet<JsonNode> _visited = [];
    private readonly List<string> _path = [];
    private SourceFile _file;
    private string _base = "";
    private bool _isInPaths;
    private bool _isTarget;

    private ReferenceResolver(SpecFile spec, JsonObject root, TreeBuilder tree, OverlaidFiles overlaid, List<Finding> findings)
    {
        (_root, _tree, _findings) = (root, tree, findings);
        _isVersion2 = root.ContainsKey("swagger");
        _hasJsonSchema = root["openapi"]?.ToString() is { } version && !version.StartsWith("3.0", StringComparison.Ordinal);
        _file = _document = SourceFile.OfDocument(spec.AsText, tree, root, overlaid, _hasJsonSchema);
        _components = new(root, _document, _isVersion2);
        _finder = new(_document, spec, tree, overlaid, _components);
        _rewriter = new(_components, _origins, tree, _isVersion2, _hasJsonSchema, findings);
    }

    /// <summary>Resolves the references of a document.</summary>
    /// <param name="spec">The document, and the files that it may refer to.</param>
    /// <param name="root">Its tree, which is changed.</param>
    /// <param name="tree">Counts the added nodes.</param>
    /// <param name="overlaid">Changes the other files when they are read.</param>
    /// <param name="findings">Gets a finding for each reference that cannot be resolved.</param>
    /// <returns>Where the nodes were written that are elsewhere now.</returns>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public static NodeOrigins Resolve(SpecFile spec, JsonObject root, TreeBuilder tree, OverlaidFiles overlaid, List<Finding> findings)
    {
        var resolver = new ReferenceResolver(spec, root, tree, overlaid, findings);
        resolver.Follow();
        resolver._rewriter.Rewrite();
        return resolver._origins;
    }

    private void Follow()
    {
        _components.Expand(_finder, _origins, (pointer, text, problem) => _findings.Add(
            new(DiagnosticDescriptors.UnresolvedReference.Id, pointer, $"{text}", problem) { File = _document.Text }));
        _components.Adopt(_finder);
        if (_document.HasIdentifiers)
        {
            _rewriter.RemoveIdentifiers(_root);
        }

        Visit(_root, new(NodeKind.Document), _document.Whole, 0);

        // Targets are visited from a queue, so that a chain of a thousand files does not nest a thousand calls.
        _isTarget = true;
        while (_open.Count > 0)
        {
            var (target, shape) = _open.Dequeue();
            VisitTarget(target, shape, 3);
        }
    }

    private void VisitTarget(Target target, NodeShape shape, int depth)
    {
        var (file, start, path, isInPaths, isTarget) = (_file, _base, _path.ToArray(), _isInPaths, _isTarget);
        (_file, _base, _isInPaths, _isTarget) = (target.File, target.Pointer, isInPaths && shape.Kind == NodeKind.PathItem, true);
        _path.Clear();
        Visit(target.Node, shape, target.File.ResourceOf(target.Node), depth);
        (_file, _base, _isInPaths, _isTarget) = (file, start, isInPaths, isTarget);
        _path.AddRange(path);
    }

    // The recursion ends at the limit of the depth.
    private void Visit(JsonNode? node, NodeShape shape, Resource resource, int depth)
    {
        if (depth > Limits.Depth)
        {
            ReferenceInliner.CheckDepth(_tree, depth, _file, Here());
        }

        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonObject or JsonArray)
                {
                    _path.Add(Pointer.Child("", i));
                    Visit(items[i], shape, resource, depth + 1);
                    _path.RemoveAt(_path.Count - 1);
                }
            }
        }

        // The tree of the document is visited once anyway.
        if (node is not JsonObject map || (_isTarget && !_visited.Add(map)))
        {
            return;
        }

        resource = _file.ResourceAt(map) ?? resource;
        if (shape is { Kind: NodeKind.Schema, IsMap: false })
        {
            VisitSchema(map, shape, resource);
        }

        if (Reference.Of(map) is { } text)
        {
            var (from, reference) = _components.ReferenceOf(map) ?? (resource, text);
            VisitReference(map, from, reference, shape, depth);
        }

        foreach (var pair in map)
        {
            if (pair.Value is not (JsonObject or JsonArray))
            {
                continue;
            }

            var below = shape.Below(pair.Key);
            if (pair.Key == "examples"
                && shape is { IsMap: false, Kind: NodeKind.Parameter or NodeKind.Header or NodeKind.MediaType or NodeKind.Components })
            {
                // A client does not need their targets.
                foreach (var example in pair.Value as JsonObject ?? [])
                {
                    if (example.Value is JsonObject value && Reference.Of(value) is not null)
                    {
                        _rewriter.Remove((JsonObject)pair.Value, example.Key);
                    }
                }
            }
            else if (below.Kind != NodeKind.Other || !(shape.IsMap || Data.IsData(pair.Key)))
            {
                if (shape is { Kind: NodeKind.Schema, IsMap: false } && IsStripped(map, pair.Key))
                {
                    continue;
                }

                var isInPaths = _isInPaths;
                _isInPaths = (isInPaths && shape.Kind != NodeKind.Callback) || (shape.Kind == NodeKind.Document && pair.Key == "paths");
                _path.Add(Pointer.Child("", pair.Key));
                Visit(pair.Value, below, resource, depth + 1);
                _path.RemoveAt(_path.Count - 1);
                _isInPaths = isInPaths;
            }
        }
    }

    // The definitions of a whole file are referred to one by one, and are not part of the schema that the file is.
    private bool IsStripped(JsonObject map, string key) => key is "$defs" or "definitions" && map.Parent is null && map != _root;

    private void VisitSchema(JsonObject map, NodeShape shape, Resource resource)
    {
        if (_file.HasIdentifiers)
        {
            _rewriter.RemoveIdentifiers(map);
        }

        if (_hasJsonSchema && Reference.TextOf(map, "$dynamicRef") is { } text)
        {
            var found = _finder.FollowDynamic(resource, text, out var isAmbiguous);
            if (isAmbiguous)
            {
                _findings.Add(new(DiagnosticDescriptors.Approximated.Id, Here("$dynamicRef"), $"The reference '{text}' matches several anchors, and is read as any JSON") { File = _file.Text });
                _rewriter.Add(new(map, "$dynamicRef", _file, Here(), shape, null));
            }
            else
            {
                VisitComponentReference(map, "$dynamicRef", text, found, shape);
            }
        }

        if (map["discriminator"] is JsonObject discriminator)
        {
            VisitDiscriminator(discriminator, resource);
        }
    }

    private void VisitReference(JsonObject map, Resource from, string text, NodeShape shape, int depth)
    {
        var isComponent = _components.Contains(map);
        var found = _finder.Follow(
            from,
            text,
            HopsFrom(shape) | (isComponent || (_isVersion2 && shape.Kind == NodeKind.Parameter) ? Hops.Components : Hops.Plain));
        var isList = found.Value is { Node: JsonArray } && map.Count == 1 && map.Parent is JsonObject;
        if (shape.Section(_isVersion2) is not null && !isList && !IsBody(found.Value))
        {
            VisitComponentReference(map, "$ref", text, found, shape);
            if (isComponent && found.Value is { } adopted && _components.IsAdopter(map, adopted))
            {
                VisitTarget(adopted, shape, depth);
            }

            return;
        }

        // A webhook or a callback may come back to the path item that it belongs to, which must be a component then.
        if (shape is { Kind: NodeKind.PathItem, IsMap: false }
            && !_isInPaths
            && _hasJsonSchema
            && found.Value is { } item
            && _components.PathItem(item) is { } pointer)
        {
            _rewriter.Add(new(map, "$ref", _file, Here(), shape, item) { Kept = pointer });
            return;
        }

        if (found.Value is { Node: not JsonObject } && !isList && !(shape.Kind == NodeKind.Other && map.Count == 1))
        {
            found = new($"no mapping is there");
        }

        if (found.Value is not { } target)
        {
            Report(map, text, found.Problem!, shape);
            return;
        }

        if (IsBody(target) && target.Node["schema"] is JsonObject schema && s_types.Any(schema.ContainsKey))
        {
            // Its schema is one type however many operations have it.
            Add(new(target.File, Pointer.Child(target.Pointer, "schema"), schema), "/definitions", new(NodeKind.Schema));
        }

        _rewriter.Add(new(map, "$ref", _file, Here(), shape, target) { IsInlined = true });
        if (target.File != _document || _components.ShapeAt(target) != shape)
        {
            VisitTarget(target, shape, depth + 1);
        }
    }

    private void VisitComponentReference(JsonObject map, string keyword, string text, Outcome<Target> found, NodeShape shape)
    {
        var section = shape.Section(_isVersion2)!;
        var problem = found.Problem;
        if (found.Value is { } target)
        {
            problem = target.Node == map ? (MessageText)$"it refers to itself"
                : target.Node is not JsonObject
                    && !(shape.Kind == NodeKind.Schema && target.Node is JsonValue value && value.TryGetValue(out bool _)) ? (MessageText)$"no mapping is there"
                : Add(target, section, shape);
            if (problem is null)
            {
                _rewriter.Add(new(map, keyword, _file, Here(), shape, target));
                return;
            }
        }

        Report(map, text, problem!, shape, keyword);
    }

    // Makes the target a component that is visited in its turn. The tree of the document is visited anyway.
    private MessageText? Add(Target target, string section, NodeShape shape)
    {
        var problem = _components.Add(target, section, shape, out var isNew);
        if (isNew && (target.File != _document || _components.ShapeAt(target) != shape))
        {
            _open.Enqueue((target, shape));
        }

        return problem;
    }

    // A body of a 2.0 document has the media types of its operation, so it is a part of the operation and not a component.
    private bool IsBody(Target? target) => _isVersion2 && target?.Node is JsonObject map && Reference.TextOf(map, "in") is "body" or "formData" && map["name"] is JsonValue;

    // OpenAPI up to 3.0, Reference Object: keys beside a $ref are ignored. Since 3.1 those of a schema count.
    private Hops HopsFrom(NodeShape shape) =>
        shape.Section(_isVersion2) is not null && (shape.Kind != NodeKind.Schema || !_hasJsonSchema) ? Hops.WithSiblings : Hops.Plain;

    // Values are names of schemas or references to them (OpenAPI, Discriminator Object).
    private void VisitDiscriminator(JsonObject discriminator, Resource resource)
    {
        var shape = new NodeShape(NodeKind.Schema);
        var section = shape.Section(_isVersion2)!;
        if (discriminator["mapping"] is JsonObject mapping)
        {
            foreach (var pair in mapping)
            {
                if (pair.Value is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0)
                {
                    Map(mapping, pair.Key, text, Pointer.Child("/discriminator/mapping", pair.Key));
                }
            }
        }

        if (Reference.TextOf(discriminator, "defaultMapping") is { } other)
        {
            Map(discriminator, "defaultMapping", other, "/discriminator/defaultMapping");
        }

        void Map(JsonObject owner, string key, string text, string below)
        {
            var isName = text.IndexOf('#') < 0;
            var isBare = isName && text.IndexOfAny(['/', '.']) < 0;
            var found = default(Outcome<Target>);
            foreach (var (from, start) in isName
                ? ((Resource, string)[])[(resource, "#/components/schemas"), (resource, "#/definitions"), (_document.Whole, "#" + section)]
                : [])
            {
                if (found.Value is null)
                {
                    found = _finder.Follow(
                        from, Pointer.Child(start, text).Replace("%", "%25"), HopsFrom(shape));
                }
            }

            if (found.Value is null && !isBare)
            {
                found = _finder.Follow(resource, text, HopsFrom(shape));
            }

            var problem = found.Problem;
            if (found.Value is { } target && (problem = Add(target, section, shape)) is null)
            {
                var reference = _components.ReferenceTo(target, section);
                if (reference != $"#{section}/{text}")
                {
                    _rewriter.AddMapping(owner, key, reference);
                }
            }
            else
            {
                _findings.Add(new(DiagnosticDescriptors.UnresolvedReference.Id, Here() + below, $"{text}", isBare ? $"no schema has this name" : problem!) { File = _file.Text });
                _rewriter.AddMapping(owner, key, null);
            }
        }
    }

    private void Report(JsonObject map, string text, MessageText problem, NodeShape shape) => Report(map, text, problem, shape, "$ref");

    private void Report(JsonObject map, string text, MessageText problem, NodeShape shape, string keyword)
    {
        // References to a component without a target have no finding of their own.
        var name = _file != _document && text[0] == '#' ? _file.Name + text : text;
        _findings.Add(new(DiagnosticDescriptors.UnresolvedReference.Id, Here(keyword), $"{name}", problem) { File = _file.Text });
        _rewriter.Add(new(map, keyword, _file, Here(), shape, null));
    }

    private string Here() => _path.Count == 0 ? _base : _base + string.Concat(_path);

    private string Here(string keyword) => Pointer.Child(Here(), keyword);
}
