namespace DcsGen.Emit;

/// <summary>A sequence of texts. The characters are copied once, when the whole text is needed.</summary>
/// <remarks>Copies of the struct share their parts, so nothing is added after a text has been given away.</remarks>
internal struct TextParts(int capacity)
{
    // Each a string, or the parts of a nested text; the first null ends them.
    private object?[]? _parts = new object?[capacity];
    private int _count;

    /// <summary>The number of characters.</summary>
    public int Length { get; private set; }

    public void Add(string text)
    {
        if (text.Length > 0)
        {
            Add(text, text.Length);
        }
    }

    public void Add(TextParts text)
    {
        if (text.Length > 0)
        {
            Add(text._count == 1 ? text._parts![0]! : text._parts!, text.Length);
        }
    }

    /// <summary>Adds the texts of items with a separator between them.</summary>
    public void Add<T>(TextParts separator, IEnumerable<T> items, Func<T, TextParts> text)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                Add(separator);
            }

            isFirst = false;
            Add(text(item));
        }
    }

    /// <summary>Copies all characters; the target must have room for <see cref="Length"/>.</summary>
    public readonly void CopyTo(char[] target)
    {
        var at = 0;
        if (_parts is not null)
        {
            Copy(_parts, target, ref at);
        }
    }

    public override readonly string ToString()
    {
        if (Length == 0)
        {
            return "";
        }

        if (_count == 1 && _parts![0] is string only)
        {
            return only;
        }

        var text = new char[Length];
        CopyTo(text);
        return new(text);
    }

    private void Add(object part, int length)
    {
        _parts ??= new object?[1];
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, _count * 2);
        }

        _parts[_count++] = part;
        Length += length;
    }

    private static void Copy(object?[] parts, char[] target, ref int at)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case string text:
                    text.CopyTo(0, target, at, text.Length);
                    at += text.Length;
                    break;
                case object?[] nested:
                    Copy(nested, target, ref at);
                    break;
                default:
                    return;
            }
        }
    }
}
