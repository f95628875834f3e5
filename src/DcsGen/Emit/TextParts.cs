namespace DcsGen.Emit;

/// <summary>Texts one behind the other, not copied until all of them are written.</summary>
/// <remarks>A copy of the struct may be added to without changing the original, except by adding to both.</remarks>
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
