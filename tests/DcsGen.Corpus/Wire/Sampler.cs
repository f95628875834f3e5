using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>Makes random values that are valid against a schema.</summary>
internal sealed partial class Sampler(Schemas schemas, Random random)
{
    private const int Attempts = 12;
    private const int MostNodes = 250;
    private const int Deep = 6;
    private const int Deepest = 18;

    private SampleKind _kind = SampleKind.Mixed;
    private Sample _sample = new();
    private int _nodes;
    private bool _isCareful;

    /// <summary>Makes a value.</summary>
    /// <param name="key">A key of <see cref="Schemas.Definitions"/>.</param>
    /// <exception cref="NoValueException">None was valid.</exception>
    public Sample Make(string key, SampleKind kind)
    {
        var why = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // A wide or deep schema may have no valid full value of a tolerable size.
            _isCareful = attempt is > 1 and < Attempts / 2;
            _kind = attempt % (Attempts / 2) < Attempts / 4 ? kind : kind with { Optional = kind.Optional / 4 };
            _sample = new();
            _nodes = 0;
            try
            {
                _sample.Value = Value(schemas.Definitions[key]!, "", 0);
                if (schemas.Problem(key, _sample.Valid(), isStrict: attempt < Attempts / 2) is not { } problem)
                {
                    return _sample;
                }

                why = problem;
            }
            catch (NoValueException e)
            {
                why = e.Message;
            }
        }

