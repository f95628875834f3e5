using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>Changes the trees of a document when all of its references are known.</summary>
/// <param name="components">The components, and the targets that become components.</param>
/// <param name="origins">Gets the places of moved nodes.</param>
/// <param name="tree">Counts the copied nodes.</param>
/// <param name="isVersion2">Whether the document is OpenAPI 2.0.</param>
/// <param name="hasJsonSchema">Whether its schemas are those of JSON Schema 2020-12, in which keywords can be beside a <c>$ref</c>.</param>
/// <param name="findings">Gets a finding for each reference that refers to itself.</param>
internal sealed class ReferenceRewriter(
    Components components, NodeOrigins origins, TreeBuilder tree, bool isVersion2, bool hasJsonSchema, List<Finding> findings)
{
    // Keywords beside a reference that change its type. Microsoft.OpenApi keeps the annotations, and no other keyword.
    private static readonly HashSet<string> s_telling = new(StringComparer.Ordinal)
    {
        "type", "nullable", "enum", "const", "properties", "patternProperties", "additionalProperties", "required", "items", "prefixItems",
        "allOf", "oneOf", "anyOf", "not", "discriminator", "if", "then", "else", "dependentSchemas", "contains", "unevaluatedProperties",
    };

    private static readonly string[] s_identifiers = ["$id", "$self", "$anchor", "$dynamicAnchor"];
    private static readonly string[] s_ofFiles = ["$schema", "$id", "$defs", "definitions"];

    private readonly List<ReferenceSite> _sites = [];
    private readonly List<(JsonObject Owner, string Key, string? Reference)> _mappings = [];
    private readonly List<(JsonObject Owner, string Key)> _removed = [];

    /// <summary>Adds a reference whose target is known.</summary>
    public void Add(ReferenceSite site) => _sites.Add(site);

    /// <summary>Adds an entry of a discriminator's mapping.</summary>
    /// <param name="owner">The mapping.</param>
    /// <param name="key">The key of the entry.</param>
    /// <param name="reference">The reference to a component; null if the entry is to be removed.</param>
    public void AddMapping(JsonObject owner, string key, string? reference) => _mappings.Add((owner, key, reference));

    /// <summary>Removes a key.</summary>
    public void Remove(JsonObject owner, string key) => _removed.Add((owner, key));

    /// <summary>Removes the identifiers of schemas and of the document: Microsoft.OpenApi would resolve references by them once
    /// more.</summary>
    public void RemoveIdentifiers(JsonObject map)
    {
        foreach (var keyword in s_identifiers)
        {
            // The check of shapes reports invalid ones.
            if (Reference.TextOf(map, keyword) is { } text && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _))
            {
                Remove(map, keyword);
            }
        }
    }

    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public void Rewrite()
    {
        var ofComponents = _sites.Where(static site => !site.IsInlined && site.Kept is null).ToArray();
        var inlined = _sites.Where(static site => site.IsInlined).ToArray();
        foreach (var site in _sites.Where(static site => site.Kept is not null))
        {
            site.Map["$ref"] = site.Kept;
        }

        // Pointers stay valid until something is inserted into a list, and a node is copied after it is finished.
        LeaveReferences();
        foreach (var (target, place) in components.Moves)
        {
            Move(target, place);
        }

        var direct = Direct(ofComponents);
        foreach (var site in ofComponents)
        {
            if (site.Target is not null)
            {
                Refer(site, direct.Contains(site));
            }
        }

        Edit(_removed.Select(static one => (one.Owner, one.Key, (JsonNode?)null)));
        Edit(_mappings.Select(static one => (one.Owner, one.Key, (JsonNode?)one.Reference)));
        RemoveUnresolved();
        Rename();
        new ReferenceInliner(origins, tree, findings, inlined).Run();
    }

    private string? Section(ReferenceSite site) => site.Shape.Section(isVersion2);

    // A reference takes the place of each target that is moved.
    private void LeaveReferences()
    {
        var members = new List<(JsonObject, string, JsonNode?)>();
        foreach (var (target, place) in components.Moves)
        {
            var reference = new JsonObject { ["$ref"] = components.ReferenceTo(target, place.Section) };
            switch (target.Node.Parent)
            {
                case JsonObject owner:
                    members.Add((owner, Pointer.Split(target.Pointer).Last(), reference));
                    break;
                case JsonArray items:
                    // Not by a search for the node: a list of references can be as long as the document.
                    items[int.Parse(Pointer.Split(target.Pointer).Last(), NumberStyles.None, CultureInfo.InvariantCulture)] = reference;
                    break;
            }
        }

        Edit(members);
    }

    private void Move(Target target, Place place)
    {
        var (node, section) = (target.Node, components.SectionAt(place.Section));
        if (target.Pointer.Length == 0 && place.Section is "/components/schemas" or "/definitions" && node is JsonObject schema)
        {
            foreach (var keyword in s_ofFiles)
            {
                schema.Remove(keyword);
            }
        }

        section[place.Key] = node;
        origins.Add(node, target.File, target.Pointer);
    }

    // Gives members other values, or removes those without one. Each mapping is gone through once, however many of its members are edited.
    private static void Edit(IEnumerable<(JsonObject Owner, string Key, JsonNode? Value)> members)
    {
        foreach (var owner in members.GroupBy(static member => member.Owner))
        {
            var edit = new MapEdit(owner.Key);
            var edited = new HashSet<string>(StringComparer.Ordinal);

            // A node that is visited in its place and as a target is edited twice, to the same value.
            foreach (var (_, key, value) in owner.Where(member => edited.Add(member.Key)))
            {
                if (value is null)
                {
                    edit.Drop(key);
                }
                else
                {
                    edit.Put(key, key, value);
                }
            }

            edit.Apply();
        }
    }

    // Which references become a $ref that Microsoft.OpenApi follows. It follows one after the other by recursion, so no chain is long.
    private HashSet<ReferenceSite> Direct(ReferenceSite[] sites)
    {
        var direct = new HashSet<ReferenceSite>(sites.Where(static site => site.Target is { Node: var node }
            && !site.Map.Any(pair => s_telling.Contains(pair.Key) && !JsonNode.DeepEquals(pair.Value, (node as JsonObject)?[pair.Key]))));
        if (!hasJsonSchema)
        {
            direct.UnionWith(sites);
            return direct;
        }

        direct.UnionWith(sites.Where(static site => site.Shape.Kind != NodeKind.Schema));
        var byMap = new Dictionary<JsonNode, ReferenceSite>();
        foreach (var site in direct)
        {
            byMap[site.Map] = site;
        }

        var lengths = new Dictionary<ReferenceSite, int>();
        foreach (var start in sites)
        {
            var chain = new Stack<ReferenceSite>();
            var on = new HashSet<ReferenceSite>();
            for (var site = start; site is not null && direct.Contains(site) && !lengths.ContainsKey(site) && on.Add(site);)
            {
                chain.Push(site);
                site = site.Target is { } target && byMap.TryGetValue(target.Node, out var next) ? next : null;
            }

            while (chain.Count > 0)
            {
                var site = chain.Pop();
                var after = site.Target is { } target && byMap.TryGetValue(target.Node, out var next) && direct.Contains(next)
                    ? (lengths.TryGetValue(next, out var length) ? length : Limits.ReferenceChain)
                    : 0;
                lengths[site] = after + 1;
                if (after >= Limits.ReferenceChain && site.Shape.Kind == NodeKind.Schema)
                {
                    direct.Remove(site);
                    lengths[site] = 0;
                }
            }
        }

        return direct;
    }

    private void Refer(ReferenceSite site, bool isDirect)
    {
        var reference = components.ReferenceTo(site.Target!, Section(site)!);
        if (isDirect && (site.Keyword == "$ref" || !site.Map.ContainsKey("$ref")))
        {
            if (site.Keyword != "$ref")
            {
                site.Map.Remove(site.Keyword);
            }

            site.Map["$ref"] = reference;
            return;
        }

        // The keywords beside a reference apply too, as in an allOf (JSON Schema 2020-12, section 8.2.3.1).
        site.Map.Remove(site.Keyword);
        var item = new JsonObject { ["$ref"] = reference };
        origins.Add(item, site.File, site.Pointer);
        if (site.Map["allOf"] is JsonArray all)
        {
            origins.KeepItems(all, site.File, Pointer.Child(site.Pointer, "allOf"));
            all.Insert(0, item);
        }
        else
        {
            site.Map["allOf"] = new JsonArray(item);
        }
    }

    private void RemoveUnresolved()
    {
        var dead = new HashSet<JsonNode>(_sites.Where(static site => site.Target is null && site.Shape.Kind != NodeKind.Schema)
            .Select(static site => (JsonNode)site.Map));
        var gone = new Dictionary<JsonNode, HashSet<JsonNode>>();
        foreach (var site in _sites)
        {
            if (site.Target is { } target && !(dead.Contains(target.Node) && Section(site) is not null))
            {
                continue;
            }

            if (site.Shape is { Kind: NodeKind.Schema, IsMap: false })
            {
                site.Map.Remove(site.Keyword);
                if (!hasJsonSchema)
                {
                    site.Map.Clear();
                }

                site.Map[ReaderKeys.Unresolved] = true;
            }
            else if (site.Shape is { Kind: NodeKind.RequestBody, IsMap: false })
            {
                site.Map.Clear();
                site.Map["content"] = new JsonObject();
                site.Map[ReaderKeys.Unresolved] = true;
            }
            else if (Section(site) is null)
            {
                site.Map.Remove(site.Keyword);
            }
            else if (site.Map.Parent is { } owner)
            {
                if (!gone.TryGetValue(owner, out var ofOwner))
                {
                    gone.Add(owner, ofOwner = []);
                    if (owner is JsonArray list)
                    {
                        origins.KeepItems(list, site.File, site.Pointer.Substring(0, site.Pointer.LastIndexOf('/')));
                    }
                }

                ofOwner.Add(site.Map);
            }
        }

        foreach (var pair in gone)
        {
            if (pair.Key is JsonArray list)
            {
                var kept = list.Where(item => item is null || !pair.Value.Contains(item)).ToArray();
                list.Clear();
                foreach (var item in kept)
                {
                    list.Add(item);
                }
            }
            else if (pair.Key is JsonObject owner)
            {
                var kept = owner.Where(member => member.Value is null || !pair.Value.Contains(member.Value)).ToArray();
                owner.Clear();
                foreach (var member in kept)
                {
                    owner.Add(member);
                }
            }
        }
    }

    private void Rename()
    {
        foreach (var section in components.Renames.Keys.Select(static node => node.Parent as JsonObject).Distinct().ToArray())
        {
            var pairs = section?.ToArray() ?? [];
            section?.Clear();
            foreach (var pair in pairs)
            {
                var key = pair.Value is { } node && components.Renames.TryGetValue(node, out var renamed) ? renamed : pair.Key;
                section![key] = pair.Value;
                if (key != pair.Key && !origins.Contains(pair.Value!))
                {
                    origins.Add(pair.Value!, components.Document, components.PointerOf(section, pair.Key));
                }
            }
        }
    }
}
