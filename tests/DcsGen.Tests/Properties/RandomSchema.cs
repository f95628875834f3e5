using System.Text.Json.Nodes;

namespace DcsGen.Tests.Properties;

/// <summary>A random schema, and random JSON that it allows and that reads and writes without a loss.</summary>
/// <param name="Schema">As OpenAPI 3.1 has it.</param>
/// <param name="Instance">Makes JSON; null is JSON's null.</param>
internal sealed record RandomSchema(JsonObject Schema, Func<Choices, int, JsonNode?> Instance)
{
    private static readonly string[] s_texts = ["", "a", "Zürich \"quoted\" \\ \n", "😀", "null", "0"];

    private static readonly string[] s_tags = ["cat", "dog"];

    private static readonly (string Format, string[] Values)[] s_formats =
    [
        ("date-time", ["2024-01-02T03:04:05Z", "1999-12-31T23:59:59.125Z"]),
        ("date", ["2024-02-29", "0001-01-01"]),
        ("time", ["03:04:05", "23:59:59"]),
        ("duration", ["PT1H", "P2DT3H4M"]),
        ("uuid", ["00000000-0000-0000-0000-000000000000", "8f14e45f-ceea-467f-a9f0-3d8f4b1c2d3e"]),
        ("uri", ["https://pets.example/a?b=c", "/relative"]),
        ("byte", ["", "aGVsbG8="]),
        ("telephone", ["+49 30 123"]),
    ];

