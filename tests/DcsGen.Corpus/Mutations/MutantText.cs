using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DcsGen.Corpus.Mutations;

/// <summary>
/// A tree as JSON or YAML text. Written here because <see cref="Utf8JsonWriter"/> refuses lone surrogates, which the escapes of JSON
/// permit, and YamlDotNet chooses the style of a scalar itself.
/// </summary>
internal static partial class MutantText
{
    /// <summary>Returns the tree as JSON on one line. Other than ASCII is escaped.</summary>
    public static string Json(JsonNode? node)
    {
        var text = new StringBuilder();
        Json(text, node);
        return text.ToString();
    }

    /// <summary>Returns the tree as YAML in block style. A lone surrogate becomes U+FFFD: YAML has no escape for it.</summary>
    public static string Yaml(JsonNode root)
    {
        var text = new StringBuilder();
        Yaml(text, root, 0);
        return text.ToString();
    }

    private static void Json(StringBuilder text, JsonNode? node)
    {
        var separator = "";
        switch (node)
        {
            case JsonObject map:
                text.Append('{');
                foreach (var (key, value) in map)
                {
                    text.Append(separator);
                    Quoted(text, key, isYaml: false);
                    text.Append(':');
                    Json(text, value);
                    separator = ",";
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    text.Append(separator);
                    Json(text, item);
                    separator = ",";
                }

                text.Append(']');
                break;
            default:
                Scalar(text, node, isYaml: false);
                break;
        }
    }

    private static void Yaml(StringBuilder text, JsonNode? node, int indent)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach (var (key, value) in map)
                {
                    Key(text.Append('\n').Append(' ', indent), Whole(key), indent);
                    Yaml(text, value, indent + 2);
                }

                break;
            case JsonArray { Count: > 0 } items:
                foreach (var item in items)
                {
                    text.Append('\n').Append(' ', indent).Append("- ");
                    Yaml(text, item, indent + 2);
                }

                break;
            case JsonObject or JsonArray:
                text.Append(node is JsonObject ? "{}" : "[]");
                break;
            case JsonValue value when value.TryGetValue(out string? scalar):
                Scalar(text, JsonValue.Create(Whole(scalar)), isYaml: true);
                break;
            default:
                Scalar(text, node, isYaml: true);
                break;
        }
    }

    // YAML 1.2.2, section 7.4.2: an implicit key has at most 1,024 characters.
    private static void Key(StringBuilder text, string key, int indent)
    {
        var written = new StringBuilder();
        Scalar(written, JsonValue.Create(key), isYaml: true);
        if (written.Length < 1000)
        {
            text.Append(written).Append(": ");
        }
        else
        {
            text.Append("? ").Append(written).Append('\n').Append(' ', indent).Append(": ");
        }
    }

    private static void Scalar(StringBuilder text, JsonNode? node, bool isYaml)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonValue value when value.TryGetValue(out string? scalar) && isYaml && IsPlain(scalar):
                text.Append(scalar);
                break;
            case JsonValue value when value.TryGetValue(out string? scalar):
                Quoted(text, scalar, isYaml);
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    // The escapes of JSON strings; YAML has them too, but for pairs of surrogates.
    private static void Quoted(StringBuilder text, string value, bool isYaml)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                text.Append(c);
            }
            else if (isYaml && char.IsHighSurrogate(c))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, value[++i]):x8}");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
        }

        text.Append('"');
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsPlain(string text) => Plain().IsMatch(text) && text is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE");

    // Words, and the numbers that JSON does not have: .nan, -.inf, 0x10.
    [GeneratedRegex(@"^([A-Za-z_$/][A-Za-z0-9_$./-]*|-?\.(nan|inf)|0x[0-9a-f]+)\z")]
    private static partial Regex Plain();
}
