using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Wire;

/// <summary>
/// Reads parameters back from a request, by the style table of the OpenAPI specification ("Style Values" and "Style Examples" of 3.1.1,
/// section 4.8.12; the expansions are those of RFC 6570), and compares them with what was meant.
/// </summary>
internal static class ParameterStyles
{
    /// <summary>Compares a path parameter with its part of the path, which is still percent-encoded.</summary>
    /// <returns>What is wrong; null for nothing.</returns>
    public static string? Path(WireParameter parameter, Sample sample, string raw)
    {
        raw = PlusAsText(raw);
        switch (parameter.Style)
        {
            case "label":
                if (raw is not ['.', ..])
                {
                    return $"'{raw}' does not begin with a dot";
                }
                // OpenAPI 3.0 has dots between items where RFC 6570 has commas.
                return parameter.Explode ? Delimited(sample, raw[1..], ".", explode: true)
                    : Delimited(sample, raw[1..], ",", explode: false) is { } problem
                        && Delimited(sample, raw[1..], ".", explode: false) is not null ? problem : null;
            case "matrix":
                return Matrix(parameter, sample, raw);
            case "content":
                return Json(sample, Decode(raw));
            default:
                return Delimited(sample, raw, Delimiter(parameter.Style), parameter.Explode);
        }
    }

    /// <summary>Compares a header's value.</summary>
    public static string? Header(WireParameter parameter, Sample sample, string text)
    {
        if (parameter.Style == "content")
        {
            return Json(sample, text);
        }

        // A header is not percent-encoded.
        return Delimited(sample, text, Delimiter(parameter.Style), parameter.Explode, static piece => piece);
    }

    /// <summary>Compares a query or cookie parameter, and takes its fields out of those that are left.</summary>
    /// <param name="fields">Names and values, still percent-encoded.</param>
    public static string? Fields(WireParameter parameter, Sample sample, List<KeyValuePair<string, string>> fields)
    {
        var value = sample.Value;
        if (parameter.Style == "content")
        {
            return One(parameter.Name, fields) is { } json ? Json(sample, Decode(json)) : "is not sent";
        }

        if (parameter.Style == "deepObject" && value is JsonObject)
        {
            return Deep(parameter.Name, sample, value, "", fields);
        }

        var exploded = parameter.Explode || (parameter.Style == "deepObject" && value is JsonArray);
        if (exploded && value is JsonArray items)
        {
            return Repeated(parameter.Name, sample, items, "", fields);
        }

        if (exploded && value is JsonObject members)
        {
            foreach (var (name, member) in members)
            {
                var at = "/" + SourceFile.Escape(name);
                var problem = member is JsonArray several ? Repeated(name, sample, several, at, fields)
                    : One(name, fields) is not { } text ? $"member '{name}' is not sent"
                    : Scalar(sample, member, at, Decode(text));
                if (problem is not null)
                {
                    return problem;
                }
            }

            return null;
        }

        return One(parameter.Name, fields) is { } raw
            ? Delimited(sample, raw, Delimiter(parameter.Style), explode: false)
            : IsEmpty(value) ? null : "is not sent";
    }

    /// <summary>Percent-decodes, with a plus as a blank: that is how servers read queries and forms.</summary>
    public static string Decode(string raw) => Uri.UnescapeDataString(raw.Replace('+', ' '));

    /// <summary>Outside of queries and forms a plus is a plus.</summary>
    public static string PlusAsText(string raw) => raw.Replace("+", "%2B", StringComparison.Ordinal);

