using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DcsGen.Corpus.Wire;

/// <summary>A file as JSON, with the position of every node. It shares no code with the generator's reader.</summary>
internal sealed partial class SourceFile
{
    private const int MostNodes = 5_000_000;

    private static readonly JsonReaderOptions s_json = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 512
    };

    private readonly Dictionary<(int Line, int Column), string> _pointers = [];
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private SourceFile()
    {
    }

    public JsonNode? Root { get; private set; }

    /// <summary>Parses YAML (core schema of YAML 1.2) or JSON.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static SourceFile Parse(string text)
    {
        text = text.TrimStart('\uFEFF');
        if (text.AsSpan().TrimStart() is ['{', ..])
        {
            try
            {
                return ParseJson(text);
            }
            catch (JsonException)
            {
                // A flow mapping of YAML begins like JSON.
            }
        }

        try
        {
            return ParseYaml(text);
        }
        catch (YamlException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    /// <summary>The pointer of the node at a position, or of the last one that begins before it.</summary>
    public string PointerAt(int line, int column)
    {
        if (_pointers.TryGetValue((line, column), out var exact))
        {
            return exact;
        }

        var before = ("", Line: -1, Column: -1);
        foreach (var ((l, c), pointer) in _pointers)
        {
            if ((l < line || (l == line && c <= column)) && (l > before.Line || (l == before.Line && c > before.Column)))
            {
                before = (pointer, l, c);
            }
        }

        return before.Item1;
    }

    /// <summary>A step of a JSON pointer, escaped (RFC 6901).</summary>
    public static string Escape(string step) =>
        step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Reverses <see cref="Escape"/>.</summary>
    public static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static SourceFile ParseJson(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = new List<int> { 0 };
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\n')
            {
                lines.Add(i + 1);
            }
        }

        // Columns count UTF-16 code units, and the reader counts bytes.
        var units = new int[bytes.Length + 1];
        for (var i = 0; i < bytes.Length; i++)
        {
            units[i + 1] = units[i] + (bytes[i] >= 0xf0 ? 2 : (bytes[i] & 0xc0) == 0x80 ? 0 : 1);
        }

        var file = new SourceFile();
        var reader = new Utf8JsonReader(bytes, s_json);
        reader.Read();
        file.Root = file.ReadJson(ref reader, "", lines, units);
        return file;
    }

    private void Mark(int token, string pointer, List<int> lines, int[] units)
    {
        var line = lines.BinarySearch(token);
        line = line < 0 ? ~line - 1 : line;
        _pointers.TryAdd((line, units[token] - units[lines[line]]), pointer);
    }

    private JsonNode? ReadJson(ref Utf8JsonReader reader, string pointer, List<int> lines, int[] units)
    {
        Mark((int)reader.TokenStartIndex, pointer, lines, units);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new JsonObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = ReadName(ref reader);
                    var child = pointer + "/" + Escape(name);
                    Mark((int)reader.TokenStartIndex, child, lines, units);
                    reader.Read();
                    members[name] = ReadJson(ref reader, child, lines, units);
                }

                return members;
            case JsonTokenType.StartArray:
                var items = new JsonArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadJson(ref reader, pointer + "/" + items.Count.ToString(CultureInfo.InvariantCulture), lines, units));
                }

                return items;
            case JsonTokenType.Null:
                return null;
            default:
                using (var value = JsonDocument.ParseValue(ref reader))
                {
                    return Scalar(value.RootElement);
                }
        }
    }

    // A text or a name that is not Unicode (a lone surrogate) is no value that a test can send.
    private static JsonValue? Scalar(JsonElement value)
    {
        try
        {
            _ = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return JsonValue.Create(value.Clone());
        }
        catch (InvalidOperationException)
        {
            return JsonValue.Create("");
        }
    }

    private static string ReadName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static SourceFile ParseYaml(string text)
    {
        // Lines of blanks only are valid in a block scalar, and indented by tabs in a comment; YamlDotNet refuses both.
        text = BlankOrTabbedComment().Replace(text, "");
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        var file = new SourceFile();
        if (parser.TryConsume<DocumentStart>(out _))
        {
            file.Root = file.ReadYaml(parser, "");
        }

        return file;
    }

    private JsonNode? ReadYaml(Parser parser, string pointer)
    {
        if (++_nodes > MostNodes)
        {
            throw new FormatException("The file has too many nodes.");
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors.TryGetValue(alias.Value.Value, out var anchored) ? Copy(anchored) : null;
        }

        var anchor = parser.Current is NodeEvent { Anchor.IsEmpty: false } node ? node.Anchor.Value : null;
        var read = ReadYamlNode(parser, pointer);
        if (anchor is not null)
        {
            _anchors[anchor] = read;
        }

        return read;
    }

    private JsonNode? ReadYamlNode(Parser parser, string pointer)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            var members = new JsonObject();
            var merged = new List<JsonObject>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var key))
                {
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                    continue;
                }

                var child = pointer + "/" + Escape(key.Value);
                Mark(key.Start, child);
                var value = ReadYaml(parser, child);
                if (key is { Value: "<<", Style: ScalarStyle.Plain })
                {
                    merged.AddRange(value is JsonArray several ? several.OfType<JsonObject>() : value is JsonObject one ? [one] : []);
                }
                else
                {
                    members[key.Value] = value;
                }
            }

            foreach (var (name, value) in merged.SelectMany(static one => one))
            {
                if (!members.ContainsKey(name))
                {
                    members[name] = Copy(value);
                }
            }

            return members;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                var child = pointer + "/" + items.Count.ToString(CultureInfo.InvariantCulture);
                Mark(parser.Current!.Start, child);
                items.Add(ReadYaml(parser, child));
            }

            return items;
        }

        return Value(parser.Consume<Scalar>());
    }

    private JsonNode? Copy(JsonNode? node)
    {
        _nodes += node is JsonObject members ? members.Count : 1;
        if (_nodes > MostNodes)
        {
            throw new FormatException("The file has too many nodes.");
        }

        return node?.DeepClone();
    }

    private void Mark(Mark at, string pointer) => _pointers.TryAdd(((int)at.Line - 1, (int)at.Column - 1), pointer);

    // https://yaml.org/spec/1.2.2/#103-core-schema
    private static JsonValue? Value(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str")
        {
            return JsonValue.Create(scalar.Value);
        }

        var text = scalar.Value;
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return null;
        }

        if (text is "true" or "True" or "TRUE")
        {
            return JsonValue.Create(true);
        }

        if (text is "false" or "False" or "FALSE")
        {
            return JsonValue.Create(false);
        }

        if (JsonNumber().IsMatch(text))
        {
            return JsonValue.Create(JsonDocument.Parse(text).RootElement);
        }

        if (Number().IsMatch(text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return JsonValue.Create(number);
        }

        return JsonValue.Create(text);
    }

    [GeneratedRegex(@"^[ \t]+$|^[ ]*\t[ \t]*#.*$", RegexOptions.Multiline)]
    private static partial Regex BlankOrTabbedComment();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
