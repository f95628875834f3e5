using System.Text.Json.Nodes;
using DcsGen.Reading;
using DcsGen.Tests.Helpers;

namespace DcsGen.Tests.Properties;

/// <summary>A document, and the same with its components in other files, or with its keys in another order.</summary>
internal static class MovedDocument
{
    private static readonly string[] s_sections =
    [
        "/components/schemas", "/components/responses", "/components/parameters", "/components/requestBodies", "/components/headers", "/definitions", "/responses", "/parameters",
    ];

    private static readonly string[] s_folders = ["/specs", "/specs/parts", "/shared", "/specs/a b"];

    /// <summary>Reads a document of <c>specs/cases</c>.</summary>
    public static JsonObject Read(string name) =>
        (JsonObject)SourceTree.Read(File.ReadAllText(Path.Combine(Repository.Cases, name + ".yaml")), new TreeBuilder(default))!;

    /// <summary>Moves components to random pointers in random files, with their keys.</summary>
    /// <param name="root">The document, which is changed.</param>
    /// <param name="choices">Decides.</param>
    /// <param name="keepsNames">Whether a reference is left of each component, or only of those that no path refers to.</param>
    public static IReadOnlyDictionary<string, string> Move(JsonObject root, Choices choices, bool keepsNames)
    {
        var paths = root["paths"]?.ToJsonString() ?? "";
        var files = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var places = new Dictionary<string, (string File, string Pointer)>(StringComparer.Ordinal);
        var moved = new List<(JsonNode Node, string From, string File, string Pointer)>();
        foreach (var section in s_sections)
        {
            if (Pointer.Find(root, section) is not JsonObject owner || (section[1] != 'c' && !root.ContainsKey("swagger")))
            {
                continue;
            }

            foreach (var pair in owner.ToArray())
            {
                // A component that is a reference is another name of one, and a key with a slash would end a pointer.
                if (pair.Value is not JsonObject component || component.ContainsKey("$ref") || choices.OneIn(3))
                {
                    continue;
                }

                var file = $"{choices.Of(s_folders)}/part{choices.Below(3)}.json";
                var pointer = choices.OneIn(3)
                    ? ""
                    : choices.OneIn(2) ? "/components/" + choices.Of("schemas", "x") : "/a~1b/" + choices.Below(2);
                moved.Add(
                    (component, Pointer.Child(section, pair.Key), file, Pointer.Child(pointer + section.Replace("/", "/in-"), pair.Key)));
                owner[pair.Key] = "";
            }
        }

        foreach (var (node, from, file, pointer) in moved)
        {
            places.Add(from, (file, pointer));
            files.TryAdd(file, []);
            Put(files[file], pointer, node);
        }

        var gone = moved.Where(one => !keepsNames && paths.Contains("\"#" + one.From + "\"", StringComparison.Ordinal))
            .Select(one => one.From)
            .ToHashSet(StringComparer.Ordinal);
        Rewrite(root, GeneratorRun.SpecPath, places, gone, choices);
        foreach (var (file, tree) in files)
        {
            Rewrite(tree, file, places, gone, choices);
        }

        // What is left is another name of what was moved.
        foreach (var (_, from, file, pointer) in moved)
        {
            if (gone.Contains(from))
            {
                ((JsonObject)Pointer.Find(root, from[..from.LastIndexOf('/')])!).Remove(Pointer.Split(from)[^1]);
            }
            else
            {
                Put(root, from, new JsonObject { ["$ref"] = Reference(GeneratorRun.SpecPath, file, pointer) });
            }
        }

        return files.ToDictionary(static file => file.Key, static file => file.Value.ToJsonString(), StringComparer.Ordinal);
    }

    /// <summary>Returns a document with the keys of all its mappings in a random order.</summary>
    public static JsonNode? Shuffle(JsonNode? node, Choices choices) => node switch
    {
        JsonObject map =>
            new JsonObject(map.Select(pair => (Order: choices.Below(int.MaxValue), pair.Key, Value: Shuffle(pair.Value, choices)))
                .OrderBy(static pair => pair.Order).Select(static pair => KeyValuePair.Create(pair.Key, pair.Value))),
        JsonArray items => new JsonArray([.. items.Select(item => Shuffle(item, choices))]),
        _ => node?.DeepClone(),
    };

    private static void Put(JsonObject root, string pointer, JsonNode node)
    {
        var keys = Pointer.Split(pointer);
        var owner = root;
        foreach (var key in keys[..^1])
        {
            owner = (JsonObject)(owner[key] ??= new JsonObject());
        }

        owner[keys[^1]] = node;
    }

    private static void Rewrite(
        JsonNode? node, string file, Dictionary<string, (string File, string Pointer)> places, HashSet<string> gone, Choices choices)
    {
        foreach (var pair in (node as JsonObject)?.ToArray() ?? [])
        {
            if (pair.Value is JsonValue value && value.TryGetValue(out string? text) && text.StartsWith("#/", StringComparison.Ordinal))
            {
                // By its new place, or by the name that is left in the document.
                var (there, pointer) = places.TryGetValue(Uri.UnescapeDataString(text[1..]), out var place)
                    && (choices.OneIn(2) || gone.Contains(Uri.UnescapeDataString(text[1..])))
                    ? place
                    : (GeneratorRun.SpecPath, Uri.UnescapeDataString(text[1..]));
                node![pair.Key] = Reference(file, there, pointer);
            }

            Rewrite(pair.Value, file, places, gone, choices);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            Rewrite(item, file, places, gone, choices);
        }
    }

    private static string Reference(string from, string to, string pointer)
    {
        var fragment = "#" + Uri.EscapeDataString(pointer).Replace("%2F", "/", StringComparison.Ordinal);
        return from == to
            ? fragment
            : Path.GetRelativePath(Path.GetDirectoryName(from)!, to).Replace('\\', '/').Replace(" ", "%20", StringComparison.Ordinal)
                + fragment;
    }
}
