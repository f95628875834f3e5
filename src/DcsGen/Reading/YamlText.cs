using System.Globalization;
using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DcsGen.Reading;

/// <summary>YAML text to a JSON tree: the core schema of YAML 1.2, anchors and merge keys expanded under a budget.</summary>
internal sealed class YamlText
{
    private readonly TreeBuilder _tree;
    private readonly Parser _parser;
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);

    private YamlText(string text, TreeBuilder tree)
    {
        _tree = tree;
        _parser = new(new StringReader(Prepare(text)));
    }

    /// <exception cref="DocumentException">The text is not YAML, or is over a limit.</exception>
    public static JsonNode? Read(string text, TreeBuilder tree)
    {
        var yaml = new YamlText(text, tree);
        try
        {
            return yaml.ReadDocument();
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet throws it where a flow mapping is not closed and a plain scalar follows.
            var end = yaml._parser.Current?.End ?? Mark.Empty;
            throw new DocumentException(DiagnosticDescriptors.NotReadable.Id, Zero(end.Line), Zero(end.Column), $"what follows is not valid here; a bracket or a quote may not be closed");
        }
        catch (YamlException e)
        {
            var (line, column) = TabIndentation(text, Message(e)) ?? (Zero(e.Start.Line), Zero(e.Start.Column));
            throw new DocumentException(DiagnosticDescriptors.NotReadable.Id, line, column, MessageText.Sentence(Message(e)));
        }
    }

    /// <summary>
    /// Empties lines that hold only blanks, and lines of a comment that begin with a tab: YamlDotNet 16.3 rejects a literal block scalar
    /// whose first lines hold only blanks, and each tab at the beginning of a line, which are valid YAML (1.2.2, section 6.6). No line is
    /// added or taken, so positions stay.
    /// </summary>
    public static string Prepare(string text)
    {
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            text = text.Substring(1);
        }

        if (text.IndexOf(" \n", StringComparison.Ordinal) < 0
            && text.IndexOf(" \r\n", StringComparison.Ordinal) < 0
            && text.IndexOf('\t') < 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && (string.IsNullOrWhiteSpace(lines[i]) || IsTabbedComment(lines[i])))
            {
                lines[i] = "";
            }
        }

        return string.Join("\n", lines);
    }

    // No text of a block scalar begins with a tab, because it is indented by spaces.
    private static bool IsTabbedComment(string line) =>
        line[0] == '\t' && line.TrimStart('\t', ' ').StartsWith("#", StringComparison.Ordinal);

    private JsonNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw new DocumentException(
                DiagnosticDescriptors.NotReadable.Id, Zero(second.Start.Line), Zero(second.Start.Column), $"a second document begins here; one file holds one");
        }

        return node;
    }

    private JsonNode? ReadNode(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("the text ends too early");
        _tree.Count(depth, Zero(current.Start.Line), Zero(current.Start.Column));
        switch (current)
        {
            case AnchorAlias alias:
                _parser.MoveNext();
                return Expand(alias, depth);
            case Scalar scalar:
                _parser.MoveNext();
                TreeBuilder.CheckScalar(scalar.Value.Length, Zero(scalar.Start.Line), Zero(scalar.Start.Column));
                return Anchor(scalar, Value(scalar));
            case SequenceStart sequence:
                return Anchor(sequence, ReadSequence(depth));
            case MappingStart mapping:
                return Anchor(mapping, ReadMapping(depth));
            default:
                throw new YamlException(current.Start, current.End, "unexpected " + current);
        }
    }

    private JsonArray ReadSequence(int depth)
    {
        _parser.MoveNext();
        var items = new JsonArray();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return items;
    }

    private JsonObject ReadMapping(int depth)
    {
        _parser.MoveNext();
        var map = new JsonObject();
        var merged = new List<JsonObject>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw new DocumentException(
                    DiagnosticDescriptors.NotReadable.Id, Zero(start.Line), Zero(start.Column), $"a key of a mapping must be a scalar");
            }

            var value = ReadNode(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                Merge(value, merged, start);
            }
            else
            {
                TreeBuilder.Add(map, key.Value, value, Zero(start.Line), Zero(start.Column));
            }
        }

        // A key of the mapping itself wins over a merged one; of several merged ones, the first wins.
        foreach (var other in merged)
        {
            foreach (var pair in other)
            {
                if (!map.ContainsKey(pair.Key))
                {
                    map.Add(pair.Key, _tree.Copy(pair.Value, depth + 1, 0, 0));
                }
            }
        }

        return map;
    }

    private static void Merge(JsonNode? value, List<JsonObject> merged, Mark start)
    {
        switch (value)
        {
            case JsonObject one:
                merged.Add(one);
                break;
            case JsonArray several when several.All(static item => item is JsonObject):
                merged.AddRange(several.Select(static item => (JsonObject)item!));
                break;
            default:
                throw new DocumentException(
                    DiagnosticDescriptors.NotReadable.Id, Zero(start.Line), Zero(start.Column), $"a merge key takes a mapping or a list of them");
        }
    }

    private JsonNode? Expand(AnchorAlias alias, int depth)
    {
        _tree.CountAlias(Zero(alias.Start.Line), Zero(alias.Start.Column));
        return _anchors.TryGetValue(alias.Value.Value, out var node)
            ? _tree.Copy(node, depth, Zero(alias.Start.Line), Zero(alias.Start.Column))
            : throw new YamlException(alias.Start, alias.End, $"the alias *{alias.Value} has no anchor before it");
    }

    private JsonNode? Anchor(NodeEvent parsed, JsonNode? node)
    {
        if (!parsed.Anchor.IsEmpty)
        {
            _anchors[parsed.Anchor.Value] = node;
        }

        return node;
    }

    // YAML 1.2.2, section 10.3.2: the patterns by which a plain scalar is null, a boolean, a number or a string.
    private static JsonValue? Value(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag == "tag:yaml.org,2002:str")
        {
            return JsonValue.Create(text);
        }

        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE":
                return JsonValue.Create(false);
        }

        return Number(text) ?? JsonValue.Create(text);
    }

    /// <summary>Returns the number of a plain scalar; null if it is not a number. One that is too large for a double is kept as it is
    /// written.</summary>
    public static JsonValue? Number(string text)
    {
        if (text.Length == 0 || text[0] is not ((>= '0' and <= '9') or '-' or '+' or '.'))
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return JsonValue.Create(integer);
        }

        // A decimal keeps the zeros of 1.10, which matters where a version is written without quotes.
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Create(number);
        }

        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out var real) ? JsonText.Real(real, text) : null;
    }

    // YamlDotNet reports the mapping that contains the tab, which may begin far above.
    private static (int Line, int Column)? TabIndentation(string text, string message)
    {
        var lines = message.Contains("tab") ? text.Split('\n') : [];
        for (var i = 0; i < lines.Length; i++)
        {
            var tab = lines[i].IndexOf('\t');
            if (tab >= 0 && string.IsNullOrWhiteSpace(lines[i].Substring(0, tab)) && !string.IsNullOrWhiteSpace(lines[i]))
            {
                return (i, tab);
            }
        }

        return null;
    }

    // YamlDotNet puts "(Line: 3, Col: 4, Idx: 20) - (Line: ...): " in front of its message.
    private static string Message(YamlException e)
    {
        var text = e.InnerException?.Message ?? e.Message;
        var end = text.IndexOf("): ", StringComparison.Ordinal);
        return text.StartsWith("(Line", StringComparison.Ordinal) && end > 0 ? text.Substring(end + 3) : text;
    }

    private static int Zero(long oneBased) => oneBased > 0 ? (int)oneBased - 1 : 0;
}
