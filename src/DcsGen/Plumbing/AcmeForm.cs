namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Linq;
using global::System.Net.Http;
using global::System.Text.Json;

/// <summary>Bodies of <c>application/x-www-form-urlencoded</c>. The fields are what the body would be as JSON.</summary>
internal static class AcmeForm
{
    public static HttpContent Content<T>(T value, AcmeWrite<T> write, params AcmeFieldEncoding[] encodings)
    {
        var content = new AcmeContent();
        var separator = "";
        using var json = AcmeContent.Json(value, write);
        using var document = JsonDocument.Parse(json.ToMemory());
        foreach (var member in document.RootElement.EnumerateObject())
        {
            foreach (var (name, field) in Fields(member.Name, member.Value, AcmeFieldEncoding.Of(encodings, member.Name).Style))
            {
                content.Append(separator).Append(Escape(name)).Append("=").Append(Escape(field));
                separator = "&";
            }
        }

        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        return content;
    }

    /// <summary>The fields that a value becomes; an array or object without members becomes none (RFC 6570, section 2.3).</summary>
    public static IEnumerable<(string Name, string Value)> Fields(string name, JsonElement value, AcmeFieldStyle style) => (value.ValueKind, style) switch
    {
        (JsonValueKind.Array or JsonValueKind.Object, AcmeFieldStyle.Json) => [(name, value.GetRawText())],
        (JsonValueKind.Array, AcmeFieldStyle.DeepObject) => value.EnumerateArray().SelectMany((item, i) => Fields(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), item, style)),
        (JsonValueKind.Array, AcmeFieldStyle.Default or AcmeFieldStyle.Exploded) => value.EnumerateArray().Select(item => (name, Text(item))),
        (JsonValueKind.Array, _) => value.GetArrayLength() == 0 ? [] : [(name, string.Join(Separator(style), value.EnumerateArray().Select(Text)))],
        (JsonValueKind.Object, AcmeFieldStyle.DeepObject) => value.EnumerateObject().SelectMany(member => Fields($"{name}[{member.Name}]", member.Value, style)),
        (JsonValueKind.Object, AcmeFieldStyle.Exploded) => value.EnumerateObject().SelectMany(static member => Fields(member.Name, member.Value, AcmeFieldStyle.Default)),
        (JsonValueKind.Object, AcmeFieldStyle.Comma or AcmeFieldStyle.Space or AcmeFieldStyle.Pipe) =>
            !value.EnumerateObject().Any() ? [] : [(name, string.Join(Separator(style), value.EnumerateObject().SelectMany(static member => new[] { member.Name, Text(member.Value) })))],
        _ => [(name, Text(value))],
    };

    /// <summary>A value as one field: an array or object as JSON, and a null, which somebody set, as nothing.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static char Separator(AcmeFieldStyle style) => style switch
    {
        AcmeFieldStyle.Space => ' ',
        AcmeFieldStyle.Pipe => '|',
        _ => ',',
    };

    // WHATWG, URL, section 5.2: a blank is a plus.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}

/// <summary>How an array or object becomes fields.</summary>
internal enum AcmeFieldStyle
{
    Default,
    Json,
    Exploded,
    Comma,
    Space,
    Pipe,
    DeepObject,
}

/// <summary>What the document's <c>encoding</c> says of a field.</summary>
internal sealed record AcmeFieldEncoding(string Name, AcmeFieldStyle Style, string? ContentType = null, params (string Name, string Value)[] Headers)
{
    private static readonly AcmeFieldEncoding s_default = new("", AcmeFieldStyle.Default);

    public static AcmeFieldEncoding Of(AcmeFieldEncoding[] encodings, string name) => Array.Find(encodings, encoding => encoding.Name == name) ?? s_default;
}
