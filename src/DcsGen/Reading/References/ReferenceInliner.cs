using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading.References;

/// <summary>Copies the targets that cannot be components to where they are referred to, the inner ones first.</summary>
/// <param name="origins">Gets the places of the copies.</param>
/// <param name="tree">Counts them.</param>
/// <param name="findings">Gets a finding for each reference that refers to itself.</param>
/// <param name="sites">The references.</param>
internal sealed class ReferenceInliner(NodeOrigins origins, TreeBuilder tree, List<Finding> findings, ReferenceSite[] sites)
{
    private readonly Dictionary<JsonNode, List<ReferenceSite>> _inside = [];
    private readonly Dictionary<ReferenceSite, bool> _isDone = [];

    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void Run()
    {
        foreach (var site in sites)
        {
            _inside[site.Target!.Node] = [];
        }

        foreach (var site in sites)
        {
            for (JsonNode? at = site.Map; at is not null && _inside.Count > 0; at = at.Parent)
            {
                if (_inside.TryGetValue(at, out var inside))
                {
                    inside.Add(site);
                }
            }
        }

        foreach (var site in sites)
        {
            Run(site);
        }
    }

    // Without recursion: a chain can be as long as the document.
    private void Run(ReferenceSite start)
    {
        var open = new Stack<(ReferenceSite Site, int Next)>();
        Open(start);
        while (open.Count > 0)
        {
            var (site, next) = open.Pop();
            var inside = _inside[site.Target!.Node];
            if (next < inside.Count)
            {
                if (_isDone.TryGetValue(inside[next], out var isDone) && !isDone)
                {
                    RemoveCircular(site);
                    _isDone[site] = true;
                    continue;
                }

                open.Push((site, next + 1));
                Open(inside[next]);
                continue;
            }

            Copy(site);
            _isDone[site] = true;
        }

        void Open(ReferenceSite site)
        {
            if (!_isDone.ContainsKey(site))
            {
                _isDone.Add(site, false);
                open.Push((site, 0));
            }
        }
    }

    private void RemoveCircular(ReferenceSite site)
    {
        findings.Add(new(DiagnosticDescriptors.UnresolvedReference.Id, Pointer.Child(site.Pointer, "$ref"), $"{Reference.Of(site.Map)}", $"it leads back to what it stands in") { File = site.File.Text });
        site.Map.Remove("$ref");
    }

    private void Copy(ReferenceSite site)
    {
        var (map, target) = (site.Map, site.Target!);
        var depth = 0;
        for (JsonNode? at = map.Parent; at is not null; at = at.Parent)
        {
            depth++;
        }

        try
        {
            if (target.Node is not JsonObject from)
            {
                var copy = Copy(target.Node, depth)!;
                origins.Add(copy, target.File, target.Pointer);
                map.ReplaceWith(copy);
                return;
            }

            var hasSiblings = map.Count > 1;
            map.Remove("$ref");
            foreach (var pair in from.ToArray())
            {
                if (!map.ContainsKey(pair.Key))
                {
                    var copy = Copy(pair.Value, depth + 1);
                    map.Add(pair.Key, copy);
                    if (hasSiblings && copy is not null && !origins.Contains(copy))
                    {
                        origins.Add(copy, target.File, Pointer.Child(target.Pointer, pair.Key));
                    }
                }
            }

            if (!hasSiblings)
            {
                origins.Add(map, target.File, target.Pointer);
            }
        }
        catch (DocumentException e)
        {
            throw At(e, site.File, site.Pointer);
        }
    }

    private JsonNode? Copy(JsonNode? node, int depth)
    {
        tree.Count(depth, 0, 0);
        JsonNode? copy = null;
        switch (node)
        {
            case JsonObject map:
                var members = new JsonObject();
                foreach (var pair in map)
                {
                    members.Add(pair.Key, Copy(pair.Value, depth + 1));
                }

                copy = members;
                break;
            case JsonArray items:
                copy = new JsonArray(items.Select(item => Copy(item, depth + 1)).ToArray());
                break;
            default:
                copy = node?.DeepClone();
                break;
        }

        if (node is not null)
        {
            origins.AddCopy(node, copy!);
        }

        return copy;
    }

    /// <summary>Counts a node that is nested deep, references followed.</summary>
    /// <exception cref="DocumentException">It is nested too deep.</exception>
    public static void CheckDepth(TreeBuilder tree, int depth, SourceFile file, string pointer)
    {
        try
        {
            tree.Count(depth, 0, 0);
        }
        catch (DocumentException e)
        {
            throw At(e, file, pointer);
        }
    }

    private static DocumentException At(DocumentException e, SourceFile file, string pointer)
    {
        var (line, column) = Positions.Of(file.Text.Text, [pointer]).Find(pointer);
        return new(e.Id, line, column, e.Text) { Path = file.Text.Path };
    }
}
