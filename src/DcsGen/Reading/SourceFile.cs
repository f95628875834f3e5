using System.Text.Json.Nodes;
using DcsGen.Diagnostics;
using DcsGen.Spec;

namespace DcsGen.Reading;

/// <summary>One of the files that a document is made of; read when it is first referred to.</summary>
internal sealed class SourceFile(SpecText text, TreeBuilder tree)
{
    private bool _isRead;
    private JsonNode? _root;

    public SpecText Text { get; } = text;

    public string Path { get; } = FilePath.Normalize(text.Path);

    /// <summary>The last segment of its path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>Why it cannot be read; null when it can, or was not tried yet.</summary>
    public MessageText? Problem { get; private set; }

    public static SourceFile OfDocument(SpecText text, TreeBuilder tree, JsonObject root) => new(text, tree) { _isRead = true, _root = root };

    /// <summary>The file as a tree; null when it is empty or not readable.</summary>
    /// <exception cref="DocumentException">A limit is exceeded.</exception>
    public JsonNode? Root()
    {
        if (_isRead)
        {
            return _root;
        }

        _isRead = true;
        try
        {
            _root = SourceTree.Read(Text.Text, tree);
            Problem = _root is null ? (MessageText)$"{Name} is empty" : null;
        }
        catch (DocumentException e) when (e.Id == DiagnosticDescriptors.NotReadable.Id)
        {
            Problem = $"{Name} is neither YAML nor JSON at ({e.Line + 1},{e.Column + 1}): {e.Text}";
        }
        catch (DocumentException e)
        {
            throw new DocumentException(e.Id, e.Line, e.Column, e.Text) { Path = Text.Path };
        }

        return _root;
    }

    /// <summary>The pointer of the schema with this <c>$anchor</c>; null for none.</summary>
    public string? Anchor(string name)
    {
        var open = new Stack<(JsonNode? Node, string Pointer)>([(Root(), "")]);
        while (open.Count > 0)
        {
            var (node, pointer) = open.Pop();
            if (node is JsonArray items)
            {
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    open.Push((items[i], Pointer.Child(pointer, i)));
                }
            }
            else if (node is JsonObject map)
            {
                if (map["$anchor"] is JsonValue anchor && anchor.TryGetValue(out string? text) && text == name)
                {
                    return pointer;
                }

                foreach (var pair in map.Reverse())
                {
                    open.Push((pair.Value, Pointer.Child(pointer, pair.Key)));
                }
            }
        }

        return null;
    }
}
