using System.Text;

namespace DcsGen.Emit;

/// <summary>Writes C# text: LF, four spaces a level, nothing at the end of a line.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes each line of a picture at the current depth.</summary>
    public void Line(string picture = "")
    {
        var start = 0;
        while (true)
        {
            var end = picture.IndexOf('\n', start);
            var length = (end < 0 ? picture.Length : end) - start;
            if (length > 0 && picture[start + length - 1] == '\r')
            {
                length--;
            }

            if (length > 0)
            {
                _text.Append(' ', _depth * 4).Append(picture, start, length);
            }

            _text.Append('\n');
            if (end < 0)
            {
                return;
            }

            start = end + 1;
        }
    }

    /// <summary>Writes a header and a brace; disposing what comes back writes the closing one, with <paramref name="end"/> behind it.</summary>
    public Closing Block(string header, string end = "")
    {
        Line(header);
        Line("{");
        _depth++;
        return new(this, "}" + end);
    }

    /// <summary>Writes what follows a level deeper until disposed.</summary>
    public Closing Indent()
    {
        _depth++;
        return new(this, null);
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

    public override string ToString() => _text.ToString();

    public readonly struct Closing(SourceWriter writer, string? line) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (line is not null)
            {
                writer.Line(line);
            }
        }
    }
}
