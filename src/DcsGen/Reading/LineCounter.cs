using System.Text;

namespace DcsGen.Reading;

/// <summary>Lines and columns of bytes that are asked for in order, so that a text is gone through once.</summary>
internal sealed class LineCounter(byte[] bytes)
{
    private int _at;
    private int _line;
    private int _start;

    /// <summary>Zero-based line and column, in UTF-16 characters, of a byte that is not before the last one.</summary>
    public (int Line, int Column) Position(int index)
    {
        for (; _at < index; _at++)
        {
            if (bytes[_at] == '\n')
            {
                _line++;
                _start = _at + 1;
            }
        }

        return (_line, Encoding.UTF8.GetCharCount(bytes, _start, index - _start));
    }
}
