using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace DcsGen.Corpus.Wire;

/// <summary>Which way a value goes: read-only members are not sent, write-only members do not come back.</summary>
internal enum Direction
{
    Request,
    Response,
}

/// <summary>
/// The schemas of a document as one JSON Schema 2020-12, one definition for each schema that is referred to and each direction.
/// Keywords of its own, for making values: <c>x-at</c> (where the schema is in the document), <c>x-nullable</c>, <c>x-tag</c>
/// (a member that names the variant), <c>x-children</c> (what a base schema stands for), <c>x-examples</c>.
/// </summary>
internal sealed partial class Schemas(SourceDocument document)
{
    private const string Id = "https://wire.example/schemas";

    private static readonly string[] s_subschemas = ["not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"];
    private static readonly EvaluationOptions s_flag = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions s_list = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly Dictionary<(string File, string Pointer, Direction Direction, bool IsBase), string> _keys = [];
    private readonly Queue<(Place Place, Direction Direction, bool IsBase, string Key)> _open = new();
    private readonly Dictionary<(string Key, bool IsStrict), JsonSchema> _built = [];
    private Dictionary<(string File, string Pointer), List<Child>>? _children;
    private BuildOptions? _strict;
    private BuildOptions? _loose;

    // .NET and others leave the offset out, which RFC 3339 requires.
    static Schemas() => FormatRegistry.Global.Register(new PredicateFormat("time", static value => value.ValueKind != JsonValueKind.String
        || DateTimeOffset.TryParse("2000-01-01T" + value.GetString(), CultureInfo.InvariantCulture, out _)));

    /// <summary>The definitions by key.</summary>
    public JsonObject Definitions { get; } = [];

    /// <summary>How deep the least value of a schema is, by the depth that is left to look into.</summary>
    public Dictionary<(JsonNode Schema, int Fuel), int> Heights { get; } = new(new ByReference());

    /// <summary>References that cannot be resolved: every value is valid there.</summary>
    public List<string> Unresolved { get; } = [];

    /// <summary>Lowers a schema and all that it refers to.</summary>
    /// <returns>Its key in <see cref="Definitions"/>.</returns>
    public string Add(Place schema, Direction direction)
    {
        var key = Key(schema, direction, isBase: false);
        while (_open.TryDequeue(out var next))
        {
            Definitions[next.Key] = Lower(next.Place, next.Direction, next.IsBase);
        }

        return key;
    }

    /// <summary>Adds a schema that the document does not have as such.</summary>
    public string Add(JsonObject lowered)
    {
        var key = "made" + Definitions.Count.ToString(CultureInfo.InvariantCulture);
        Definitions.Add(key, lowered);
        return key;
    }

    /// <summary>Validates by JsonSchema.Net, formats included. Call it when all schemas are added.</summary>
    /// <param name="isStrict">
    /// Whether a value that is valid for several variants of a <c>oneOf</c> is invalid. Many documents have variants that no value tells
    /// apart.
    /// </param>
    /// <returns>What is wrong; null for a valid value.</returns>
    public string? Problem(string key, JsonNode? value, bool isStrict)
    {
        var build = isStrict ? _strict ??= Build(Definitions.DeepClone()) : _loose ??= Build(Loose(Definitions)!);
        if (!_built.TryGetValue((key, isStrict), out var schema))
        {
            _built[(key, isStrict)] = schema = JsonSchema.FromText($$"""{"$ref":"{{Id}}#/$defs/{{key}}"}""", build);
        }

        using var instance = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        if (schema.Evaluate(instance.RootElement, s_flag).IsValid)
        {
            return null;
        }

        var result = schema.Evaluate(instance.RootElement, s_list);

        // The deepest is the likeliest: of a choice every variant has an error.
        var error = (result.Details ?? []).Where(static detail => detail.Errors is not null)
            .OrderByDescending(static detail => detail.InstanceLocation.ToString().Count(static c => c == '/'))
            .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
            .FirstOrDefault();
        return error ?? "invalid";
    }

