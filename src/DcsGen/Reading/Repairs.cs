using System.Text.Json.Nodes;
using DcsGen.Diagnostics;

namespace DcsGen.Reading;

/// <summary>
/// Rewrites valid parts of a document that Microsoft.OpenApi cannot read, drops silently, or throws on, so that the model has the same
/// meaning. Each object is rewritten after its parts, and after its shape was checked.
/// </summary>
/// <param name="version">The version of the document.</param>
/// <param name="findings">Gets a finding for everything that is lost.</param>
internal sealed class Repairs(Versions version, List<Finding> findings)
{
    /// <summary>The extension that makes a schema nullable.</summary>
    public const string Nullable = "x-nullable";

    private static readonly string[] s_counts = ["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "maxContains", "minContains"];

    // Keywords of parameters and their items in OpenAPI 2.0 that the model's reader does not read there.
    private static readonly string[] s_unreadOfParameters = ["exclusiveMaximum", "exclusiveMinimum", "maxItems", "minItems", "multipleOf", "uniqueItems"];

    private static readonly string[] s_schemas =
    [
        "items", "not", "contains", "propertyNames", "if", "then", "else", "contentSchema", "unevaluatedItems",
    ];

    private readonly bool _isVersion2 = version == Versions.V20;

    /// <summary>Rewrites an object.</summary>
    /// <param name="map">The object.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="at">Its place.</param>
    /// <param name="given">The keys that it had before its shape was checked.</param>
    public void Make(JsonObject map, NodeKind kind, NodePath at, MapEdit given)
    {
        if (kind == NodeKind.Parameter)
        {
            HeaderName(map, at);
        }
        else if (kind == NodeKind.Document && map["tags"] is { } tags)
        {
            // The model's reader searches all tags that it has read, for each tag of each operation. So the tags come after the operations.
            map.Remove("tags");
            map.Add("tags", tags);
        }

        switch (kind)
        {
            case NodeKind.Document or NodeKind.Operation when _isVersion2:
                Version2Lists(map, kind);
                break;
            case NodeKind.Components when map["schemas"] is JsonObject schemas:
                BooleanSchemas(schemas);
                break;
            case NodeKind.Schema:
                Schema(map, at);
                break;
            case NodeKind.Parameter or NodeKind.Header when _isVersion2:
                PlainValue(map, kind, at, given);
                break;
            case NodeKind.MediaType or NodeKind.Parameter or NodeKind.Header:
                Counts(map);
                BooleanSchemas(map, ["schema", "itemSchema"]);
                break;
            case NodeKind.Link:
                Link(map, at);
                break;
            case NodeKind.SecurityScheme:
                SecurityScheme(map, at);
                break;
        }
    }

    private void Schema(JsonObject map, NodePath at)
    {
        Counts(map);
        if (map["nullable"] is JsonValue nullable
            && nullable.TryGetValue(out bool isNullable)
            && isNullable
            && !map.ContainsKey("type")
            && !map.ContainsKey("$ref"))
        {
            // By OpenAPI 3.0.3 it has a meaning only beside a type, and the model drops it. Documents that write it beside an allOf mean
            // it.
            map[Nullable] = true;
        }

        if ((version & Versions.From31) != 0 && ReadableValues.IsBoolean(map["nullable"]) && map["nullable"]!.GetValue<bool>())
        {
            // Tools that write 3.1 keep it although 3.1 replaced it.
            map[Nullable] = true;
            findings.Add(new(
                DiagnosticDescriptors.Approximated.Id,
                at.Child("nullable").Pointer,
                $"OpenAPI 3.1 has no 'nullable'; null is allowed nevertheless. Write 'null' in 'type'"));
        }

        if (_isVersion2)
        {
            // The model's reader does not read it in the items of a parameter.
            map.Remove("collectionFormat");
            if (ReadableValues.StringOf(map["type"]) == "file")
            {
                // The body of a response in OpenAPI 2.0, which the model's reader turns into a string.
                (map["type"], map["format"]) = ("string", "binary");
            }
        }

        if ((version & Versions.From31) == 0)
        {
            return;
        }

        if (map["const"] is JsonObject or JsonArray)
        {
            map.Remove("const");
            findings.Add(new(DiagnosticDescriptors.Approximated.Id, at.Child("const").Pointer, $"A 'const' that is a mapping or a list is not checked"));
        }

        if (map["prefixItems"] is JsonArray { Count: > 0 } first)
        {
            Tuple(map, first, at);
        }

        BooleanSchemas(map, s_schemas);
        foreach (var names in (string[])["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"])
        {
            if (map[names] is JsonObject named)
            {
                BooleanSchemas(named);
            }
        }

        foreach (var list in (string[])["allOf", "anyOf", "oneOf"])
        {
            if (map[list] is JsonArray items)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is JsonValue value)
                    {
                        // A schema that allows nothing is not a variant, and one that allows everything adds nothing to an allOf. The model
                        // skips nulls.
                        items[i] = value.GetValue<bool>() && list != "allOf" ? new JsonObject() : null;
                    }
                }
            }
        }
    }

    private static void BooleanSchemas(JsonObject named) =>
        BooleanSchemas(named, [.. named.Where(static pair => pair.Value is JsonValue).Select(static pair => pair.Key)]);

    // Since 3.1 a boolean is a schema. No value can match false, so both are read as any JSON.
    private static void BooleanSchemas(JsonObject map, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (ReadableValues.IsBoolean(map[key]))
            {
                map[key] = new JsonObject();
            }
        }
    }

    // Counts above the range of the model, which no value reaches.
    private static void Counts(JsonObject map)
    {
        foreach (var key in s_counts)
        {
            if (map[key] is JsonValue value && value.TryGetValue(out long count) && count > int.MaxValue)
            {
                map.Remove(key);
            }
        }
    }

    // The model has no schemas by position: each item of the array is one of the variants.
    private void Tuple(JsonObject map, JsonArray first, NodePath at)
    {
        findings.Add(new(
            DiagnosticDescriptors.Approximated.Id,
            at.Child("prefixItems").Pointer,
            $"The places of the items are not part of the type: each item may be any of them"));
        map.Remove("prefixItems");
        var any = new JsonArray([.. first.Select(static item => item is JsonObject ? item.DeepClone() : new JsonObject())]);
        if (map["items"] is JsonObject rest)
        {
            any.Add(rest.DeepClone());
        }

        map["items"] = new JsonObject { ["anyOf"] = any, [ReaderKeys.PositionCount] = first.Count };
    }

    // The keywords of a parameter or a header of OpenAPI 2.0 about its value.
    private void PlainValue(JsonObject map, NodeKind kind, NodePath at, MapEdit given)
    {
        Counts(map);
        if (kind == NodeKind.Header)
        {
            map.Remove("collectionFormat");
            return;
        }

        if (ReadableValues.StringOf(map["collectionFormat"]) == "tsv")
        {
            // The model has no style for it, and throws.
            map.Remove("collectionFormat");
            map[ReaderKeys.TabSeparated] = true;
        }

        foreach (var key in s_unreadOfParameters)
        {
            if (map[key] is not { } value)
            {
                continue;
            }

            map.Remove(key);
            if (key.StartsWith("exclusive", StringComparison.Ordinal) && value.GetValue<bool>())
            {
                // An exclusive bound excludes its own value, so the inclusive one is removed.
                map.Remove(key == "exclusiveMinimum" ? "minimum" : "maximum");
            }
        }

        if (ReadableValues.StringOf(map["in"]) is not (null or "body") && !map.ContainsKey("type") && !map.ContainsKey("schema"))
        {
            // The model's reader throws on a form field without one.
            map["type"] = "string";
            if (!given.Contains("type"))
            {
                Malformed(at, $"The parameter {ReadableValues.Text(map["name"])} has no 'type'; a string is assumed");
            }
        }
    }

    // The model's reader throws when a name is there twice.
    private static void Version2Lists(JsonObject map, NodeKind kind)
    {
        if (kind == NodeKind.Operation)
        {
            map.Remove("schemes");
        }

        if (map["consumes"] is JsonArray consumes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var kept = consumes.Select(ReadableValues.StringOf).OfType<string>().Where(seen.Add).ToArray();
            if (kept.Length < consumes.Count)
            {
                map["consumes"] = new JsonArray([.. kept.Select(static type => JsonValue.Create(type))]);
            }
        }
    }

    // A link's values may be any JSON, and the model takes text. Nothing of a link comes to the client.
    private void Link(JsonObject map, NodePath at)
    {
        Expression(map, "requestBody", at);
        if (map["parameters"] is JsonObject parameters)
        {
            foreach (var pair in parameters.ToArray())
            {
                Expression(parameters, pair.Key, at.Child("parameters"));
            }
        }
    }

    private void Expression(JsonObject map, string key, NodePath at)
    {
        if (map[key] is JsonObject or JsonArray)
        {
            map[key] = map[key]!.ToJsonString();
        }
        else if (ReadableValues.StringOf(map[key]) is { } text
            && text.StartsWith("$", StringComparison.Ordinal)
            && !ReadableValues.IsExpression(text))
        {
            map.Remove(key);
            Malformed(at.Child(key), $"{ReadableValues.Text(JsonValue.Create(text))} is not a runtime expression; it is ignored");
        }
    }

    // RFC 9110, section 5.1: the name of a header is a token. No request can have another one, so the parameter is left out.
    private void HeaderName(JsonObject map, NodePath at)
    {
        if (ReadableValues.StringOf(map["in"]) == "header"
            && ReadableValues.StringOf(map["name"]) is { Length: > 0 } name
            && !IsToken(name))
        {
            Malformed(at.Child("name"), $"The parameter is left out: '{name}' cannot be the name of a header");
            map.Remove("name");
        }
    }

    private void SecurityScheme(JsonObject map, NodePath at)
    {
        if (ReadableValues.StringOf(map["type"]) == "http")
        {
            HttpScheme(map, at);
        }

        ApiKey(map, at);
    }

    // RFC 9110, section 11.1: the name of an authentication scheme is a token.
    private void HttpScheme(JsonObject map, NodePath at)
    {
        if (ReadableValues.StringOf(map["scheme"]) is not { Length: > 0 } scheme)
        {
            Malformed(at, $"The HTTP security scheme has no 'scheme'; 'bearer' is assumed");
        }
        else if (!IsToken(scheme))
        {
            Malformed(at.Child("scheme"), $"The credential is not sent: '{scheme}' cannot be the name of an authentication scheme");
            map.Remove("type");
        }
    }

    // RFC 9110, section 5.1: the name of a header is a token; RFC 6265, section 4.1.1: that of a cookie, too.
    private void ApiKey(JsonObject map, NodePath at)
    {
        if (ReadableValues.StringOf(map["type"]) != "apiKey")
        {
            return;
        }

        var (name, place) = (ReadableValues.StringOf(map["name"]) ?? "", ReadableValues.StringOf(map["in"]));
        var words = name.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (place == "header"
            && words.Length == 2
            && words[0].Equals("Authorization", StringComparison.OrdinalIgnoreCase)
            && IsToken(words[1]))
        {
            (map["name"], map[ReaderKeys.AuthorizationScheme]) = (words[0], words[1]);
            findings.Add(new(
                DiagnosticDescriptors.Approximated.Id,
                at.Child("name").Pointer,
                $"'{name}' is not the name of a header: the key is sent in 'Authorization' after '{words[1]}'"));
            return;
        }

        if (name.Length == 0 || (place is "header" or "cookie" && !IsToken(name)))
        {
            Malformed(
                map.ContainsKey("name") ? at.Child("name") : at,
                name.Length == 0 ? (MessageText)$"The API key has no 'name'; it is not sent" : $"The API key is not sent: {ReadableValues.Text(map["name"])} cannot be the name of a {place}");
            map.Remove("type");
        }
    }

    private static bool IsToken(string text) =>
        text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);

    private void Malformed(NodePath at, MessageText what) => findings.Add(new(DiagnosticDescriptors.Malformed.Id, at.Pointer, what));
}
