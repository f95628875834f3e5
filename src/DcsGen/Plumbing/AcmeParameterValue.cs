namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Linq;
using global::System.Text;
using global::System.Text.Json;

/// <summary>What a parameter holds, whatever its type: a text, items, or members. The default holds nothing and is not sent.</summary>
internal readonly struct AcmeParameterValue
{
    private readonly JsonElement _object;

    private AcmeParameterValue(string? text, IReadOnlyList<string>? items, JsonElement members) => (Text, Items, _object) = (text, items, members);

    /// <summary>Null for items and members.</summary>
    public string? Text { get; }

    /// <summary>Null for a text and members; never empty.</summary>
    public IReadOnlyList<string>? Items { get; }

    /// <summary>Whether there is nothing to send.</summary>
    public bool IsEmpty => Text is null && Items is null && _object.ValueKind != JsonValueKind.Object;

    public static AcmeParameterValue Of(string? text) => new(text, null, default);

    /// <param name="items">None of them are nothing to send.</param>
    public static AcmeParameterValue Of(IEnumerable<string>? items) => items?.ToArray() is { Length: > 0 } all ? new(null, all, default) : default;

    /// <summary>The value as its JSON is made: by kind, with the same texts for numbers and dates.</summary>
    /// <exception cref="ArgumentException">An item is null, or has items or members of its own.</exception>
    public static AcmeParameterValue Of<T>(T? value, AcmeWrite<T> write)
        where T : class => value is null ? default : OfJson(value, write);

    /// <inheritdoc cref="Of{T}(T, AcmeWrite{T})"/>
    public static AcmeParameterValue Of<T>(T? value, AcmeWrite<T> write)
        where T : struct => value is { } some ? OfJson(some, write) : default;

    /// <summary>The value as JSON, in ASCII; null stays null.</summary>
    public static string? Json<T>(T? value, AcmeWrite<T> write)
        where T : class => value is null ? null : Encoding.UTF8.GetString(Utf8(value, write).Span);

    /// <inheritdoc cref="Json{T}(T, AcmeWrite{T})"/>
    public static string? Json<T>(T? value, AcmeWrite<T> write)
        where T : struct => value is { } some ? Encoding.UTF8.GetString(Utf8(some, write).Span) : null;

    /// <summary>Names and values of an object, in their order; those that are null are left out. Empty for a text and items.</summary>
    /// <param name="isDeep">Whether members of members are named by their path, <c>[a][b]</c>, and items too, <c>[a][]</c>.</param>
    /// <param name="repeats">Whether a member may have items, each of which then has its name.</param>
    /// <exception cref="ArgumentException">A member has items or members of its own, for which the style has no way.</exception>
    public List<KeyValuePair<string, string>> Members(bool isDeep = false, bool repeats = false)
    {
        var members = new List<KeyValuePair<string, string>>();
        if (_object.ValueKind == JsonValueKind.Object)
        {
            Add(_object, "", isDeep, repeats, members);
        }

        return members;
    }

    /// <summary>As the value of a header (style simple): not percent-encoded; null for nothing to send.</summary>
    public string? ToHeader(AcmeParameterStyle style, bool explode)
    {
        var separator = style switch
        {
            AcmeParameterStyle.SpaceDelimited => " ",
            AcmeParameterStyle.PipeDelimited => "|",
            AcmeParameterStyle.TabDelimited => "\t",
            _ => ",",
        };
        return IsEmpty ? null : Text ?? string.Join(separator, Items ?? Members().ConvertAll(member => member.Key + (explode ? "=" : separator) + member.Value));
    }

    private static AcmeParameterValue OfJson<T>(T value, AcmeWrite<T> write)
    {
        using var document = JsonDocument.Parse(Utf8(value, write));
        var root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.Null => default,
            JsonValueKind.Object => new(null, null, root.Clone()),
            JsonValueKind.Array => Of(root.EnumerateArray().Select(static item => Scalar(item) ?? throw Undefined("An item"))),
            _ => Of(Scalar(root)),
        };
    }

    private static ReadOnlyMemory<byte> Utf8<T>(T value, AcmeWrite<T> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes);
        write(writer, value);
        writer.Flush();
        return bytes.WrittenMemory;
    }

    private static void Add(JsonElement value, string path, bool isDeep, bool repeats, List<KeyValuePair<string, string>> members)
    {
        foreach (var member in value.EnumerateObject())
        {
            var name = isDeep ? $"{path}[{member.Name}]" : member.Name;
            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (isDeep && member.Value.ValueKind == JsonValueKind.Object)
            {
                Add(member.Value, name, isDeep, repeats, members);
            }
            else if (isDeep && member.Value.ValueKind == JsonValueKind.Array)
            {
                AddItems(member.Value, name, members);
            }
            else if (repeats && member.Value.ValueKind == JsonValueKind.Array)
            {
                members.AddRange(member.Value.EnumerateArray().Select(item => new KeyValuePair<string, string>(name, Scalar(item) ?? throw Undefined(name))));
            }
            else
            {
                members.Add(new(name, Scalar(member.Value) ?? throw Undefined(name)));
            }
        }
    }

    // As servers read them that know brackets at all: name[] for each text, and a number for each object, whose members belong together.
    private static void AddItems(JsonElement items, string name, List<KeyValuePair<string, string>> members)
    {
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                Add(item, string.Create(CultureInfo.InvariantCulture, $"{name}[{index++}]"), isDeep: true, repeats: false, members);
            }
            else
            {
                members.Add(new(name + "[]", Scalar(item) ?? throw Undefined(name)));
            }
        }
    }

    // Null for what is not a text, a number or a boolean.
    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static ArgumentException Undefined(string what) => new(what + " of a parameter is null, or has items or members of its own: its style does not say how they are written.");
}