    /// <summary>Splits a query or a form into fields.</summary>
    public static List<KeyValuePair<string, string>> Split(string raw, char separator = '&') =>
        [.. raw.Split(separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(static field => field.IndexOf('=', StringComparison.Ordinal) is var at && at < 0
                ? KeyValuePair.Create(field.Trim(), "")
                : KeyValuePair.Create(field[..at].Trim(), field[(at + 1)..]))];

    private static bool IsEmpty(JsonNode? value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string? Matrix(WireParameter parameter, Sample sample, string raw)
    {
        if (raw is not [';', ..])
        {
            return $"'{raw}' does not begin with a semicolon";
        }

        var fields = Split(raw, ';');
        var problem = Fields(parameter with { Style = "form" }, sample, fields);
        return problem ?? (fields.Count > 0 ? $"'{raw}' has more than was meant" : null);
    }

    private static string Delimiter(string style) => style switch
    {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        "tabDelimited" => "\t",
        _ => ",",
    };

    private static string? Delimited(Sample sample, string raw, string delimiter, bool explode) =>
        Delimited(sample, raw, delimiter, explode, Decode);

    private static string? Delimited(Sample sample, string raw, string delimiter, bool explode, Func<string, string> decode)
    {
        if (sample.Value is not (JsonArray or JsonObject))
        {
            return Scalar(sample, sample.Value, "", decode(raw));
        }

        var pieces = (delimiter switch
        {
            " " => Regex.Split(raw, "%20|\\+| "),
            "|" => Regex.Split(raw, "%7[Cc]|\\|"),
            "\t" => Regex.Split(raw, "%09|\t"),
            _ => raw.Split(delimiter),
        }).Select(one => one.Trim(' ')).ToArray();
        if (sample.Value is JsonArray items)
        {
            if (pieces.Length != items.Count)
            {
                return $"'{raw}' has {pieces.Length} items, not {items.Count}";
            }

            return items.Select((item, index) => Scalar(
                sample,
                item,
                "/" + index.ToString(CultureInfo.InvariantCulture),
                decode(pieces[index]))).FirstOrDefault(static problem => problem is not null);
        }

        var found = explode
            ? [.. pieces.Select(static piece => piece.Split('=', 2)).Select(static pair => (pair[0], pair.Length > 1 ? pair[1] : ""))]
            : pieces.Length % 2 == 0 ? pieces.Chunk(2).Select(static pair => (pair[0], pair[1])).ToArray()
            : null;
        var members = (JsonObject)sample.Value;
        if (found is null || found.Length != members.Count)
        {
            return $"'{raw}' does not have {members.Count} members";
        }

        foreach (var (name, text) in found)
        {
            var decoded = decode(name);
            if (!members.ContainsKey(decoded))
            {
                return $"member '{decoded}' was not meant";
            }

            if (Scalar(sample, members[decoded], "/" + SourceFile.Escape(decoded), decode(text)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Deep(string name, Sample sample, JsonNode? value, string pointer, List<KeyValuePair<string, string>> fields)
    {
        switch (value)
        {
            case JsonObject members:
                foreach (var (member, child) in members)
                {
                    if (Deep($"{name}[{member}]", sample, child, pointer + "/" + SourceFile.Escape(member), fields) is { } problem)
                    {
                        return problem;
                    }
                }

                return null;
            case JsonArray items:
                return Repeated(name, sample, items, pointer, fields);
            default:
                return One(name, fields) is { } raw ? Scalar(sample, value, pointer, Decode(raw)) : $"'{name}' is not sent";
        }
    }

    private static string? Repeated(string name, Sample sample, JsonArray items, string pointer, List<KeyValuePair<string, string>> fields)
    {
        // The specification does not define arrays in deepObject; name[0] and name[] are as common as a name that repeats.
        for (var i = 0; i < fields.Count; i++)
        {
            if (Regex.Match(Decode(fields[i].Key), @"^(.*)\[\d*\]$") is { Success: true } indexed && indexed.Groups[1].Value == name)
            {
                fields[i] = KeyValuePair.Create(Uri.EscapeDataString(name), fields[i].Value);
            }
        }

        var found = fields.Where(field => Decode(field.Key) == name).Select(static field => field.Value).ToList();
        fields.RemoveAll(field => Decode(field.Key) == name);
        if (items.Count == 0 && found is [""])
        {
            return null;
        }

        if (found.Count != items.Count)
        {
            return $"'{name}' is sent {found.Count} times, not {items.Count}";
        }

        return items.Select((item, index) => Scalar(
            sample,
            item,
            pointer + "/" + index.ToString(CultureInfo.InvariantCulture),
            Decode(found[index]))).FirstOrDefault(static problem => problem is not null);
    }

    private static string? One(string name, List<KeyValuePair<string, string>> fields)
    {
        var index = fields.FindIndex(field => Decode(field.Key) == name);
        if (index < 0)
        {
            return null;
        }

        var raw = fields[index].Value;
        fields.RemoveAt(index);
        return raw;
    }

    private static string? Scalar(Sample sample, JsonNode? value, string pointer, string text)
    {
        if (value is JsonObject or JsonArray)
        {
            return Json(new() { Value = value }, text) is null ? null : $"'{text}' is sent for {Values.Short(value)}, for which the style has no form";
        }

        return Values.IsText(value, text, sample.Facts.GetValueOrDefault(pointer)?.Format ?? "") ? null : $"'{text}' is sent for {Values.Short(value)}";
    }

    private static string? Json(Sample sample, string text)
    {
        try
        {
            return Values.Compare(sample, JsonNode.Parse(text), isExact: true)
                .Select(static one => $"{one.Pointer}: {one.Message}")
                .FirstOrDefault();
        }
        catch (JsonException)
        {
            return $"'{text}' is not JSON";
        }
    }
}
