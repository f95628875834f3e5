using System.Globalization;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

internal sealed partial class Sampler
{
    private const int Endless = 1000;

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>How many variants of a choice were not used yet, of those seen.</summary>
    public int Unused { get; private set; }

    // The variant that was used least; deep down the one that ends soonest.
    private JsonNode Choose(JsonArray variants, string at, int depth)
    {
        var some = variants.Select(static (variant, index) => (Variant: variant!, Index: index))
            .Where(one => !IsNull(one.Variant))
            .ToList();
        if (some.Count == 0)
        {
            return variants[0]!;
        }

        if (depth >= Deep || _nodes > MostNodes)
        {
            return some.MinBy(one => Height(one.Variant, Deepest)).Variant;
        }

        var chosen = some.OrderBy(one => _uses.GetValueOrDefault(at + "/" + one.Index.ToString(CultureInfo.InvariantCulture)))
            .ThenBy(_ => random.Next())
            .First();
        var key = at + "/" + chosen.Index.ToString(CultureInfo.InvariantCulture);
        if (!_uses.ContainsKey(at))
        {
            _uses[at] = 1;
            Unused += some.Count;
        }

        if (!_uses.TryGetValue(key, out var uses))
        {
            Unused--;
        }

        _uses[key] = uses + 1;
        return chosen.Variant;
    }

    // Members that another variant of a oneOf requires would make a value valid for both.
    private IEnumerable<string> Required(JsonNode schema, int fuel)
    {
        if (fuel > 10 || schema is not JsonObject members)
        {
            return [];
        }

        var own = (members["required"] as JsonArray ?? []).Select(static name => name!.ToString());
        var parts = (members["allOf"] as JsonArray ?? []).Concat(members["anyOf"] as JsonArray ?? [])
            .SelectMany(part => Required(part!, fuel + 1));
        return own.Concat(parts).Concat(members["$ref"] is null ? [] : Required(Target(members), fuel + 1));
    }

    private bool IsNull(JsonNode variant) =>
        variant is JsonObject members
            && ((members["type"] is JsonValue type && type.ToString() == "null")
                || (members.ContainsKey("const") && members["const"] is null)
                || (members["enum"] is JsonArray { Count: 1 } one && one[0] is null)
                || (members["$ref"] is not null && IsNull(Target(members))));

    // How deep the least value of a schema is.
    private int Height(JsonNode schema, int fuel)
    {
        if (fuel <= 0)
        {
            return Endless;
        }

        if (schema is not JsonObject members)
        {
            return 0;
        }

        if (schemas.Heights.TryGetValue((schema, fuel), out var known))
        {
            return known;
        }

        var height = 0;
        if (members["$ref"] is not null)
        {
            height = Math.Max(height, Height(Target(members), fuel - 1));
        }

        foreach (var part in members["allOf"] as JsonArray ?? [])
        {
            height = Math.Max(height, Height(part!, fuel - 1));
        }

        foreach (var keyword in new[] { "oneOf", "anyOf", "x-children" })
        {
            if (members[keyword] is JsonArray { Count: > 0 } variants)
            {
                height = Math.Max(height, variants.Min(variant => Height(variant!, fuel - 1)));
            }
        }

        foreach (var name in members["required"] as JsonArray ?? [])
        {
            if (members["properties"]?[name!.ToString()] is { } property)
            {
                height = Math.Max(height, 1 + Height(property, fuel - 1));
            }
        }

        if (members["minItems"]?.GetValue<int>() > 0 && members["items"] is { } items)
        {
            height = Math.Max(height, 1 + Height(items, fuel - 1));
        }

        schemas.Heights[(schema, fuel)] = height;
        return height;
    }

    private bool AllowsNull(JsonNode schema, int fuel)
    {
        if (fuel > 20)
        {
            return false;
        }

        if (schema is not JsonObject members)
        {
            return false;
        }

        if (members["$ref"] is not null && !AllowsNull(Target(members), fuel + 1))
        {
            return false;
        }

        if (members["x-nullable"] is not null)
        {
            return true;
        }

        if (members["allOf"] is JsonArray parts && !parts.All(part => AllowsNull(part!, fuel + 1)))
        {
            return false;
        }

        if (members["const"] is not null || (members["enum"] is JsonArray values && !values.Any(static value => value is null)))
        {
            return false;
        }

        if (members["type"] is { } type)
        {
            return Types(type).Contains("null");
        }

        if ((members["oneOf"] ?? members["anyOf"]) is JsonArray variants)
        {
            return variants.Any(variant => AllowsNull(variant!, fuel + 1));
        }

        return members["$ref"] is not null || members["allOf"] is not null || members.ContainsKey("const");
    }
}
