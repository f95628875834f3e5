using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DcsGen.Corpus.Wire;

/// <summary>Which places of a document C# types, found by walking a C# value beside the JSON it stands for.</summary>
internal sealed class TypedPositions(CompiledClient client)
{
    private readonly HashSet<string> _typed = new(StringComparer.Ordinal);

    public int Typed => _typed.Count;

    /// <summary>Where the document says more than C# does, with the reason.</summary>
    public Dictionary<string, string> Untyped { get; } = new(StringComparer.Ordinal);

    /// <summary>Notes a body that is not typed for another reason.</summary>
    /// <param name="place">The body, which may share its schema with bodies that are typed.</param>
    public void Note(Sample sample, Place place, string reason)
    {
        if (sample.Facts.GetValueOrDefault("") is { IsTyped: true })
        {
            _typed.Add(place.ToString());
            Untyped.TryAdd(place.ToString(), reason);
        }
    }

    public void Walk(object? value, Sample sample) => Walk(value, sample.Value, sample, "");

    private void Walk(object? value, JsonNode? json, Sample sample, string pointer)
    {
        if (json is null || value is null)
        {
            return;
        }

        var facts = sample.Facts.GetValueOrDefault(pointer);
        if (facts is { IsTyped: true })
        {
            _typed.Add(facts.At);
        }

        if (client.Unions.Contains(value.GetType().Name) && value.GetType().Namespace == client.Namespace)
        {
            value = value.GetType().GetProperty("Value")!.GetValue(value);
        }

        if (value is JsonElement or JsonNode or HttpContent)
        {
            if (facts is { IsTyped: true })
            {
                Untyped.TryAdd(facts.At, value.GetType().Name);
            }

            return;
        }

        switch (json)
        {
            case JsonArray items when value is IEnumerable list and not string:
                var index = 0;
                foreach (var item in list)
                {
                    if (index < items.Count)
                    {
                        Walk(item, items[index], sample, pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    }

                    index++;
                }

                break;
            case JsonObject members when value is IDictionary or IEnumerable:
                WalkMap(value, members, sample, pointer);
                break;
            case JsonObject members when client.Models.TryGetValue(value!.GetType().Name, out var model):
                var names = model.AllProperties().ToDictionary(static property => property.WireName, static property => property.Name.Bare);
                foreach (var (name, member) in members)
                {
                    if (names.TryGetValue(name, out var property))
                    {
                        Walk(Get(value, property), member, sample, pointer + "/" + SourceFile.Escape(name));
                    }
                }

                if (model.AllAdditional is { } additional && Get(value, additional.Name.Bare) is { } map)
                {
                    WalkMap(map, members, sample, pointer);
                }

                break;
        }
    }

    private void WalkMap(object map, JsonObject members, Sample sample, string pointer)
    {
        foreach (var pair in (IEnumerable)map)
        {
            if (pair is not null && pair.GetType().GetProperty("Key")?.GetValue(pair) is string name && members.ContainsKey(name))
            {
                Walk(pair.GetType().GetProperty("Value")!.GetValue(pair), members[name], sample, pointer + "/" + SourceFile.Escape(name));
            }
        }
    }

    private static object? Get(object value, string property) =>
        value.GetType()
            .GetProperties()
            .FirstOrDefault(one => one.Name == property && one.GetIndexParameters().Length == 0)?.GetValue(value);
}
