namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Reads the items of a list in the form that services usually send: names and texts without escapes, integers without exponents, dates as in RFC 3339.
/// Anything else fails, and the item is read again by the reader, so that what it means is decided there alone.
/// </summary>
/// <remarks>A value is read only behind a name that <see cref="Has"/> found. After a failure no name is found any more.</remarks>
/// <param name="text">The whole body.</param>
/// <param name="at">Where the list begins, behind its bracket.</param>
/// <param name="state">Of a reader that has read the bracket.</param>
internal ref struct AcmeScanner(ReadOnlySpan<byte> text, int at, JsonReaderState state)
{
    // The characters that a text without escapes has; others may stand in it, but need a closer look.
    private static readonly SearchValues<byte> s_plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly JsonReaderState _outside = state;
    private JsonReaderState _inside;
    private ReadOnlySpan<byte> _last;
    private int _at = at;
    private bool _knowsInside;
    private bool _hasMoved;

    /// <summary>Whether an item is being scanned; false for the default, with which an emitted method reads by the reader.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Whether the item was read to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Where it is: at the beginning of an item after <see cref="Begin"/>.</summary>
    public int At { readonly get => _at; set => _at = value; }

    private readonly byte Next => (uint)_at < (uint)_text.Length ? _text[_at] : (byte)0;

    /// <summary>Goes to the bracket at the list's end, or to the first byte of the next item, whatever it is.</summary>
    /// <param name="isFirst">Whether no comma stands before it.</param>
    /// <returns>Whether an object begins there. False at the end, and where something is wrong.</returns>
    public bool Begin(bool isFirst)
    {
        SkipSpace();
        if (!isFirst && Next == ',')
        {
            _at++;
            SkipSpace();
            if (Next != '{')
            {
                // It is read from the beginning, by the reader alone.
                throw new JsonException("an item was expected");
            }
        }

        IsActive = Next == '{';
        return IsActive;
    }

    /// <summary>Goes to the first member of the item.</summary>
    public void Open()
    {
        (IsWhole, _hasMoved) = (false, false);
        _at++;
        SkipSpace();
        if (Next is not ((byte)'"' or (byte)'}'))
        {
            Fail();
        }
    }

    /// <summary>Whether a member follows that has a name and a value other than null.</summary>
    /// <param name="name">The name with its quotation marks and the colon.</param>
    public bool Has(ReadOnlySpan<byte> name)
    {
        if (!_text[_at..].StartsWith(name))
        {
            return false;
        }

        _at += name.Length;
        _hasMoved = true;
        if (Next == ' ')
        {
            SkipSpace();
        }

        if (Next != 'n')
        {
            return true;
        }

        // As if the member were absent.
        Literal("null"u8);
        return false;
    }

    /// <summary>Whether there is more of the item; looked at when each name was tried once.</summary>
    public bool Goes()
    {
        if (Next == '}')
        {
            _at++;
            IsWhole = true;
            return false;
        }

        if (!_hasMoved)
        {
            SkipUnknown();
        }

        _hasMoved = false;
        return _at < _text.Length;
    }

    public string String() => Encoding.UTF8.GetString(Text());

    /// <summary>The text of a string.</summary>
    public ReadOnlySpan<byte> Text()
    {
        _last = default;
        if (Next != '"')
        {
            Fail();
            return _last;
        }

        var rest = _text[(_at + 1)..];
        var length = rest.IndexOfAnyExcept(s_plain);
        if (length < 0 || rest[length] != '"')
        {
            length = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || rest[length] == '\\' || rest[..length].IndexOfAnyInRange((byte)0, (byte)31) >= 0
                || !global::System.Text.Unicode.Utf8.IsValid(rest[..length]))
            {
                Fail();
                return _last;
            }
        }

        _last = rest[..length];
        _at += length + 2;
        Close();
        return _last;
    }

    /// <summary>The text that was last read, for what has no constant of its own.</summary>
    public readonly string Last() => Encoding.UTF8.GetString(_last);

    public bool Boolean()
    {
        var value = Next == 't';
        Literal(value ? "true"u8 : "false"u8);
        return value;
    }

    public int Int32()
    {
        var value = Int64();
        if (value is < int.MinValue or > int.MaxValue)
        {
            Fail();
        }

        return (int)value;
    }

    public long Int64()
    {
        var isNegative = Next == '-';
        var start = isNegative ? _at + 1 : _at;
        var (value, end) = (0L, start);
        while ((uint)end < (uint)_text.Length && (uint)(_text[end] - '0') <= 9 && end < start + 18)
        {
            value = (value * 10) + (_text[end++] - '0');
        }

        if (end == start || (_text[start] == '0' && (isNegative || end > start + 1)))
        {
            Fail();
            return 0;
        }

        _at = end;
        Close();
        return isNegative ? -value : value;
    }

    /// <summary>A date and time; null for an empty text.</summary>
    public DateTimeOffset? DateTime()
    {
        if (Next == '"' && AcmeJson.TryParseUsualDateTime(_text[(_at + 1)..], out var value, out var length) && _text[(_at + length + 1)..] is [(byte)'"', ..])
        {
            _at += length + 2;
            Close();
            return value;
        }

        if (_text[_at..].StartsWith("\"\""u8))
        {
            _at += 2;
            Close();
            return null;
        }

        Fail();
        return null;
    }

    public Uri? Uri()
    {
        if (!global::System.Uri.TryCreate(String(), UriKind.RelativeOrAbsolute, out var value))
        {
            Fail();
        }

        return value;
    }

    /// <summary>Any other value, by its reader.</summary>
    public T Value<T>(AcmeRead<T> read)
    {
        if (!_knowsInside)
        {
            var head = new Utf8JsonReader("{\"\":"u8, isFinalBlock: false, _outside);
            head.Read();
            head.Read();
            _inside = head.CurrentState;
            _knowsInside = true;
        }

        var reader = new Utf8JsonReader(_text[_at..], isFinalBlock: true, _inside);
        reader.Read();
        var value = read(ref reader);

        // A list in it may have gone on with a reader of its own; its last byte says where.
        _at = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && _text.Overlaps(reader.ValueSpan, out var last)
            ? last + 1
            : _at + (int)reader.BytesConsumed;
        Close();
        return value;
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        if (_text[_at..].StartsWith(literal))
        {
            _at += literal.Length;
            Close();
        }
        else
        {
            Fail();
        }
    }

    // Behind a value: a comma and the next name, or the end of the object, at which it stays.
    private void Close()
    {
        SkipSpace();
        if (Next == ',')
        {
            _at++;
            SkipSpace();
            if (Next != '"')
            {
                Fail();
            }
        }
        else if (Next != '}')
        {
            Fail();
        }
    }

    private void SkipUnknown()
    {
        var rest = _at < _text.Length ? _text[(_at + 1)..] : default;
        var length = rest.IndexOfAnyExcept(s_plain);
        if (length < 0 || !rest[length..].StartsWith("\":"u8))
        {
            Fail();
            return;
        }

        _at += length + 3;
        Value(static (ref Utf8JsonReader reader) => reader.TrySkip());
    }

    private void SkipSpace()
    {
        while (Next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private void Fail() => _at = _text.Length;
}

internal delegate T? AcmeScan<T>(ref Utf8JsonReader reader, ref AcmeScanner scanner)
    where T : class;
