using System.Text.Json.Nodes;
using DcsGen.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DcsGen.Tool.Overlays;

/// <summary>Writes a tree as YAML of the core schema (YAML 1.2), in the order of its members. It is read as the same tree.</summary>
internal static class YamlWriter
{
    // YAML 1.1 reads them as booleans, and so do many readers.
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=",
    };

    public static string Write(JsonNode? root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings().WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(root, emitter);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(JsonNode? node, Emitter emitter)
    {
        switch (node)
        {
            case JsonObject map:
                var mapStyle = map.Count == 0 ? MappingStyle.Flow : MappingStyle.Block;
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, mapStyle));
                foreach (var pair in map)
                {
                    Write(pair.Key, emitter, mayHaveLines: false);
                    Write(pair.Value, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray items:
                var listStyle = items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block;
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, listStyle));
                foreach (var item in items)
                {
                    Write(item, emitter);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.TryGetValue(out string? text):
                Write(text, emitter, mayHaveLines: true);
                break;
            default:
                Write(node?.ToJsonString() ?? "null", emitter, ScalarStyle.Plain);
                break;
        }
    }

    private static void Write(string text, Emitter emitter, bool mayHaveLines) => Write(text, emitter, StyleOf(text, mayHaveLines));

    private static void Write(string text, Emitter emitter, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));

    // Plain where every reader takes it for the same text; lines as lines where nothing has to be escaped.
    private static ScalarStyle StyleOf(string text, bool mayHaveLines)
    {
        if (text.Any(static c =>
            c is not ('\n' or (>= ' ' and <= '~')) && c is < '\u00A1' or (>= '\u2000' and <= '\u206F') or >= '\uD800'))
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (text.Contains('\n', StringComparison.Ordinal))
        {
            var isLiteral = mayHaveLines && text[0] is not (' ' or '\n')
                && !text.Contains(" \n", StringComparison.Ordinal) && !text.EndsWith("\n\n", StringComparison.Ordinal) && text[^1] != ' ';
            return isLiteral ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        }

        var isPlain = !s_words.Contains(text)
            && (char.IsAsciiLetter(text[0]) || text[0] is '/' or '_' or '$' or '.' || System.Version.TryParse(text, out _))
            && YamlText.Number(text) is null
            && text[^1] is not (' ' or ':')
            && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
            && !text.StartsWith("...", StringComparison.Ordinal);
        return isPlain ? ScalarStyle.Plain : ScalarStyle.SingleQuoted;
    }
}
