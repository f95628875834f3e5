using System.Text.Json.Nodes;
using DcsGen.JsonPath;

namespace DcsGen.Tool.Overlays;

/// <summary>Makes the overlay that leads from one document to another: members that are gone are removed, and one update has the
/// rest. A list that has lost or changed items is removed and written as a whole, because an index would be of no use later.</summary>
internal sealed class OverlayDiff
{
    private readonly List<string> _removed = [];

    /// <summary>Returns the overlay; its actions are empty if the documents are equal.</summary>
    /// <param name="previous">The document that it is applied to.</param>
    /// <param name="current">The result.</param>
    /// <param name="title">The overlay's title.</param>
    /// <param name="extends">The document that it is for, as a URI reference.</param>
    public static JsonObject Of(JsonObject previous, JsonObject current, string title, string extends)
    {
        var diff = new OverlayDiff();
        var update = diff.Compare(previous, current, JsonPathNode.Root(previous));
        var actions = new JsonArray();
        foreach (var path in diff._removed)
        {
            actions.Add(new JsonObject { ["target"] = path, ["remove"] = true });
        }

        if (update.Count > 0)
        {
            actions.Add(new JsonObject { ["target"] = "$", ["update"] = update });
        }

        return new()
        {
            ["overlay"] = "1.1.0",
            ["info"] = new JsonObject { ["title"] = title, ["version"] = "1.0.0" },
            ["extends"] = extends,
            ["actions"] = actions,
        };
    }

    // The values to merge into the previous object after what is removed.
    private JsonObject Compare(JsonObject previous, JsonObject current, JsonPathNode at)
    {
        var update = new JsonObject();
        foreach (var pair in previous)
        {
            if (!current.ContainsKey(pair.Key))
            {
                Remove(at, pair);
            }
        }

        foreach (var pair in current)
        {
            if (!previous.TryGetPropertyValue(pair.Key, out var before))
            {
                update.Add(pair.Key, pair.Value?.DeepClone());
                continue;
            }

            switch (before, pair.Value)
            {
                case (JsonObject a, JsonObject b):
                    var inner = Compare(a, b, at.Member(pair.Key, a));
                    if (inner.Count > 0)
                    {
                        update.Add(pair.Key, inner);
                    }

                    break;
                case (JsonArray a, JsonArray b)
                    when b.Count >= a.Count && a.Zip(b).All(static items => AreEqual(items.First, items.Second)):
                    if (b.Count > a.Count)
                    {
                        update.Add(pair.Key, new JsonArray([.. b.Skip(a.Count).Select(static item => item?.DeepClone())]));
                    }

                    break;
                case (JsonValue or null, JsonValue or null):
                    if (!AreEqual(before, pair.Value))
                    {
                        update.Add(pair.Key, pair.Value?.DeepClone());
                    }

                    break;
                default:
                    Remove(at, new(pair.Key, before));
                    update.Add(pair.Key, pair.Value?.DeepClone());
                    break;
            }
        }

        return update;
    }

    private void Remove(JsonPathNode at, KeyValuePair<string, JsonNode?> member) =>
        _removed.Add("$" + string.Concat(at.Member(member.Key, member.Value).Path.Select(static node => Shorthand(node.Name!))));

    // RFC 9535, section 2.5.1.1.
    private static string Shorthand(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"[{JsonPathNode.Quote(name)}]";

    // The order of members has no meaning.
    private static bool AreEqual(JsonNode? a, JsonNode? b) => JsonNode.DeepEquals(a, b);
}
