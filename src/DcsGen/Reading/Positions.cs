using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DcsGen.Reading;

/// <summary>
/// JSON pointers to lines and columns. The OpenAPI model knows no positions, so the text is read once more, and only when there is
/// something to report. A member's position is its key's; a pointer that leads nowhere gets its nearest ancestor's.
/// </summary>
internal sealed class Positions
{
    private readonly Node _root = new();

    // Of JSON: how far lines are counted, so that a large text is gone through once and not once a pointer.
    private (int Index, int Line, int Start) _counted;

    private Positions(IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            var node = _root;
            foreach (var key in Pointer.Split(pointer))
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
        foreach (var key in Pointer.Split(pointer))
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
                VisitChild(parser, node, key.Value, Zero(key.Start));
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
            Visit(ref reader, _root, bytes);
            return true;
        }
        catch (JsonException)
        {
            // A flow mapping is YAML and begins like JSON.
            return false;
        }
    }

    private void Visit(ref Utf8JsonReader reader, Node node, byte[] bytes)
    {
        node.Position ??= Count(bytes, reader.TokenStartIndex);
        if (node.Children.Count > 0 && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var start = reader.TokenStartIndex;
                node.Children.TryGetValue(reader.GetString()!, out var child);
                reader.Read();
                VisitChild(ref reader, child, bytes, start);
            }
        }
        else if (node.Children.Count > 0 && reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                node.Children.TryGetValue(index.ToString(System.Globalization.CultureInfo.InvariantCulture), out var child);
                VisitChild(ref reader, child, bytes, reader.TokenStartIndex);
            }
        }
        else
        {
            reader.Skip();
        }
    }

    private void VisitChild(ref Utf8JsonReader reader, Node? child, byte[] bytes, long start)
    {
        if (child is null)
        {
            reader.Skip();
            return;
        }

        child.Position = Count(bytes, start);
        Visit(ref reader, child, bytes);
    }

    private (int Line, int Column) Count(byte[] bytes, long index)
    {
        var (at, line, start) = _counted;
        for (; at < index; at++)
        {
            if (bytes[at] == '\n')
            {
                line++;
                start = at + 1;
            }
        }

        _counted = (at, line, start);
        return (line, Encoding.UTF8.GetCharCount(bytes, start, (int)index - start));
    }

    private static (int Line, int Column) Zero(Mark mark) => ((int)mark.Line - 1, (int)mark.Column - 1);

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public (int Line, int Column)? Position { get; set; }
    }
}
