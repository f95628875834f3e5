using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.Tests.Reading;

/// <summary>A valid document made from the grammar, in which each keyword of each kind of object is wrong once, in an object of its
/// own.</summary>
internal sealed class DamagedDocument
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private readonly Versions _version;
    private readonly JsonObject _root;
    private int _count;

    private DamagedDocument(Versions version)
    {
        _version = version;
        _root = new()
        {
            [version == Versions.V20 ? "swagger" : "openapi"] = version switch
            {
                Versions.V20 =>
            "2.0",
                Versions.V30 => "3.0.4",
                Versions.V31 => "3.1.2",
                _ => "3.2.0"
            }
        };
    }

    /// <summary>The pointers at which a finding is due.</summary>
    public List<string> Wrong { get; } = [];

    public string Text { get; private set; } = "";

    /// <summary>Makes the documents of a version with a wrong value.</summary>
    /// <param name="version">The version.</param>
    /// <param name="wrong">Returns the wrong value of the nth keyword; each document has those that do not fit what is expected.</param>
    /// <returns>One document with all objects of which there can be many, and one for each keyword of the others.</returns>
    public static IEnumerable<DamagedDocument> All(Versions version, Func<int, JsonNode?> wrong)
    {
        var many = new DamagedDocument(version);
        var number = 0;
        foreach (var kind in Grammar.Kinds)
        {
            foreach (var keyword in Keywords(kind, version))
            {
                foreach (var (value, below) in Misfits(keyword.Expected, wrong(number++)))
                {
                    var one = IsSingle(kind) ? new DamagedDocument(version) : many;
                    if (one.Damage(kind, keyword, value, below) && IsSingle(kind))
                    {
                        yield return one.Finished();
                    }
                }
            }
        }

        yield return many.Finished();
    }

    private static IEnumerable<Keyword> Keywords(NodeKind kind, Versions version) =>
        (Grammar.PatternOf(kind) is { } pattern ? Grammar.Of(kind).Append(pattern) : Grammar.Of(kind))
            .Where(keyword => (keyword.Versions & version) != 0 && keyword.Name is not ("openapi" or "swagger"));

    private static bool IsSingle(NodeKind kind) =>
        kind is NodeKind.Document or NodeKind.Info or NodeKind.Contact or NodeKind.License or NodeKind.Components;

    // The value itself where it does not fit, and where an item or a member of it should be.
    private static IEnumerable<(JsonNode? Value, string Below)> Misfits(Expected expected, JsonNode? wrong)
    {
        if (ReadableValues.FormOf(wrong, expected) is null
            && ReadableValues.Near(wrong, expected) is null
            && (wrong is not null || expected.Form != Form.Text))
        {
            yield return (wrong?.DeepClone(), "");
        }

        for (var one = expected; one is not null; one = one.Else)
        {
            foreach (var (value, below) in one.Of is { } of ? Misfits(of, wrong) : [])
            {
                yield return one.Form == Form.List
                    ? (new JsonArray(value), "/0" + below)
                    : (new JsonObject { ["a"] = value }, "/a" + below);
            }
        }
    }

    private bool Damage(NodeKind kind, Keyword keyword, JsonNode? value, string below)
    {
        if (Place(kind) is not { } place)
        {
            return false;
        }

        var key = keyword.Name.Length > 0
            ? keyword.Name
            : kind switch { NodeKind.Paths => "/wrong" + _count, NodeKind.Responses => "200", _ => "{$request.body#/url}" };
        Put(Pointer.Child(place, key), value);
        Wrong.Add(Pointer.Child(place, key) + below);
        return true;
    }

    // Where the next object of a kind goes; null where the version has none.
    private string? Place(NodeKind kind)
    {
        _count++;
        var isVersion2 = _version == Versions.V20;
        var operation = $"/paths/~1p{_count}/post";
        var schema = (isVersion2 ? "/definitions/S" : "/components/schemas/S") + _count;
        var security = (isVersion2 ? "/securityDefinitions/K" : "/components/securitySchemes/K") + _count;
        var response = operation + "/responses/200";
        var body = operation + "/requestBody/content";
        return (kind, isVersion2) switch
        {
            (NodeKind.Document, _) => "",
            (NodeKind.Info, _) => "/info",
            (NodeKind.Contact, _) => "/info/contact",
            (NodeKind.License, _) => "/info/license",
            (NodeKind.Paths, _) => "/paths",
            (NodeKind.PathItem, _) => $"/paths/~1p{_count}",
            (NodeKind.Operation, _) => operation,
            (NodeKind.ExternalDocs, _) => operation + "/externalDocs",
            (NodeKind.Tag, _) => $"/tags/{(_root["tags"] as JsonArray)?.Count ?? 0}",
            (NodeKind.Parameter, _) => operation + "/parameters/0",
            (NodeKind.Responses, _) => operation + "/responses",
            (NodeKind.Response, _) => response,
            (NodeKind.Header, _) => response + "/headers/X-A",
            (NodeKind.Schema, _) => schema,
            (NodeKind.Xml, _) => schema + "/xml",
            (NodeKind.SecurityScheme, _) => security,
            (NodeKind.Example, true) => response + "/x-examples/a",
            (NodeKind.Components, false) => "/components",
            (NodeKind.Server, false) => $"/paths/~1p{_count}/servers/0",
            (NodeKind.ServerVariable, false) => $"/paths/~1p{_count}/servers/0/variables/v",
            (NodeKind.RequestBody, false) => operation + "/requestBody",
            (NodeKind.MediaType, false) => body + "/application~1json",
            (NodeKind.Encoding, false) => body + "/multipart~1form-data/encoding/a",
            (NodeKind.Example, false) => response + "/content/application~1json/examples/a",
            (NodeKind.Link, false) => response + "/links/a",
            (NodeKind.Callback, false) => operation + "/callbacks/a",
            (NodeKind.Discriminator, false) => schema + "/discriminator",
            (NodeKind.SecurityFlows, false) => security + "/flows",
            (NodeKind.SecurityFlow, false) => security + "/flows/clientCredentials",
            _ => null,
        };
    }

    private void Put(string pointer, JsonNode? value)
    {
        JsonNode owner = _root;
        var keys = Pointer.Split(pointer);
        for (var i = 0; i < keys.Length; i++)
        {
            JsonNode? next = i == keys.Length - 1
                ? value
                : i + 1 < keys.Length && keys[i + 1] is "0" || keys[i] == "tags" ? new JsonArray() : new JsonObject();
            if (owner is JsonArray items)
            {
                var index = int.Parse(keys[i], System.Globalization.CultureInfo.InvariantCulture);
                if (index == items.Count)
                {
                    items.Add(next);
                }

                owner = items[index]!;
            }
            else
            {
                var map = (JsonObject)owner;
                if (i == keys.Length - 1 || map[keys[i]] is null)
                {
                    map[keys[i]] = next;
                }

                owner = map[keys[i]]!;
            }
        }
    }

    private DamagedDocument Finished()
    {
        // From 3.1 on, a document has paths, webhooks or components; and what is required must be declared.
        _root.TryAdd("paths", new JsonObject());
        if (!Wrong[0].StartsWith("/components", StringComparison.Ordinal)
            && !Wrong[0].StartsWith("/securityDefinitions", StringComparison.Ordinal))
        {
            Put(_version == Versions.V20 ? "/securityDefinitions/a" : "/components/securitySchemes/a", new JsonObject());
        }

        Complete(_root, Expected.Object(NodeKind.Document));
        Text = _root.ToJsonString(s_indented);
        return this;
    }

    // Adds what is required and missing, and what keeps the mapping from remarks of its own.
    private void Complete(JsonNode? node, Expected expected)
    {
        switch (ReadableValues.FormOf(node, expected))
        {
            case { Form: Form.List, Of: { } of }:
                foreach (var item in (JsonArray)node!)
                {
                    Complete(item, of);
                }

                break;
            case { Form: Form.Map, Of: { } of }:
                foreach (var pair in (JsonObject)node!)
                {
                    Complete(pair.Value, of);
                }

                break;
            case { Form: Form.Object, Kind: var kind }:
                var map = (JsonObject)node!;
                foreach (var keyword in Keywords(kind, _version))
                {
                    if ((keyword.Required & _version) != 0 && !map.ContainsKey(keyword.Name))
                    {
                        map[keyword.Name] = Valid(keyword.Expected, kind);
                    }
                }

                if (kind == NodeKind.Parameter && !map.ContainsKey("schema") && !map.ContainsKey("type"))
                {
                    map[_version == Versions.V20 ? "type" : "schema"] = _version == Versions.V20 ? "string" : new JsonObject { ["type"] = "string" };
                }

                foreach (var pair in map)
                {
                    if (Grammar.Find(kind, pair.Key, _version) is { } keyword)
                    {
                        Complete(pair.Value, keyword.Expected);
                    }
                }

                break;
        }
    }

    private static JsonNode Valid(Expected expected, NodeKind owner) => expected.Form switch
    {
        Form.Object or Form.Map => new JsonObject(),
        Form.Word => owner == NodeKind.SecurityScheme ? expected.Words[^1] : expected.Words[0],
        _ => "a",
    };
}