        throw new NoValueException(why);
    }

    private JsonNode? Value(JsonNode schema, string pointer, int depth)
    {
        _nodes++;
        if (depth > Deepest)
        {
            throw new NoValueException("the schema has no end");
        }

        if (random.NextDouble() < _kind.Null && AllowsNull(schema, 0))
        {
            Note(pointer, new Facets { Places = { At(schema) } });
            return null;
        }

        var facets = new Facets { Places = { At(schema) } };
        Collect(schema, facets, depth, 0);
        Note(pointer, facets);
        return Make(facets, pointer, depth);
    }

    private void Note(string pointer, Facets facets) => _sample.Facts[pointer] = new(
        [.. facets.Places.Distinct()], facets.Encoding ?? facets.Format ?? (facets.IsNumberOrText ? "number" : ""), facets.IsTyped)
    { IsTag = facets.IsTag, IsNumberOrText = facets.IsNumberOrText };

    private static string At(JsonNode schema) => schema is JsonObject members ? members["x-at"]?.ToString() ?? "" : "";

    private JsonNode Target(JsonObject schema) =>
        schema["$ref"] is { } reference ? schemas.Definitions[reference.ToString()["#/$defs/".Length..]]! : schema;

    // ---- What a schema says, put together from its parts.

    private void Collect(JsonNode schema, Facets facets, int depth, int fuel)
    {
        if (fuel > 40)
        {
            throw new NoValueException("references in a circle");
        }

        if (schema is not JsonObject members)
        {
            if (schema is JsonValue value && !value.GetValue<bool>())
            {
                throw new NoValueException("the schema is false");
            }

            return;
        }

        facets.Places.Add(At(schema));
        if (members["x-tag"] is JsonObject tag)
        {
            var values = (JsonArray)tag["values"]!;
            facets.Property(tag["property"]!.ToString(), new JsonObject { ["const"] = values[random.Next(values.Count)]!.DeepClone(), ["x-is-tag"] = true });
            facets.Required.Add(tag["property"]!.ToString());
        }

        if (members["$ref"] is not null)
        {
            Collect(Target(members), facets, depth, fuel + 1);
        }

        if (members["x-children"] is JsonArray children)
        {
            Collect(Choose(children, At(schema) + "/children", depth), facets, depth, fuel + 1);

            // The child has the base among its parts.
            return;
        }

        foreach (var part in members["allOf"] as JsonArray ?? [])
        {
            Collect(part!, facets, depth, fuel + 1);
        }

        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (members[keyword] is not JsonArray variants)
            {
                continue;
            }

            var chosen = Choose(variants, At(schema) + "/" + keyword, depth);
            if (_isCareful && keyword == "oneOf")
            {
                facets.Avoided.UnionWith(
                    variants.Where(variant => variant != chosen).SelectMany(variant => Required(variant!, 0)).Except(Required(chosen, 0)));
            }

            Collect(chosen, facets, depth, fuel + 1);
        }

        if (_isCareful && members["not"] is { } not)
        {
            facets.Avoided.UnionWith(Required(not, 0).Take(1));
        }

        facets.Add(members);
    }

    // ---- A value of what was collected.

    private JsonNode? Make(Facets facets, string pointer, int depth)
    {
        if (facets.Constants.Count > 0)
        {
            return Tag(facets) ?? facets.Constants[0]?.DeepClone();
        }

        if (facets.Enum is { } values)
        {
            return Listed(facets, values, pointer);
        }

        var types = facets.Types ?? Guessed(facets);
        var type = types[random.Next(types.Count)];
        if (depth >= Deep && types.Find(static one => one is not ("object" or "array" or "null")) is { } scalar)
        {
            type = scalar;
        }

        return type switch
        {
            "null" => null,
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "integer" => JsonValue.Create(Numbers.Integer(facets, random)),
            "number" => JsonValue.Create(Numbers.Number(facets, random)),
            "string" when facets.Content is { } content => JsonValue.Create(Value(content, pointer, depth + 1)?.ToJsonString() ?? "null"),
            "string" when facets.IsNumberOrText => JsonValue.Create(Numbers.Integer(facets, random).ToString(CultureInfo.InvariantCulture)),
            "string" => Texts.Make(facets, _kind, random),
            "array" => Array(facets, pointer, depth),
            _ => Object(facets, pointer, depth),
        };
    }

    // A mapping has texts as keys, whatever the type of the member.
    private static JsonValue? Tag(Facets facets) =>
        facets is { IsTag: true, Types: { } types }
            && !types.Contains("string")
            && facets.Constants[0] is JsonValue text
            && decimal.TryParse(text.ToString(), CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number) : null;

    private JsonNode? Listed(Facets facets, List<JsonNode?> values, string pointer)
    {
        var some = values.Where(static value => value is not null).ToList();
        if (some.Count == 0)
        {
            return null;
        }

        var value = some[random.Next(some.Count)]!;
        if (_kind.IsUnlisted && !facets.IsTag && some.Count > 1 && random.Next(2) == 0 && value is JsonValue)
        {
            var unlisted = value.GetValueKind() switch
            {
                JsonValueKind.String => JsonValue.Create("not_listed_" + random.Next(1000).ToString(CultureInfo.InvariantCulture)),
                JsonValueKind.Number when some.TrueForAll(static one => one!
                    .ToJsonString()
                    .All(static c => c is '-' or (>= '0' and <= '9'))) => JsonValue.Create(7_000 + random.Next(1000)),
                _ => null,
            };
            if (unlisted is not null)
            {
                _sample.Listed[pointer] = value;
                return unlisted;
            }
        }

        return value.DeepClone();
    }

    private List<string> Guessed(Facets facets)
    {
        if (facets.Properties.Count > 0 || facets.Additional.Count > 0 || facets.Required.Count > 0)
        {
            return ["object"];
        }

        if (facets.Items.Count > 0 || facets.Prefix.Count > 0)
        {
            return ["array"];
        }

        if (facets.Patterns.Count > 0 || facets.Format is not null || facets.MinLength > 0 || facets.MaxLength is not null)
        {
            return Texts.IsNumeric(facets.Format) ? [facets.Format is "float" or "double" or "decimal" ? "number" : "integer"] : ["string"];
        }

        return facets.Minimum is not null || facets.Maximum is not null ? ["number"] : _nodes > 1 ? ["string", "integer", "boolean"] : ["string"];
    }

    private JsonArray Array(Facets facets, string pointer, int depth)
    {
        var least = facets.MinItems;
        var most = Math.Min(facets.MaxItems ?? int.MaxValue, Math.Max(least, 3));
        var isShort = depth >= Deep || _nodes > MostNodes;
        var count = isShort
            ? least
            : facets.Prefix.Count > 0
            ? Math.Clamp(facets.Prefix.Count, least, most)
            : random.Next(Math.Max(least, Math.Min(most, _kind.Optional >= 1 ? 1 : 0)), most + 1);
        var items = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var item = i < facets.Prefix.Count ? facets.Prefix[i] : facets.Items.Count == 0 ? new JsonObject() : All(facets.Items);
            var at = pointer + "/" + items.Count.ToString(CultureInfo.InvariantCulture);
            JsonNode? value = null;
            var isNew = false;
            for (var attempt = 0; attempt < (facets.IsUnique ? 10 : 1) && !isNew; attempt++)
            {
                value = Value(item, at, depth + 1);
                isNew = seen.Add(value?.ToJsonString() ?? "null");
            }

            if (!facets.IsUnique || isNew)
            {
                items.Add(value);
            }
        }

        return items;
    }

    private JsonObject Object(Facets facets, string pointer, int depth)
    {
        var value = new JsonObject();
        var isShort = depth >= Deep || _nodes > MostNodes;
        foreach (var (name, parts) in facets.Properties)
        {
            if (facets.Required.Contains(name)
                || (!isShort
                    && !facets.Avoided.Contains(name)
                    && random.NextDouble() < _kind.Optional
                    && !parts.Exists(part => part is JsonValue || Height(part, Deepest) >= Endless)))
            {
                value[name] = Value(All(parts), Child(pointer, name), depth + 1);
            }
        }

        // What minProperties asks for is given by listed members first: a client has no others.
        foreach (var (name, parts) in facets.Properties.Where(one => !value.ContainsKey(one.Key) && !facets.Avoided.Contains(one.Key))
            .OrderBy(_ => random.Next())
            .Take(facets.MinProperties - value.Count)
            .ToList())
        {
            if (Height(All(parts), Deepest) < Endless)
            {
                value[name] = Value(All(parts), Child(pointer, name), depth + 1);
            }
        }

        foreach (var name in facets.Required)
        {
            if (!value.ContainsKey(name))
            {
                if (facets.Additional.Exists(static one => one is JsonValue boolean && !boolean.GetValue<bool>()))
                {
                    throw new NoValueException($"'{name}' is required and is not allowed");
                }

                value[name] = Value(
                    facets.Additional is [JsonObject first, ..] ? first : new JsonObject(), Child(pointer, name), depth + 1);
            }
        }

        Additional(facets, value, pointer, depth, isShort);
        if (_kind.IsUnlisted && facets.Additional.Count == 0 && !facets.IsSealed && random.Next(2) == 0)
        {
            var name = "not listed " + random.Next(1000).ToString(CultureInfo.InvariantCulture);
            _sample.Unlisted.Add(Child(pointer, name));
            value[name] = random.Next(3) switch
            {
                0 =>
                JsonValue.Create(17),
                1 => new JsonObject { ["deep"] = new JsonArray(1, "x", null) },
                _ => JsonValue.Create("text")
            };
        }

        return value;
    }

    private void Additional(Facets facets, JsonObject value, string pointer, int depth, bool isShort)
    {
        var isMap = facets.Additional.Count > 0
            && !facets.Additional.Exists(static one => one is JsonValue boolean && !boolean.GetValue<bool>());
        var least = Math.Max(0, facets.MinProperties - value.Count);
        var count = isMap && !isShort
            ? Math.Max(least, _kind.Optional >= 1 ? 2 : _kind.Optional > 0 ? random.Next(3) : 0)
            : isMap || facets.Additional.Count == 0 ? least : 0;
        count = Math.Min(count, (facets.MaxProperties ?? int.MaxValue) - value.Count);
        var schema = isMap && facets.Additional.TrueForAll(static one => one is JsonObject) ? All(facets.Additional) : null;
        for (var i = 0; i < count; i++)
        {
            var name = facets.Names is { } names ? Value(names, "", depth + 1)?.ToString() ?? "" : $"key {i}{(random.Next(3) == 0 ? "/ä" : "")}";
            if (value.ContainsKey(name))
            {
                continue;
            }

            value[name] = schema is null ? JsonValue.Create("any") : Value(schema, Child(pointer, name), depth + 1);
            if (schema is null)
            {
                _sample.Facts[Child(pointer, name)] = new(facets.Places, "", IsTyped: false);
            }

            if (!isMap)
            {
                _sample.Unlisted.Add(Child(pointer, name));
            }
        }
    }

    private static JsonNode All(List<JsonNode> parts) => parts.Count == 1 ? parts[0] : new JsonObject
    {
        ["x-at"] = parts.Select(At).FirstOrDefault(static at => at.Length > 0) ?? "",
        ["allOf"] = new JsonArray([.. parts.Select(static part => part.DeepClone())]),
    };

    private static string Child(string pointer, string name) => pointer + "/" + SourceFile.Escape(name);

    internal static List<string> Types(JsonNode type) =>
        type is JsonArray several ? [.. several.Select(static one => one!.ToString())] : [type.ToString()];
}
