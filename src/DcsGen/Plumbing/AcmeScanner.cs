namespace Acme.Plumbing;

using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Reads records in the form that services usually send, names without escapes. A value of an unusual form, such as a text with escapes, is read
/// by its reader. Anything else fails, and the whole is read again by the reader, so that what it means is decided there alone.
/// </summary>
/// <remarks>A value is read only behind a name that <see cref="Has"/> found. After a failure no name is found any more.</remarks>
/// <param name="text">The whole body.</param>
/// <param name="at">Where it begins.</param>
/// <param name="room">How many levels of objects and lists the reader allows from there.</param>
internal ref struct AcmeScanner(ReadOnlySpan<byte> text, int at, int room)
{
    // The characters that a text without escapes has; others may stand in it, but need a closer look.
    private static readonly SearchValues<byte> s_plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at = at;
    private int _room = room;
    private bool _hasMoved;

    /// <summary>Whether something is scanned; false for the default, with which an emitted method reads by the reader.</summary>
    public readonly bool IsActive => !_text.IsEmpty;

    /// <summary>Whether the record was read to its end.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Where it is: behind what it read.</summary>
    public readonly int At => _at;

    private readonly byte Next => (uint)_at < (uint)_text.Length ? _text[_at] : (byte)0;

    /// <summary>Reads a record; null after a failure.</summary>
    /// <param name="reader">Passed on, and not moved.</param>
    /// <param name="scan">Reads its members.</param>
    public T? Item<T>(ref Utf8JsonReader reader, AcmeScan<T> scan)
        where T : class
    {
        if (!Enter('{'))
        {
            return null;
        }

        if (Next is not ((byte)'"' or (byte)'}'))
        {
            Fail();
        }

        (IsWhole, _hasMoved) = (false, false);
        var item = scan(ref reader, ref this);
        (IsWhole, _hasMoved) = (false, true);
        _room++;
        return item;
    }

    /// <summary>Reads a list of records; null after a failure.</summary>
    /// <inheritdoc cref="Item"/>
    public List<T>? Items<T>(ref Utf8JsonReader reader, AcmeScan<T> scan)
        where T : class
    {
        var start = _at;
        if (!Enter('['))
        {
            return null;
        }

        var items = new List<T>();
        while (Next != ']')
        {
            if (items.Count > 0)
            {
                // Behind an item.
                if (Next != ',')
                {
                    Fail();
                    return null;
                }

                _at++;
                SkipSpace();
            }

            if (items.Count == items.Capacity && items.Count > 0)
            {
                // As many as fit if they go on like this and some more, but not many more than have come: the length of a body proves nothing.
                var all = (long)items.Count * (_text.Length - start) / (_at - start);
                items.EnsureCapacity((int)Math.Clamp(all + (all / 16) + 1, items.Count + 1, 4L * items.Count));
            }

            if (Item(ref reader, scan) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipSpace();
        }

        _at++;
        _room++;
        return items;
    }

    /// <summary>The record that a member has.</summary>
    /// <inheritdoc cref="Item"/>
    public T? Object<T>(ref Utf8JsonReader reader, AcmeScan<T> scan)
        where T : class
    {
        var item = Item(ref reader, scan);
        Close();
        return item;
    }

    /// <summary>The list of records that a member has.</summary>
    /// <inheritdoc cref="Item"/>
    public List<T>? List<T>(ref Utf8JsonReader reader, AcmeScan<T> scan)
        where T : class
    {
        var items = Items(ref reader, scan);
        Close();
        return items;
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
        if (Next <= ' ')
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

    /// <summary>Whether there is more of the record; looked at when each name was tried once.</summary>
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

    public string String() => TryText(out var text) ? Encoding.UTF8.GetString(text) : Value(AcmeJson.ReadString);

    /// <summary>A text; one of those that are listed is not allocated again.</summary>
    public string Listed(string[] listed) =>
        TryText(out var text) ? AcmeJson.Listed(text, listed) ?? Encoding.UTF8.GetString(text) : Value(AcmeJson.ReadString);

    public bool Boolean()
    {
        var value = Next == 't';
        Literal(value ? "true"u8 : "false"u8);
        return value;
    }

    public int Int32() => TryInteger(int.MinValue, int.MaxValue, out var value) ? (int)value : Value(AcmeJson.ReadInt32);

    public long Int64() => TryInteger(long.MinValue, long.MaxValue, out var value) ? value : Value(AcmeJson.ReadInt64);

    /// <summary>A date and time; null for an empty text.</summary>
    public DateTimeOffset? DateTime()
    {
        if (Next == '"' && AcmeJson.TryParseUsualDateTime(_text[(_at + 1)..], out var value, out var length) && _text[(_at + length + 1)..] is [(byte)'"', ..])
        {
            _at += length + 2;
            Close();
            return value;
        }

        return Value(static (ref Utf8JsonReader reader) => AcmeJson.ReadUnlessEmpty(ref reader, AcmeJson.ReadDateTime));
    }

    public Uri Uri() =>
        global::System.Uri.TryCreate(String(), UriKind.RelativeOrAbsolute, out var value) ? value : throw new JsonException("a URI was expected");

    /// <summary>Any other value, by its reader.</summary>
    public T Value<T>(AcmeRead<T> read)
    {
        // As if nothing were around the value; of what follows it, the reader reads nothing.
        var reader = new Utf8JsonReader(_text[_at..], new JsonReaderOptions { MaxDepth = _room });
        reader.Read();
        var value = read(ref reader);

        // A record in it may have gone on with a reader of its own; its last byte says where.
        _at = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && _text.Overlaps(reader.ValueSpan, out var last)
            ? last + 1
            : _at + (int)reader.BytesConsumed;
        Close();
        return value;
    }

    // A text that is in the body as it is meant.
    private bool TryText(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Next != '"')
        {
            return false;
        }

        var rest = _text[(_at + 1)..];
        var length = rest.IndexOfAnyExcept(s_plain);
        if (length < 0 || rest[length] != '"')
        {
            length = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || rest[length] == '\\' || rest[..length].IndexOfAnyInRange((byte)0, (byte)31) >= 0
                || !global::System.Text.Unicode.Utf8.IsValid(rest[..length]))
            {
                return false;
            }
        }

        text = rest[..length];
        _at += length + 2;
        Close();
        return true;
    }

    // Digits, at most 18 of them.
    private bool TryInteger(long least, long most, out long value)
    {
        var isNegative = Next == '-';
        var start = isNegative ? _at + 1 : _at;
        var end = start;
        value = 0;
        while ((uint)end < (uint)_text.Length && (uint)(_text[end] - '0') <= 9 && end < start + 18)
        {
            value = (value * 10) + (_text[end++] - '0');
        }

        value = isNegative ? -value : value;
        if (end == start || (_text[start] == '0' && (isNegative || end > start + 1)) || value < least || value > most
            || ((uint)end < (uint)_text.Length && _text[end] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E'))
        {
            return false;
        }

        _at = end;
        Close();
        return true;
    }

    private bool Enter(char bracket)
    {
        // With no room, the reader would have its usual limit.
        if (Next != bracket || _room == 1)
        {
            Fail();
            return false;
        }

        _room--;
        _at++;
        SkipSpace();
        return true;
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
