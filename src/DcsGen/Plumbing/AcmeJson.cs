namespace Acme.Plumbing;

using global::System;
using global::System.Collections.Generic;
using global::System.Collections.ObjectModel;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>Reads and writes JSON without reflection. Each emitted type adds its members.</summary>
internal static partial class AcmeJson
{
    /// <inheritdoc cref="Parse{T}(AcmeRead{T}, ReadOnlySpan{byte})"/>
    internal static T Parse<T>(AcmeRead<T> read, ReadOnlyMemory<byte> utf8)
    {
        Offer(utf8);
        try
        {
            return Parse(read, utf8.Span);
        }
        catch (JsonException)
        {
            // Once more without a scanner: the reader says what is wrong and where.
        }
        finally
        {
            Offer(default);
        }

        return Parse(read, utf8.Span);
    }

    // Lets lists of records be scanned, where a client has such.
    static partial void Offer(ReadOnlyMemory<byte> body);

    /// <summary>Reads one value and nothing after it.</summary>
    /// <exception cref="JsonException">The text is not what was expected; the message and <see cref="JsonException.Path"/> say where.</exception>
    internal static T Parse<T>(AcmeRead<T> read, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read(); // throws on anything after the value
            return value;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            if (utf8.IsEmpty)
            {
                throw new JsonException("the body is empty", e);
            }

            var path = AcmeJsonPath.Of(utf8, reader.TokenStartIndex);
            throw new JsonException($"{Reason(e)} (at {path})", path, (e as JsonException)?.LineNumber, (e as JsonException)?.BytePositionInLine, e);
        }
    }

    /// <summary>Whether a body is JSON, or begins as a JSON text, array or object does.</summary>
    internal static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        if (utf8.TrimStart(" \t\r\n"u8) is [] or [(byte)'"' or (byte)'[' or (byte)'{', ..])
        {
            return true;
        }

        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The body as UTF-8 without a byte order mark.</summary>
    internal static ReadOnlyMemory<byte> Utf8(ReadOnlyMemory<byte> body, string? charset)
    {
        if (charset is not null)
        {
            try
            {
                // "utf-16" leaves the order of the bytes to the mark.
                var encoding = body.Span is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.GetEncoding(charset.Trim('"'));
                body = Encoding.Convert(encoding, Encoding.UTF8, body.ToArray());
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                // An encoding that nobody knows, or may use: UTF-8 is the likeliest.
            }
        }

        return body.Span is [0xEF, 0xBB, 0xBF, ..] ? body[3..] : body;
    }

    internal static string Reason(Exception e) => AcmeText.Printable(e.Message, 200).TrimEnd('.');

    private static JsonException Unexpected(string expected, JsonTokenType came) => new($"{expected} was expected, {came} came");

    // ---- reading

    private static void BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected("an object", reader.TokenType);
        }
    }

    // Moves to the next property that is not null; a null reads as if the property were absent.
    private static bool NextProperty(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        while (NextPropertyOrNull(ref reader, out name))
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                return true;
            }
        }

        return false;
    }

    // Moves to the value of the next property, null or not.
    private static bool NextPropertyOrNull(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            name = Unescaped(ref reader);
            reader.Read();
            return true;
        }

        name = default;
        return false;
    }

    // The text of a string, without its escapes.
    private static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected("a string", reader.TokenType);
        }

        return Unescaped(ref reader);
    }

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    internal static string ReadString(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Unexpected("a string", reader.TokenType);

    internal static bool ReadBoolean(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean() : throw Unexpected("a boolean", reader.TokenType);

    internal static int ReadInt32(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetInt32(out var value) ? value : (int)Integral(ref reader, int.MinValue, int.MaxValue);

    internal static long ReadInt64(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetInt64(out var value) ? value : (long)Integral(ref reader, long.MinValue, long.MaxValue);

    // The reader gives infinity for what is too large.
    internal static float ReadSingle(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetSingle(out var value) && float.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number", float.MinValue, float.MaxValue);

    internal static double ReadDouble(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number", double.MinValue, double.MaxValue);

    internal static decimal ReadDecimal(ref Utf8JsonReader reader) =>
        Number(ref reader) && reader.TryGetDecimal(out var value) ? value : throw OutOfRange(ref reader, "a number", decimal.MinValue, decimal.MaxValue);

    internal static byte[] ReadBytes(ref Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? throw Unexpected("a string", reader.TokenType)
        : reader.TryGetBytesFromBase64(out var value) ? value
        : throw Unreadable(ref reader, "text in Base64");

    internal static JsonElement ReadAny(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    internal static Guid ReadUuid(ref Utf8JsonReader reader) =>
        Guid.TryParse(ReadString(ref reader), out var value) ? value : throw Unreadable(ref reader, "a UUID");

    internal static Uri ReadUri(ref Utf8JsonReader reader) =>
        Uri.TryCreate(ReadString(ref reader), UriKind.RelativeOrAbsolute, out var value) ? value : throw Unreadable(ref reader, "a URI");

    internal static DateOnly ReadDate(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(ReadString(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Unreadable(ref reader, "a date");

    internal static TimeOnly ReadTime(ref Utf8JsonReader reader) =>
        TimeOnly.TryParse(ReadString(ref reader).TrimEnd('Z'), CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw Unreadable(ref reader, "a time");

    internal static DateTimeOffset ReadDateTime(ref Utf8JsonReader reader) =>
        TryParseDateTime(Text(ref reader), out var value) ? value : throw Unreadable(ref reader, "a date and time");

    // An empty string reads as null: what has not happened yet has no time.
    internal static T? ReadUnlessEmpty<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : struct =>
        reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty && !reader.HasValueSequence ? null : read(ref reader);

    internal static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return IsMissing(ref reader) ? [] : throw Unexpected("an array", reader.TokenType);
        }

        var items = new List<T>();
        AddItems(ref reader, items, read);
        return items;
    }

    // Those that are left, to the end of the array.
    private static void AddItems<T>(ref Utf8JsonReader reader, List<T> items, AcmeRead<T> read)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }
    }

    internal static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return IsMissing(ref reader) ? ReadOnlyDictionary<string, T>.Empty : throw Unexpected("an object", reader.TokenType);
        }

        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = read(ref reader);
        }

        return map;
    }

    internal static T? ReadOrNull<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : class =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    internal static T? ReadValueOrNull<T>(ref Utf8JsonReader reader, AcmeRead<T> read)
        where T : struct =>
        reader.TokenType == JsonTokenType.Null ? null : read(ref reader);

    private static bool Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? true : throw Unexpected("a number", reader.TokenType);

    // 1.0 and 1e3 are integers as JSON Schema counts them.
    private static decimal Integral(ref Utf8JsonReader reader, decimal least, decimal most) =>
        reader.TryGetDecimal(out var value) && decimal.Truncate(value) == value && value >= least && value <= most
            ? value
            : throw OutOfRange(ref reader, "an integer", least, most);

    private static JsonException OutOfRange<T>(ref Utf8JsonReader reader, string expected, T least, T most) =>
        Unreadable(ref reader, string.Create(CultureInfo.InvariantCulture, $"{expected} from {least} to {most}"));

    private static JsonException Unreadable(ref Utf8JsonReader reader, string expected)
    {
        var text = reader.HasValueSequence ? "…" : AcmeText.Printable(Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 200)]), 40);
        return new($"{expected} was expected, '{text}' came");
    }

    // RFC 3339 as nearly all services write it: T, at most seven digits of a second, and Z or an offset with a colon. A text of another form, or at a limit,
    // is left to TryParseDateTime.
    internal static bool TryParseUsualDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value, out int length)
    {
        (value, length) = (default, 20);
        if (text.Length < length || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var (year, month, day) = ((100 * Pair(text, 0)) + Pair(text, 2), Pair(text, 5), Pair(text, 8));
        var (hour, minute, second) = (Pair(text, 11), Pair(text, 14), Pair(text, 17));
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month))
            || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59)
        {
            return false;
        }

        var ticks = new DateTime(year, month, day).Ticks + ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        var end = 19;
        if (text[end] == '.')
        {
            var unit = TimeSpan.TicksPerSecond;
            for (end++; end < text.Length && (uint)(text[end] - '0') <= 9; end++)
            {
                unit /= 10;
                ticks += unit * (text[end] - '0');
            }

            if (unit is 0 or TimeSpan.TicksPerSecond || end > 27 || end == text.Length)
            {
                return false;
            }
        }

        length = end + 1;
        if (text[end] == 'Z')
        {
            value = new(ticks, TimeSpan.Zero);
            return true;
        }

        length += 5;
        if (text[end] is not ((byte)'+' or (byte)'-') || text.Length < length || text[end + 3] != ':')
        {
            return false;
        }

        var (hours, minutes) = (Pair(text, end + 1), Pair(text, end + 4));
        if ((uint)hours > 13 || (uint)minutes > 59)
        {
            return false;
        }

        value = new(ticks, new TimeSpan(hours, minutes, 0) * (text[end] == '-' ? -1 : 1));
        return true;
    }

    // Two digits as a number; far below zero for anything else.
    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var (high, low) = ((uint)(text[at] - '0'), (uint)(text[at + 1] - '0'));
        return high <= 9 && low <= 9 ? (int)((high * 10) + low) : -10_000;
    }

    // RFC 3339, and what services make of it: a blank for the T, no zone (then it is UTC: the base class library would take
    // the zone of this machine), up to any number of fraction digits.
    internal static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        if (TryParseUsualDateTime(text, out value, out var length) && length == text.Length)
        {
            return true;
        }

        value = default;
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ') || text[13] != ':' || text[16] != ':'
            || !Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day)
            || !Digits(text[11..13], out var hour) || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second)
            || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var rest = text[19..];
        var ticks = 0L;
        if (!rest.IsEmpty && rest[0] is (byte)'.' or (byte)',')
        {
            var digits = 1;
            for (var unit = TimeSpan.TicksPerSecond / 10; digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9'; digits++, unit /= 10)
            {
                ticks += unit * (rest[digits] - '0');
            }

            if (digits == 1)
            {
                return false;
            }

            rest = rest[digits..];
        }

        // A leap second is the first moment of the next minute.
        var local = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified).Ticks + (second * TimeSpan.TicksPerSecond) + ticks;
        if (!Zone(rest, out var offset) || local - offset.Ticks is var utc && (utc < 0 || utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks))
        {
            return false;
        }

        value = new(local, offset);
        return true;
    }

    private static bool Zone(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.IsEmpty || text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        // +08:00, +0800, +08
        if (text[0] is not ((byte)'+' or (byte)'-') || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':')
            || !Digits(text[1..3], out var hours))
        {
            return false;
        }

        var minutes = 0;
        if (text.Length > 3 && !Digits(text[^2..], out minutes))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = text[0] == '-' ? -offset : offset;
        return minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var b in text)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + (b - '0');
        }

        return true;
    }
}