    /// <summary>An object with a few members.</summary>
    /// <param name="choices">What it is built from.</param>
    /// <param name="depth">How much may stand inside it.</param>
    /// <param name="components">Names of schemas that it may refer to, each with its maker of instances.</param>
    public static RandomSchema Object(Choices choices, int depth, IReadOnlyDictionary<string, Func<Choices, int, JsonNode?>> components)
    {
        var members = new List<(string Name, RandomSchema Schema, bool IsRequired)>();
        var count = 1 + choices.Below(4);
        for (var i = 0; i < count; i++)
        {
            // A member of a required recursive schema would have no end.
            var member = Of(choices, depth - 1, components);
            members.Add((
                choices.Of("a", "b-c", "class", "Equals", "1st", "日本", "x_y", "X-Y") + i,
                member,
                choices.OneIn(2) && !member.Schema.ToJsonString().Contains("$ref")));
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                [.. members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema.Schema))]),
            ["required"] = new JsonArray([.. members.Where(member => member.IsRequired).Select(member => (JsonNode)member.Name)]),
        };
        var others = choices.OneIn(4) ? Of(choices, 0, components) : null;
        if (others is not null)
        {
            schema["additionalProperties"] = others.Schema;
        }

        return new(schema, (choices, depth) =>
        {
            var instance = new JsonObject();
            foreach (var member in members.Where(member => member.IsRequired || (depth > 0 && choices.OneIn(2))))
            {
                instance[member.Name] = member.Schema.Instance(choices, depth - 1);
            }

            if (others is not null && choices.OneIn(2))
            {
                instance["another one"] = others.Instance(choices, depth - 1);
            }

            return instance;
        });
    }

    private static RandomSchema Of(Choices choices, int depth, IReadOnlyDictionary<string, Func<Choices, int, JsonNode?>> components)
    {
        var schema = choices.Below(depth > 0 && !choices.AreFew ? 13 : 7) switch
        {
            0 => new(new() { ["type"] = "boolean" }, static (choices, _) => choices.OneIn(2)),
            1 => Integer(choices),
            2 => new(new() { ["type"] = "number" }, static (choices, _) => JsonNode.Parse(choices.Of("0", "-1.5", "1e100", "0.1", "7"))),
            3 => new(new() { ["type"] = "string" }, static (choices, _) => choices.Of(s_texts)),
            4 => Format(choices),
            5 => new(
                new() { ["type"] = "string", ["enum"] = new JsonArray("", "-", "+1", "a b", "A-B") },
                static (choices, _) => choices.Of("", "-", "+1", "A-B", "new")),
            6 => new(new() { ["type"] = "integer", ["enum"] = new JsonArray(0, -1, 7) }, static (choices, _) => choices.Of(0, -1, 7, 99)),
            7 => List(Of(choices, depth - 1, components)),
            8 => Map(Of(choices, depth - 1, components)),
            9 => Object(choices, depth - 1, components),
            10 => Tagged(choices, depth - 1, components),
            11 => Kinds(choices, depth - 1, components),
            _ => Reference(choices, components),
        };

        return choices.OneIn(5) ? Nullable(schema) : schema;
    }

    private static RandomSchema Integer(Choices choices) => choices.OneIn(2)
        ? new(new() { ["type"] = "integer", ["format"] = "int32" }, static (choices, _) => choices.Of(0, int.MaxValue, int.MinValue))
        : new(new() { ["type"] = "integer" }, static (choices, _) => choices.Of(0, long.MaxValue, long.MinValue));

    private static RandomSchema Format(Choices choices)
    {
        var (format, values) = choices.Of(s_formats);
        return new(new() { ["type"] = "string", ["format"] = format }, (choices, _) => choices.Of(values));
    }

    private static RandomSchema List(RandomSchema item) => new(
        new() { ["type"] = "array", ["items"] = item.Schema },
        (choices, depth) => new JsonArray(
            [.. Enumerable.Range(0, depth > 0 ? choices.Below(3) : 0).Select(_ => item.Instance(choices, depth - 1))]));

    private static RandomSchema Map(RandomSchema value) => new(
        new() { ["type"] = "object", ["additionalProperties"] = value.Schema },
        (choices, depth) => depth > 0 ? new JsonObject { ["a b"] = value.Instance(choices, depth - 1) } : new JsonObject());

    // A choice whose discriminator may stand anywhere, and may say what nobody knows.
    private static RandomSchema Tagged(Choices choices, int depth, IReadOnlyDictionary<string, Func<Choices, int, JsonNode?>> components)
    {
        var cases = s_tags.Select(tag =>
        {
            var one = Object(choices, depth, components);
            ((JsonObject)one.Schema["properties"]!)["kind"] = new JsonObject { ["const"] = tag };
            ((JsonArray)one.Schema["required"]!).Add("kind");
            return one with
            {
                Instance = (choices, depth) =>
                {
                    var instance = (JsonObject)one.Instance(choices, depth)!;
                    instance.Insert(choices.OneIn(2) ? 0 : instance.Count, "kind", tag);
                    return instance;
                },
            };
        }).ToArray();
        return new(
            new() { ["oneOf"] = new JsonArray([.. cases.Select(one => one.Schema)]) },
            (choices, depth) => choices.OneIn(4)
                ? new JsonObject { ["x"] = 1, ["kind"] = "unknown" }
                : choices.Of(cases).Instance(choices, depth));
    }

    private static RandomSchema Kinds(Choices choices, int depth, IReadOnlyDictionary<string, Func<Choices, int, JsonNode?>> components)
    {
        RandomSchema[] cases =
        [
            new(new() { ["type"] = "string" }, static (choices, _) => choices.Of(s_texts)),
            Integer(choices),
            List(Of(choices, depth - 1, components)),
            Object(choices, depth, components),
        ];
        cases = [.. cases.Where(_ => !choices.OneIn(4))];
        cases = cases.Length == 0 ? [Integer(choices)] : cases;

        // A kind that none of the cases has is kept as it came.
        return new(
            new() { ["anyOf"] = new JsonArray([.. cases.Select(one => one.Schema)]) },
            (choices, depth) => cases.Length > 1 && choices.OneIn(5) ? JsonValue.Create(true) : choices.Of(cases).Instance(choices, depth));
    }

    private static RandomSchema Reference(Choices choices, IReadOnlyDictionary<string, Func<Choices, int, JsonNode?>> components)
    {
        var name = choices.Of([.. components.Keys]);
        return new(new() { ["$ref"] = "#/components/schemas/" + name }, (choices, depth) => components[name](choices, depth - 1));
    }

    private static RandomSchema Nullable(RandomSchema schema)
    {
        var isPlain = schema.Schema["type"] is JsonValue && schema.Schema["enum"] is null;
        if (isPlain)
        {
            schema.Schema["type"] = new JsonArray(schema.Schema["type"]!.DeepClone(), "null");
        }

        return new(
            isPlain ? schema.Schema : new() { ["anyOf"] = new JsonArray(schema.Schema, new JsonObject { ["type"] = "null" }) },
            (choices, depth) => choices.OneIn(3) ? null : schema.Instance(choices, depth));
    }
}
