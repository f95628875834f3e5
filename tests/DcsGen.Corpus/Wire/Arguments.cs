using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Xml;
using DcsGen.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>C# values from JSON and back, through the public converters of the emitted types.</summary>
internal sealed class Arguments(CompiledClient client)
{
    // Of one client: options keep the types that they saw, and with them the assembly.
    private readonly JsonSerializerOptions _options = new()
    {
        Converters = { new DurationConverter(), new TimeConverter() },
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        MaxDepth = 256
    };

    /// <summary>
    /// Reads a value as a type. Where the converter refuses a value that only requests have, such as one without a required read-only
    /// member, it is put together property by property, as a user would.
    /// </summary>
    /// <exception cref="JsonException">The type does not take the value.</exception>
    public object? Read(Type type, JsonNode? value)
    {
        try
        {
            return Convert(type, value);
        }
        catch (JsonException) when (value is JsonObject or JsonArray)
        {
            return Build(Nullable.GetUnderlyingType(type) ?? type, value) ?? throw new JsonException("null");
        }
    }

    private object? Build(Type type, JsonNode value)
    {
        if (value is JsonArray items && Item(type, typeof(IReadOnlyList<>)) is { } item)
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            foreach (var one in items)
            {
                list.Add(Read(item, one));
            }

            return list;
        }

        if (value is not JsonObject members)
        {
            return Convert(type, value);
        }

        if (Item(type, typeof(IReadOnlyDictionary<,>)) is { } mapped)
        {
            return Map(mapped, members);
        }

        if (type.Namespace != client.Namespace)
        {
            return Convert(type, value);
        }

        if (client.Unions.Contains(type.Name))
        {
            return Choose(type, members);
        }

        return client.Models.TryGetValue(type.Name, out var model) ? Model(type, model, members) : Convert(type, value);
    }

    private object Model(Type type, ModelType model, JsonObject members)
    {
        if (model.Family is { Descendants: { Count: > 0 } descendants } family && members[family.Discriminator]?.ToString() is { } tag
            && descendants.FirstOrDefault(one => one.Tag == tag) is { } child && child.Name != model.Name)
        {
            return Build(client.Type(child.Name.Bare), members)!;
        }

        var names = model.AllProperties().ToDictionary(static property => property.WireName, static property => property.Name.Bare);
        var record = Activator.CreateInstance(type)!;
        foreach (var (name, member) in members)
        {
            if (names.TryGetValue(name, out var property) && type.GetProperty(property) is { } setter)
            {
                setter.SetValue(record, member is null ? null : Read(setter.PropertyType, member));
            }
        }

        if (model.AllAdditional is { } additional && type.GetProperty(additional.Name.Bare) is { } map)
        {
            map.SetValue(record, Map(Item(map.PropertyType, typeof(IReadOnlyDictionary<,>))!, new(members.Where(member =>
                !names.ContainsKey(member.Key)).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))));
        }

        return record;
    }

    // Of the variants the first that gives back all that it takes.
    private object Choose(Type union, JsonObject members)
    {
        JsonException? why = null;
        foreach (var constructor in union.GetConstructors().Where(static one => one.GetParameters().Length == 1))
        {
            try
            {
                var value = constructor.Invoke([Read(constructor.GetParameters()[0].ParameterType, members)]);
                if (!Values.Compare(new() { Value = members }, Write(value), isExact: true).Any())
                {
                    return value;
                }
            }
            catch (JsonException e)
            {
                why = e;
            }
        }

        throw why ?? new JsonException($"No variant of {union.Name} takes all of the value.");
    }

    private IDictionary Map(Type mapped, JsonObject members)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), mapped))!;
        foreach (var (name, member) in members)
        {
            map.Add(name, member is null ? null : Read(mapped, member));
        }

        return map;
    }

    private static Type? Item(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[^1] : null;

    private object? Convert(Type type, JsonNode? value)
    {
        if (type == typeof(string) && value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String)
        {
            return scalar.GetValue<string>();
        }

        if (type == typeof(Uri) && value is JsonValue uri)
        {
            return new Uri(uri.ToString(), UriKind.RelativeOrAbsolute);
        }

        try
        {
            return JsonSerializer.Deserialize(value?.ToJsonString() ?? "null", type, _options);
        }
        catch (Exception e) when (e is FormatException or NotSupportedException or InvalidOperationException or OverflowException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Writes a value as its type does.</summary>
    public JsonNode? Write(object? value, Type type) => JsonSerializer.SerializeToNode(value, type, _options);

    /// <summary>Writes a value as what it is at run time.</summary>
    public JsonNode? Write(object? value) => value is null ? null : Write(value, value.GetType());

    /// <summary>Makes the options record of a call, or of a client.</summary>
    public static object Record(Type type, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var (name, value) in values)
        {
            (type.GetProperty(name) ?? throw new MissingMemberException(type.Name, name)).SetValue(record, value);
        }

        return record;
    }

    private sealed class DurationConverter : JsonConverter<TimeSpan>
    {
        public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString()!;
            return TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var constant)
                ? constant
                : XmlConvert.ToTimeSpan(text.EndsWith('W') ? string.Create(CultureInfo.InvariantCulture, $"P{7 * int.Parse(text.AsSpan(1, text.Length - 2), CultureInfo.InvariantCulture)}D") : text);
        }

        public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
            writer.WriteStringValue(XmlConvert.ToString(value));
    }

    private sealed class TimeConverter : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.Parse(reader.GetString()!.TrimEnd('Z'), CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
    }
}
