using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DcsGen.Reading;

/// <summary>
/// JSON pointers to lines and columns. Microsoft.OpenApi's model has no positions, so the text is read once more, and only when there is
/// something to report. A member's position is its key's; a pointer to a missing node gets its nearest ancestor's.
/// </summary>
internal sealed class Positions
{
    private readonly Node _root = new();

    private Positions(IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            var node = _root;
            foreach (var key in Pointer.Split(ReadableValues.Whole(pointer)))
            {
                node = node.Children.TryGetValue(key, out var child) ? child : node.Children[key] = new();
            }
        }
    }

    /// <param name="text">A document that was read without error.</param>
    /// <param name="pointers">All that will be asked for.</param>
    public static Positions Of(string text, IEnumerable<string> pointers)
    {
        var positions = new Positions(pointers);
        if (!JsonText.LooksLikeJson(text) || !positions.TryReadJson(text))
        {
            positions.ReadYaml(text);
        }

        return positions;
    }

    /// <summary>Zero-based.</summary>
    public (int Line, int Column) Find(string pointer)
    {
        var node = _root;
        var position = _root.Position ?? (0, 0);
        foreach (var key in Pointer.Split(ReadableValues.Whole(pointer)))
        {
            node = node.Children[key];
            if (node.Position is not { } found)
            {
                break;
            }

            position = found;
        }

        return position;
    }

    private void ReadYaml(string text)
    {
        var parser = new Parser(new StringReader(YamlText.Prepare(text)));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        Visit(parser, _root);
    }

    private static void Visit(IParser parser, Node node)
    {
        node.Position ??= Zero(parser.Current!.Start);
        if (node.Children.Count == 0)
        {
            parser.SkipThisAndNestedEvents();
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                VisitChild(parser, node, ReadableValues.Whole(key.Value), Zero(key.Start));
            }
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            for (var index = 0; !parser.TryConsume<SequenceEnd>(out _); index++)
            {
                VisitChild(parser, node, index.ToString(System.Globalization.CultureInfo.InvariantCulture), position: null);
            }
        }
        else
        {
            parser.SkipThisAndNestedEvents();
        }
    }

    private static void VisitChild(IParser parser, Node node, string key, (int Line, int Column)? position)
    {
        if (node.Children.TryGetValue(key, out var child))
        {
            child.Position = position;
            Visit(parser, child);
        }
        else
        {
            parser.SkipThisAndNestedEvents();
        }
    }

    private bool TryReadJson(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes, JsonText.Options);
        try
        {
            reader.Read();
            Visit(ref reader, _root, new LineCounter(bytes));
            return true;
        }
        catch (JsonException)
        {
            // A flow mapping is YAML and begins like JSON.
            return false;
        }
    }

    private static void Visit(ref Utf8JsonReader reader, Node node, LineCounter lines)
    {
        node.Position ??= lines.Position((int)reader.TokenStartIndex);
        if (node.Children.Count > 0 && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var start = reader.TokenStartIndex;
                node.Children.TryGetValue(ReadableValues.Whole(JsonText.Text(ref reader)), out var child);
                reader.Read();
                VisitChild(ref reader, child, lines, start);
            }
        }
        else if (node.Children.Count > 0 && reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                node.Children.TryGetValue(index.ToString(System.Globalization.CultureInfo.InvariantCulture), out var child);
                VisitChild(ref reader, child, lines, reader.TokenStartIndex);
            }
        }
        else
        {
            reader.Skip();
        }
    }

    private static void VisitChild(ref Utf8JsonReader reader, Node? child, LineCounter lines, long start)
    {
        if (child is null)
        {
            reader.Skip();
            return;
        }

        child.Position = lines.Position((int)start);
        Visit(ref reader, child, lines);
    }

    private static (int Line, int Column) Zero(Mark mark) => ((int)mark.Line - 1, (int)mark.Column - 1);

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public (int Line, int Column)? Position { get; set; }
    }
}
