using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Reading;

namespace DcsGen.Corpus.Mutations;

/// <summary>Mutates a parsed document in place.</summary>
internal sealed class Mutator(JsonObject root, RandomNumbers random)
{
    /// <summary>Makes one mutation.</summary>
    /// <returns>What was done, in one line; null when the document has no place for it.</returns>
    public string? Mutate(MutationKind kind)
    {
        var places = Place.All(root);
        return places.Count == 0 ? null : kind switch
        {
            MutationKind.Delete => Delete(Any(places)),
            MutationKind.Duplicate => Duplicate(Any(places)),
            MutationKind.Swap => Swap(Any(places), Any(places)),
            MutationKind.WrongKind => WrongKind(Any(places)),
            MutationKind.Number => Number(places),
            MutationKind.Reference => Reference(places),
            MutationKind.Text => Text(places, random.Of(OddValues.Texts)),
            MutationKind.LongText => Text(places, LongText()),
            MutationKind.Key => Rename(places, _ => random.OneIn(8) ? LongText() : random.Of(OddValues.Texts)),
            MutationKind.Move => Move(places),
            MutationKind.Rename => Rename(places, key => random.OneIn(2) ? NearMiss(key) : Any(places).Key),
            MutationKind.Keyword => Keyword(places),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    // Half of the places are chosen by walking down from the root: of all places most are texts far below.
    private Place Any(List<Place> places)
    {
        if (random.OneIn(2))
        {
            return random.Of(places);
        }

        var place = random.Of(Place.Below(root, ""));
        for (var steps = random.Below(10); steps > 0 && Place.Below(place.Value, place.Pointer) is { Count: > 0 } below; steps--)
        {
            place = random.Of(below);
        }

        return place;
    }

    private static string Delete(Place place)
    {
        place.Remove();
        return $"deleted {place.Pointer}";
    }

    private string Duplicate(Place place)
    {
        if (place.Owner is JsonArray items)
        {
            for (var times = 1 + random.Below(3); times > 0; times--)
            {
                items.Insert(random.Below(items.Count + 1), place.Value?.DeepClone());
            }

            return $"repeated {place.Pointer} in its list";
        }

        var key = random.Below(6) switch
        {
            0 => place.Key + "2",
            1 => place.Key.ToUpperInvariant(),
            2 => "_" + place.Key,
            3 => place.Key.Replace('-', '_').Replace("{", "{x", StringComparison.Ordinal),
            4 => place.Key + "/",
            _ => place.Key + " ",
        };
        place.Owner[key] = place.Value?.DeepClone();
        return $"repeated {place.Pointer} as '{key}'";
    }

    private static string? Swap(Place one, Place other)
    {
        if ((one.Pointer + "/").StartsWith(other.Pointer + "/", StringComparison.Ordinal)
            || (other.Pointer + "/").StartsWith(one.Pointer + "/", StringComparison.Ordinal))
        {
            return null;
        }

        var (first, second) = (one.Value?.DeepClone(), other.Value?.DeepClone());
        (one.Value, other.Value) = (second, first);
        return $"exchanged {one.Pointer} and {other.Pointer}";
    }

    private string WrongKind(Place place)
    {
        var previous = place.Value?.DeepClone();
        place.Value = random.Below(10) switch
        {
            0 => new JsonArray(previous),
            1 => new JsonObject { ["a"] = previous },
            2 when previous is JsonObject map => new JsonArray([.. map.Select(static pair => pair.Value?.DeepClone())]),
            2 when previous is JsonArray items =>
                new JsonObject(items.Select(static (item, index) => KeyValuePair.Create($"{index}", item?.DeepClone()))),
            _ => OddValues.Parse(random.Of(OddValues.Kinds)),
        };
        return $"replaced {place.Pointer} by {Short(place.Value)}";
    }

    private string Number(List<Place> places)
    {
        var numbers = places.FindAll(static place => place.Value?.GetValueKind() == JsonValueKind.Number);
        var schemas = places.FindAll(static place => place.Value is JsonObject map && (map.ContainsKey("type") || map.ContainsKey("schema")));
        var place = numbers.Count > 0 && random.OneIn(2) ? random.Of(numbers)
            : schemas.Count > 0 && random.Of(schemas) is { Value: JsonObject owner } schema
            ? Child(owner, schema.Pointer, random.Of(OddValues.NumberKeywords))
            : Any(places);
        place.Value = OddValues.Parse(random.Of(OddValues.Numbers));
        return $"wrote {place.Pointer} = {Short(place.Value)}";
    }

    private string Reference(List<Place> places)
    {
        var references = places.FindAll(static place => place.Key == "$ref");
        var mappings = places.FindAll(static place => place.Value is JsonObject);
        var place = references.Count > 0 && random.OneIn(2) ? random.Of(references)
            : mappings.Count > 0 && random.Of(mappings) is { Value: JsonObject owner } mapping ? Child(owner, mapping.Pointer, "$ref")
            : Child(root, "", "$ref");
        if (random.OneIn(3) && place.Owner is JsonObject { Count: > 1 } siblings)
        {
            foreach (var key in siblings.Select(static pair => pair.Key).Where(static key => key != "$ref").ToArray())
            {
                siblings.Remove(key);
            }
        }

        place.Value = random.Below(8) switch
        {
            0 => Fragment(place.Pointer[..Math.Max(0, place.Pointer.LastIndexOf('/'))]), // to itself
            1 or 2 => Fragment(random.Of(places).Pointer),
            3 when mappings.Count > 0 => Fragment(random.Of(mappings).Pointer),
            4 => Fragment(place.Pointer),
            5 when random.OneIn(4) => OddValues.Parse(random.Of(OddValues.Kinds)),
            _ => random.Of(OddValues.References),
        };
        return $"wrote {place.Pointer} = {Short(place.Value)}";
    }

    private string? Text(List<Place> places, string text)
    {
        var texts = places.FindAll(static place => place.Value?.GetValueKind() == JsonValueKind.String);
        if (texts.Count == 0)
        {
            return null;
        }

        // Half of them in what is no prose.
        var words = texts.FindAll(static place => place.Key is not ("description" or "summary" or "title"));
        var place = random.Of(words.Count > 0 && random.OneIn(2) ? words : texts);
        place.Value = random.OneIn(4) ? place.Value!.GetValue<string>() + text : text;
        return $"wrote {place.Pointer} = {Short(place.Value)}";
    }

    private string LongText() => string.Concat(Enumerable.Repeat(random.Of(OddValues.LongTexts), random.OneIn(2) ? 10_000 : 300));

    private string? Move(List<Place> places)
    {
        var place = Any(places);
        var owners = places.FindAll(other => other.Value is JsonObject or JsonArray
            && !(other.Pointer + "/").StartsWith(place.Pointer + "/", StringComparison.Ordinal));
        if (owners.Count == 0)
        {
            return null;
        }

        var target = random.Of(owners);
        var (value, owner) = (place.Value?.DeepClone(), target.Value);
        place.Remove();
        if (owner is JsonArray items)
        {
            items.Insert(random.Below(items.Count + 1), value);
        }
        else
        {
            ((JsonObject)owner!)[place.Key.Length > 0 ? place.Key : random.Of(OddValues.Keywords)] = value;
        }

        return $"moved {place.Pointer} to {target.Pointer}";
    }

    private string? Rename(List<Place> places, Func<string, string> rename)
    {
        var members = places.FindAll(static place => place.Owner is JsonObject);
        if (members.Count == 0)
        {
            return null;
        }

        var place = Any(members);
        if (place.Owner is not JsonObject owner)
        {
            return null;
        }

        // Its place in the order stays: the order decides who keeps a name.
        var (previous, key) = (owner.ToArray(), rename(place.Key));
        owner.Clear();
        foreach (var (name, value) in previous)
        {
            owner[name == place.Key ? key : name] = value?.Parent is null ? value : value.DeepClone();
        }

        return $"renamed {place.Pointer} to {Short(JsonValue.Create(key))}";
    }

    private string NearMiss(string key)
    {
        if (key.Length == 0)
        {
            return "a";
        }

        var at = random.Below(key.Length);
        return random.Below(7) switch
        {
            0 => key.Remove(at, 1),
            1 => key.Insert(at, key[at].ToString()),
            2 when key.Length > 1 && at > 0 => key[..(at - 1)] + key[at] + key[at - 1] + key[(at + 1)..],
            3 => char.IsUpper(key[0]) ? char.ToLowerInvariant(key[0]) + key[1..] : char.ToUpperInvariant(key[0]) + key[1..],
            4 => key.EndsWith('s') ? key[..^1] : key + "s",
            5 => key.ToUpperInvariant(),
            _ => "x-" + key,
        };
    }

    private string Keyword(List<Place> places)
    {
        var mappings = places.FindAll(static place => place.Value is JsonObject);
        var (owner, pointer) = mappings.Count > 0 && random.Of(mappings) is { Value: JsonObject map } mapping
            ? (map, mapping.Pointer)
            : (root, "");
        var (same, keyword) = (places, random.Of(OddValues.Keywords));
        if (places.FindAll(place => place.Key == keyword) is { Count: > 0 } others)
        {
            same = others;
        }

        owner[keyword] = random.Below(4) switch
        {
            0 => random.Of(same).Value?.DeepClone(),
            1 => new JsonArray(random.Of(places).Value?.DeepClone(), OddValues.Parse(random.Of(OddValues.Fragments))),
            _ => OddValues.Parse(random.Of(OddValues.Fragments)),
        };
        return $"wrote {Pointer.Child(pointer, keyword)} = {Short(owner[keyword])}";
    }

    private static Place Child(JsonObject owner, string pointer, string key) => new(owner, key, 0, Pointer.Child(pointer, key));

    private static string Fragment(string pointer) => "#" + pointer.Replace("%", "%25", StringComparison.Ordinal);

    private static string Short(JsonNode? node) =>
        MutantText.Json(node) is { Length: > 80 } text ? text[..80] + "..." : MutantText.Json(node);
}
