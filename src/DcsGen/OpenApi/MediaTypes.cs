using Microsoft.OpenApi;

namespace DcsGen.OpenApi;

/// <summary>Media types of a body.</summary>
internal static class MediaTypes
{
    private static readonly HashSet<string> s_lines = new(StringComparer.Ordinal)
    {
        "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines",
        "application/ndjson", "application/x-ndjson", "application/x-json-stream", "application/stream+json", "application/json+stream",
    };

    private static readonly HashSet<string> s_texts = new(StringComparer.Ordinal)
    {
        "application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/ecmascript", "application/graphql",
        "application/sql", "application/x-sh", "application/jwt", "application/toml", "application/xml-dtd", "html/text",
    };

    /// <summary>Returns the JSON of a body: <c>application/json</c> first, then any <c>+json</c>; null if absent.</summary>
    public static LocatedContent? Json(IReadOnlyList<LocatedContent> contents)
    {
        var all = contents.Where(static content => content.Kind == MediaKind.Json).ToArray();
        return all.Length == 0 ? null : all[Math.Max(0, Array.FindIndex(all, static content => Essence(content.Name) == "application/json"))];
    }

    /// <summary>Returns how a body of a media type is read or written.</summary>
    public static MediaKind KindOf(string name, IOpenApiSchema? schema)
    {
        var kind = KindOf(Essence(name));
        return kind is MediaKind.Json or MediaKind.Text && IsBinary(schema) ? MediaKind.Binary : kind;
    }

    /// <summary>Returns whether a schema describes bytes that are not text.</summary>
    public static bool IsBinary(IOpenApiSchema? schema) => schema is { Format: "binary" }
        && ((schema.Type ?? JsonSchemaType.String) & ~JsonSchemaType.Null) == JsonSchemaType.String;

    /// <summary>Returns whether bodies of this type are JSON.</summary>
    public static bool IsJson(string name) => KindOf(Essence(name)) == MediaKind.Json;

    public static bool IsForm(string name) => KindOf(Essence(name)) == MediaKind.Form;

    /// <summary>Returns whether a media type or a range can be sent in a header: RFC 9110, section 8.3.1, for the part before
    /// parameters.</summary>
    public static bool IsValid(string name) => IsEssence(name.Split(';')[0].Trim()) && name.All(static c => c is >= ' ' and < (char)127);

    /// <summary>Returns the media type to send or to accept: a range becomes JSON, and a name that is not valid loses the characters that
    /// are not allowed.</summary>
    public static string Concrete(string name) => name.IndexOf('*') >= 0 ? "application/json" : IsValid(name) ? name : Essence(name);

    /// <summary>Returns a media type to send, without parameters; the fallback if it is a range or not valid.</summary>
    public static string Concrete(string name, string otherwise)
    {
        var essence = Essence(name);
        return essence.IndexOf('*') < 0 && IsEssence(essence) ? essence : otherwise;
    }

    private static bool IsEssence(string text) => text.Split('/') is { Length: 2 } parts
        && Array.TrueForAll(parts, static part => part.Length > 0 && part.All(static c => c == '*' || IsTokenCharacter(c)));

    // RFC 9110, section 5.6.2; a star makes a range.
    internal static bool IsTokenCharacter(char c) => c < 128 && (char.IsLetterOrDigit(c) || "!#$%&'+-.^_`|~".IndexOf(c) >= 0);

    private static MediaKind KindOf(string essence) => essence switch
    {
        "application/json" or "text/json" or "*/*" or "application/*" => MediaKind.Json,
        "application/x-www-form-urlencoded" => MediaKind.Form,
        "text/event-stream" => MediaKind.Events,
        "application/json-seq" => MediaKind.JsonSequence,
        _ when s_lines.Contains(essence) => MediaKind.Lines,
        _ when essence.EndsWith("+json-seq", StringComparison.Ordinal) => MediaKind.JsonSequence,
        _ when essence.EndsWith("+json", StringComparison.Ordinal) => MediaKind.Json,
        _ when essence.StartsWith("multipart/", StringComparison.Ordinal) => MediaKind.Multipart,
        _ when essence.StartsWith("text/", StringComparison.Ordinal) || s_texts.Contains(essence) => MediaKind.Text,
        _ when essence.EndsWith("+xml", StringComparison.Ordinal) || essence.EndsWith("+yaml", StringComparison.Ordinal) => MediaKind.Text,
        _ => MediaKind.Binary,
    };

    /// <summary>Returns a media type without parameters, and without characters that RFC 9110, section 8.3.1, does not allow.</summary>
    public static string Essence(string name) => string.Concat(
        name.Split(';')[0].ToLowerInvariant().Where(static c => c is '/' or '*' || IsTokenCharacter(c)));
}
