using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.JsonPath;
using DcsGen.Reading.References;
using DcsGen.Spec;

namespace DcsGen.Reading.Overlays;

/// <summary>Applies one overlay to the tree of a file, action by action. An action that cannot be applied is a finding.</summary>
/// <param name="overlay">The overlay.</param>
/// <param name="file">The file that it changes.</param>
/// <param name="root">The tree of the file, which is changed.</param>
/// <param name="origins">Gets the places of all nodes that are written or moved.</param>
/// <param name="tree">Counts the added nodes.</param>
/// <param name="findings">Gets the problems.</param>
/// <param name="count">Counts the steps of queries and merges; throws if there are too many.</param>
internal sealed class OverlayApplication(
    Overlay overlay, SpecText file, JsonNode root, NodeOrigins origins, TreeBuilder tree, List<Finding> findings, Action<int> count)
{
    /// <summary>Applies the actions in their order, each to the result of the one before.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void Apply()
    {
        foreach (var action in overlay.Actions)
        {
            try
            {
                Apply(action);
            }
            catch (DocumentException e) when (e.Path is null)
            {
                var (line, column) = Positions.Of(overlay.File.Text, [action.Pointer]).Find(action.Pointer);
                throw new DocumentException(e.Id, line, column, e.Text) { Path = overlay.File.Path };
            }
        }
    }

    private void Apply(OverlayAction action)
    {
        var nodes = Distinct(action.Query.Select(root, count));
        if (nodes.Count == 0)
        {
            var id = DiagnosticDescriptors.OverlayTargetMatchesNothing.Id;
            findings.Add(new(id, action.Pointer + "/target", $"{action.Target}") { File = overlay.File });
            return;
        }

        switch (action.Change)
        {
            case OverlayChange.Remove remove:
                Remove(nodes, remove.Pointer);
                break;
            case OverlayChange.Update update:
                Merge(nodes, new(update.Value, update.Pointer, IsCopy: false));
                break;
            case OverlayChange.Copy copy:
                var sources = Distinct(copy.Source.Select(root, count));
                if (sources.Count == 1)
                {
                    // Copied before it is merged: the target may be inside it.
                    Merge(nodes, new(tree.Copy(sources[0].Value, 0, 0, 0), copy.Pointer, IsCopy: true));
                }
                else
                {
                    Report(copy.Pointer, $"'{copy.Text}' selects {sources.Count} nodes, and one can be copied");
                }

                break;
        }
    }

    // A node that is selected twice is changed once.
    private static List<JsonPathNode> Distinct(IEnumerable<JsonPathNode> nodes)
    {
        var seen = new HashSet<(JsonNode?, string?, int)>();
        return [.. nodes.Where(node => seen.Add((node.Parent?.Value, node.Name, node.Index)))];
    }

    private void Remove(List<JsonPathNode> nodes, string pointer)
    {
        foreach (var siblings in nodes.GroupBy(static node => node.Parent?.Value))
        {
            if (siblings.Key is JsonObject map)
            {
                var edit = new MapEdit(map);
                foreach (var node in siblings)
                {
                    edit.Drop(node.Name!);
                }

                edit.Apply();
            }
            else if (siblings.Key is JsonArray items)
            {
                RemoveItems(items, siblings.First().Parent!, [.. siblings.Select(static node => node.Index)], pointer);
            }
            else
            {
                Report(pointer, $"the root of a document cannot be removed");
            }
        }
    }

    private void RemoveItems(JsonArray items, JsonPathNode list, HashSet<int> indexes, string pointer)
    {
        if (!overlay.HasRulesOf11 && indexes.Any(index => items[index] is not (JsonObject or JsonArray)))
        {
            Report(pointer, $"an item that is a primitive value can be removed since version 1.1.0, and the version of the overlay is lower");
            return;
        }

        var (from, at) = OriginOf(list);
        origins.KeepItems(items, from, at);
        var kept = items.Where((_, i) => !indexes.Contains(i)).ToArray();
        items.Clear();
        foreach (var item in kept)
        {
            items.Add(item);
        }
    }

    // The place where a node was written: its own, or its path below the nearest node whose place is known.
    private (SpecText File, string Pointer) OriginOf(JsonPathNode node)
    {
        var below = "";
        for (var at = node; ; at = at.Parent)
        {
            if (at.Value is { } value && origins.Find(value) is { } origin)
            {
                return (origin.File, origin.Pointer + below);
            }

            if (at.Parent is null)
            {
                return (file, below);
            }

            below = (at.Name is { } name ? Pointer.Child("", name) : Pointer.Child("", at.Index)) + below;
        }
    }

    private void Merge(List<JsonPathNode> nodes, Source source)
    {
        var kind = KindOf(nodes[0].Value);
        if (nodes.Find(node => KindOf(node.Value) != kind) is { } other)
        {
            Report(source.Pointer, $"the target selects {Name(kind)} and {Name(KindOf(other.Value))}, and all nodes must be of one kind");
            return;
        }

        if (kind == ValueKind.Primitive && !overlay.HasRulesOf11)
        {
            Report(source.Pointer, $"a target that is a primitive value can be updated since version 1.1.0, and the version of the overlay is lower");
            return;
        }

        if (kind != ValueKind.List && KindOf(source.Value) != kind)
        {
            Report(source.Pointer, $"the target is {Name(kind)}, and the value is {Name(KindOf(source.Value))}");
            return;
        }

        foreach (var node in nodes)
        {
            count(1);
            var depth = node.Path.Count();
            switch (node.Value)
            {
                case JsonObject map:
                    MergeMap(map, source, depth);
                    break;
                case JsonArray items:
                    MergeList(items, source, depth, isWhole: source.Value is JsonArray && overlay.HasRulesOf11);
                    break;
                default:
                    Replace(node, source, depth);
                    break;
            }
        }
    }

    private void MergeMap(JsonObject map, Source source, int depth)
    {
        MapEdit? edit = null;
        var added = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var pair in (JsonObject)source.Value!)
        {
            count(1);
            var child = source.Child(pair.Key, pair.Value);
            if (!map.TryGetPropertyValue(pair.Key, out var existing))
            {
                added.Add(new(pair.Key, Written(child, depth + 1)));
            }
            else if (KindOf(existing) != KindOf(pair.Value))
            {
                Report(child.Pointer, $"'{pair.Key}' is {Name(KindOf(existing))} in the target, and {Name(KindOf(pair.Value))} here");
            }
            else if (existing is JsonObject inner)
            {
                MergeMap(inner, child, depth + 1);
            }
            else if (existing is JsonArray items)
            {
                MergeList(items, child, depth + 1, isWhole: true);
            }
            else
            {
                edit ??= new(map);
                edit.Put(pair.Key, pair.Key, Written(child, depth + 1));
            }
        }

        edit?.Apply();
        foreach (var pair in added)
        {
            map.Add(pair.Key, pair.Value);
        }
    }

    private void MergeList(JsonArray items, Source source, int depth, bool isWhole)
    {
        if (!isWhole)
        {
            items.Add(Written(source, depth + 1));
            return;
        }

        var more = (JsonArray)source.Value!;
        for (var i = 0; i < more.Count; i++)
        {
            items.Add(Written(source.Child(i, more[i]), depth + 1));
        }
    }

    private void Replace(JsonPathNode node, Source source, int depth)
    {
        switch (node.Parent?.Value)
        {
            case JsonObject map:
                map[node.Name!] = Written(source, depth);
                break;
            case JsonArray items:
                items[node.Index] = Written(source, depth);
                break;
            default:
                Report(source.Pointer, $"the root of a document cannot be replaced");
                break;
        }
    }

    // A copy for the tree, whose place is the overlay.
    private JsonNode? Written(Source source, int depth)
    {
        var copy = tree.Copy(source.Value, depth, 0, 0);
        if (copy is not null)
        {
            origins.Add(copy, overlay.File, source.Pointer);
        }

        return copy;
    }

    private void Report(string pointer, MessageText problem) =>
        findings.Add(new(DiagnosticDescriptors.OverlayInvalid.Id, pointer, problem) { File = overlay.File });

    private static ValueKind KindOf(JsonNode? value) =>
        value switch { JsonObject => ValueKind.Map, JsonArray => ValueKind.List, _ => ValueKind.Primitive };

    private static MessageText Name(ValueKind kind) => kind switch
    {
        ValueKind.Map => $"an object",
        ValueKind.List => $"a list",
        _ => $"a primitive value",
    };

    private enum ValueKind
    {
        Primitive,
        Map,
        List,
    }

    /// <param name="Value">The value that is merged.</param>
    /// <param name="Pointer">Its pointer in the overlay.</param>
    /// <param name="IsCopy">Whether the value is copied from the document, and the overlay has the query alone.</param>
    private sealed record Source(JsonNode? Value, string Pointer, bool IsCopy)
    {
        public Source Child(string key, JsonNode? value) =>
            this with { Value = value, Pointer = IsCopy ? Pointer : Reading.Pointer.Child(Pointer, key) };

        public Source Child(int index, JsonNode? value) =>
            this with { Value = value, Pointer = IsCopy ? Pointer : Reading.Pointer.Child(Pointer, index) };
    }
}
