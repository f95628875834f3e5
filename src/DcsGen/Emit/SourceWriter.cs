using System.Text;

namespace DcsGen.Emit;

/// <summary>Writes C# text: LF, four spaces a level, nothing at the end of a line.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private char[] _buffer = new char[256];
    private int _depth;

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes each line of a picture at the current depth.</summary>
    public void Line(Code picture)
    {
        if (picture.Length > _buffer.Length)
        {
            _buffer = new char[Math.Max(picture.Length, 2 * _buffer.Length)];
        }

        picture.CopyTo(_buffer);
        WriteLines(_buffer, picture.Length);
    }

    /// <summary>Writes documentation comments at the current depth.</summary>
    public void Doc(XmlDoc doc)
    {
        foreach (var line in doc.Lines)
        {
            _text.Append(' ', _depth * 4).Append(line.Length == 0 ? "///" : "/// ").Append(line).Append('\n');
        }
    }

    /// <summary>Writes a comment of one line.</summary>
    public void Comment(CommentText text) => _text.Append(' ', _depth * 4).Append("// ").Append(text.ToString()).Append('\n');

    /// <summary>Writes a header and a brace. Disposing the result writes the closing brace, with <paramref name="end"/> after
    /// it.</summary>
    public Closing Block(Code header, Code end = default)
    {
        Line(header);
        Line($"{{");
        _depth++;
        return new(this, $"}}{end}");
    }

    /// <summary>Indents the following lines by one level, until the result is disposed.</summary>
    public Closing Indent()
    {
        _depth++;
        return new(this, default);
    }

    /// <summary>Writes the items with a blank line between them.</summary>
    public void Spaced<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                Line();
            }

            isFirst = false;
            write(item);
        }
    }

    /// <summary>Writes members with their documentation, and a blank line between two of them unless each is one line.</summary>
    public void Members<T>(IEnumerable<T> items, Func<T, XmlDoc> doc, Func<T, bool> isOneLine, Action<T> write)
    {
        bool? wasOneLine = null;
        foreach (var item in items)
        {
            var comment = doc(item);
            var isAlone = comment.Lines.Count == 0 && isOneLine(item);
            if (wasOneLine is { } was && !(was && isAlone))
            {
                Line();
            }

            wasOneLine = isAlone;
            Doc(comment);
            write(item);
        }
    }

    public override string ToString() => _text.ToString();

    // The sources of the generator may have CRLF.
    private void WriteLines(char[] text, int count)
    {
        var start = 0;
        while (true)
        {
            var end = Array.IndexOf(text, '\n', start, count - start);
            var length = (end < 0 ? count : end) - start;
            if (length > 0 && text[start + length - 1] == '\r')
            {
                length--;
            }

            if (length > 0)
            {
                _text.Append(' ', _depth * 4).Append(text, start, length);
            }

            _text.Append('\n');
            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    public readonly struct Closing(SourceWriter writer, Code line) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (!line.IsEmpty)
            {
                writer.Line(line);
            }
        }
    }
}