    private static BuildOptions Build(JsonNode definitions)
    {
        var options = new BuildOptions { SchemaRegistry = new(), Dialect = Dialect.Draft202012 };
        JsonSchema.FromText(new JsonObject { ["$id"] = Id, ["$defs"] = definitions }.ToJsonString(), options);
        return options;
    }

    // With anyOf for each oneOf, and without additionalProperties: false, which authors write beside an allOf although it forbids the
    // members of its parts. A property may be called oneOf, but is not an array then.
    private static JsonNode? Loose(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            return new JsonArray([.. items.Select(Loose)]);
        }

        if (node is not JsonObject members)
        {
            return node?.DeepClone();
        }

        var loose = new JsonObject(members.Where(static member => (member.Key != "oneOf" || member.Value is not JsonArray)
                && (member.Key != "additionalProperties" || member.Value is JsonObject || member.Value!.GetValue<bool>()))
            .Select(static member => KeyValuePair.Create(member.Key, Loose(member.Value))));
        if (members["oneOf"] is JsonArray variants)
        {
            if (loose["anyOf"] is JsonArray)
            {
                loose["allOf"] = new JsonArray([
                    .. (loose["allOf"] as JsonArray ?? []).Select(static part => part!.DeepClone()),
                    new JsonObject { ["anyOf"] = Loose(variants) }
                ]);
            }
            else
            {
                loose["anyOf"] = Loose(variants);
            }
        }

