using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Reading.References;

/// <summary>
/// The keys of the components that the targets of references become. Such a key gives its type the name that the schema would have inline:
/// <c>#/components/schemas/Order/properties/item</c> is <c>Order_item</c>, whose type is <c>OrderItem</c>. So the type keeps its name
/// when the first reference to the schema is written, and when the last one is deleted.
/// </summary>
internal sealed class ComponentNames
{
    // Keywords of a schema below which there is one schema.
    private static readonly Dictionary<string, string> s_parts = new(StringComparer.Ordinal)
    {
        ["items"] = "item",
        ["additionalProperties"] = "value",
        ["unevaluatedProperties"] = "value",
        ["not"] = "not",
        ["if"] = "if",
        ["then"] = "then",
        ["else"] = "else",
        ["contains"] = "item",
        ["propertyNames"] = "name",
        ["contentSchema"] = "content",
        ["unevaluatedItems"] = "item",
    };

    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);

    // A number that was not free once is not tried again.
    private readonly Dictionary<(string Section, string Name), int> _numbers = [];

    /// <summary>Returns a key that no other component of the section has. The first one keeps its name, as with the names of
    /// types.</summary>
    /// <param name="section">The pointer of the section.</param>
    /// <param name="components">The components that the section has.</param>
    /// <param name="preferred">The key, unless it is taken.</param>
    public string Take(string section, JsonObject? components, string preferred)
    {
        if (!_taken.TryGetValue(section, out var taken))
        {
            _taken[section] = taken = new(components?.Select(static pair => pair.Key) ?? [], StringComparer.OrdinalIgnoreCase);
        }

        var name = preferred;
        for (var number = _numbers.TryGetValue((section, preferred), out var next) ? next : 2; !taken.Add(name); number++)
        {
            name = preferred + number.ToString(CultureInfo.InvariantCulture);
            _numbers[(section, preferred)] = number;
        }

        return name;
    }

    /// <summary>Returns the key that a target should have: the last name in its pointer, with the keywords after it.</summary>
    public static string Preferred(Target target)
    {
        var keys = Pointer.Split(target.Pointer);
        if (keys.Length == 0)
        {
            return Plain(System.IO.Path.GetFileNameWithoutExtension(target.File.Name));
        }

        var words = new List<string>();
        var node = target.File.Root();
        if (keys[0] is "properties" or "patternProperties" or "items" && node?["type"] is JsonValue)
        {
            // The file is a schema.
            words.Add(System.IO.Path.GetFileNameWithoutExtension(target.File.Name));
        }

        for (var i = 0; i < keys.Length;)
        {
            var end = i + Read(keys, i, node, words);
            for (; i < end; i++)
            {
                node = Pointer.Find(node, keys[i], out _);
            }
        }

        // A word in capitals is one word, as it is alone.
        return Plain(words.Count == 1
            ? words[0]
            : string.Join("_", words.Select(static word => word.Any(char.IsLower) ? word : word.ToLowerInvariant())));
    }

    /// <summary>Replaces the characters that a key of a component cannot have: <c>^[a-zA-Z0-9\.\-_]+$</c> (OpenAPI, Components
    /// Object).</summary>
    public static string Plain(string name) =>
        name.Length == 0
            ? "_"
            : new(name.Select(static c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_') ? c : '_').ToArray());

    // Reads one step of a pointer and returns how many keys it consists of.
    private static int Read(string[] keys, int i, JsonNode? node, List<string> words)
    {
        var (key, next) = (keys[i], i + 1 < keys.Length ? keys[i + 1] : null);
        if (i == 0 && key == "components" && keys.Length > 2)
        {
            words.Add(keys[2]);
            return 3;
        }

        if (i == 0 && key is "paths" or "webhooks" && next is not null)
        {
            return Operation(keys, node, words);
        }

        if (next is not null && key is "$defs" or "definitions")
        {
            words.Clear();
            words.Add(next);
            return 2;
        }

        if (words.Count > 0 && next is not null && key is "properties" or "patternProperties" or "headers")
        {
            // A member cannot have the name of its type.
            words.AddRange(
                words.Count == 1 && string.Equals(next, words[0], StringComparison.OrdinalIgnoreCase) ? [next, "value"] : [next]);
            return 2;
        }

        if (words.Count > 0 && node is JsonObject map)
        {
            if (key is "allOf" or "anyOf" or "oneOf" or "prefixItems" && map[key] is JsonArray && int.TryParse(next, out var index))
            {
                // A part of an allOf is merged into its owner, and has no name of its own.
                words.AddRange(key == "allOf" ? [] : [FormattableString.Invariant($"option{index + 1}")]);
                return 2;
            }

            if (s_parts.TryGetValue(key, out var part) && map["type"] is JsonValue or JsonArray)
            {
                words.Add(part);
                return 1;
            }

            switch (key)
            {
                case "content"
                    when next is not null && map[key] is JsonObject content && Pointer.Find(content[next], "schema", out _) is not null:
                    return 2;
                case "schema" or "itemSchema" when i == keys.Length - 1 || map["in"] is JsonValue:
                case "schema" or "itemSchema" when keys[Math.Max(0, i - 2)] == "content":
                    return 1;
                case "requestBody" when map["responses"] is not null:
                    words.Add("request");
                    return 1;
                case "parameters" when map[key] is JsonArray:
                    words.Add((Pointer.Find(map[key], next ?? "", out _) as JsonObject)?["name"]?.ToString() ?? "parameter");
                    return 2;
                case "responses" when next is not null && map["responses"] is JsonObject:
                    words.AddRange(next[0] == '2' ? ["response"] : next == "default" ? ["error"] : [next, "error"]);
                    return 2;
            }
        }

        // A list has no names: its item is called after the list.
        if (words.Count > 0 && node is JsonArray)
        {
            words.Add(key);
            return 1;
        }

        words.Clear();
        words.Add(key);
        return 1;
    }

    private static int Operation(string[] keys, JsonNode? root, List<string> words)
    {
        var item = Pointer.Find(Pointer.Find(root, keys[0], out _), keys[1], out _);
        if (keys.Length > 3 && Pointer.Find(item, keys[2], out _) is JsonObject operation && keys[2] != "parameters")
        {
            words.Add(operation["operationId"] is JsonValue id ? id.ToString() : keys[2] + "_" + Words(keys[1]));
            return 3;
        }

        words.Add(Words(keys[1]));
        return 2;
    }

    // As an operation without operationId is called: GET /pets/{id} is get_pets_by_id.
    private static string Words(string path) => string.Join("_", path.Split('/').Where(static segment => segment.Length > 0)
        .Select(static segment => segment.StartsWith("{", StringComparison.Ordinal) ? "by_" + segment : segment));
}
