using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using Microsoft.OpenApi;

namespace DcsGen.Reading;

/// <summary>Scalars and data of a document: their forms, and the values that they are read as.</summary>
/// <param name="malformed">Reports a problem at a node.</param>
internal sealed class ReadableValues(Action<NodePath, MessageText> malformed)
{
    // Types that the model reads, and that OpenAPI does not define.
    private static readonly Dictionary<string, string> s_synonyms = new(StringComparer.Ordinal)
    {
        ["int"] = "integer",
        ["double"] = "number",
        ["float"] = "number",
        ["decimal"] = "number",
        ["file"] = "string",
    };

    /// <summary>Returns the form of a value among those that are expected; null if absent of them.</summary>
    public static Expected? FormOf(JsonNode? node, Expected expected)
    {
        for (var one = expected; one is not null; one = one.Else)
        {
            if (HasForm(node, one))
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>Returns whether a value has a form. Its parts are not checked.</summary>
    private static bool HasForm(JsonNode? node, Expected expected) => expected.Form switch
    {
        Form.Any => true,
        Form.Object or Form.Map => node is JsonObject,
        Form.List => node is JsonArray,
        Form.Text => node is JsonValue && !IsHuge(node),
        Form.Word => StringOf(node) is { } word && expected.Words.Contains(word),
        Form.Uri => StringOf(node) is { } uri && Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _),
        Form.AbsoluteUri => StringOf(node) is { } uri && Uri.TryCreate(uri, UriKind.Absolute, out _),
        Form.Host => StringOf(node) is { } host && IsHost(host),
        Form.Boolean => IsBoolean(node),
        Form.Number => IsNumber(node),
        Form.PositiveNumber => IsNumber(node)
            && decimal.TryParse(Invariant(node!), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number > 0,
        Form.Count => IsNumber(node)
            && decimal.TryParse(Invariant(node!), NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            && count >= 0
            && count == decimal.Truncate(count),
        _ => throw new InvalidOperationException(expected.Form.ToString()),
    };

    /// <summary>Returns the unmistakable meaning of a value of another form: a number or a boolean in quotes, or a type by another name;
    /// null if absent.</summary>
    public static JsonNode? Near(JsonNode? node, Expected expected)
    {
        if (StringOf(node) is not { } text)
        {
            return null;
        }

        if (expected.Form == Form.Word && s_synonyms.TryGetValue(text, out var type) && expected.Words.Contains(type))
        {
            return JsonValue.Create(type);
        }

        JsonNode? value = text is "true" or "false" ? JsonValue.Create(text == "true") : YamlText.Number(text);
        for (var one = expected; value is not null && one is not null; one = one.Else)
        {
            if (one.Form is Form.Boolean or Form.Number or Form.PositiveNumber or Form.Count && HasForm(value, one))
            {
                return one.Form == Form.Count ? Integer(value) : value;
            }
        }

        return null;
    }

    /// <summary>Returns a scalar as the model reads it.</summary>
    public JsonNode Scalar(JsonNode node, Form form, NodePath at) => form switch
    {
        Form.Text when StringOf(node) is null => JsonValue.Create(Invariant(node))!,
        Form.Count => Integer(node),
        _ when StringOf(node) is { } text && Whole(text) is var whole && whole != text => Replaced(whole, at),
        _ => node,
    };

    /// <summary>Checks data, which has no keywords. Returns false if it has a number that no type can hold.</summary>
    /// <param name="node">The data, or a part of it.</param>
    /// <param name="whole">The place of all the data, which messages name.</param>
    /// <param name="at">The place of the node.</param>
    public bool Data(ref JsonNode? node, NodePath whole, NodePath at)
    {
        if (node is JsonValue)
        {
            if (IsHuge(node))
            {
                malformed(at, $"{whole.Name} has the number {Text(node)}, which is beyond what a double can hold; it is ignored");
                return false;
            }

            node = Scalar(node, Form.Any, at);
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var item = items[i];
                if (!Data(ref item, whole, at.Child(i)))
                {
                    return false;
                }

                if (!ReferenceEquals(item, items[i]))
                {
                    items[i] = item;
                }
            }
        }
        else if (node is JsonObject map)
        {
            var edit = new MapEdit(map);
            foreach (var pair in edit.Pairs)
            {
                var value = pair.Value;
                if (!Data(ref value, whole, at.Child(pair.Key)))
                {
                    return false;
                }

                edit.Put(Key(pair.Key, at), pair.Key, value);
            }

            edit.Apply();
        }

        return true;
    }

    /// <summary>Returns a key without halves of characters.</summary>
    public string Key(string key, NodePath at)
    {
        var whole = Whole(key);
        if (whole != key)
        {
            malformed(at.Child(key), $"The key '{whole}' has half of a character; U+FFFD is read instead");
        }

        return whole;
    }

    /// <summary>Returns a text with U+FFFD for each lone UTF-16 surrogate, which UTF-8 cannot express.</summary>
    public static string Whole(string text)
    {
        StringBuilder? whole = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            whole ??= new(text);
            whole[i] = '\uFFFD';
        }

        return whole?.ToString() ?? text;
    }

    /// <summary>Whether Microsoft.OpenApi can read a text as a runtime expression (OpenAPI, Callback Object), or a text with some in
    /// it.</summary>
    public static bool IsExpression(string text)
    {
        try
        {
            return text.Length > 0 && RuntimeExpression.Build(text) is not null;
        }
        catch (Exception e) when (e is OpenApiException or ArgumentException)
        {
            return false;
        }
    }

    public static bool IsBoolean(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool _);

    public static string? StringOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>Returns the name of the kind of a value, for messages.</summary>
    public static MessageText Text(JsonNode? node) => node switch
    {
        null => (MessageText)$"null",
        JsonArray => $"a list",
        JsonObject => $"a mapping",
        _ when StringOf(node) is { } text => $"'{text}'",
        _ => $"{node.ToJsonString()}",
    };

    // 5.0 is an integer (JSON Schema, section 6.1.1).
    private static JsonNode Integer(JsonNode node) => ((JsonValue)node).TryGetValue(out long _)
        ? node
        : JsonValue.Create((long)Math.Min(decimal.Parse(Invariant(node), NumberStyles.Float, CultureInfo.InvariantCulture), long.MaxValue));

    private JsonValue Replaced(string whole, NodePath at)
    {
        malformed(at, $"The text has half of a character; U+FFFD is read instead");
        return JsonValue.Create(whole)!;
    }

    private static bool IsNumber(JsonNode? node) => node is JsonValue value
        && (value.TryGetValue(out long _) || value.TryGetValue(out decimal _) || value.TryGetValue(out double _))
        && !IsHuge(node);

    // The readers keep it as it is written.
    private static bool IsHuge(JsonNode node) => node is JsonValue value && value.TryGetValue(out JsonElement _);

    private static bool IsHost(string text)
    {
        var colon = text.LastIndexOf(':');
        return Uri.CheckHostName(colon < 0 ? text : text.Substring(0, colon)) is UriHostNameType.Dns or UriHostNameType.IPv4
            && (colon < 0
                || (int.TryParse(text.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
                    && port <= ushort.MaxValue));
    }

    private static string Invariant(JsonNode node) => node is JsonValue value && value.TryGetValue(out bool boolean)
        ? (boolean ? "true" : "false")
        : Convert.ToString(node.GetValue<object>(), CultureInfo.InvariantCulture) ?? "";
}