        return loose;
    }

    /// <summary>Lowers a schema in place, for definitions that are put together from several.</summary>
    public JsonNode Inline(Place schema, Direction direction)
    {
        var lowered = Lower(schema, direction, isBase: false);
        while (_open.TryDequeue(out var next))
        {
            Definitions[next.Key] = Lower(next.Place, next.Direction, next.IsBase);
        }

        return lowered;
    }

    /// <summary>Whether a property of this schema goes in a direction.</summary>
    public bool Goes(Place schema, Direction direction)
    {
        var flag = direction == Direction.Request ? "readOnly" : "writeOnly";
        if (schema.Object is { } members && members.ContainsKey("$ref"))
        {
            return !(!document.IgnoresSiblings && schema.Boolean(flag) == true) && document.Follow(schema).Boolean(flag) != true;
        }

        return schema.Boolean(flag) != true;
    }

    private string Key(Place schema, Direction direction, bool isBase)
    {
        var place = schema;
        if (document.IgnoresSiblings && schema.Object?.ContainsKey("$ref") == true)
        {
            place = document.Follow(schema);
        }

        var key = (place.File, place.Pointer, direction, isBase);
        if (!_keys.TryGetValue(key, out var name))
        {
            _keys[key] = name = "s" + _keys.Count.ToString(CultureInfo.InvariantCulture);
            _open.Enqueue((place, direction, isBase, name));
        }

        return name;
    }

    private JsonNode Lower(Place schema, Direction direction, bool isBase)
    {
        if (schema.Node is JsonValue value && value.TryGetValue<bool>(out var boolean))
        {
            return boolean;
        }

        if (schema.Object is not { } source)
        {
            return new JsonObject { ["x-at"] = schema.ToString() };
        }

        var lowered = new JsonObject { ["x-at"] = schema.ToString() };
        if ((schema.Text("$ref") ?? schema.Text("$dynamicRef")) is { } reference)
        {
            var target = schema.Text("$ref") is null ? document.ResolveDynamic(schema, reference) : document.Resolve(schema, reference);
            if (target.Node is null)
            {
                Unresolved.Add($"{schema}: {reference}");
                return lowered;
            }

            lowered["$ref"] = "#/$defs/" + Key(target, direction, isBase);
            if (document.IgnoresSiblings)
            {
                return lowered;
            }
        }

        LowerValues(schema, source, lowered);
        LowerSubschemas(schema, source, lowered, direction);
        LowerDiscriminator(schema, lowered, direction, isBase);
        LowerRequired(schema, lowered, direction);
        return IsNullable(schema) ? Nullable(lowered, schema) : lowered;
    }

    private static bool IsSchema(JsonNode? node) => node is JsonObject || node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static JsonObject Nullable(JsonObject lowered, Place schema) => new()
    {
        ["x-at"] = schema.ToString(),
        ["x-nullable"] = true,
        ["anyOf"] = new JsonArray(lowered, new JsonObject { ["type"] = "null" }),
    };

    private static bool IsNullable(Place schema) => schema.Boolean("nullable") == true || schema.Boolean("x-nullable") == true;

    private void LowerSubschemas(Place schema, JsonObject source, JsonObject lowered, Direction direction)
    {
        if (source["properties"] is JsonObject)
        {
            var properties = new JsonObject();
            foreach (var (name, property) in schema["properties"].Members())
            {
                if (Goes(property, direction))
                {
                    properties[name] = Lower(property, direction, isBase: false);
                }
            }

            lowered["properties"] = properties;
        }

        foreach (var keyword in new[] { "patternProperties", "dependentSchemas" })
        {
            if (source[keyword] is JsonObject)
            {
                lowered[keyword] = new JsonObject(schema[keyword]
                    .Members()
                    .Where(member => keyword != "patternProperties" || IsPattern(member.Name))
                    .Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Lower(member.Place, direction, isBase: false))));
            }
        }

        if (IsSchema(source["additionalProperties"]))
        {
            lowered["additionalProperties"] = Lower(schema["additionalProperties"], direction, isBase: false);
        }

        if (IsSchema(source["items"]))
        {
            lowered["items"] = Lower(schema["items"], direction, isBase: false);
        }

        if (source["prefixItems"] is JsonArray)
        {
            lowered["prefixItems"] = new JsonArray(
                [.. schema["prefixItems"].Items().Select(item => Lower(item, direction, isBase: false))]);
        }

        foreach (var keyword in s_subschemas)
        {
            if (IsSchema(source[keyword]))
            {
                lowered[keyword] = Lower(schema[keyword], direction, isBase: false);
            }
        }

        foreach (var keyword in new[] { "allOf", "oneOf", "anyOf" })
        {
            // What the allOf of a component refers to is the base itself, and not what derives from it. An allOf elsewhere is a reference
            // with a description.
            if (source[keyword] is JsonArray { Count: > 0 })
            {
                lowered[keyword] = new JsonArray([.. schema[keyword].Items().Select(part => Lower(part, direction, isBase: keyword == "allOf" && IsComponent(schema)))]);
            }
        }
    }

    // A member that does not go this way is not required, wherever among the parts of an allOf either is said.
    private void LowerRequired(Place schema, JsonObject lowered, Direction direction)
    {
        var absent = new HashSet<string>(Absent(schema, direction, 0), StringComparer.Ordinal);
        foreach (var part in (lowered["allOf"] as JsonArray ?? []).Prepend(lowered).OfType<JsonObject>().Where(_ => absent.Count > 0))
        {
            if (part["required"] is JsonArray required)
            {
                part["required"] = new JsonArray(
                    [.. required.Where(one => !absent.Contains(one!.ToString())).Select(static one => one!.DeepClone())]);
            }
        }
    }

    private IEnumerable<string> Absent(Place schema, Direction direction, int depth)
    {
        var at = document.Follow(schema);
        return depth > 10 ? [] : at["properties"].Members()
            .Where(member => !Goes(member.Place, direction))
            .Select(static member => member.Name)
            .Concat(at["allOf"].Items().SelectMany(part => Absent(part, direction, depth + 1)));
    }

    private void LowerDiscriminator(Place schema, JsonObject lowered, Direction direction, bool isBase)
    {
        if (Discriminator(schema) is not { } discriminator)
        {
            return;
        }

        var hasVariants = false;
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            var variants = schema[keyword].Items().ToList();
            for (var i = 0; i < variants.Count; i++)
            {
                hasVariants = true;
                if (lowered[keyword]![i] is JsonObject variant && variants[i].Text("$ref") is { } reference)
                {
                    variant["x-tag"] = Tag(discriminator, schema, document.Resolve(variants[i], reference));
                }
            }
        }

        if (hasVariants || isBase)
        {
            return;
        }

        var children = Children().GetValueOrDefault((schema.File, schema.Pointer));
        if (children is { Count: > 0 })
        {
            lowered["x-children"] = new JsonArray([.. children.Select(child => new JsonObject
            {
                ["$ref"] = "#/$defs/" + Key(child.Place, direction, isBase: true),
                ["x-tag"] = Tag(discriminator, schema, child.Place),
            })]);
        }
    }

    private static bool IsComponent(Place schema) =>
        schema.Pointer.Split('/') is ["", "components", "schemas", _] or ["", "definitions", _];

    private JsonObject Tag(string discriminator, Place schema, Place variant)
    {
        var mapped = schema["discriminator"]["mapping"].Members()
            .Where(
                member => member.Place.Node is JsonValue && Mapped(schema, member.Place.Node.ToString()) == (variant.File, variant.Pointer))
            .Select(static member => member.Name)
            .ToList();
        var tag = variant.Text("x-ms-discriminator-value");
        if (mapped.Count == 0)
        {
            mapped.Add(tag ?? variant.Pointer.Split('/')[^1]
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal));
        }

        return new()
        {
            ["property"] = discriminator,
            ["values"] = new JsonArray([.. mapped.Select(static value => JsonValue.Create(value))])
        };
    }

    private (string, string) Mapped(Place schema, string target)
    {
        var place = target.Contains('#', StringComparison.Ordinal) || target.Contains('/', StringComparison.Ordinal) || target.EndsWith(".yaml", StringComparison.Ordinal) || target.EndsWith(".json", StringComparison.Ordinal)
            ? document.Resolve(schema, target)
            : new(schema.File, "/components/schemas/" + SourceFile.Escape(target), null);
        return (place.File, place.Pointer);
    }

    private static string? Discriminator(Place schema) => schema.Text("discriminator") ?? schema["discriminator"].Text("propertyName");

    // The component schemas that derive from another by allOf, directly or not, without those that only others derive from.
    private Dictionary<(string File, string Pointer), List<Child>> Children()
    {
        if (_children is not null)
        {
            return _children;
        }

        _children = [];
        var components = document.Version < 3 ? document.Root["definitions"] : document.Root["components"]["schemas"];
        foreach (var (_, component) in components.Members())
        {
            var seen = new HashSet<(string, string)>();
            AddTo(component, component, seen);
        }

        return _children;

        void AddTo(Place place, Place child, HashSet<(string, string)> seen)
        {
            foreach (var part in place["allOf"].Items())
            {
                if (part.Text("$ref") is not { } reference)
                {
                    continue;
                }

                var parent = document.Resolve(part, reference);
                if (!seen.Add((parent.File, parent.Pointer)))
                {
                    continue;
                }

                if (!_children.TryGetValue((parent.File, parent.Pointer), out var children))
                {
                    _children[(parent.File, parent.Pointer)] = children = [];
                }

                children.Add(new(child));
                AddTo(parent, child, seen);
            }
        }
    }

    private sealed class ByReference : IEqualityComparer<(JsonNode Schema, int Fuel)>
    {
        public bool Equals((JsonNode Schema, int Fuel) x, (JsonNode Schema, int Fuel) y) =>
            ReferenceEquals(x.Schema, y.Schema) && x.Fuel == y.Fuel;

        public int GetHashCode((JsonNode Schema, int Fuel) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Schema), obj.Fuel);
    }

    private sealed record Child(Place Place);
}
