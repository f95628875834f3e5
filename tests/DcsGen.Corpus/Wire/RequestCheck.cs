using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DcsGen.CSharp;

namespace DcsGen.Corpus.Wire;

/// <summary>A finding of a check, before it is known whether a diagnostic says so.</summary>
/// <param name="Places">Where the document says it.</param>
internal sealed record Finding(string Kind, IReadOnlyList<string> Places, string Message)
{
    /// <summary>The value that it is about; null where there is none.</summary>
    public Sample? Sample { get; init; }

    /// <summary>Where in the value.</summary>
    public string Pointer { get; init; } = "";
}

/// <summary>Compares a request that was sent with what was meant by it.</summary>
internal static class RequestCheck
{
    public static IEnumerable<Finding> Findings(WireOperation operation, PreparedCall call, SentRequest sent, Schemas schemas)
    {
        if (sent.Method != operation.Method)
        {
            yield return new("request: method", [operation.Place.ToString()], $"{sent.Method} is sent");
        }

        foreach (var finding in Path(operation, call, sent)
            .Concat(Query(operation, call, sent))
            .Concat(Headers(operation, call, sent))
            .Concat(Body(call, sent, schemas)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Path(WireOperation operation, PreparedCall call, SentRequest sent)
    {
        var template = operation.Path.Split('?', '#')[0];
        var names = new List<string>();
        var pattern = new StringBuilder(operation.HasServer
            ? ""
            : "^" + Regex.Escape(Preparation.BaseAddress(operation).AbsolutePath.TrimEnd('/') + operation.RelativeServer));
        foreach (var piece in Regex.Split(template, @"(\{[^{}]+\})"))
        {
            if (piece is ['{', .., '}'] && call.Parameters.Any(one => one.Parameter.In == "path" && one.Parameter.Name == piece[1..^1]))
            {
                names.Add(piece[1..^1]);
                pattern.Append("([^/?#]*?)");
            }
            else if (piece is ['{', .., '}'])
            {
                // A variable without a parameter: the client makes one.
                pattern.Append("[^/?#]+");
            }
            else
            {
                foreach (var rune in piece.EnumerateRunes())
                {
                    pattern.Append(System.Globalization.CultureInfo.InvariantCulture, $"(?:{Regex.Escape(rune.ToString())}|(?i:{Regex.Escape(Uri.EscapeDataString(rune.ToString()))}))");
                }
            }
        }

        var path = sent.Uri.AbsolutePath;
        var match = Regex.Match(path, pattern.Append('$').ToString());
        if (!match.Success)
        {
            yield return new("request: path", [operation.Place.ToString()], $"{path} is sent for {operation.Path}");
            yield break;
        }

        for (var i = 0; i < names.Count; i++)
        {
            var (parameter, sample) = call.Parameters.First(one => one.Parameter.In == "path" && one.Parameter.Name == names[i]);
            if (ParameterStyles.Path(parameter, sample, match.Groups[i + 1].Value) is { } problem)
            {
                yield return Of("request: path parameter", parameter, sample, problem);
            }
        }
    }

    private static IEnumerable<Finding> Query(WireOperation operation, PreparedCall call, SentRequest sent)
    {
        var raw = sent.Uri.Query.TrimStart('?');
        if (call.Parameters.FirstOrDefault(static one => one.Parameter.In == "querystring") is { Parameter: { } whole, Sample: { } value })
        {
            // OpenAPI 3.2: the whole query is the value, of a media type of its own.
            if (value.Value is JsonValue && Uri.UnescapeDataString(raw) != value.Value.ToString())
            {
                yield return Of("request: query", whole, value, $"'{raw}' is sent");
            }

            yield break;
        }

        var fields = ParameterStyles.Split(raw);
        var path = operation.Path.Split('#')[0];
        var at = path.IndexOf('?', StringComparison.Ordinal);
        foreach (var (name, text) in at < 0 ? [] : ParameterStyles.Split(path[(at + 1)..]))
        {
            if (text is ['{', .., '}'])
            {
                var argument = call.Parameters.FirstOrDefault(one => one.Parameter.In == "path" && one.Parameter.Name == text[1..^1]);
                fields.RemoveAll(field => ParameterStyles.Decode(field.Key) == name
                    && argument.Sample?.Value?.ToString() == ParameterStyles.Decode(field.Value));
                continue;
            }

            if (!call.Parameters.Any(one => one.Parameter.In == "query" && one.Parameter.Name == name)
                && fields.RemoveAll(field => ParameterStyles.Decode(field.Key) == name && ParameterStyles.Decode(field.Value) == text) == 0)
            {
                yield return new("request: query of the path", [operation.Place.ToString()], $"'{name}={text}' is not sent");
            }
        }

        foreach (var (parameter, sample) in call.Parameters.Where(static one => one.Parameter.In == "query"))
        {
            if (ParameterStyles.Fields(parameter, sample, fields) is { } problem)
            {
                yield return Of("request: query", parameter, sample, problem);
            }
        }

        foreach (var (name, text) in fields)
        {
            yield return new("request: query", [operation.Place.ToString()], $"'{name}={text}' is sent and was not meant");
        }
    }

    private static IEnumerable<Finding> Headers(WireOperation operation, PreparedCall call, SentRequest sent)
    {
        foreach (var (parameter, sample) in call.Parameters.Where(static one => one.Parameter.In == "header"))
        {
            var problem = sent.Headers.TryGetValue(parameter.Name, out var text) ? ParameterStyles.Header(parameter, sample, text) : "is not sent";
            if (problem is not null)
            {
                yield return Of("request: header", parameter, sample, problem);
            }
        }

        var cookies = ParameterStyles.Split(ParameterStyles.PlusAsText(sent.Headers.GetValueOrDefault("Cookie") ?? ""), ';');
        foreach (var (parameter, sample) in call.Parameters.Where(static one => one.Parameter.In == "cookie"))
        {
            if (ParameterStyles.Fields(parameter, sample, cookies) is { } problem)
            {
                yield return Of("request: cookie", parameter, sample, problem);
            }
        }

        var types = operation.Responses.Where(static one => one.MediaType is not null)
            .Select(static one => Media.Plain(one.MediaType!))
            .ToList();
        var accept = (sent.Headers.GetValueOrDefault("Accept") ?? "*/*").Split(',').Select(Media.Plain).ToList();
        if (types.Count > 0 && operation.Method != "HEAD" && !types.Intersect(accept).Any() && !accept.Contains("*/*") && !types.Contains("*/*"))
        {
            yield return new("request: accept", [operation.Place.ToString()], $"'{string.Join(", ", accept)}' is accepted, and the document gives {string.Join(", ", types.Distinct())}");
        }
    }

    private static IEnumerable<Finding> Body(PreparedCall call, SentRequest sent, Schemas schemas)
    {
        if (call.BodySample is not { } sample || call.Body is not { } body)
        {
            if (sent.Body is { Length: > 0 })
            {
                yield return new("request body: not meant", [], $"{sent.Body.Length} bytes are sent");
            }

            yield break;
        }

        var place = body.Place.ToString();
        if (sent.Body is null)
        {
            yield return new("request body: not sent", [place], "no body is sent") { Sample = sample };
            yield break;
        }

        var type = sent.Headers.GetValueOrDefault("Content-Type") ?? "";
        if (Media.Plain(type) != Media.Plain(Media.Concrete(body.MediaType)) && !body.MediaType.Contains('*', StringComparison.Ordinal))
        {
            yield return new("request body: content type", [place], $"'{type}' is sent for '{body.MediaType}'");
        }

        if (call.Method.Body!.Kind is BodyKind.Content)
        {
            yield break;
        }

        foreach (var finding in body.IsForm ? Form(body, sample, Encoding.UTF8.GetString(sent.Body))
            : body.IsMultipart ? Parts(body, sample, sent.Body, type)
            : Media.IsJson(body.MediaType) && call.Method.Body.Kind == BodyKind.Json
            ? Json(body, sample, sent.Body, schemas, call.Method.HttpMethod == "PATCH")
            : Encoding.UTF8.GetString(sent.Body) == sample.Value!.ToString() ? []
            : [new("request body: changed", [place], $"'{Encoding.UTF8.GetString(sent.Body)}' is sent for {Values.Short(sample.Value)}")
            {
                Sample = sample
            }])
        {
            yield return finding;
        }
    }

    // Null and absence are two values of a change (RFC 7396), and one of all else.
    private static IEnumerable<Finding> Json(WireBody body, Sample sample, byte[] bytes, Schemas schemas, bool isPatch)
    {
        JsonNode? actual;
        string? unreadable = null;
        try
        {
            actual = JsonNode.Parse(bytes);
        }
        catch (JsonException e)
        {
            (actual, unreadable) = (null, e.Message);
        }

        if (unreadable is not null)
        {
            yield return new("request body: not JSON", [body.Place.ToString()], unreadable) { Sample = sample };
            yield break;
        }

        var any = false;
        foreach (var difference in Values.Compare(sample, actual, isExact: true, nulls: isPatch))
        {
            any = true;
            yield return new("request body: " + difference.Kind, [], $"{difference.Pointer}: {difference.Message}")
            {
                Sample = sample,
                Pointer = difference.Pointer
            };
        }

        // System.Text.Json refuses a discriminator that is not first.
        foreach (var (pointer, facts) in sample.Facts.Where(static one => one.Value.IsTag))
        {
            if (At(actual, pointer[..pointer.LastIndexOf('/')]) is JsonObject { Count: > 0 } tagged
                && tagged.First().Key is var first
                && sample.Facts.GetValueOrDefault(
                    pointer[..(pointer.LastIndexOf('/') + 1)] + SourceFile.Escape(first)) is not { IsTag: true })
            {
                yield return new("request body: tag not first", [], $"{pointer}: '{first}' is before it")
                {
                    Sample = sample,
                    Pointer = pointer
                };
            }
        }

        if (!any && sample.Listed.Count == 0 && body.Key is not null && schemas.Problem(body.Key, actual, isStrict: false) is { } problem)
        {
            yield return new("request body: not valid", [body.Place.ToString()], problem) { Sample = sample };
        }
    }

    private static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node is JsonArray items ? int.TryParse(step, out var index) && index < items.Count ? items[index] : null
                : (node as JsonObject)?[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return node;
    }

    private static IEnumerable<Finding> Form(WireBody body, Sample sample, string text)
    {
        // Forms encode commas too, and servers decode before they split.
        var fields = ParameterStyles.Split(text.Replace("%2C", ",", StringComparison.OrdinalIgnoreCase));
        foreach (var (name, value) in sample.Value as JsonObject ?? [])
        {
            var encoding = body.Encodings.GetValueOrDefault(name);
            var pointer = "/" + SourceFile.Escape(name);
            if (Field(name, value, encoding, sample.Part(pointer, value), fields) is { } problem)
            {
                yield return new("request body: form", [body.Place.ToString()], $"field '{name}': {problem}")
                {
                    Sample = sample,
                    Pointer = pointer
                };
            }
        }

        foreach (var (name, value) in fields)
        {
            yield return new("request body: form", [body.Place.ToString()], $"'{name}={value}' is sent and was not meant")
            {
                Sample = sample
            };
        }
    }

    // Without a style an array repeats its field, and an object is JSON (3.1.1) or one field for each member (3.0).
    private static string? Field(
        string name, JsonNode? value, WireEncoding? encoding, Sample part, List<KeyValuePair<string, string>> fields)
    {
        var style = encoding?.Style ?? "form";
        var parameter = new WireParameter(default, name, "query", IsRequired: true, "", style, encoding?.Explode ?? style is "form" or "deepObject");
        var isJson = Media.IsJsonPart(encoding?.ContentType);
        if (encoding?.Style is null && (value is JsonObject || isJson) && fields.Exists(field => ParameterStyles.Decode(field.Key) == name))
        {
            return ParameterStyles.Fields(parameter with { Style = "content" }, part, fields);
        }

        return ParameterStyles.Fields(parameter, part, fields);
    }

    private static IEnumerable<Finding> Parts(WireBody body, Sample sample, byte[] bytes, string contentType)
    {
        List<Part> parts;
        string? unreadable = null;
        try
        {
            parts = [.. Multipart.Parse(bytes, contentType)];
        }
        catch (FormatException e)
        {
            (parts, unreadable) = ([], e.Message);
        }

        if (unreadable is not null)
        {
            yield return new("request body: multipart", [body.Place.ToString()], unreadable) { Sample = sample };
            yield break;
        }

        foreach (var (name, value) in sample.Value as JsonObject ?? [])
        {
            var pointer = "/" + SourceFile.Escape(name);
            var encoding = body.Encodings.GetValueOrDefault(name);
            var problem = Parts(name, value, encoding, sample.Part(pointer, value), parts);
            if (problem is not null && encoding?.Style is not null && Styled(name, value, encoding, sample.Part(pointer, value), parts))
            {
                problem = null;
            }

            parts.RemoveAll(part => part.Name == name);
            if (problem is not null)
            {
                yield return new("request body: multipart", [body.Place.ToString()], $"part '{name}': {problem}")
                {
                    Sample = sample,
                    Pointer = pointer
                };
            }
        }

        foreach (var part in parts)
        {
            yield return new("request body: multipart", [body.Place.ToString()], $"part '{part.Name}' is sent and was not meant")
            {
                Sample = sample
            };
        }
    }

    // Without a style: one part for each item of an array, and JSON for an object.
    private static string? Parts(string name, JsonNode? value, WireEncoding? encoding, Sample sample, List<Part> parts)
    {
        var found = parts.Where(part => part.Name == name).ToList();
        var isJson = Media.IsJsonPart(encoding?.ContentType);
        var isWhole = value is not JsonArray || (found.Count == 1 && isJson);
        var items = isWhole ? [sample] : ((JsonArray)value!).Select((item, index) => sample.Part($"/{index}", item)).ToList();
        if (found.Count != items.Count)
        {
            return $"is sent {found.Count} times, not {items.Count}";
        }

        return items.Select((item, index) =>
        {
            var style = item.Value is JsonObject or JsonArray || isJson ? "content" : "form";
            var field = KeyValuePair.Create("part", Uri.EscapeDataString(Encoding.UTF8.GetString(found[index].Content)));
            return ParameterStyles.Fields(new(default, "part", "query", IsRequired: true, "", style, Explode: false), item, [field]);
        }).FirstOrDefault(static problem => problem is not null);
    }

    // OpenAPI 3.1 has styles in multipart bodies too; 3.0 ignores them there. Parts are not percent-encoded.
    private static bool Styled(string name, JsonNode? value, WireEncoding encoding, Sample sample, List<Part> parts)
    {
        var fields = parts.ConvertAll(static part => KeyValuePair.Create(
            Uri.EscapeDataString(part.Name), Encoding.UTF8.GetString(part.Content).Replace("+", "%2B", StringComparison.Ordinal)));
        if (Field(name, value, encoding, sample, fields) is not null)
        {
            return false;
        }

        parts.RemoveAll(part => !fields.Exists(field => field.Key == Uri.EscapeDataString(part.Name)));
        return true;
    }

    private static Finding Of(string kind, WireParameter parameter, Sample sample, string problem) =>
        new(kind, [parameter.Place.ToString()], $"parameter '{parameter.Name}' ({parameter.Style}{(parameter.Explode ? ", explode" : "")}): {problem}") { Sample = sample };
}
